import type { FindingList } from './finding-list.js';
import type { Entry } from './lens-outline.js';
import { isNone } from './none-of-these.js';
import { quoted } from './quoted.js';

const types = ['HELPFUL_RESOURCE', 'IMPROVEMENT_PLAN'];

/** Checks what stands beside a choice: its improvement plan, and the types of its additional resources. */
export function checkResources(findings: FindingList, choice: Entry): void {
  const id = choice.string('id');
  if (choice.member('improvementPlan') === undefined && !isNone(id) && !findings.isBroken(choice)) {
    const message = `The choice ${quoted(id)} has no improvementPlan.`;
    findings.add('improvement-plan-missing', choice, message, 'Add "improvementPlan": { "displayText": … }.');
  }
  const seen = new Set<string>();
  for (const resource of choice.entries('additionalResources')) {
    const type = resource.text('type');
    if (type === undefined) continue;
    if (!types.includes(type.value)) {
      findings.add(
        'resource-type',
        type,
        `The type ${quoted(type.value)} does not exist.`,
        `Use ${types.join(' or ')}.`,
      );
    } else if (seen.has(type.value)) {
      const message = `The choice already has additionalResources of type ${type.value}.`;
      findings.add('resource-type-twice', type, message, 'Join the two in one entry.');
    }
    seen.add(type.value);
  }
}
