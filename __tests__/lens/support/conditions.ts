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

/**
 * Conditions as authors write them: lists of `&&` and `||`, one in the other, in which each group of choices stands as a
 * whole, negated or not.
 */
export function groupConditions(groups: readonly (readonly string[])[]): fc.Arbitrary<string> {
  const { list } = fc.letrec<{ list: string }>((tie) => ({
    list: fc
      .record({
        operator: fc.constantFrom(' && ', ' || '),
        members: fc.subarray([...groups], { minLength: 1 }),
        negated: fc.array(fc.boolean(), { minLength: groups.length, maxLength: groups.length }),
        inner: fc.option(tie('list'), { maxDepth: 2, depthIdentifier: 'list' }),
        outside: fc.boolean(),
      })
      .map(({ operator, members, negated, inner, outside }) => {
        const operands = members.flatMap((ids, index) => ids.map((id) => (negated[index] === true ? `!${id}` : id)));
        if (inner !== null) operands.push(`${outside ? '!' : ''}(${inner})`);
        return operands.join(operator);
      }),
  }));
  return list;
}
