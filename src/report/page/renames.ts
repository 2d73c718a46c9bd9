import type { Rename } from '../../diff/lens-diff.js';
import { list, paragraph } from '../markdown/block.js';
import type { Phrase } from '../markdown/phrase.js';
import { code, phrase, strong } from '../markdown/phrase.js';
import { counted } from '../plural.js';
import type { LensReport } from '../run-report.js';
import type { Part } from './part.js';

/** Ids that only seem to be renamed: to AWS each is a removal and an addition. */
export function renamesPart(lens: LensReport): Part {
  const renames = lens.diff?.renames ?? [];
  return {
    stage: 'major-changes',
    noun: ['renamed id', 'renamed ids'],
    size: renames.length,
    render: (kept) => {
      const more = renames.length - kept;
      const items = renames.slice(0, kept).map(renameItem);
      return [
        paragraph(
          strong(counted(renames.length, 'renamed id')),
          phrase`: AWS knows only ids, so what was selected and noted under the old one is lost`,
        ),
        list(more === 0 ? items : [...items, phrase`… and ${more} more`]),
      ];
    },
  };
}

function renameItem({ item, question, from, to, edited }: Rename): Phrase {
  const where = item === 'choice' && question !== null ? phrase` of question ${code(question)}` : [];
  return phrase`${item} ${code(from)} → ${code(to)}${where}${edited ? phrase`, which was edited as well` : []}`;
}
