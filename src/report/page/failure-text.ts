import type { Phrase } from '../markdown/phrase.js';
import { code, joined, phrase, untrusted } from '../markdown/phrase.js';
import type { Failure } from '../run-report.js';

/** Messages name many things at times, such as every reason why a tag is dishonest. */
const messageLength = 1200;
const remedyLength = 600;

/** What went wrong, which output it has, and what to do next. */
export function failureText(failure: Failure): Phrase {
  const message = untrusted(failure.message, messageLength);
  const remedy = untrusted(failure.remedy ?? '', remedyLength);
  return joined([phrase`${message} (${code(failure.reason)})`, remedy], ' ');
}
