import { distance } from 'fastest-levenshtein';

/** A text as it is compared: without case and with single spaces. */
export function normalised(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** 1 for equal texts, 0 for texts with nothing in common: edits that lead from one to the other, by the longer one. */
export function similarity(left: string, right: string): number {
  const longest = Math.max(left.length, right.length);
  return longest === 0 ? 1 : 1 - distance(left, right) / longest;
}

/** Words of so many letters or more, without case. */
export function wordsOf(text: string, letters: number): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return new Set(words.filter((word) => Array.from(word).length >= letters));
}

/** How many words two texts share, by how many they have: 0 to 1. */
export function sharedWords(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size + right.size === 0) return 1;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  return (2 * shared) / (left.size + right.size);
}
