import pc from 'picocolors';
import type { Finding } from '../../lens/finding.js';
import { UserError } from '../../ports/errors.js';
import { findingsText } from '../../report/findings/findings-text.js';
import type { Terminal } from '../terminal.js';
import { programVersion } from '../user-agent.js';

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly ignored: number;
  /** The text of each file by its name. */
  readonly sources: ReadonlyMap<string, string>;
}

export type RenderFindings = (result: CheckResult, terminal: Terminal) => string | Promise<string>;

/** Formats other than the usual one are loaded when they are wanted. Throws `UserError` for one that there is not. */
export function findingsRenderer(format: string): RenderFindings {
  switch (format) {
    case 'text':
      return ({ findings, ignored, sources }, { color }) =>
        findingsText(findings, ignored, { sources, paint: pc.createColors(color) });
    case 'json':
      return async ({ findings, ignored }) =>
        `${(await import('../../report/findings/findings-json.js')).findingsJson(findings, ignored)}\n`;
    case 'sarif':
      return async ({ findings }) =>
        `${(await import('../../report/findings/findings-sarif.js')).findingsSarif(findings, programVersion)}\n`;
    case 'markdown':
      return async ({ findings, ignored }) =>
        (await import('../../report/findings/findings-markdown.js')).findingsMarkdown(findings, ignored);
    default:
      throw new UserError('usage', `"${format}" is no format of this command.`, 'Use text, json, sarif or markdown.');
  }
}
