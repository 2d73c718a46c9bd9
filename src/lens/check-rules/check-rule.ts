import type { Basis, Severity } from '../finding.js';
import type { Entry } from '../lens-outline.js';
import type { Spot } from '../spot.js';

/**
 * One check: what it is called, how much it matters, why it exists and, with `look` or `wording`, all there is to it. The
 * findings of a check without them fall out of work that several checks share: reading the file, going through its shape,
 * evaluating risk rules.
 */
export interface CheckRule {
  /** Stable, kebab-case; named by `checks:` and `ignore:` of manifests. */
  readonly id: string;
  /** Unless a manifest says otherwise. */
  readonly severity: Severity;
  readonly basis: Basis;
  /** What holds where the check is content, in a few words. */
  readonly title: string;
  /** What happens otherwise, in one or two sentences. */
  readonly why: string;
  /** Where that is written. */
  readonly source: string;
  /** Looks at each part of that kind by itself. */
  readonly look?: Look;
  /** Looks at each text that people read. */
  readonly wording?: Wording;
}

export interface Look {
  /** Noun of the part in `lens-format.ts`. */
  readonly at: 'lens' | 'pillar' | 'question' | 'choice' | 'resource';
  /** A list that says nothing once a syntax error stands in it: the check misses something there. */
  readonly misses?: string;
  /** Must take linear time, and accept any shape: other checks say that something is missing or of the wrong type. */
  readonly flaws: (part: Entry) => readonly Flaw[];
}

/** One thing that is wrong. */
export interface Flaw {
  readonly spot: Spot;
  /** What is wrong; names the offending text. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

export interface Wording {
  /** What must not stand in a text. Must take linear time on any text: repetitions are bounded. */
  readonly pattern: RegExp;
  /** What every match has in it: short, since it is tried on every text. */
  readonly sign: RegExp;
  /** Matches that are no flaw. */
  readonly except?: RegExp;
  readonly hint: string;
}
