import { normalised, similarity, wordsOf } from './similarity.js';

const meaningfulLetters = 4;
const unrelated = 0.3;
/** Far more than the 128 characters of a title: the effort grows with the square. */
const longest = 1024;

/** Whether a new title is about something else: it shares no word of four letters or more, and hardly a letter. */
export function isRepurposed(before: string, after: string): boolean {
  const words = wordsOf(before, meaningfulLetters);
  for (const word of wordsOf(after, meaningfulLetters)) if (words.has(word)) return false;
  return similarity(normalised(before).slice(0, longest), normalised(after).slice(0, longest)) < unrelated;
}
