import { applyEdits, type Edit } from 'jsonc-parser';
import { isRead } from './check-wording.js';
import { memberOf, toValue, type JsonNode, type Member, type ObjectNode } from './json-tree.js';
import { textsOf, visitEntries, type KnownEntry, type KnownText } from './known-entries.js';
import type { LensFile } from './lens-file.js';
import { lensFormat, type Field, type ObjectFormat } from './lens-format.js';
import { lensEntry } from './lens-outline.js';
import { offsetInText } from './offset-in-text.js';
import { findNode } from './pointer.js';

/** A lens file after its mechanical flaws were repaired. */
export interface FixedLens {
  /** To be written as UTF-8 without a byte order mark; equal to the file's own text where nothing was repaired. */
  readonly text: string;
  /** In the order of the file; empty where nothing was repaired. */
  readonly changes: readonly Repair[];
}

/** Something that was changed, with its 1-based place in the old file. */
export interface Repair {
  readonly line: number;
  readonly column: number;
  /** A sentence without its full stop. Untrusted: it names keys. */
  readonly message: string;
}

interface Change {
  readonly offset: number;
  readonly message: string;
  readonly edits: readonly Edit[];
}

/**
 * Repairs what needs no judgement: white space at the edges of texts, keys that differ from a known one only in case,
 * `number` of an export, a byte order mark, a missing newline at the end. All else, the formatting and the order of keys
 * included, stays as it is. A file that is not JSON is left alone.
 */
export function fixLens(file: LensFile): FixedLens {
  const tree = file.tree();
  const unsafe = file.findings.some(({ check }) => check === 'json-syntax' || check === 'encoding');
  const nothing: FixedLens = { text: file.text, changes: [] };
  if (tree === undefined || unsafe) return nothing;
  const changes = [...byteOrderMark(file), ...finalNewline(file.text)];
  // First, since what stands under a key that has to be renamed is repaired like all else.
  const root = renamed(tree, lensFormat, changes);
  const lens = lensEntry(toValue(root));
  if (lens === undefined) return nothing;
  visitEntries(lens, lensFormat, (known) => {
    const { node } = findNode(root, known.entry.pointer);
    if (node.kind !== 'object') return;
    changes.push(...trims(file.text, node, known), ...removals(node, known));
  });
  changes.sort((left, right) => left.offset - right.offset);
  const edits = changes.flatMap((change) => change.edits);
  return {
    text: applyEdits(file.text, edits),
    changes: changes.map(({ offset, message }) => ({ ...file.places.locate({ pointer: '', offset }), message })),
  };
}

function byteOrderMark({ findings }: LensFile): Change[] {
  const found = findings.some(({ check }) => check === 'byte-order-mark');
  return found ? [{ offset: 0, message: 'Removed the byte order mark', edits: [] }] : [];
}

function trims(fileText: string, entry: ObjectNode, known: KnownEntry): Change[] {
  return textsOf(known, (value, key, field) => value !== value.trim() && (key === 'url' || isRead(key, field))).flatMap(
    (text) => trim(fileText, memberOf(entry, text.key)?.value, text),
  );
}

function trim(fileText: string, node: JsonNode | undefined, { value, key, format }: KnownText): Change[] {
  const trimmed = value.trim();
  if (node?.kind !== 'text' || trimmed === value || trimmed === '') return [];
  const first = offsetInText(fileText, node, value.length - value.trimStart().length);
  const behind = offsetInText(fileText, node, value.trimEnd().length);
  const edits = [
    { offset: node.start + 1, length: first - node.start - 1, content: '' },
    { offset: behind, length: node.end - 1 - behind, content: '' },
  ].filter(({ length }) => length > 0);
  return [{ offset: node.start, message: `Removed white space at the edge of the ${format.noun} ${key}`, edits }];
}

/** The tree with keys that AWS knows in place of those that differ from them only in case; adds to `changes`. */
function renamed(node: JsonNode, format: ObjectFormat, changes: Change[]): JsonNode {
  if (node.kind !== 'object') return node;
  const known = new Map(Object.keys(format.keys).map((key) => [key.toLowerCase(), key]));
  const counts = new Map<string, number>();
  for (const { key } of node.members) {
    const lower = key.toLowerCase();
    if (known.has(lower)) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  }
  const members = node.members.map((member) => {
    const { key, start, end, value } = member;
    const lower = key.toLowerCase();
    // Of two such keys nobody can say which one counts.
    const meant = counts.get(lower) === 1 ? (known.get(lower) ?? key) : key;
    if (meant !== key) {
      const edits = [{ offset: start, length: end - start, content: JSON.stringify(meant) }];
      changes.push({ offset: start, message: `Renamed the key "${key}" to "${meant}"`, edits });
    }
    const field = Object.hasOwn(format.keys, meant) ? format.keys[meant] : undefined;
    return { ...member, key: meant, value: value === undefined ? value : renamedIn(value, field, changes) };
  });
  return { ...node, members };
}

function renamedIn(node: JsonNode, field: Field | undefined, changes: Change[]): JsonNode {
  if (field?.type === 'object') return renamed(node, field.of, changes);
  if (field?.type !== 'list' || node.kind !== 'list') return node;
  return { ...node, items: node.items.map((item) => renamed(item, field.of, changes)) };
}

function removals(node: ObjectNode, { format }: KnownEntry): Change[] {
  const numbered = format.noun === 'question' || format.noun === 'choice';
  if (!numbered || memberOf(node, 'number') === undefined) return [];
  const { members } = node;
  const lastKept = members.findLastIndex(({ key }) => key !== 'number');
  const edits = members.flatMap((member, index): Edit[] => {
    const next = members[index + 1];
    if (member.key !== 'number' || index > lastKept || next === undefined) return [];
    return [{ offset: member.start, length: next.start - member.start, content: '' }];
  });
  const kept = members[lastKept];
  const from = kept === undefined ? node.start + 1 : endOf(kept);
  const last = members.at(-1);
  const to = kept === undefined || last === undefined ? node.end - 1 : endOf(last);
  const tail = to > from ? [{ offset: from, length: to - from, content: '' }] : [];
  const [first] = members.filter(({ key }) => key === 'number');
  const message = `Removed the number of a ${format.noun}`;
  return [{ offset: first?.start ?? node.start, message, edits: [...edits, ...tail] }];
}

function endOf({ value, end }: Member): number {
  return value?.end ?? end;
}

function finalNewline(text: string): Change[] {
  if (text.endsWith('\n')) return [];
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const message = 'Added a newline at the end of the file';
  return [{ offset: text.length, message, edits: [{ offset: text.length, length: 0, content: newline }] }];
}
