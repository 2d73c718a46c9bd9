import { closest, distance } from 'fastest-levenshtein';

/** The id that was probably meant; undefined where none is near. Case and the kind of separator count for little. */
export function nearestId(id: string, known: readonly string[]): string | undefined {
  if (id.length > 128 || known.length === 0) return undefined;
  const same = known.find((other) => plain(other) === plain(id));
  if (same !== undefined) return same;
  const candidate = closest(id, known);
  return distance(id, candidate) <= Math.max(1, Math.floor(candidate.length / 4)) ? candidate : undefined;
}

function plain(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9]/gu, '');
}
