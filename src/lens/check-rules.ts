import { exceptionRules } from './check-rules/exceptions.js';
import { readingRules } from './check-rules/reading.js';
import { textRules } from './check-rules/texts.js';

export type { CheckRule } from './check-rules/check-rule.js';

/** Every check there is, in the order of the documentation. */
export const checkRules = [...readingRules, ...textRules, ...exceptionRules];

export type CheckId = (typeof checkRules)[number]['id'];
