import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aLens, aQuestion } from '../support/a-lens.js';
import { lensWith, lensRepository } from '../support/lens-repository.js';
import { Stage } from '../support/stage.js';

const bot = 'github-actions[bot]';

/** What people complain about in the issue trackers of actions that comment; each test fails if one comes back. */
describe('complaints about the comment', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  const posted = () => stage.github.journal.filter(({ method }) => method !== 'GET');

  test('2. comment too long: sections shrink, what is left out is counted and linked, a refused length is tried shorter', async () => {
    const large = (word: string) =>
      JSON.stringify(
        aLens({
          pillars: Array.from({ length: 8 }, (_, pillar) => ({
            id: `pillar_${pillar}`,
            name: `Pillar ${pillar}`,
            questions: Array.from({ length: 15 }, (__, n) =>
              aQuestion(`q${pillar}_${n}`, {
                title: `${word} ${n} ${'and so on '.repeat(8)}?`,
                description: `${word}. ${'And more. '.repeat(60)}`,
              }),
            ),
          })),
        }),
      );
    const { repository, propose, comments } = await lensRepository(stage, {
      'lens.json': large('Old'),
    });
    const number = await propose({ 'lens.json': large('New') });
    const event = await repository.events.pullRequest(number, 'opened');
    stage.github.faults.add({ kind: 'too-long', method: 'POST' });
    const run = await stage.run(repository, event, { inputs: { draft: 'never' } });
    expect(run.outputs).toMatchObject({ outcome: 'changed', 'failure-reason': '' });
    const sizes = posted().map(({ body }) => Buffer.byteLength((body as { body: string }).body));
    expect(sizes).toHaveLength(2);
    expect(sizes[0]).toBeLessThanOrEqual(60_000);
    expect(sizes[1]).toBeLessThanOrEqual(30_000);
    const [body = ''] = comments(number);
    expect(body).toContain('**minor**');
    expect(body).toMatch(/\d+ more .*left out|left out/i);
    expect(body).toContain(`${repository.fullName}/actions/runs/`);
    expect(body.match(/<details>/g)?.length).toBe(body.match(/<\/details>/g)?.length);
    expect(run.summary.length).toBeGreaterThan(body.length);
  });

  test('3. duplicated comments: one is kept on every page of the discussion, own duplicates go, quotes and strangers stay', async () => {
    const { repository, propose, comments } = await lensRepository(stage);
    const number = await propose();
    for (let n = 0; n < 101; n += 1) repository.addComment(number, `Chatter ${n}`, 'monalisa');
    const event = await repository.events.pullRequest(number, 'opened');
    await stage.run(repository, event);
    expect(comments(number)).toHaveLength(102);
    const own = repository.comments.at(-1);
    const body = own?.body ?? '';
    repository.addComment(number, body, bot);
    repository.addComment(number, `> ${body.replaceAll('\n', '\n> ')}`, bot);
    repository.addComment(number, body, 'monalisa');
    await repository.pushToPullRequest(number, { 'lens.json': lensWith('Third words.') });
    stage.clear();
    await stage.run(repository, await repository.events.pullRequest(number, 'synchronize'));
    const left = repository.comments.filter((comment) => comment.issueNumber === number).slice(101);
    expect(left.map(({ user }) => user.login)).toEqual([bot, bot, 'monalisa']);
    expect(left[0]?.id).toBe(own?.id);
    expect(left[0]?.body).not.toBe(body);
    expect(left[2]?.body).toBe(body);
    expect(posted().map(({ method }) => method)).toEqual(['PATCH', 'DELETE']);
  });

  test('3. a slow older run overwrites a newer one: it does not, nor does it overwrite the report of a release', async () => {
    const { repository, propose, comments } = await lensRepository(stage);
    const number = await propose();
    const older = await repository.events.pullRequest(number, 'opened');
    await repository.pushToPullRequest(number, { 'lens.json': lensWith('Newer words.') });
    const newer = await repository.events.pullRequest(number, 'synchronize');
    await stage.run(repository, newer);
    const [before] = comments(number);
    const late = await stage.run(repository, older, { inputs: { draft: 'never' } });
    expect(late.exitCode).toBe(0);
    expect(late.annotations.map(({ message }) => message).join()).toContain('newer commit');
    expect(comments(number)).toEqual([before]);
    const again = await stage.run(repository, newer, {
      env: { GITHUB_RUN_NUMBER: '1' },
      inputs: { draft: 'never', 'fail-on': 'warning' },
    });
    expect(again.annotations.map(({ message }) => message).join()).toContain('A newer run has already written');
    expect(comments(number)).toEqual([before]);
    await repository.mergePullRequest(number);
    await repository.tag('v1.0.0');
    await stage.run(repository, await repository.events.tagPush('v1.0.0'), { checkout: false });
    const [released] = comments(number);
    expect(released).toContain('1.0.0');
    await stage.run(repository, newer, { inputs: { draft: 'never' } });
    expect(comments(number)).toEqual([released]);
  });

  test('4. several targets fight over one comment: all lenses and Regions share one, another key has another', async () => {
    const manifest =
      'version: 1\nregions: [us-east-1, eu-west-1]\nlenses:\n  one: { file: one.json }\n  two: { file: two.json }\n';
    const files = (words: string) => ({
      'one.json': JSON.stringify(aLens({ name: 'One', description: words })),
      'two.json': JSON.stringify(aLens({ name: 'Two', description: words })),
    });
    const { repository, propose, comments } = await lensRepository(stage, { 'lenses.yml': manifest, ...files('Old.') });
    const number = await propose(files('New.'));
    const event = await repository.events.pullRequest(number, 'opened');
    await stage.run(repository, event);
    const [only = '', ...others] = comments(number);
    expect(others).toEqual([]);
    for (const part of ['`one`', '`two`', 'us-east-1', 'eu-west-1']) expect(only).toContain(part);
    await stage.run(repository, event, { inputs: { 'comment-key': 'sandbox -->' } });
    await stage.run(repository, event, { inputs: { 'comment-key': 'sandbox -->' } });
    expect(comments(number)).toHaveLength(2);
    expect(comments(number)[0]).toBe(only);
  });

  test('9. a comment without anything to say: none, none again for the same, and yesterday’s verdict is withdrawn', async () => {
    const { repository, propose, comments } = await lensRepository(stage);
    const other = await propose({ 'other.txt': 'y' });
    await stage.run(repository, await repository.events.pullRequest(other, 'opened'));
    expect(comments(other)).toEqual([]);
    const always = { inputs: { comment: 'always' } };
    await stage.run(repository, await repository.events.pullRequest(other, 'opened'), always);
    expect(comments(other)).toHaveLength(1);
    const number = await propose();
    const opened = await repository.events.pullRequest(number, 'opened');
    await stage.run(repository, opened, { inputs: { comment: 'never' } });
    expect(comments(number)).toEqual([]);
    await stage.run(repository, opened);
    stage.clear();
    await stage.run(repository, opened, { runAttempt: 2 });
    expect(posted()).toEqual([]);
    expect(comments(number)[0]).toContain('**minor**');
    await repository.pushToPullRequest(number, { 'lens.json': JSON.stringify(aLens()), 'other.txt': 'z' });
    await stage.run(repository, await repository.events.pullRequest(number, 'synchronize'));
    expect(comments(number)).toHaveLength(1);
    expect(comments(number)[0]).toContain('no change');
    expect(comments(number)[0]).not.toContain('minor');
  });

  test('14. text that breaks out of its place: no mention, link, cell, HTML, fence or command of a lens, file or branch', async () => {
    const evil =
      '@octo-org/all #1 <img src=x> </details> <!-- | a | b\n\n# Big\n```\n[x](https://evil.example) ::error::x ##[error]y';
    const lens = aLens({
      name: 'Evil | @monalisa',
      description: evil,
      pillars: [{ id: 'pillar', name: evil, questions: [aQuestion('question', { title: evil.slice(0, 120) })] }],
    });
    const file = 'lenses/@octo-org | #2 `x`.json';
    const manifest = `version: 1\nregions: [us-east-1]\nlenses:\n  small:\n    file: ${JSON.stringify(file)}\n`;
    const { repository, propose, comments } = await lensRepository(stage, {
      'lenses.yml': manifest,
      [file]: JSON.stringify(aLens()),
    });
    const number = await propose(
      { [file]: JSON.stringify(lens, null, 1) },
      { head: 'x/##error-@monalisa-<img>-|-`a`-#7' },
    );
    const run = await stage.run(repository, await repository.events.pullRequest(number, 'opened'));
    const known = run.commands.filter(
      ({ name }) => !['error', 'warning', 'notice', 'group', 'endgroup', 'debug'].includes(name),
    );
    expect(known).toEqual([]);
    expect(run.annotations.filter(({ message }) => message === 'x' || message === 'y')).toEqual([]);
    for (const text of [comments(number)[0] ?? '', run.summary]) {
      expect(text).not.toBe('');
      expect(text).not.toMatch(/(?<![`\w\u200b])@(?:octo-org|monalisa)/);
      expect(text).not.toMatch(/<img|^# Big|\]\(https:\/\/evil/m);
      expect(text.match(/<\/details>/g)?.length).toBe(text.match(/<details>/g)?.length);
    }
  });
});
