import { table } from '../markdown/block.js';
import { code, phrase, strong } from '../markdown/phrase.js';
import type { LensReport, RunReport } from '../run-report.js';
import { errorsOf, rescoredOf } from '../verdict.js';
import type { Part } from './part.js';

/** One row per lens where there are several, so that a reader knows which one to look at. */
export function overviewPart({ lenses }: RunReport): Part {
  const shown = lenses.length < 2 ? [] : lenses;
  return {
    stage: 'lenses',
    noun: ['row of the overview', 'rows of the overview'],
    size: shown.length,
    render: (kept) => [
      table(
        [phrase`Lens`, phrase`Level`, phrase`Re-scored`],
        shown.slice(0, kept).map((lens) => [code(lens.id), verdictCell(lens), rescoredOf(lens)]),
      ),
    ],
  };
}

function verdictCell(lens: LensReport) {
  if (errorsOf(lens) > 0) return strong('invalid');
  if (lens.failures.length > 0) return phrase`${strong(lens.level)} ❌`;
  if (lens.state === 'removed') return phrase`removed`;
  return lens.level === 'none' ? phrase`no change` : strong(lens.level);
}
