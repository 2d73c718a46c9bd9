import { objectOf, isObject, isList, valueOf, type JsonValue } from '../lens/json.js';
import { readRules } from '../lens/risk/read-rules.js';
import type { Condition } from '../lens/condition.js';
import { choicesOf, type Entry, type QuestionEntry } from './entries.js';
import type { Pair } from './fact.js';
import type { Rename, RulesUnderRename } from './lens-diff.js';
import { matchRenamed, partsOf, textOf, type Features } from './match-renamed.js';
import { pairById, type Paired } from './pair-by-id.js';
import { riskImpact, type Rules } from './risk-impact.js';
import { sameButLineEnds } from './same-value.js';

/** What was removed and added under another id, and what is known of the pair. */
export interface Renamed<E extends Entry = Entry> extends Pair<E> {
  readonly rename: Rename;
}

/** Renamed pillars among those removed and added. */
export function findRenamedPillars({ removed, added }: Paired<Entry>): Renamed[] {
  return matchRenamed(removed, added, pillarFeatures).map((pair) => renamed(pair, null, null));
}

/** Renamed questions of the whole lens. */
export function findRenamedQuestions({ removed, added }: Paired<QuestionEntry>): Renamed<QuestionEntry>[] {
  return matchRenamed(removed, added, questionFeatures).map((pair) => {
    const choices = pairById(choicesOf(pair.before), choicesOf(pair.after));
    const mapping = new Map(choices.kept.map(({ before, after }) => [after.id ?? '', before.id ?? '']));
    for (const { before, after } of matchRenamed(choices.removed, choices.added, choiceFeatures)) {
      mapping.set(after.id ?? '', before.id ?? '');
    }
    return renamed(pair, null, rulesUnderRename(pair, mapping));
  });
}

/** Renamed choices of one question kept. */
export function findRenamedChoices(question: Pair<QuestionEntry>, { removed, added }: Paired<Entry>): Renamed[] {
  const pairs = matchRenamed(removed, added, choiceFeatures);
  if (pairs.length === 0) return [];
  const mapping = new Map(pairs.map(({ before, after }) => [after.id ?? '', before.id ?? '']));
  const rules = rulesUnderRename(question, mapping);
  return pairs.map((pair) => renamed(pair, question.after.id ?? null, rules));
}

function renamed<E extends Entry>(pair: Pair<E>, question: string | null, rules: RulesUnderRename | null): Renamed<E> {
  const { before, after } = pair;
  const edited = !sameButLineEnds(withoutIds(before.value), withoutIds(after.value));
  return {
    ...pair,
    rename: { item: itemOf(after), question, from: before.id ?? '', to: after.id ?? '', edited, rules },
  };
}

function itemOf({ item }: Entry): Rename['item'] {
  return item === 'lens' ? 'pillar' : item;
}

/** What people read of an item: neither ids nor rules, nor the items of a pillar, which are reported by themselves. */
function withoutIds(value: JsonValue | undefined): JsonValue | undefined {
  if (!isObject(value)) return value;
  const dropped = new Set(['id', 'number', 'riskRules', 'questions']);
  const members = Object.entries(value).filter(([key]) => !dropped.has(key));
  return objectOf(
    members.map(([key, member]) => [key, (key === 'choices' ? withoutChoiceIds(member) : member) ?? null] as const),
  );
}

function withoutChoiceIds(choices: JsonValue | undefined): JsonValue | undefined {
  return isList(choices) ? choices.map((choice) => withoutIds(choice) ?? null) : choices;
}

function rulesUnderRename(question: Pair, mapping: ReadonlyMap<string, string>): RulesUnderRename {
  const [before, after] = [readRules(question.before.value), readRules(question.after.value)];
  if (before.kind !== 'rules' || after.kind !== 'rules') return 'unknown';
  return riskImpact('', before, withOldIds(after, mapping)) === undefined ? 'equivalent' : 'different';
}

function withOldIds(rules: Rules, mapping: ReadonlyMap<string, string>): Rules {
  const oldId = (id: string): string => mapping.get(id) ?? id;
  return {
    kind: 'rules',
    choiceIds: rules.choiceIds.map(oldId),
    rules: rules.rules.map(({ condition, risk }) => ({ condition: mapIds(condition, oldId), risk })),
  };
}

function mapIds(condition: Condition, oldId: (id: string) => string): Condition {
  switch (condition.kind) {
    case 'default':
      return condition;
    case 'choice':
      return { ...condition, id: oldId(condition.id) };
    case 'not':
      return { kind: 'not', operand: mapIds(condition.operand, oldId) };
    default:
      return { kind: condition.kind, operands: condition.operands.map((operand) => mapIds(operand, oldId)) };
  }
}

function choiceFeatures(value: JsonValue | undefined): Features {
  return { title: textOf(value, 'title'), text: textOf(valueOf(value, 'improvementPlan'), 'displayText'), parts: [] };
}

function questionFeatures(value: JsonValue | undefined): Features {
  const parts = partsOf(value, 'choices', 'title');
  return { title: textOf(value, 'title'), text: textOf(value, 'description'), parts };
}

function pillarFeatures(value: JsonValue | undefined): Features {
  return { title: textOf(value, 'name'), text: '', parts: partsOf(value, 'questions', 'id') };
}
