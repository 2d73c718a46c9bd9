import pc from 'picocolors';
import type { LensDiff } from '../../diff/lens-diff.js';
import { drawBlocks } from '../terminal/draw-blocks.js';
import { diffBlocks } from './diff-blocks.js';
import type { DiffView } from './diff-view.js';

export interface TextView extends DiffView {
  readonly color?: boolean;
  /** In columns. */
  readonly width?: number;
}

const [narrowest, widest] = [40, 100];

/** A diff for a terminal: what it comes to in the first line. Ends with a newline. */
export function diffText(diff: LensDiff, view: TextView = {}): string {
  const columns = Math.min(Math.max(view.width ?? widest, narrowest), widest);
  return `${drawBlocks(diffBlocks(diff, view), columns, pc.createColors(view.color ?? false)).join('\n')}\n`;
}
