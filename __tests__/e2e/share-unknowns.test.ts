import { afterEach, describe, expect, test } from '@jest/globals';
import type { SimulatorOptions } from '../../src/simulator/well-architected/options.js';
import type { Unknowns } from '../../src/simulator/well-architected/unknowns.js';
import { SmallProject, one, smallManifest } from '../support/small-project.js';
import { Stage } from '../support/stage.js';

const management = '999999999999';
const organization = { id: 'o-exampleorg1', managementAccount: management, accounts: [] };
const ids = { organization: 'o-exampleorg1', unit: 'ou-ab12-11111111' };
const arns = {
  organization: `arn:aws:organizations::${management}:organization/o-exampleorg1`,
  unit: `arn:aws:organizations::${management}:ou/o-exampleorg1/ou-ab12-11111111`,
};
const recipient = '444455556666';

const declaring = (...targets: [kind: string, wire: string][]) =>
  `${smallManifest}    shares:\n${targets.map(([kind, wire]) => `      - ${kind}: "${wire}"\n`).join('')}`;

/** What nobody knows about the service's shares: each test runs against each answer it might give. */
describe('whatever the service turns out to do', () => {
  let stage: Stage | undefined;

  afterEach(() => stage?.close());

  /** A published lens whose manifest declares shares, in a service with these answers. */
  async function open(
    unknowns: Partial<Unknowns>,
    manifest: string,
    options: SimulatorOptions = {},
  ): Promise<{ stage: Stage; project: SmallProject }> {
    const opened = await Stage.open({ organization, ...options, unknowns });
    stage = opened;
    const project = await SmallProject.open(opened, { manifest });
    opened.aws.console.seedLens(one, { account: project.account });
    return { stage: opened, project };
  }

  const shared = (project: SmallProject) =>
    project.lenses()[0]?.shares.map(({ sharedWith, status }) => `${sharedWith} ${status}`);

  /** A second run that finds nothing to do: no churn. */
  async function expectSettled(project: SmallProject, on: Stage): Promise<void> {
    on.clear();
    const again = await project.dispatch({ mode: 'shares' });
    expect(again.outputs).toMatchObject({ outcome: 'clean', 'failure-reason': '' });
    expect(on.writes()).toEqual([]);
  }

  describe.each(['as-sent', 'arn', 'id'] as const)('organizations and units are echoed %s', (shareEcho) => {
    test.each([
      ['ids', ids],
      ['ARNs', arns],
    ])('and declared by their %s', async (_, forms) => {
      const { stage: on, project } = await open(
        { shareEcho },
        declaring(['organization', forms.organization], ['unit', forms.unit]),
      );
      const run = await project.dispatch({ mode: 'shares' });
      expect(run.outputs).toMatchObject({ outcome: 'changed', 'failure-reason': '' });
      expect(shared(project)).toEqual([`${forms.organization} ASSOCIATED`, `${forms.unit} ASSOCIATED`]);
      await expectSettled(project, on);
    });
  });

  test.each<[Unknowns['organizationForm'], typeof ids, boolean]>([
    ['both', ids, true],
    ['both', arns, true],
    ['id', ids, true],
    ['id', arns, false],
    ['arn', ids, false],
    ['arn', arns, true],
  ])('it takes organizations as "%s", declared as %j', async (organizationForm, forms, taken) => {
    const { project } = await open({ organizationForm }, declaring(['organization', forms.organization]));
    const run = await project.dispatch({ mode: 'shares' });
    expect(run.outputs).toMatchObject(
      taken ? { outcome: 'changed', 'failure-reason': '' } : { outcome: 'failed', 'failure-reason': 'share-failed' },
    );
    expect(shared(project)).toEqual(taken ? [`${forms.organization} ASSOCIATED`] : []);
    if (!taken) expect(run.annotations[0]?.message).toContain(organizationForm === 'id' ? 'by its id' : 'by its ARN');
  });

  test.each(['ASSOCIATED', 'ASSOCIATING'] as const)('a share with a unit begins as %s', async (organizationStart) => {
    const { stage: on, project } = await open({ organizationStart }, declaring(['unit', ids.unit]));
    const run = await project.dispatch({ mode: 'shares' });
    expect(run.outputs).toMatchObject({ outcome: 'changed', 'failure-reason': '' });
    await expectSettled(project, on);
  });

  test.each(['PENDING', 'ASSOCIATED'] as const)(
    'a share with an account of the own organization begins as %s',
    async (ownOrganizationAccount) => {
      const { stage: on, project } = await open({ ownOrganizationAccount }, declaring(['account', recipient]), {
        organization: { ...organization, accounts: [recipient, ...owners] },
      });
      await project.dispatch({ mode: 'shares' });
      expect(shared(project)).toEqual([`${recipient} ${ownOrganizationAccount}`]);
      await expectSettled(project, on);
    },
  );

  describe.each(['conflict', 'second-record', 'replaces'] as const)('inviting again answers "%s"', (shareAgain) => {
    test.each<['EXPIRED' | 'REVOKED' | 'REJECTED', 'changed' | 'clean']>([
      ['EXPIRED', 'changed'],
      ['REVOKED', 'changed'],
      ['REJECTED', 'clean'],
    ])('a target that is %s', async (status, outcome) => {
      const { stage: on, project } = await open({ shareAgain }, declaring(['account', recipient]));
      on.aws.console.seedShare(project.arn, recipient, status);
      const run = await project.dispatch({ mode: 'shares' });
      expect(run.outputs).toMatchObject({ outcome, 'failure-reason': '' });
      expect(shared(project)).toEqual([`${recipient} ${outcome === 'changed' ? 'PENDING' : status}`]);
      await expectSettled(project, on);
    });
  });

  test.each(['conflict', 'validation'] as const)(
    'a share that somebody else has just made is answered by "%s", and is a success once it is listed',
    async (shareTwice) => {
      const { stage: on, project } = await open({ shareTwice }, declaring(['account', recipient]));
      on.aws.onRequest = ({ operation }) => {
        if (operation !== 'CreateLensShare') return;
        on.aws.onRequest = undefined;
        on.aws.console.seedShare(project.arn, recipient, 'PENDING');
      };
      const run = await project.dispatch({ mode: 'shares' });
      expect(run.outputs).toMatchObject({ outcome: 'changed', 'failure-reason': '' });
      expect(shared(project)).toEqual([`${recipient} PENDING`]);
    },
  );

  describe.each(['validation', 'conflict', 'access-denied', 'failed-share'] as const)(
    'sharing with organizations is off, and the service says so by "%s"',
    (organizationSharingOff) => {
      test('the run is red and says who has to switch on what; other targets are shared all the same', async () => {
        const { project } = await open(
          { organizationSharingOff },
          declaring(['organization', ids.organization], ['account', recipient]),
          { organization: { ...organization, sharing: 'DISABLED' } },
        );
        const run = await project.dispatch({ mode: 'shares' });
        expect(run.outputs).toMatchObject({ outcome: 'partial', 'failure-reason': 'share-failed' });
        expect(run.annotations[0]?.message).toMatch(/management account.*Enable AWS Organizations support/s);
        expect(shared(project)).toContain(`${recipient} PENDING`);
      });
    },
  );

  test.each(['created', 'missing'] as const)(
    'switching it on by the API leaves the service-linked role "%s"',
    async (settingsCreateRole) => {
      const { stage: on, project } = await open({ settingsCreateRole }, declaring(['organization', ids.organization]), {
        organization: { ...organization, sharing: 'DISABLED' },
      });
      on.aws.console.enableOrganizationSharing('settings');
      const run = await project.dispatch({ mode: 'shares' });
      expect(run.outputs['failure-reason']).toBe(settingsCreateRole === 'created' ? '' : 'share-failed');
      if (settingsCreateRole === 'created') return;
      expect(run.annotations[0]?.message).toContain('AWS Well-Architected Tool console');
      on.aws.console.enableOrganizationSharing('console');
      expect((await project.dispatch({ mode: 'shares' })).outputs).toMatchObject({ outcome: 'changed' });
    },
  );

  test.each(['organization', 'disabled', 'denied'] as const)(
    'a member account that reads the settings gets "%s": nothing depends on it, because they are not asked for',
    async (memberSettings) => {
      const { stage: on, project } = await open({ memberSettings }, declaring(['organization', ids.organization]));
      const run = await project.dispatch({ mode: 'shares' });
      expect(run.outputs).toMatchObject({ outcome: 'changed', 'failure-reason': '' });
      expect(on.aws.journal.filter(({ operation }) => operation === 'GetGlobalSettings')).toEqual([]);
    },
  );

  test.each(['accepted', 'refused'] as const)('roles as recipients are "%s"', async (shareWithRole) => {
    const role = `arn:aws:iam::${recipient}:role/reader`;
    const { stage: on, project } = await open({ shareWithRole }, declaring(['user', role]));
    const declared = await project.dispatch({ mode: 'shares' });
    expect(declared.outputs).toMatchObject({ 'failure-reason': 'manifest-invalid' });
    expect(on.aws.journal).toEqual([]);
    // One that somebody has made by other means is reported and left alone.
    await project.repository.commit('main', { files: { 'lenses.yml': smallManifest } }, 'No role');
    on.aws.console.seedShare(project.arn, role);
    const run = await project.dispatch({ mode: 'shares' });
    expect(run.outputs).toMatchObject({ outcome: 'clean', 'failure-reason': '' });
    expect(run.summary).toContain('role/reader');
    expect(shared(project)).toEqual([`${role} ACCEPTED`]);
  });
});

/** Any of the accounts that small projects live in. */
const owners = Array.from({ length: 60 }, (_, n) => String(300_000_000_001 + n));
