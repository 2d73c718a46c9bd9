import { compileFunction } from 'node:vm';

/** A rule as it stands in a file; the condition must be well formed. */
export interface TextRule {
  readonly condition: string;
  readonly risk: string;
}

/** Decides for one set at a time. JavaScript reads conditions as the contract does, so the engine is the evaluator. */
export function evaluator(
  rules: readonly TextRule[],
  ids: readonly string[],
): (selected: ReadonlySet<string>) => string {
  const parameters = ids.map((_, index) => `c${index}`);
  const compiled = rules.map(({ condition, risk }) => {
    const source = condition.trim() === 'default' ? 'true' : condition.replace(/\w+/gu, (id) => `c${ids.indexOf(id)}`);
    return { risk, holds: compileFunction(`return ${source}`, parameters) as (...flags: boolean[]) => boolean };
  });
  return (selected) => {
    const flags = ids.map((id) => selected.has(id));
    return compiled.find(({ holds }) => holds(...flags))?.risk ?? 'UNDEFINED';
  };
}

/** Every subset of the ids, the smallest first, then in the order of the ids. */
export function subsets(ids: readonly string[]): string[][] {
  const all = ids.reduce<number[][]>((sets, _, index) => [...sets, ...sets.map((set) => [...set, index])], [[]]);
  const key = (set: readonly number[]): string => set.map((index) => String(index).padStart(2, '0')).join();
  return all
    .sort((left, right) => left.length - right.length || (key(left) < key(right) ? -1 : 1))
    .map((set) => set.map((index) => ids[index] ?? ''));
}
