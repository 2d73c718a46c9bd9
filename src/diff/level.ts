/** What a change means for workloads already under review. */
export type Level = 'none' | 'minor' | 'major';

const rank: Readonly<Record<Level, number>> = { none: 0, minor: 1, major: 2 };

/** The highest of the levels; `none` of an empty list. */
export function worstLevel(levels: Iterable<Level>): Level {
  let worst: Level = 'none';
  for (const level of levels) if (rank[level] > rank[worst]) worst = level;
  return worst;
}

/** Whether `level` says more than `other`. */
export function exceeds(level: Level, other: Level): boolean {
  return rank[level] > rank[other];
}
