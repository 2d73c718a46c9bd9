import { importDocument } from './canonical.js';
import { decodeText, type DecodedText } from './decode-text.js';
import { reportDuplicateKeys } from './duplicate-keys.js';
import { FilePlaces } from './file-places.js';
import { FindingList } from './finding-list.js';
import { grouped } from './grouped.js';
import { isList, isObject, type JsonValue } from './json.js';
import type { LensFile } from './lens-file.js';
import { limits } from './limits.js';
import { parseJson } from './parse-json.js';
import { deepest, type ParsedJson } from './parsed-json.js';
import type { Spot } from './spot.js';
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
  const parsed = tooLarge ? unread : parseJson(decoded.text);
  const value = isObject(parsed.value) ? parsed.value : undefined;
  const places = new FilePlaces(decoded.text, parsed);
  const findings = new FindingList(file, value, places);
  reportEncoding(findings, decoded);
  if (tooLarge) reportTooLong(findings, bytes.length);
  else reportParsing(findings, decoded.text, parsed);
  if (value !== undefined) reportSize(findings, value, bytes.length);
  return {
    file,
    text: decoded.text,
    byteLength: bytes.length,
    value,
    places,
    findings: findings.inOrder(),
    tree: () => parsed.tree(),
  };
}

const unread: ParsedJson = {
  value: undefined,
  tree: () => undefined,
  mayRepeatKeys: false,
  problems: [],
  givenUp: undefined,
};

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

function reportParsing(findings: FindingList, text: string, parsed: ParsedJson): void {
  const { value, problems, givenUp } = parsed;
  for (const { offset, message, hint } of explainSyntax(text, problems)) {
    findings.add('json-syntax', at(offset), message, hint);
  }
  if (givenUp?.why === 'values') {
    const message = `The file holds far more values than any lens and was not read (${grouped(text.length)} characters).`;
    findings.add('document-too-long', at(0), message, 'Split the lens into several lenses.');
  }
  if (givenUp?.why === 'depth') {
    const message = `The value is nested more than ${deepest} levels deep.`;
    findings.add('json-depth', at(givenUp.offset), message, 'Remove the nesting; a lens needs 11 levels.');
  }
  if (value !== undefined && !isObject(value)) {
    const found = isList(value) ? 'a list' : 'a single value';
    const hint = 'Write the lens as one object: { "schemaVersion": …, "name": …, "pillars": … }.';
    findings.add('json-object', { pointer: '' }, `The file holds ${found} instead of an object.`, hint);
  }
  const root = parsed.mayRepeatKeys ? parsed.tree() : undefined;
  if (root !== undefined) reportDuplicateKeys(findings, root);
}

function reportTooLong(findings: FindingList, length: number): void {
  const message = `The file is far beyond 500,000 characters (${grouped(length)}) and was not read.`;
  findings.add('document-too-long', at(0), message, 'Split the lens into several lenses.');
}

function reportSize(findings: FindingList, value: JsonValue, byteLength: number): void {
  if (byteLength <= limits.document) return;
  const document = importDocument(value);
  const characters = codePoints(document);
  const bytes = new TextEncoder().encode(document).length;
  const hint = 'Shorten texts, or split the lens into several lenses.';
  const say = (count: number, unit: string): string =>
    `Minified, the lens has ${grouped(count)} ${unit}; the limit is ${grouped(limits.document)}.`;
  if (characters > limits.document) findings.add('document-too-long', at(0), say(characters, 'characters'), hint);
  else if (bytes > limits.document) findings.add('document-too-large', at(0), say(bytes, 'bytes'), hint);
  else {
    const message = `The file has ${grouped(byteLength)} bytes; minified, as it is sent, ${grouped(bytes)}.`;
    findings.add('file-too-large', at(0), message, 'Use less indentation if the file is also imported in the console.');
  }
}

function codePoints(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
