import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Files } from '../../src/simulator/github/git/write-commit.js';
import type { RunResult } from '../../src/simulator/runner/run-action.js';
import { Stage, exampleFiles, type RunOptions } from '../support/stage.js';

const manifest = 'lenses.yml';
const lensFile = 'lenses/platform.json';

describe('bad input: one sentence, the right reason, nothing half done', () => {
  let stage: Stage;
  let repositories = 0;

  beforeAll(async () => {
    stage = await Stage.open();
  });
  beforeEach(() => stage.clear());
  afterAll(() => stage.close());

  async function repositoryWith(changes: Files) {
    repositories += 1;
    const files: Files = { ...(await exampleFiles()), ...changes };
    return stage.github.createRepository({ owner: 'octo-org', name: `bad-${repositories}`, files });
  }

  /** The changes as a pull request against the good example. */
  async function review(changes: Files, options?: RunOptions): Promise<RunResult> {
    const repository = await repositoryWith({});
    const { number } = await repository.openPullRequest({ head: 'change', files: changes });
    return stage.run(repository, await repository.events.pullRequest(number, 'opened'), options);
  }

  /** The changes on the default branch, tagged. */
  async function release(changes: Files, tag = 'v1.0.0', options?: RunOptions): Promise<RunResult> {
    const repository = await repositoryWith(changes);
    await repository.tag(tag);
    return stage.run(repository, await repository.events.tagPush(tag), { checkout: false, ...options });
  }

  /** Red with that reason, explained by exactly one first error, without a stack trace, and without a request to AWS. */
  function expectRefusal(run: RunResult, reason: string, message: RegExp): void {
    expect(run.outputs['failure-reason']).toBe(reason);
    expect(run.exitCode).toBe(1);
    const [first] = run.annotations.filter(({ level }) => level === 'error');
    expect(first?.title).toBe(`Lens Release: ${reason}`);
    expect([first?.file, first?.line, first?.message].filter((part) => part !== undefined).join(':')).toMatch(message);
    expect(run.stdout + run.stderr).not.toMatch(/^\s+at .*\.[jt]s:\d+/m);
    expect(run.summary).not.toBe('');
    expect(stage.aws.journal).toEqual([]);
  }

  const example = async () => (await exampleFiles())[manifest] ?? '';

  test('no manifest', async () => {
    expectRefusal(await review({ [manifest]: null }), 'manifest-invalid', /no manifest.*lenses\.yml/);
  });

  test('broken YAML', async () => {
    expectRefusal(await review({ [manifest]: 'version: 1\nlenses: [\n' }), 'manifest-invalid', /lenses\.yml:\d+/);
  });

  test('an unknown key', async () => {
    const text = (await example()).replace('regions:', 'region:');
    expectRefusal(await review({ [manifest]: text }), 'manifest-invalid', /^lenses\.yml:3:.*"region".*regions/s);
  });

  test('a lens that is not JSON', async () => {
    expectRefusal(await review({ [lensFile]: '{ "name": ' }), 'lens-invalid', /platform\.json:1/);
  });

  test('a lens over 500 KB', async () => {
    const lens = JSON.parse((await exampleFiles())[lensFile] ?? '') as object;
    const large = JSON.stringify({ ...lens, _note: 'x'.repeat(500_001) });
    expectRefusal(await review({ [lensFile]: large }), 'lens-invalid', /500/);
  });

  test('a lens with an error: at its line, and no call to AWS at all', async () => {
    const text = ((await exampleFiles())[lensFile] ?? '').replace(
      '"name": "Operational Excellence"',
      '"name": "Operational <b>Excellence"',
    );
    const run = await review({ [lensFile]: text });
    expectRefusal(run, 'lens-invalid', /platform\.json/);
    const finding = run.annotations.find(({ file }) => file === lensFile);
    expect(finding?.line).toBe(text.split('\n').findIndex((line) => line.includes('<b>')) + 1);
    expect(run.outputs['outcome']).toBe('failed');
  });

  test('a file that is missing', async () => {
    const text = (await example()).replace('lenses/platform.json', 'lenses/other.json');
    expectRefusal(await review({ [manifest]: text }), 'manifest-invalid', /lenses\.yml:\d+.*lenses\/other\.json/);
  });

  test.each(['../secret.json', '/etc/passwd'])('a path that leaves the repository: %s', async (path) => {
    const text = (await example()).replace('lenses/platform.json', path);
    expectRefusal(await review({ [manifest]: text }), 'manifest-invalid', /^lenses\.yml:\d+/);
  });

  test('a link that leaves the repository', async () => {
    const run = await review({ [lensFile]: { kind: 'symlink', target: '/etc/hostname' } });
    expect(run.exitCode).toBe(1);
    expect(['manifest-invalid', 'lens-invalid']).toContain(run.outputs['failure-reason']);
    expect(stage.aws.journal).toEqual([]);
  });

  test('no credentials on a tag', async () => {
    expectRefusal(await release({}, 'v1.0.0', { credentials: false }), 'no-credentials', /credentials/);
  });

  test('no credentials on a pull request: green, complete, and one notice', async () => {
    const text = ((await exampleFiles())[lensFile] ?? '').replace('shared service', 'common service');
    const run = await review({ [lensFile]: text }, { credentials: false });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: 'changed', level: 'minor', 'failure-reason': '' });
    expect(
      run.annotations.filter(({ level, message }) => level === 'notice' && message.includes('credentials')),
    ).toHaveLength(1);
    expect(stage.aws.journal).toEqual([]);
  });

  test('a draft that is required without credentials', async () => {
    const text = ((await exampleFiles())[lensFile] ?? '').replace('shared service', 'common service');
    const run = await review({ [lensFile]: text }, { credentials: false, inputs: { draft: 'required' } });
    expectRefusal(run, 'no-credentials', /required/);
  });

  test('a Region without the service', async () => {
    const text = (await example()).replace('eu-west-1', 'eu-south-1');
    expectRefusal(await review({ [manifest]: text }), 'unsupported-region', /^lenses\.yml:3:.*eu-south-1/);
  });

  test('an unknown mode', async () => {
    expectRefusal(await release({}, 'v1.0.0', { inputs: { mode: 'plan' } }), 'usage', /"mode".*"plan".*publish/);
  });

  test('a tag that names no lens', async () => {
    expectRefusal(await release({}, 'platfrom/v1.0.0'), 'tag-unknown-lens', /platfrom.*platform/);
  });

  test('a tag that is no version', async () => {
    expectRefusal(await release({}, 'v1.0.0-rc.1'), 'tag-invalid', /v1\.0\.0-rc\.1/);
  });

  test('a tag that is not ours is green', async () => {
    const run = await release({}, 'website-2026');
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: 'clean', 'failure-reason': '' });
    expect(stage.aws.journal).toEqual([]);
  });

  test('an account that the manifest does not allow', async () => {
    const text = `${await example()}\naccounts: ["111122223333"]\n`;
    const run = await release({ [manifest]: text });
    expect(run.outputs['failure-reason']).toBe('wrong-account');
    expect(stage.writes()).toEqual([]);
  });
});
