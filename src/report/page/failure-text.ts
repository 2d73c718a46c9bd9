import type { Phrase } from '../markdown/phrase.js';
import type { Block } from '../markdown/block.js';
import { alert, paragraph } from '../markdown/block.js';
import { statementText } from '../../iam/iam-statement.js';
import { code, joined, phrase, small, untrusted } from '../markdown/phrase.js';
import type { Failure, RunReport } from '../run-report.js';

/** Messages name many things at times, such as every reason why a tag is dishonest. */
const messageLength = 1200;
const remedyLength = 600;
/** A statement names an ARN at most. */
const statementLength = 600;

/** What went wrong, what to do next, and how the output `failure-reason` calls it. */
export function failureText(failure: Failure): Phrase {
  return joined([messageOf(failure), remedyOf(failure), small(code(failure.reason))], ' ');
}

/** Why the run is red, in a box; nothing for a green run. */
export function failureBox({ failure }: RunReport): Block[] {
  if (failure === undefined) return [];
  const next = joined([remedyOf(failure), small(code(failure.reason))], ' ');
  return [alert('CAUTION', [paragraph(messageOf(failure)), paragraph(next)])];
}

/** Failures that the box at the head of the page has not told yet. */
export function unsaid(failures: readonly Failure[], { failure: told }: RunReport): Failure[] {
  return failures.filter(({ reason, message }) => reason !== told?.reason || !told.message.endsWith(message));
}

function messageOf({ message }: Failure): Phrase {
  return untrusted(message, messageLength);
}

function remedyOf({ remedy, statement }: Failure): Phrase {
  if (remedy === undefined) return [];
  const shown = statement === undefined ? [] : phrase` ${code(statementText(statement), statementLength)}`;
  return phrase`👉 ${untrusted(remedy, remedyLength)}${shown}`;
}
