import { isList, valueOf } from '../lens/json.js';
import type { LensFile } from '../lens/lens-file.js';

/**
 * Whether a JSON file is meant as a custom lens, however many faults it has: `pillars` is a list, and the schema version
 * or a pillar with questions is there. A file with syntax errors is one if it speaks of pillars and questions.
 */
export function isLensFile({ value, text, findings }: Pick<LensFile, 'value' | 'text' | 'findings'>): boolean {
  const pillars = valueOf(value, 'pillars');
  if (isList(pillars)) {
    return (
      pillars.some((pillar) => isList(valueOf(pillar, 'questions'))) || valueOf(value, 'schemaVersion') !== undefined
    );
  }
  const broken = findings.some(({ check }) => check === 'json-syntax');
  return broken && text.includes('"pillars"') && text.includes('"questions"');
}
