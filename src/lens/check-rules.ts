import type { CheckRule } from './check-rules/check-rule.js';
import { exceptionRules } from './check-rules/exceptions.js';
import { idRules } from './check-rules/ids.js';
import { linkRules } from './check-rules/links.js';
import { noneRules } from './check-rules/none.js';
import { readingRules } from './check-rules/reading.js';
import { riskRules } from './check-rules/risk.js';
import { shapeRules } from './check-rules/shape.js';
import { textRules } from './check-rules/texts.js';

export type { CheckRule } from './check-rules/check-rule.js';

/** The checks by subject, in the order of the documentation. */
export const checkGroups = [
  { title: 'The file', rules: readingRules },
  { title: 'The parts of a lens', rules: shapeRules },
  { title: 'Ids', rules: idRules },
  { title: 'None of these', rules: noneRules },
  { title: 'Texts', rules: textRules },
  { title: 'Links', rules: linkRules },
  { title: 'Risk rules', rules: riskRules },
  { title: 'Exceptions in the manifest', rules: exceptionRules },
] as const;

export type CheckId = (typeof checkGroups)[number]['rules'][number]['id'];

/** Every check there is. */
export const checkRules: readonly (CheckRule & { readonly id: CheckId })[] = checkGroups.flatMap((group) => [
  ...group.rules,
]);
