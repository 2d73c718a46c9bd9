import type { Level } from '../diff/level.js';

const numeric = /^\d+(?:\.\d+)*$/;

/** AWS allows 1 to 32 characters (`CreateLensVersion`, LensVersion). */
export const maxVersionLength = 32;

/** Whether the name is digits and periods only, so that versions can be compared. */
export function isNumericVersion(name: string): boolean {
  return numeric.test(name);
}

/** Number by number, a missing one is 0: negative if `a` is older, 0 if they are the same. Both must be numeric. */
export function compareVersions(a: string, b: string): number {
  const left = numbersOf(a);
  const right = numbersOf(b);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0n) - (right[i] ?? 0n);
    if (difference !== 0n) return difference < 0n ? -1 : 1;
  }
  return 0;
}

/** The level that a version claims: major for a first publication or where the first number grew. */
export function claimedLevel(published: string | undefined, next: string): 'major' | 'minor' {
  if (published === undefined || !isNumericVersion(published)) return 'major';
  return (numbersOf(next)[0] ?? 0n) > (numbersOf(published)[0] ?? 0n) ? 'major' : 'minor';
}

/** The lowest honest version for a change of that level; undefined where nothing would be released. */
export function nextVersion(published: string | undefined, level: Level): string | undefined {
  if (published === undefined) return '1.0.0';
  if (level === 'none' || !isNumericVersion(published)) return undefined;
  const [first = 0n, second = 0n, ...rest] = numbersOf(published);
  const tail = rest.map(() => '.0').join('');
  return level === 'major' ? `${first + 1n}.0${tail}` : `${first}.${second + 1n}${tail}`;
}

function numbersOf(name: string): bigint[] {
  return name.split('.').map((part) => BigInt(part));
}
