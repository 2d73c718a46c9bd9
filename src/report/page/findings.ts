import type { Finding, Severity } from '../../lens/finding.js';
import type { Block } from '../markdown/block.js';
import { details, list, paragraph } from '../markdown/block.js';
import type { Phrase } from '../markdown/phrase.js';
import { code, lineBreak, link, phrase, small, strong, untrusted } from '../markdown/phrase.js';
import { counted } from '../plural.js';
import type { LensReport, RunReport } from '../run-report.js';
import { sourceLink } from '../source-link.js';
import type { Part, Stage } from './part.js';

const openItems = 12;
const messageLength = 400;
const stages: Readonly<Record<Severity, Stage>> = { error: 'errors', warning: 'warnings', notice: 'advice' };

/** What the checks found of one severity, in file order. Errors are open unless there are many, the others folded. */
export function findingsPart(lens: LensReport, severity: Severity, report: RunReport): Part {
  const findings = lens.findings.filter((finding) => finding.severity === severity);
  return {
    stage: stages[severity],
    noun: [severity, `${severity}s`],
    size: findings.length,
    render: (kept) => {
      const more = findings.length - kept;
      const items = findings.slice(0, kept).map((finding) => findingItem(finding, report));
      const body: Block = list(more === 0 ? items : [...items, phrase`… and ${counted(more, `more ${severity}`)}`]);
      const title = counted(findings.length, severity);
      const open = severity === 'error' && findings.length <= openItems;
      return open ? [paragraph(strong(title)), body] : [details(strong(title), [body])];
    },
  };
}

function findingItem(finding: Finding, report: RunReport): Phrase {
  const { check, file, line, message, hint } = finding;
  const place = link(sourceLink(report, file, line), `line ${line}`);
  const help = hint === '' ? [] : phrase`${lineBreak()}${untrusted(hint, messageLength)}`;
  return phrase`${place}: ${untrusted(message, messageLength)}${help} ${small(code(check))}`;
}
