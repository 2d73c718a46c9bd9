import type { RiskImpact } from '../../diff/lens-diff.js';
import { grouped } from '../../lens/grouped.js';
import { details, list, paragraph } from '../markdown/block.js';
import type { Phrase } from '../markdown/phrase.js';
import { joined, lineBreak, phrase, strong } from '../markdown/phrase.js';
import { counted } from '../plural.js';
import { riskInWords } from '../risk-words.js';
import type { LensReport } from '../run-report.js';
import type { Part } from './part.js';
import { choiceName, questionName } from './question-name.js';

/** So many fit on two screens of a phone; the others are folded. */
const openItems = 8;

/** More choices than this are counted, not named. */
const namedChoices = 4;

/** Every question whose risk changes for some answer: how many answers, in which direction, and one example. */
export function rescoredPart(lens: LensReport): Part {
  const questions = [...(lens.diff?.risk ?? [])].sort((a, b) => weight(b) - weight(a));
  const items = questions.map((change) => questionItem(lens, change));
  return {
    stage: 'rescored-questions',
    noun: ['re-scored question', 're-scored questions'],
    size: items.length,
    render: (kept) => {
      const more = items.length - kept;
      const folded = items.slice(openItems, kept);
      const last = more === 0 ? [] : [phrase`… and ${grouped(more)} more`];
      const title = strong(`${counted(items.length, 'question')} re-scored`);
      return [
        paragraph(title, phrase` (marks of “does not apply” are not counted)`),
        list([...items.slice(0, Math.min(openItems, kept)), ...(folded.length === 0 ? last : [])]),
        ...(folded.length === 0
          ? []
          : [details(phrase`${counted(folded.length, 'more question')}`, [list([...folded, ...last])])]),
      ];
    },
  };
}

/** What gets worse matters most, then how much changes. */
function weight({ raised, changed, answers, unanswered, undefined: uncovered }: RiskImpact): number {
  return (raised + unanswered + uncovered > 0 ? 1 : 0) + changed / (answers + 1);
}

function questionItem(lens: LensReport, change: RiskImpact): Phrase {
  const { answers, changed, witness, question } = change;
  const who =
    witness.selected.length === 1
      ? phrase`only ${selection(lens, change)}`
      : phrase`exactly ${selection(lens, change)}`;
  return phrase`${questionName(lens, question)}${lineBreak()}${grouped(changed)} of ${counted(answers, 'possible answer')} ${changed === 1 ? 'changes' : 'change'}: ${directions(change)}. For example, whoever ticked ${who} goes from ${strong(riskInWords(witness.before))} to ${strong(riskInWords(witness.after))}.`;
}

function directions({ raised, lowered, unanswered, undefined: uncovered }: RiskImpact): Phrase {
  const one = (count: number, singular: string, plural: string): Phrase =>
    count === 0 ? [] : phrase`${grouped(count)} ${count === 1 ? singular : plural}`;
  return joined(
    [
      one(raised, 'gets worse', 'get worse'),
      one(lowered, 'gets better', 'get better'),
      one(unanswered, 'becomes unanswered', 'become unanswered'),
      one(uncovered, 'is not covered by a rule before or after', 'are not covered by a rule before or after'),
    ],
    ', ',
  );
}

function selection(lens: LensReport, { question, witness }: RiskImpact): Phrase {
  const names = witness.selected.slice(0, namedChoices).map((choice) => choiceName(lens, question, choice));
  const more = witness.selected.length - names.length;
  const all = more === 0 ? names : [...names, phrase`${counted(more, 'more choice')}`];
  const last = all.slice(-1);
  return joined([joined(all.slice(0, -1), ', '), ...last], ' and ');
}
