import { quotas } from '../../plan/quota.js';
import type { NextStep } from '../../setup/next-steps.js';
import type { SetupPlan } from '../../setup/plan-setup.js';
import { heading, list, paragraph, preformatted, table, type Block } from '../markdown/block.js';
import { code, phrase, strong, type Phrase } from '../markdown/phrase.js';
import { counted } from '../plural.js';
import type { SetupReport } from './setup-report.js';

const longestList = 50;

/** What `init` found, did and recommends, for people. */
export function setupBlocks(report: SetupReport): Block[] {
  const { plan, steps, dryRun } = report;
  return [
    ...foundBlocks(report),
    ...missingBlocks(plan),
    ...(plan.files.length === 0
      ? [paragraph('There is nothing to write: everything is there.')]
      : [
          heading(3, dryRun ? 'Would be written' : 'Written'),
          table(
            ['File', 'What it does'],
            plan.files.map(({ path, purpose }) => [code(path), purpose]),
          ),
        ]),
    ...(plan.kept.length === 0
      ? []
      : [heading(3, 'Left as it is'), list(plan.kept.map(({ path, why }) => phrase`${code(path)}: ${why}`))]),
    heading(3, 'What to do next'),
    list(steps.map(drawStep)),
  ];
}

function foundBlocks({ plan, looked, complete, regions, regionGuessed }: SetupReport): Block[] {
  const rows = plan.lenses
    .slice(0, longestList)
    .map(({ id, file, name, errors, warnings }) => [
      strong(id),
      code(file),
      name ?? 'no name',
      errors + warnings === 0 ? 'fine' : [counted(errors, 'error'), counted(warnings, 'warning')].join(', '),
    ]);
  const more = plan.lenses.length - rows.length;
  const where = regionGuessed
    ? phrase`Region: ${regions.join(', ')}, because none was named; --regions names others.`
    : phrase`Regions: ${regions.join(', ')}.`;
  return [
    paragraph(phrase`Found ${counted(plan.lenses.length, 'lens', 'lenses')} in ${counted(looked, 'JSON file')}.`),
    table(['Id', 'File', 'Name', 'Checks'], rows),
    ...(more > 0 ? [paragraph(phrase`And ${more} more.`)] : []),
    ...(complete ? [] : [paragraph('The repository is too large to look at all of it: name lens files after init.')]),
    ...(plan.lenses.length > quotas.lenses
      ? [
          paragraph(
            phrase`An account can have ${quotas.lenses} custom lenses in a Region: give lenses Regions of their own.`,
          ),
        ]
      : []),
    ...(plan.leftOut.length === 0
      ? []
      : [
          heading(3, 'Left out'),
          list(plan.leftOut.slice(0, longestList).map(({ file, why }) => phrase`${code(file)}: ${why}`)),
        ]),
    paragraph(where),
  ];
}

function missingBlocks({ missingLines }: SetupPlan): Block[] {
  if (missingLines === '') return [];
  return [heading(3, 'Not in the manifest'), preformatted(['lenses:', ...missingLines.trimEnd().split('\n')])];
}

function drawStep({ text, commands }: NextStep): readonly [Phrase, readonly Block[]] {
  return [phrase`${text}`, commands.length === 0 ? [] : [preformatted(commands)]];
}
