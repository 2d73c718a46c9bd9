import { isObject } from '../lens/json.js';
import { ambiguityFacts } from './ambiguity.js';
import { choiceComparison } from './compare-choice.js';
import { compareFields, compareWhole, listField, textField } from './compare-fields.js';
import { helpfulResource } from './compare-resources.js';
import { compareRisk, type RiskComparison } from './compare-risk.js';
import { choicesOf, type Entry, type QuestionEntry } from './entries.js';
import { childPair, factOf, type Fact } from './fact.js';
import { findRenamedChoices, type Renamed } from './find-renames.js';
import { listFacts } from './list-facts.js';
import { pairById, type KeptPair, type Paired } from './pair-by-id.js';
import { named } from './subject.js';
import { movedTitles, titleField, type MovedTitles, type TitleKind } from './titles.js';

export const questionTitle: TitleKind = {
  key: 'title',
  changed: 'question-title-changed',
  repurposed: 'question-repurposed',
  inherits: 'old answers',
};

export interface QuestionComparison extends Omit<RiskComparison, 'facts'> {
  readonly question: string | undefined;
  readonly facts: readonly Fact[];
  readonly choices: Paired<Entry>;
  readonly renamed: readonly Renamed[];
}

/** Everything of a question kept but its place among the others of its pillar. */
export function compareQuestion(
  pair: KeptPair<QuestionEntry>,
  moved: MovedTitles,
  isMoved: boolean,
): QuestionComparison {
  const choices = pairById(choicesOf(pair.before), choicesOf(pair.after));
  const renamed = findRenamedChoices(pair, choices);
  const risk = compareRisk(pair, choices, renamed);
  const compareChoice = choiceComparison(movedTitles(choices, 'title'));
  const facts = [
    ...(isMoved ? [movedFact(pair)] : []),
    ...compareFields(pair, {
      id: compareWhole,
      title: titleField(questionTitle, moved),
      description: textField('question-description-changed', 'description'),
      helpfulResource,
      choices: listField,
      // Compared with the choices, since only both together decide a risk.
      riskRules: () => [],
    }),
    ...(isObject(pair.before.value) && isObject(pair.after.value) ? risk.facts : []),
    ...listFacts(choices, childPair(pair, 'choices'), renamed).map((fact) =>
      fact.kind === 'choice-added' ? { ...fact, rescores: risk.impact !== undefined } : fact,
    ),
    ...choices.kept.flatMap((choice) => ambiguityFacts(choice, compareChoice(choice))),
  ];
  return { ...risk, question: pair.after.id, facts: ambiguityFacts(pair, facts), choices, renamed };
}

function movedFact({ before, after }: KeptPair<QuestionEntry>): Fact {
  const [from, to] = [before.pillar.id ?? null, after.pillar.id ?? null];
  const message = `${named('Question', after.id ?? null)} moved from ${named('pillar', from)} to ${named('pillar', to)}`;
  return factOf('question-moved', { before, after }, message, { before: from, after: to });
}
