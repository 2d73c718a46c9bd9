import { afterEach, describe, expect, test } from '@jest/globals';
import type { SimulatorOptions } from '../../src/simulator/well-architected/options.js';
import { aLens } from '../support/a-lens.js';
import { Stage } from '../support/stage.js';

const tenRegions =
  'us-east-1 us-east-2 us-west-1 us-west-2 ap-south-1 eu-central-1 eu-west-1 eu-west-2 eu-west-3 sa-east-1';
const regions = tenRegions.split(' ');
const first = aLens();
const second = { ...first, description: 'Said better.' };
/** As a user has it: the attempts of the program, not those of the other tests. */
const patient = { env: { AWS_MAX_ATTEMPTS: '' } };

function account(n: number): string {
  return String(400_000_000_000 + n);
}

function manifest(places: readonly string[], shares: number, rest = ''): string {
  const targets = Array.from({ length: shares }, (_, n) => `      - account: "${account(n)}"\n`).join('');
  return `version: 1\nregions: [${places.join(', ')}]\nlenses:\n  small:\n    file: lens.json\n    shares:\n${targets}${rest}`;
}

describe('many at once', () => {
  let stage: Stage | undefined;
  afterEach(() => stage?.close());

  async function open(options: SimulatorOptions, places: readonly string[], text: string) {
    stage = await Stage.open(options);
    const arns = places.map((region) => stage?.aws.console.seedLens(first, { region }) ?? '');
    const files = { 'lenses.yml': text, 'lens.json': JSON.stringify(second) };
    const repository = await stage.github.createRepository({ owner: 'octo-org', name: 'lenses', files });
    return { stage, arns, repository };
  }

  /** Answered reads by Region, without the pages of the shares. */
  function reads(open: Stage): Record<string, number> {
    const counted: Record<string, number> = {};
    for (const entry of open.aws.journal) {
      if (entry.wrote || entry.error !== undefined || entry.operation === 'ListLensShares') continue;
      counted[entry.region] = (counted[entry.region] ?? 0) + 1;
    }
    return counted;
  }

  test('one lens to 10 Regions with 30 shares each, at 10 requests per second and Region, and a repeat', async () => {
    const { stage, arns, repository } = await open({ requestsPerSecond: 10 }, regions, manifest(regions, 30));
    await repository.tag('v1.0.1');
    const event = await repository.events.tagPush('v1.0.1');
    const release = await stage.run(repository, event, { checkout: false, ...patient });
    expect(release.outputs).toMatchObject({ outcome: 'published', 'failure-reason': '' });
    const lenses = arns.map((arn) => stage.aws.console.lens(arn));
    expect(lenses.map((lens) => lens?.versions.map(({ name }) => name))).toEqual(regions.map(() => ['1.0.0', '1.0.1']));
    const declared = Array.from({ length: 30 }, (_, n) => `${account(n)} PENDING`);
    for (const lens of lenses) {
      expect(lens?.shares.map(({ sharedWith, status }) => `${sharedWith} ${status}`).toSorted()).toEqual(declared);
    }
    expect(stage.aws.journal.some((entry) => entry.error === 'ThrottlingException')).toBe(true);
    for (const region of regions) {
      for (const group of ['Reading from AWS', 'Writing to AWS']) {
        expect(linesOf(release.stdout, group).some((line) => line.startsWith(`small ${region}: `))).toBe(true);
      }
    }
    stage.clear();

    const repeat = await stage.run(repository, event, { checkout: false, ...patient });
    expect(repeat.outputs).toMatchObject({ outcome: 'clean', 'failure-reason': '' });
    expect(stage.writes()).toEqual([]);
    expect(reads(stage)).toEqual(Object.fromEntries(regions.map((region) => [region, 3])));
    expect(stage.aws.journal.filter(({ operation, error }) => operation === 'ListLensShares' && !error)).toHaveLength(
      30,
    );
  }, 120_000);

  test('150 declared shares on a lens with 150 others to remove, at 10 requests per second', async () => {
    const limits = 'sharing:\n  remove: true\n  max-removals: 150\n  max-removal-percent: 100\n';
    const { stage, arns, repository } = await open(
      { requestsPerSecond: 10 },
      ['eu-west-1'],
      manifest(['eu-west-1'], 150, limits),
    );
    const [arn = ''] = arns;
    for (let n = 0; n < 150; n++) stage.aws.console.seedShare(arn, account(1000 + n));
    const event = await repository.events.workflowDispatch();
    const run = await stage.run(repository, event, { inputs: { mode: 'shares' }, ...patient });
    expect(run.outputs).toMatchObject({ outcome: 'changed', 'failure-reason': '' });
    expect(
      stage.aws.console
        .lens(arn)
        ?.shares.map(({ sharedWith }) => sharedWith)
        .toSorted(),
    ).toEqual(Array.from({ length: 150 }, (_, n) => account(n)));
    // Each once, though many were refused at first, and pages as small as the service wants them.
    expect(stage.writes()).toHaveLength(300);
    const pages = stage.aws.journal.filter(({ operation }) => operation === 'ListLensShares');
    expect(new Set(pages.map(({ query }) => query['MaxResults']?.[0]))).toEqual(new Set(['10']));
  }, 120_000);

  test('what others wrote into the tags of a lens cannot command the runner through the progress', async () => {
    const { stage, arns, repository } = await open({}, ['us-east-1'], manifest(['us-east-1'], 1));
    const [arn = ''] = arns;
    stage.aws.console.importLens(second, { arn });
    stage.aws.console.setTags(arn, {
      'lens-release:draft-repository': 'mine ##[error]pwned\n::error::pwned',
      'lens-release:draft-commit': 'c0ffee',
      'lens-release:draft-digest': 'sha256:0',
      'lens-release:draft-run': '1.1',
    });
    const { number } = await repository.openPullRequest({
      head: 'next',
      files: { 'lens.json': JSON.stringify({ ...first, description: 'Said best.' }) },
    });
    const event = await repository.events.pullRequest(number, 'opened');
    const run = await stage.run(repository, event, { inputs: { draft: 'replace' } });
    expect(run.outputs).toMatchObject({ outcome: 'changed' });
    expect(linesOf(run.stdout, 'Importing drafts').join('\n')).toMatch(/^small us-east-1: .*pwned.*\(\d+\.\d s\)$/);
    expect(run.stdout).not.toContain('##[error]');
    expect(run.commands.filter(({ name }) => name === 'error')).toEqual([]);
  });
});

/** What the runner folds under a title. */
function linesOf(stdout: string, title: string): string[] {
  const [, behind = ''] = stdout.split(`::group::${title}\n`);
  const [inside = ''] = behind.split('::endgroup::');
  return inside.split('\n').filter((line) => line !== '');
}
