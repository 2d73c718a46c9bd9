import type { FilePlaces } from './file-places.js';
import type { Finding } from './finding.js';
import type { JsonNode } from './json-tree.js';
import type { JsonValue } from './json.js';

/** A lens file that was read, well or badly. */
export interface LensFile {
  /** As the user named it, or relative to the repository with `/`. */
  readonly file: string;
  /** Decoded, without a byte order mark. */
  readonly text: string;
  readonly byteLength: number;
  /** What could be recovered; undefined where the file holds no JSON object. Any part of it may have any shape. */
  readonly value: JsonValue | undefined;
  /** The same with places, made when first asked for; undefined where nothing could be recovered. */
  tree(): JsonNode | undefined;
  readonly places: FilePlaces;
  /** Of reading alone: encoding, syntax, duplicate keys, size. */
  readonly findings: readonly Finding[];
}
