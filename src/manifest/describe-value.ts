/** A value of the manifest in words, short enough for a message. */
export function describeValue(value: unknown, source?: string): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  switch (typeof value) {
    case 'string':
      return value === '' ? 'an empty text' : `"${value.length > 80 ? `${value.slice(0, 79)}…` : value}"`;
    case 'number':
    case 'bigint':
      return `the number ${source ?? String(value)}`;
    case 'boolean':
      return String(value);
    default:
      return 'a mapping';
  }
}
