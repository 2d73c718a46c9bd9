import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { commentOn } from '../jobs/comment-on.js';
import { tellReplaced } from '../jobs/replaced-drafts.js';
import { publishNotes } from '../jobs/publish-notes.js';
import type { Settings } from '../jobs/settings.js';
import type { RunIdentity } from '../jobs/world.js';
import type { CodeHost } from '../ports/code-host.js';
import { isProblem, ServiceError } from '../ports/errors.js';
import { annotations, type Annotation } from '../report/annotations.js';
import { breakCommands } from '../report/log-text.js';
import { redactAccounts } from '../report/redact-accounts.js';
import { wordDiffFor } from '../report/diff/word-diff.js';
import { renderJobSummary } from '../report/render-job-summary.js';
import type { Notice, RunReport } from '../report/run-report.js';
import { fullReportJson, summaryJson } from '../report/summary-json.js';

export interface Delivery {
  readonly settings: Settings;
  readonly run: RunIdentity;
  /** Undefined where the run failed before it knew its repository. */
  readonly host: CodeHost | undefined;
  /** `RUNNER_TEMP` */
  readonly folder: string | undefined;
}

/** Says what happened in every place that GitHub offers. Nothing that goes wrong here changes the verdict. */
export async function deliver(report: RunReport, delivery: Delivery): Promise<number> {
  const { settings, run, host } = delivery;
  const notices: Notice[] = [];
  let commentUrl = '';
  if (host !== undefined) {
    const posted = await orWarn(
      () => commentOn(report, settings, run, host),
      'The comment could not be written',
      notices,
    );
    if (posted?.kind === 'posted') commentUrl = posted.url;
    if (posted?.kind === 'skipped' && posted.why !== undefined) notices.push({ level: 'notice', text: posted.why });
    await orWarn(
      () => tellReplaced(report, settings, run.order, host),
      'A pull request whose draft was replaced could not be told',
      notices,
    );
    await orWarn(() => publishNotes(report, settings, host), 'The release notes could not be written', notices);
  }
  const complete: RunReport = { ...report, notices: [...report.notices, ...notices] };
  await setOutputs(complete, commentUrl, delivery.folder);
  const shown = settings.redactAccounts ? redactAccounts(complete) : complete;
  await writeSummary(shown);
  const wanted = annotations(shown).filter(({ level }) => settings.annotations === 'all' || level === 'error');
  for (const annotation of wanted) annotate(annotation);
  return report.failure === undefined ? 0 : 1;
}

async function orWarn<T>(work: () => Promise<T>, what: string, notices: Notice[]): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const remedy = error.remedy ?? (isProblem(error, 'unreachable') ? 'Run the job again.' : '');
    notices.push({
      level: 'warning',
      text: `${what}: ${error.message}. ${remedy} The job summary has the whole report.`,
    });
    return undefined;
  }
}

async function setOutputs(report: RunReport, commentUrl: string, folder: string | undefined): Promise<void> {
  const place = await mkdtemp(join(folder ?? tmpdir(), 'lens-release-'));
  const reportFile = join(place, 'report.json');
  await writeFile(reportFile, fullReportJson(report));
  core.setOutput('outcome', report.outcome);
  core.setOutput('level', report.level);
  core.setOutput('failure-reason', report.failure?.reason ?? '');
  core.setOutput('summary', summaryJson(report));
  core.setOutput('report-file', reportFile);
  core.setOutput('comment-url', commentUrl);
  core.setOutput('fingerprint', report.fingerprint ?? '');
}

/** Old runners and local runs may have no summary file; the log and the annotations say the same in short. */
async function writeSummary(report: RunReport): Promise<void> {
  try {
    await core.summary.addRaw(renderJobSummary(report, undefined, await wordDiffFor(report)), true).write();
  } catch (error) {
    core.info(breakCommands(`The job summary could not be written: ${String(error)}`));
  }
}

function annotate({ level, message, file, line, column, title }: Annotation): void {
  const properties = {
    title,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  };
  // The names of the levels are those of the functions.
  core[level](message, properties);
}
