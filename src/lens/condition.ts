import { conditionTokens, operators, tokenSpans, type Span } from './condition-tokens.js';
import { grouped } from './grouped.js';

/**
 * The condition of a risk rule. The word `default` alone holds always; all else is made of the ids of choices.
 * `and` and `or` have two operands or more; `a && b || c` is read as `(a && b) || c`.
 */
export type Condition =
  | { readonly kind: 'default' }
  | { readonly kind: 'choice'; readonly id: string }
  | { readonly kind: 'not'; readonly operand: Condition }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Condition[] };

/** Reads a condition as `parseCondition` does. */
export type ConditionParser = (text: string) => ConditionReading;

/** What is wrong with a condition; the place is that of the token. */
export interface ConditionProblem extends Span {
  /** Half a sentence that follows "the condition …: ". Untrusted: it names the token. */
  readonly message: string;
}

export type ConditionReading =
  | {
      readonly condition: Condition;
      /** The id of a choice for each use, in the order of the text. */
      readonly operands: readonly string[];
      /** Where an operand stands, by its index. */
      readonly placeOf: (operand: number) => Span;
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
  if (text.trim() === 'default') return always;
  return new Parser(text).read();
}

const always: ConditionReading = {
  condition: { kind: 'default' },
  operands: [],
  placeOf: () => ({ start: 0, end: 0 }),
  mixed: undefined,
};

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
  private readonly text: string;
  private readonly tokens: readonly string[];
  private spans: readonly Span[] | undefined;
  private readonly operands: string[] = [];
  /** Of each operand. */
  private readonly tokenOf: number[] = [];
  private next = 0;
  private depth = 0;
  /** The first `&&` of the list that was read last; -1 where it was none. */
  private joinedAt = -1;
  private mixedAt = -1;
  private problem: ConditionProblem | undefined;

  constructor(text: string) {
    this.text = text;
    this.tokens = conditionTokens(text);
  }

  read(): ConditionReading {
    const condition = this.either();
    const rest = this.tokens[this.next];
    if (rest !== undefined) this.fail(`expected "&&", "||" or the end, found "${rest}"`, this.next);
    if (this.problem !== undefined) return { problem: this.problem };
    const { operands, tokenOf, mixedAt } = this;
    return {
      condition,
      operands,
      placeOf: (operand) => this.spanOf(tokenOf[operand] ?? -1),
      mixed: mixedAt < 0 ? undefined : this.spanOf(mixedAt),
    };
  }

  private either(): Condition {
    const first = this.both();
    const operator = this.next;
    if (this.tokens[operator] !== '||') return first;
    let joined = this.joinedAt;
    const operands = [first];
    while (this.tokens[this.next] === '||' && this.problem === undefined) {
      this.next += 1;
      operands.push(this.both());
      if (joined < 0) joined = this.joinedAt;
    }
    if (joined >= 0) {
      // Parentheses inside are read before it is known that the list around them mixes operators, further to the left.
      const mixedAt = Math.max(operator, joined);
      this.mixedAt = this.mixedAt < 0 ? mixedAt : Math.min(this.mixedAt, mixedAt);
    }
    return { kind: 'or', operands };
  }

  private both(): Condition {
    const first = this.negated();
    const operator = this.next;
    if (this.tokens[operator] !== '&&') {
      this.joinedAt = -1;
      return first;
    }
    const operands = [first];
    while (this.tokens[this.next] === '&&' && this.problem === undefined) {
      this.next += 1;
      operands.push(this.negated());
    }
    this.joinedAt = operator;
    return { kind: 'and', operands };
  }

  private negated(): Condition {
    const at = this.next;
    const token = this.tokens[at];
    if (token === undefined) return this.fail('it ends where a choice id is expected', at);
    this.next += 1;
    if (!operators.has(token)) return this.choice(token, at);
    if (token !== '!' && token !== '(') {
      const hint = token === '&' || token === '|' ? ` (write "${token}${token}")` : '';
      return this.fail(`expected a choice id, found "${token}"${hint}`, at);
    }
    if (this.depth === deepest) return this.fail(`it is nested more than ${deepest} levels deep`, at);
    this.depth += 1;
    const condition: Condition = token === '!' ? { kind: 'not', operand: this.negated() } : this.parenthesised(at);
    this.depth -= 1;
    return condition;
  }

  private parenthesised(open: number): Condition {
    const inner = this.either();
    const found = this.tokens[this.next];
    if (found === undefined) return this.fail('this parenthesis is never closed', open);
    if (found !== ')') return this.fail(`expected "&&", "||" or ")", found "${found}"`, this.next);
    this.next += 1;
    return inner;
  }

  private choice(id: string, at: number): Condition {
    if (id === 'default') return this.fail('"default" must stand alone', at);
    this.operands.push(id);
    this.tokenOf.push(at);
    return { kind: 'choice', id };
  }

  /** Only the first problem counts: what follows it is guesswork. */
  private fail(message: string, token: number): Condition {
    this.problem ??= { message, ...this.spanOf(token) };
    return { kind: 'default' };
  }

  /** Behind the last token it is the end of the text. Places are looked for once somebody asks: few conditions are wrong. */
  private spanOf(token: number): Span {
    this.spans ??= tokenSpans(this.text, this.tokens);
    return this.spans[token] ?? { start: this.text.length, end: this.text.length };
  }
}
