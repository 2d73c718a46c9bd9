import { exceeds, type Level } from '../diff/level.js';
import type { Basis } from '../lens/finding.js';
import { describeValue } from './describe-value.js';
import { formatPath, type Complaint, type Path } from './manifest-problem.js';
import { itemsOf, memberOf, membersOf, textOf } from './raw-value.js';
import { suggest } from './suggest.js';

/** What `rules:`, `checks:` and `ignore:` may name. */
export interface Catalogue {
  /** Change kind to its level. */
  readonly changeKinds: ReadonlyMap<string, Level>;
  /** Check to its basis. */
  readonly checks: ReadonlyMap<string, Basis>;
}

/** The overrides, as far as they can be read; without a catalogue every name is taken for known. */
export function checkOverrides(manifest: unknown, catalogue: Catalogue | undefined): Complaint[] {
  const ignored = itemsOf(memberOf(manifest, 'ignore'));
  const lenses = membersOf(memberOf(manifest, 'lenses')).map(([id]) => id);
  return [
    ...(catalogue === undefined ? [] : checkRules(manifest, catalogue.changeKinds)),
    ...(catalogue === undefined ? [] : checkSeverities(manifest, catalogue.checks)),
    ...ignored.flatMap((entry, index) => checkIgnore(entry, ['ignore', index], lenses, catalogue)),
  ];
}

function checkRules(manifest: unknown, kinds: Catalogue['changeKinds']): Complaint[] {
  return membersOf(memberOf(manifest, 'rules')).flatMap(([kind, value]): Complaint[] => {
    const path = ['rules', kind];
    const level = kinds.get(kind);
    if (level === undefined) return [unknownName(path, 'key', 'a kind of change', kind, [...kinds.keys()])];
    if ((value !== 'minor' && value !== 'major') || !exceeds(level, value)) return [];
    return [
      {
        path,
        at: 'value',
        message: `"${formatPath(path)}" is ${level}, and a rule can only raise a level, not lower it to ${value}.`,
        hint: 'Remove the rule.',
      },
    ];
  });
}

function checkSeverities(manifest: unknown, checks: Catalogue['checks']): Complaint[] {
  return membersOf(memberOf(manifest, 'checks')).flatMap(([check, value]): Complaint[] => {
    const path = ['checks', check];
    const basis = checks.get(check);
    if (basis === undefined) return [unknownName(path, 'key', 'a check', check, [...checks.keys()])];
    if (basis !== 'refused' || value === 'error' || typeof value !== 'string') return [];
    return [
      {
        path,
        at: 'value',
        message: `"${formatPath(path)}" cannot be lowered to ${describeValue(value)}: AWS refuses a lens with this flaw.`,
        hint: 'Remove the line and correct the lens.',
      },
    ];
  });
}

function checkIgnore(
  entry: unknown,
  path: Path,
  lenses: readonly string[],
  catalogue: Catalogue | undefined,
): Complaint[] {
  const complaints: Complaint[] = [];
  const check = textOf(memberOf(entry, 'check'));
  if (check !== undefined && catalogue !== undefined && !catalogue.checks.has(check)) {
    complaints.push(unknownName([...path, 'check'], 'value', 'a check', check, [...catalogue.checks.keys()]));
  }
  const lens = textOf(memberOf(entry, 'lens'));
  if (lens !== undefined && !lenses.includes(lens)) {
    complaints.push(unknownName([...path, 'lens'], 'value', 'a lens of this manifest', lens, lenses));
  }
  const until = textOf(memberOf(entry, 'until'));
  if (until !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(until) && !isDay(until)) {
    complaints.push({
      path: [...path, 'until'],
      at: 'value',
      message: `"${formatPath([...path, 'until'])}" is not a day of the calendar: ${describeValue(until)}.`,
      hint: 'Write a day that exists, for example 2027-01-31.',
    });
  }
  return complaints;
}

function unknownName(path: Path, at: Complaint['at'], noun: string, name: string, known: readonly string[]): Complaint {
  const close = suggest(name, known);
  const hint =
    close === undefined
      ? known.length === 0
        ? 'Remove it.'
        : `Use one of ${known.join(', ')}.`
      : `Did you mean "${close}"?`;
  return { path, at, message: `"${formatPath(path)}" does not name ${noun}: ${describeValue(name)}.`, hint };
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
