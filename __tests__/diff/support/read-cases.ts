import { readdirSync, readFileSync } from 'node:fs';
import type { LensDiff } from '../../../src/diff/lens-diff.js';
import type { Json } from './lenses.js';

/** What a case expects: the whole diff, but of each change neither values nor wording. */
export interface ExpectedDiff extends Pick<LensDiff, 'level' | 'risk' | 'unscored' | 'renames'> {
  readonly changes: readonly Omit<LensDiff['changes'][number], 'before' | 'after' | 'message'>[];
}

export interface DiffCase {
  readonly name: string;
  readonly before: Json;
  readonly after: Json;
  readonly expected: ExpectedDiff;
}

/** Every directory of cases. */
export function readCases(): DiffCase[] {
  const folder = new URL('../cases/', import.meta.url);
  return readdirSync(folder).map((name) => {
    const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`${name}/${file}.json`, folder), 'utf8'));
    return {
      name,
      before: read('before') as Json,
      after: read('after') as Json,
      expected: read('changes') as ExpectedDiff,
    };
  });
}

/** What a case compares of a diff. */
export function seenBy({ level, changes, risk, unscored, renames }: LensDiff): ExpectedDiff {
  const facts = changes.map(({ kind, level: own, pointer, pillar, question, choice }) => {
    return { kind, level: own, pointer, pillar, question, choice };
  });
  return { level, changes: facts, risk, unscored, renames };
}
