import type { CheckRule } from './check-rule.js';

const manifest = 'docs/checks.md#exceptions';

/** What can be wrong with the exceptions that a manifest makes. */
export const exceptionRules = [
  {
    id: 'ignore-expired',
    severity: 'warning',
    basis: 'advice',
    title: 'No exception of the manifest is past its day',
    why: 'An exception was granted until a day. From the next one on the finding counts again.',
    source: manifest,
  },
  {
    id: 'ignore-unused',
    severity: 'warning',
    basis: 'advice',
    title: 'Every exception of the manifest matches a finding',
    why: 'An exception that matches nothing would hide the next finding of its kind, which nobody has looked at.',
    source: manifest,
  },
  {
    id: 'ignore-refused',
    severity: 'warning',
    basis: 'advice',
    title: 'No exception is made for what AWS refuses',
    why: 'AWS would refuse the lens all the same, so such an exception has no effect.',
    source: manifest,
  },
] as const satisfies readonly CheckRule[];
