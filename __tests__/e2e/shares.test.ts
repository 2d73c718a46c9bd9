import { ShareStatus } from '@aws-sdk/client-wellarchitected';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { shareStatuses } from '../../src/share/share-status.js';
import { SmallProject, messages, one, smallManifest } from '../support/small-project.js';
import { Stage } from '../support/stage.js';

const accounts = (count: number) => Array.from({ length: count }, (_, n) => String(444_400_000_000 + n));
const recipient = '444455556666';

const declaring = (shares: readonly string[], more = '') =>
  `${smallManifest}${shares.length === 0 ? '' : `    shares:\n${shares.map((share) => `      - ${share}\n`).join('')}`}${more}`;
const account = (id: string) => `account: "${id}"`;

describe('shares are reconciled with care', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  /** A published lens with shares of these accounts. */
  async function shared(manifest: string, live: readonly string[] = []): Promise<SmallProject> {
    const project = await SmallProject.open(stage, { manifest });
    const arn = stage.aws.console.seedLens(one, { account: project.account });
    for (const target of live) stage.aws.console.seedShare(arn, target);
    stage.clear();
    return project;
  }

  const listed = (project: SmallProject) => project.lenses()[0]?.shares.map(({ sharedWith }) => sharedWith);

  test('the statuses are those of the service model', () => {
    expect([...shareStatuses].sort()).toEqual(Object.values(ShareStatus).sort());
  });

  test.each<[ShareStatus, 'keep' | 'renew' | 'report' | 'fail']>([
    ['ACCEPTED', 'keep'],
    ['ASSOCIATED', 'keep'],
    ['PENDING', 'keep'],
    ['ASSOCIATING', 'keep'],
    ['EXPIRED', 'renew'],
    ['REVOKED', 'renew'],
    ['REJECTED', 'report'],
    ['FAILED', 'fail'],
  ])('a declared target that is %s: %s', async (status, action) => {
    const project = await shared(declaring([account(recipient)]));
    stage.aws.console.seedShare(project.arn, recipient, status, status === 'FAILED' ? 'No such account' : undefined);
    const run = await project.dispatch({ mode: 'shares' });
    expect(run.outputs['failure-reason']).toBe(action === 'fail' ? 'share-failed' : '');
    expect(stage.writes()).toEqual(
      action === 'renew' ? ['DeleteLensShare us-east-1', 'CreateLensShare us-east-1'] : [],
    );
    if (action === 'report') expect(run.summary).toMatch(/444455556666.*declined/);
    if (action === 'fail') expect(run.annotations[0]?.message).toContain('No such account');
  });

  test.each<[ShareStatus, boolean]>([
    ['ACCEPTED', true],
    ['ASSOCIATED', true],
    ['PENDING', true],
    ['ASSOCIATING', true],
    ['EXPIRED', false],
    ['REVOKED', false],
    ['REJECTED', false],
    ['FAILED', false],
  ])('an undeclared target that is %s is removed, where that is allowed: %s', async (status, removed) => {
    const project = await shared(declaring([], 'sharing: { remove: true }\n'));
    stage.aws.console.seedShare(project.arn, recipient, status);
    const run = await project.dispatch({ mode: 'shares' });
    expect(run.outputs['failure-reason']).toBe('');
    expect(stage.writes()).toEqual(removed ? ['DeleteLensShare us-east-1'] : []);
  });

  test('nothing is removed unless the manifest says so, and it is told', async () => {
    const project = await shared(declaring([]), [recipient]);
    const run = await project.dispatch({ mode: 'shares' });
    expect(run.outputs).toMatchObject({ outcome: 'clean', 'failure-reason': '' });
    expect(run.summary).toMatch(/444455556666.*sharing\.remove is false/);
    expect(stage.writes()).toEqual([]);
  });

  test('a listing that fails half-way is no plan at all', async () => {
    const project = await shared(
      declaring([account(recipient)], 'sharing: { remove: true, max-removals: 300, max-removal-percent: 100 }\n'),
      accounts(25),
    );
    const stop = stage.aws.faults.add({ kind: '500', operation: 'ListLensShares', nth: 2, times: 'always' });
    const run = await project.dispatch({ mode: 'shares' }).finally(stop);
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'service-error' });
    expect(stage.writes()).toEqual([]);
  });

  test.each([
    [
      'max-removals',
      'sharing: { remove: true, max-removals: 2, max-removal-percent: 100 }\n',
      /removes 3 of 20.*max-removals allows 2.*max-removals: 3/s,
    ],
    [
      'max-removal-percent',
      'sharing: { remove: true, max-removals: 9, max-removal-percent: 10 }\n',
      /removes 3 of 20.*10 %.*max-removal-percent: 15/s,
    ],
  ])('a plan past %s is refused whole, with the numbers and the key', async (_, sharing, text) => {
    const kept = accounts(17).map(account);
    const project = await shared(declaring([...kept, account(recipient)], sharing), accounts(20));
    const run = await project.dispatch({ mode: 'shares' });
    expect(run.outputs).toMatchObject({ outcome: 'refused', 'failure-reason': 'removal-limit' });
    expect(run.annotations[0]?.message).toMatch(text);
    expect(stage.writes()).toEqual([]);
  });

  test('a protected target stays, whatever else is said', async () => {
    const project = await shared(declaring([], `sharing: { remove: true, protect: ["${recipient}"] }\n`), [
      recipient,
      '444400000001',
    ]);
    const run = await project.dispatch({ mode: 'shares' });
    expect(listed(project)).toEqual([recipient]);
    expect(run.summary).toContain('sharing.protect keeps it');
  });

  test.each<[string, string, RegExp]>([
    ['declared twice', declaring([account(recipient), account(recipient)]), /lenses\.yml:8:.*declared twice/s],
    [
      'an organization declared as id and ARN',
      declaring([
        'organization: o-exampleorg1',
        'organization: arn:aws:organizations::999999999999:organization/o-exampleorg1',
      ]),
      /declared twice/,
    ],
    ['a number', declaring(['account: 444455556666']), /lenses\.yml:7:.*quot/s],
    ['another partition', declaring(['user: arn:aws-us-gov:iam::444455556666:user/kim']), /partition/],
    [
      'a Region that is not one of the lens',
      declaring([`{ account: "${recipient}", regions: [eu-west-1] }`]),
      /eu-west-1.*not a Region of this lens/s,
    ],
  ])('a target that is %s stops everything, at its line', async (_, manifest, text) => {
    const project = await SmallProject.open(stage, { manifest });
    const run = await project.dispatch({ mode: 'shares' });
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'manifest-invalid' });
    const [first] = run.annotations;
    expect([first?.file, first?.line, first?.message].join(':')).toMatch(text);
    expect(stage.aws.journal).toEqual([]);
  });

  test('the own account is an error, once the account is known', async () => {
    const project = await shared(smallManifest);
    const manifest = declaring([account(project.account)]);
    await project.repository.commit('main', { files: { 'lenses.yml': manifest } }, 'Share with ourselves');
    const run = await project.dispatch({ mode: 'shares' });
    expect(run.outputs).toMatchObject({ 'failure-reason': 'manifest-invalid' });
    expect(run.annotations[0]?.message).toMatch(/which owns it/);
    expect(stage.writes()).toEqual([]);
  });

  test('a target may be for some Regions only', async () => {
    const manifest = declaring([account(recipient), '{ unit: ou-ab12-11111111, regions: [eu-west-1] }']).replace(
      'us-east-1]',
      'us-east-1, eu-west-1]',
    );
    const project = await shared(manifest);
    stage.aws.console.seedLens(one, { account: project.account, region: 'eu-west-1' });
    await project.dispatch({ mode: 'shares' });
    const live = project.lenses().map(({ region, shares }) => [region, shares.map(({ sharedWith }) => sharedWith)]);
    expect(live).toEqual([
      ['us-east-1', [recipient]],
      ['eu-west-1', [recipient, 'ou-ab12-11111111']],
    ]);
  });

  test('the pull request names who gains and who loses, and an organization with its reach', async () => {
    const project = await shared(declaring([account('444400000000')], 'sharing: { remove: true }\n'), accounts(2));
    const manifest = declaring([account('444400000000'), 'organization: o-exampleorg1'], 'sharing: { remove: true }\n');
    const files = { 'lenses.yml': manifest };
    const { number } = await project.repository.openPullRequest({ head: 'shares', files });
    const run = await project.review(number);
    expect(run.exitCode).toBe(0);
    const [comment = ''] = project.comments(number);
    expect(comment).toContain('1 recipient would gain access, 1 recipient would lose it');
    expect(comment).toMatch(/o-exampleorg1.*every account in it/);
    expect(comment).toMatch(/444400000001.*loses access/);
    expect(stage.writes().filter((write) => write.includes('Share'))).toEqual([]);
  });

  test('in mode "drift" every difference is red, and nothing is changed', async () => {
    const project = await shared(declaring([account(recipient)], 'sharing: { remove: true }\n'), accounts(1));
    const run = await stage.run(project.repository, await project.repository.events.schedule());
    expect(run.outputs).toMatchObject({ outcome: 'drift', 'failure-reason': 'drift' });
    expect(run.annotations[0]?.message).toMatch(/444400000000.*444455556666/s);
    expect(stage.writes()).toEqual([]);
  });

  test('one share that fails keeps no other from being tried', async () => {
    const project = await shared(declaring(accounts(5).map(account)));
    const stop = stage.aws.faults.add({ kind: '500', operation: 'CreateLensShare', times: 2 });
    const run = await project.dispatch({ mode: 'shares' }, { env: { AWS_MAX_ATTEMPTS: '1' } }).finally(stop);
    expect(run.outputs).toMatchObject({ outcome: 'partial', 'failure-reason': 'share-failed' });
    expect(listed(project)).toHaveLength(3);
    expect((await project.dispatch({ mode: 'shares' })).outputs).toMatchObject({ outcome: 'changed' });
    expect(listed(project)?.toSorted()).toEqual(accounts(5));
    expect(messages(run, 'error')[0]).toContain('Sharing "small" in us-east-1');
  });
});
