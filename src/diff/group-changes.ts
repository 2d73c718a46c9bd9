import type { LensChange, LensDiff, RiskImpact } from './lens-diff.js';

/** All that happens to one question, or to what belongs to no question. */
export interface QuestionGroup {
  /** Null for the pillar or the lens itself. */
  readonly question: string | null;
  /** Most important first. */
  readonly changes: readonly LensChange[];
  readonly risk: RiskImpact | undefined;
}

export interface PillarGroup {
  /** Null for the lens itself. */
  readonly pillar: string | null;
  readonly questions: readonly QuestionGroup[];
}

/** The changes of a diff by pillar and question. Where the most important change is comes first. */
export function groupChanges({ changes, risk }: Pick<LensDiff, 'changes' | 'risk'>): PillarGroup[] {
  const impacts = new Map(risk.map((impact) => [impact.question, impact]));
  const pillars = new Map<string | null, Map<string | null, LensChange[]>>();
  for (const change of changes) {
    const questions = getOr(pillars, change.pillar, () => new Map<string | null, LensChange[]>());
    getOr(questions, change.question, () => []).push(change);
  }
  return [...pillars].map(([pillar, questions]) => ({
    pillar,
    questions: [...questions].map(([question, own]) => ({
      question,
      changes: own,
      risk: question === null ? undefined : impacts.get(question),
    })),
  }));
}

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
