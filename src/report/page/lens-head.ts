import { rewriteLine } from '../diff/diff-headline.js';
import type { Block } from '../markdown/block.js';
import { heading, list, paragraph } from '../markdown/block.js';
import type { Phrase } from '../markdown/phrase.js';
import { code, joined, link, phrase, strong } from '../markdown/phrase.js';
import { counted, questions } from '../plural.js';
import type { LensReport, NextRelease, RunReport } from '../run-report.js';
import { sourceLink } from '../source-link.js';
import { errorsOf, warningsOf } from '../verdict.js';
import { failureText, unsaid } from './failure-text.js';
import type { Part } from './part.js';

/** Which lens it is, its totals, what the next release must be, and what is wrong with it as a whole. */
export function lensHeadPart(lens: LensReport, report: RunReport): Part {
  return { stage: 'lenses', noun: ['lens', 'lenses'], size: 1, render: () => lensHead(lens, report) };
}

function lensHead(lens: LensReport, report: RunReport): Block[] {
  const name = lens.name === undefined || lens.name === '' ? [] : phrase` · ${lens.name}`;
  const file = lens.state === 'removed' ? code(lens.file) : link(sourceLink(report, lens.file), code(lens.file));
  const failures = unsaid(lens.failures, report);
  return [
    heading(4, code(lens.id), name),
    paragraph(joined([strong(levelInWords(lens)), phrase`${totals(lens, report)}`, file], ' · ')),
    ...rewrite(lens),
    ...releasedDigest(lens, report),
    ...(lens.nextRelease === undefined ? [] : [paragraph(nextReleaseInWords(lens.nextRelease))]),
    ...(lens.override === undefined
      ? []
      : [paragraph(phrase`⚠️ A major change is released as ${strong('minor')} on purpose: ${lens.override}`)]),
    ...(failures.length === 0 ? [] : [list(failures.map((failure) => phrase`❌ ${failureText(failure)}`))]),
  ];
}

/** Where several lenses are on one page, the first line speaks of the worst. */
function levelInWords({ level, state }: LensReport): string {
  return level === 'none' ? (state === 'removed' ? 'removed' : 'no change') : level;
}

/** Said before all details, because they are of little use then. */
function rewrite({ diff }: LensReport): Block[] {
  const line = diff === undefined ? '' : rewriteLine(diff);
  return line === '' ? [] : [paragraph(line)];
}

/** After a release the digest says which content it is, wherever that content is found. */
function releasedDigest({ digest }: LensReport, { subject }: RunReport): Block[] {
  return subject.kind === 'tag' && digest !== undefined ? [paragraph(phrase`Content: ${code(digest)}`)] : [];
}

function totals(lens: LensReport, report: RunReport): string {
  return [
    changesInWords(lens, report),
    errorsOf(lens) === 0 ? '' : counted(errorsOf(lens), 'error'),
    warningsOf(lens) === 0 ? '' : counted(warningsOf(lens), 'warning'),
    lens.ignored === 0 ? '' : `${counted(lens.ignored, 'finding')} accepted in the manifest`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function changesInWords(lens: LensReport, { subject }: RunReport): string {
  if (lens.state === 'added') return subject.kind === 'tag' ? 'first release' : 'new lens';
  if (lens.state === 'removed') return 'taken out of the manifest; what is published stays in AWS';
  const count = (level: string) => (lens.diff?.changes ?? []).filter((change) => change.level === level).length;
  const [major, minor] = [count('major'), count('minor')];
  if (major + minor === 0) return lens.state === 'changed' && lens.diff === undefined ? 'changed' : '';
  if (minor === 0) return counted(major, 'major change');
  if (major === 0) return counted(minor, 'minor change');
  return `${major} major and ${counted(minor, 'minor change')}`;
}

function nextReleaseInWords(next: NextRelease): Phrase {
  if (next.version === undefined) return phrase`Nothing would be released: AWS already has this content.`;
  const published =
    next.publishedVersion === undefined
      ? phrase`nothing is published yet`
      : phrase`${strong(next.publishedVersion)} is published`;
  const least = phrase`Next release: ${strong(next.version)} or higher (${published}).`;
  if (!next.includesEarlierChanges) return least;
  return phrase`${least} It also brings what was merged before: in all ${counted(next.changes, 'change')} at level ${next.level}, ${questions(next.rescored)} re-scored.`;
}
