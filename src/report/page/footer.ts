import type { Block } from '../markdown/block.js';
import { paragraph } from '../markdown/block.js';
import type { Phrase } from '../markdown/phrase.js';
import { code, joined, link, phrase, small } from '../markdown/phrase.js';
import { counted } from '../plural.js';
import type { RunReport } from '../run-report.js';
import type { Omission } from './fit.js';

/** What was left out, counted, and where all of it is; nothing if nothing was. */
export function omissionNote(omitted: readonly Omission[], whole: Phrase): Block[] {
  if (omitted.length === 0) return [];
  const counts = omitted.map(({ noun, count }) => counted(count, ...noun)).join(', ');
  return [paragraph(phrase`✂️ Left out here, because GitHub limits the length: ${counts}. All of it is in ${whole}.`)];
}

/** Which commit was judged and which run says so. */
export function runLine(report: RunReport): Block {
  const { commit, links } = report;
  const address = links.repository === undefined ? undefined : `${links.repository}/commit/${commit ?? ''}`;
  const parts = [
    phrase`Lens Release`,
    commit === undefined ? [] : link(address, code(commit.slice(0, 7))),
    links.run === undefined ? [] : link(links.run, 'all details of this run'),
  ];
  return paragraph(small(joined(parts, ' · ')));
}
