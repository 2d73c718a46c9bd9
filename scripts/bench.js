/**
 * `npm run bench` measures and prints; `npm run bench -- --page` also writes docs/performance.md; `npm run bench -- 31`
 * takes 31 runs of each instead of 15.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { lensSchema } from './bench/lens-schema.js';
import { writeLenses } from './bench/lenses.js';
import { openReview } from './bench/review.js';
import { measure, time } from './bench/stopwatch.js';
import { installTools } from './bench/tools.js';

const runs = Number(process.argv.slice(2).find((each) => /^\d+$/.test(each)) ?? 15);
const bundle = resolve('dist/index.js');
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const page = [];
/** What is promised of a lens of 400 KB: milliseconds above an empty Node, and times the whole of jsondiffpatch. */
const bounds = { check: 120, diff: 200, ratio: 2 };

try {
  const tools = installTools(folder);
  const lenses = writeLenses(folder);
  const schema = join(folder, 'lens.schema.json');
  writeFileSync(schema, JSON.stringify(lensSchema));

  await section('Start-up', 'Printing the help.', [
    ['Lens Release', '', [bundle, '--help']],
    ...Object.entries(tools).map(([name, script]) => [name, '', [script, name === 'ajv-cli' ? 'help' : '--help']]),
  ]);
  for (const { name, size, before } of lenses) {
    await section(
      `Check of a ${name} lens`,
      `${size}. ajv-cli holds it against a JSON Schema of the documented keys and lengths; Lens Release evaluates all truth tables too.`,
      [
        ['Lens Release', 'as text', [bundle, 'check', before]],
        ...('ajv-cli' in tools
          ? [['ajv-cli', '', [tools['ajv-cli'], 'validate', '--strict=false', '-s', schema, '-d', before]]]
          : []),
      ],
      name === '400 KB' ? ([check], empty) => [atMost('check', check - empty, bounds.check)] : undefined,
    );
  }
  for (const { name, size, before, after } of lenses) {
    await section(
      `Diff of a ${name} lens and its next major version`,
      `${size}. The others compare JSON values; Lens Release counts every answer too.`,
      [
        ['Lens Release', 'as JSON', [bundle, 'diff', before, after, '--format', 'json']],
        ['Lens Release', 'as text', [bundle, 'diff', before, after]],
        ...['jsondiffpatch', 'json-diff'].flatMap((tool) =>
          tool in tools ? [[tool, '', [tools[tool], before, after]]] : [],
        ),
      ],
      name === '400 KB'
        ? ([json, text, other], empty) => [
            atMost('diff as JSON', json - empty, bounds.diff),
            atMost('diff as text', text - empty, bounds.diff),
            atMostTimes('diff as JSON', json / other, bounds.ratio),
            atMostTimes('diff as text', text / other, bounds.ratio),
          ]
        : undefined,
    );
  }
  await pullRequest();
} finally {
  rmSync(folder, { recursive: true });
}
const throughput = existsSync('scripts/pace/bench.js')
  ? execFileSync(process.execPath, ['scripts/pace/bench.js'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  : '';
console.log(throughput);
if (process.argv.includes('--page')) writePage();

/** Each row is a name, a remark and what Node is to run; ratios are to the first. `judge` holds the medians to bounds. */
async function section(title, about, rows, judge) {
  const { empty, medians } = await measure(
    runs,
    rows.map(([, , parameters]) => ({ run: () => time(parameters) })),
  );
  table(
    title,
    about,
    empty,
    rows.map(([name, remark], index) => [name, remark, medians[index]]),
  );
  const verdicts = judge?.(medians, empty) ?? [];
  for (const verdict of verdicts) console.log(`  ${verdict}`);
  if (verdicts.length > 0) page.push(verdicts.map((verdict) => `- ${verdict}`).join('\n'));
}

function atMost(what, value, most) {
  return `${what}: ${ms(value)} above an empty Node, at most ${ms(most)}: ${value <= most ? 'met' : 'MISSED'}`;
}

function atMostTimes(what, ratio, most) {
  return `${what}: × ${ratio.toFixed(2)} of jsondiffpatch, at most × ${most}: ${ratio <= most ? 'met' : 'MISSED'}`;
}

async function pullRequest() {
  const review = await openReview();
  try {
    const { empty, medians } = await measure(runs, [review]);
    table(
      'Pull request',
      'The Action from start to exit: one changed lens in two Regions whose drafts are there already, with its comment, against stand-ins for AWS and GitHub that answer at once.',
      empty,
      [['Lens Release', '', medians[0]]],
    );
  } finally {
    await review.close();
  }
}

function table(title, about, empty, rows) {
  const [, , first] = rows[0];
  const cells = [
    ['', 'median', 'above an empty Node', 'ratio'],
    ['empty Node', ms(empty), '', ''],
    ...rows.map(([name, remark, value]) => [
      [name, remark].filter(Boolean).join(', '),
      ms(value),
      ms(value - empty),
      `× ${(value / first).toFixed(2)}`,
    ]),
  ];
  console.log(`\n${title}\n`);
  for (const row of cells)
    console.log(
      `  ${row[0].padEnd(28)}${row
        .slice(1)
        .map((cell) => cell.padStart(22))
        .join('')}`,
    );
  const [head, ...body] = cells.map((row) => `| ${row.join(' | ')} |`);
  page.push(`## ${title}`, about, [head, '|---|---:|---:|---:|', ...body].join('\n'));
}

function ms(value) {
  return `${Math.round(value)} ms`;
}

function writePage() {
  const machine = `Node ${process.version} on ${cpus().length} × ${cpus()[0]?.model ?? 'an unknown processor'}, ${process.platform}`;
  const intro = [
    '# Performance',
    '<!-- Written by "npm run bench -- --page". -->',
    `Medians of ${runs} runs of whole processes that took turns; ${machine}. \`npm ci && npm run build && npm run bench\` measures the same on yours, and \`npm run bench -- --page\` writes this page. Ratios say more than times: other work may share the machine.`,
  ];
  const release =
    throughput === '' ? [] : ['## Release to many Regions', ['```text', throughput.trim(), '```'].join('\n')];
  writeFileSync('docs/performance.md', `${[...intro, ...page, ...release].join('\n\n')}\n`);
}
