import type { Block } from '../markdown/block.js';
import { paragraph } from '../markdown/block.js';
import { code, joined, link, phrase, small } from '../markdown/phrase.js';
import type { RunReport } from '../run-report.js';

/** Which commit was judged and which run says so, in small print. */
export function runLine({ commit, links }: RunReport): Block {
  const address = links.repository === undefined ? undefined : `${links.repository}/commit/${commit ?? ''}`;
  return paragraph(
    small(
      joined(
        [
          phrase`Lens Release`,
          commit === undefined ? [] : link(address, code(commit.slice(0, 7))),
          links.run === undefined ? [] : link(links.run, phrase`all details of this run`),
        ],
        ' · ',
      ),
    ),
  );
}
