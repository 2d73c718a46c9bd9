import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  startWellArchitectedSimulator,
  type WellArchitectedSimulator,
} from '../../src/simulator/well-architected/server.js';
import { Desk } from '../support/command-line.js';
import { exampleFiles, exampleLens } from '../support/stage.js';

interface Shown {
  readonly page: string;
  readonly command: string;
}

const pages = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && !file.startsWith('__tests__/') && existsSync(file));

/** Every line that a page tells people to type. */
const shown = pages.flatMap((page): Shown[] =>
  [...readFileSync(page, 'utf8').matchAll(/^ *```(?:console|sh|bash)\n([\s\S]*?)^ *```$/gm)]
    .flatMap(([, block = '']) => block.split('\n'))
    .map((line) => line.trim().replace(/^\$ /, ''))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((command) => ({ page, command })),
);
const ours = shown.filter(({ command }) => command.startsWith('lens-release '));
const fromRoot = shown.filter(({ command }) => command.startsWith('node dist/index.js '));

describe('the commands on our pages', () => {
  let desk: Desk;
  let aws: WellArchitectedSimulator;

  // A clone of the example with a first release in AWS and in Git, and a second one tagged.
  beforeAll(async () => {
    aws = await startWellArchitectedSimulator();
    const files = await exampleFiles();
    desk = await Desk.open(files);
    await desk.git('init', '--quiet');
    await desk.git('remote', 'add', 'origin', 'https://github.com/octo-org/lenses.git');
    await desk.git('add', '.');
    await desk.git('commit', '--quiet', '-m', 'The lens');
    for (const region of ['us-east-1', 'eu-west-1']) {
      aws.console.seedLens(files['lenses/platform.json'] ?? '', { region });
    }
    await desk.write('lenses/platform.json', await exampleLens('1.1.0'));
    await desk.git('commit', '--quiet', '-am', 'The next version');
    for (const tag of ['v1.1.0', 'platform/v1.1.0']) await desk.git('tag', '-a', '-m', 'Next', tag);
  });
  afterAll(async () => {
    await Promise.all([aws.close(), desk.close()]);
  });

  test('are known: some of ours, and others only from this list', () => {
    expect(ours.length).toBeGreaterThan(5);
    const known =
      /^(?:lens-release|node dist\/index\.js|npm (?:ci|test|run|version|install)|git (?:tag|diff)|gh |\.ci\/run|npx )/;
    expect(shown.filter(({ command }) => !known.test(command))).toEqual([]);
  });

  // What a page says about versions that this clone has not may be refused, but never be wrong usage.
  test.each(ours)('$page: $command', async ({ page, command }) => {
    const parameters = command
      .replace(/ > \S+$/, '')
      .split(' ')
      .slice(1)
      .map((each) => each.replace(/^'(.*)'$/, '$1'));
    const { code, stderr } = await desk.lensRelease(parameters, {
      env: {
        AWS_ENDPOINT_URL: aws.url,
        AWS_REGION: 'us-east-1',
        AWS_ACCESS_KEY_ID: 'test',
        AWS_SECRET_ACCESS_KEY: 'test',
      },
    });
    const fine = code === 0 || (code === 1 && page !== 'README.md');
    expect(fine ? '' : `exit code ${String(code)}: ${stderr}`).toBe('');
  });

  test.each(fromRoot)('$page: $command', ({ command }) => {
    expect(() => execFileSync(process.execPath, command.split(' ').slice(1), { stdio: 'ignore' })).not.toThrow();
  });

  test('scripts of npm are those of package.json', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = pages.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name ?? ''),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
