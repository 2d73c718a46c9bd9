import type { Finding } from './finding.js';
import type { JsonNode } from './json-tree.js';
import type { JsonValue } from './json.js';
import type { LineAndColumn } from './line-index.js';

/** A lens file that was read, well or badly. */
export interface LensFile {
  /** As the user named it, or relative to the repository with `/`. */
  readonly file: string;
  /** Decoded, without a byte order mark. */
  readonly text: string;
  readonly byteLength: number;
  /** What could be recovered; undefined where the file holds no JSON object. Any part of it may have any shape. */
  readonly value: JsonValue | undefined;
  /** The same with places; undefined where nothing could be recovered. */
  readonly root: JsonNode | undefined;
  /** Of reading alone: encoding, syntax, duplicate keys, size. */
  readonly findings: readonly Finding[];
  /** The place of the value at a JSON pointer, or of the nearest value around it. */
  locate(pointer: string): FilePlace;
  /** Of an offset into `text`, in UTF-16 units. */
  locateOffset(offset: number): LineAndColumn;
}

/** 1-based; columns in UTF-16 units. */
export interface FilePlace extends LineAndColumn {
  readonly endLine?: number;
}
