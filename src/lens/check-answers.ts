import type { ConditionParser } from './condition.js';
import type { FindingList } from './finding-list.js';
import { questionsOf, type Entry } from './lens-outline.js';
import { limits } from './limits.js';
import { meansNone } from './none-of-these.js';
import { quoted } from './quoted.js';
import { analyseAnswers, type Answer, type AnswerAnalysis, type KnownAnalyses } from './risk/analyse-answers.js';
import { readRules } from './risk/read-rules.js';
import type { AnswerRisk } from './risk/risk.js';
import type { Spot } from './spot.js';

/** A question whose rules can be evaluated, with the places findings point to. */
interface Scored {
  readonly ids: readonly string[];
  /** Indices of the choices that mean "None of these". */
  readonly none: readonly number[];
  readonly rules: Spot;
  readonly analysis: AnswerAnalysis;
  /** Index of the first default rule; infinite where there is none. */
  readonly firstDefault: number;
  readonly choice: (index: number) => Spot;
  readonly rule: (index: number) => { readonly spot: Spot; readonly condition: string; readonly risk: string };
}

/** Twice as many as a lens may have: of a file with thousands, the tables alone would take more memory than there is. */
const mostEvaluated = 2 * limits.pillars * limits.questions;

/** Evaluates the risk rules of all questions over all their answers. Malformed questions are left alone. */
export function checkAnswers(findings: FindingList, lens: Entry, parse: ConditionParser): void {
  const known: KnownAnalyses = new Map();
  const tolerances: Tolerance[] = [];
  // One question after the other, since what is known of the answers of all of them would fill the memory.
  for (const entry of questionsOf(lens).slice(0, mostEvaluated)) {
    const question = findings.isBroken(entry.at('riskRules')) ? undefined : score(entry, parse, known);
    if (question === undefined) continue;
    reportIdle(findings, question);
    reportReach(findings, question);
    reportChoices(findings, question);
    reportNone(findings, question);
    const tolerance = toleranceIn(question);
    if (tolerance !== undefined) tolerances.push(tolerance);
  }
  reportTolerance(findings, tolerances);
}

function score(question: Entry, parse: ConditionParser, known: KnownAnalyses): Scored | undefined {
  const reading = readRules(question.value, parse);
  if (reading.kind !== 'rules' || reading.choiceIds.length === 0 || reading.rules.length === 0) return undefined;
  const { choiceIds, rules } = reading;
  const choices = question.entries('choices');
  const none: number[] = [];
  for (const [index, choice] of choices.entries()) if (meansNone(choice)) none.push(index);
  const firstDefault = rules.findIndex(({ condition }) => condition.kind === 'default');
  const ruleEntries = question.entries('riskRules');
  return {
    ids: choiceIds,
    none,
    rules: question.at('riskRules'),
    analysis: analyseAnswers({ choiceIds, rules, none }, known),
    firstDefault: firstDefault === -1 ? Infinity : firstDefault,
    choice: (index) => spotOf(choices[index] ?? question, 'id'),
    rule: (index) => {
      const entry = ruleEntries[index] ?? question;
      const condition = entry.text('condition')?.value ?? '';
      return { spot: spotOf(entry, 'condition'), condition, risk: entry.text('risk')?.value ?? '' };
    },
  };
}

function spotOf(entry: Entry, key: string): Spot {
  return entry.text(key) ?? entry;
}

function reportIdle(findings: FindingList, { analysis, ids, rule, firstDefault }: Scored): void {
  // What stands behind `default` has a finding of its own.
  const idle = analysis.idle.filter((item) => item.rule <= firstDefault);
  for (const { rule: index, taken, holdsForNothing } of idle) {
    const { spot, condition, risk } = rule(index);
    const lost = analysis.reached.every((level) => level !== risk) ? ` No answer gets ${risk}.` : '';
    const why =
      taken !== undefined
        ? `rule ${taken.by + 1} comes first wherever it holds, for example with ${listed(taken.answer, ids)}`
        : holdsForNothing
          ? 'it holds only where nothing is selected, and then the question is Unanswered'
          : 'its condition contradicts itself';
    const message = `The rule ${quoted(condition)} for ${risk} never decides: ${why}.${lost}`;
    if (isDefault(condition)) {
      const hint = 'Let it replace the rule before it, unless that is what you want.';
      findings.add('default-never-decides', spot, message, hint);
    } else {
      findings.add('rule-never-holds', spot, message, 'Reorder or correct the rules.');
    }
  }
}

function isDefault(condition: string): boolean {
  return condition.trim() === 'default';
}

function reportReach(findings: FindingList, { analysis, ids, rules, rule }: Scored): void {
  const { reached, uncovered, everything, idle } = analysis;
  if (uncovered !== undefined) {
    const message = `No rule holds for the answer ${listed(uncovered, ids)}.`;
    findings.add('answer-not-covered', rules, message, 'Add a default rule at the end.');
  }
  const idleRisks = idle.map((item) => rule(item.rule).risk);
  if (!reached.includes('NO_RISK') && !idleRisks.includes('NO_RISK')) {
    const message = `No answer gets NO_RISK; the best level is ${inWords(reached[0])}.`;
    findings.add('risk-out-of-reach', rules, message, 'Add a rule for what a good answer is.');
  } else if (reached.join() === 'NO_RISK' && uncovered === undefined && idle.length === 0) {
    findings.add('risk-out-of-reach', rules, 'Every answer gets NO_RISK.', 'Add a rule for what a bad answer is.');
  }
  if (everything !== undefined) {
    const [best] = reached;
    const message = `Selecting every practice gives ${inWords(everything.risk)}; with only ${listed(everything.better, ids)} it is ${inWords(best)}.`;
    findings.add('everything-not-best', rules, message, 'Let the best rule hold where more is done, too.');
  }
}

function reportChoices(findings: FindingList, { analysis, ids, choice }: Scored): void {
  for (const index of analysis.ineffective) {
    const message = `The choice ${quoted(ids[index] ?? '')} changes no risk: every answer has the same with and without it.`;
    findings.add('choice-without-effect', choice(index), message, 'Use it in the risk rules, or remove the choice.');
  }
  for (const { choice: index, answer, before, after, onlyRaises } of analysis.raising) {
    const id = quoted(ids[index] ?? '');
    const message = `Selecting ${id} as well raises the risk: with only ${listed(answer, ids)} it is ${before}, with ${id} ${after}.`;
    const hint = onlyRaises
      ? 'Correct the rules, unless the choice describes something bad.'
      : 'Correct the rules: other answers get better by it.';
    findings.add('choice-raises-risk', choice(index), message, hint);
  }
}

function reportNone(findings: FindingList, { analysis, ids, choice }: Scored): void {
  for (const { choice: index, risk, worse } of analysis.mildNone) {
    const message = `"None of these" (${quoted(ids[index] ?? '')}) gives ${risk}; with only ${listed(worse, ids)} it is ${inWords(analysis.reached.at(-1))}.`;
    findings.add('none-scores-better', choice(index), message, 'Let it get the worst level of the question.');
  }
}

/** A question in which "None of these" does not spoil a better answer. */
interface Tolerance {
  readonly rules: Spot;
  readonly answer: string;
  readonly risk: string;
  readonly none: string;
}

function toleranceIn({ analysis, ids, none, rules }: Scored): Tolerance | undefined {
  const { tolerated } = analysis;
  if (tolerated === undefined) return undefined;
  const contradicts = ids[tolerated.answer.find((index) => none.includes(index)) ?? 0] ?? '';
  return { rules, answer: listed(tolerated.answer, ids), risk: tolerated.risk, none: contradicts };
}

/** One finding for the whole lens: an author who minds does so everywhere, and most do not mind. */
function reportTolerance(findings: FindingList, tolerances: readonly Tolerance[]): void {
  const [first] = tolerances;
  if (first === undefined) return;
  const { rules, answer, risk, none } = first;
  const more = tolerances.length === 1 ? '' : ` So it is in ${tolerances.length} questions of the lens.`;
  const message = `The contradictory answer ${answer} gets ${risk}.${more}`;
  findings.add('none-not-excluded', rules, message, `Add "&& !${none}" to the better rules if that matters.`);
}

const mostListed = 6;

function listed(answer: Answer, ids: readonly string[]): string {
  const names = answer.slice(0, mostListed).map((index) => quoted(ids[index] ?? ''));
  if (answer.length > mostListed) names.push(`${answer.length - mostListed} more`);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

function inWords(risk: AnswerRisk | undefined): string {
  return risk === undefined || risk === 'UNDEFINED' ? 'no risk level at all' : risk;
}
