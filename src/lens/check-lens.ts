import { checkTexts } from './check-texts.js';
import { eachEntry } from './each-text.js';
import type { Finding } from './finding.js';
import { FindingList, inFileOrder } from './finding-list.js';
import type { LensFile } from './lens-file.js';
import { lensFormat } from './lens-format.js';
import { lensEntry } from './lens-outline.js';

/** All findings in a lens file, those of reading among them, with their default severities and in the order of the file. */
export function checkLens(file: LensFile): Finding[] {
  const lens = lensEntry(file.root);
  if (lens === undefined) return [...file.findings];
  const findings = new FindingList(file.file, file.root, (offset) => file.locateOffset(offset));
  for (const entry of eachEntry({ ...lens, format: lensFormat })) checkTexts(findings, file.text, entry);
  return inFileOrder([...file.findings, ...findings.inOrder()]);
}
