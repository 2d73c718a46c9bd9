import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

// Plain JavaScript without types, so that it runs without a build.
const scripts = ['..', '..', 'scripts'].join('/');
const { withTables } = (await import(`${scripts}/readme-tables.js`)) as {
  withTables: (readme: string, action: unknown) => string;
};
const { filesIn, withFiles } = (await import(`${scripts}/readme-files.js`)) as {
  withFiles: (page: string, read: (path: string) => string) => string;
  filesIn: (page: string) => string[];
};

const readme = readFileSync('README.md', 'utf8');

// Out of date? Run "npm run generate".
describe('the README', () => {
  test('has the inputs and outputs of action.yml', () => {
    expect(readme).toBe(withTables(readme, parse(readFileSync('action.yml', 'utf8'))));
  });

  test('shows files of the examples as they are, each with the name it is to have', () => {
    expect(readme).toBe(withFiles(readme, (path) => readFileSync(path, 'utf8')));
    const files = filesIn(readme);
    expect(files.filter((file) => !file.startsWith('examples/'))).toEqual([]);
    for (const name of ['lenses.yml', '.github/workflows/lens-review.yml', '.github/workflows/lens-release.yml']) {
      expect(files).toContain(`examples/repository/${name}`);
      expect(readme).toContain(`\`${name}\``);
    }
  });

  test('shows no YAML that is not a file, but for the hook of pre-commit that this repository has', () => {
    const others = [...withFiles(readme, () => '').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
      .map(([, text]) => text ?? '')
      .filter((text) => text !== '');
    const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as { id: string }[];
    const used = others.flatMap((text) =>
      (parse(text) as { repos: { hooks: { id: string }[] }[] }).repos.flatMap((repo) => repo.hooks.map(({ id }) => id)),
    );
    expect(others.length).toBeLessThanOrEqual(1);
    expect(used.filter((id) => !hooks.some((hook) => hook.id === id))).toEqual([]);
  });

  test('has its picture for light and for dark', () => {
    const pictures = [...readme.matchAll(/src(?:set)?="([^"]+)"/g)].map(([, path]) => path ?? '');
    expect(pictures).toEqual(['docs/images/comment-dark.png', 'docs/images/comment-light.png']);
    expect(pictures.filter((path) => !existsSync(path))).toEqual([]);
  });
});
