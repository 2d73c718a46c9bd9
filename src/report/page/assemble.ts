import { byteLength } from '../byte-length.js';
import type { Block } from '../markdown/block.js';
import { paragraph } from '../markdown/block.js';
import { phrase } from '../markdown/phrase.js';
import { toMarkdown } from '../markdown/to-markdown.js';
import { counted } from '../plural.js';
import { fit, gap } from './fit.js';
import type { Omission } from './fit.js';
import type { Part } from './part.js';

/** What a page is made of, from top to bottom. Only the parts shrink. */
export interface PagePlan {
  /** Markdown that nobody sees. */
  readonly before: string;
  readonly head: readonly Block[];
  readonly parts: readonly Part[];
  /** Markdown. */
  readonly after: string;
  readonly budgetBytes: number;
  /** Where the reader finds what was left out, as the end of a sentence. */
  readonly whole: string;
}

/** The page as Markdown, in UTF-8 at most as long as its budget if that has room for head and frame. */
export function assemble({ before, head, parts, after, budgetBytes, whole }: PagePlan): string {
  const top = before + toMarkdown(head);
  const room = budgetBytes - byteLength(top + gap + after);
  const { texts, omitted } = fit(parts, room, (all) => omissionNote(all, whole));
  return [top, ...texts, ...(omitted.length === 0 ? [] : [omissionNote(omitted, whole)]), after].join(gap);
}

function omissionNote(omitted: readonly Omission[], whole: string): string {
  const counts = omitted.map(({ noun, count }) => counted(count, ...noun)).join(', ');
  return toMarkdown([
    paragraph(phrase`✂️ Left out here, because GitHub limits the length: ${counts}. All of it is in ${whole}.`),
  ]);
}
