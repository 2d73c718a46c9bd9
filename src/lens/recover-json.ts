import { printParseErrorCode, visit } from 'jsonc-parser';
import { toValue, type JsonNode, type ListNode, type Member, type ObjectNode } from './json-tree.js';
import { deepest, type ParsedJson, type SyntaxProblem } from './parsed-json.js';

/** More than anybody corrects before reading again. */
const mostProblems = 500;
/** Here each takes a place in memory as well, whether somebody asks for it or not. */
const mostValues = 150_000;

interface OpenObject extends ObjectNode {
  end: number;
  readonly members: Member[];
  broken: boolean;
}

interface OpenList extends ListNode {
  end: number;
  readonly items: JsonNode[];
  broken: boolean;
}

class GivenUp extends Error {
  readonly why: 'depth' | 'values';
  readonly offset: number;

  constructor(why: 'depth' | 'values', offset: number) {
    super(why);
    this.why = why;
    this.offset = offset;
  }
}

/** Reads JSON with the places of all values, reports what is not strict and goes on behind it. Never throws. */
export function recoverJson(text: string): ParsedJson {
  const builder = new TreeBuilder(text);
  try {
    builder.read();
  } catch (error) {
    if (!(error instanceof GivenUp)) throw error;
    const givenUp = { why: error.why, offset: error.offset };
    return { ...recovered(undefined, builder.problems), givenUp };
  }
  return recovered(builder.root, builder.problems);
}

function recovered(root: JsonNode | undefined, problems: readonly SyntaxProblem[]): ParsedJson {
  const value = root === undefined ? undefined : toValue(root);
  return { value, tree: () => root, mayRepeatKeys: true, problems, givenUp: undefined };
}

class TreeBuilder {
  root: JsonNode | undefined;
  readonly problems: SyntaxProblem[] = [];
  private readonly open: (OpenObject | OpenList)[] = [];
  private lastClosed: OpenObject | OpenList | undefined;
  private key: { readonly key: string; readonly start: number; readonly end: number } | undefined;
  private values = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  read(): void {
    visit(
      this.text,
      {
        onObjectBegin: (start) => this.begin({ kind: 'object', start, end: start, members: [], broken: false }),
        onArrayBegin: (start) => this.begin({ kind: 'list', start, end: start, items: [], broken: false }),
        onObjectEnd: (offset, length) => this.finish(offset + length),
        onArrayEnd: (offset, length) => this.finish(offset + length),
        onObjectProperty: (key, offset, length) => {
          this.keepKeyWithoutValue();
          this.key = { key, start: offset, end: offset + length };
        },
        onLiteralValue: (value: unknown, start, length) => this.addLiteral(value, start, start + length),
        onError: (code, offset, length) => this.addProblem(printParseErrorCode(code), offset, length),
      },
      { disallowComments: true },
    );
  }

  private begin(node: OpenObject | OpenList): void {
    if (this.open.length >= deepest) throw new GivenUp('depth', node.start);
    this.add(node);
    this.open.push(node);
  }

  private finish(end: number): void {
    this.keepKeyWithoutValue();
    this.lastClosed = this.open.pop();
    if (this.lastClosed !== undefined) this.lastClosed.end = end;
  }

  private addLiteral(value: unknown, start: number, end: number): void {
    if (typeof value === 'string') this.add({ kind: 'text', start, end, value });
    else if (typeof value === 'number' || typeof value === 'boolean') this.add({ kind: 'other', start, end, value });
    else this.add({ kind: 'other', start, end, value: null });
  }

  private add(node: JsonNode): void {
    this.values += 1;
    if (this.values > mostValues) throw new GivenUp('values', node.start);
    const parent = this.open.at(-1);
    if (parent === undefined) this.root ??= node;
    else if (parent.kind === 'list') parent.items.push(node);
    else if (this.key !== undefined) {
      const { key, start, end } = this.key;
      parent.members.push({ key, start, end, value: node });
      this.key = undefined;
    }
  }

  private keepKeyWithoutValue(): void {
    const parent = this.open.at(-1);
    if (this.key !== undefined && parent?.kind === 'object') parent.members.push({ ...this.key, value: undefined });
    this.key = undefined;
  }

  private addProblem(code: string, offset: number, length: number): void {
    const where = this.open.at(-1) ?? this.lastClosed;
    if (where !== undefined && code !== 'InvalidCommentToken') where.broken = true;
    // The parser reports a missing end after it has closed the value.
    if (code.startsWith('Close') && this.lastClosed !== undefined) this.lastClosed.broken = true;
    if (this.problems.length < mostProblems) this.problems.push({ code, offset, length });
  }
}
