import { closest, distance } from 'fastest-levenshtein';
import type { KnownEntry } from './known-entries.js';
import type { FindingList } from './finding-list.js';
import { memberOf, type JsonNode, type ListNode, type Member } from './json-tree.js';
import { fieldsOf, type Field, type ListField } from './lens-format.js';
import { pointerTo } from './pointer.js';
import { quoted } from './quoted.js';

/** Checks the keys of an object: that the required ones are there, the others known, and the values of their type. */
export function checkShape(findings: FindingList, entry: KnownEntry): void {
  for (const member of entry.node.members) {
    if (!Object.hasOwn(entry.format.keys, member.key)) reportUnknown(findings, entry, member);
  }
  for (const [key, field] of fieldsOf(entry.format)) {
    const member = memberOf(entry.node, key);
    if (member === undefined) reportMissing(findings, entry, key, field);
    else if (member.value !== undefined) checkValue(findings, entry, key, field, member.value);
  }
}

function reportUnknown(findings: FindingList, { node, pointer, format }: KnownEntry, { key, start }: Member): void {
  const spot = { offset: start, pointer: pointerTo(pointer, key) };
  if (key === 'number' && (format.noun === 'question' || format.noun === 'choice')) {
    const message = `This ${format.noun} has a number, which comes from an export.`;
    findings.add('leftover-number', spot, message, 'Remove it; "check --fix" does.');
    return;
  }
  if (findings.isFull('unknown-key')) return;
  const meant = keyMeantBy(key, Object.keys(format.keys));
  const instead = meant === undefined || memberOf(node, meant) !== undefined ? undefined : meant;
  findings.add(
    'unknown-key',
    spot,
    `AWS knows no key ${quoted(key)} in a ${format.noun} and ignores it.`,
    instead === undefined ? 'Remove it.' : `Did you mean "${instead}"?`,
  );
}

/** The known key that was probably meant; undefined where none is close. */
export function keyMeantBy(key: string, known: readonly string[]): string | undefined {
  if (key.length > 40) return undefined;
  const plain = key.toLowerCase().replace(/[^a-z]/gu, '');
  const lower = known.map((name) => name.toLowerCase());
  const candidate = closest(plain, lower);
  const close = distance(plain, candidate) <= Math.floor(candidate.length / 3);
  return close ? known[lower.indexOf(candidate)] : undefined;
}

function reportMissing(findings: FindingList, { node, pointer, format }: KnownEntry, key: string, field: Field): void {
  if (field.required !== true || node.broken) return;
  const spot = { offset: node.start, pointer };
  findings.add('missing-key', spot, `This ${format.noun} has no "${key}".`, `Add "${key}": it is required.`);
}

const typeNames = { text: 'a text', list: 'a list', object: 'an object' } as const;

function checkValue(findings: FindingList, entry: KnownEntry, key: string, field: Field, node: JsonNode): void {
  const spot = { offset: node.start, pointer: pointerTo(entry.pointer, key) };
  if (node.kind !== field.type) {
    const message = `The "${key}" of this ${entry.format.noun} is ${kindOf(node)} instead of ${typeNames[field.type]}.`;
    findings.add('wrong-type', spot, message, `Write ${typeNames[field.type]}.`);
    return;
  }
  if (node.kind === 'list' && field.type === 'list') {
    checkList(findings, key, field, node, spot.pointer);
    return;
  }
  const named = field.type === 'text' && (field.restricted === true || key === 'displayText');
  if (node.kind === 'text' && named && field.required === true && node.value.trim() === '') {
    findings.add('empty-text', spot, `The ${entry.format.noun} ${key} is empty.`, 'Write a text.');
  }
}

function checkList(findings: FindingList, key: string, field: ListField, node: ListNode, pointer: string): void {
  const spot = { offset: node.start, pointer };
  if (node.items.length === 0 && field.required === true && !node.broken) {
    findings.add('empty-list', spot, `"${key}" is an empty list.`, `Add a ${field.of.noun}.`);
  }
  if (field.most !== undefined && node.items.length > field.most.entries) {
    const { entries, check } = field.most;
    const message = `"${key}" has ${node.items.length} entries; the limit is ${entries}.`;
    findings.add(check, spot, message, `Remove ${node.items.length - entries}.`);
  }
  for (const [index, item] of node.items.entries()) {
    if (item.kind === 'object') continue;
    const message = `An entry of "${key}" is ${kindOf(item)} instead of an object.`;
    const hint = `Write a ${field.of.noun} as an object.`;
    findings.add('wrong-type', { offset: item.start, pointer: pointerTo(pointer, index) }, message, hint);
  }
}

function kindOf(node: JsonNode): string {
  if (node.kind !== 'other') return typeNames[node.kind];
  if (node.value === null) return 'null';
  return typeof node.value === 'number' ? 'a number' : String(node.value);
}
