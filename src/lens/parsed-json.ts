import type { JsonNode } from './json-tree.js';
import type { JsonValue } from './json.js';

/** What a strict JSON parser objects to. */
export interface SyntaxProblem {
  /** Name of the parser's error code, for example `CommaExpected`. */
  readonly code: string;
  readonly offset: number;
  readonly length: number;
}

export interface ParsedJson {
  /** What could be recovered, of equal keys the last one; undefined where there is nothing, or reading was given up. */
  readonly value: JsonValue | undefined;
  /** The same with places. Of plain JSON it is made when first asked for, since most files need it for nothing. */
  tree(): JsonNode | undefined;
  /** Whether an object may have a key twice. */
  readonly mayRepeatKeys: boolean;
  readonly problems: readonly SyntaxProblem[];
  /** Why reading was given up: no lens comes near these bounds, and without them a file could exhaust the memory. */
  readonly givenUp: { readonly why: 'depth' | 'values'; readonly offset: number } | undefined;
}

/** The deepest value of the specification is at level 11. The parsers recurse, and would overflow at some thousands. */
export const deepest = 500;
