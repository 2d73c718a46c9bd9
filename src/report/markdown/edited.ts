import type { PhrasingContent } from 'mdast';
import { neutralise } from './neutralise.js';

/** A piece of a text that was edited; of visible text (`visibleText`), with its spaces. */
export interface EditedPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

const tags = { removed: ['<del>', '</del>'], added: ['<ins>', '</ins>'] } as const;

/** A text with what was taken out of it and what was put in, as GitHub shows them. */
export function edited(pieces: readonly EditedPiece[]): PhrasingContent[] {
  return pieces.flatMap(({ kind, text }): PhrasingContent[] => {
    const value = neutralise(text);
    if (value === '') return [];
    const content: PhrasingContent = { type: 'text', value };
    if (kind === 'same') return [content];
    const [open, close] = tags[kind];
    return [{ type: 'html', value: open }, content, { type: 'html', value: close }];
  });
}
