import type { Unknowns } from '../unknowns.js';
import { checkResource } from './check-resource.js';
import {
  checkPlainText,
  readList,
  readRecord,
  refusal,
  requireIdentifier,
  requireText,
  takeIdentifier,
} from './fields.js';
import type { ChoiceDocument } from './lens-document.js';

const resourceTypes = ['HELPFUL_RESOURCE', 'IMPROVEMENT_PLAN'];

export function checkChoice(value: unknown, where: string, ids: Set<string>, unknowns: Unknowns): ChoiceDocument {
  const choice = readRecord(value, where);
  const id = requireIdentifier(choice, where);
  takeIdentifier(ids, id, where);
  const title = checkPlainText(requireText(choice, 'title', where, 128), `${where}title`);
  checkResource(choice['helpfulResource'], `${where}helpfulResource.`, unknowns);
  checkImprovementPlan(choice['improvementPlan'], id, where, unknowns);
  if (choice['additionalResources'] !== undefined) {
    checkAdditional(readList(choice, 'additionalResources', where, 0, 2), `${where}additionalResources`, unknowns);
  }
  return { id, title };
}

/** "None of these" choices, whose id ends in `_no`, need no plan. */
function checkImprovementPlan(plan: unknown, id: string, where: string, unknowns: Unknowns): void {
  if (plan === undefined) {
    if (id.endsWith('_no')) return;
    throw refusal(`${where}improvementPlan`, 'is required.');
  }
  const whereText = `${where}improvementPlan.`;
  if (readRecord(plan, whereText)['displayText'] === undefined)
    throw refusal(`${whereText}displayText`, 'is required.');
  checkResource(plan, whereText, unknowns);
}

function checkAdditional(entries: readonly unknown[], where: string, unknowns: Unknowns): void {
  const seen = new Set<unknown>();
  for (const [index, value] of entries.entries()) {
    const whereEntry = `${where}[${index}].`;
    const entry = readRecord(value, whereEntry);
    const type = entry['type'];
    if (typeof type !== 'string' || !resourceTypes.includes(type)) {
      throw refusal(`${whereEntry}type`, `must be one of ${resourceTypes.join(', ')}.`);
    }
    if (seen.has(type)) throw refusal(`${whereEntry}type`, `${type} is used more than once.`);
    seen.add(type);
    for (const [at, content] of readList(entry, 'content', whereEntry, 0, 5).entries()) {
      checkResource(content, `${whereEntry}content[${at}].`, unknowns);
    }
  }
}
