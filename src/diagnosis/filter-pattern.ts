/**
 * Whether a list of filter patterns takes a name, as GitHub reads them: the last pattern that matches decides, `!` takes
 * back, `*` stops at a slash and `**` does not.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
export function takes(patterns: readonly string[], name: string): boolean {
  let taken = false;
  for (const pattern of patterns) {
    const negative = pattern.startsWith('!');
    if (toExpression(negative ? pattern.slice(1) : pattern)?.test(name) === true) taken = !negative;
  }
  return taken;
}

/** Undefined for a pattern that is none. */
function toExpression(pattern: string): RegExp | undefined {
  const source = pattern.replace(/\\.|\*\*\/?|\*|\[[^\]]*\]|[?+]|[^\w\s/-]/g, (part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    return part.startsWith('\\') || part.startsWith('[') || part === '?' || part === '+' ? part : `\\${part}`;
  });
  try {
    return new RegExp(`^${source}$`);
  } catch {
    return undefined;
  }
}
