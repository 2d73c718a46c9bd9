import type { ChangeKind } from './change-rules.js';
import type { LensDiff } from './lens-diff.js';

/** How many of each item. */
export interface ItemCounts {
  readonly pillars: number;
  readonly questions: number;
  readonly choices: number;
}

/** What a diff comes to, for a first line. Nothing is counted twice. */
export interface ChangeTally {
  readonly rescored: number;
  readonly unscored: number;
  /** Gone, without what is only renamed. */
  readonly removed: ItemCounts;
  readonly renamed: ItemCounts;
  readonly repurposed: ItemCounts;
  /** Questions in another pillar. */
  readonly moved: number;
  /** New, without what is only renamed. */
  readonly added: ItemCounts;
  /** Questions whose rules were rewritten or changed while every answer keeps its risk. */
  readonly rewritten: number;
  /** What cannot be judged: malformed values, ids used twice, another schema version. */
  readonly unclear: number;
  /** Texts, addresses and resources that read differently. */
  readonly texts: number;
  readonly reordered: number;
  /** Differences that AWS does not keep. */
  readonly notKept: number;
}

const unclear: readonly ChangeKind[] = ['malformed-changed', 'ambiguous-id-changed', 'schema-version-changed'];
const notKept: readonly ChangeKind[] = ['unknown-key-changed', 'export-number-changed', 'line-endings-changed'];

/** Counts the changes of a diff by what they mean to a reader. */
export function tallyChanges({ changes, risk, unscored, renames }: Omit<LensDiff, 'level' | 'extent'>): ChangeTally {
  const countOf = (kind: ChangeKind): number => changes.filter((change) => change.kind === kind).length;
  const countIn = (kinds: readonly ChangeKind[]): number => changes.filter(({ kind }) => kinds.includes(kind)).length;
  const renamed = itemCounts((item) => renames.filter((rename) => rename.item === item).length);
  const rules = countIn(['risk-rules-changed', 'risk-rules-rewritten']);
  const rescoredByRules = changes.filter(
    (change) => change.kind === 'risk-rules-changed' && isIn(risk, change.question),
  );
  const counted = {
    rescored: risk.length,
    unscored: unscored.length,
    removed: less(
      itemCounts((item) => countOf(`${item}-removed`)),
      renamed,
    ),
    renamed,
    repurposed: itemCounts((item) => countOf(`${item}-repurposed`)),
    moved: countOf('question-moved'),
    added: less(
      itemCounts((item) => countOf(`${item}-added`)),
      renamed,
    ),
    rewritten: rules - rescoredByRules.length,
    unclear: countIn(unclear),
    reordered: changes.filter(({ kind }) => kind.endsWith('-reordered')).length,
    notKept: countIn(notKept),
  };
  return { ...counted, texts: changes.filter(({ kind }) => isText(kind)).length };
}

/** Whether a change is one of words, addresses or resources. */
export function isText(kind: ChangeKind): boolean {
  return /^(?:lens|pillar-name|question-title|question-description|choice-title|improvement-plan|resource)-/u.test(
    kind,
  );
}

function isIn(risk: LensDiff['risk'], question: string | null): boolean {
  return risk.some((impact) => impact.question === question);
}

function itemCounts(count: (item: 'pillar' | 'question' | 'choice') => number): ItemCounts {
  return { pillars: count('pillar'), questions: count('question'), choices: count('choice') };
}

function less(left: ItemCounts, right: ItemCounts): ItemCounts {
  return {
    pillars: left.pillars - right.pillars,
    questions: left.questions - right.questions,
    choices: left.choices - right.choices,
  };
}
