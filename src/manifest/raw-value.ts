/**
 * Looks into values whose shape is not known to be right, so that the rules over several keys can be checked beside
 * the shape and all problems are told at once. What has the wrong shape counts as absent.
 */
export function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

export function memberOf(value: unknown, key: string): unknown {
  return membersOf(value).find(([name]) => name === key)?.[1];
}

export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function textsOf(value: unknown): readonly string[] {
  return itemsOf(value).filter((item) => typeof item === 'string');
}

/** Second and later appearances of an element, with the index of the first. */
export function repetitions(
  texts: readonly (string | undefined)[],
): readonly { readonly index: number; readonly first: number }[] {
  const seen = new Map<string, number>();
  return texts.flatMap((text, index) => {
    if (text === undefined) return [];
    const first = seen.get(text);
    if (first === undefined) seen.set(text, index);
    return first === undefined ? [] : [{ index, first }];
  });
}
