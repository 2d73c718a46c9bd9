import type { LensDiff, Tally } from '../../diff/lens-diff.js';
import { tallyChanges, type ItemCounts } from '../../diff/tally-changes.js';
import { counted } from '../plural.js';

/** What a diff comes to, in one line: the level, then what matters most first. Holds no text of a lens. */
export function diffHeadline(diff: LensDiff): string {
  const tally = tallyChanges(diff);
  const parts = [
    count(tally.rescored, 'question re-scored', 'questions re-scored'),
    count(tally.unscored, 'question cannot be compared', 'questions cannot be compared'),
    items(tally.removed, 'removed'),
    items(tally.renamed, 'renamed'),
    items(tally.repurposed, 'repurposed'),
    count(tally.moved, 'question moved', 'questions moved'),
    count(tally.unclear, 'change to something malformed', 'changes to something malformed'),
    items(tally.added, 'added'),
    count(tally.rewritten, 'set of rules rewritten without effect', 'sets of rules rewritten without effect'),
    count(tally.texts, 'text changed', 'texts changed'),
    count(tally.reordered, 'list reordered', 'lists reordered'),
    count(tally.notKept, 'difference that AWS does not keep', 'differences that AWS does not keep'),
  ];
  const level = diff.level === 'none' ? 'no change' : diff.level;
  return [level, ...parts.filter((part) => part !== '')].join(' · ');
}

/** Fewer are no pattern. */
const fewItems = 5;

/** Says so where hardly anything has kept its id, because then the details are of little use. Empty otherwise. */
export function rewriteLine({ extent, renames }: LensDiff): string {
  const rewritten = (['questions', 'choices'] as const).find((item) => isRewritten(extent[item]));
  if (rewritten === undefined) return '';
  const { before, kept } = extent[rewritten];
  const known = renames.filter(({ item }) => `${item}s` === rewritten).length;
  const whole = `Nearly everything is replaced: ${kept} of ${counted(before, rewritten.slice(0, -1))} ${kept === 1 ? 'keeps its id' : 'keep their ids'}`;
  return known === 0
    ? `${whole}.`
    : `${whole}; ${known} can be recognised under ${known === 1 ? 'a new one' : 'new ones'}.`;
}

function isRewritten({ before, kept }: Tally): boolean {
  return before >= fewItems && kept <= before / 5;
}

function items(counts: ItemCounts, what: string): string {
  const parts = (['pillars', 'questions', 'choices'] as const)
    .filter((item) => counts[item] > 0)
    .map((item) => counted(counts[item], item.slice(0, -1)));
  return parts.length === 0 ? '' : `${parts.join(', ')} ${what}`;
}

function count(number: number, singular: string, plural: string): string {
  return number === 0 ? '' : counted(number, singular, plural);
}
