import type { JsonValue } from '../lens/json.js';
import type { AnswerRisk } from '../lens/risk/risk.js';
import type { ChangeKind } from './change-rules.js';
import type { Level } from './level.js';

/** Everything that differs between two lenses, and what it means for existing answers. */
export interface LensDiff {
  /** The worst level of the changes. */
  readonly level: Level;
  /** Most important first: by level, then by the order of the rule book, then in the order of the file. */
  readonly changes: readonly LensChange[];
  /** Every question kept whose risk changes for some existing answer; in the order of the new lens. */
  readonly risk: readonly RiskImpact[];
  /** Ids of the questions kept whose risk cannot be compared; each has a change `risk-not-comparable`. */
  readonly unscored: readonly string[];
  /** Removals and additions that are plainly the same thing under another id. */
  readonly renames: readonly Rename[];
  readonly extent: Extent;
}

/** One difference. Ids and pointer are those of the new lens, for kinds that end in `-removed` those of the old. */
export interface LensChange {
  /** Stable id of the kind of change, as `rules:` of a manifest names it. */
  readonly kind: ChangeKind;
  readonly level: Level;
  /** JSON pointer (RFC 6901); empty for the document. */
  readonly pointer: string;
  /** Id of the pillar it is in; null above pillars. */
  readonly pillar: string | null;
  /** Id of the question it is in; null above questions. */
  readonly question: string | null;
  /** Id of the choice it is in; null outside of choices. */
  readonly choice: string | null;
  /** The value before; null where there was none. Of a pillar without its questions. */
  readonly before: JsonValue | null;
  /** The value after; null where there is none. */
  readonly after: JsonValue | null;
  /** A sentence without its full stop that names the place. Untrusted: it holds ids and texts of the lens. */
  readonly message: string;
}

/**
 * What a question's new choices and rules do to its existing answers: all non-empty sets of its old choices. Each
 * changed answer is in one of the last four counts. "Does not apply" marks are not counted.
 */
export interface RiskImpact {
  /** Id of the question. */
  readonly question: string;
  /** All that can have been given: two to the power of the old choices, less one. */
  readonly answers: number;
  /** Those whose risk changes. */
  readonly changed: number;
  /** Those whose risk rises. */
  readonly raised: number;
  /** Those whose risk falls. */
  readonly lowered: number;
  /** Answers whose choices are all gone. */
  readonly unanswered: number;
  /** Answers that no rule covers, before or after. */
  readonly undefined: number;
  readonly witness: Witness;
}

/** The smallest answer that changes: fewest choices, then the order of the old file. */
export interface Witness {
  /** Ids of the choices selected. */
  readonly selected: readonly string[];
  readonly before: AnswerRisk;
  /** Its risk under the new rules; UNANSWERED if none of its choices is left. */
  readonly after: AnswerRisk | 'UNANSWERED';
}

/** An id that was changed. Whatever was recorded under the old one is lost. */
export interface Rename {
  /** What was renamed. */
  readonly item: 'pillar' | 'question' | 'choice';
  /** The question of a renamed choice. */
  readonly question: string | null;
  /** The old id. */
  readonly from: string;
  /** The new id. */
  readonly to: string;
  /** Whether anything but the id differs as well. */
  readonly edited: boolean;
  /** Of a question: whether its risk rules, with the renamed ids in place of the old ones, give every answer the same risk. */
  readonly rules: RulesUnderRename | null;
}

export type RulesUnderRename = 'equivalent' | 'different' | 'unknown';

/** How much of the old lens is still there. */
export interface Extent {
  readonly pillars: Tally;
  readonly questions: Tally;
  /** Of the questions kept. */
  readonly choices: Tally;
}

/** Items before, after, and on both sides under the same id. */
export interface Tally {
  /** In the old lens. */
  readonly before: number;
  /** In the new lens. */
  readonly after: number;
  /** In both, under the same id. */
  readonly kept: number;
}
