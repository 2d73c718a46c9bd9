import type { Block } from '../markdown/block.js';
import { heading, paragraph } from '../markdown/block.js';
import type { Phrase } from '../markdown/phrase.js';
import { code, joined, phrase, strong } from '../markdown/phrase.js';
import { counted, questions } from '../plural.js';
import type { LensReport, RunReport } from '../run-report.js';
import { errorsOf, rescoredOf, total, unscoredOf, verdictOf } from '../verdict.js';
import type { Verdict } from '../verdict.js';

const signs: Readonly<Record<Verdict, string>> = {
  major: '🔴',
  minor: '🟡',
  'no change': '⚪',
  invalid: '❌',
  refused: '⛔',
};

/** The first line, which says it all, and under it what the verdict means. */
export function headline(report: RunReport): Block[] {
  const verdict = verdictOf(report);
  const parts: Phrase[] = [
    phrase`${signs[verdict]} ${strong(verdict)}`,
    phrase`${rescoredInWords(report)}`,
    subjectInWords(report),
    progressInWords(report),
  ];
  const meaning = meaningOf(verdict, report);
  return [heading(3, joined(parts, ' · ')), ...(meaning === undefined ? [] : [paragraph(meaning)])];
}

function rescoredInWords(report: RunReport): string {
  const [rescored, unscored] = [total(report, rescoredOf), total(report, unscoredOf)];
  return `${questions(rescored)} re-scored${unscored === 0 ? '' : `, ${unscored} not comparable`}`;
}

function subjectInWords(report: RunReport): Phrase {
  const [first, second] = report.lenses;
  if (first === undefined) return report.subject.kind === 'pull-request' ? phrase`no lens is touched` : [];
  if (second !== undefined) return phrase`${report.lenses.length} lenses`;
  return phrase`${code(first.id)}${publishedInWords(first)}`;
}

/** `2.0.0 published`, or in how many of its Regions; empty where nothing was published. */
function publishedInWords(lens: LensReport): Phrase {
  const published = lens.regions.filter((region) => region.state === 'published');
  const version = published[0]?.version;
  if (version === undefined) return [];
  const everywhere = published.length === lens.regions.length;
  return everywhere
    ? phrase` ${version} is published`
    : phrase` ${version} is published in ${published.length} of ${counted(lens.regions.length, 'Region')}`;
}

function progressInWords(report: RunReport): Phrase {
  if (report.dryRun) return phrase`dry run, nothing was written`;
  switch (report.outcome) {
    case 'failed':
      return verdictOf(report) === 'invalid' ? [] : phrase`the run failed`;
    case 'partial':
      return phrase`not everything was done`;
    case 'drift':
      return phrase`drift`;
    default:
      return report.subject.kind === 'pull-request' && report.subject.merged ? phrase`merged` : [];
  }
}

function meaningOf(verdict: Verdict, report: RunReport): Phrase | undefined {
  switch (verdict) {
    case 'major':
      if (report.lenses.every((lens) => lens.level !== 'major' || lens.state === 'added')) {
        return phrase`A first version: no workload can be under review with it yet.`;
      }
      return phrase`A major version waits until the owner of each workload upgrades; from then on the changes below apply to the answers given so far.`;
    case 'minor':
      return phrase`A minor version reaches every workload and every recipient at once, without a word, and cannot be rolled back.${total(report, rescoredOf) === 0 ? phrase` No answer given so far changes its risk.` : []}`;
    case 'no change':
      return report.lenses.length === 0 || report.failure !== undefined
        ? undefined
        : phrase`Nothing that AWS keeps of a lens is changed.`;
    case 'invalid': {
      const errors = total(report, errorsOf);
      return errors === 0
        ? undefined
        : phrase`${counted(errors, 'error')} must be corrected before this can be released.`;
    }
    case 'refused':
      return undefined;
  }
}
