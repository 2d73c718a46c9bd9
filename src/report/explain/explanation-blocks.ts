import { grouped } from '../../lens/grouped.js';
import type {
  ExplainedChoice,
  ExplainedLevel,
  ExplainedQuestion,
  IdPattern,
} from '../../lens/explain/explain-question.js';
import { heading, list, paragraph, table, type Block } from '../markdown/block.js';
import { code, joined, phrase, strong, untrusted, type Phrase } from '../markdown/phrase.js';
import { counted } from '../plural.js';
import { riskInWords } from '../risk-words.js';

/** The risk rules of a question as a page for a terminal or for Markdown. */
export function explanationBlocks(question: ExplainedQuestion): Block[] {
  const { id, title, rules, levels, choices, answers } = question;
  return [
    heading(2, phrase`${code(id)} ${untrusted(title)}`),
    paragraph(
      phrase`${counted(choices.length, 'choice')} make ${counted(answers, 'answer')}. The first rule that holds decides; a question with nothing selected is unanswered.`,
    ),
    heading(3, 'Rules'),
    table(
      ['#', 'Condition', 'Risk', 'Answers it decides'],
      rules.map((rule, index) => [
        String(index + 1),
        code(rule.condition),
        riskInWords(rule.risk),
        grouped(rule.decides),
      ]),
    ),
    heading(3, 'Which answers give which risk'),
    table(['Risk', 'Answers', 'Selected', 'Not selected'], levels.flatMap(rowsOf)),
    paragraph('Choices that a row does not name may be selected or not.'),
    heading(3, 'What each choice does'),
    table(['Choice', 'Title', 'Selecting it', 'If it does not apply'], choices.map(describeChoice)),
    list([
      phrase`A choice that does not apply counts as met inside ${code('&&')} and as unmet inside ${code('||')}. This was observed, AWS does not document it.`,
      phrase`A question all of whose choices do not apply has no risk.`,
    ]),
  ];
}

function rowsOf({ risk, answers, patterns, smallest }: ExplainedLevel): (string | Phrase)[][] {
  const name = riskInWords(risk);
  if (patterns === undefined) {
    const example = phrase`no short description; for example ${ids(smallest)}`;
    return [[strong(name), grouped(answers), example, '']];
  }
  return patterns.map((pattern, index) => {
    const head = index === 0 ? [strong(name), grouped(answers)] : ['', ''];
    return [...head, ...cellsOf(pattern)];
  });
}

function cellsOf({ selected, absent }: IdPattern): (string | Phrase)[] {
  if (selected.length + absent.length === 0) return ['anything', ''];
  return [ids(selected), ids(absent)];
}

function ids(names: readonly string[]): Phrase {
  return joined(
    names.map((name) => code(name)),
    ', ',
  );
}

function describeChoice({ id, title, none, lowers, raises, notApplicable }: ExplainedChoice): (string | Phrase)[] {
  const effects = [
    lowers > 0 ? `lowers the risk of ${counted(lowers, 'answer')}` : '',
    raises > 0 ? `raises the risk of ${counted(raises, 'answer')}` : '',
  ].filter((effect) => effect !== '');
  const effect = effects.length === 0 ? 'changes no risk' : effects.join(', ');
  const inRules = (word: string, rules: readonly number[]): string =>
    rules.length === 0
      ? ''
      : `${word} in ${rules.length === 1 ? 'rule' : 'rules'} ${rules.map((rule) => rule + 1).join(', ')}`;
  const { met, unmet, unknown } = notApplicable;
  const marks = [inRules('met', met), inRules('unmet', unmet), inRules('not known', unknown)];
  return [
    none ? phrase`${code(id)} (none of these)` : code(id),
    untrusted(title, 120),
    effect,
    marks.filter((mark) => mark !== '').join('; ') || 'in no rule',
  ];
}
