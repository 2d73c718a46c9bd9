import { alert, paragraph } from './markdown/block.js';
import { code, joined, link, phrase } from './markdown/phrase.js';
import { toMarkdown } from './markdown/to-markdown.js';
import type { ReplacedDraft, ReportLinks } from './run-report.js';

const begin = '<!-- lens-release:replaced -->';
const end = '<!-- /lens-release:replaced -->';

/** What a pull request that lost its drafts is told: which ones, to whom, and how it gets them back. */
export function renderReplaced(lost: readonly ReplacedDraft[], by: number, { repository }: ReportLinks): string {
  const drafts = lost.map(({ lens, region }) => phrase`${code(lens)} in ${region}`);
  const other = link(repository === undefined ? undefined : `${repository}/pull/${by}`, phrase`pull request #${by}`);
  const text = phrase`The draft of ${joined(drafts, ', ')} is now that of ${other}: a lens has only one draft, and the last import wins. Run the job of this pull request again to put its own back.`;
  return toMarkdown([alert('WARNING', [paragraph(text)])]);
}

/** The body of a comment with the warning below its first visible line, in place of an earlier one. */
export function withReplaced(body: string, warning: string): string {
  const lines = withoutReplaced(body.replaceAll('\r\n', '\n')).split('\n');
  const headline = lines.findIndex((line, index) => index > 0 && line.trim() !== '');
  const place = headline < 0 ? lines.length : headline + 1;
  return [...lines.slice(0, place), '', begin, warning.trimEnd(), end, ...lines.slice(place)].join('\n');
}

function withoutReplaced(body: string): string {
  const [start, stop] = [body.indexOf(`\n\n${begin}\n`), body.indexOf(`\n${end}`)];
  return start < 0 || stop < start ? body : body.slice(0, start) + body.slice(stop + end.length + 1);
}
