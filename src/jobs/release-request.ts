import type { Overrides } from '../release/override.js';
import type { JudgedLens } from './judge-lens.js';
import type { Project } from './project.js';

/** A release asked for by a tag, after all that Git and GitHub have to say about it. */
export interface ReleaseRequest {
  readonly tag: string;
  readonly version: string;
  readonly commit: string;
  readonly project: Project;
  readonly lenses: readonly JudgedLens[];
  readonly overrides: Overrides;
  /** Fix forward: the version whose content is published again, in place of that of the tag. */
  readonly fromVersion: string | undefined;
}
