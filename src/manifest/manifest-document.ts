import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Pair,
  type YAMLError,
} from 'yaml';
import type { Path } from './manifest-problem.js';

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A flaw of the text itself, before its content is looked at. */
export interface SyntaxProblem extends Place {
  readonly message: string;
  readonly hint: string;
}

/** A YAML file as plain values that still knows where each of them stands. */
export interface ManifestDocument {
  /** Undefined where the text could not be understood. */
  readonly value: unknown;
  readonly problems: readonly SyntaxProblem[];
  /** Place of a value, of the key that leads to it, or of the nearest thing around it that exists. */
  readonly place: (path: Path, at: 'key' | 'value') => Place;
  /** A scalar as it stands in the file, for values that YAML changes when it reads them. */
  readonly source: (path: Path) => string | undefined;
}

/** Enough for any honest use of anchors; a few lines of nested ones would otherwise fill the memory. */
const maxAliasCount = 100;

const syntaxHint = 'Correct the YAML here; everything behind it may have been misread.';

/** Reads YAML 1.2 with the core schema, so that `off`, `no` and dates stay text. Never throws. */
export function readDocument(bytes: Uint8Array): ManifestDocument {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return unreadable('The file is not valid UTF-8.', 'Save it as UTF-8.');
  }
  const lines = new LineCounter();
  let document: Document.Parsed;
  let value: unknown;
  try {
    document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      resolveKnownTags: false,
      prettyErrors: false,
      lineCounter: lines,
      uniqueKeys: (a, b) => isScalar(a) && isScalar(b) && String(a.value) === String(b.value),
    });
    const errors = [...document.errors, ...document.warnings];
    const problems = errors.map((error) => describe(error, text, lines));
    if (document.errors.some((error) => error.code !== 'DUPLICATE_KEY'))
      return { ...unknownPlaces, value: undefined, problems };
    value = document.toJS({ maxAliasCount });
    return { value, problems, ...placesIn(document, lines) };
  } catch (error) {
    // The parser and its aliases are recursive: both limits surface as exceptions (RangeError, ReferenceError).
    return error instanceof ReferenceError
      ? unreadable(
          'The file repeats itself through aliases so often that it cannot be read safely.',
          'Write the values out instead of using anchors and aliases.',
        )
      : unreadable(
          'The file is nested too deeply to be read.',
          'Remove the nesting; a manifest has five levels at most.',
        );
  }
}

const unknownPlaces = { place: (): Place => ({ line: 1, column: 1 }), source: () => undefined };

function unreadable(message: string, hint: string): ManifestDocument {
  return { ...unknownPlaces, value: undefined, problems: [{ line: 1, column: 1, message, hint }] };
}

function describe(error: YAMLError, text: string, lines: LineCounter): SyntaxProblem {
  const [start, end] = error.pos;
  const { line, col } = lines.linePos(start);
  const place = { line: Math.max(line, 1), column: Math.max(col, 1) };
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^["']?([^"':\s]+)/.exec(text.slice(start, Math.max(end, start + 80)))?.[1] ?? '';
    return {
      ...place,
      message: `The key "${key}" is there twice in one mapping.`,
      hint: 'Remove one of the two, or merge them.',
    };
  }
  return {
    ...place,
    message: `This is not valid YAML: ${error.message.trimEnd().replace(/\.$/, '')}.`,
    hint: syntaxHint,
  };
}

function placesIn(document: Document.Parsed, lines: LineCounter): Pick<ManifestDocument, 'place' | 'source'> {
  const placeOf = (node: unknown): Place | undefined => {
    if (!isNode(node) || !node.range) return undefined;
    const { line, col } = lines.linePos(node.range[0]);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return {
    place(path, at) {
      let found: Place = placeOf(document.contents) ?? { line: 1, column: 1 };
      let node: unknown = document.contents;
      for (const [i, step] of path.entries()) {
        const child = childOf(document, node, step);
        if (child === undefined) return found;
        const last = i === path.length - 1;
        found =
          (last && at === 'key' ? placeOf(child.key) : undefined) ??
          placeOf(child.value) ??
          placeOf(child.key) ??
          found;
        node = child.value;
      }
      return found;
    },
    source(path) {
      let node: unknown = document.contents;
      for (const step of path) node = childOf(document, node, step)?.value;
      const scalar = isAlias(node) ? node.resolve(document) : node;
      return isScalar(scalar) && typeof scalar.source === 'string' ? scalar.source : undefined;
    },
  };
}

function childOf(
  document: Document.Parsed,
  node: unknown,
  step: string | number,
): Pick<Pair, 'key' | 'value'> | undefined {
  const parent = isAlias(node) ? node.resolve(document) : node;
  if (isSeq(parent)) {
    const item: unknown = parent.items[Number(step)];
    return item === undefined ? undefined : { key: undefined, value: isPair(item) ? item.value : item };
  }
  if (!isMap(parent)) return undefined;
  return parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
}
