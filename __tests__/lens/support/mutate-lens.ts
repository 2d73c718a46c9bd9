import type { JsonValue } from '../../../src/lens/json.js';
import type { Random } from './random.js';

type Mutable = Record<string, unknown> | unknown[];

const texts = [
  '',
  ' ',
  'a',
  'ab',
  'abc',
  'x_no',
  'é',
  'a;b',
  '50%',
  'a > b',
  'x = y',
  'say "hi"',
  '{x}',
  '[1]',
  '$HOME',
  'a–b',
  '<b>',
  '&amp;',
  'None of these',
  'TODO',
  'default',
  'first && second',
  'first || second && third',
  '!first',
  'first &&',
  '((first)',
  'unknown_choice',
  'NO_RISK',
  'HIGH_RISK',
  'HELPFUL_RESOURCE',
  'https://example.com/',
  'ftp://example.com/',
  '2021-11-01',
  '\u0000',
  '\ud83d',
  '🚨',
  '__proto__',
  'ops@corp.test-shop.com',
  '246813579024',
  'x'.repeat(64),
  'x'.repeat(65),
  'x'.repeat(128),
  'x'.repeat(129),
  'x'.repeat(1025),
  'x'.repeat(2048),
  'x'.repeat(2049),
] as const;
/** In every restricted field of them a reason to be refused. */
const refused = [';', '%', '<', '>', '=', '*', '"', '[', ']', '$', '|', '~', '{', '}'] as const;
const keys = [
  'id',
  'title',
  'url',
  'Url',
  'number',
  'displayText',
  'name',
  'riskRules',
  'constructor',
  '__proto__',
] as const;

/** A lens with `count` random changes; the lens itself stays as it is. */
export function mutateLens(lens: JsonValue, count: number, random: Random): JsonValue {
  const copy = structuredClone(lens) as unknown as Mutable;
  for (let done = 0; done < count; done += 1) mutate(random.pick([copy, ...containersIn(copy)]), random);
  return copy as unknown as JsonValue;
}

function containersIn(value: unknown): Mutable[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Mutable, ...Object.values(value).flatMap(containersIn)];
}

function mutate(target: Mutable, random: Random): void {
  const places = Object.keys(target);
  const place = places[random.below(places.length)];
  const kind = random.below(10);
  if (place === undefined || kind === 0) {
    add(target, random);
    return;
  }
  const member = (target as Record<string, unknown>)[place];
  if (kind === 1) remove(target, place);
  else if (kind === 2 && Array.isArray(target)) target.push(structuredClone(member));
  else if (kind === 3) set(target, place, anything(random));
  else if (typeof member === 'string') set(target, place, otherText(member, random));
  else add(target, random);
}

function add(target: Mutable, random: Random): void {
  if (Array.isArray(target)) target.push(anything(random));
  else set(target, random.pick(keys), anything(random));
}

function remove(target: Mutable, place: string): void {
  if (Array.isArray(target)) target.splice(Number(place), 1);
  else Reflect.deleteProperty(target, place);
}

function set(target: Mutable, place: string, value: unknown): void {
  Object.defineProperty(target, place, { value, enumerable: true, configurable: true, writable: true });
}

function otherText(text: string, random: Random): string {
  const other = random.below(3) === 0 ? random.pick(refused) : random.pick(texts);
  const at = random.below(text.length + 1);
  return random.pick([
    other,
    text + other,
    other + text,
    text.slice(0, at) + other + text.slice(at),
    text.slice(0, at),
  ]);
}

function anything(random: Random): unknown {
  return random.pick<unknown>([
    random.pick(texts),
    0,
    -1e300,
    1.5,
    true,
    null,
    [],
    {},
    [[]],
    [{}],
    { id: random.pick(texts) },
    ['x'],
  ]);
}
