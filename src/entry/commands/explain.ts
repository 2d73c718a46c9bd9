import { explainQuestion, type ExplainedQuestion } from '../../lens/explain/explain-question.js';
import { readLens } from '../../lens/read-lens.js';
import { explanationJson } from '../../report/explain/explanation-json.js';
import { UserError } from '../../ports/errors.js';
import { readInput } from '../read-input.js';
import type { Terminal } from '../terminal.js';

/** Shows the truth table of one question's risk rules. Throws `UserError` for a question that cannot be explained. */
export async function explain(file: string, question: string, format: string, terminal: Terminal): Promise<number> {
  if (!['text', 'json'].includes(format)) {
    throw new UserError('usage', `"${format}" is no format of this command.`, 'Use text or json.');
  }
  const bytes = await readInput(file);
  if (bytes === undefined) throw new UserError('usage', `There is no file ${file}.`, 'Name a lens file.');
  const explanation = explainQuestion(readLens(bytes, file).value, question);
  switch (explanation.kind) {
    case 'explained': {
      terminal.out(format === 'json' ? `${explanationJson(explanation)}\n` : await draw(explanation, terminal));
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

/** Each format loads only what it needs. */
async function draw(explanation: ExplainedQuestion, { width, color }: Terminal): Promise<string> {
  const [{ explanationBlocks }, { drawBlocks }, { createColors }] = await Promise.all([
    import('../../report/explain/explanation-blocks.js'),
    import('../../report/terminal/draw-blocks.js'),
    import('picocolors'),
  ]);
  return `${drawBlocks(explanationBlocks(explanation), width, createColors(color)).join('\n')}\n`;
}
