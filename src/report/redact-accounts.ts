import type { RunReport } from './run-report.js';

type Noun = 'user' | 'principal' | 'unit' | 'organization' | 'account';

/**
 * What names an account or a principal in a text, in words, as ARN or as key, with the word in front of it if that
 * says the same. The order matters: most of them hold an account number, which is the last to go.
 */
const patterns: readonly (readonly [Noun, RegExp])[] = [
  ['user', /(?:\buser )?\barn:aws[\w-]*:iam::(?<account>\d{12}):user\/(?<id>[\w+=,.@/-]*[\w+=])/gu],
  ['user', /\buser:(?<account>\d{12})\/(?<id>[\w+=,.@/-]*[\w+=])/gu],
  ['user', /\buser (?<id>[\w+=,.@/-]+) in account (?<account>\d{12})(?!\d)/gu],
  ['principal', /(?:\b(?:user|role) )?\b(?<id>arn:aws[\w-]*:(?:iam|sts)::\d{12}:[\w+=,.@/-]*[\w+=])/gu],
  [
    'unit',
    /(?:\b(?:organizational )?unit[ :])?(?:\barn:aws[\w-]*:organizations::\d{12}:ou\/[\w-]+\/)?\b(?<id>ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})\b/gu,
  ],
  [
    'organization',
    /(?:\borganization[ :])?(?:\barn:aws[\w-]*:organizations::\d{12}:organization\/)?\b(?<id>o-[a-z0-9]{10,32})\b/gu,
  ],
  ['account', /(?:\baccount[ :])?(?<!\d)(?<id>\d{12})(?!\d)/gu],
];

/** Addresses, paths and digests may look like account numbers and name nobody. */
const kept: ReadonlySet<string> = new Set(['links', 'commit', 'digest', 'fingerprint', 'pointer', 'file']);

/**
 * The report with labels in place of accounts and principals: `account A`, `user B`. One principal has one label in the
 * whole report, and keeps it in later runs as long as the same ones are named in the same order.
 */
export function redactAccounts(report: RunReport): RunReport {
  return redactValue(report, new Labels()) as RunReport;
}

class Labels {
  readonly #letters = new Map<string, string>();
  readonly #counts = new Map<Noun, number>();

  letter(noun: Noun, id: string): string {
    const known = this.#letters.get(`${noun}:${id}`);
    if (known !== undefined) return known;
    const ordinal = this.#counts.get(noun) ?? 0;
    this.#counts.set(noun, ordinal + 1);
    const letter = lettersOf(ordinal);
    this.#letters.set(`${noun}:${id}`, letter);
    return letter;
  }
}

function redactValue(value: unknown, labels: Labels): unknown {
  if (typeof value === 'string') return redactText(value, labels);
  if (Array.isArray(value)) return value.map((item) => redactValue(item, labels));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, kept.has(key) ? item : redactValue(item, labels)]),
  );
}

function redactText(text: string, labels: Labels): string {
  let result = text;
  for (const [noun, pattern] of patterns) {
    result = result.replace(pattern, (...match) => {
      const { account, id = '' } = match.at(-1) as { account?: string; id?: string };
      return `${noun} ${labels.letter(noun, account === undefined ? id : `${account}/${id}`)}`;
    });
  }
  return result;
}

/** 0 is A, 25 is Z, 26 is AA. */
function lettersOf(ordinal: number): string {
  const last = String.fromCharCode(65 + (ordinal % 26));
  return ordinal < 26 ? last : `${lettersOf(Math.floor(ordinal / 26) - 1)}${last}`;
}
