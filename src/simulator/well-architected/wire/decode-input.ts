import { memberValidation, validation } from '../service-error.js';
import type { Member, Members } from './members.js';

export interface RawInput {
  readonly labels: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: string;
}

/**
 * Holds a request against the API model. Stricter than AWS in one point, on purpose: members nobody knows are refused,
 * so that a client's slip shows.
 *
 * @throws ServiceError `ValidationException` for the first member at fault
 */
export function decodeInput(members: Members, raw: RawInput): Readonly<Record<string, unknown>> {
  const body = readBody(raw.body);
  refuseUnknown(members, 'query', raw.query.keys());
  refuseUnknown(members, 'body', Object.keys(body));
  const input: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(members)) {
    const value = member.at === 'body' ? body[name] : readText(name, member, raw);
    if (value === undefined || value === null) {
      if (member.required) throw memberValidation(name, `${name} is required.`);
    } else {
      checkMember(name, member, value);
      input[name] = value;
    }
  }
  return input;
}

function readBody(text: string): Readonly<Record<string, unknown>> {
  if (text === '') return {};
  try {
    const body = JSON.parse(text) as unknown;
    if (typeof body === 'object' && body !== null) return body as Record<string, unknown>;
  } catch {
    // Refused below, as any body that is no JSON object.
  }
  throw validation('The request body could not be parsed.', 'CANNOT_PARSE');
}

function refuseUnknown(members: Members, at: Member['at'], names: Iterable<string>): void {
  for (const name of names) {
    if (members[name]?.at !== at) throw memberValidation(name, `${name} is not a member of the request's ${at}.`);
  }
}

function readText(name: string, member: Member, raw: RawInput): unknown {
  if (member.at === 'label') return raw.labels[name];
  const values = raw.query.getAll(name);
  const first = values[0];
  if (member.type === 'texts') return first === undefined ? undefined : values;
  return member.type === 'number' && first !== undefined ? Number(first) : first;
}

function checkMember(name: string, member: Member, value: unknown): void {
  if (!isOfType(member.type, value)) throw memberValidation(name, `${name} must be a ${member.type}.`);
  const { min = 0, max = Infinity, oneOf, pattern } = member;
  const size = sizeOf(value);
  if (size < min || size > max) throw memberValidation(name, `${name} must be between ${min} and ${max}.`);
  const text = String(value);
  if (oneOf !== undefined && !oneOf.includes(text))
    throw memberValidation(name, `${name} must be one of ${oneOf.join(', ')}.`);
  if (pattern !== undefined && !pattern.test(text))
    throw memberValidation(name, `${name} must match ${pattern.source}.`);
}

function isOfType(type: Member['type'], value: unknown): boolean {
  switch (type) {
    case 'text':
      return typeof value === 'string';
    case 'number':
      return Number.isInteger(value);
    case 'flag':
      return typeof value === 'boolean';
    case 'texts':
      return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
    case 'tags':
      return isRecord(value) && Object.values(value).every((entry) => typeof entry === 'string');
    case 'document':
      return isRecord(value);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sizeOf(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  return isRecord(value) ? Object.keys(value).length : 0;
}
