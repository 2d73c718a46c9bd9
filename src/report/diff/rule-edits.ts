import { isList, valueOf, type JsonValue } from '../../lens/json.js';

/** How the rules for one risk level changed. */
export interface RuleEdit {
  readonly risk: string;
  /** Empty where there was no such rule. */
  readonly before: string;
  readonly after: string;
}

/** The risk levels whose conditions differ between two lists of risk rules of any shape, in the new order. */
export function ruleEdits(before: JsonValue | null, after: JsonValue | null): RuleEdit[] {
  const [old, fresh] = [conditionsByRisk(before), conditionsByRisk(after)];
  const risks = new Set([...fresh.keys(), ...old.keys()]);
  return [...risks]
    .map((risk) => ({ risk, before: (old.get(risk) ?? []).join('; '), after: (fresh.get(risk) ?? []).join('; ') }))
    .filter((edit) => edit.before !== edit.after);
}

function conditionsByRisk(rules: JsonValue | null): ReadonlyMap<string, readonly string[]> {
  const conditions = new Map<string, string[]>();
  for (const rule of isList(rules) ? rules : []) {
    const [risk, condition] = [valueOf(rule, 'risk'), valueOf(rule, 'condition')];
    if (typeof risk !== 'string' || typeof condition !== 'string') continue;
    conditions.set(risk, [...(conditions.get(risk) ?? []), condition]);
  }
  return conditions;
}
