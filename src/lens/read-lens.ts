import { importDocument } from './canonical.js';
import { decodeText, type DecodedText } from './decode-text.js';
import { reportDuplicateKeys } from './duplicate-keys.js';
import { FindingList } from './finding-list.js';
import type { Spot } from './spot.js';
import { toValue, type JsonNode } from './json-tree.js';
import type { JsonValue } from './json.js';
import type { LensFile } from './lens-file.js';
import { limits } from './limits.js';
import { LineIndex } from './line-index.js';
import { deepest, parseJson, type ParsedJson } from './parse-json.js';
import { resolvePointer } from './pointer.js';
import { explainSyntax } from './syntax-problem.js';

/** Four times what AWS accepts, room for any indentation. A larger file is not even decoded. */
const mostBytes = 4 * limits.document;

/**
 * Reads a lens file: strict JSON in UTF-8. Never throws and takes any bytes; whatever is wrong is a finding, and as much
 * as possible is recovered.
 */
export function readLens(bytes: Uint8Array, file: string): LensFile {
  const tooLarge = bytes.length > mostBytes;
  const decoded = decodeText(tooLarge ? new Uint8Array() : bytes);
  const lines = new LineIndex(decoded.text);
  const parsed = tooLarge ? unread : parseJson(decoded.text);
  const findings = new FindingList(file, parsed.root, (offset) => lines.at(offset));
  reportEncoding(findings, decoded);
  if (tooLarge) reportTooLong(findings, bytes.length);
  else reportParsing(findings, decoded.text, parsed);
  const value = parsed.root?.kind === 'object' ? toValue(parsed.root) : undefined;
  if (parsed.root !== undefined) reportDuplicateKeys(findings, parsed.root);
  if (value !== undefined) reportSize(findings, value, bytes.length);
  return {
    file,
    text: decoded.text,
    byteLength: bytes.length,
    value,
    root: parsed.root,
    findings: findings.inOrder(),
    locate: (pointer) => placeOf(parsed.root, pointer, lines),
    locateOffset: (offset) => lines.at(offset),
  };
}

const unread: ParsedJson = { root: undefined, problems: [], givenUp: undefined };

function at(offset: number): Spot {
  return { pointer: '', offset };
}

function reportEncoding(findings: FindingList, { byteOrderMark, problem }: DecodedText): void {
  const hint = 'Save the file as UTF-8 without a byte order mark.';
  if (byteOrderMark) findings.add('byte-order-mark', at(0), 'The file begins with a byte order mark.', hint);
  if (problem?.kind === 'utf-16') findings.add('encoding', at(0), 'The file is UTF-16.', hint);
  if (problem?.kind === 'invalid-byte') {
    const byte = `0x${problem.byte.toString(16).toUpperCase().padStart(2, '0')}`;
    findings.add('encoding', at(problem.offset), `The byte ${byte} is not UTF-8 here.`, hint);
  }
}

function reportParsing(findings: FindingList, text: string, { root, problems, givenUp }: ParsedJson): void {
  for (const { offset, message, hint } of explainSyntax(text, problems)) {
    findings.add('json-syntax', at(offset), message, hint);
  }
  if (givenUp?.why === 'values') reportTooLong(findings, text.length);
  if (givenUp?.why === 'depth') {
    const message = `The value is nested more than ${deepest} levels deep.`;
    findings.add('json-depth', at(givenUp.offset), message, 'Remove the nesting; a lens needs 11 levels.');
  }
  if (root !== undefined && root.kind !== 'object') {
    const found = root.kind === 'list' ? 'a list' : 'a single value';
    const hint = 'Write the lens as one object: { "schemaVersion": …, "name": …, "pillars": … }.';
    findings.add('json-object', at(root.start), `The file holds ${found} instead of an object.`, hint);
  }
}

function reportTooLong(findings: FindingList, length: number): void {
  const message = `The file is far beyond 500,000 characters (${length.toLocaleString('en-US')}) and was not read.`;
  findings.add('document-too-long', at(0), message, 'Split the lens into several lenses.');
}

function reportSize(findings: FindingList, value: JsonValue, byteLength: number): void {
  if (byteLength <= limits.document) return;
  const document = importDocument(value);
  const characters = codePoints(document);
  const bytes = new TextEncoder().encode(document).length;
  const hint = 'Shorten texts, or split the lens into several lenses.';
  const say = (count: number, unit: string): string =>
    `Minified, the lens has ${count.toLocaleString('en-US')} ${unit}; the limit is ${limits.document.toLocaleString('en-US')}.`;
  if (characters > limits.document) findings.add('document-too-long', at(0), say(characters, 'characters'), hint);
  else if (bytes > limits.document) findings.add('document-too-large', at(0), say(bytes, 'bytes'), hint);
  else {
    const message = `The file has ${byteLength.toLocaleString('en-US')} bytes; minified, as it is sent, ${bytes.toLocaleString('en-US')}.`;
    findings.add('file-too-large', at(0), message, 'Use less indentation if the file is also imported in the console.');
  }
}

function codePoints(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}

function placeOf(root: JsonNode | undefined, pointer: string, lines: LineIndex): ReturnType<LensFile['locate']> {
  if (root === undefined) return { line: 1, column: 1 };
  const { start, end } = resolvePointer(root, pointer);
  return { ...lines.at(start), endLine: lines.at(Math.max(start, end - 1)).line };
}
