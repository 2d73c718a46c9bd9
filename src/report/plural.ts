import { grouped } from '../lens/grouped.js';

/** `1 change`, `2 changes`; the plural is the singular and an s, unless it is given. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${grouped(count)} ${count === 1 ? singular : plural}`;
}

/** `no question`, `1 question`, `2 questions`. */
export function questions(count: number): string {
  return count === 0 ? 'no question' : counted(count, 'question');
}
