import pc from 'picocolors';
import { expect, test } from '@jest/globals';
import { explainQuestion } from '../../../src/lens/explain/explain-question.js';
import { explanationBlocks } from '../../../src/report/explain/explanation-blocks.js';
import { toMarkdown } from '../../../src/report/markdown/to-markdown.js';
import { drawBlocks } from '../../../src/report/terminal/draw-blocks.js';

function blocksOf(choices: readonly string[], riskRules: readonly { condition: string; risk: string }[]) {
  const question = {
    id: 'alarms',
    title: 'Who | what wakes you?',
    choices: choices.map((id) => ({ id, title: `Title ${id}` })),
    riskRules,
  };
  const explanation = explainQuestion({ pillars: [{ questions: [question] }] }, 'alarms');
  if (explanation.kind !== 'explained') throw new Error(explanation.kind);
  return explanationBlocks(explanation);
}

const blocks = blocksOf(
  ['first', 'second', 'alarms_no'],
  [
    { condition: 'first && second', risk: 'NO_RISK' },
    { condition: 'default', risk: 'HIGH_RISK' },
  ],
);

test('a terminal shows rules, answers and choices as tables', () => {
  expect(drawBlocks(blocks, 100, pc.createColors(false)).join('\n')).toBe(
    [
      'alarms Who | what wakes you?',
      '',
      '3 choices make 7 answers. The first rule that holds decides; a question with nothing selected is',
      'unanswered.',
      '',
      'Rules',
      '',
      '#   Condition         Risk        Answers it decides',
      '1   first && second   no risk     2',
      '2   default           high risk   5',
      '',
      'Which answers give which risk',
      '',
      'Risk        Answers   Selected        Not selected',
      'no risk     2         first, second',
      'high risk   5                         first',
      '                                      second',
      '',
      'Choices that a row does not name may be selected or not.',
      '',
      'What each choice does',
      '',
      'Choice                      Title             Selecting it                   If it does not apply',
      'first                       Title first       lowers the risk of 2 answers   met in rule 1',
      'second                      Title second      lowers the risk of 2 answers   met in rule 1',
      'alarms_no (none of these)   Title alarms_no   changes no risk                in no rule',
      '',
      '- A choice that does not apply counts as met inside && and as unmet inside ||. This was observed,',
      '  AWS does not document it.',
      '- A question all of whose choices do not apply has no risk.',
    ].join('\n'),
  );
});

test('Markdown keeps a title with a bar in its heading', () => {
  expect(toMarkdown(blocks)).toContain('## `alarms` Who | what wakes you?');
});

test('rules without a short description are shown by an example', () => {
  const ids = Array.from({ length: 12 }, (_, index) => `c${index}`);
  const pairs = ids.flatMap((left, index) => ids.slice(index + 1).map((right) => `(${left} && ${right})`));
  const page = blocksOf(ids, [
    { condition: pairs.join(' || '), risk: 'NO_RISK' },
    { condition: 'default', risk: 'HIGH_RISK' },
  ]);
  expect(drawBlocks(page, 200, pc.createColors(false)).join('\n')).toContain(
    'no short description; for example c0, c1',
  );
});
