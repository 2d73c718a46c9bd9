import { chmod, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { aLens } from '../support/a-lens.js';
import { Desk } from '../support/command-line.js';

describe('before a commit', () => {
  let desk: Desk;
  const good = JSON.stringify(aLens());
  const faulty = JSON.stringify(aLens({ name: '100% sure' }));

  beforeEach(async () => {
    desk = await Desk.open({ 'my lens.json': good, 'package.json': '{"name":"x"}' });
    await desk.git('init', '--quiet');
    // As an installed package would put it on the path.
    await desk.write('bin/lens-release', `#!/bin/sh\nexec "${process.execPath}" "${resolve('dist/index.js')}" "$@"\n`);
    await chmod(join(desk.folder, 'bin/lens-release'), 0o755);
  });
  afterEach(() => desk.close());

  const commit = () =>
    desk.start('git', ['-c', 'user.name=Kim', '-c', 'user.email=kim@example.com', 'commit', '-m', 'Lenses'], {
      env: { PATH: `${join(desk.folder, 'bin')}:${process.env['PATH'] ?? ''}` },
    });

  test('the hook of the README lets good lenses and other files pass, and stops faulty ones', async () => {
    const readme = await readFile('README.md', 'utf8');
    const hook = /```sh\n(#!\/bin\/sh\n[\s\S]*?)```/.exec(readme)?.[1] ?? '';
    await desk.write('.git/hooks/pre-commit', hook);
    await chmod(join(desk.folder, '.git/hooks/pre-commit'), 0o755);
    await desk.git('add', 'my lens.json', 'package.json');
    expect((await commit()).code).toBe(0);
    await desk.write('my lens.json', faulty);
    await desk.git('add', 'my lens.json');
    const stopped = await commit();
    expect(stopped.code).not.toBe(0);
    expect(stopped.stdout + stopped.stderr).toContain('my lens.json');
    await desk.git('restore', '--staged', '--worktree', 'my lens.json');
    await desk.write('text.txt', 'x');
    await desk.git('add', 'text.txt');
    expect((await commit()).code).toBe(0);
  });

  test('the hook of .pre-commit-hooks.yaml does the same with the files it is given', async () => {
    const [hook, ...others] = parse(await readFile('.pre-commit-hooks.yaml', 'utf8')) as Record<string, string>[];
    const { bin } = JSON.parse(await readFile('package.json', 'utf8')) as { bin: Record<string, string> };
    const [program = '', ...parameters] = (hook?.['entry'] ?? '').split(' ');
    expect(others).toEqual([]);
    expect(bin[program]).toBe('dist/index.js');
    expect((await desk.lensRelease([...parameters, 'my lens.json', 'package.json'])).code).toBe(0);
    await desk.write('my lens.json', faulty);
    expect((await desk.lensRelease([...parameters, 'my lens.json', 'package.json'])).code).toBe(1);
    expect(await readFile('README.md', 'utf8')).toContain(`id: ${hook?.['id'] ?? 'missing'}`);
  });
});
