import { ruleOf } from '../../diff/change-rules.js';
import type { LensChange } from '../../diff/lens-diff.js';
import { isText } from '../../diff/tally-changes.js';
import { list, type Block } from '../markdown/block.js';
import { edited } from '../markdown/edited.js';
import { code, phrase, untrusted, type Phrase } from '../markdown/phrase.js';
import { ruleEdits } from './rule-edits.js';
import type { WordDiff } from './word-diff.js';

const messageLength = 500;

/** One change as an item of a list: texts as a word diff, rules with what became of each condition, the rest in words. */
export function changeItem(
  change: LensChange,
  words: WordDiff | undefined,
): Phrase | readonly [Phrase, readonly Block[]] {
  const message = untrusted(change.message, messageLength);
  if (words === undefined) return message;
  if (change.kind === 'risk-rules-changed' || change.kind === 'risk-rules-rewritten') {
    const edits = ruleEdits(change.before, change.after).map(({ risk, before, after }) => {
      return phrase`${code(risk)}: ${edited(words(before, after))}`;
    });
    return edits.length === 0 ? message : [message, [list(edits)]];
  }
  const { before, after } = change;
  if (!isText(change.kind) || typeof before !== 'string' || typeof after !== 'string') return message;
  if (change.pointer.endsWith('/url')) return phrase`${labelOf(change)}: ${code(before, 300)} → ${code(after, 300)}`;
  return phrase`${labelOf(change)}: ${edited(words(before, after))}`;
}

/** What the text is: `Choice title` and the id of the choice. */
function labelOf({ kind, choice, pointer }: LensChange): Phrase {
  const name = ruleOf(kind).title.replace(' changed', pointer.endsWith('/url') ? ' address' : '');
  return choice === null ? phrase`${name}` : phrase`${name} of ${code(choice)}`;
}
