import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Stage, exampleFiles } from '../support/stage.js';

const lensFile = 'lenses/platform.json';

describe('the input "annotations"', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  /** A pull request with one error and one warning. */
  async function review(name: string, inputs: Readonly<Record<string, string>>) {
    const repository = await stage.github.createRepository({ owner: 'octo-org', name, files: await exampleFiles() });
    const lens = (await exampleFiles())[lensFile] ?? '';
    const changed = lens
      .replace('"name": "Operational Excellence"', '"name": "50% done"')
      .replace('"displayText": "', '"displayText": "TODO ');
    const { number } = await repository.openPullRequest({ head: 'change', files: { [lensFile]: changed } });
    const run = await stage.run(repository, await repository.events.pullRequest(number, 'opened'), { inputs });
    return { run, shown: run.annotations.map(({ level, title }) => `${level} ${title ?? ''}`) };
  }

  test('all: findings of every severity', async () => {
    const { shown } = await review('all', {});
    expect(shown).toContain('error forbidden-character');
    expect(shown).toContain('warning placeholder-text');
  });

  test('errors: the others stand in the summary alone', async () => {
    const { run, shown } = await review('errors', { annotations: 'errors' });
    expect(shown).toContain('error forbidden-character');
    expect(shown.filter((each) => !each.startsWith('error '))).toEqual([]);
    expect(run.summary).toContain('placeholder-text');
  });
});
