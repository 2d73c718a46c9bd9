import type { FindingList } from './finding-list.js';
import type { JsonNode, Member } from './json-tree.js';
import { pointerTo } from './pointer.js';
import { quoted } from './quoted.js';

/** The way to a value, innermost step first. Pointers are made of it only where there is something to report. */
interface Path {
  readonly step: string | number;
  readonly outer: Path | undefined;
}

/** Reports every key that its object had before, at the later one, which is the one that counts. */
export function reportDuplicateKeys(findings: FindingList, node: JsonNode, path?: Path): void {
  if (node.kind === 'list') {
    for (const [step, item] of node.items.entries()) {
      if (hasInside(item)) reportDuplicateKeys(findings, item, { step, outer: path });
    }
  }
  if (node.kind !== 'object') return;
  for (const { key, start } of repeatedIn(node.members)) {
    const pointer = pointerOf({ step: key, outer: path });
    const message = `The key ${quoted(key)} is already used in this object.`;
    findings.add('duplicate-key', { offset: start, pointer }, message, 'Keep one of the two; the last one counts.');
  }
  for (const { key, value } of node.members) {
    if (value !== undefined && hasInside(value)) reportDuplicateKeys(findings, value, { step: key, outer: path });
  }
}

/** Most objects have so few keys that comparing them is cheaper than making a set. */
const few = 10;

function repeatedIn(members: readonly Member[]): Member[] {
  if (members.length <= few && !members.some(({ key }, index) => occursBefore(members, key, index))) return [];
  const seen = new Set<string>();
  return members.filter(({ key }) => seen.size === seen.add(key).size);
}

function occursBefore(members: readonly Member[], key: string, end: number): boolean {
  for (let index = 0; index < end; index += 1) if (members[index]?.key === key) return true;
  return false;
}

function pointerOf(path: Path | undefined): string {
  return path === undefined ? '' : pointerTo(pointerOf(path.outer), path.step);
}

function hasInside(node: JsonNode): boolean {
  return node.kind === 'object' || node.kind === 'list';
}
