import type { RunOrder } from '../release/lens-tags.js';

/**
 * The first line of a comment, an HTML comment that nobody sees. It tells later runs which comment is theirs, how new
 * it is, and which plan the reviewer saw. It authenticates nothing: whoever can write comments can write markers.
 */
export interface CommentMarker {
  /** Tells apart the comments that one pull request may have. */
  readonly key: string;
  readonly run: RunOrder;
  /** The commit that was judged. */
  readonly sha?: string;
  /** Of all plans that the comment shows. */
  readonly fingerprint?: string;
}

/** Everything behind this line names the run and not its result. */
export const runFooterMarker = '<!-- lens-release:run -->';

const shape =
  /^<!-- lens-release:v1 key=((?:[0-9a-f]{2})*) run=(\d{1,15}) attempt=(\d{1,15})(?: sha=([0-9a-f]+))?(?: fingerprint=((?:[0-9a-f]{2})+))? -->(?=\r?\n|$)/u;

/** One line. Variable parts are hexadecimal, since `--` and `>` would end the comment. */
export function formatMarker(marker: CommentMarker): string {
  const { key, run, sha, fingerprint } = marker;
  const parts = [`key=${toHex(key)}`, `run=${run.number}`, `attempt=${run.attempt}`];
  if (sha !== undefined && /^[0-9a-f]+$/u.test(sha)) parts.push(`sha=${sha}`);
  if (fingerprint !== undefined && fingerprint !== '') parts.push(`fingerprint=${toHex(fingerprint)}`);
  return `<!-- lens-release:v1 ${parts.join(' ')} -->`;
}

/** The marker at the very start of a body; undefined for any other comment, also one that quotes ours. */
export function parseMarker(body: string): CommentMarker | undefined {
  const match = shape.exec(body);
  if (match === null) return undefined;
  const [, key = '', number = '', attempt = '', sha, fingerprint] = match;
  return {
    key: fromHex(key),
    run: { number: Number(number), attempt: Number(attempt) },
    ...(sha === undefined ? {} : { sha }),
    ...(fingerprint === undefined ? {} : { fingerprint: fromHex(fingerprint) }),
  };
}

/** Whether two bodies say the same about the same plan, whichever runs wrote them. GitHub turns LF into CRLF. */
export function sameBesidesRun(a: string, b: string): boolean {
  return withoutRun(a) === withoutRun(b);
}

function withoutRun(body: string): string {
  const [result = ''] = body.replaceAll('\r\n', '\n').split(runFooterMarker);
  return result.replace(/^(<!-- lens-release:v1 key=\S*) run=\S+ attempt=\S+(?: sha=\S+)?/u, '$1').trimEnd();
}

function toHex(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromHex(hex: string): string {
  const bytes = (hex.match(/../gu) ?? []).map((pair) => Number.parseInt(pair, 16));
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
