/**
 * What many Regions, many shares and a limited rate cost: `npm run bench:release`, also part of `npm run bench`. Times
 * are those of the whole process and of its part from the first request to AWS to the last answer.
 */
import { criticalPath } from './critical-path.js';
import { account, openScene } from './scene.js';

const latencyMs = 100;
const perSecond = 10;
const rounds = 7;
const factor = 1.3;
const mostMemory = 150e6;
const regions = (
  'us-east-1 us-east-2 us-west-1 us-west-2 ap-east-1 ap-south-1 ap-northeast-1 ap-northeast-2 ap-southeast-1 ' +
  'ap-southeast-2 ca-central-1 eu-central-1 eu-west-1 eu-west-2 eu-west-3 eu-north-1 me-south-1 sa-east-1'
).split(' ');

// A service does not start with its first request, so neither may the stand-in.
await withScene({ regions: regions.slice(0, 5), shares: 30 }, (scene) => scene.release());

const releases = [];
for (let round = 0; round < rounds; round++) {
  await withScene({ regions: regions.slice(0, 10), shares: 30, simulator: { latencyMs } }, async (scene) => {
    releases.push({ first: await scene.release(), repeat: await scene.release() });
  });
}
const [first, repeat] = ['first', 'repeat'].map((which) => median(releases.map((release) => release[which])));
title(`One lens to 10 Regions with 30 shares each, ${latencyMs} ms per request (median of ${rounds})`);
show(first);
compareWithPath(
  first,
  releases.map((release) => release.first),
);
title('The same again, with nothing to do');
show(repeat);
compareWithPath(
  repeat,
  releases.map((release) => release.repeat),
);
showReads(repeat);

await withScene(
  { regions: regions.slice(0, 10), shares: 30, simulator: { requestsPerSecond: perSecond } },
  async (scene) => {
    title(`One lens to 10 Regions with 30 shares each, ${perSecond} requests per second and Region`);
    const first = await scene.release();
    show(first);
    const missing = scene.missingShares();
    row('shares that are missing in the end', [`${missing}`, verdict(missing === 0)]);
    compareWithRate(first);
  },
);

const removals = 'sharing:\n  remove: true\n  max-removals: 150\n  max-removal-percent: 100';
const crowded = {
  regions: ['eu-west-1'],
  shares: 150,
  manifest: removals,
  simulator: { requestsPerSecond: perSecond },
};
await withScene(crowded, async (scene) => {
  title(`150 declared shares and 150 others to remove, ${perSecond} requests per second`);
  for (let n = 0; n < 150; n++) scene.aws.console.seedShare(scene.arns[0], account(1000 + n));
  const run = await scene.reconcile();
  show(run);
  const ratio = compareWithRate(run);
  row(`at most x ${factor} of that`, [verdict(ratio <= factor)]);
  row(`memory, at most ${megabytes(mostMemory)}`, [megabytes(run.memory), verdict(run.memory < mostMemory)]);
});

title(`One lens with 30 shares, ${latencyMs} ms per request, against one request after the other`);
for (const count of [1, 5, 18]) {
  await withScene({ regions: regions.slice(0, count), shares: 30, simulator: { latencyMs } }, async (scene) => {
    const run = await scene.release();
    const alone = run.journal.length * latencyMs;
    row(`${count} Regions`, [
      `${run.journal.length} requests`,
      ms(run.took),
      `against ${ms(alone)}`,
      times(alone / run.took),
    ]);
  });
}

async function withScene(options, work) {
  const scene = await openScene(options);
  try {
    await work(scene);
  } finally {
    await scene.close();
  }
}

function show({ processor, memory, journal }) {
  const refused = journal.filter((entry) => entry.error === 'ThrottlingException').length;
  const writes = journal.filter((entry) => entry.wrote).length;
  row('requests', [`${journal.length}`, `${refused} refused for the rate`, `${writes} writes`]);
  row('processor and memory', [ms(processor), megabytes(memory)]);
}

/** Every answer takes the latency; the last request was sent that long before the end. */
function compareWithPath(run, all) {
  const path = criticalPath(run.journal);
  const shortest = path.length * latencyMs;
  const ratio = (one) => (spanOf(one.journal) + latencyMs) / shortest;
  row('critical path', [`${path.length} requests`, ms(shortest), path.join(' > ')]);
  row('from first request to last answer', [ms(spanOf(run.journal) + latencyMs), times(ratio(run))]);
  row(`at most x ${factor} of the critical path`, [verdict(ratio(run) <= factor), `of all ${spread(all.map(ratio))}`]);
  row('whole process, with start and report', [ms(run.took), times(run.took / shortest)]);
}

/**
 * The busiest Region decides; a full second's requests may go out at once, before the limit bites.
 *
 * @returns how many times as long the requests took
 */
function compareWithRate({ journal, took }) {
  const answered = journal.filter((entry) => entry.error !== 'ThrottlingException');
  const counts = regions.map((region) => answered.filter((entry) => entry.region === region).length);
  const shortest = ((Math.max(...counts) - perSecond) / perSecond) * 1000;
  const asked = spanOf(journal);
  row('the limit allows it in', [ms(shortest), `${Math.max(...counts)} requests in one Region`]);
  row('from first request to last', [ms(asked), times(asked / shortest)]);
  row('whole process, with start and report', [ms(took), times(took / shortest)]);
  return asked / shortest;
}

function showReads({ journal }) {
  const reads = regions.map(
    (region) =>
      journal.filter((entry) => entry.region === region && !entry.wrote && entry.operation !== 'ListLensShares').length,
  );
  const writes = journal.filter((entry) => entry.wrote).length;
  const most = Math.max(...reads);
  row('reads per Region besides pages of shares', [`${most}, at most 3`, verdict(most <= 3)]);
  row('writes', [`${writes}, none allowed`, verdict(writes === 0)]);
}

/** The run whose requests took neither longest nor shortest. */
function median(runs) {
  return runs.toSorted((a, b) => spanOf(a.journal) - spanOf(b.journal))[Math.floor(runs.length / 2)];
}

/** Milliseconds from the first request to the last. */
function spanOf(journal) {
  return Date.parse(journal.at(-1).at) - Date.parse(journal[0].at);
}

function megabytes(bytes) {
  return `${Math.round(bytes / 1e6)} MB`;
}

function verdict(met) {
  return met ? 'met' : 'MISSED';
}

function times(ratio) {
  return `x ${ratio.toFixed(2)}`;
}

function spread(ratios) {
  return `${times(Math.min(...ratios))} to ${times(Math.max(...ratios))}`;
}

function ms(milliseconds) {
  return `${Math.round(milliseconds)} ms`;
}

function title(text) {
  console.log(`\n${text}`);
}

function row(name, cells) {
  console.log(`  ${name.padEnd(42)} ${cells.join(', ')}`);
}
