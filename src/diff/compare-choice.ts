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

/** Everything of a choice kept but its place. */
export function compareChoice(pair: KeptPair<Entry>, moved: MovedTitles): Fact[] {
  return compareFields(pair, {
    id: pair.before.id === pair.after.id && pair.after.id !== undefined ? () => [] : compareWhole,
    title: titleField(choiceTitle, moved),
    helpfulResource,
    improvementPlan,
    additionalResources,
  });
}
