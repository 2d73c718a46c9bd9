import { closest, distance } from 'fastest-levenshtein';

/** The known word that was probably meant; undefined where none is close. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const normal = word.toLowerCase().replaceAll('_', '-');
  if (known.length === 0 || normal.length > 100) return undefined;
  const candidate = closest(normal, known);
  return distance(normal, candidate) <= Math.max(1, Math.floor(candidate.length / 3)) ? candidate : undefined;
}
