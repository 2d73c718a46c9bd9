import { spawn } from 'node:child_process';

/** Milliseconds of one process of this Node, from start to end. An exit code is no failure; a crash is. */
export function time(parameters) {
  return new Promise((done, fail) => {
    const started = performance.now();
    const child = spawn(process.execPath, parameters, { stdio: 'ignore' });
    child.on('error', fail);
    child.on('exit', (code, signal) => {
      if (code === null) fail(new Error(`${parameters.join(' ')} ended by ${signal}`));
      else done(performance.now() - started);
    });
  });
}

/** Milliseconds beyond which a way is not repeated. */
const patience = 10_000;

/**
 * Medians of several ways to do the same. They take turns, each beside an empty start of Node, so that a machine whose
 * speed drifts distorts neither their order nor the difference. What takes longer than ten seconds is done once.
 */
export async function measure(runs, ways) {
  const times = ways.map(() => []);
  const empty = [];
  const first = [];
  for (const way of ways) first.push(await way.run());
  for (let round = 0; round < runs; round++) {
    empty.push(await time(['-e', '0']));
    for (const [index, way] of ways.entries())
      times[index].push(first[index] > patience ? first[index] : await way.run());
  }
  return { empty: median(empty), medians: times.map(median) };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
