import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { describe, expect, test } from '@jest/globals';

const page = readFileSync('docs/architecture.md', 'utf8');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(file));

/** Folders described as a whole: what is in them is data, or mirrors `src`. */
const wholes = ['__tests__', 'dist', 'examples', '.github', '.ci'];

const described = [...page.matchAll(/^\| `([^`]+)\/` \| (.+) \|$/gm)].map(([, folder = '', purpose = '']) => ({
  folder,
  purpose,
}));

describe('the architecture page', () => {
  test('has every folder that holds files, once, and no other', () => {
    const folders = tracked
      .map((file) => dirname(file))
      .filter((folder) => folder !== '.')
      .map((folder) => wholes.find((whole) => folder === whole || folder.startsWith(`${whole}/`)) ?? folder);
    expect(described.map(({ folder }) => folder).toSorted()).toEqual([...new Set(folders)].toSorted());
  });

  test('says what each is for', () => {
    expect(described.filter(({ purpose }) => purpose.trim().length < 10)).toEqual([]);
  });

  test('names only files and functions that there are', () => {
    const paths = [...page.matchAll(/`((?:src|__tests__|docs|schemas|scripts)\/[\w./-]+\.\w+)`/g)].map(
      ([, path]) => path ?? '',
    );
    expect(paths.length).toBeGreaterThan(2);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
    const code = tracked
      .filter((file) => file.startsWith('src/jobs/'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const picture = /```mermaid\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    const functions = [
      ...[...picture.matchAll(/"([a-z]+[A-Z]\w+)<br\/>/g)].map(([, name]) => name ?? ''),
      ...[...page.matchAll(/`([a-z]+[A-Z]\w+)`/g)].map(([, name]) => name ?? ''),
    ];
    expect(functions.length).toBeGreaterThan(5);
    expect(functions.filter((name) => !new RegExp(`function ${name}\\b`).test(code))).toEqual([]);
  });

  test('puts every folder of a floor into the picture of the floors', () => {
    const floors = readFileSync('__tests__/project/floors.test.ts', 'utf8');
    const folders = new Set(tracked.flatMap((file) => /^src\/([^/]+)\//.exec(file)?.[1] ?? []));
    const table = /## Floors\n([\s\S]*?)\n## /.exec(page)?.[1] ?? '';
    for (const folder of folders) {
      expect(table).toContain(`\`${folder}\``);
      expect(floors).toContain(`'${folder}'`);
    }
  });
});
