import { checkAnswers } from './check-answers.js';
import { checkIds } from './check-ids.js';
import { checkLink } from './check-links.js';
import { checkParts } from './check-parts.js';
import { checkResources } from './check-resources.js';
import { checkRiskRules } from './check-risk-rules.js';
import { checkSchemaVersion } from './check-schema-version.js';
import { checkShape } from './check-shape.js';
import { checkTexts } from './check-texts.js';
import { checkWording } from './check-wording.js';
import { entriesIn, textsOf } from './known-entries.js';
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
  checkSchemaVersion(findings, lens);
  checkIds(findings, file.text, lens);
  checkAnswers(findings, lens, file.value);
  for (const entry of entriesIn({ ...lens, format: lensFormat })) {
    checkShape(findings, entry);
    checkParts(findings, entry);
    const texts = textsOf(entry);
    checkTexts(findings, file.text, texts);
    checkWording(findings, file.text, texts);
    checkLink(findings, file.text, entry);
    if (entry.format.noun === 'choice') checkResources(findings, entry);
    if (entry.format.noun === 'question') {
      checkRiskRules(findings, file.text, entry);
    }
  }
  return inFileOrder([...file.findings, ...findings.inOrder()]);
}
