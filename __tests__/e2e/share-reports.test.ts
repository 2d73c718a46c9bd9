import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SmallProject, messages, one, smallManifest } from '../support/small-project.js';
import { Stage } from '../support/stage.js';

const accounts = (count: number) => Array.from({ length: count }, (_, n) => String(444_400_000_000 + n));
const declaring = (shares: readonly string[], more = '', manifest = smallManifest) =>
  `${manifest}    shares: [${shares.map((id) => `{ account: "${id}" }`).join(', ')}]\n${more}`;
const removing = 'sharing: { remove: true }\n';

describe('what is said of shares is what is so', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  /** A lens that is published in these Regions and shared with these accounts. */
  async function shared(
    manifest: string,
    live: readonly string[] = [],
    { regions = ['us-east-1'], files = {} }: { regions?: string[]; files?: Record<string, string> } = {},
  ): Promise<SmallProject> {
    const project = await SmallProject.open(stage, { manifest, files });
    for (const region of regions) {
      const arn = stage.aws.console.seedLens(one, { account: project.account, region });
      for (const target of live) stage.aws.console.seedShare(arn, target);
    }
    stage.clear();
    return project;
  }

  test('nobody "gained" or "has" what could not be shared', async () => {
    const project = await shared(declaring(accounts(2)));
    const stop = stage.aws.faults.add({ kind: '500', operation: 'CreateLensShare', times: 'always' });
    const { summary } = await project.dispatch({ mode: 'shares' }).finally(stop);
    expect(summary).toContain('nobody gained or lost access');
    expect(summary).not.toMatch(/gained access|Who has it now/);
    expect(summary.match(/❌ \*\*account 4444/g)).toHaveLength(2);
  });

  test('nobody "lost" what could not be taken away', async () => {
    const project = await shared(declaring(accounts(1), removing), accounts(3));
    const stop = stage.aws.faults.add({ kind: '500', operation: 'DeleteLensShare', times: 'always' });
    const run = await project.dispatch({ mode: 'shares' }).finally(stop);
    expect(run.summary).toContain('nobody gained or lost access');
    expect(run.summary).not.toContain('**lost access**');
    expect(messages(run, 'error')[0]).toContain('Ending the share of "small" in us-east-1 with account 444400000001');
  });

  test('what was done in one Region and failed in another is told of the one', async () => {
    const regions = ['us-east-1', 'eu-west-1'];
    const manifest = declaring(accounts(1), '', smallManifest.replace('[us-east-1]', `[${regions.join(', ')}]`));
    const project = await shared(manifest, [], { regions });
    const fault = { kind: '500', operation: 'CreateLensShare', region: 'eu-west-1', times: 'always' } as const;
    const { summary } = await project.dispatch({ mode: 'shares' }).finally(stage.aws.faults.add(fault));
    expect(summary).toMatch(/➕ \*\*account 444400000000\*\* in us-east-1 gained access/);
    expect(summary).toMatch(/❌ \*\*account 444400000000\*\* in eu-west-1/);
  });

  test.each<[string, string, RegExp]>([
    ['a limit of removals', declaring([], `sharing: { remove: true, max-removals: 2 }\n`), /"max-removals: 3"/],
    ['the quota', declaring(accounts(301)), /301 shares.*300 per lens/],
  ])('a pull request whose shares would be refused for %s says so', async (_, manifest, text) => {
    const project = await shared(smallManifest, accounts(3));
    const { number } = await project.repository.openPullRequest({ head: 'shares', files: { 'lenses.yml': manifest } });
    const run = await project.review(number);
    expect(run.outputs['outcome']).toBe('refused');
    expect(project.comments(number)[0]).toMatch(text);
    expect(stage.writes()).toEqual([]);
  });

  test('a drift that could not be mended without passing a limit is refused, not failed', async () => {
    const project = await shared(declaring([], 'sharing: { remove: true, max-removals: 2 }\n'), accounts(3));
    const run = await project.dispatch({ mode: 'drift' });
    expect(run.outputs).toMatchObject({ outcome: 'refused', 'failure-reason': 'removal-limit' });
  });

  test('a difference that stays is a notice, and in mode "drift" an error', async () => {
    const project = await shared(declaring(accounts(1)), accounts(5));
    const said = /"small" in us-east-1 differ from the manifest.*account 444400000001: .*; and 1 more\./;
    expect(messages(await project.dispatch({ mode: 'shares' }), 'notice').join('\n')).toMatch(said);
    const drift = await project.dispatch({ mode: 'drift' });
    expect(messages(drift, 'notice')).toEqual([]);
    expect(messages(drift, 'error').join('\n')).toMatch(/differ from the manifest/);
  });

  test.each(['shares', 'drift'])('mode "%s" is not green because the lens file cannot be read', async (mode) => {
    const project = await shared(declaring(accounts(1)), ['444455556666'], { files: { 'lens.json': '{"name": ' } });
    const run = await project.dispatch({ mode });
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'lens-invalid' });
    expect(messages(run, 'error').join()).toContain('does not tell the name of the lens "small"');
  });

  test.each(['shares', 'drift'])(
    'mode "%s" is not green because it was asked for a lens that is not there',
    async (mode) => {
      const project = await shared(declaring(accounts(1)));
      const run = await project.dispatch({ mode, lenses: 'smal' });
      expect(run.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'usage' });
      expect(messages(run, 'error')[0]).toContain('Did you mean "small"?');
    },
  );

  test('a target of another partition is not sent, where only the environment names the Region', async () => {
    const manifest = smallManifest.replace('regions: [us-east-1]\n', '');
    const user = '    shares: [{ user: "arn:aws:iam::111122223333:user/kim" }]\n';
    const project = await shared(manifest + user, [], { regions: ['us-gov-west-1'] });
    const run = await project.dispatch({ mode: 'shares' }, { env: { AWS_REGION: 'us-gov-west-1' } });
    expect(run.outputs['failure-reason']).toBe('manifest-invalid');
    expect(messages(run, 'error')[0]).toMatch(/partition "aws", but us-gov-west-1 is in "aws-us-gov"/);
    expect(stage.writes()).toEqual([]);
  });
});
