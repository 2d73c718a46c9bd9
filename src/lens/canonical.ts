import { isList, isObject, objectOf, valueOf, type JsonObject, type JsonValue } from './json.js';
import { lensFormat, type Field } from './lens-format.js';

/**
 * The canonical form, by which two contents are the same lens: JSON without white space, object keys sorted, CRLF in
 * texts as LF, lists in their order, and only the keys AWS knows. So `number`, which `ExportLens` adds to questions and
 * choices, is gone, as are the unknown keys that the service ignores. Where a value has not the documented type, its
 * inside is kept whole.
 */
export function canonicalLens(value: JsonValue): string {
  return JSON.stringify(canonical(value, { type: 'object', of: lensFormat }));
}

/**
 * The text that is sent to `ImportLens`: minified, because the limit of its size counts white space, and without the
 * `number` that an export has put on questions and choices. All else is as in the file.
 */
export function importDocument(value: JsonValue): string {
  const withoutNumber = (choice: JsonValue): JsonValue => drop(choice, 'number');
  const question = (item: JsonValue): JsonValue => drop(inEach(item, 'choices', withoutNumber), 'number');
  return JSON.stringify(inEach(value, 'pillars', (pillar) => inEach(pillar, 'questions', question)));
}

function canonical(value: JsonValue, field: Field | undefined): JsonValue {
  if (typeof value === 'string') return value.replaceAll('\r\n', '\n');
  if (isList(value)) {
    const item: Field | undefined = field?.type === 'list' ? { type: 'object', of: field.of } : undefined;
    return value.map((entry) => canonical(entry, item));
  }
  if (!isObject(value)) return value;
  const known = field?.type === 'object' ? field.of.keys : undefined;
  const members = Object.entries(value)
    .filter(([key]) => known === undefined || Object.hasOwn(known, key))
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return objectOf(members.map(([key, member]) => [key, canonical(member ?? null, known?.[key])]));
}

function inEach(value: JsonValue, key: string, change: (item: JsonValue) => JsonValue): JsonValue {
  const list = valueOf(value, key);
  if (!isObject(value) || !isList(list)) return value;
  return rebuilt(value, (name, member) => (name === key ? list.map(change) : member));
}

function drop(value: JsonValue, key: string): JsonValue {
  if (!isObject(value) || !Object.hasOwn(value, key)) return value;
  return rebuilt(value, (name, member) => (name === key ? undefined : member));
}

function rebuilt(object: JsonObject, change: (key: string, value: JsonValue) => JsonValue | undefined): JsonObject {
  const members = Object.entries(object).map(([key, value]) => [key, change(key, value ?? null)] as const);
  return objectOf(members.filter((member): member is readonly [string, JsonValue] => member[1] !== undefined));
}
