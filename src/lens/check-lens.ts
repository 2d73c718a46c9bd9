import { checkAnswers } from './check-answers.js';
import { checkIds } from './check-ids.js';
import { checkLink } from './check-links.js';
import { checkParts } from './check-parts.js';
import { checkResources } from './check-resources.js';
import { checkRiskRules } from './check-risk-rules.js';
import { checkSchemaVersion } from './check-schema-version.js';
import { checkShape } from './check-shape.js';
import { checkTexts } from './check-texts.js';
import { checkWording, mayBeWrong } from './check-wording.js';
import { rememberingParser } from './condition.js';
import { textsOf, visitEntries } from './known-entries.js';
import type { Finding } from './finding.js';
import { FindingList, inFileOrder } from './finding-list.js';
import type { LensFile } from './lens-file.js';
import { lensFormat } from './lens-format.js';
import { lensEntry } from './lens-outline.js';
import { limits } from './limits.js';

/** All findings in a lens file, those of reading among them, with their default severities and in the order of the file. */
export function checkLens(file: LensFile): Finding[] {
  const lens = lensEntry(file.value);
  if (lens === undefined) return [...file.findings];
  const findings = new FindingList(file.file, file.value, file.places);
  const parse = rememberingParser();
  checkSchemaVersion(findings, lens);
  checkIds(findings, lens);
  if (!isFarTooLong(file)) checkAnswers(findings, lens, parse);
  visitEntries(lens, lensFormat, (known) => {
    const { entry, format } = known;
    checkShape(findings, known);
    checkParts(findings, known);
    const texts = textsOf(known, mayBeWrong);
    checkTexts(findings, texts);
    checkWording(findings, texts);
    checkLink(findings, known);
    if (format.noun === 'choice') checkResources(findings, entry);
    if (format.noun === 'question') checkRiskRules(findings, entry, parse);
  });
  return inFileOrder([...file.findings, ...findings.inOrder()]);
}

/** Such a file has to be split first; the tables of all its questions would take more memory than the program may. */
function isFarTooLong({ byteLength, findings }: LensFile): boolean {
  return byteLength > 2 * limits.document && findings.some(({ check }) => check === 'document-too-long');
}
