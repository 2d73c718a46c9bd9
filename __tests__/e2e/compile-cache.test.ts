import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import module from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const canKeep = 'enableCompileCache' in module;

test.each<[string, string[], NodeJS.ProcessEnv, boolean]>([
  ['a command', ['--help'], {}, canKeep],
  ['the Action', [], { GITHUB_ACTIONS: 'true' }, false],
])('%s keeps what is compiled in a folder of the user, or does not', async (_, parameters, more, keeps) => {
  const folder = mkdtempSync(join(tmpdir(), 'cache-'));
  try {
    const env = { PATH: process.env['PATH'], HOME: folder, XDG_CACHE_HOME: folder, ...more };
    // Without an event the Action fails; what it leaves behind is the question.
    await promisify(execFile)(process.execPath, [resolve('dist/index.js'), ...parameters], { env }).catch(
      () => undefined,
    );
    expect(readdirSync(folder)).toEqual(keeps ? ['lens-release'] : []);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
