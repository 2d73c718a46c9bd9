import type { ChangeKind } from '../../diff/change-rules.js';
import type { LensChange } from '../../diff/lens-diff.js';
import { isText } from '../../diff/tally-changes.js';
import { groupBy } from '../group-by.js';
import { heading, list, paragraph } from '../markdown/block.js';
import { phrase, untrusted, type Phrase } from '../markdown/phrase.js';
import type { Part, Stage } from '../page/part.js';
import { choiceName, pillarName, questionName } from '../page/question-name.js';
import { rescoredPart } from '../page/rescored.js';
import { counted } from '../plural.js';
import type { LensReport } from '../run-report.js';

const messageLength = 400;

interface Section {
  readonly stage: Stage;
  readonly title: string;
  readonly noun: readonly [string, string];
  readonly includes: (kind: ChangeKind) => boolean;
  readonly item: (lens: LensReport, change: LensChange) => Phrase;
}

const sections: readonly Section[] = [
  {
    stage: 'major-changes',
    title: 'New to answer',
    noun: ['new item', 'new items'],
    includes: (kind) => kind.endsWith('-added') && !isText(kind),
    item: (lens, change) =>
      isRenamed(lens, change)
        ? phrase`${placed(lens, change)}, which had another id before: please answer again`
        : placed(lens, change),
  },
  {
    stage: 'major-changes',
    title: 'Gone, with what was answered there',
    noun: ['removed item', 'removed items'],
    includes: (kind) => kind.endsWith('-removed') && !isText(kind),
    item: placed,
  },
  {
    stage: 'major-changes',
    title: 'Means something else now: please answer again',
    noun: ['repurposed item', 'repurposed items'],
    includes: (kind) => kind.endsWith('-repurposed'),
    item: message,
  },
  {
    stage: 'major-changes',
    title: 'Also changed',
    noun: ['further change', 'further changes'],
    includes: (kind) =>
      ['question-moved', 'risk-not-comparable', 'schema-version-changed', 'malformed-changed'].includes(kind),
    item: message,
  },
];

/**
 * What a release means to people who use the lens: what is new to answer, what is scored differently, what is gone, and
 * what only reads better. Says nothing about how the file was changed.
 */
export function notesParts(lens: LensReport): Part[] {
  const [added, ...others] = sections.map((section) => sectionPart(lens, section));
  const parts = [...(added === undefined ? [] : [added]), scoredPart(lens), ...others, wordingPart(lens)];
  const filled = parts.filter(({ size }) => size > 0);
  return filled.length > 0 ? filled : [nothingPart()];
}

function sectionPart(lens: LensReport, { stage, title, noun, includes, item }: Section): Part {
  const changes = (lens.diff?.changes ?? []).filter(
    (change) => includes(change.kind) && !(change.kind.endsWith('-removed') && isRenamed(lens, change)),
  );
  return {
    stage,
    noun,
    size: changes.length,
    render: (kept) => {
      const more = changes.length - kept;
      const items = changes.slice(0, kept).map((change) => item(lens, change));
      return [heading(4, phrase`${title}`), list(more === 0 ? items : [...items, phrase`… and ${more} more`])];
    },
  };
}

function scoredPart(lens: LensReport): Part {
  const part = rescoredPart(lens);
  return { ...part, render: (kept) => [heading(4, phrase`Scored differently`), ...part.render(kept)] };
}

/** Texts by question: how many, since what they say is read in the tool itself. */
function wordingPart(lens: LensReport): Part {
  const texts = (lens.diff?.changes ?? []).filter(({ kind }) => isText(kind));
  const groups = [...groupBy(texts, ({ question }) => question ?? '')];
  return {
    stage: 'minor-changes',
    noun: ['reworded question', 'reworded questions'],
    size: groups.length,
    render: (kept) => {
      const more = groups.length - kept;
      const items = groups.slice(0, kept).map(([question, changes]) => {
        const name = question === '' ? phrase`The lens and its pillars` : questionName(lens, question);
        return phrase`${name}: ${counted(changes.length, 'text')}`;
      });
      return [
        heading(4, phrase`Only reads differently`),
        list(more === 0 ? items : [...items, phrase`… and ${more} more`]),
      ];
    },
  };
}

function nothingPart(): Part {
  const text = phrase`Nothing changes for people who use the lens.`;
  return { stage: 'lenses', noun: ['lens', 'lenses'], size: 1, render: () => [paragraph(text)] };
}

/** Whether what was removed or added is told as a rename: it is the same thing to a reader. */
function isRenamed({ diff }: LensReport, { kind, pillar, question, choice }: LensChange): boolean {
  const id = choice ?? question ?? pillar;
  return (diff?.renames ?? []).some(({ item, from, to, question: parent }) => {
    const isItem = kind.startsWith(item) && (item !== 'choice' || parent === question);
    return isItem && (kind.endsWith('-removed') ? from : to) === id;
  });
}

function placed(lens: LensReport, { pillar, question, choice }: LensChange): Phrase {
  if (question === null) return phrase`${pillarName(lens, pillar ?? '')}`;
  if (choice === null) return questionName(lens, question);
  return phrase`${choiceName(lens, question, choice)} in ${questionName(lens, question)}`;
}

function message(_: LensReport, change: LensChange): Phrase {
  return untrusted(change.message, messageLength);
}
