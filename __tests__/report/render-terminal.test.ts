import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { renderTerminal } from '../../src/report/render-terminal.js';
import { aReport } from './support/a-report.js';
import { situations } from './support/situations.js';

const report = situations['shares-removed'] ?? aReport();

describe('the report on a terminal', () => {
  const lines = renderTerminal(report, { color: false, width: 80 }).split('\n');

  test('begins with the verdict and ends with a newline', () => {
    expect(lines[0]).toBe('🟡 minor · no question re-scored · dynamodb');
    expect(lines.at(-1)).toBe('');
  });

  test('says what the comment says, unfolded and without Markdown', () => {
    const text = lines.join('\n');
    expect(text).toContain('│ - This pull request sets sharing.remove to true');
    expect(text).toContain('- ➖ account 444455556666 loses access');
    expect(text).toContain(
      '\n2 minor changes\n  - Operations › How do you notice that a table is throttled? ddb_ops_1\n    - Title',
    );
    expect(text).not.toMatch(/[*`<>]|\u200B|https:/u);
  });

  test('stands in columns', () => {
    const from = lines.findIndex((line) => line.startsWith('Region'));
    expect(lines.slice(from, from + 5)).toEqual([
      'Region         Draft               Shares',
      'us-east-1      ✅ draft imported   1 gains access',
      '123456789012                       2 lose access',
      '                                   1 failed',
      '                                   1 kept',
    ]);
  });

  test('has colours only where they are wanted', () => {
    const escape = String.fromCodePoint(0x1b);
    expect(lines.join('\n')).not.toContain(escape);
    const coloured = renderTerminal(report, { color: true, width: 80 });
    expect(coloured).toContain(`${escape}[1m`);
    expect(coloured.replaceAll(new RegExp(`${escape}\\[\\d+m`, 'gu'), '')).toBe(lines.join('\n'));
  });

  test('shows everything, however much it is', () => {
    const text = renderTerminal(situations['three-hundred-changes'] ?? aReport(), { color: false, width: 100 });
    expect(text.match(/loses that selection/gu)).toHaveLength(60);
    expect(text.match(/4 texts read differently/gu)).toHaveLength(60);
  });
});

/** All files that are loaded with one, by its static imports. */
function loadedWith(file: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(file.href)) return seen;
  seen.add(file.href);
  const statements = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type\b)[^;]*?from '([^']+)';/gmu);
  for (const [, specifier = ''] of statements) {
    if (specifier.startsWith('.')) loadedWith(new URL(specifier.replace(/\.js$/u, '.ts'), file), seen);
    else seen.add(specifier);
  }
  return seen;
}

test.each(['render-terminal', 'summary-json', 'annotations', 'exit-code', 'redact-accounts'])(
  '%s does not load what writes Markdown',
  (name) => {
    const loaded = [...loadedWith(new URL(`../../src/report/${name}.ts`, import.meta.url))];
    expect(loaded.filter((file) => file.includes('mdast'))).toEqual([]);
    expect([...loadedWith(new URL('../../src/report/render-comment.ts', import.meta.url))]).toContain(
      'mdast-util-to-markdown',
    );
  },
);
