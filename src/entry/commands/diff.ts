import { resolve } from 'node:path';
import process from 'node:process';
import { readBytes } from '../../adapters/local/disk-snapshot.js';
import { gitIn } from '../../adapters/local/git.js';
import { diffLenses } from '../../diff/diff-lenses.js';
import type { LensDiff } from '../../diff/lens-diff.js';
import type { JsonValue } from '../../lens/json.js';
import { readLens } from '../../lens/read-lens.js';
import { UserError } from '../../ports/errors.js';
import { diffJson } from '../../report/diff/diff-json.js';
import { diffText } from '../../report/diff/diff-text.js';
import type { DiffOptions } from '../cli-options.js';
import { findLocalManifest } from '../local-manifest.js';
import type { Terminal } from '../terminal.js';

type Sides = { readonly before: string; readonly after: string };

/** Compares two lenses, each a file or `REV:PATH` of the local repository. Exit code 0 if both could be read. */
export async function diff(options: DiffOptions & Sides, terminal: Terminal): Promise<number> {
  const render = rendererOf(options.format);
  const manifest = await findLocalManifest(process.cwd(), options.manifest);
  const [before, after] = await Promise.all([readSide(options.before), readSide(options.after)]);
  terminal.out(render(diffLenses(before, after, { rules: manifest?.manifest.rules ?? {} })));
  return 0;
}

function rendererOf(format: string): (diff: LensDiff) => string {
  switch (format) {
    case 'text':
      return diffText;
    case 'json':
      return (found) => `${diffJson(found)}\n`;
    default:
      throw new UserError('usage', `"${format}" is no format of this command.`, 'Use text or json.');
  }
}

async function readSide(side: string): Promise<JsonValue> {
  const bytes = (await readBytes(resolve(side), side)) ?? (await readRevision(side));
  if (bytes === undefined) {
    throw new UserError(
      'usage',
      `"${side}" is neither a file nor REV:PATH of this repository.`,
      'Write for example main:lenses/platform.json.',
    );
  }
  const { value } = readLens(bytes, side);
  if (value === undefined)
    throw new UserError('usage', `${side} holds no JSON object.`, `Run "lens-release check ${side}" to see why.`);
  return value;
}

async function readRevision(side: string): Promise<Uint8Array | undefined> {
  return side.includes(':') ? gitIn(process.cwd())('cat-file', 'blob', '--end-of-options', side) : undefined;
}
