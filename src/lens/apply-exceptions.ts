import type { CheckSetting, Ignore } from '../manifest/manifest.js';
import { checkRules, type CheckId, type CheckRule } from './check-rules.js';
import type { Finding } from './finding.js';

/** What a manifest says about the findings in one lens. */
export interface Exceptions {
  /** Check to its severity. A check whose basis is `refused` keeps its own. */
  readonly checks: Readonly<Record<string, CheckSetting>>;
  readonly ignore: readonly Ignore[];
  /** Id of the lens; only its exceptions count. */
  readonly lens: string;
  /** Its day in UTC decides which exceptions have expired. */
  readonly today: Date;
  /** For findings about the exceptions themselves. */
  readonly manifestFile: string;
}

export interface ExceptedFindings {
  /** In their order; those about exceptions follow, at their place in the manifest. */
  readonly findings: Finding[];
  /** How many were left out by `ignore:`; those that are switched off are not counted. */
  readonly ignored: number;
}

/** Sets severities and leaves out what a manifest accepts. Exceptions that have expired or match nothing are findings. */
export function applyExceptions(findings: readonly Finding[], exceptions: Exceptions): ExceptedFindings {
  const { lens, manifestFile } = exceptions;
  const today = exceptions.today.toISOString().slice(0, 10);
  const rated = findings.flatMap((finding) => rate(finding, exceptions.checks));
  const entries = exceptions.ignore
    .map((ignore, index) => ({ ignore, index }))
    .filter((entry) => entry.ignore.lens === lens);
  const hidden = new Set<Finding>();
  const about = entries.flatMap(({ ignore, index }) => {
    const complain = (check: CheckId, message: string, hint: string): Finding[] =>
      rate(findingAbout(check, ignore, index, manifestFile, message, hint), exceptions.checks);
    const matching = rated.filter((finding) => matches(finding, ignore));
    const what = `The exception for "${ignore.check}"`;
    if (ignore.until < today) {
      const effect = matching.length === 0 ? 'nothing needs it any more' : 'the finding counts again';
      const hint = matching.length === 0 ? 'Remove it.' : 'Correct the lens, or decide anew until when it is accepted.';
      return complain('ignore-expired', `${what} ended on ${ignore.until}; ${effect}.`, hint);
    }
    if (basisOf(ignore.check) === 'refused') {
      return complain(
        'ignore-refused',
        `${what} has no effect: AWS refuses such a lens.`,
        'Correct the lens and remove it.',
      );
    }
    if (matching.length === 0) {
      return complain(
        'ignore-unused',
        `${what} matches no finding in the lens "${lens}".`,
        'Remove it, or correct its ids.',
      );
    }
    for (const finding of matching) hidden.add(finding);
    return [];
  });
  return { findings: [...rated.filter((finding) => !hidden.has(finding)), ...about], ignored: hidden.size };
}

function rate(finding: Finding, checks: Exceptions['checks']): Finding[] {
  const setting = Object.hasOwn(checks, finding.check) ? checks[finding.check] : undefined;
  if (setting === undefined || finding.basis === 'refused') return [finding];
  return setting === 'off' ? [] : [{ ...finding, severity: setting }];
}

function matches(finding: Finding, ignore: Ignore): boolean {
  return (
    finding.check === ignore.check &&
    (ignore.pillar === undefined || ignore.pillar === finding.pillar) &&
    (ignore.question === undefined || ignore.question === finding.question) &&
    (ignore.choice === undefined || ignore.choice === finding.choice)
  );
}

function basisOf(check: string): Finding['basis'] | undefined {
  return ruleOf(check)?.basis;
}

function ruleOf(check: string): CheckRule | undefined {
  return checkRules.find((rule) => rule.id === check);
}

function findingAbout(
  check: CheckId,
  ignore: Ignore,
  index: number,
  file: string,
  message: string,
  hint: string,
): Finding {
  const { severity = 'warning', basis = 'advice' } = ruleOf(check) ?? {};
  const place = { file, line: ignore.line, column: ignore.column, pointer: `/ignore/${index}` };
  const owner = { pillar: ignore.pillar ?? null, question: ignore.question ?? null, choice: ignore.choice ?? null };
  return { check, severity, basis, ...place, ...owner, message, hint };
}
