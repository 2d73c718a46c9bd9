import { consoleLink } from '../console-link.js';
import type { Block } from '../markdown/block.js';
import { list, paragraph, table } from '../markdown/block.js';
import type { Phrase } from '../markdown/phrase.js';
import { code, lineBreak, link, phrase, small, strong, untrusted } from '../markdown/phrase.js';
import { counted } from '../plural.js';
import type { LensReport, RegionReport, RegionState, RunReport, ShareReport } from '../run-report.js';
import { failureText, unsaid } from './failure-text.js';
import type { Part } from './part.js';

const signs: Readonly<Record<RegionState, string>> = {
  draft: '✅',
  published: '✅',
  unchanged: '✅',
  skipped: '➖',
  failed: '❌',
};

const states: Readonly<Record<RegionState, string>> = {
  draft: 'draft imported',
  published: 'published',
  unchanged: 'unchanged',
  skipped: 'skipped',
  failed: 'failed',
};

/** A note may name the statement that a policy lacks. */
const noteLength = 600;

/** The verdict by Region, and under it what failed where. */
export function regionsPart(lens: LensReport, report: RunReport): Part {
  return {
    stage: 'regions',
    noun: ['Region', 'Regions'],
    size: lens.regions.length,
    render: (kept) => {
      // What failed is what the reader is here for.
      const regions = lens.regions.toSorted((a, b) => b.failures.length - a.failures.length).slice(0, kept);
      const shares = lens.regions.some((region) => region.shares !== undefined);
      const headers = [phrase`Region`, phrase`${report.subject.kind === 'pull-request' ? 'Draft' : 'Version'}`];
      const more = lens.regions.length - kept;
      return [
        table(
          shares ? [...headers, phrase`Shares`] : headers,
          regions.map((region) => [regionCell(region), stateCell(region, report), sharesCell(region.shares)]),
        ),
        ...(more === 0 ? [] : [paragraph(phrase`… and ${counted(more, 'more Region')}`)]),
        ...failuresList(regions, report),
      ];
    },
  };
}

function regionCell({ region, account }: RegionReport): Phrase {
  const name = link(consoleLink(region), region);
  return account === undefined ? name : phrase`${name}${lineBreak()}${small(code(account))}`;
}

/** On a pull request the column speaks of the draft; what is published stands above the table. */
function stateCell(region: RegionReport, { subject }: RunReport): Phrase {
  const version =
    region.version === undefined || subject.kind === 'pull-request'
      ? []
      : phrase`${strong(region.version)}${levelInWords(region)}`;
  const notes =
    region.notes.length === 0
      ? [phrase`${states[region.state]}`]
      : region.notes.map((note) => untrusted(note, noteLength));
  const lines = [version, ...notes].filter((line) => line.length > 0);
  return phrase`${signs[region.state]} ${inLines(lines)}`;
}

function levelInWords({ state, level }: RegionReport): Phrase {
  return state === 'published' && level !== undefined ? phrase` (${level})` : [];
}

/** What happens to access, in one short line. */
function sharesCell(shares: ShareReport | undefined): Phrase {
  if (shares === undefined) return phrase`–`;
  const { pending, failed, kept, plan } = shares;
  const planned = !shares.applied;
  const created = planned ? plan.counts.create + plan.counts.renew : shares.created;
  const removed = planned ? plan.counts.remove : shares.removed;
  const fate = (count: number, one: string, several: string, past: string): Phrase => {
    const word = !planned ? past : count === 1 ? one : several;
    return count === 0 ? [] : phrase`${strong(count)} ${word}`;
  };
  const lines = [
    fate(created, 'gains access', 'gain access', 'gained access'),
    fate(removed, 'loses access', 'lose access', 'lost access'),
    fate(failed, 'failed', 'failed', 'failed'),
    fate(pending, 'waits', 'wait', 'waiting'),
    kept === 0 ? [] : phrase`${kept} kept`,
  ].filter((line) => line.length > 0);
  return lines.length === 0 ? phrase`none` : inLines(lines);
}

function inLines(lines: readonly Phrase[]): Phrase {
  return lines.flatMap((line, index) => (index === 0 ? [...line] : [...lineBreak(), ...line]));
}

function failuresList(regions: readonly RegionReport[], report: RunReport): Block[] {
  const items = regions.flatMap(({ region, failures }) =>
    unsaid(failures, report).map((failure) => phrase`❌ ${strong(region)}: ${failureText(failure)}`),
  );
  return items.length === 0 ? [] : [list(items)];
}
