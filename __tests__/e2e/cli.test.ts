import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  startWellArchitectedSimulator,
  type WellArchitectedSimulator,
} from '../../src/simulator/well-architected/server.js';
import { parseAs } from '../support/json-schemas.js';
import { exampleFiles, exampleLens } from '../support/stage.js';

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The example repository as a clone on somebody's laptop, with its first version committed and tagged. */
describe('the command line', () => {
  let folder: string;
  let aws: WellArchitectedSimulator;
  const lensFile = 'lenses/platform.json';

  beforeAll(async () => {
    aws = await startWellArchitectedSimulator();
    folder = await mkdtemp(join(tmpdir(), 'cli-'));
    await mkdir(join(folder, 'lenses'));
    for (const [file, text] of Object.entries(await exampleFiles())) await writeFile(join(folder, file), text);
    await git('init', '--quiet', '--initial-branch=main');
    await git('remote', 'add', 'origin', 'https://github.com/octo-org/lenses.git');
    await git('add', '.');
    await git('commit', '--quiet', '-m', 'The lens');
    await git('tag', '-a', '-m', 'First', 'v1.0.0');
  });
  beforeEach(() => aws.clearJournal());
  afterAll(async () => {
    await Promise.all([aws.close(), rm(folder, { recursive: true })]);
  });

  function start(command: string, parameters: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
    const clean = { PATH: process.env['PATH'] ?? '', HOME: folder, AWS_EC2_METADATA_DISABLED: 'true', ...env };
    return new Promise((done) => {
      execFile(command, parameters, { cwd: folder, env: clean }, (error, stdout, stderr) => {
        done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      });
    });
  }

  async function git(...parameters: readonly string[]): Promise<void> {
    const identity = ['-c', 'user.name=Kim', '-c', 'user.email=kim@example.com'];
    const { code, stderr } = await start('git', [...identity, ...parameters]);
    if (code !== 0) throw new Error(stderr);
  }

  const run = (...parameters: readonly string[]) => start(process.execPath, [resolve('dist/index.js'), ...parameters]);
  const withAws = (...parameters: readonly string[]) =>
    start(process.execPath, [resolve('dist/index.js'), ...parameters], {
      AWS_ENDPOINT_URL: aws.url,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    });

  async function withLens<T>(text: string, work: () => Promise<T>): Promise<T> {
    const path = join(folder, lensFile);
    const before = await readFile(path);
    await writeFile(path, text);
    return work().finally(() => writeFile(path, before));
  }

  test('check: all of the manifest, or the files named', async () => {
    for (const ended of [await run('check'), await run('check', lensFile)]) {
      expect(ended).toMatchObject({ code: 0, stderr: '' });
      expect(ended.stdout).toContain('No findings');
    }
  });

  test('check: an error at its line makes the exit code 1', async () => {
    const text =
      (await exampleFiles())[lensFile]?.replace('"name": "Operational Excellence"', '"name": "50% done"') ?? '';
    await withLens(text, async () => {
      const { code, stdout } = await run('check', '--format', 'json');
      const report = parseAs('check', stdout) as {
        errors: number;
        findings: { file: string; line: number; message: string }[];
      };
      expect(code).toBe(1);
      expect(report).toMatchObject({ schema: 1, errors: 1, ignored: 0 });
      const line = text.split('\n').findIndex((each) => each.includes('50%')) + 1;
      expect(report.findings[0]).toMatchObject({ file: lensFile, line, message: expect.stringContaining('%') });
      const sarif = JSON.parse((await run('check', '--format', 'sarif')).stdout) as {
        version: string;
        runs: { results: object[] }[];
      };
      expect(sarif.version).toBe('2.1.0');
      expect(sarif.runs[0]?.results).toHaveLength(report.findings.length);
      expect((await run('check')).stdout).toContain(`${line}:`);
    });
  });

  test('check --fix repairs the file and says what it did', async () => {
    const text = ((await exampleFiles())[lensFile] ?? '').replace(
      '"name": "Operational Excellence"',
      '"name": " Operational Excellence "',
    );
    await withLens(text, async () => {
      const { code, stderr } = await run('check', '--fix');
      expect(code).toBe(0);
      expect(stderr).toMatch(new RegExp(`^${lensFile}:\\d+:\\d+: `));
      expect(await readFile(join(folder, lensFile), 'utf8')).toBe((await exampleFiles())[lensFile]);
    });
  });

  test('diff: a revision against a file, as text, JSON, Markdown and notes', async () => {
    await withLens(await exampleLens('2.0.0'), async () => {
      const { code, stdout } = await run('diff', `main:${lensFile}`, lensFile, '--format', 'json');
      expect(code).toBe(0);
      expect(parseAs('diff', stdout)).toMatchObject({ schema: 1, level: 'major', unscored: [] });
      for (const format of ['text', 'markdown', 'notes']) {
        const ended = await run('diff', `main:${lensFile}`, lensFile, '--format', format);
        expect(ended).toMatchObject({ code: 0, stderr: '' });
        expect(ended.stdout.length).toBeGreaterThan(100);
      }
      expect((await run('diff', `main:${lensFile}`, lensFile)).stdout).toMatch(/major/);
    });
  });

  test('explain shows which answers give which risk', async () => {
    const { code, stdout } = await run('explain', lensFile, 'ops_ownership');
    expect(code).toBe(0);
    for (const text of ['ops_ownership_catalog', 'default', 'no risk', 'high risk']) expect(stdout).toContain(text);
  });

  test.each([
    [['explain', lensFile, 'ops_ownershp'], /Did you mean "ops_ownership"/],
    [['check', 'nowhere.json'], /nowhere\.json/],
    [['diff', 'main:nowhere.json', lensFile], /nowhere\.json/],
    [['check', '--format', 'xml'], /xml.*sarif/],
    [['chek'], /check/],
    [['publish'], /--tag/],
  ])(
    '%j is wrong usage: exit code 2, one explanation on standard error, no stack trace',
    async (parameters, message) => {
      const { code, stdout, stderr } = await run(...parameters);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(message);
      expect(stderr).not.toMatch(/^\s+at /m);
    },
  );

  test('a broken manifest names line and column', async () => {
    await writeFile(join(folder, 'broken.yml'), 'version: 1\nlenses:\n  Platform:\n    file: x.json\n');
    const { code, stderr } = await run('check', '--manifest', 'broken.yml');
    expect(code).toBe(2);
    expect(stderr).toMatch(/broken\.yml:3:3: /);
  });

  test('plan reads and says; publish writes; a second one finds nothing to do', async () => {
    const plan = await withAws('plan', '--tag', 'v1.0.0');
    expect(plan.code).toBe(0);
    expect(plan.stdout).toContain('would publish');
    expect(aws.journal.filter((entry) => entry.wrote)).toEqual([]);
    expect((await withAws('publish', '--tag', 'v1.0.0')).code).toBe(0);
    expect(
      aws.console
        .lenses()
        .map(({ versions, tags }) => [versions.map(({ name }) => name), tags['lens-release:repository']]),
    ).toEqual([
      [['1.0.0'], 'octo-org/lenses'],
      [['1.0.0'], 'octo-org/lenses'],
    ]);
    aws.clearJournal();
    const again = await withAws('publish', '--tag', 'v1.0.0', '--format', 'json');
    expect(parseAs('report', again.stdout)).toMatchObject({ outcome: 'clean' });
    expect(aws.journal.filter((entry) => entry.wrote)).toEqual([]);
  });

  test('shares --dump prints what is live', async () => {
    const { code, stdout } = await withAws('shares', '--dump');
    expect(code).toBe(0);
    expect(stdout).toContain('# platform in us-east-1');
    expect(stdout).toContain('444455556666');
  });

  test('without credentials nothing can be published: exit code 3', async () => {
    expect(await run('publish', '--tag', 'v1.0.0')).toMatchObject({ code: 3 });
  });

  test('help and version', async () => {
    expect((await run('--version')).stdout.trim()).toBe(
      (JSON.parse(await readFile('package.json', 'utf8')) as { version: string }).version,
    );
    for (const command of ['check', 'diff', 'explain', 'plan', 'publish', 'shares']) {
      const { code, stdout } = await run(command, '--help');
      expect(code).toBe(0);
      expect(stdout).toContain(`lens-release ${command}`);
      expect(stdout).toContain('Examples:');
    }
  });
});
