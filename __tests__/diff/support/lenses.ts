import fc from 'fast-check';
import { conditions } from '../../lens/support/conditions.js';

/** Plain mutable JSON, as a test edits it. */
export type Json = null | boolean | number | string | Json[] | Item;

export interface Item {
  [key: string]: Json;
}

const risks = ['NO_RISK', 'MEDIUM_RISK', 'HIGH_RISK'];

const words = fc
  .array(fc.constantFrom('backup', 'tables', 'of', 'encrypted', 'alarms', 'daily', 'owner', 'keys'), {
    minLength: 2,
    maxLength: 5,
  })
  .map((parts) => parts.join(' '));

const link = fc.record(
  { displayText: words, url: fc.constantFrom('https://example.com/a', 'https://example.com/b') },
  { requiredKeys: ['displayText'] },
);

const additional = fc.array(
  fc.record({
    type: fc.constantFrom('HELPFUL_RESOURCE', 'IMPROVEMENT_PLAN'),
    content: fc.array(link, { minLength: 1, maxLength: 3 }),
  }),
  { maxLength: 2 },
);

function choice(id: string) {
  return fc.record(
    {
      id: fc.constant(id),
      title: words,
      improvementPlan: link,
      helpfulResource: link,
      additionalResources: additional,
      number: fc.nat(9),
      note: fc.constant({ by: 'us' }),
    },
    { requiredKeys: ['id', 'title'] },
  );
}

/** Rules over these choices, well formed but in any order and with any gaps. */
export function riskRules(ids: readonly string[]) {
  const rule = fc.record({ condition: conditions(ids), risk: fc.constantFrom(...risks) });
  return fc
    .tuple(fc.array(rule, { maxLength: 2 }), fc.constantFrom(...risks), fc.boolean())
    .map(([rules, risk, ends]) => (ends ? [...rules, { condition: 'default', risk }] : rules));
}

function question(id: string) {
  return fc
    .integer({ min: 1, max: 5 })
    .map((count) => Array.from({ length: count }, (_, index) => `c_${index}`))
    .chain((ids) =>
      fc.record(
        {
          id: fc.constant(id),
          title: words,
          description: words,
          helpfulResource: link,
          choices: fc.tuple(...ids.map(choice)),
          riskRules: riskRules(ids),
          number: fc.nat(9),
        },
        { requiredKeys: ['id', 'title', 'choices', 'riskRules'] },
      ),
    );
}

function pillar(id: string, first: number, count: number) {
  const ids = Array.from({ length: count }, (_, index) => `q_${first + index}`);
  return fc.record({ id: fc.constant(id), name: words, questions: fc.tuple(...ids.map(question)) });
}

/** Well-formed lenses with two or three pillars and up to seven questions. */
export const lenses: fc.Arbitrary<Item> = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 3 })
  .chain((counts) =>
    fc.record(
      {
        schemaVersion: fc.constant('2021-11-01'),
        name: words,
        description: words,
        owner: fc.constant('team'),
        pillars: fc.tuple(...counts.map((count, index) => pillar(`p_${index}`, index * 3, count))),
      },
      { requiredKeys: ['schemaVersion', 'name', 'description', 'pillars'] },
    ),
  )
  .map((lens) => JSON.parse(JSON.stringify(lens)) as Item);

/** Every leaf of a value, as the path to it. */
export function leavesOf(value: Json, path: readonly (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...path, key]));
  }
  return [[...path]];
}

/** A copy with another value at a path. */
export function withValue(value: Json, [step, ...rest]: readonly (string | number)[], leaf: Json): Json {
  if (step === undefined) return leaf;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? withValue(item, rest, leaf) : item));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, member]): [string, Json] => [
    key,
    key === step ? withValue(member, rest, leaf) : member,
  ]);
  return Object.fromEntries(members);
}

export function valueAt(value: Json | undefined, pointer: string): Json | undefined {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<Json | undefined>((found, step) => {
      if (Array.isArray(found)) return found[Number(step)];
      return typeof found === 'object' && found !== null && Object.hasOwn(found, step) ? found[step] : undefined;
    }, value);
}

/** The same value with the keys of every object in another order. */
export function reordered(value: Json): Json {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reordered(member)]),
  );
}
