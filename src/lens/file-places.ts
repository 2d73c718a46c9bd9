import { LineIndex, type LineAndColumn } from './line-index.js';
import { offsetInText } from './offset-in-text.js';
import type { ParsedJson } from './parsed-json.js';
import { findNode, type FoundNode } from './pointer.js';
import type { Spot } from './spot.js';

/** Finds the places of values in the text of a file, once somebody asks. */
export class FilePlaces {
  readonly #text: string;
  readonly #parsed: ParsedJson;
  readonly #lines: LineIndex;

  constructor(text: string, parsed: ParsedJson) {
    this.#text = text;
    this.#parsed = parsed;
    this.#lines = new LineIndex(text);
  }

  /** Where a pointer leads nowhere, the place of the nearest value around it. */
  locate(spot: Spot): LineAndColumn {
    return this.#lines.at(this.#offsetOf(spot));
  }

  /** Whether the file has no syntax error at all, as nearly every file. */
  get isWhole(): boolean {
    return this.#parsed.problems.length === 0;
  }

  /** Whether a syntax error stands directly in the object or list, so that what it lacks may have been lost. */
  isBroken(pointer: string): boolean {
    if (this.isWhole) return false;
    const node = this.#find(pointer)?.node;
    return (node?.kind === 'object' || node?.kind === 'list') && node.broken;
  }

  #offsetOf({ pointer, ofKey, index, offset }: Spot): number {
    if (offset !== undefined) return offset;
    const found = this.#find(pointer);
    if (found === undefined) return 0;
    if (ofKey === true) return found.member?.start ?? found.node.start;
    return index !== undefined && found.node.kind === 'text'
      ? offsetInText(this.#text, found.node, index)
      : found.node.start;
  }

  #find(pointer: string): FoundNode | undefined {
    const root = this.#parsed.tree();
    return root === undefined ? undefined : findNode(root, pointer);
  }
}
