/**
 * Choice ids a condition refers to; `undefined` if it is no expression of ids, `&&`, `||`, `!` and parentheses.
 *
 * It reduces the text until one operand is left, which decides whether an expression is well formed without building it:
 * precedence does not matter for that.
 */
export function operandsOf(condition: string): readonly string[] | undefined {
  const operands: string[] = [];
  let rest = condition.replace(/[A-Za-z0-9_]+/g, (id) => {
    operands.push(id);
    return 'x';
  });
  // Two ids side by side, apart only by white space, must not melt into one.
  if (/x\s+x/.test(rest)) return undefined;
  rest = rest.replace(/\s+/g, '');
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/!x|\(x\)|x(?:&&|\|\|)x/g, 'x');
  }
  return rest === 'x' ? operands : undefined;
}
