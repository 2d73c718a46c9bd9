import { createHash } from 'node:crypto';
import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import { checkGroups, type CheckRule } from '../../lens/check-rules.js';
import type { Finding, Severity } from '../../lens/finding.js';
import { visibleText } from '../visible-text.js';

const documentation = 'docs/checks.md';
const levels = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<Severity, string>;

/**
 * SARIF 2.1.0 as GitHub code scanning takes it
 * (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning):
 * one run, every check as a rule, places in UTF-16 columns, and fingerprints that survive moved lines.
 */
export function findingsSarif(findings: readonly Finding[], version: string): string {
  const rules = checkGroups.flatMap((group) => group.rules.map((rule) => describeRule(rule, group.title)));
  const indices = new Map(rules.map((rule, index) => [rule.id, index]));
  const occurrences = new Map<string, number>();
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Lens Release', semanticVersion: version, rules } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => describeFinding(finding, indices.get(finding.check), occurrences)),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function describeRule({ id, severity, basis, title, why, source }: CheckRule, group: string): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: {
      text: `${why}\n\n${source}`,
      markdown: `${why}\n\n[Source](${source}), [all checks](${documentation}#${id})`,
    },
    ...(source.startsWith('https://') ? { helpUri: source } : {}),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [group, basis], 'problem.severity': severity === 'notice' ? 'recommendation' : severity },
  };
}

function describeFinding(finding: Finding, ruleIndex: number | undefined, occurrences: Map<string, number>): Result {
  const { check, severity, file, line, column, message, hint } = finding;
  const identity = identityOf(finding);
  const occurrence = (occurrences.get(identity) ?? 0) + 1;
  occurrences.set(identity, occurrence);
  const location: Location = {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file), ...(isRelative(file) ? { uriBaseId: '%SRCROOT%' } : {}) },
      region: { startLine: line, startColumn: column },
    },
  };
  return {
    ruleId: check,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: visibleText(`${message} ${hint}`) },
    locations: [location],
    partialFingerprints: { primaryLocationLineHash: `${identity}:${occurrence}` },
  };
}

/** What makes it the same finding after the lines around it have changed. */
function identityOf({ check, file, pillar, question, choice, message }: Finding): string {
  const identity = JSON.stringify([check, file, pillar, question, choice, message]);
  return createHash('sha256').update(identity, 'utf8').digest('hex').slice(0, 16);
}

function isRelative(file: string): boolean {
  return !/^(?:[\\/]|[A-Za-z]:[\\/])/u.test(file);
}

function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').replace(/\p{Surrogate}/gu, '\uFFFD');
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (isRelative(file)) return encoded;
  return path.startsWith('/') ? `file://${encoded}` : `file:///${encoded.replace('%3A', ':')}`;
}
