import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SmallProject, messages, one, smallManifest, three, two } from '../support/small-project.js';
import { Stage } from '../support/stage.js';

const cleaning = `${smallManifest}drafts: { delete-on-close: true }\n`;

describe('the one draft slot of a lens', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  /** A published lens, and two pull requests that both want its draft. */
  async function rivals(): Promise<{ project: SmallProject; first: number; second: number }> {
    const project = await SmallProject.open(stage);
    stage.aws.console.seedLens(one, { account: project.account });
    const first = await project.openPullRequest('first', two);
    const second = await project.openPullRequest('second', three);
    return { project, first, second };
  }

  const close = async (project: SmallProject, number: number) => {
    project.repository.closePullRequest(number);
    return stage.run(project.repository, await project.repository.events.pullRequest(number, 'closed'));
  };

  test('its owner is recorded in tags', async () => {
    const { project, first } = await rivals();
    await project.review(first);
    const [lens] = project.lenses();
    expect(lens?.tags).toMatchObject({
      'lens-release:draft-repository': project.repository.fullName,
      'lens-release:draft-pull-request': String(first),
      'lens-release:draft-commit': project.repository.pullRequest(first).head.sha,
      'lens-release:draft-digest': expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      'lens-release:draft-replaces': 'none',
    });
  });

  test('its record and that of the release fit beside as many tags as a manifest may have', async () => {
    const tags = Array.from({ length: 38 }, (_, n) => `t${n}: x`).join(', ');
    const project = await SmallProject.open(stage, { manifest: `${smallManifest}    tags: { ${tags} }\n` });
    const proposed = await project.openPullRequest('first', two);
    expect((await project.review(proposed)).outputs).toMatchObject({ outcome: 'changed' });
    await project.tag('v1.0.0');
    expect((await project.release('v1.0.0')).outputs).toMatchObject({ outcome: 'published' });
    const written = project.lenses()[0]?.tags ?? {};
    expect(Object.keys(written)).toHaveLength(50);
    expect(written).toMatchObject({ 'lens-release:version': '1.0.0' });
  });

  test('a draft that takes the place of another pull request’s says so on both', async () => {
    const { project, first, second } = await rivals();
    await project.review(first);
    const [before = ''] = project.comments(first);
    const run = await project.review(second);
    expect(run.outputs).toMatchObject({ outcome: 'changed', 'failure-reason': '' });
    expect(project.draft()).toBe('Three.');
    expect(messages(run, 'warning').join()).toContain(`replaced the one of pull request #${first}`);
    expect(project.comments(second)[0]).toMatch(/replaced the one of pull request #\S?1/);
    const [after = ''] = project.comments(first);
    expect(after).toMatch(/The draft of `small` in us-east-1 is now that of/);
    expect(after).toContain(`/pull/${second}`);
    // The verdict stays the first thing to be read, and nothing else of the comment is touched.
    const [marker, headline, ...rest] = before.split('\n');
    expect(after.startsWith(`${marker ?? ''}\n${headline ?? ''}\n`)).toBe(true);
    expect(after.endsWith(rest.join('\n'))).toBe(true);

    stage.clear();
    await project.review(second);
    expect(stage.writes()).toEqual([]);
    expect(stage.github.journal.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('the one that lost it gets it back by its next run, and then the other is told', async () => {
    const { project, first, second } = await rivals();
    for (const number of [first, second, first]) await project.review(number);
    expect(project.draft()).toBe('Two.');
    expect(project.comments(first)[0]).not.toContain('is now that of');
    expect(project.comments(second)[0]).toContain('is now that of');
    await project.review(second);
    expect(project.comments(second)[0]).not.toContain('is now that of');
    expect(project.comments(first)[0]?.match(/is now that of/g)).toHaveLength(1);
  });

  test('an older run neither takes the draft of a newer one nor speaks in its comment', async () => {
    const { project, first, second } = await rivals();
    await project.review(first);
    const comments = project.comments(first);
    const run = await project.review(second, {}, { env: { GITHUB_RUN_NUMBER: '0' } });
    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain('a newer run has already written the draft of pull request');
    expect(project.draft()).toBe('Two.');
    expect(project.comments(first)).toEqual(comments);
  });

  test('a run that is overtaken before it comments leaves the comment of the newer one alone', async () => {
    const { project, first, second } = await rivals();
    await project.review(first);
    let tagged = 0;
    stage.aws.onEffect = async ({ operation }) => {
      tagged += operation === 'TagResource' ? 1 : 0;
      if (tagged < 2) return;
      stage.aws.onEffect = undefined;
      await project.review(first, {}, { env: { GITHUB_RUN_NUMBER: '900001' } });
    };
    const overtaken = await project.review(second).finally(() => (stage.aws.onEffect = undefined));
    expect(overtaken.exitCode).toBe(0);
    expect(project.draft()).toBe('Two.');
    expect(project.comments(first)[0]).not.toContain('is now that of');
  });

  test('a pull request that is merged has nothing to lose', async () => {
    const project = await SmallProject.open(stage);
    const first = await project.openPullRequest('first', two);
    await project.review(first);
    await project.repository.mergePullRequest(first);
    const comments = project.comments(first);
    const run = await project.review(await project.openPullRequest('second', three));
    expect(project.draft()).toBe('Three.');
    expect(messages(run, 'warning')).toEqual([]);
    expect(project.comments(first)).toEqual(comments);
  });

  test('a comment that cannot be written is a warning, whatever the pull request says', async () => {
    const { project, first, second } = await rivals();
    await project.review(first);
    const id = project.repository.comments.find(({ issueNumber }) => issueNumber === first)?.id ?? 0;
    const stop = stage.github.faults.add({ kind: 'forbidden', resource: `/issues/comments/${id}`, times: 'always' });
    const run = await project.review(second).finally(stop);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: 'changed', 'failure-reason': '' });
    expect(messages(run, 'warning').join()).toContain('could not be told');
  });

  test('a run that dies before it tells anybody leaves that to the next one', async () => {
    const { project, first, second } = await rivals();
    await project.review(first);
    const imported = new Promise<void>((resolve) => {
      stage.aws.onEffect = ({ operation }) => {
        if (operation === 'ImportLens') resolve();
      };
    });
    const killed = await project
      .review(second, {}, { cancel: { after: imported, kill: true } })
      .finally(() => (stage.aws.onEffect = undefined));
    expect(killed.signal).toBe('SIGKILL');
    await project.review(second);
    expect(project.comments(first)[0]).toContain('is now that of');
  });

  describe('clean-up when a pull request closes without being merged', () => {
    test('is off by default', async () => {
      const project = await SmallProject.open(stage);
      const number = await project.openPullRequest('change', two);
      await project.review(number);
      await close(project, number);
      expect(project.lenses()).toHaveLength(1);
    });

    test('keeps a lens that was ever published', async () => {
      const project = await SmallProject.open(stage, { manifest: cleaning });
      stage.aws.console.seedLens(one, { account: project.account });
      const number = await project.openPullRequest('change', two);
      await project.review(number);
      await close(project, number);
      expect(project.versions()).toEqual(['1.0.0']);
      expect(stage.aws.journal.filter(({ operation }) => operation === 'DeleteLens')).toEqual([]);
    });

    test('keeps what belongs to another pull request by now, or to a person', async () => {
      const project = await SmallProject.open(stage, { manifest: cleaning });
      const first = await project.openPullRequest('first', two);
      const second = await project.openPullRequest('second', three);
      await project.review(first);
      await project.review(second);
      await close(project, first);
      expect(project.draft()).toBe('Three.');
      stage.aws.console.importLens({ ...one, description: 'By hand.' }, { arn: project.arn });
      await close(project, second);
      expect(project.draft()).toBe('By hand.');
    });

    test('does not trust the manifest of the pull request itself', async () => {
      const project = await SmallProject.open(stage);
      const files = { 'lens.json': JSON.stringify(two), 'lenses.yml': cleaning };
      const { number } = await project.repository.openPullRequest({ head: 'change', files });
      await project.review(number);
      await close(project, number);
      expect(project.lenses()).toHaveLength(1);
    });

    test('the mode "cleanup" makes up for what was missed, and leaves the drafts of open ones', async () => {
      const project = await SmallProject.open(stage);
      const number = await project.openPullRequest('change', two);
      await project.review(number);
      await project.dispatch({ mode: 'cleanup' });
      expect(project.lenses()).toHaveLength(1);
      project.repository.closePullRequest(number);
      const shown = await project.dispatch({ mode: 'cleanup', 'dry-run': 'true' });
      expect(messages(shown, 'notice').join()).toContain('Would delete');
      expect(project.lenses()).toHaveLength(1);
      const run = await project.dispatch({ mode: 'cleanup' });
      expect(messages(run, 'notice').join()).toContain(`a draft of pull request #${number}`);
      expect(project.lenses()).toEqual([]);
    });

    test('deletes nothing in an account that the manifest does not allow', async () => {
      const project = await SmallProject.open(stage);
      const number = await project.openPullRequest('change', two);
      await project.review(number);
      project.repository.closePullRequest(number);
      await project.repository.commit(
        'main',
        { files: { 'lenses.yml': `${smallManifest}accounts: ["999988887777"]\n` } },
        'Guard',
      );
      const run = await project.dispatch({ mode: 'cleanup' });
      expect(run.outputs).toMatchObject({ 'failure-reason': 'wrong-account' });
      expect(project.lenses()).toHaveLength(1);
    });
  });
});
