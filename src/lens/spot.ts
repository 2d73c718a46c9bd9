/** Where something is wrong. */
export interface Spot {
  /** Into the text of the file, in UTF-16 units. */
  readonly offset: number;
  readonly pointer: string;
}

/** The beginning of a part of the file. */
export function spotOf(part: { readonly node: { readonly start: number }; readonly pointer: string }): Spot {
  return { offset: part.node.start, pointer: part.pointer };
}
