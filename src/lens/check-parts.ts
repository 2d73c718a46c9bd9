import { checkRules, type CheckId } from './check-rules.js';
import type { Look } from './check-rules/check-rule.js';
import type { FindingList } from './finding-list.js';
import type { KnownEntry } from './known-entries.js';

interface PartCheck {
  readonly check: CheckId;
  readonly look: Look;
}

const byPart = new Map<string, PartCheck[]>();
for (const { id, look } of checkRules) {
  if (look !== undefined) byPart.set(look.at, [...(byPart.get(look.at) ?? []), { check: id, look }]);
}

/** Makes the checks that look at one part by itself. */
export function checkParts(findings: FindingList, { entry, format }: KnownEntry): void {
  for (const { check, look } of byPart.get(format.noun) ?? []) {
    if (look.misses !== undefined && findings.isCut(entry, look.misses)) continue;
    for (const { spot, message, hint } of look.flaws(entry)) findings.add(check, spot, message, hint);
  }
}
