import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import process from 'node:process';
import { readBytes } from '../adapters/local/disk-snapshot.js';
import { UserError } from '../ports/errors.js';

/** Stands for standard input where a file is named. */
export const standardInput = '-';

/** In bytes; far beyond any lens. */
const mostInput = 64 * 1024 * 1024;

/** Reads a file that the user named, or standard input for `-`. Undefined where there is no file; throws `UserError` else. */
export async function readInput(name: string): Promise<Uint8Array | undefined> {
  if (name === standardInput) return readStandardInput();
  const path = resolve(name);
  if (await isFolder(path)) {
    const sample = `${name.replace(/[\\/]+$/, '')}/*.json`;
    throw new UserError('usage', `${name} is a folder.`, `Name the lens files in it, for example ${sample}.`);
  }
  return readBytes(path, name);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostInput) throw new UserError('usage', 'Standard input is far longer than any lens.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
