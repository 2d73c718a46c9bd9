import type { LensDocument, PillarDocument, QuestionDocument } from './lens-document.js';

export type DifferenceStatus = 'NEW' | 'UPDATED' | 'DELETED';

export interface PillarDifference {
  readonly PillarId: string;
  readonly PillarName: string;
  readonly DifferenceStatus: DifferenceStatus;
  readonly QuestionDifferences: readonly QuestionDifference[];
}

export interface QuestionDifference {
  readonly QuestionId: string;
  readonly QuestionTitle: string;
  readonly DifferenceStatus: DifferenceStatus;
}

export interface DocumentDifference {
  readonly pillars: readonly PillarDifference[];
  /** Whether a pillar, question or choice is there on one side only. */
  readonly structural: boolean;
}

/** What `GetLensVersionDifference` can say: which pillars and questions differ, never how. */
export function compareDocuments(base: LensDocument, target: LensDocument): DocumentDifference {
  const pillars = pair(base.pillars, target.pillars).flatMap(([before, after]) => comparePillars(before, after));
  return { pillars, structural: structureOf(base) !== structureOf(target) };
}

function comparePillars(before: PillarDocument | undefined, after: PillarDocument | undefined): PillarDifference[] {
  const questions = pair(before?.questions ?? [], after?.questions ?? []).flatMap(([old, now]) =>
    compareQuestions(old, now),
  );
  const shown = after ?? before;
  const status = statusOf(before, after) ?? (questions.length > 0 ? 'UPDATED' : undefined);
  if (shown === undefined || status === undefined) return [];
  return [{ PillarId: shown.id, PillarName: shown.name, DifferenceStatus: status, QuestionDifferences: questions }];
}

function compareQuestions(
  before: QuestionDocument | undefined,
  after: QuestionDocument | undefined,
): QuestionDifference[] {
  const shown = after ?? before;
  const status = statusOf(before, after);
  if (shown === undefined || status === undefined) return [];
  return [{ QuestionId: shown.id, QuestionTitle: shown.title, DifferenceStatus: status }];
}

function statusOf(before: unknown, after: unknown): DifferenceStatus | undefined {
  if (before === undefined) return 'NEW';
  if (after === undefined) return 'DELETED';
  return JSON.stringify(before) === JSON.stringify(after) ? undefined : 'UPDATED';
}

/** Entries of both lists matched by id: the new order first, then what is gone. */
function pair<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): [T | undefined, T | undefined][] {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const kept = new Set(after.map((entry) => entry.id));
  return [
    ...after.map((entry): [T | undefined, T | undefined] => [old.get(entry.id), entry]),
    ...before.filter((entry) => !kept.has(entry.id)).map((entry): [T | undefined, T | undefined] => [entry, undefined]),
  ];
}

function structureOf(document: LensDocument): string {
  const ids = document.pillars.flatMap((pillar) =>
    pillar.questions.flatMap((question) =>
      question.choices.map((choice) => `${pillar.id}/${question.id}/${choice.id}`),
    ),
  );
  return ids.sort().join('\n');
}
