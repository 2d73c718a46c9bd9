/**
 * Whole-process times as medians, each run paired with an empty start of the same Node so that a machine whose speed
 * drifts does not distort the ratio. Run `npm run bench`; the number of runs is the first argument.
 */
import { spawn } from 'node:child_process';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { startReview } from '../build/demo/start-review.js';

const runs = Number(process.argv[2] ?? 15);
const bundle = resolve('dist/index.js');
const lens = 'examples/repository/lenses/platform.json';
const next = 'examples/changes/v2.0.0/platform.json';

function time(parameters) {
  return new Promise((done, fail) => {
    const started = performance.now();
    const child = spawn(process.execPath, parameters, { stdio: 'ignore' });
    child.on('error', fail);
    child.on('exit', () => done(performance.now() - started));
  });
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

async function measure(name, run) {
  const [empty, own] = [[], []];
  await run();
  for (let i = 0; i < runs; i++) {
    empty.push(await time(['-e', '0']));
    own.push(await run());
  }
  const above = own.map((value, i) => value - empty[i]);
  console.log(`${name.padEnd(44)} ${column(median(own))} ${column(median(empty))} ${column(median(above))}`);
}

function column(milliseconds) {
  return `${milliseconds.toFixed(0)} ms`.padStart(10);
}

console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, medians of ${runs} runs\n`);
console.log(`${'whole process'.padEnd(44)} ${'median'.padStart(10)} ${'empty Node'.padStart(10)} ${'above it'.padStart(10)}`);
await measure('check, example lens', () => time([bundle, 'check', lens]));
await measure('diff, example lens against its next version', () => time([bundle, 'diff', lens, next]));
const review = await startReview();
try {
  await measure('pull request, one lens, two Regions', () => review.run());
} finally {
  await review.close();
}
