import type { Manifest } from '../manifest/manifest.js';
import type { LensService, ListedLens } from '../ports/lens-service.js';
import type { LensContent } from './judge-lens.js';
import type { ObservedLens } from './observe-region.js';

/** What is to be published where, decided before the first write. */
export interface Publication {
  readonly service: LensService;
  readonly observed: ObservedLens;
  /** The draft that is in the slot already. */
  readonly before: ListedLens | undefined;
  readonly content: LensContent;
  readonly version: string;
  readonly level: 'major' | 'minor';
  readonly commit: string;
  readonly lensId: string;
  readonly manifest: Manifest;
  /** The version whose content is published again; undefined for that of the tag. */
  readonly fromVersion: string | undefined;
  /** Of the manifest entry. */
  readonly tags: Readonly<Record<string, string>>;
  /** Hears of every step that is done. */
  readonly step: (text: string) => void;
}
