import process from 'node:process';
import { gitIn } from '../../adapters/local/git.js';
import { diffLenses } from '../../diff/diff-lenses.js';
import type { LensDiff } from '../../diff/lens-diff.js';
import type { JsonValue } from '../../lens/json.js';
import { readLens } from '../../lens/read-lens.js';
import { UserError } from '../../ports/errors.js';
import { diffJson } from '../../report/diff/diff-json.js';
import type { DiffView } from '../../report/diff/diff-view.js';
import type { DiffOptions } from '../cli-options.js';
import { findLocalManifest } from '../local-manifest.js';
import { readInput, standardInput } from '../read-input.js';
import type { Terminal } from '../terminal.js';

interface Sides {
  readonly before: string;
  readonly after: string;
}

/** Compares two lenses, each a file or `REV:PATH` of the local repository. Exit code 0 if both could be read. */
export async function diff(options: DiffOptions & Sides, terminal: Terminal): Promise<number> {
  const render = rendererOf(options.format);
  if (options.before === standardInput && options.after === standardInput)
    throw new UserError('usage', 'Standard input can be one side only.', 'Name a file for the other side.');
  const manifest = await findLocalManifest(process.cwd(), options.manifest);
  const [before, after] = await Promise.all([readSide(options.before), readSide(options.after)]);
  const found = diffLenses(before, after, { rules: manifest?.manifest.rules ?? {} });
  terminal.out(await render(found, [before, after], terminal));
  return 0;
}

type Render = (found: LensDiff, sides: readonly JsonValue[], terminal: Terminal) => Promise<string>;

/** Each format loads only what it needs. Throws `UserError` for one that there is not. */
function rendererOf(format: string): Render {
  switch (format) {
    case 'json':
      return (found) => Promise.resolve(`${diffJson(found)}\n`);
    case 'text':
      return async (found, sides, { color, width }) =>
        (await import('../../report/diff/diff-text.js')).diffText(found, {
          ...(await viewOf(found, sides)),
          color,
          width,
        });
    case 'markdown':
      return async (found, sides) =>
        (await import('../../report/diff/diff-markdown.js')).diffMarkdown(found, await viewOf(found, sides));
    case 'notes':
      return async (found, sides) =>
        (await import('../../report/diff/diff-notes.js')).diffNotes(found, await viewOf(found, sides));
    default:
      throw new UserError('usage', `"${format}" is no format of this command.`, 'Use text, json, markdown or notes.');
  }
}

async function viewOf({ changes, risk }: LensDiff, sides: readonly JsonValue[]): Promise<DiffView> {
  const [{ lensTitles }, { loadWordDiff }] = await Promise.all([
    import('../../report/lens-titles.js'),
    import('../../report/diff/word-diff.js'),
  ]);
  const named = new Set([...changes, ...risk].map(({ question }) => question));
  return { titles: lensTitles(sides, (question) => named.has(question)), words: await loadWordDiff() };
}

async function readSide(side: string): Promise<JsonValue> {
  const bytes = (await readInput(side)) ?? (await readRevision(side));
  if (bytes === undefined) {
    throw new UserError(
      'usage',
      `"${side}" is neither a file nor REV:PATH of this repository.`,
      'Write for example main:lenses/platform.json.',
    );
  }
  const value = readLens(bytes, '').value;
  if (value === undefined)
    throw new UserError('usage', `${side} holds no JSON object.`, `Run "lens-release check ${side}" to see why.`);
  return value;
}

async function readRevision(side: string): Promise<Uint8Array | undefined> {
  return side.includes(':') ? gitIn(process.cwd())('cat-file', 'blob', '--end-of-options', side) : undefined;
}
