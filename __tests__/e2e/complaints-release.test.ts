import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aLens, aQuestion } from '../support/a-lens.js';
import { lensWith, smallManifest, lensRepository, type LensRepository } from '../support/lens-repository.js';
import { Stage } from '../support/stage.js';

/** What people complain about in the issue trackers of actions that release; each test fails if one comes back. */
describe('complaints about releases', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  const lensesOf = ({ account }: LensRepository) =>
    stage.aws.console.lenses().filter((lens) => lens.account === account);

  async function release({ repository }: LensRepository, tag: string, options: Parameters<Stage['run']>[2] = {}) {
    return stage.run(repository, await repository.events.tagPush(tag), { checkout: false, ...options });
  }

  test('11. an intended breaking change cannot be approved: the message says how, and doing so works', async () => {
    const project = await lensRepository(stage);
    const { repository } = project;
    await repository.tag('v1.0.0');
    await release(project, 'v1.0.0');
    const fewer = [{ id: 'security', name: 'Security', questions: [aQuestion('sec_access')] }];
    await repository.commit('main', { files: { 'lens.json': JSON.stringify(aLens({ pillars: fewer })) } }, 'Drop');
    await repository.tag('v1.1.0', { annotated: 'Second' });
    const refused = await release(project, 'v1.1.0');
    expect(refused.outputs).toMatchObject({ outcome: 'refused', 'failure-reason': 'level-dishonest' });
    const [error] = refused.annotations.filter(({ level }) => level === 'error');
    const line = /Allow-minor: <reason>/.exec(error?.message ?? '')?.[0];
    expect(line).toBeDefined();
    await repository.moveTag('v1.1.0', {
      annotated: `Second\n\n${(line ?? '').replace('<reason>', 'nobody uses it')}`,
    });
    const allowed = await release(project, 'v1.1.0');
    expect(allowed.outputs).toMatchObject({ outcome: 'published', level: 'minor' });
    expect(allowed.summary).toContain('nobody uses it');
  });

  test('12. a threshold without a way past it: the removal of many shares is refused with the setting that allows it', async () => {
    const accounts = Array.from({ length: 12 }, (_, n) => String(300_000_000_000 + n));
    const shares = (kept: readonly string[]) => kept.map((account) => `      - account: '${account}'\n`).join('');
    const manifest = (kept: readonly string[], more: string) =>
      `${smallManifest}    shares:\n${shares(kept)}sharing: { remove: true${more} }\n`;
    const project = await lensRepository(stage, { 'lenses.yml': manifest(accounts, '') });
    const { repository } = project;
    await repository.tag('v1.0.0');
    await release(project, 'v1.0.0');
    expect(lensesOf(project)[0]?.shares).toHaveLength(12);
    await repository.commit('main', { files: { 'lenses.yml': manifest(accounts.slice(0, 1), '') } }, 'Fewer');
    const inputs = { mode: 'shares' };
    const refused = await stage.run(repository, await repository.events.branchPush('main'), { inputs });
    expect(refused.outputs).toMatchObject({ outcome: 'refused', 'failure-reason': 'removal-limit' });
    expect(lensesOf(project)[0]?.shares).toHaveLength(12);
    const messages = refused.summary + refused.annotations.map(({ message }) => message).join();
    const settings = ['max-removals', 'max-removal-percent'].map(
      (key) => new RegExp(`${key}: \\d+`).exec(messages)?.[0],
    );
    const way = settings.map((setting) => `, ${setting ?? ''}`).join('');
    await repository.commit('main', { files: { 'lenses.yml': manifest(accounts.slice(0, 1), way) } }, 'All right');
    const allowed = await stage.run(repository, await repository.events.branchPush('main'), { inputs });
    expect(allowed.exitCode).toBe(0);
    expect(lensesOf(project)[0]?.shares).toHaveLength(1);
  });

  test('15. a look for drift that changes something: shares and content are compared and nothing is written', async () => {
    const project = await lensRepository(stage);
    const { repository } = project;
    await repository.tag('v1.0.0');
    await release(project, 'v1.0.0');
    const [lens] = lensesOf(project);
    stage.aws.console.seedShare(lens?.arn ?? '', '444455556666');
    stage.aws.console.importLens(JSON.parse(lensWith('By hand.')), { arn: lens?.arn ?? '' });
    stage.aws.console.publish(lens?.arn ?? '', '1.0.1');
    const before = JSON.stringify(lensesOf(project));
    stage.clear();
    const run = await stage.run(repository, await repository.events.schedule());
    expect(run.outputs).toMatchObject({ outcome: 'drift', 'failure-reason': 'drift' });
    expect(run.summary).toContain('444455556666');
    expect(run.summary).toContain('1.0.1');
    expect(stage.writes()).toEqual([]);
    expect(stage.github.journal.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(JSON.stringify(lensesOf(project))).toBe(before);
  });

  test('16. tags of a monorepo: each releases its own lens, with outputs that name it, whatever slashes and prefixes', async () => {
    const manifest =
      'version: 1\nregions: [us-east-1]\nlenses:\n  api: { file: a/lens.json }\n  api-data: { file: b/lens.json }\n';
    const project = await lensRepository(stage, {
      'lenses.yml': manifest,
      'a/lens.json': JSON.stringify(aLens({ name: 'Api' })),
      'b/lens.json': JSON.stringify(aLens({ name: 'Api data' })),
    });
    const { repository } = project;
    for (const tag of ['api/v1.0.0', 'api-data/v3.0', 'v1.0.0', 'web/v1.0.0', 'docs/api/2024'])
      await repository.tag(tag);
    const first = await release(project, 'api/v1.0.0');
    expect(first.outputs).toMatchObject({ outcome: 'published', level: 'major' });
    const summary = JSON.parse(first.outputs['summary'] ?? '') as { lenses: { id: string }[] };
    expect(summary.lenses.map(({ id }) => id)).toEqual(['api']);
    expect(lensesOf(project).map(({ name, versions }) => [name, versions.map((version) => version.name)])).toEqual([
      ['Api', ['1.0.0']],
    ]);
    expect((await release(project, 'api-data/v3.0')).outputs).toMatchObject({ outcome: 'published' });
    expect(lensesOf(project)).toHaveLength(2);
    const bare = await release(project, 'v1.0.0');
    expect(bare.outputs).toMatchObject({ outcome: 'refused', 'failure-reason': 'tag-unknown-lens' });
    expect(bare.annotations.find(({ level }) => level === 'error')?.message).toContain('"api-data/v1.0.0"');
    expect((await release(project, 'web/v1.0.0')).outputs['failure-reason']).toBe('tag-unknown-lens');
    expect((await release(project, 'docs/api/2024')).outputs).toMatchObject({ outcome: 'clean', 'failure-reason': '' });
  });
});
