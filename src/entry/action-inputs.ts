import { UserError } from '../ports/errors.js';
import {
  commentPolicies,
  defaultSettings,
  draftPolicies,
  failOnPolicies,
  modes,
  reviewPolicies,
  type Settings,
} from '../jobs/settings.js';

/** Every input of `action.yml` except the token, in its order. */
export const inputNames = [
  'mode',
  'manifest',
  'lenses',
  'tag',
  'draft',
  'comment',
  'comment-key',
  'fail-on',
  'allow-minor',
  'require-branch',
  'require-review',
  'from-version',
  'dry-run',
  'release-notes',
  'redact-accounts',
  'unsafe-events',
  'timeout',
] as const;

export type InputName = (typeof inputNames)[number];

/** GitHub cancels a job after six hours. */
const longestTimeout = 360;

/**
 * Turns inputs into settings. `input` returns the trimmed text, empty for an absent one, which means the default.
 * Throws `UserError` of reason `usage` that names the input and what it accepts.
 */
export function readSettings(input: (name: InputName) => string, region: string | undefined): Settings {
  const text = (name: InputName) => (input(name) === '' ? undefined : input(name));
  return {
    mode: oneOf('mode', modes, text('mode')),
    manifest: text('manifest'),
    lenses: (text('lenses') ?? '').split(/[\s,]+/).filter((id) => id !== ''),
    tag: text('tag')?.replace(/^refs\/tags\//, ''),
    draft: oneOf('draft', draftPolicies, text('draft')),
    comment: oneOf('comment', commentPolicies, text('comment')),
    commentKey: text('comment-key') ?? defaultSettings.commentKey,
    failOn: oneOf('fail-on', failOnPolicies, text('fail-on')),
    allowMinor: input('allow-minor'),
    requireBranch: text('require-branch'),
    requireReview: oneOf('require-review', reviewPolicies, text('require-review')),
    fromVersion: text('from-version'),
    dryRun: flag('dry-run', text('dry-run')),
    releaseNotes: flag('release-notes', text('release-notes')),
    redactAccounts: flag('redact-accounts', text('redact-accounts')),
    unsafeEvents: flag('unsafe-events', text('unsafe-events')),
    timeoutMinutes: minutes(text('timeout')),
    region,
  };
}

function oneOf<T extends string>(name: InputName, values: readonly [T, ...T[]], text: string | undefined): T {
  if (text === undefined) return values[0];
  const value = values.find((candidate) => candidate === text);
  if (value !== undefined) return value;
  throw new UserError(
    'usage',
    `The input "${name}" is "${text}", which is not one of its values.`,
    `Use one of: ${values.join(', ')}.`,
  );
}

function flag(name: InputName, text: string | undefined): boolean {
  if (text === undefined || /^(?:false|False|FALSE)$/.test(text)) return false;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  throw new UserError(
    'usage',
    `The input "${name}" is "${text}", which is neither true nor false.`,
    'Write true or false.',
  );
}

function minutes(text: string | undefined): number {
  if (text === undefined) return defaultSettings.timeoutMinutes;
  const value = Number(text);
  if (/^\d+(?:\.\d+)?$/.test(text) && value > 0 && value <= longestTimeout) return value;
  throw new UserError(
    'usage',
    `The input "timeout" is "${text}", which is not a number of minutes up to ${longestTimeout}.`,
    'Write minutes, for example 15.',
  );
}
