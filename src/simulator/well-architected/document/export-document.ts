import type { Unknowns } from '../unknowns.js';
import type { JsonRecord } from './fields.js';

const knownKeys: Readonly<Record<Level, readonly string[]>> = {
  lens: ['schemaVersion', 'name', 'description', 'pillars'],
  pillar: ['id', 'name', 'questions'],
  question: ['id', 'title', 'description', 'helpfulResource', 'choices', 'riskRules'],
  choice: ['id', 'title', 'helpfulResource', 'improvementPlan', 'additionalResources'],
};

type Level = 'lens' | 'pillar' | 'question' | 'choice';

const below: Readonly<Partial<Record<Level, { readonly key: string; readonly level: Level }>>> = {
  lens: { key: 'pillars', level: 'pillar' },
  pillar: { key: 'questions', level: 'question' },
  question: { key: 'choices', level: 'choice' },
};

/**
 * `LensJSON` of an export: what was imported, with `"number": 0` after the id of every question and choice. Both are
 * observed, the zero in public lens files that came from an export.
 */
export function exportDocument(text: string, unknowns: Unknowns): string {
  return JSON.stringify(exportLevel(JSON.parse(text) as JsonRecord, 'lens', unknowns.unknownKeysInExport === 'kept'));
}

function exportLevel(value: JsonRecord, level: Level, keepUnknown: boolean): JsonRecord {
  const child = below[level];
  const result: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    if (key === 'number' || !(keepUnknown || knownKeys[level].includes(key))) continue;
    result[key] = key === child?.key ? exportList(member, child.level, keepUnknown) : member;
    if (key === 'id' && level !== 'pillar') result['number'] = 0;
  }
  return result;
}

function exportList(value: unknown, level: Level, keepUnknown: boolean): unknown {
  return (value as readonly JsonRecord[]).map((entry) => exportLevel(entry, level, keepUnknown));
}
