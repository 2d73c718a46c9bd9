import type { CodeHost } from '../ports/code-host.js';
import { releaseNotesBudget, renderReleaseNotes, withReleaseNotes } from '../report/render-release-notes.js';
import type { RunReport } from '../report/run-report.js';
import type { Settings } from './settings.js';

/** Writes the changes into the GitHub Release of the tag, between own markers. Throws `ServiceError`. */
export async function publishNotes(report: RunReport, settings: Settings, host: CodeHost): Promise<void> {
  const { subject } = report;
  if (!settings.releaseNotes || settings.dryRun || subject.kind !== 'tag' || report.outcome !== 'published') return;
  const found = await host.release(subject.tag);
  if (found === undefined) return;
  const body = withReleaseNotes(found.body, renderReleaseNotes(report, releaseNotesBudget(found.body)));
  if (body !== found.body) await host.updateReleaseBody(found.id, body);
}
