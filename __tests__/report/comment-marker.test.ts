import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatMarker, parseMarker, runFooterMarker, sameBesidesRun } from '../../src/report/comment-marker.js';

const marker = { key: 'default', run: { number: 41, attempt: 2 }, sha: 'abc123', fingerprint: 'f-1' };

describe('the marker of a comment', () => {
  test('comes back as it was written, whatever the key', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.nat(),
        fc.nat(),
        fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
        (key, number, attempt, fingerprint) => {
          const wellFormed = key.replace(/\p{Surrogate}/gu, '\uFFFD');
          const written = {
            key: wellFormed,
            run: { number, attempt },
            ...(fingerprint === undefined ? {} : { fingerprint }),
          };
          const line = formatMarker(written);
          expect(line).toMatch(/^<!-- lens-release:v1 [a-z0-9= ]+ -->$/u);
          expect(parseMarker(`${line}\nbody`)).toEqual(written);
        },
      ),
    );
  });

  test('keeps the commit', () => {
    expect(parseMarker(formatMarker(marker))).toEqual(marker);
    expect(parseMarker(`${formatMarker(marker)}\r\nbody`)).toEqual(marker);
  });

  test.each([
    ['quoted by a person', `> ${formatMarker(marker)}`],
    ['behind other text', `text ${formatMarker(marker)}`],
    ['on the second line', `\n${formatMarker(marker)}`],
    ['with a tail', `${formatMarker(marker)} text`],
    ['of another version', formatMarker(marker).replace(':v1', ':v2')],
    ['cut off', formatMarker(marker).slice(0, -5)],
    ['empty', ''],
  ])('is not seen where it is %s', (_, body) => {
    expect(parseMarker(body)).toBeUndefined();
  });
});

describe('two bodies say the same', () => {
  const body = (run: number, text: string, footer: string, fingerprint = 'f') =>
    `${formatMarker({ key: 'k', run: { number: run, attempt: 1 }, sha: 'abc', fingerprint })}\n${text}\n\n${runFooterMarker}\n${footer}`;

  test('if only the run differs', () => {
    expect(sameBesidesRun(body(1, 'text', 'run 1'), body(2, 'text', 'run 2'))).toBe(true);
    expect(sameBesidesRun(body(1, 'text', 'run 1').replaceAll('\n', '\r\n'), body(2, 'text', 'run 2'))).toBe(true);
  });

  test('not if the text, the key or the plan differs', () => {
    expect(sameBesidesRun(body(1, 'text', ''), body(1, 'other', ''))).toBe(false);
    expect(sameBesidesRun(body(1, 'text', ''), body(1, 'text', '', 'other'))).toBe(false);
    expect(sameBesidesRun(body(1, 'text', ''), body(1, 'text', '').replace('key=6b', 'key=6c'))).toBe(false);
  });
});
