import type { LensDiff } from '../../diff/lens-diff.js';
import { toMarkdown } from '../markdown/to-markdown.js';
import { reportOf, type DiffView } from './diff-view.js';
import { notesParts } from './notes-parts.js';

/** Release notes for people who use the lens, as Markdown with a newline at its end. */
export function diffNotes(diff: LensDiff, view: DiffView = {}): string {
  return `${toMarkdown(notesParts(reportOf(diff, view)).flatMap((part) => part.render(part.size)))}\n`;
}
