import process from 'node:process';
import { isDeepStrictEqual } from 'node:util';
import { playKills, type Kill } from './kills.js';
import { playMatrix, type Cell } from './matrix.js';
import { playOverlaps, type Overlap } from './overlaps.js';
import { firstPullRequest, firstRelease, laterRelease, pullRequest, shareRun, type Scenario } from './scenario.js';
import { Workshop } from './workshop.js';

/** Those named on the command line, or all. */
function chosen(scenarios: readonly Scenario[]): readonly Scenario[] {
  const named = process.argv.slice(2);
  return scenarios.filter(({ name }) => named.length === 0 || named.includes(name));
}

async function main(): Promise<number> {
  const workshop = await Workshop.open();
  try {
    const cells: Cell[] = [];
    const kills: Kill[] = [];
    const overlaps: Overlap[] = [];
    for (const scenario of chosen([firstRelease, laterRelease, shareRun])) {
      cells.push(...(await playMatrix(workshop, scenario)));
    }
    print(['run', 'request', 'fault', 'outcome', 'failure reason', 'runs until converged', ''], cells.map(cellRow));
    for (const scenario of chosen([firstRelease, laterRelease, shareRun, firstPullRequest, pullRequest])) {
      kills.push(...(await playKills(workshop, scenario)));
    }
    print(['run', 'killed after request', 'runs until converged', ''], kills.map(killRow));
    for (const scenario of chosen([firstRelease, laterRelease])) {
      overlaps.push(...(await playOverlaps(workshop, scenario)));
    }
    print(['two runs at once', 'overtaken before', 'outcome', 'of the overtaken', ''], overlaps.map(overlapRow));
    const others = [...kills, ...overlaps];
    const wrong = [...cells.filter((cell) => !isRight(cell)), ...others.filter(({ broken }) => broken.length > 0)];
    const counts = `${cells.length} faults, ${kills.length} kills, ${overlaps.length} overlaps`;
    process.stdout.write(`${counts}: ${wrong.length} not as they should be\n`);
    return wrong.length === 0 ? 0 : 1;
  } finally {
    await workshop.close();
  }
}

function isRight({ ending, expected, broken }: Cell): boolean {
  return isDeepStrictEqual(ending, expected) && broken.length === 0;
}

function cellRow(cell: Cell): string[] {
  const { outcome, reason, runs } = cell.ending;
  const verdict = isRight(cell)
    ? ''
    : `WRONG: ${JSON.stringify(cell.expected)} was expected; ${cell.broken.join('; ')}`;
  return [cell.scenario, cell.step, cell.disturbance, outcome, reason, String(runs), verdict];
}

function killRow({ scenario, after, runs, broken }: Kill): string[] {
  return [scenario, after, String(runs), broken.length === 0 ? '' : `WRONG: ${broken.join('; ')}`];
}

function overlapRow({ scenario, heldAt, outcomes, broken }: Overlap): string[] {
  return [scenario, heldAt, ...outcomes, broken.length === 0 ? '' : `WRONG: ${broken.join('; ')}`];
}

/** The last column is free text and sets no width. */
function print(titles: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = titles.map((_, index) => Math.max(...[titles, ...rows].map((row) => row[index]?.length ?? 0)));
  const padded = (row: readonly string[]) =>
    row.map((text, index) => (index === row.length - 1 ? text : text.padEnd(widths[index] ?? 0)));
  const rule = titles.map((_, index) => (index === titles.length - 1 ? '' : '-'.repeat(widths[index] ?? 0)));
  const lines = [titles, rule, ...rows].map((row) => padded(row).join('  ').trimEnd());
  process.stdout.write(`${lines.join('\n')}\n\n`);
}

process.exitCode = await main();
