import type { LensChange } from '../../diff/lens-diff.js';
import { isText } from '../../diff/tally-changes.js';
import { groupBy } from '../group-by.js';
import { counted } from '../plural.js';

/** More texts than this nobody reads one by one. */
const readableTexts = 40;

/**
 * The changes as they are, or with all texts of a question as one change that counts them, where there are too many to
 * read. What the user has raised to major is never folded.
 */
export function foldTexts(changes: readonly LensChange[]): readonly LensChange[] {
  const texts = changes.filter(isFoldable);
  if (texts.length <= readableTexts) return changes;
  const groups = groupBy(texts, ({ pillar, question }) => JSON.stringify([pillar, question]));
  const counts = new Map([...groups.values()].map((group) => [group[0], group.length]));
  return changes.flatMap((change) => {
    if (!isFoldable(change)) return [change];
    const count = counts.get(change);
    if (count === undefined) return [];
    return [count === 1 ? change : { ...change, before: null, after: null, message: messageOf(count) }];
  });
}

function messageOf(count: number): string {
  return `${counted(count, 'text')} read differently`;
}

function isFoldable({ kind, level }: LensChange): boolean {
  return level === 'minor' && isText(kind);
}
