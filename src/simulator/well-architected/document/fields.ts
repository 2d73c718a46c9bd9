import { validation, type ServiceError } from '../service-error.js';

export type JsonRecord = Readonly<Record<string, unknown>>;

/** The undocumented set the service allows in names, titles and descriptions (observed; U+2019 included, `;` and `%` not). */
const plainText = /^[A-Za-z0-9\s\-_.,:/()@!&?#+'’]*$/;

/** The list as the service prints it: without the question mark and the curly apostrophe, though both pass (observed). */
const printedCharacters = "- _ . , : / ( ) @ ! & # + '";

const identifier = /^[A-Za-z0-9_]{3,128}$/;

export function refusal(where: string, text: string): ServiceError {
  return validation(`${where} ${text}`, 'FIELD_VALIDATION_FAILED', where);
}

export function readRecord(value: unknown, where: string): JsonRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refusal(where, 'must be an object.');
  return value as JsonRecord;
}

export function readList(parent: JsonRecord, key: string, where: string, min: number, max: number): readonly unknown[] {
  const value = parent[key];
  if (!Array.isArray(value)) throw refusal(`${where}${key}`, 'is required and must be a list.');
  if (value.length < min || value.length > max) {
    throw refusal(`${where}${key}`, `must have between ${min} and ${max} entries, it has ${value.length}.`);
  }
  return value;
}

/** A text of at most `max` UTF-16 units, as Java and the API model count them. */
export function readText(parent: JsonRecord, key: string, where: string, max: number): string | undefined {
  const value = parent[key];
  if (value === undefined) return undefined;
  if (typeof value !== 'string') throw refusal(`${where}${key}`, 'must be a string.');
  if (value.length > max) throw refusal(`${where}${key}`, `must not be longer than ${max} characters.`);
  return value;
}

export function requireText(parent: JsonRecord, key: string, where: string, max: number): string {
  const value = readText(parent, key, where, max);
  if (value === undefined || value === '') throw refusal(`${where}${key}`, 'is required.');
  return value;
}

/** Refuses what the six restricted fields may not hold. */
export function checkPlainText(value: string, where: string): string {
  if (plainText.test(value)) return value;
  throw refusal(
    where,
    `contains invalid characters. Allowed are letters, numbers, white space and ${printedCharacters}`,
  );
}

export function requireIdentifier(parent: JsonRecord, where: string): string {
  const value = parent['id'];
  if (typeof value === 'string' && identifier.test(value)) return value;
  throw refusal(`${where}id`, 'must have 3 to 128 letters, numbers or underscores.');
}

/** Refuses a second use of an id within `taken`. */
export function takeIdentifier(taken: Set<string>, id: string, where: string): void {
  if (taken.has(id)) throw refusal(`${where}id`, `${id} is used more than once.`);
  taken.add(id);
}
