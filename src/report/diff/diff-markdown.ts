import type { LensDiff } from '../../diff/lens-diff.js';
import { toMarkdown } from '../markdown/to-markdown.js';
import { diffBlocks } from './diff-blocks.js';
import type { DiffView } from './diff-view.js';

/** A diff as GitHub-flavoured Markdown, with a newline at its end. */
export function diffMarkdown(diff: LensDiff, view: DiffView = {}): string {
  return `${toMarkdown(diffBlocks(diff, view))}\n`;
}
