import type { RunReport } from '../../../src/report/run-report.js';

/** Fields whose words come from lenses, manifests, file names or AWS. */
const foreign = new Set([
  'message',
  'hint',
  'remedy',
  'text',
  'name',
  'note',
  'display',
  'target',
  'question',
  'choice',
  'pillar',
  'file',
  'override',
  'publishedVersion',
  'notes',
  'selected',
  'pillars',
  'questions',
  'choices',
]);

/** The report with one text in place of everything that others wrote. */
export function withText(report: RunReport, text: string): RunReport {
  return replaceIn(report, text, false) as RunReport;
}

function replaceIn(value: unknown, text: string, isForeign: boolean): unknown {
  if (typeof value === 'string') return isForeign ? text : value;
  if (Array.isArray(value)) return value.map((item) => replaceIn(item, text, isForeign));
  if (typeof value !== 'object' || value === null) return value;
  // Of a planned share the reason is AWS's own words, of a failure it is one of ours.
  const reasonIsForeign = 'display' in value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      replaceIn(item, text, foreign.has(key) || isForeign || (reasonIsForeign && key === 'reason')),
    ]),
  );
}
