import { describe, expect, test } from '@jest/globals';
import { annotations } from '../../src/report/annotations.js';
import { aFinding, aLens, aReport } from './support/a-report.js';

const failure = {
  reason: 'lens-invalid',
  message: 'The lens "dynamodb" has 3 errors.',
  remedy: 'Correct them.',
} as const;

function withFindings(count: number, severity: 'error' | 'warning', check: (index: number) => string) {
  return aLens({
    findings: Array.from({ length: count }, (_, index) => aFinding({ severity, line: index + 1, check: check(index) })),
  });
}

describe('annotations', () => {
  test('are none for a green run without findings', () => {
    expect(annotations(aReport())).toEqual([]);
  });

  test('begin with the one that explains a red run', () => {
    const report = aReport({
      failure,
      notices: [{ level: 'error', text: 'Something else.' }],
      lenses: [aLens({ findings: [aFinding()] })],
    });
    expect(annotations(report)).toEqual([
      {
        level: 'error',
        title: 'Lens Release: lens-invalid',
        message: 'The lens "dynamodb" has 3 errors. Correct them.',
      },
      { level: 'error', title: 'Lens Release', message: 'Something else.' },
      {
        level: 'error',
        title: 'title-too-long',
        message: 'The title of the question "ddb_ops_1" has 129 characters. Shorten it to 128 characters.',
        file: 'lenses/dynamodb.json',
        line: 12,
        column: 16,
      },
    ]);
  });

  test('explain a red run once, at its place where a notice knows it', () => {
    const place = { file: 'lenses.yml', line: 3, column: 5 };
    const report = aReport({
      failure: { reason: 'manifest-invalid', message: 'lenses.yml:3:5: No such key.', remedy: 'Remove it.' },
      notices: [{ level: 'error', text: 'No such key. Remove it.', ...place }],
    });
    expect(annotations(report)).toEqual([
      { level: 'error', title: 'Lens Release: manifest-invalid', message: 'No such key. Remove it.', ...place },
    ]);
  });

  test('of one check in one file become one where there are more than ten', () => {
    const lens = withFindings(12, 'warning', (index) => (index === 0 ? 'other' : 'title-too-long'));
    const shown = annotations(aReport({ lenses: [lens] }));
    expect(shown.map(({ title, line }) => [title, line])).toEqual([
      ['other', 1],
      ['title-too-long', 2],
    ]);
    expect(shown[1]?.message).toContain('(and 10 more places: line 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)');
  });

  test.each([10, 11, 300])('of a kind are at most ten of %d, and the last says how many are missing', (count) => {
    const errors = withFindings(count, 'error', (index) => `check-${index}`);
    const warnings = withFindings(count, 'warning', (index) => `check-${index}`);
    const shown = annotations(aReport({ failure, lenses: [errors, warnings] }));
    for (const kind of ['error', 'warning'] as const) {
      const ofKind = shown.filter(({ level }) => level === kind);
      expect(ofKind).toHaveLength(10);
      const all = kind === 'error' ? count + 1 : count;
      const missing = all === 10 ? undefined : `${all - 9} more ${kind}s: see the job summary.`;
      expect(ofKind.at(-1)?.message).toBe(missing ?? ofKind.at(-1)?.message);
      expect(ofKind.filter(({ message }) => message.endsWith('see the job summary.'))).toHaveLength(all === 10 ? 0 : 1);
    }
    expect(shown[0]?.title).toBe('Lens Release: lens-invalid');
  });

  test('are one plain line each, within the length the runner keeps', () => {
    const notices = [{ level: 'warning', text: `a\n::error::b\u202E ${'x'.repeat(5000)}` }] as const;
    const [shown] = annotations(aReport({ notices }));
    expect(shown?.message.startsWith('a ::error::b⟨U+202E⟩ x')).toBe(true);
    expect(shown?.message).toHaveLength(2000);
  });
});
