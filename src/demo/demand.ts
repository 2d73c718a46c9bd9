import { isDeepStrictEqual } from 'node:util';

/** Something that the demo was about to show is not so. */
export class BrokenPromise extends Error {}

/** The demo shows nothing that it has not checked: throws `BrokenPromise` unless both values are deeply equal. */
export function demand(what: string, actual: unknown, expected: unknown): void {
  if (isDeepStrictEqual(actual, expected)) return;
  throw new BrokenPromise(`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`);
}
