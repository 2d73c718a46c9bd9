import type { FindingList } from './finding-list.js';
import { memberOf } from './json-tree.js';
import { entriesOf, textOf, type Entry } from './lens-outline.js';
import { pointerTo } from './pointer.js';
import { quoted } from './quoted.js';

/**
 * Whether the service takes a choice for the "None of these" of its question
 * (https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-format-specification.html).
 */
export function isNone(choiceId: string): boolean {
  return choiceId.endsWith('_no');
}

const denies =
  /^\W*(?:no|not|without|n\/?a)\b|\b(?:none|nobody|nothing|never|neither|(?:do|does|are|is|have|has|was) not|\w+n['’]t)\b/iu;
const saysNone =
  /^\W*none(?:\W*$|\s+of\s+(?:the\s+)?(?:these|those|above|following|options|choices|practices|best)\b)/iu;

/** Whether people take a choice for "None of these", whatever the service does. */
export function meansNone(choice: Entry): boolean {
  return isNone(textOf(choice, 'id')?.value ?? '') || saysNone.test(textOf(choice, 'title')?.value ?? '');
}

/** Checks the choices of a question that are "None of these", or look like it; and that titles differ. */
export function checkNone(findings: FindingList, question: Entry): void {
  const titles = new Set<string>();
  let none: string | undefined;
  for (const choice of entriesOf(question, 'choices')) {
    const id = textOf(choice, 'id');
    const title = textOf(choice, 'title');
    const key = title?.value.trim().toLowerCase() ?? '';
    if (title !== undefined && key !== '' && titles.has(key)) {
      const spot = { offset: title.node.start, pointer: title.pointer };
      const message = `The choice title ${quoted(title.value)} is already used in this question.`;
      findings.add('repeated-title', spot, message, 'Say what tells the two choices apart.');
    }
    titles.add(key);
    if (id === undefined) continue;
    const spot = { offset: id.node.start, pointer: id.pointer };
    if (!isNone(id.value)) {
      if (!saysNone.test(title?.value ?? '')) continue;
      const message = `The choice ${quoted(id.value)} says ${quoted(title?.value ?? '')}, but AWS takes it for a practice.`;
      findings.add('none-without-suffix', spot, message, `End its id in _no, for example "${id.value}_no".`);
      continue;
    }
    if (title !== undefined && !denies.test(title.value)) {
      const message = `The id ${quoted(id.value)} makes "None of these" of the choice ${quoted(title.value)}.`;
      findings.add('accidental-none', spot, message, 'End the id in something else than _no.');
    }
    if (none !== undefined) {
      const message = `The question has another "None of these": ${quoted(none)} and ${quoted(id.value)}.`;
      findings.add('none-twice', spot, message, 'Let only one id end in _no.');
    }
    none ??= id.value;
    const plan = memberOf(choice.node, 'improvementPlan');
    if (plan !== undefined) {
      const place = { offset: plan.start, pointer: pointerTo(choice.pointer, 'improvementPlan') };
      const message = `The choice ${quoted(id.value)} is "None of these" and has an improvement plan.`;
      findings.add('none-with-plan', place, message, 'Remove the plan, or end the id in something else than _no.');
    }
  }
}
