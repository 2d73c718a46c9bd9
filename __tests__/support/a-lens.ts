import type { JsonObject, JsonValue } from '../../src/lens/json.js';

/** A small lens that AWS would take: one pillar with two questions. Top-level fields can be overridden. */
export function aLens(overrides: Readonly<Record<string, JsonValue>> = {}): JsonObject {
  return {
    schemaVersion: '2021-11-01',
    name: 'A lens',
    description: 'What a test needs.',
    pillars: [{ id: 'security', name: 'Security', questions: [aQuestion('sec_access'), aQuestion('sec_keys')] }],
    ...overrides,
  };
}

/** A question with two practices and "None of these". */
export function aQuestion(id: string, overrides: Readonly<Record<string, JsonValue>> = {}): JsonObject {
  return {
    id,
    title: `How is ${id} looked after?`,
    choices: [aChoice(`${id}_1`), aChoice(`${id}_2`), { id: `${id}_no`, title: 'None of these' }],
    riskRules: [
      { condition: `${id}_1 && ${id}_2 && !${id}_no`, risk: 'NO_RISK' },
      { condition: `(${id}_1 || ${id}_2) && !${id}_no`, risk: 'MEDIUM_RISK' },
      { condition: 'default', risk: 'HIGH_RISK' },
    ],
    ...overrides,
  };
}

export function aChoice(id: string, overrides: Readonly<Record<string, JsonValue>> = {}): JsonObject {
  return { id, title: `Practice ${id}`, improvementPlan: { displayText: `Begin with ${id}.` }, ...overrides };
}
