import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { aLens } from '../support/a-lens.js';
import { Desk } from '../support/command-line.js';
import { Stage } from '../support/stage.js';
import { runWritten } from '../support/written-workflow.js';

const lensFile = 'lenses/platform.json';
const written = [
  '.github/workflows/lens-drift.yml',
  '.github/workflows/lens-release.yml',
  '.github/workflows/lens-review.yml',
  'lenses.yml',
];

describe('init', () => {
  let desk: Desk;

  beforeEach(async () => {
    desk = await Desk.open({ [lensFile]: await readFile(`examples/repository/${lensFile}`) });
    await desk.git('init', '--quiet');
  });
  afterEach(() => desk.close());

  test.each([
    ['without an account: checked, diffed and commented', [], ''],
    ['with an account: the draft is there too', ['--account', '123456789012'], '123456789012'],
  ])('the first pull request of a repository that was set up works, %s', async (_, more, account) => {
    const before = await desk.files();
    const { code, stderr } = await desk.lensRelease(['init', '--action', 'octo-org/lens-release@v1', ...more]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const changed = (await desk.files()).filter((file) => !before.includes(file));
    expect(changed).toEqual(written);
    expect((await desk.lensRelease(['check'])).stdout).toContain('No findings');

    const stage = await Stage.open();
    try {
      const [owner, name] = ['octo-org', 'lenses'];
      const repository = await stage.github.createRepository({ owner, name, files: { 'README.md': 'Our lenses.' } });
      const all = await Promise.all([...changed, lensFile].map(async (file) => [file, await desk.read(file)] as const));
      const { number } = await repository.openPullRequest({ head: 'set-up', files: Object.fromEntries(all) });
      const run = await runWritten(
        await desk.read('.github/workflows/lens-review.yml'),
        { stage, repository },
        {
          event: await repository.events.pullRequest(number, 'opened'),
          changed,
          names: {
            'vars.LENS_ACCOUNT': '',
            'github.actor': 'kim',
            'github.event.pull_request.head.repo.id': '1',
            'github.event.repository.id': '1',
          },
        },
      );
      expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'changed', level: 'major', 'failure-reason': '' } });
      expect(repository.comments).toHaveLength(1);
      expect(repository.comments[0]?.body).toContain('Internal Platform Service Readiness');
      expect(stage.aws.console.lenses().map((lens) => lens.account)).toEqual(account === '' ? [] : [account]);
    } finally {
      await stage.close();
    }
  });

  test('a second time everything is left as it is', async () => {
    await desk.lensRelease(['init']);
    await desk.write('lenses.yml', (await desk.read('lenses.yml')) + '# ours\n');
    await desk.write('.github/workflows/lens-drift.yml', 'on: push\n');
    const before = await Promise.all(written.map((file) => desk.read(file)));
    const { code, stdout } = await desk.lensRelease(['init', '--regions', 'eu-west-1']);
    expect(code).toBe(0);
    for (const file of written) expect(stdout).toContain(file);
    expect(stdout).not.toContain('Written');
    expect(await Promise.all(written.map((file) => desk.read(file)))).toEqual(before);
  });

  test('--dry-run shows the same and writes nothing', async () => {
    const before = await desk.files();
    const dry = await desk.lensRelease(['init', '--dry-run', '--format', 'json']);
    expect(dry).toMatchObject({ code: 0, stderr: '' });
    expect(await desk.files()).toEqual(before);
    const report = JSON.parse(dry.stdout) as { dryRun: boolean; files: { path: string; text: string }[] };
    expect(report.dryRun).toBe(true);
    await desk.lensRelease(['init']);
    expect(await desk.files()).toEqual([...before, ...report.files.map(({ path }) => path)].toSorted());
    for (const { path, text } of report.files) expect(await desk.read(path)).toBe(text);
  });

  test('finds lenses by what is in them, and says what is wrong with them', async () => {
    await desk.write('node_modules/x/lens.json', JSON.stringify(aLens()));
    await desk.write('package.json', '{"name":"x"}');
    await desk.write('schema.json', '{"properties":{"pillars":{"type":"array"},"questions":{}}}');
    await desk.write('a/percent.json', JSON.stringify(aLens({ name: '100% sure' })));
    await desk.write('a/broken.json', JSON.stringify(aLens({ name: 'Broken' })).replace('"pillars":', '"pillars"'));
    await desk.write('a/utf16.json', Buffer.from(JSON.stringify(aLens({ name: 'Wide' })), 'utf16le'));
    const { stdout } = await desk.lensRelease(['init', '--dry-run', '--format', 'json']);
    const { lenses } = JSON.parse(stdout) as { lenses: { file: string; errors: number }[] };
    expect(lenses.map(({ file, errors }) => [file, errors > 0])).toEqual([
      ['a/broken.json', true],
      ['a/percent.json', true],
      ['a/utf16.json', true],
      [lensFile, false],
    ]);
    const text = await desk.lensRelease(['init']);
    expect(text.code).toBe(0);
    expect(text.stdout).toMatch(/a\/percent\.json.*1 error/);
    expect(text.stdout).toContain('lens-release check a/broken.json a/percent.json a/utf16.json');
  });

  test('works from a folder below, on named files, and without Git', async () => {
    expect((await desk.lensRelease(['init', 'platform.json'], { cwd: 'lenses' })).code).toBe(0);
    expect(await desk.read('lenses.yml')).toContain('file: lenses/platform.json');
    const plain = await Desk.open({
      'my lens.json': JSON.stringify(aLens()),
      'dist/lens.json': JSON.stringify(aLens()),
    });
    try {
      expect((await plain.lensRelease(['init'])).code).toBe(0);
      expect(await plain.read('lenses.yml')).toContain('  my-lens:\n    file: my lens.json\n');
    } finally {
      await plain.close();
    }
  });

  test.each([
    ['no lens', [], 'There is no custom lens among the 0 JSON files'],
    ['a file that is no lens', ['other.txt'], 'other.txt is no custom lens'],
    ['a file that is not there', ['nowhere.json'], 'There is no file nowhere.json'],
    ['a Region that does not exist', ['--regions', 'eu-west-9'], 'Did you mean'],
  ])('%s is wrong usage: exit code 2, nothing on standard output, nothing written', async (_, parameters, message) => {
    const empty = await Desk.open({ 'other.txt': 'x' });
    try {
      const ended = await empty.lensRelease(['init', ...parameters]);
      expect(ended).toMatchObject({ code: 2, stdout: '' });
      expect(ended.stderr).toContain(message);
      expect(await empty.files()).toEqual(['other.txt']);
    } finally {
      await empty.close();
    }
  });

  test('a broken manifest is not built upon', async () => {
    await desk.write('lenses.yml', 'version: 1\nlenses: [x]\n');
    const { code, stderr } = await desk.lensRelease(['init']);
    expect(code).toBe(2);
    expect(stderr).toContain('lenses.yml:2:');
    expect(await desk.files()).toEqual(['lenses.yml', lensFile]);
  });
});
