import type { LensChange } from '../../diff/lens-diff.js';
import type { Level } from '../../diff/level.js';
import { changeItem } from '../diff/change-item.js';
import { foldTexts } from '../diff/fold-texts.js';
import type { WordDiff } from '../diff/word-diff.js';
import { groupBy } from '../group-by.js';
import type { Block } from '../markdown/block.js';
import { details, list, paragraph } from '../markdown/block.js';
import type { Phrase } from '../markdown/phrase.js';
import { phrase, strong, untrusted } from '../markdown/phrase.js';
import { counted } from '../plural.js';
import type { LensReport } from '../run-report.js';
import type { Part, Stage } from './part.js';
import { pillarName, questionName } from './question-name.js';

/** More open items than this fill a phone for too long. */
const openItems = 12;
const messageLength = 400;

const kinds: Readonly<Record<Level, { readonly stage: Stage; readonly name: string }>> = {
  major: { stage: 'major-changes', name: 'major change' },
  minor: { stage: 'minor-changes', name: 'minor change' },
  none: { stage: 'unimportant-changes', name: 'difference' },
};

/** The changes of one level by pillar and question. Major ones are open unless there are many, the others folded. */
export function changesPart(lens: LensReport, level: Level, words?: WordDiff): Part {
  const all = (lens.diff?.changes ?? []).filter((change) => change.level === level);
  const changes = byQuestion(foldTexts(all));
  const itemOf = remembered((change: LensChange) => changeItem(inPlace(change), words));
  const { stage, name } = kinds[level];
  const title = `${counted(all.length, name)}${level === 'none' ? ' that AWS does not keep' : ''}`;
  return {
    stage,
    noun: changes.length === all.length ? [name, `${name}s`] : [`group of ${name}s`, `groups of ${name}s`],
    size: changes.length,
    render: (kept) => {
      const more = changes.length - kept;
      const body: Block[] = [
        changeList(lens, changes.slice(0, kept), itemOf),
        ...(more === 0 ? [] : [paragraph(phrase`… and ${counted(more, 'more entry', 'more entries')}`)]),
      ];
      const open = level === 'major' && changes.length <= openItems;
      return open ? [paragraph(strong(title)), ...body] : [details(strong(title), body)];
    },
  };
}

/** In the order of the diff, but what belongs to one question stands together. */
function byQuestion(changes: readonly LensChange[]): LensChange[] {
  return [...groupBy(changes, placeOf).values()].flat();
}

function placeOf({ pillar, question }: LensChange): string {
  return JSON.stringify([pillar, question]);
}

function changeList(lens: LensReport, changes: readonly LensChange[], itemOf: (change: LensChange) => Item): Block {
  return list(
    [...groupBy(changes, placeOf).values()].map((group) => {
      const [first, ...others] = group;
      if (first !== undefined && others.length === 0 && namesItsPlace(first)) return aloneItem(lens, first);
      return [placeName(lens, first), [list(group.map(itemOf))]];
    }),
  );
}

type Item = ReturnType<typeof changeItem>;

/** A page that is too long is drawn several times. */
function remembered(itemOf: (change: LensChange) => Item): (change: LensChange) => Item {
  const items = new Map<LensChange, Item>();
  return (change) => {
    const item = items.get(change) ?? itemOf(change);
    items.set(change, item);
    return item;
  };
}

/** The question stands above its changes. */
function inPlace(change: LensChange): LensChange {
  return change.question === null
    ? change
    : { ...change, message: change.message.replace(` of question "${change.question}"`, '') };
}

/** The message says which question or pillar came or went, so a line above it would only repeat that. */
function namesItsPlace({ kind }: LensChange): boolean {
  return /^(?:question|pillar)-(?:added|removed|moved)$/u.test(kind);
}

function aloneItem(lens: LensReport, change: LensChange): Phrase {
  if (change.pillar === null || change.question === null) return messageOf(change);
  return phrase`${pillarName(lens, change.pillar)} › ${messageOf(change)}`;
}

function messageOf({ message }: LensChange): Phrase {
  return untrusted(message, messageLength);
}

function placeName(lens: LensReport, change: LensChange | undefined): Phrase {
  const { pillar = null, question = null } = change ?? {};
  const where = pillar === null ? [] : pillarName(lens, pillar);
  if (question !== null)
    return where.length === 0 ? questionName(lens, question) : phrase`${where} › ${questionName(lens, question)}`;
  return where.length === 0 ? strong('The lens itself') : strong(where);
}
