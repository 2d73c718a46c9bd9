import type { LensDiff } from '../../../src/diff/lens-diff.js';
import { worstLevel } from '../../../src/diff/level.js';

export type Change = LensDiff['changes'][number];
export type RiskChange = LensDiff['risk'][number];

export function aChange(overrides: Partial<Change> = {}): Change {
  return {
    kind: 'choice-title-changed',
    level: 'minor',
    pointer: '/pillars/0/questions/0/choices/0/title',
    pillar: 'ops',
    question: 'ddb_ops_1',
    choice: 'ddb_ops_1_alarms',
    before: 'Alarms',
    after: 'Alarms on every table',
    message: 'The title of the choice "ddb_ops_1_alarms" reads differently.',
    ...overrides,
  };
}

export function aRiskChange(overrides: Partial<RiskChange> = {}): RiskChange {
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

export function aDiff(changes: readonly Change[], risk: readonly RiskChange[] = []): LensDiff {
  return { level: worstLevel(changes.map(({ level }) => level)), changes, risk, unscored: [] };
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
