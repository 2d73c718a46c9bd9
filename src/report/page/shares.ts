import type { Block } from '../markdown/block.js';
import { details, list, paragraph } from '../markdown/block.js';
import type { Phrase } from '../markdown/phrase.js';
import { joined, phrase, strong, untrusted } from '../markdown/phrase.js';
import { counted } from '../plural.js';
import type { LensReport } from '../run-report.js';
import { shareRows } from '../share-rows.js';
import type { Access, ShareRow } from '../share-rows.js';
import type { Part } from './part.js';

const signs: Readonly<Record<Access, string>> = {
  loses: '➖',
  failed: '❌',
  gains: '➕',
  look: '👀',
  waits: '⏳',
  keeps: '✅',
};

const reasonLength = 600;

/** Who gains and who loses access, what failed, and what a person has to look at. */
export function shareChangesPart(lens: LensReport): Part {
  const rows = shareRows(lens);
  const items = [
    ...problemsOf(lens),
    ...(['loses', 'failed', 'gains', 'look'] as const).flatMap((access) =>
      rows.filter((row) => row.access === access).map((row) => changeItem(row, isApplied(lens))),
    ),
  ];
  return {
    stage: 'share-changes',
    noun: ['share', 'shares'],
    size: items.length,
    render: (kept) => [paragraph(phrase`${strong('Shares')}: ${totals(rows, isApplied(lens))}`), limited(items, kept)],
  };
}

/** Who has access and who has not answered yet, folded: after a release all of them, before it those who stay. */
export function shareDetailsPart(lens: LensReport): Part {
  const applied = isApplied(lens);
  const rows = shareRows(lens);
  const of = (access: Access) => rows.filter((row) => row.access === access);
  const has = [...of('keeps'), ...of('gains').filter((row) => row.applied)];
  const waits = of('waits');
  const items = [...has, ...waits].map((row) => {
    const why = row.access === 'waits' ? phrase`: ${row.row.reason}` : [];
    return phrase`${signs[row.access]} ${recipient(row)}${why}`;
  });
  const [people, answers] = [counted(has.length, 'recipient'), counted(waits.length, 'invitation')];
  const summary = [
    has.length === 0
      ? []
      : applied
        ? phrase`${strong('Who has it now')}: ${people}`
        : phrase`${people} with access as before`,
    waits.length === 0 ? [] : phrase`${answers} not answered yet`,
  ];
  return {
    stage: 'share-details',
    noun: ['share', 'shares'],
    size: items.length,
    render: (kept) => [details(joined(summary, ', '), [limited(items, kept)])],
  };
}

function isApplied(lens: LensReport): boolean {
  return lens.regions.some((region) => region.shares?.applied === true);
}

/** One sentence for a manager. */
function totals(rows: readonly ShareRow[], applied: boolean): string {
  const told = rows.filter((row) => row.applied === applied);
  const count = (access: Access) => new Set(told.filter((row) => row.access === access).map(({ row }) => row.key)).size;
  const [gains, loses] = [count('gains'), count('loses')];
  if (gains + loses === 0) return applied ? 'nobody gained or lost access.' : 'nobody would gain or lose access.';
  const gain = `${counted(gains, 'recipient')} ${applied ? 'gained' : 'would gain'} access`;
  const lose = `${counted(loses, 'recipient')} ${applied ? 'lost it' : 'would lose it'}`;
  if (loses === 0) return `${gain}, nobody ${applied ? 'lost' : 'would lose'} it.`;
  return gains === 0
    ? `${counted(loses, 'recipient')} ${applied ? 'lost' : 'would lose'} access.`
    : `${gain}, ${lose}.`;
}

/** `anywhere`: the plan of some Region was applied, so that one that was not has to say so. */
function changeItem(row: ShareRow, anywhere: boolean): Phrase {
  const who = phrase`${signs[row.access]} ${recipient(row)}`;
  const why = untrusted(row.row.reason, reasonLength);
  const tense = row.applied ? 'done' : anywhere ? 'not-done' : 'planned';
  switch (row.access) {
    case 'loses':
      return phrase`${who} ${strong(lossWords[tense])}: ${why}`;
    case 'gains':
      return phrase`${who} ${row.row.action === 'renew' ? renewalWords[tense] : gainWords[tense]}`;
    default:
      return phrase`${who}: ${why}`;
  }
}

type Words = Readonly<Record<'planned' | 'done' | 'not-done', string>>;
const gainWords: Words = { planned: 'gains access', done: 'gained access', 'not-done': 'did not gain access yet' };
const lossWords: Words = { planned: 'loses access', done: 'lost access', 'not-done': 'did not lose access yet' };
const renewalWords: Words = {
  planned: 'is invited again',
  done: 'was invited again',
  'not-done': 'was not invited again yet',
};

/** Who it is, in the manifest's words if it has any, and where, if not in all Regions. */
function recipient({ row, regions, everywhere }: ShareRow): Phrase {
  const who = row.note === undefined ? strong(row.display) : phrase`${strong(row.note)}, ${row.display}`;
  return everywhere
    ? who
    : phrase`${who} in ${joined(
        regions.map((region) => untrusted(region)),
        ', ',
      )}`;
}

function problemsOf(lens: LensReport): Phrase[] {
  return lens.regions.flatMap(({ region, shares }) =>
    (shares?.problems ?? []).map(
      ({ target, message }) => phrase`❌ ${strong(target)} in ${region}: ${untrusted(message, reasonLength)}`,
    ),
  );
}

function limited(items: readonly Phrase[], kept: number): Block {
  const more = items.length - kept;
  return list(more === 0 ? items : [...items.slice(0, kept), phrase`… and ${more} more`]);
}
