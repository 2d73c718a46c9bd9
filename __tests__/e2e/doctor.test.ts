import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Diagnosis } from '../../src/diagnosis/diagnosis.js';
import {
  startWellArchitectedSimulator,
  type WellArchitectedSimulator,
} from '../../src/simulator/well-architected/server.js';
import { aLens } from '../support/a-lens.js';
import { Desk } from '../support/command-line.js';
import { exampleFiles } from '../support/stage.js';

const reads = ['ListLenses', 'GetLens', 'ExportLens', 'ListTagsForResource', 'ListLensShares', 'GetGlobalSettings'];

describe('doctor', () => {
  let desk: Desk;
  let aws: WellArchitectedSimulator;
  let lens: unknown;

  beforeEach(async () => {
    const files = await exampleFiles();
    lens = JSON.parse(files['lenses/platform.json'] ?? '');
    desk = await Desk.open(files);
    aws = await startWellArchitectedSimulator();
    await desk.git('init', '--quiet');
    await desk.git('add', '.');
    await desk.git('commit', '--quiet', '-m', 'The lens');
  });
  afterEach(() => Promise.all([desk.close(), aws.close()]));

  const keys = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test', AWS_MAX_ATTEMPTS: '1' };
  const doctor = (...parameters: readonly string[]) =>
    desk.lensRelease(['doctor', ...parameters], { env: { ...keys, AWS_ENDPOINT_URL: aws.url } });
  async function diagnosed(...parameters: readonly string[]): Promise<Diagnosis & { code: number | null }> {
    const { code, stdout, stderr } = await doctor('--format', 'json', ...parameters);
    expect(stderr).toBe('');
    return { code, ...(JSON.parse(stdout) as Diagnosis) };
  }
  const allow = (operations: readonly string[]) =>
    aws.accessKeys.set('test', { actions: operations.map((operation) => `wellarchitected:${operation}`) });
  function accessIn(diagnosis: Diagnosis, region: string): Record<string, string> {
    const permissions = diagnosis.regions.find((each) => each.region === region)?.permissions ?? [];
    return Object.fromEntries(permissions.map(({ operation, access }) => [operation, access]));
  }
  function said(diagnosis: Diagnosis): string[] {
    const { repository, workflows, account, regions } = diagnosis;
    return [...repository, ...workflows, ...account, ...regions.flatMap(({ items }) => items)].map(
      ({ state, text }) => `${state}: ${text}`,
    );
  }

  test('writes nothing, and tells what works, what is there, and what only a write can tell', async () => {
    const arn = aws.console.seedLens(lens, { version: '1.2.0' });
    aws.console.seedShare(arn, '444455556666');
    aws.console.seedShare(arn, '111122223333', 'REJECTED');
    const diagnosis = await diagnosed();
    expect(aws.journal.filter(({ wrote }) => wrote)).toEqual([]);
    expect(diagnosis.code).toBe(0);
    expect(accessIn(diagnosis, 'us-east-1')).toMatchObject({
      ListLenses: 'works',
      ExportLens: 'works',
      ImportLens: 'unknown',
    });
    expect(accessIn(diagnosis, 'eu-west-1')).toMatchObject({ ListLenses: 'works', ExportLens: 'unknown' });
    expect(said(diagnosis)).toEqual(
      expect.arrayContaining([
        'ok: The credentials belong to the account 123456789012.',
        `ok: platform: published as 1.2.0, 1 of 300 shares (${arn}).`,
        'ok: platform: not there yet; the first draft or release creates it.',
        'ok: 1 of 15 custom lenses.',
        'ok: 0 of 15 custom lenses, 1 with those of the manifest.',
        'note: No workflow runs this action.',
      ]),
    );
    const text = await doctor();
    expect(text).toMatchObject({ code: 0, stderr: '' });
    for (const part of ['us-east-1', 'ListLensShares', 'only a write can tell']) expect(text.stdout).toContain(part);
  });

  test.each(reads.slice(0, 5))('a role that lacks %s: denied there and nowhere else, exit code 1', async (lacking) => {
    aws.console.seedLens(lens);
    allow(reads.filter((operation) => operation !== lacking));
    const diagnosis = await diagnosed();
    expect(diagnosis.code).toBe(1);
    const access = accessIn(diagnosis, 'us-east-1');
    expect(Object.keys(access).filter((operation) => access[operation] === 'denied')).toEqual([lacking]);
    const roles = Object.fromEntries(diagnosis.roles.map(({ role, access: verdict }) => [role, verdict]));
    expect(roles['drift']).toBe('denied');
    expect(roles['cleanup']).toBe(/ListLenses|ListTags/.test(lacking) ? 'denied' : 'unknown');
  });

  test('a mode is judged by itself, with the policy of docs/iam for this account and these Regions', async () => {
    for (const region of ['us-east-1', 'eu-west-1']) aws.console.seedLens(lens, { region });
    allow(['ListLenses', 'ListTagsForResource']);
    const diagnosis = await diagnosed('--mode', 'cleanup');
    expect(diagnosis.code).toBe(0);
    expect(diagnosis.roles).toMatchObject([
      { role: 'cleanup', access: 'unknown', open: [{ operation: 'DeleteLens', regions: ['us-east-1', 'eu-west-1'] }] },
    ]);
    expect(diagnosis.policy).toEqual(JSON.parse(await readFile('docs/iam/cleanup.json', 'utf8')));
    const { stdout } = await doctor('--mode', 'publish');
    expect(stdout).toContain('"wellarchitected:CreateLensVersion"');
  });

  test('quotas: lenses, versions by the tags of the repository', async () => {
    for (let number = 1; number <= 15; number += 1) aws.console.seedLens(aLens({ name: `Other ${number}` }));
    for (let number = 1; number <= 100; number += 1) await desk.git('tag', `v1.${number}.0`);
    aws.console.seedLens(lens, { region: 'eu-west-1' });
    const diagnosis = await diagnosed();
    expect(diagnosis.code).toBe(1);
    expect(said(diagnosis)).toEqual(
      expect.arrayContaining([
        'problem: 15 of 15 custom lenses, 16 with those of the manifest.',
        'problem: platform: by the tags of this repository it has 100 of 100 versions.',
      ]),
    );
  });

  test('sharing with an organizational unit, while that is off', async () => {
    await aws.close();
    aws = await startWellArchitectedSimulator({ organization: { sharing: 'DISABLED' } });
    expect(said(await diagnosed())).toContain('problem: Sharing with the organization is off.');
    allow(reads.filter((operation) => operation !== 'GetGlobalSettings'));
    expect(said(await diagnosed())).toContain('unknown: Whether sharing with the organization is on cannot be read.');
  });

  test('without credentials the repository is looked at all the same, and nobody is asked', async () => {
    const { code, stdout } = await desk.lensRelease(['doctor', '--mode', 'review'], {
      env: { AWS_ENDPOINT_URL: aws.url },
    });
    expect(code).toBe(0);
    expect(stdout).toContain('lenses/platform.json passes the checks');
    expect(stdout).toContain('no AWS credentials');
    expect(stdout).toContain('"wellarchitected:ImportLens"');
    expect(aws.journal).toEqual([]);
  });

  test('what is wrong with the repository: a lens, the account, the workflow', async () => {
    const manifest = await desk.read('lenses.yml');
    await desk.write('lenses.yml', `${manifest}\naccounts: ["999999999999"]\n`);
    await desk.write('lenses/platform.json', JSON.stringify({ ...aLens(), name: '100%' }));
    await desk.write(
      '.github/workflows/x.yml',
      'on: pull_request_target\njobs: { a: { steps: [{ uses: o/lens-release@v1 }] } }\n',
    );
    const diagnosis = await diagnosed();
    expect(diagnosis.code).toBe(1);
    expect(said(diagnosis).join('\n')).toMatch(
      /1 error in lenses\/platform\.json[\s\S]*pull_request_target[\s\S]*only 999999999999/,
    );
    await desk.write('lenses.yml', 'version: 2\n');
    expect(said(await diagnosed()).join('\n')).toMatch(/problem: lenses\.yml:1:/);
  });

  test('a lens that AWS calls otherwise, and two that have the name', async () => {
    const tags = { 'lens-release:repository': 'local', 'lens-release:lens': 'platform' };
    aws.console.seedLens(aLens({ name: 'Old name' }), { tags });
    expect(said(await diagnosed()).join('\n')).toContain('problem: platform: AWS calls it "Old name"');
  });

  test('a service that does not answer: exit code 3', async () => {
    aws.faults.add({ operation: 'ListLenses', kind: '500', times: 99 });
    const diagnosis = await diagnosed();
    expect(diagnosis.code).toBe(3);
    expect(accessIn(diagnosis, 'us-east-1')['ListLenses']).toBe('failed');
    const nobody = await desk.lensRelease(['doctor'], { env: { ...keys, AWS_ENDPOINT_URL: 'http://127.0.0.1:9' } });
    expect(nobody.code).toBe(3);
    expect(nobody.stdout).toContain('failed: GetCallerIdentity');
  });

  test('a mode that there is not is wrong usage', async () => {
    expect(await doctor('--mode', 'everything')).toMatchObject({ code: 2, stdout: '' });
  });
});
