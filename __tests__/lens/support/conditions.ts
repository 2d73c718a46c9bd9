import fc from 'fast-check';

/** Well-formed conditions over these ids, never empty, with parentheses and spaces in odd places. */
export function conditions(ids: readonly string[]): fc.Arbitrary<string> {
  const { expression } = fc.letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom(...ids),
      tie('expression').map((inner) => `! ${inner.includes(' ') ? `(${inner})` : inner}`),
      fc.tuple(tie('expression'), tie('expression')).map(([left, right]) => `${left} && ${right}`),
      fc.tuple(tie('expression'), tie('expression')).map(([left, right]) => `${left}  ||${right}`),
      tie('expression').map((inner) => `( ${inner} )`),
    ),
  }));
  return expression;
}
