import { resolve } from 'node:path';
import { createColors } from 'picocolors';
import { readBytes } from '../../adapters/local/disk-snapshot.js';
import { explainQuestion } from '../../lens/explain/explain-question.js';
import { readLens } from '../../lens/read-lens.js';
import { UserError } from '../../ports/errors.js';
import { explanationBlocks } from '../../report/explain/explanation-blocks.js';
import { drawBlocks } from '../../report/terminal/draw-blocks.js';
import type { Terminal } from '../terminal.js';

/** Shows the truth table of one question's risk rules. Throws `UserError` for a question that cannot be explained. */
export async function explain(file: string, question: string, terminal: Terminal): Promise<number> {
  const bytes = await readBytes(resolve(file), file);
  if (bytes === undefined) throw new UserError('usage', `There is no file ${file}.`, 'Name a lens file.');
  const explanation = explainQuestion(readLens(bytes, file).value, question);
  switch (explanation.kind) {
    case 'explained': {
      const lines = drawBlocks(explanationBlocks(explanation), terminal.width, createColors(terminal.color));
      terminal.out(`${lines.join('\n')}\n`);
      return 0;
    }
    case 'unreadable':
      throw new UserError(
        'lens-invalid',
        `The rules of "${question}" cannot be evaluated: ${explanation.reasons.join('; ')}.`,
        `Run "lens-release check ${file}" for the places.`,
      );
    case 'unknown':
      throw new UserError(
        'usage',
        `The lens has no question "${question}".`,
        explanation.nearest === undefined
          ? `It has: ${explanation.questions.join(', ')}.`
          : `Did you mean "${explanation.nearest}"?`,
      );
  }
}
