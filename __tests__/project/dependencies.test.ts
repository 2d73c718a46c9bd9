import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const page = readFileSync('docs/dependencies.md', 'utf8');
const packageFile = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

/** The packages in the first column of a part's table. */
function namedIn(heading: string): string[] {
  const part = page.split(/^## /m).find((text) => text.startsWith(heading)) ?? '';
  const cells = [...part.matchAll(/^\| (`.*?) \|/gm)].map(([, cell]) => cell ?? '');
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '')).toSorted();
}

describe('the page on dependencies', () => {
  test.each<[string, Record<string, string>]>([
    ['At run time', packageFile.dependencies],
    ['For development', packageFile.devDependencies],
  ])('%s: explains each package, and no other', (heading, packages) => {
    expect(namedIn(heading)).toEqual(Object.keys(packages).toSorted());
  });

  test('every version is exact', () => {
    const all = Object.entries({ ...packageFile.dependencies, ...packageFile.devDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
