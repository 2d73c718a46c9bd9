import { limits } from '../limits.js';
import { indicesOf, smallestUnion } from '../smallest-set.js';
import { hasSet, type TruthTable } from '../truth-table.js';
import { analyseRoles, type RoleAnalysis } from './role-analysis.js';
import { membersByStandIn, rolesOf, standInsOf, type RoleQuestion, type Scoring } from './roles.js';
import { answerRisks, type AnswerRisk, type Risk } from './risk.js';

/** Choices by their index in the file, ascending. */
export type Answer = readonly number[];

/** What the rules of a question make of all its answers. Every example is the smallest there is. */
export interface AnswerAnalysis {
  /** Risk levels that some answer gets, the best first. */
  readonly reached: readonly Risk[];
  /** Rules that decide no answer, by index. */
  readonly idle: readonly IdleRule[];
  readonly uncovered: Answer | undefined;
  /**
   * Practices that change the risk of no answer, and alone get what the rules say of nothing; empty where all answers
   * have one risk.
   */
  readonly ineffective: readonly number[];
  /** Choices whose selection raises the risk of some answer. */
  readonly raising: readonly RaisingChoice[];
  /** Set where selecting every practice does not give the best level. */
  readonly everything: { readonly risk: AnswerRisk; readonly better: Answer } | undefined;
  /** "None of these" that gets a better level alone than the worst there is. */
  readonly mildNone: readonly { readonly choice: number; readonly risk: Risk; readonly worse: Answer }[];
  /** An answer with "None of these" in it that still gets a better level than "None of these" alone. */
  readonly tolerated: { readonly answer: Answer; readonly risk: Risk } | undefined;
}

export interface IdleRule {
  readonly rule: number;
  /** An answer for which it holds, and the earlier rule that decides it; undefined where it holds for none. */
  readonly taken: { readonly answer: Answer; readonly by: number } | undefined;
  /** It would hold if nothing were selected, but then the question is Unanswered. */
  readonly holdsForNothing: boolean;
}

export interface RaisingChoice {
  readonly choice: number;
  /** The answer without the choice. */
  readonly answer: Answer;
  readonly before: Risk;
  readonly after: Risk;
  /** No answer's risk is lowered by it: it seems to describe something bad. */
  readonly onlyRaises: boolean;
}

/** What was found out about questions, by their keys. Most questions of a lens follow the same few patterns. */
export type KnownAnalyses = Map<string, RoleAnalysis>;

/** More patterns than lenses have. What is known of one takes up to 200 KB, and a file may hold thousands. */
const mostKnown = 100;

/** Evaluates the rules over all non-empty sets of the choices. At most 15 choices. */
export function analyseAnswers(scoring: Scoring, known: KnownAnalyses = new Map()): AnswerAnalysis {
  const question = rolesOf(scoring);
  let analysis = known.get(question.key);
  if (analysis === undefined) {
    analysis = analyseRoles(question);
    if (known.size < mostKnown && question.rules.length <= limits.riskRules) known.set(question.key, analysis);
  }
  return new Answers(question, analysis).analysis();
}

/** Finds the examples: the smallest answers that sets of stand-ins stand for. */
class Answers {
  readonly #question: RoleQuestion;
  readonly #found: RoleAnalysis;

  constructor(question: RoleQuestion, found: RoleAnalysis) {
    this.#question = question;
    this.#found = found;
  }

  analysis(): AnswerAnalysis {
    const { map, reached, differs, idle } = this.#found;
    return {
      reached,
      idle: idle.map(({ rule, holds, holdsForNothing, deciderOf }) => {
        const example = this.#smallest(holds);
        const taken = example === undefined ? undefined : { answer: example.answer, by: deciderOf(example.set) };
        return { rule, taken, holdsForNothing };
      }),
      uncovered: this.#smallest(map.UNDEFINED)?.answer,
      ineffective: differs ? this.#ineffective() : [],
      raising: this.#raising(),
      everything: this.#everything(),
      mildNone: this.#mildNone(),
      tolerated: this.#tolerated(),
    };
  }

  #ineffective(): number[] {
    const { effects, nothing } = this.#found;
    const choices = this.#question.roles.flatMap(({ members, standIn }, role) =>
      effects[role]?.changes === false && this.#riskOf(1 << standIn) === nothing ? indicesOf(members) : [],
    );
    return choices.sort((left, right) => left - right);
  }

  #raising(): RaisingChoice[] {
    const choices = this.#question.roles.flatMap((role, index): RaisingChoice[] => {
      const { raised, lowers = false } = this.#found.effects[index] ?? {};
      if (raised === undefined) return [];
      return indicesOf(role.members).flatMap((choice) => {
        const example = this.#smallest(raised, choice);
        if (example === undefined) return [];
        const before = this.#riskOf(example.set);
        const after = this.#riskOf(example.set | (1 << role.standIn));
        if (before === 'UNDEFINED' || after === 'UNDEFINED') return [];
        return [{ choice, answer: example.answer, before, after, onlyRaises: !lowers }];
      });
    });
    return choices.sort((left, right) => left.choice - right.choice);
  }

  #everything(): AnswerAnalysis['everything'] {
    const { reached, map } = this.#found;
    const practices = this.#question.roles.filter(({ none }) => !none);
    const [best] = reached;
    if (best === undefined || practices.flatMap(({ members }) => indicesOf(members)).length < 2) return undefined;
    const risk = this.#riskOf(practices.reduce((set, role) => set | standInsOf(role), 0));
    const better = risk === best ? undefined : this.#smallest(map[best]);
    return better === undefined ? undefined : { risk, better: better.answer };
  }

  #mildNone(): AnswerAnalysis['mildNone'] {
    const { reached, map } = this.#found;
    const worst = reached.at(-1);
    if (worst === undefined) return [];
    return this.#question.roles.flatMap(({ none, members, standIn }) => {
      const [risk, [choice]] = [this.#riskOf(1 << standIn), indicesOf(members)];
      if (!none || choice === undefined || risk === 'UNDEFINED' || risk === worst) return [];
      const worse = this.#smallest(map[worst]);
      return worse === undefined ? [] : [{ choice, risk, worse: worse.answer }];
    });
  }

  #tolerated(): AnswerAnalysis['tolerated'] {
    const { tolerated } = this.#found;
    const example = tolerated === undefined ? undefined : this.#smallest(tolerated);
    const risk = example === undefined ? 'UNDEFINED' : this.#riskOf(example.set);
    return example === undefined || risk === 'UNDEFINED' ? undefined : { answer: example.answer, risk };
  }

  #riskOf(set: number): AnswerRisk {
    return answerRisks.find((risk) => hasSet(this.#found.map[risk], set)) ?? 'UNDEFINED';
  }

  /** The smallest answer that a set of the table stands for; `one` is the member for its role's first stand-in. */
  #smallest(table: TruthTable, one?: number): { readonly answer: Answer; readonly set: number } | undefined {
    const smallest = smallestUnion(table, membersByStandIn(this.#question.roles, one));
    return smallest === undefined ? undefined : { answer: smallest.members, set: smallest.set };
  }
}
