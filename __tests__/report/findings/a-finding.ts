import type { Finding } from '../../../src/lens/finding.js';

/** A finding with what a test does not care about filled in. */
export function aFinding(some: Partial<Finding> = {}): Finding {
  return {
    check: 'forbidden-character',
    severity: 'error',
    basis: 'refused',
    file: 'lenses/pay ments.json',
    line: 3,
    column: 12,
    pointer: '/name',
    pillar: null,
    question: null,
    choice: null,
    message: 'The lens name "a;" holds ";".',
    hint: 'Write a comma.',
    ...some,
  };
}

/** Text that would be a command to a runner, a terminal, or a reader of Markdown. */
export const hostile = '::error::x\n##[set-env]\u001b[31m\u202E @everyone <img src=x> | `a` [b](javascript:c)';
