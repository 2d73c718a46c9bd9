import { closest, distance } from 'fastest-levenshtein';
import type { KnownEntry } from './known-entries.js';
import type { FindingList } from './finding-list.js';
import { isList, isObject, type JsonValue } from './json.js';
import { type Field, type ListField } from './lens-format.js';
import type { Entry } from './lens-outline.js';
import { pointerTo } from './pointer.js';
import { quoted } from './quoted.js';

/** Checks the keys of an object: that the required ones are there, the others known, and the values of their type. */
export function checkShape(findings: FindingList, known: KnownEntry): void {
  const { entry, format } = known;
  for (const key of Object.keys(entry.value)) {
    if (!Object.hasOwn(format.keys, key)) reportUnknown(findings, known, key);
  }
  for (const [key, field] of format.fields) {
    const value = entry.member(key);
    if (value !== undefined) checkValue(findings, known, key, field, value);
    else if (field.required === true) reportMissing(findings, known, key);
  }
}

function reportUnknown(findings: FindingList, { entry, format }: KnownEntry, key: string): void {
  if (key === 'number' && (format.noun === 'question' || format.noun === 'choice')) {
    const message = `This ${format.noun} has a number, which comes from an export.`;
    findings.add('leftover-number', entry.atKey(key), message, 'Remove it; "check --fix" does.');
    return;
  }
  if (findings.isFull('unknown-key')) return;
  const meant = keyMeantBy(key, Object.keys(format.keys));
  const instead = meant === undefined || entry.member(meant) !== undefined ? undefined : meant;
  findings.add(
    'unknown-key',
    entry.atKey(key),
    `AWS knows no key ${quoted(key)} in a ${format.noun} and ignores it.`,
    instead === undefined ? 'Remove it.' : `Did you mean "${instead}"?`,
  );
}

/** The known key that was probably meant; undefined where none is close. */
function keyMeantBy(key: string, known: readonly string[]): string | undefined {
  if (key.length > 40) return undefined;
  const plain = key.toLowerCase().replace(/[^a-z]/gu, '');
  const lower = known.map((name) => name.toLowerCase());
  const candidate = closest(plain, lower);
  const close = distance(plain, candidate) <= Math.floor(candidate.length / 3);
  return close ? known[lower.indexOf(candidate)] : undefined;
}

function reportMissing(findings: FindingList, { entry, format }: KnownEntry, key: string): void {
  if (findings.isBroken(entry)) return;
  findings.add('missing-key', entry, `This ${format.noun} has no "${key}".`, `Add "${key}": it is required.`);
}

const typeNames = { text: 'a text', list: 'a list', object: 'an object' } as const;

function checkValue(
  findings: FindingList,
  { entry, format }: KnownEntry,
  key: string,
  field: Field,
  value: JsonValue,
): void {
  if (typeOf(value) !== field.type) {
    const message = `The "${key}" of this ${format.noun} is ${described(value)} instead of ${typeNames[field.type]}.`;
    findings.add('wrong-type', entry.at(key), message, `Write ${typeNames[field.type]}.`);
  } else if (field.type === 'list' && isList(value)) {
    checkList(findings, entry, key, field, value);
  } else if (field.type === 'text' && field.required === true && typeof value === 'string' && value.trim() === '') {
    if (field.restricted !== true && key !== 'displayText') return;
    findings.add('empty-text', entry.at(key), `The ${format.noun} ${key} is empty.`, 'Write a text.');
  }
}

function checkList(
  findings: FindingList,
  entry: Entry,
  key: string,
  field: ListField,
  list: readonly JsonValue[],
): void {
  if (list.length === 0 && field.required === true && !findings.isBroken(entry.at(key))) {
    findings.add('empty-list', entry.at(key), `"${key}" is an empty list.`, `Add a ${field.of.noun}.`);
  }
  if (field.most !== undefined && list.length > field.most.entries) {
    const { entries, check } = field.most;
    const message = `"${key}" has ${list.length} entries; the limit is ${entries}.`;
    findings.add(check, entry.at(key), message, `Remove ${list.length - entries}.`);
  }
  for (const [index, item] of list.entries()) {
    if (isObject(item)) continue;
    const message = `An entry of "${key}" is ${described(item)} instead of an object.`;
    const spot = { pointer: pointerTo(entry.at(key).pointer, index) };
    findings.add('wrong-type', spot, message, `Write a ${field.of.noun} as an object.`);
  }
}

function typeOf(value: JsonValue): Field['type'] | undefined {
  if (typeof value === 'string') return 'text';
  if (isList(value)) return 'list';
  return isObject(value) ? 'object' : undefined;
}

function described(value: JsonValue): string {
  const type = typeOf(value);
  if (type !== undefined) return typeNames[type];
  return typeof value === 'number' ? 'a number' : JSON.stringify(value);
}
