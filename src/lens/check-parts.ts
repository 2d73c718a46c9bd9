import { checkRules, type CheckId } from './check-rules.js';
import type { Look } from './check-rules/check-rule.js';
import type { FindingList } from './finding-list.js';
import type { KnownEntry } from './known-entries.js';

interface PartCheck {
  readonly check: CheckId;
  readonly flaws: Look['flaws'];
}

const byPart = new Map<string, PartCheck[]>();
for (const { id, look } of checkRules) {
  if (look !== undefined) byPart.set(look.at, [...(byPart.get(look.at) ?? []), { check: id, flaws: look.flaws }]);
}

/** Makes the checks that look at one part by itself. */
export function checkParts(findings: FindingList, { entry, format }: KnownEntry): void {
  for (const { check, flaws } of byPart.get(format.noun) ?? []) {
    for (const { spot, message, hint } of flaws(entry)) findings.add(check, spot, message, hint);
  }
}
