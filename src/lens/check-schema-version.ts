import type { FindingList } from './finding-list.js';
import type { Entry } from './lens-outline.js';
import { quoted } from './quoted.js';

/** The only version of the format there is. */
export const schemaVersion = '2021-11-01';

export function checkSchemaVersion(findings: FindingList, lens: Entry): void {
  const version = lens.text('schemaVersion');
  if (version === undefined || version.value === schemaVersion) return;
  const message = `The schemaVersion ${quoted(version.value)} is not known.`;
  findings.add('schema-version', version, message, `Write "${schemaVersion}".`);
}
