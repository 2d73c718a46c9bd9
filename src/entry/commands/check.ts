import { relative, resolve } from 'node:path';
import process from 'node:process';
import { readBytes } from '../../adapters/local/disk-snapshot.js';
import { applyExceptions } from '../../lens/apply-exceptions.js';
import { checkLens } from '../../lens/check-lens.js';
import type { Finding } from '../../lens/finding.js';
import { readLens } from '../../lens/read-lens.js';
import type { ManifestLens } from '../../manifest/manifest.js';
import { UserError } from '../../ports/errors.js';
import { findingsJson } from '../../report/findings/findings-json.js';
import { findingsText } from '../../report/findings/findings-text.js';
import type { CheckOptions } from '../cli-options.js';
import { findLocalManifest, type LocalManifest } from '../local-manifest.js';
import type { Terminal } from '../terminal.js';

interface CheckedFile {
  readonly findings: readonly Finding[];
  readonly ignored: number;
}

/** Checks the files named, or all of the manifest. Exit code 1 if there is an error among the findings. */
export async function check(
  options: CheckOptions & { readonly files: readonly string[] },
  terminal: Terminal,
): Promise<number> {
  const render = rendererOf(options.format);
  const manifest = await findLocalManifest(process.cwd(), options.manifest);
  const checked = options.files.length > 0 ? await checkFiles(options.files, manifest) : await checkManifest(manifest);
  const findings = checked.flatMap((file) => file.findings);
  const ignored = checked.reduce((sum, file) => sum + file.ignored, 0);
  terminal.out(render(findings, ignored));
  return checked.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

function rendererOf(format: string): (findings: readonly Finding[], ignored: number) => string {
  switch (format) {
    case 'text':
      return findingsText;
    case 'json':
      return (findings, ignored) => `${findingsJson(findings, ignored)}\n`;
    default:
      throw new UserError('usage', `"${format}" is no format of this command.`, 'Use text or json.');
  }
}

function checkFiles(files: readonly string[], manifest: LocalManifest | undefined): Promise<CheckedFile[]> {
  return Promise.all(
    files.map(async (file) => {
      const bytes = await readBytes(resolve(file), file);
      if (bytes === undefined) throw new UserError('usage', `There is no file ${file}.`, 'Name a lens file.');
      const entry = manifest?.manifest.lenses.find((lens) => resolve(manifest.folder, lens.file) === resolve(file));
      return judge(bytes, file, manifest, entry);
    }),
  );
}

async function checkManifest(manifest: LocalManifest | undefined): Promise<CheckedFile[]> {
  if (manifest === undefined) {
    throw new UserError(
      'usage',
      'There is no manifest here, and no file was named.',
      'Name lens files, or add a lenses.yml.',
    );
  }
  return Promise.all(
    manifest.manifest.lenses.map(async (entry) => {
      const bytes = await manifest.files.read(entry.file);
      if (bytes !== undefined) return judge(bytes, displayName(manifest, entry), manifest, entry);
      const place = `${manifest.file}:${entry.line}:${entry.column}`;
      throw new UserError(
        'manifest-invalid',
        `${place}: there is no file "${entry.file}".`,
        'Add the file, or correct "file:".',
      );
    }),
  );
}

function displayName(manifest: LocalManifest, entry: ManifestLens): string {
  return relative(process.cwd(), resolve(manifest.folder, entry.file)).replaceAll('\\', '/');
}

function judge(
  bytes: Uint8Array,
  file: string,
  manifest: LocalManifest | undefined,
  entry: ManifestLens | undefined,
): CheckedFile {
  const found = checkLens(readLens(bytes, file));
  if (manifest === undefined) return { findings: found, ignored: 0 };
  const { checks, ignore } = manifest.manifest;
  return applyExceptions(found, {
    checks,
    ignore: entry === undefined ? [] : ignore,
    lens: entry?.id ?? '',
    today: new Date(),
    manifestFile: manifest.file,
  });
}
