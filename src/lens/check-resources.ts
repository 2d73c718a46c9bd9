import type { FindingList } from './finding-list.js';
import { memberOf } from './json-tree.js';
import { entriesOf, textOf, type Entry } from './lens-outline.js';
import { isNone } from './none-of-these.js';
import { quoted } from './quoted.js';

const types = ['HELPFUL_RESOURCE', 'IMPROVEMENT_PLAN'];

/** Checks what stands beside a choice: its improvement plan, and the types of its additional resources. */
export function checkResources(findings: FindingList, choice: Entry): void {
  const id = textOf(choice, 'id')?.value;
  if (memberOf(choice.node, 'improvementPlan') === undefined && !choice.node.broken && !isNone(id ?? '')) {
    const message = `The choice ${quoted(id ?? '')} has no improvementPlan.`;
    const spot = { offset: choice.node.start, pointer: choice.pointer };
    findings.add('improvement-plan-missing', spot, message, 'Add "improvementPlan": { "displayText": … }.');
  }
  const seen = new Set<string>();
  for (const resource of entriesOf(choice, 'additionalResources')) {
    const type = textOf(resource, 'type');
    if (type === undefined) continue;
    const spot = { offset: type.node.start, pointer: type.pointer };
    if (!types.includes(type.value)) {
      findings.add(
        'resource-type',
        spot,
        `The type ${quoted(type.value)} does not exist.`,
        `Use ${types.join(' or ')}.`,
      );
    } else if (seen.has(type.value)) {
      const message = `The choice already has additionalResources of type ${type.value}.`;
      findings.add('resource-type-twice', spot, message, 'Join the two in one entry.');
    }
    seen.add(type.value);
  }
}
