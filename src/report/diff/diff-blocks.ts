import { ruleOf } from '../../diff/change-rules.js';
import { groupChanges, type PillarGroup, type QuestionGroup } from '../../diff/group-changes.js';
import type { LensChange, LensDiff } from '../../diff/lens-diff.js';
import { heading, list, paragraph, type Block } from '../markdown/block.js';
import { phrase, strong } from '../markdown/phrase.js';
import type { Part } from '../page/part.js';
import { pillarName, questionName } from '../page/question-name.js';
import { rescoredPart } from '../page/rescored.js';
import type { LensReport } from '../run-report.js';
import { changeItem } from './change-item.js';
import { diffHeadline, rewriteLine } from './diff-headline.js';
import { reportOf, type DiffView } from './diff-view.js';
import { foldTexts } from './fold-texts.js';
import type { WordDiff } from './word-diff.js';

/**
 * A diff from top to bottom: what it comes to in the first line, then re-scored questions with an example each, lost
 * ids, and every change by pillar and question, the most important first.
 */
export function diffBlocks(diff: LensDiff, view: DiffView): Block[] {
  const report = reportOf(diff, view);
  const rewrite = rewriteLine(diff);
  const kept = diff.changes.filter((change) => change.level !== 'none' && !isOtherHalf(change, diff));
  const [levelWord = '', ...parts] = diffHeadline(diff).split(' · ');
  return [
    paragraph(strong(levelWord), ...parts.map((part) => phrase` · ${part}`)),
    ...(rewrite === '' ? [] : [paragraph(rewrite)]),
    ...whole(rescoredPart(report)),
    ...groupChanges({ ...diff, changes: foldTexts(kept) }).flatMap((group) => pillarBlocks(report, group, view.words)),
    ...notKept(diff),
  ];
}

/** The addition of a rename, since its removal says all. */
function isOtherHalf({ kind, pillar, question, choice }: LensChange, { renames }: LensDiff): boolean {
  const item = kind.endsWith('-added') ? kind.slice(0, -'-added'.length) : undefined;
  const id = choice ?? question ?? pillar;
  return renames.some(
    (rename) => rename.item === item && rename.to === id && (rename.item !== 'choice' || rename.question === question),
  );
}

function pillarBlocks(report: LensReport, { pillar, questions }: PillarGroup, words: WordDiff | undefined): Block[] {
  const title = pillar === null ? phrase`The lens itself` : pillarName(report, pillar);
  const own = questions.filter(({ question }) => question === null).flatMap((group) => itemsOf(group, words));
  const others = questions.flatMap(({ question, ...group }): Item[] =>
    question === null ? [] : [[questionName(report, question), [list(itemsOf(group, words))]]],
  );
  return [heading(4, title), list([...own, ...others])];
}

type Item = Parameters<typeof list>[0][number];

function itemsOf({ changes }: Pick<QuestionGroup, 'changes'>, words: WordDiff | undefined): Item[] {
  return changes.map((change) => changeItem(change, words));
}

/** What AWS does not keep is only counted. */
function notKept({ changes }: LensDiff): Block[] {
  const counts = new Map<string, number>();
  for (const { kind, level } of changes) {
    if (level === 'none') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const items = [...counts].map(([kind, count]) => phrase`${titleOf(kind)}: ${count}`);
  return [heading(4, phrase`Not kept by AWS`), list(items)];
}

function titleOf(kind: string): string {
  return ruleOf(kind as LensChange['kind']).title;
}

function whole(part: Part): readonly Block[] {
  return part.size === 0 ? [] : part.render(part.size);
}
