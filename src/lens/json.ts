/** A parsed JSON value. Objects keep the order of the file. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue | undefined;
}

export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The own value of a key; undefined where `value` is no object or lacks it. Never reaches the prototype. */
export function valueOf(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** An empty object that is safe to hold any key, `__proto__` too. */
export function newObject(): Record<string, JsonValue> {
  return Object.create(null) as Record<string, JsonValue>;
}

/** An object of these members. The last of equal keys wins. */
export function objectOf(members: Iterable<readonly [string, JsonValue]>): JsonObject {
  const object = newObject();
  for (const [key, value] of members) object[key] = value;
  return object;
}
