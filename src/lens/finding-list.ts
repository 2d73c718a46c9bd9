import { checkRules, type CheckId, type CheckRule } from './check-rules.js';
import type { Finding } from './finding.js';
import type { FilePlaces } from './file-places.js';
import type { JsonValue } from './json.js';
import type { Entry } from './lens-outline.js';
import { Owners } from './owner.js';
import type { Spot } from './spot.js';

/** A file of nothing but flaws must not exhaust the memory; nobody reads as many of one kind. */
const mostOfOneCheck = 1000;

const rules = new Map<string, CheckRule & { readonly index: number }>(
  checkRules.map((rule, index) => [rule.id, { ...rule, index }]),
);

/** In the order of the file; at one place in the order of the rule book. */
export function inFileOrder(findings: readonly Finding[]): Finding[] {
  const index = (finding: Finding): number => rules.get(finding.check)?.index ?? 0;
  return [...findings].sort(
    (left, right) => left.line - right.line || left.column - right.column || index(left) - index(right),
  );
}

/** Collects the findings in one file. */
export class FindingList {
  private readonly found: Finding[] = [];
  private readonly counts = new Map<CheckId, number>();

  private readonly file: string;
  private readonly places: FilePlaces;
  private readonly owners: Owners;

  constructor(file: string, lens: JsonValue | undefined, places: FilePlaces) {
    this.file = file;
    this.places = places;
    this.owners = new Owners(lens);
  }

  /** `message` says what is wrong and names the offending text, `hint` what to do. */
  add(check: CheckId, spot: Spot, message: string, hint: string): void {
    const rule = rules.get(check);
    const count = (this.counts.get(check) ?? 0) + 1;
    this.counts.set(check, count);
    if (rule === undefined || count > mostOfOneCheck) return;
    const { pointer } = spot;
    const { severity, basis } = rule;
    const place = { file: this.file, ...this.places.locate(spot), pointer, ...this.owners.of(pointer) };
    this.found.push({ check, severity, basis, ...place, message, hint });
  }

  /** Whether a syntax error may have swallowed what the object or list lacks. */
  isBroken(spot: Spot): boolean {
    return !this.places.isWhole && this.places.isBroken(spot.pointer);
  }

  /** Whether a syntax error may have swallowed an item of the list under `key`, or a part of one. */
  isCut(entry: Entry, key: string): boolean {
    return !this.places.isWhole && [entry, entry.at(key), ...entry.entries(key)].some((place) => this.isBroken(place));
  }

  /** Whether more findings of the check would be dropped, so that looking for them is no use. */
  isFull(check: CheckId): boolean {
    return (this.counts.get(check) ?? 0) >= mostOfOneCheck;
  }

  inOrder(): Finding[] {
    return inFileOrder(this.found);
  }
}
