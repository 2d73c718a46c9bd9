import { conditionTokens, type Span, type Token } from './condition-tokens.js';
import { grouped } from './grouped.js';

/**
 * The condition of a risk rule. The word `default` alone holds always; all else is made of the ids of choices.
 * `and` and `or` have two operands or more; `a && b || c` is read as `(a && b) || c`.
 */
export type Condition =
  | { readonly kind: 'default' }
  | ({ readonly kind: 'choice'; readonly id: string } & Span)
  | { readonly kind: 'not'; readonly operand: Condition }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Condition[] };

/** Reads a condition as `parseCondition` does. */
export type ConditionParser = (text: string) => ConditionReading;

/** A choice that a condition names, and where. */
export interface Operand extends Span {
  readonly id: string;
}

/** What is wrong with a condition; the place is that of the token. */
export interface ConditionProblem extends Span {
  /** Half a sentence that follows "the condition …: ". Untrusted: it names the token. */
  readonly message: string;
}

export type ConditionReading =
  | {
      readonly condition: Condition;
      /** Each use, in the order of the text. */
      readonly operands: readonly Operand[];
      /** The first operator that stands beside one of the other kind without parentheses between them. */
      readonly mixed: Span | undefined;
    }
  | { readonly problem: ConditionProblem };

/**
 * More levels than any author writes, few enough for the stack. AWS documents no limit; the longest condition of the
 * public lenses has 342 characters.
 */
const deepest = 200;
/** Fifteen ids of full length in a hundred combinations have fewer characters. */
const longest = 200_000;

/**
 * Reads a condition. The format is documented by one example only
 * (https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-format-specification.html), so precedence is
 * the usual one. Places are in UTF-16 units from the start of `text`. Never throws.
 */
export function parseCondition(text: string): ConditionReading {
  if (text.length > longest) {
    return { problem: { message: `it has more than ${grouped(longest)} characters`, start: 0, end: 0 } };
  }
  if (text.trim() === 'default') return { condition: { kind: 'default' }, operands: [], mixed: undefined };
  return new Parser(text).read();
}

/** Reads each text only once; for whoever looks at the same conditions several times. */
export function rememberingParser(): ConditionParser {
  const known = new Map<string, ConditionReading>();
  return (text) => {
    let reading = known.get(text);
    if (reading === undefined) known.set(text, (reading = parseCondition(text)));
    return reading;
  };
}

class Parser {
  readonly #tokens: readonly Token[];
  readonly #end: Span;
  readonly #operands: Operand[] = [];
  #next = 0;
  #depth = 0;
  #mixed: Span | undefined;
  #problem: ConditionProblem | undefined;

  constructor(text: string) {
    this.#tokens = conditionTokens(text);
    this.#end = { start: text.length, end: text.length };
  }

  read(): ConditionReading {
    const condition = this.#either();
    const rest = this.#peek();
    if (rest !== undefined) this.#fail(`expected "&&", "||" or the end, found "${rest.text}"`, rest);
    if (this.#problem !== undefined) return { problem: this.#problem };
    return { condition, operands: this.#operands, mixed: this.#mixed };
  }

  #either(): Condition {
    const operands: Condition[] = [];
    let [operator, joined]: [Token | undefined, Token | undefined] = [undefined, undefined];
    do {
      const conjunction = this.#both();
      joined ??= conjunction.operator;
      operands.push(conjunction.condition);
      const found = this.#take('||');
      operator ??= found;
      if (found === undefined) break;
    } while (this.#problem === undefined);
    if (operator !== undefined && joined !== undefined) {
      this.#mixed ??= operator.start < joined.start ? joined : operator;
    }
    return joinedBy('or', operands);
  }

  #both(): { condition: Condition; operator: Token | undefined } {
    const operands = [this.#negated()];
    let operator: Token | undefined;
    while (this.#problem === undefined) {
      const found = this.#take('&&');
      if (found === undefined) break;
      operator ??= found;
      operands.push(this.#negated());
    }
    return { condition: joinedBy('and', operands), operator };
  }

  #negated(): Condition {
    const token = this.#peek();
    if (token === undefined) return this.#fail('it ends where a choice id is expected', this.#end);
    this.#next += 1;
    if (token.kind === 'word') return this.#choice(token);
    if (token.kind !== '!' && token.kind !== '(') {
      const hint = token.kind === 'unknown' ? ` (write "${token.text}${token.text}")` : '';
      return this.#fail(`expected a choice id, found "${token.text}"${hint}`, token);
    }
    if (this.#depth === deepest) return this.#fail(`it is nested more than ${deepest} levels deep`, token);
    this.#depth += 1;
    const condition = token.kind === '!' ? not(this.#negated()) : this.#parenthesised(token);
    this.#depth -= 1;
    return condition;
  }

  #parenthesised(open: Token): Condition {
    const inner = this.#either();
    if (this.#take(')') === undefined) {
      const found = this.#peek();
      if (found === undefined) return this.#fail('this parenthesis is never closed', open);
      return this.#fail(`expected "&&", "||" or ")", found "${found.text}"`, found);
    }
    return inner;
  }

  #choice({ text, start, end }: Token): Condition {
    if (text === 'default') return this.#fail('"default" must stand alone', { start, end });
    const operand = { id: text, start, end };
    this.#operands.push(operand);
    return { kind: 'choice', ...operand };
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#next];
  }

  #take(kind: Token['kind']): Token | undefined {
    const token = this.#peek();
    if (token?.kind !== kind) return undefined;
    this.#next += 1;
    return token;
  }

  /** Only the first problem counts: what follows it is guesswork. */
  #fail(message: string, { start, end }: Span): Condition {
    this.#problem ??= { message, start, end };
    return { kind: 'default' };
  }
}

function not(operand: Condition): Condition {
  return { kind: 'not', operand };
}

function joinedBy(kind: 'and' | 'or', operands: readonly Condition[]): Condition {
  const [only] = operands;
  return only !== undefined && operands.length === 1 ? only : { kind, operands };
}
