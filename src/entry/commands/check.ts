import { writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import process from 'node:process';
import { applyExceptions } from '../../lens/apply-exceptions.js';
import { checkLens } from '../../lens/check-lens.js';
import type { Finding } from '../../lens/finding.js';
import { fixLens } from '../../lens/fix-lens.js';
import type { LensFile } from '../../lens/lens-file.js';
import { readLens } from '../../lens/read-lens.js';
import type { ManifestLens } from '../../manifest/manifest.js';
import { UserError } from '../../ports/errors.js';
import { logLine } from '../../report/log-text.js';
import { isLensFile } from '../../setup/recognise-lens.js';
import type { CheckOptions } from '../cli-options.js';
import { findLocalManifest, type LocalManifest } from '../local-manifest.js';
import { readInput, standardInput } from '../read-input.js';
import type { Terminal } from '../terminal.js';
import { findingsRenderer } from './findings-renderer.js';

/** A file to check: as the user or the manifest names it. */
interface Named {
  /** On disk. */
  readonly path: string;
  /** In messages. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly entry: ManifestLens | undefined;
}

/** Checks the files named, or all of the manifest. Exit code 1 if there is an error among the findings. */
export async function check(
  options: CheckOptions & { readonly files: readonly string[] },
  terminal: Terminal,
): Promise<number> {
  const render = findingsRenderer(options.format);
  if (options.fix === true && options.files.includes(standardInput))
    throw new UserError('usage', 'Standard input cannot be repaired in place.', 'Name a file, or leave --fix out.');
  const manifest = await findLocalManifest(process.cwd(), options.manifest);
  const named = options.files.length > 0 ? await openFiles(options.files, manifest) : await openManifest(manifest);
  const findings: Finding[] = [];
  const sources = new Map<string, string>();
  let ignored = 0;
  for (const each of named) {
    const read = readLens(each.bytes, each.file);
    if (options.onlyLenses === true && !isLensFile(read)) continue;
    const lens = options.fix === true ? await repair(read, each, terminal) : read;
    const judged = judge(lens, manifest, each.entry);
    findings.push(...judged.findings);
    sources.set(each.file, lens.text);
    ignored += judged.ignored;
  }
  terminal.out(await render({ findings, ignored, sources }, terminal));
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function openFiles(files: readonly string[], manifest: LocalManifest | undefined): Promise<Named[]> {
  return Promise.all(
    files.map(async (file) => {
      const path = resolve(file);
      const bytes = await readInput(file);
      if (bytes === undefined) throw new UserError('usage', `There is no file ${file}.`, 'Name a lens file.');
      const entry = manifest?.manifest.lenses.find((lens) => resolve(manifest.folder, lens.file) === path);
      return { path, file, bytes, entry };
    }),
  );
}

async function openManifest(manifest: LocalManifest | undefined): Promise<Named[]> {
  if (manifest === undefined) {
    throw new UserError(
      'usage',
      'There is no manifest here, and no file was named.',
      'Name lens files, or add a lenses.yml.',
    );
  }
  return Promise.all(
    manifest.manifest.lenses.map(async (entry) => {
      const path = resolve(manifest.folder, entry.file);
      const bytes = await manifest.files.read(entry.file);
      if (bytes !== undefined) return { path, file: relative(process.cwd(), path).replaceAll('\\', '/'), bytes, entry };
      throw new UserError(
        'manifest-invalid',
        `There is no file "${entry.file}".`,
        'Add the file, or correct "file:".',
        {
          file: manifest.file,
          line: entry.line,
          column: entry.column,
        },
      );
    }),
  );
}

/** Repairs go to standard error, so that standard output holds the findings alone. */
async function repair(lens: LensFile, { path, file }: Named, terminal: Terminal): Promise<LensFile> {
  const { text, changes } = fixLens(lens);
  if (changes.length === 0) return lens;
  await writeFile(path, text);
  for (const { line, column, message } of changes) {
    terminal.err(`${logLine(file)}:${line}:${column}: ${logLine(message)}.\n`);
  }
  return readLens(new TextEncoder().encode(text), file);
}

function judge(lens: LensFile, manifest: LocalManifest | undefined, entry: ManifestLens | undefined) {
  const findings = checkLens(lens);
  if (manifest === undefined) return { findings, ignored: 0 };
  const { checks, ignore } = manifest.manifest;
  return applyExceptions(findings, {
    checks,
    ignore: entry === undefined ? [] : ignore,
    lens: entry?.id ?? '',
    today: new Date(),
    manifestFile: manifest.file,
  });
}
