import { isObject, type JsonValue } from '../lens/json.js';
import { ambiguityFacts } from './ambiguity.js';
import { compareFields, compareWhole, listField, textField } from './compare-fields.js';
import { compareQuestion, questionTitle, type QuestionComparison } from './compare-question.js';
import { lensSide, pillarsOf, questionsOf, type Entry, type QuestionEntry } from './entries.js';
import { childPair, type Fact, type Pair } from './fact.js';
import { findRenamedPillars, findRenamedQuestions, type Renamed } from './find-renames.js';
import { addedFacts, listFacts, orderFacts, removedFacts } from './list-facts.js';
import { pairById, type KeptPair, type Paired } from './pair-by-id.js';
import { movedTitles, titleField, type TitleKind } from './titles.js';

/** Every difference of two lenses, in the order of the file, and what it means for risk. */
export interface LensComparison {
  readonly facts: readonly Fact[];
  readonly pillars: Paired<Entry>;
  readonly questions: Paired<QuestionEntry>;
  /** One for each question kept, in the order of the new lens. */
  readonly comparisons: readonly QuestionComparison[];
  /** Pillars and questions; renamed choices are with their questions. */
  readonly renamed: readonly Renamed[];
}

const pillarName: TitleKind = {
  key: 'name',
  changed: 'pillar-name-changed',
  repurposed: 'pillar-repurposed',
  inherits: 'old notes',
};

/** Compares two documents of any shape. */
export function compareLens(before: JsonValue, after: JsonValue): LensComparison {
  const pair = { before: lensSide(before), after: lensSide(after) };
  const lists = { before: pillarsOf(pair.before), after: pillarsOf(pair.after) };
  const pillars = pairById(lists.before, lists.after);
  const questions = pairById(questionsOf(lists.before), questionsOf(lists.after));
  const renamed = [...findRenamedPillars(pillars), ...findRenamedQuestions(questions)];
  const home = new Map(pillars.kept.map((kept) => [kept.after, kept.before]));
  const stays = ({ before: old, after: fresh }: KeptPair<QuestionEntry>): boolean =>
    home.get(fresh.pillar) === old.pillar;
  const names = movedTitles(pillars, pillarName.key);
  const titles = movedTitles(questions, questionTitle.key);
  const comparisons = questions.kept.map((kept) => compareQuestion(kept, titles, !stays(kept)));
  const facts = [
    ...lensFacts(pair),
    ...listFacts(pillars, childPair(pair, 'pillars'), renamed),
    ...pillars.kept.flatMap((kept) => ambiguityFacts(kept, pillarFacts(kept, titleField(pillarName, names)))),
    ...removedFacts(questions, renamed),
    ...addedFacts(questions, renamed),
    ...questionOrders(pillars, questions.kept.filter(stays)),
    ...comparisons.flatMap((comparison) => comparison.facts),
  ];
  return { facts, pillars, questions, comparisons, renamed };
}

function lensFacts(pair: Pair): Fact[] {
  return compareFields(pair, {
    schemaVersion: textField('schema-version-changed', 'schema version'),
    name: textField('lens-name-changed', 'name'),
    description: textField('lens-description-changed', 'description'),
    pillars: listField,
  });
}

function pillarFacts(pair: KeptPair<Entry>, name: ReturnType<typeof titleField>): Fact[] {
  return compareFields(pair, { id: compareWhole, name, questions: listField });
}

function questionOrders(pillars: Paired<Entry>, stayed: readonly KeptPair<QuestionEntry>[]): Fact[] {
  const byPillar = new Map<Entry, KeptPair<QuestionEntry>[]>();
  for (const kept of stayed) {
    const group = byPillar.get(kept.after.pillar);
    if (group === undefined) byPillar.set(kept.after.pillar, [kept]);
    else group.push(kept);
  }
  return pillars.kept
    .filter(({ before: old, after }) => isObject(old.value) && isObject(after.value))
    .flatMap((pillar) => orderFacts(byPillar.get(pillar.after) ?? [], childPair(pillar, 'questions')));
}
