import { isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Document, type Pair } from 'yaml';
import type { Path } from './manifest-problem.js';
import { placesOf, type Place, type PlaceAt } from './place.js';
import { findDuplicateKeys, findFatalFlaws, nestedTooDeeply, repeatsItself, type YamlFlaw } from './yaml-flaws.js';

/** A YAML file as plain values that still knows where each of them stands. */
export interface ManifestDocument {
  /** Undefined where the text could not be understood. */
  readonly value: unknown;
  readonly problems: readonly YamlFlaw[];
  /** Place of a value, of the key that leads to it, or of the nearest thing around it that exists. */
  readonly place: (path: Path, at: 'key' | 'value') => Place;
  /** A scalar as it stands in the file, for values that YAML changes when it reads them. */
  readonly source: (path: Path) => string | undefined;
}

/** Enough for any honest use of anchors; a few lines of nested ones would otherwise fill the memory. */
const maxAliasCount = 100;

/** Reads YAML 1.2 with the core schema, so that `off`, `no` and dates stay text. Flaws of the text are data. */
export function readDocument(bytes: Uint8Array): ManifestDocument {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return unreadable([{ line: 1, column: 1, message: 'The file is not valid UTF-8.', hint: 'Save it as UTF-8.' }]);
  }
  const placeAt = placesOf(text);
  try {
    const document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      resolveKnownTags: false,
      prettyErrors: false,
      uniqueKeys: (a, b) => isScalar(a) && isScalar(b) && String(a.value) === String(b.value),
    });
    const fatal = findFatalFlaws(document, placeAt);
    if (fatal.length > 0) return unreadable(fatal);
    const value: unknown = document.toJS({ maxAliasCount });
    return { value, problems: findDuplicateKeys(document, text, placeAt), ...placesIn(document, placeAt) };
  } catch (error) {
    // The parser and its aliases are recursive: both limits surface as exceptions (RangeError, ReferenceError).
    if (error instanceof ReferenceError) return unreadable([repeatsItself]);
    if (error instanceof RangeError) return unreadable([nestedTooDeeply]);
    throw error;
  }
}

function unreadable(problems: readonly YamlFlaw[]): ManifestDocument {
  return { value: undefined, problems, place: () => ({ line: 1, column: 1 }), source: () => undefined };
}

function placesIn(document: Document.Parsed, placeAt: PlaceAt): Pick<ManifestDocument, 'place' | 'source'> {
  const placeOf = (node: unknown): Place | undefined => {
    if (!isNode(node) || !node.range) return undefined;
    return placeAt(node.range[0]);
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
  // Of two equal keys the value that is read is the last one's.
  return parent.items.findLast(({ key }) => isScalar(key) && String(key.value) === String(step));
}
