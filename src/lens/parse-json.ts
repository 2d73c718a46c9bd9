import { printParseErrorCode, visit } from 'jsonc-parser';
import type { JsonNode, ListNode, Member, ObjectNode } from './json-tree.js';

/** What a strict JSON parser objects to. */
export interface SyntaxProblem {
  /** Name of the parser's error code, for example `CommaExpected`. */
  readonly code: string;
  readonly offset: number;
  readonly length: number;
}

export interface ParsedJson {
  /** What could be recovered; undefined where there is no value at all, or reading was given up. */
  readonly root: JsonNode | undefined;
  readonly problems: readonly SyntaxProblem[];
  /** Why reading was given up: no lens comes near these bounds, and without them a file could exhaust the memory. */
  readonly givenUp: { readonly why: 'depth' | 'values'; readonly offset: number } | undefined;
}

/** The deepest value of the specification is at level 11. The parser recurses, and would overflow at some thousands. */
export const deepest = 500;
/** A file with more values has more than a million characters, twice what AWS accepts. */
const mostValues = 500_000;
/** More than anybody corrects before reading again. */
const mostProblems = 500;

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

/** Reads strict JSON with the places of all values, and goes on behind errors where it can. Never throws. */
export function parseJson(text: string): ParsedJson {
  const builder = new TreeBuilder(text);
  try {
    builder.read();
  } catch (error) {
    if (!(error instanceof GivenUp)) throw error;
    return { root: undefined, problems: builder.problems, givenUp: { why: error.why, offset: error.offset } };
  }
  return { root: builder.root, problems: builder.problems, givenUp: undefined };
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
