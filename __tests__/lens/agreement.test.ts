import { describe, expect, test } from '@jest/globals';
import { importDocument } from '../../src/lens/canonical.js';
import { checkLens } from '../../src/lens/check-lens.js';
import type { Finding } from '../../src/lens/finding.js';
import type { JsonValue } from '../../src/lens/json.js';
import { readLens } from '../../src/lens/read-lens.js';
import { checkDocument } from '../../src/simulator/well-architected/document/check-document.js';
import { defaultUnknowns, type Unknowns } from '../../src/simulator/well-architected/unknowns.js';
import { mutateLens } from './support/mutate-lens.js';
import { Random } from './support/random.js';
import { sampleLens } from './support/sample-lens.js';

/** What no source tells, answered as kindly and as sternly as can be. */
const kind: Unknowns = {
  ...defaultUnknowns,
  longLensDescription: 'accepted',
  questionIdScope: 'pillar',
  emptyUrl: 'accepted',
  brokenCondition: 'accepted',
  oddRuleOrder: 'accepted',
};
const stern: Unknowns = {
  ...defaultUnknowns,
  sizeUnit: 'bytes',
  longLensDescription: 'refused',
  questionIdScope: 'lens',
  emptyUrl: 'refused',
  brokenCondition: 'refused',
  oddRuleOrder: 'refused',
};

interface Verdicts {
  readonly lens: JsonValue;
  readonly findings: readonly Finding[];
  readonly kind: string;
  readonly stern: string;
}

/** The stand-in shares no code with the checker, so what both say is not one mistake made twice. */
const verdicts: readonly Verdicts[] = Array.from({ length: 2500 }, (_, seed): Verdicts => {
  const random = new Random(seed);
  const lens = mutateLens(sampleLens, 1 + random.below(4), random);
  const file = readLens(new TextEncoder().encode(JSON.stringify(lens)), 'lens.json');
  const document = importDocument(file.value ?? null);
  return { lens, findings: checkLens(file), kind: answer(document, kind), stern: answer(document, stern) };
});

function answer(document: string, unknowns: Unknowns): string {
  try {
    checkDocument(document, unknowns);
    return 'accepted';
  } catch (error) {
    return String(error);
  }
}

function messages(findings: readonly Finding[]): string[] {
  return findings.map(({ check, message }) => `${check}: ${message}`);
}

describe('the stand-in for the service, on thousands of mutated lenses', () => {
  test('refuses what the checks call refused, however kind its unknowns are', () => {
    const disputed = verdicts.filter(
      (verdict) => verdict.kind === 'accepted' && verdict.findings.some(({ basis }) => basis === 'refused'),
    );
    expect(disputed.map(({ findings }) => messages(findings))).toEqual([]);
  });

  test('accepts what the checks find no error in, however stern its unknowns are', () => {
    const disputed = verdicts.filter(
      (verdict) => verdict.stern !== 'accepted' && verdict.findings.every(({ severity }) => severity !== 'error'),
    );
    const advice = disputed.filter(({ findings }) => findings.every(({ check }) => check !== 'description-over-1024'));
    expect(advice.map((verdict) => [verdict.stern, messages(verdict.findings)])).toEqual([]);
  });

  test('sees each kind of verdict often enough for that to mean something', () => {
    const refused = verdicts.filter(({ findings }) => findings.some(({ basis }) => basis === 'refused')).length;
    const clean = verdicts.filter(({ findings }) => findings.every(({ severity }) => severity !== 'error')).length;
    expect({ refused: refused > 150, clean: clean > 150 }).toEqual({ refused: true, clean: true });
    expect(new Set(verdicts.flatMap(({ findings }) => findings.map(({ check }) => check))).size).toBeGreaterThan(50);
  });
});
