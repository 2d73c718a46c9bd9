import type { LensChange, LensDiff, Rename, RiskImpact } from '../../../src/diff/lens-diff.js';
import { worstLevel } from '../../../src/diff/level.js';

export function aChange(overrides: Partial<LensChange> = {}): LensChange {
  return {
    kind: 'choice-title-changed',
    level: 'minor',
    pointer: '/pillars/0/questions/0/choices/0/title',
    pillar: 'ops',
    question: 'ddb_ops_1',
    choice: 'ddb_ops_1_alarms',
    before: 'Alarms',
    after: 'Alarms on every table',
    message:
      'Title of choice "ddb_ops_1_alarms" of question "ddb_ops_1" changed: "Alarms" is now "Alarms on every table"',
    ...overrides,
  };
}

export function aRiskChange(overrides: Partial<RiskImpact> = {}): RiskImpact {
  return {
    question: 'ddb_sec_1',
    answers: 15,
    changed: 3,
    raised: 3,
    lowered: 0,
    unanswered: 0,
    undefined: 0,
    witness: { selected: ['ddb_sec_1_kms'], before: 'NO_RISK', after: 'MEDIUM_RISK' },
    ...overrides,
  };
}

export function aDiff(
  changes: readonly LensChange[],
  risk: readonly RiskImpact[] = [],
  renames: readonly Rename[] = [],
): LensDiff {
  const level = worstLevel(changes.map((change) => change.level));
  const unscored = changes.flatMap(({ kind, question }) =>
    kind === 'risk-not-comparable' && question !== null ? [question] : [],
  );
  const tally = { before: 1, after: 1, kept: 1 };
  return { level, changes, risk, unscored, renames, extent: { pillars: tally, questions: tally, choices: tally } };
}

export const titles = {
  pillars: { ops: 'Operations', sec: 'Security' },
  questions: {
    ddb_ops_1: 'How do you notice that a table is throttled?',
    ddb_sec_1: 'How do you protect the data in your tables?',
    ddb_sec_2: 'Who may read your tables?',
  },
  choices: {
    'ddb_ops_1/ddb_ops_1_alarms': 'Alarms on every table',
    'ddb_sec_1/ddb_sec_1_kms': 'Tables are encrypted with a key of your own',
    'ddb_sec_1/ddb_sec_1_backup': 'Backups are taken every day',
    'ddb_sec_2/ddb_sec_2_roles': 'Each application has a role of its own',
  },
};
