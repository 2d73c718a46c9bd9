import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyExceptions } from '../../../src/lens/apply-exceptions.js';
import { checkLens } from '../../../src/lens/check-lens.js';
import type { Finding } from '../../../src/lens/finding.js';
import { readLens } from '../../../src/lens/read-lens.js';
import type { Ignore } from '../../../src/manifest/manifest.js';

/** Where a directory for each check holds a lens that fails it and one that passes. */
export const casesFolder = '__tests__/lens/cases';

export const sides = ['fails', 'passes'] as const;
export type Side = (typeof sides)[number];

export function caseNames(): string[] {
  return readdirSync(casesFolder).sort();
}

export function caseFile(check: string, side: Side, file: string): string {
  return join(casesFolder, check, side, file);
}

/** All findings of a case, with the exceptions beside it applied. */
export function findingsOf(check: string, side: Side): Finding[] {
  const found = checkLens(readLens(lensBytes(check, side), 'lens.json'));
  const file = caseFile(check, side, 'exceptions.json');
  if (!existsSync(file)) return found;
  const { today, ignore } = JSON.parse(readFileSync(file, 'utf8')) as { today: string; ignore: Ignore[] };
  const manifest = { checks: {}, ignore, lens: 'payments', today: new Date(today), manifestFile: 'lenses.yml' };
  return applyExceptions(found, manifest).findings;
}

export function expectedFindings(check: string, side: Side): unknown {
  return JSON.parse(readFileSync(caseFile(check, side, 'findings.json'), 'utf8'));
}

interface Padding {
  readonly text: string;
  readonly times: number;
  readonly close?: string;
}

/** The lens as bytes. `padding.json` says what stands for each marker, so that large files need not be kept. */
function lensBytes(check: string, side: Side): Uint8Array {
  const bytes = readFileSync(caseFile(check, side, 'lens.json'));
  const file = caseFile(check, side, 'padding.json');
  if (!existsSync(file)) return bytes;
  const paddings = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Padding>;
  const text = Object.entries(paddings).reduce(
    (padded, [marker, { text: unit, times, close = '' }]) =>
      padded.replace(marker, unit.repeat(times) + close.repeat(times)),
    bytes.toString('utf8'),
  );
  return Buffer.from(text, 'utf8');
}
