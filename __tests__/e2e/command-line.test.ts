import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aLens } from '../support/a-lens.js';
import { Desk } from '../support/command-line.js';

const commands = ['check', 'diff', 'explain', 'init', 'doctor', 'plan', 'publish', 'shares'];
const lens = JSON.stringify(aLens());
const faulty = JSON.stringify(aLens({ name: '100% sure' }));

/** What anybody expects of a command, whatever it is for. */
describe('the manners of the command line', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await Desk.open({
      'good.json': lens,
      'faulty.json': faulty,
      'other.json': '{"name":"x"}',
      'a.md': '# Text',
    });
  });
  afterAll(() => desk.close());

  test('--help lists every command, and each has examples that name it', async () => {
    const { code, stdout, stderr } = await desk.lensRelease(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of commands) {
      expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
      const help = await desk.lensRelease([command, '--help']);
      expect(help).toMatchObject({ code: 0, stderr: '' });
      expect(help.stdout.split('Examples:')[1]).toContain(`lens-release ${command}`);
      expect(help.stdout).toContain('--format');
    }
    expect(stdout).toContain('Exit codes: 0');
  });

  test('npm install --global puts it on the path, as the README says', async () => {
    expect(readFileSync('README.md', 'utf8')).toContain('npm install --global .\n');
    const place = ['--prefix', join(desk.folder, 'global'), '--offline', '--no-audit', '--no-fund'];
    const installed = await desk.start('npm', ['install', '--global', ...place, resolve('.')]);
    expect({ code: installed.code, stderr: installed.stderr }).toMatchObject({ code: 0 });
    const path = `${join(desk.folder, 'global', 'bin')}:${process.env['PATH'] ?? ''}`;
    expect(await desk.start('lens-release', ['check', 'good.json'], { env: { PATH: path } })).toMatchObject({
      code: 0,
    });
  });

  test('help is as wide as the terminal', async () => {
    const options = async (columns: string) => {
      const { stdout } = await desk.lensRelease(['init', '--help'], { env: { COLUMNS: columns } });
      return (stdout.split('Examples:')[0] ?? '').split('\n');
    };
    const [narrow, wide] = [await options('70'), await options('200')];
    expect(Math.max(...narrow.map((line) => line.length))).toBeLessThanOrEqual(70);
    expect(wide.length).toBeLessThan(narrow.length);
  });

  test.each([
    [['chekc'], '(Did you mean check?)'],
    [['check', '--fromat', 'json'], '(Did you mean --format?)'],
    [['doctor', '--mdoe', 'review'], '(Did you mean --mode?)'],
    [['diff', 'one.json'], "missing required argument 'new'"],
    [['check', '--format', 'jsno', 'good.json'], 'Use text, json, sarif or markdown.'],
    [['explain', 'good.json', 'sec_access', '--format', 'xml'], 'Use text or json.'],
    [['check', 'nowhere.json'], 'There is no file nowhere.json.'],
    [['check', '.'], '. is a folder. Name the lens files in it, for example ./*.json.'],
    [['diff', 'good.json', '..'], '.. is a folder.'],
    [['diff', '-', '-'], 'one side only'],
    [['check', '--fix', '-'], 'cannot be repaired in place'],
    [['check', 'good.json\u001b[31m'], 'There is no file good.json.'],
  ])('%j: exit code 2, and standard error alone says what would do', async (parameters, message) => {
    const { code, stdout, stderr } = await desk.lensRelease(parameters);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr).not.toContain('\u001b');
  });

  test('- is standard input, for one side of a diff, a check and an explanation', async () => {
    expect(await desk.lensRelease(['check', '-'], { input: lens })).toMatchObject({ code: 0, stderr: '' });
    const { code, stdout } = await desk.lensRelease(['check', '-', '--format', 'json'], { input: faulty });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ errors: 1, findings: [{ file: '-' }] });
    const diff = await desk.lensRelease(['diff', 'good.json', '-', '--format', 'json'], { input: faulty });
    expect(JSON.parse(diff.stdout)).toMatchObject({ changes: [{ kind: 'lens-name-changed' }] });
    const explained = await desk.lensRelease(['explain', '-', 'sec_access', '--format', 'json'], { input: lens });
    expect(JSON.parse(explained.stdout)).toMatchObject({ schema: 1, question: 'sec_access', answers: 7 });
  });

  test('files of other kinds: findings of their own, or left out where only lenses are asked for', async () => {
    expect((await desk.lensRelease(['check', 'a.md'])).code).toBe(1);
    const left = await desk.lensRelease(['check', '--only-lenses', 'a.md', 'other.json', 'good.json']);
    expect(left).toMatchObject({ code: 0, stderr: '' });
    expect((await desk.lensRelease(['check', '--only-lenses', 'a.md', 'faulty.json'])).code).toBe(1);
  });

  test.each<[Record<string, string>, boolean]>([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ NO_COLOR: '1' }, false],
  ])('in a pipe with %j: colours %s', async (env, coloured) => {
    const { stdout } = await desk.lensRelease(['check', 'faulty.json'], { env });
    expect(stdout.includes('\u001b[')).toBe(coloured);
  });

  test('text is as wide as COLUMNS says', async () => {
    const longest = async (columns: string) => {
      const { stdout } = await desk.lensRelease(['init', '--dry-run', 'good.json'], { env: { COLUMNS: columns } });
      return stdout.split('\n').find((line) => line.startsWith('- '))?.length ?? 0;
    };
    expect(await longest('60')).toBeLessThanOrEqual(60);
    expect(await longest('200')).toBeGreaterThan(80);
  });

  test('a reader who leaves early is no error', async () => {
    const many = Array.from({ length: 400 }, () => 'faulty.json');
    const { code, stderr } = await new Promise<{ code: number | null; stderr: string }>((done) => {
      const child = spawn(process.execPath, [resolve('dist/index.js'), 'check', ...many], { cwd: desk.folder });
      let said = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
      child.stdout.once('data', () => child.stdout.destroy());
      child.on('close', (ended) => done({ code: ended, stderr: said }));
    });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });
});
