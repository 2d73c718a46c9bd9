import type { Entry, Text } from '../lens-outline.js';
import { denies, isNone, meansNone, saysNone } from '../none-of-these.js';
import { quoted } from '../quoted.js';
import type { CheckRule } from './check-rule.js';
import { sources } from './sources.js';

/** The choice that the suffix `_no` of its id makes "None of these". */
export const noneRules = [
  {
    id: 'none-missing',
    severity: 'notice',
    basis: 'advice',
    title: 'Every question has a "None of these"',
    why: 'A question without a selection stays Unanswered, and the service does not apply the default rule to it: a team that follows no practice has no way to say so, and its risk is never shown. Questions whose choices exclude each other may do without.',
    source: sources.observations,
    look: {
      at: 'question',
      misses: 'choices',
      flaws: (question) => {
        const choices = question.entries('choices');
        const title = question.text('title')?.value;
        if (choices.length === 0 || choices.some(meansNone) || title === undefined) return [];
        const message = `The question ${quoted(title)} has no choice for whoever follows none of its practices.`;
        return [
          { spot: question.atKey('choices'), message, hint: 'Add a choice "None of these" whose id ends in _no.' },
        ];
      },
    },
  },
  {
    id: 'accidental-none',
    severity: 'warning',
    basis: 'advice',
    title: 'Only a choice that says "none" has an id that ends in _no',
    why: 'The service makes every choice whose id ends in _no the "None of these" of its question.',
    source: sources.format,
    look: {
      at: 'choice',
      flaws: (choice) => {
        const id = noneIdOf(choice);
        const title = id === undefined ? undefined : choice.text('title');
        if (id === undefined || title === undefined || denies(title.value)) return [];
        const message = `The id ${quoted(id.value)} makes "None of these" of the choice ${quoted(title.value)}.`;
        return [{ spot: id, message, hint: 'End the id in something else than _no.' }];
      },
    },
  },
  {
    id: 'none-without-suffix',
    severity: 'warning',
    basis: 'advice',
    title: 'A choice that says "None of these" has an id that ends in _no',
    why: 'Without the suffix it is a practice like any other: it can be ticked beside the others, needs an improvement plan, and counts as one more thing to do.',
    source: sources.format,
    look: {
      at: 'choice',
      flaws: (choice) => {
        const title = choice.string('title');
        const id = saysNone(title) ? choice.text('id') : undefined;
        if (id === undefined || isNone(id.value)) return [];
        const message = `The choice ${quoted(id.value)} says ${quoted(title)}, but AWS takes it for a practice.`;
        return [{ spot: id, message, hint: `End its id in _no, for example "${id.value}_no".` }];
      },
    },
  },
  {
    id: 'none-twice',
    severity: 'warning',
    basis: 'advice',
    title: 'A question has at most one "None of these"',
    why: 'What the service does with more than one is not known.',
    source: sources.format,
    look: {
      at: 'question',
      flaws: (question) => {
        const [first, ...others] = question.entries('choices').flatMap((choice) => noneIdOf(choice) ?? []);
        return others.map((id) => ({
          spot: id,
          message: `The question has another "None of these": ${quoted(first?.value ?? '')} and ${quoted(id.value)}.`,
          hint: 'Let only one id end in _no.',
        }));
      },
    },
  },
  {
    id: 'none-with-plan',
    severity: 'notice',
    basis: 'advice',
    title: '"None of these" has no improvement plan',
    why: 'It needs none, and what the service does with it is not known.',
    source: sources.format,
    look: {
      at: 'choice',
      flaws: (choice) => {
        const id = noneIdOf(choice);
        if (id === undefined || choice.member('improvementPlan') === undefined) return [];
        const message = `The choice ${quoted(id.value)} is "None of these" and has an improvement plan.`;
        return [
          {
            spot: choice.atKey('improvementPlan'),
            message,
            hint: 'Remove the plan, or end the id in something else than _no.',
          },
        ];
      },
    },
  },
] as const satisfies readonly CheckRule[];

/** The id of a choice that the service takes for "None of these". */
function noneIdOf(choice: Entry): Text | undefined {
  return isNone(choice.string('id')) ? choice.text('id') : undefined;
}
