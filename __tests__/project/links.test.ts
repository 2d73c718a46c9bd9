import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { describe, expect, test } from '@jest/globals';
import { fromMarkdown } from 'mdast-util-from-markdown';

const pages = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && !file.startsWith('__tests__/') && existsSync(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function nodesIn(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesIn)];
}

function linksIn(text: string): string[] {
  return nodesIn(fromMarkdown(text)).flatMap(({ type, url, value }) => {
    if ((type === 'link' || type === 'image' || type === 'definition') && url !== undefined) return [url];
    if (type !== 'html') return [];
    return [...(value ?? '').matchAll(/(?:src|srcset|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
  });
}

/** The fragments that GitHub gives the headings of a page. */
function anchorsIn(text: string): string[] {
  return nodesIn(fromMarkdown(text))
    .filter(({ type }) => type === 'heading')
    .map((heading) =>
      nodesIn(heading)
        .map(({ value }) => value ?? '')
        .join('')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/\s/g, '-'),
    );
}

describe.each(pages)('$file', ({ file, text }) => {
  const relative = linksIn(text).filter((link) => !/^(?:https?:|mailto:)/.test(link));

  test('links to files and headings that there are', () => {
    const broken = relative.filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? file : normalize(join(dirname(file), decodeURI(path)));
      if (!existsSync(target)) return true;
      return (
        anchor !== undefined && target.endsWith('.md') && !anchorsIn(readFileSync(target, 'utf8')).includes(anchor)
      );
    });
    expect(broken).toEqual([]);
  });
});

test('the pages have links at all, and each page but those that GitHub finds itself is linked to', () => {
  const targets = new Set(
    pages.flatMap(({ file, text }) =>
      linksIn(text).map((link) => normalize(join(dirname(file), link.split('#')[0] ?? ''))),
    ),
  );
  expect(targets.size).toBeGreaterThan(20);
  const files = pages.map(({ file }) => file).filter((file) => file !== 'README.md');
  expect(files.filter((file) => !targets.has(file))).toEqual([]);
});
