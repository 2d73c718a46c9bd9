import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';

const bundle = resolve('dist');

/** A name that stands in the bundle only where that library is. */
const libraries = {
  'the AWS SDK': 'class WellArchitectedClient',
  Octokit: 'octokit/graphql',
  '@actions/core': 'GITHUB_STEP_SUMMARY',
};

/** The files of the bundle that a command loads, as V8 itself reports them. */
async function loadedBy(...parameters: readonly string[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
  try {
    const env = { PATH: process.env['PATH'], NODE_V8_COVERAGE: folder };
    await promisify(execFile)(process.execPath, [join(bundle, 'index.js'), ...parameters], {
      cwd: 'examples/repository',
      env,
    });
    const reports = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Coverage);
    const urls = reports.flatMap(({ result }) => result.map(({ url }) => url)).filter((url) => url.startsWith('file:'));
    return [...new Set(urls.map((url) => fileURLToPath(url)))].filter((file) => file.startsWith(bundle));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Coverage {
  readonly result: readonly { readonly url: string }[];
}

function librariesIn(files: readonly string[]): string[] {
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  return Object.entries(libraries).flatMap(([name, sign]) => (text.includes(sign) ? [name] : []));
}

describe('what a command loads', () => {
  test('the signs of the libraries are good: the whole bundle has them all', () => {
    const files = readdirSync(bundle).filter((file) => file.endsWith('.js'));
    expect(librariesIn(files.map((file) => join(bundle, file)))).toEqual(Object.keys(libraries));
  });

  test.each([
    ['check', 'lenses/platform.json'],
    ['check', '--manifest', 'lenses.yml'],
    ['diff', 'lenses/platform.json', '../changes/v2.0.0/platform.json'],
  ])('%s %s %s: neither the AWS SDK nor Octokit nor @actions/*', async (...parameters) => {
    const files = await loadedBy(...parameters);
    expect(files).toContain(join(bundle, 'index.js'));
    expect(files.length).toBeGreaterThan(1);
    expect(librariesIn(files)).toEqual([]);
  });
});
