import { byteLength } from './byte-length.js';
import { notesParts } from './diff/notes-parts.js';
import { heading, paragraph } from './markdown/block.js';
import { code, joined, phrase, strong } from './markdown/phrase.js';
import { assemble } from './page/assemble.js';
import type { Part } from './page/part.js';
import type { LensReport, RunReport } from './run-report.js';

const begin = '<!-- lens-release:notes begin -->';
const end = '<!-- lens-release:notes end -->';

/** GitHub takes 125,000 characters of a release's body; see https://github.com/ncipollo/release-action/issues/493 */
const bodyBudget = 120_000;

/** How many bytes the section may have in a body, whose own text stays. Negative where there is no room. */
export function releaseNotesBudget(body: string): number {
  return bodyBudget - byteLength(withReleaseNotes(body, ''));
}

/**
 * What the release changes for its readers, between own markers. Names no account, principal or share: a release is
 * often public.
 */
export function renderReleaseNotes(report: RunReport, budgetBytes = bodyBudget / 2): string {
  const lenses = report.lenses.filter((lens) => lens.regions.some(({ state }) => state === 'published'));
  return assemble({
    before: `${begin}\n`,
    head: [heading(2, phrase`Lens changes`)],
    parts: lenses.flatMap((lens) => [notesHeadPart(lens), ...(lens.diff === undefined ? [] : notesParts(lens))]),
    after: end,
    budgetBytes,
    whole: 'the summary of the run that published it',
  });
}

/** The body with this section: in place of an earlier one, else at its end. The rest is left as it is. */
export function withReleaseNotes(body: string, notes: string): string {
  const from = body.lastIndexOf(begin);
  const to = from === -1 ? -1 : body.indexOf(end, from);
  if (to !== -1) return body.slice(0, from) + notes + body.slice(to + end.length);
  const own = body.trimEnd();
  return own === '' ? notes : `${own}\n\n${notes}`;
}

function notesHeadPart(lens: LensReport): Part {
  return { stage: 'lenses', noun: ['lens', 'lenses'], size: 1, render: () => notesHead(lens) };
}

function notesHead(lens: LensReport) {
  const published = lens.regions.filter(({ state }) => state === 'published');
  const [first] = published;
  const facts = [
    first?.level === undefined ? [] : strong(first.level),
    phrase`published in ${joined(
      published.map(({ region }) => phrase`${region}`),
      ', ',
    )}`,
    lens.digest === undefined ? [] : code(lens.digest),
  ];
  const firstRelease = lens.diff === undefined ? [paragraph(phrase`First release.`)] : [];
  return [
    heading(3, code(lens.id), phrase` ${first?.version ?? ''}`),
    paragraph(joined(facts, ' · ')),
    ...firstRelease,
  ];
}
