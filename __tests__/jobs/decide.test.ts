import { describe, expect, test } from '@jest/globals';
import { decide, type AwsUse, type Job } from '../../src/jobs/decide.js';
import { defaultSettings, type Mode, type Settings } from '../../src/jobs/settings.js';
import type { PullRequestTrigger, TagTrigger, NamedTrigger } from '../../src/jobs/trigger.js';

const pullRequest: PullRequestTrigger = {
  kind: 'pull-request',
  number: 7,
  closed: false,
  merged: false,
  draft: false,
  headSha: 'head',
  baseSha: 'base',
  mergeSha: 'merge',
  fromOutside: false,
  privileged: false,
};
const tag: TagTrigger = {
  kind: 'tag',
  tag: 'v1',
  sha: 'commit',
  prerelease: false,
  releaseBody: undefined,
  dispatched: false,
};
const branch: NamedTrigger = { kind: 'branch', ref: 'refs/heads/main', sha: 'commit', before: 'old' };
const schedule: NamedTrigger = { kind: 'schedule', ref: 'refs/heads/main', sha: 'commit' };

function jobOf(trigger: NamedTrigger, settings: Partial<Settings> = {}) {
  return decide(trigger, { ...defaultSettings, ...settings });
}

describe('what runs', () => {
  test.each<[string, NamedTrigger, Mode, Job['kind']]>([
    ['pull request', pullRequest, 'auto', 'review'],
    ['closed pull request', { ...pullRequest, closed: true }, 'auto', 'close'],
    ['branch', branch, 'auto', 'compare'],
    ['tag', tag, 'auto', 'release'],
    ['schedule', schedule, 'auto', 'drift'],
    ['pull request', pullRequest, 'check', 'review'],
    ['branch', branch, 'check', 'compare'],
    ['tag', tag, 'check', 'check-tag'],
    ['schedule', schedule, 'check', 'compare'],
    ['pull request', pullRequest, 'draft', 'review'],
    ['branch', branch, 'draft', 'compare'],
    ['tag', tag, 'publish', 'release'],
    ['branch', branch, 'shares', 'shares'],
    ['tag', tag, 'shares', 'shares'],
    ['schedule', schedule, 'shares', 'shares'],
    ['branch', branch, 'drift', 'drift'],
    ['schedule', schedule, 'cleanup', 'cleanup'],
    ['closed pull request', { ...pullRequest, closed: true }, 'cleanup', 'close'],
    ['nothing', { kind: 'unrelated', why: 'x' }, 'publish', 'nothing'],
  ])('%s %#, mode %s: %s', (_, trigger, mode, kind) => {
    expect(jobOf(trigger, { mode }).kind).toBe(kind);
  });

  test.each<[NamedTrigger, Mode]>([
    [pullRequest, 'publish'],
    [pullRequest, 'shares'],
    [pullRequest, 'drift'],
    [pullRequest, 'cleanup'],
    [branch, 'publish'],
    [tag, 'draft'],
    [schedule, 'draft'],
  ])('%j and mode %s do not go together', (trigger, mode) => {
    expect(() => jobOf(trigger, { mode })).toThrow(expect.objectContaining({ reason: 'usage' }));
  });

  test.each<[PullRequestTrigger, Partial<Settings>, AwsUse['kind']]>([
    [pullRequest, {}, 'drafts'],
    [pullRequest, { draft: 'never' }, 'read'],
    [pullRequest, { mode: 'check' }, 'nothing'],
    [{ ...pullRequest, draft: true }, {}, 'read'],
    [{ ...pullRequest, fromOutside: true }, {}, 'nothing'],
    [{ ...pullRequest, privileged: true }, {}, 'nothing'],
    [{ ...pullRequest, privileged: true }, { unsafeEvents: true }, 'drafts'],
    [{ ...pullRequest, privileged: true, fromOutside: true }, { unsafeEvents: true }, 'nothing'],
  ])('%j with %j may do in AWS: %s', (trigger, settings, kind) => {
    expect(jobOf(trigger, settings)).toMatchObject({ kind: 'review', aws: { kind } });
  });

  test('a dispatched run releases the tag it is given, whatever it was started on', () => {
    const given = { kind: 'release', tag: { tag: 'v2', sha: undefined, dispatched: true } };
    expect(jobOf(branch, { tag: 'v2' })).toMatchObject(given);
    expect(jobOf(branch, { tag: 'v2', mode: 'publish' })).toMatchObject(given);
    expect(jobOf(tag, { tag: 'v2', mode: 'publish' })).toMatchObject(given);
    expect(jobOf(tag, { tag: 'v1', mode: 'publish' })).toMatchObject({ tag: { sha: 'commit' } });
  });
});
