/**
 * Whole-process times as medians, each run paired with an empty start of the same Node, so that a machine whose speed
 * drifts does not distort the difference. `npm run bench -- 31` takes 31 runs of each.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startGitHubSimulator } from '../build/simulator/github/server.js';
import { runAction } from '../build/simulator/runner/run-action.js';
import { startWellArchitectedSimulator } from '../build/simulator/well-architected/server.js';
import { largeLens } from './large-lens.js';

const runs = Number(process.argv[2] ?? 15);
const bundle = resolve('dist/index.js');
const lensFile = 'lenses/platform.json';
const lens = `examples/repository/${lensFile}`;
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
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

async function measure(name, run) {
  const [own, empty] = [[], []];
  await run();
  for (let i = 0; i < runs; i++) {
    empty.push(await time(['-e', '0']));
    own.push(await run());
  }
  const above = own.map((value, i) => value - empty[i]);
  row(
    name,
    [own, empty, above].map((values) => `${median(values).toFixed(0)} ms`),
  );
}

function row(name, cells) {
  console.log(name.padEnd(50) + cells.map((cell) => cell.padStart(12)).join(''));
}

/** A pull request that changes the published example lens, in two Regions; each run finds its draft already there. */
async function openReview() {
  const [aws, github, workspace] = await Promise.all([
    startWellArchitectedSimulator(),
    startGitHubSimulator(),
    mkdtemp(join(tmpdir(), 'bench-')),
  ]);
  const before = await readFile(lens, 'utf8');
  for (const region of ['us-east-1', 'eu-west-1']) aws.console.seedLens(before, { region });
  const manifest = await readFile('examples/repository/lenses.yml', 'utf8');
  const files = { 'lenses.yml': manifest, [lensFile]: before };
  const repository = await github.createRepository({ owner: 'octo-org', name: 'lenses', files });
  const { number } = await repository.openPullRequest({
    head: 'next',
    files: { [lensFile]: await readFile(next, 'utf8') },
  });
  const event = await repository.events.pullRequest(number, 'opened');
  await repository.checkout(workspace, event.sha);
  let runNumber = 0;
  return {
    run: async () => {
      runNumber += 1;
      const result = await runAction({
        entry: bundle,
        actionFile: 'action.yml',
        event,
        githubUrl: github.url,
        token: github.token,
        workspace,
        runNumber,
        aws: { url: aws.url, credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' } },
      });
      if (result.exitCode !== 0) throw new Error(`the review failed:\n${result.stdout}${result.stderr}`);
      return result.durationMs;
    },
    close: () => Promise.all([aws.close(), github.close(), rm(workspace, { recursive: true })]),
  };
}

console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, medians of ${runs} runs\n`);
row('whole process', ['median', 'empty Node', 'above it']);
await measure('check, example lens', () => time([bundle, 'check', lens]));
await measure('diff, example lens and its next major version', () => time([bundle, 'diff', lens, next]));
const folder = await mkdtemp(join(tmpdir(), 'bench-'));
try {
  const [old, young] = [join(folder, 'old.json'), join(folder, 'new.json')];
  await writeFile(old, JSON.stringify(largeLens(1)));
  await writeFile(young, JSON.stringify(largeLens(2)));
  const size = `${Math.round(JSON.stringify(largeLens(1)).length / 1000)} KB`;
  await measure(`check, ${size} with all truth tables`, () => time([bundle, 'check', old]));
  await measure(`diff, 2 x ${size} with risk impact, as JSON`, () =>
    time([bundle, 'diff', old, young, '--format', 'json']),
  );
  await measure(`diff, 2 x ${size} with risk impact, as text`, () => time([bundle, 'diff', old, young]));
  await measure(`jsondiffpatch, 2 x ${size}`, () =>
    time([resolve('node_modules/jsondiffpatch/bin/jsondiffpatch.js'), old, young]),
  );
} finally {
  await rm(folder, { recursive: true });
}
const review = await openReview();
try {
  await measure('pull request, one lens in two Regions', review.run);
} finally {
  await review.close();
}
await import('./pace/bench.js');
