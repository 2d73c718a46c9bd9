import { compareFields, compareWhole } from './compare-fields.js';
import { additionalResources, helpfulResource, improvementPlan } from './compare-resources.js';
import type { Entry } from './entries.js';
import type { Fact } from './fact.js';
import type { KeptPair } from './pair-by-id.js';
import { titleField, type MovedTitles, type TitleKind } from './titles.js';

const choiceTitle: TitleKind = {
  key: 'title',
  changed: 'choice-title-changed',
  repurposed: 'choice-repurposed',
  inherits: 'old selections',
};

/** Compares everything of a choice kept but its place. Made once for all choices of a question. */
export function choiceComparison(moved: MovedTitles): (pair: KeptPair<Entry>) => Fact[] {
  // Of choices that are paired the ids are equal, or both are unusable.
  const fields = {
    id: compareWhole,
    title: titleField(choiceTitle, moved),
    helpfulResource,
    improvementPlan,
    additionalResources,
  };
  return (pair) => compareFields(pair, fields);
}
