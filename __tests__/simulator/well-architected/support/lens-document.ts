/** A small lens that the service accepts; parts can be replaced. */
export function lensDocument(parts: {
  readonly name?: string;
  readonly lens?: object;
  readonly pillar?: object;
  readonly question?: object;
  readonly choice?: object;
}): object {
  const choice = {
    id: 'backup_daily',
    title: 'Back up every day',
    helpfulResource: { displayText: 'How; to <back> up', url: 'https://example.com/backup' },
    improvementPlan: { displayText: 'Turn backups on' },
    ...parts.choice,
  };
  const question = {
    id: 'backups',
    title: 'How do you back up tables?',
    description: 'Backups are needed.',
    choices: [choice, { id: 'backup_no', title: 'None of these' }],
    riskRules: [
      { condition: 'backup_daily', risk: 'NO_RISK' },
      { condition: 'default', risk: 'HIGH_RISK' },
    ],
    ...parts.question,
  };
  const pillar = { id: 'reliability', name: 'Reliability', questions: [question], ...parts.pillar };
  return {
    schemaVersion: '2021-11-01',
    name: parts.name ?? 'Table Lens',
    description: 'Practices for tables',
    pillars: [pillar],
    ...parts.lens,
  };
}
