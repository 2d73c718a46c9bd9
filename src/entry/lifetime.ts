import process from 'node:process';
import { ServiceError } from '../ports/errors.js';

/** How long the report may take after the work was stopped: the runner kills a cancelled step after ten seconds. */
const timeToReport = 8_000;

/** When work has to stop, and when reporting has to. */
export interface Lifetime {
  /** Aborted by the time-out or by SIGINT and SIGTERM, with a `ServiceError` of reason `timeout`. */
  readonly work: AbortSignal;
  /** Aborted a little later, so that a stopped run can still say so. */
  readonly report: AbortSignal;
  end(): void;
}

export function startLifetime(minutes: number): Lifetime {
  const work = new AbortController();
  const report = new AbortController();
  const stop = (why: string) => {
    work.abort(stopped(why));
    setTimeout(() => report.abort(stopped(why)), timeToReport).unref();
  };
  const timer = setTimeout(
    () => stop(`after ${minutes} minutes, the limit set by the input "timeout"`),
    minutes * 60_000,
  );
  timer.unref();
  const onSignal = (signal: NodeJS.Signals) => stop(`by ${signal}`);
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    work: work.signal,
    report: report.signal,
    end: () => {
      clearTimeout(timer);
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
}

function stopped(why: string): ServiceError {
  return new ServiceError({
    reason: 'timeout',
    problem: 'aborted',
    operation: 'the run',
    code: 'Aborted',
    message: `The run was stopped ${why}. What it had not begun was left undone.`,
    remedy: 'Run the job again: it continues where it stopped.',
  });
}
