import { describe, expect, test } from '@jest/globals';
import { applyExceptions, type Exceptions } from '../../src/lens/apply-exceptions.js';
import { checkLens } from '../../src/lens/check-lens.js';
import { readLens } from '../../src/lens/read-lens.js';
import type { Ignore } from '../../src/manifest/manifest.js';
import { sampleLens } from './support/sample-lens.js';

const text = JSON.stringify(sampleLens, null, 2)
  .replaceAll('"Create an alarm"', '" TODO"')
  .replaceAll('"Write one"', '"TODO"')
  .replace('"Payments"', '"Pay; ments"');
const findings = checkLens(readLens(new TextEncoder().encode(text), 'lens.json'));

function applied(exceptions: Partial<Exceptions>) {
  const all = {
    checks: {},
    ignore: [],
    lens: 'payments',
    today: new Date('2027-01-31T23:59:59Z'),
    manifestFile: 'lenses.yml',
  };
  const { findings: left, ignored } = applyExceptions(findings, { ...all, ...exceptions });
  return { left: left.map(({ check, severity, question }) => [check, severity, question]), ignored };
}

function ignore(some: Partial<Ignore>): Ignore {
  const place = { pillar: undefined, question: undefined, choice: undefined, line: 7, column: 5 };
  return { check: 'placeholder-text', lens: 'payments', reason: 'later', until: '2027-01-31', ...place, ...some };
}

const refused = ['forbidden-character', 'error', null];
const edge = ['edge-whitespace', 'warning', 'alarms'];
const first = ['placeholder-text', 'warning', 'alarms'];
const second = ['placeholder-text', 'warning', 'logs'];

test('without settings every finding keeps its severity', () => {
  expect(applied({})).toEqual({ left: [refused, edge, first, second], ignored: 0 });
});

describe('checks:', () => {
  test('sets a severity', () => {
    expect(applied({ checks: { 'placeholder-text': 'error', 'edge-whitespace': 'notice' } }).left).toEqual([
      refused,
      ['edge-whitespace', 'notice', 'alarms'],
      ['placeholder-text', 'error', 'alarms'],
      ['placeholder-text', 'error', 'logs'],
    ]);
  });

  test('switches a check off without counting it as ignored', () => {
    expect(applied({ checks: { 'placeholder-text': 'off' } })).toEqual({ left: [refused, edge], ignored: 0 });
  });

  test.each(['off', 'notice', 'warning'] as const)('cannot lower to %s what AWS refuses', (setting) => {
    expect(applied({ checks: { 'forbidden-character': setting } }).left).toEqual([refused, edge, first, second]);
  });

  test('takes no setting from the prototype', () => {
    expect(
      applied({ checks: Object.create({ 'edge-whitespace': 'off' }) as Exceptions['checks'] }).left,
    ).toContainEqual(edge);
  });
});

describe('ignore:', () => {
  test.each<[string, Partial<Ignore>, readonly unknown[], number]>([
    ['of a check', {}, [refused, edge], 2],
    ['in a pillar', { pillar: 'operations' }, [refused, edge], 2],
    ['in a question', { question: 'logs' }, [refused, edge, first], 1],
    ['of a choice', { question: 'alarms', choice: 'first' }, [refused, edge, second], 1],
    ['on its last day', { until: '2027-01-31' }, [refused, edge], 2],
  ])('leaves out the findings %s', (_, some, left, ignored) => {
    expect(applied({ ignore: [ignore(some)] })).toEqual({ left, ignored });
  });

  test('of another lens has no effect, and is not judged here', () => {
    expect(applied({ ignore: [ignore({ lens: 'other', until: '2020-01-01' })] })).toEqual({
      left: [refused, edge, first, second],
      ignored: 0,
    });
  });

  test('a finding that two exceptions match is counted once', () => {
    expect(applied({ ignore: [ignore({}), ignore({ question: 'logs' })] }).ignored).toBe(2);
  });

  test('the day is that of UTC', () => {
    const today = new Date('2027-02-01T00:30:00+01:00');
    expect(applied({ today, ignore: [ignore({})] }).ignored).toBe(2);
  });

  test.each<[string, Partial<Ignore>, string]>([
    [
      'expired and needed',
      { until: '2027-01-30' },
      'The exception for "placeholder-text" ended on 2027-01-30; the finding counts again.',
    ],
    [
      'expired and useless',
      { until: '2027-01-30', question: 'keys' },
      'The exception for "placeholder-text" ended on 2027-01-30; nothing needs it any more.',
    ],
    [
      'useless',
      { question: 'keys' },
      'The exception for "placeholder-text" matches no finding in the lens "payments".',
    ],
    [
      'without effect',
      { check: 'forbidden-character' },
      'The exception for "forbidden-character" has no effect: AWS refuses such a lens.',
    ],
  ])('one that is %s is a finding at its place in the manifest', (_, some, message) => {
    const { findings: left } = applyExceptions(findings, {
      checks: {},
      ignore: [ignore({ until: '2030-01-01' }), ignore(some)],
      lens: 'payments',
      today: new Date('2027-01-31'),
      manifestFile: 'lenses.yml',
    });
    expect(left.at(-1)).toMatchObject({
      message,
      file: 'lenses.yml',
      line: 7,
      column: 5,
      pointer: '/ignore/1',
      severity: 'warning',
    });
    expect(left.filter(({ file }) => file === 'lenses.yml')).toHaveLength(1);
  });

  test('a finding about an exception can be set to another severity', () => {
    expect(
      applied({ ignore: [ignore({ question: 'keys' })], checks: { 'ignore-unused': 'error' } }).left.at(-1),
    ).toEqual(['ignore-unused', 'error', 'keys']);
  });
});
