import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lensRepository, lensWith, smallManifest } from '../support/lens-repository.js';
import { Stage } from '../support/stage.js';

/** Where a release is told of, and what starts one. */
describe('a release', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  const writes = () => stage.github.journal.filter(({ method }) => method !== 'GET').map(({ method }) => method);

  test('is told on every pull request merged since the last one, and on no other', async () => {
    const { repository, propose, comments } = await lensRepository(stage);
    await repository.tag('v1.0.0');
    await stage.run(repository, await repository.events.tagPush('v1.0.0'), { checkout: false });
    const numbers: number[] = [];
    for (const words of ['First.', 'Second.', 'Third.']) {
      const number = await propose({ 'lens.json': lensWith(words) });
      await stage.run(repository, await repository.events.pullRequest(number, 'opened'), {
        inputs: { draft: 'never' },
      });
      await repository.mergePullRequest(number, { method: words === 'Second.' ? 'squash' : 'merge' });
      numbers.push(number);
    }
    const silent = await propose({ 'other.txt': 'y' });
    await repository.mergePullRequest(silent);
    const open = await propose({ 'lens.json': lensWith('Open.') });
    await stage.run(repository, await repository.events.pullRequest(open, 'opened'), { inputs: { draft: 'never' } });
    const [before] = comments(open);
    await repository.tag('v1.1.0');
    const run = await stage.run(repository, await repository.events.tagPush('v1.1.0'), { checkout: false });
    expect(run.outputs).toMatchObject({ outcome: 'published', level: 'minor' });
    for (const number of numbers) expect(comments(number)).toEqual([expect.stringContaining('1.1.0')]);
    expect(comments(open)).toEqual([before]);
    // The tagged commit is its own, so that it is the one place where a comment may be new.
    expect(comments(silent)).toHaveLength(1);
    stage.clear();
    await stage.run(repository, await repository.events.tagPush('v1.1.0'), { checkout: false });
    expect(writes()).toEqual([]);
  });

  test('writes its notes between own markers and leaves the rest of the body, once', async () => {
    const { repository } = await lensRepository(stage, {
      'lenses.yml': `${smallManifest}    shares:\n      - account: '444455556666'\n`,
    });
    await repository.tag('v1.0.0');
    const own = 'By hand.\r\n\r\n- with `code`\r\n';
    const release = repository.createRelease({ tagName: 'v1.0.0', body: own });
    const inputs = { 'release-notes': 'true' };
    const event = await repository.events.release('v1.0.0');
    const run = await stage.run(repository, event, { checkout: false, inputs });
    expect(run.outputs).toMatchObject({ outcome: 'published' });
    const body = release.body ?? '';
    expect(body.startsWith(own.trimEnd())).toBe(true);
    expect(body.match(/<!-- lens-release:notes begin -->/g)).toHaveLength(1);
    expect(body).toContain('First release.');
    expect(body).not.toMatch(/\d{12}(?![0-9a-f])/);
    stage.clear();
    await stage.run(repository, event, { checkout: false, inputs });
    expect(writes()).toEqual([]);
    expect(release.body).toBe(body);
  });

  test('is published although its notes may not be written: one warning with the line to add', async () => {
    const { repository } = await lensRepository(stage);
    await repository.tag('v1.0.0');
    repository.createRelease({ tagName: 'v1.0.0', body: 'By hand.' });
    const token = stage.github.issueToken({ permissions: { contents: 'read', 'pull-requests': 'write' } });
    const inputs = { 'release-notes': 'true', 'require-review': 'off' };
    const run = await stage.run(repository, await repository.events.tagPush('v1.0.0'), {
      checkout: false,
      token,
      inputs,
    });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: 'published' });
    const warnings = run.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
    expect(warnings).toEqual([expect.stringContaining('contents: write')]);
  });

  test('is started by hand on a tag, or on a branch with the input "tag"; on a branch alone it only checks', async () => {
    const { repository } = await lensRepository(stage);
    await repository.tag('v1.0.0');
    const branch = await repository.events.workflowDispatch();
    const checked = await stage.run(repository, branch);
    expect(checked.exitCode).toBe(0);
    expect(stage.writes()).toEqual([]);
    const onTag = await repository.events.workflowDispatch({ ref: 'refs/tags/v1.0.0' });
    expect((await stage.run(repository, onTag, { checkout: false })).outputs).toMatchObject({ outcome: 'published' });
    const byInput = await stage.run(repository, branch, { checkout: false, inputs: { tag: 'v1.0.0' } });
    expect(byInput.outputs).toMatchObject({ outcome: 'clean' });
  });

  test('is not started by a tag that is deleted', async () => {
    const { repository } = await lensRepository(stage);
    const { object } = await repository.tag('v1.0.0');
    await repository.deleteTag('v1.0.0');
    const event = await repository.events.tagPush('v1.0.0', { deleted: true, before: object });
    const run = await stage.run(repository, event);
    expect(run.outputs).toMatchObject({ outcome: 'clean', 'failure-reason': '' });
    expect(stage.aws.journal).toEqual([]);
    expect(stage.github.journal).toEqual([]);
  });
});
