import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readManifest } from '../../src/manifest/read-manifest.js';
import { fullManifest, manifestIn, problemsIn, readText } from './support/manifest-text.js';

describe('YAML', () => {
  test('keeps words that other parsers turn into something else', () => {
    const manifest = manifestIn(`version: 1
lenses: { on: { file: yes, tags: { a: off, b: no, c: 2027-01-31, d: 0o7x, e: "null" } } }
checks: { choice-without-effect: off }
`);
    expect(manifest.lenses[0]).toMatchObject({
      id: 'on',
      file: 'yes',
      tags: { a: 'off', b: 'no', c: '2027-01-31', d: '0o7x', e: 'null' },
    });
    expect(manifest.checks).toEqual({ 'choice-without-effect': 'off' });
  });

  test('stays YAML 1.2 though the file says 1.1', () => {
    expect(
      manifestIn(
        '%YAML 1.1\n---\nversion: 1\nlenses: { a: { file: a.json } }\nchecks: { choice-without-effect: off }\n',
      ).checks,
    ).toEqual({
      'choice-without-effect': 'off',
    });
  });

  test.each([
    ['a byte order mark', `\uFEFF${fullManifest}`],
    ['lines that end as on Windows', fullManifest.replaceAll('\n', '\r\n')],
  ])('reads a file with %s, at the same places', (_, text) => {
    expect(manifestIn(text)).toEqual(manifestIn(fullManifest));
  });

  test('counts columns in UTF-16 units', () => {
    expect(problemsIn('version: 1\nlenses: { a: { file: a.json, tags: { "😀": b, c: 1 } } }\n')).toEqual([
      '2:50 lenses.a.tags.c: "lenses.a.tags.c" must be a text of at most 256 characters, but it is the number 1.',
    ]);
  });

  test('tells the second of two equal keys, and goes on', () => {
    const text = `version: 1
lenses:
  a: { file: a.json, file: b.json }
  b: { file: c.json }
  a: { fil: d.json }
`;
    expect(problemsIn(text)).toEqual([
      '3:22 : The key "file" is there twice in one mapping.',
      '5:3 : The key "a" is there twice in one mapping.',
      '5:6 lenses.a: "lenses.a" has no "file".',
      '5:8 lenses.a.fil: "lenses.a.fil" is not a key of the manifest.',
    ]);
  });

  test.each([
    ['version: 1\n\tlenses: {}\n', /^2:1 : This is not valid YAML: /],
    ['version: 1\nlenses: {a: [}\n', /^2:14 : This is not valid YAML: /],
    ['version: 1\nlenses: {}\n---\nversion: 1\n', /^3:1 : This is not valid YAML: /],
    ['version: 1\nlenses: !Ref x\n', /^2:9 : This is not valid YAML: Unresolved tag: !Ref\.$/],
    ['version: 1\nlenses: *nothing\n', /^2:9 : The alias "\*nothing" has no anchor in front of it\.$/],
  ])('refuses %j with its place', (text, first) => {
    expect(problemsIn(text)[0]).toMatch(first);
    expect(readText(text).manifest).toBeUndefined();
  });

  test('refuses a merge key, which YAML 1.2 does not have', () => {
    const text = 'version: 1\nlenses:\n  a: &a { file: a.json }\n  b: { <<: *a, file: b.json }\n';
    expect(readText(text).problems).toMatchObject([
      { line: 4, column: 8, hint: 'Merge keys are not part of YAML 1.2; write the values out.' },
    ]);
  });

  test('refuses aliases that multiply', () => {
    const levels = Array.from(
      { length: 9 },
      (_, i) =>
        `x${i}: &x${i} [${Array<string>(9)
          .fill(i === 0 ? 'lol' : `*x${i - 1}`)
          .join(', ')}]`,
    );
    expect(problemsIn(`${levels.join('\n')}\n`)).toEqual([
      '1:1 : The file repeats itself through aliases so often that it cannot be read safely.',
    ]);
  });

  test('refuses an alias that contains itself', () => {
    expect(problemsIn('version: 1\nlenses: &a { b: *a }\n').length).toBeGreaterThan(0);
  });

  test('refuses nesting that no reader survives', () => {
    expect(problemsIn('['.repeat(50_000))).toEqual(['1:1 : The file is nested too deeply to be read.']);
  });

  test('refuses what is not UTF-8', () => {
    const { manifest, problems } = readManifest(new Uint8Array([0x61, 0xff]), 'lenses.yml');
    expect(manifest).toBeUndefined();
    expect(problems).toMatchObject([{ line: 1, column: 1, message: 'The file is not valid UTF-8.' }]);
  });

  test.each(['', '\n', '# nothing\n'])('says that %j is empty', (text) => {
    expect(problemsIn(text)).toEqual(['1:1 : The manifest must be a mapping, but it is empty.']);
  });

  test('whatever is broken, there is a manifest or a problem at a place in the file', () => {
    const edit = fc.record({
      at: fc.nat(fullManifest.length),
      drop: fc.nat(12),
      put: fc.string({
        unit: fc.constantFrom('[', ']', '{', '}', ':', '-', ',', '&', '*', '!', '"', '#', '\n', ' ', 'a', '1'),
        maxLength: 6,
      }),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const text = edits.reduce(
          (now, { at, drop, put }) => now.slice(0, at) + put + now.slice(at + drop),
          fullManifest,
        );
        const { manifest, problems } = readText(text);
        expect(manifest === undefined).toBe(problems.length > 0);
        const lines = text.split('\n');
        for (const { line, column, message, hint } of problems) {
          expect([message, hint]).not.toContain('');
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
