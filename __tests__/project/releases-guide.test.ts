import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { quotas, versionsToWarnAt } from '../../src/plan/quota.js';
import { draftTags, releaseTags } from '../../src/release/lens-tags.js';
import { failureReasons } from '../../src/report/failure-reason.js';

const guide = readFileSync('docs/releases.md', 'utf8');
const sections = new Map(guide.split(/^## /m).map((text) => [text.split('\n')[0] ?? '', text]));

/** The cells of the rows of a section's table, without its head. */
function rows(section: string): string[][] {
  const lines = (sections.get(section) ?? '').split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('docs/releases.md', () => {
  test('says for every failure reason what it means and what to do', () => {
    const failures = rows('After a failure');
    expect(failures.map(([reason]) => reason?.replaceAll('`', ''))).toEqual([...failureReasons]);
    for (const [reason, meaning = '', remedy = ''] of failures) {
      expect([reason, /\.$|\*\*$/.test(meaning), remedy.endsWith('.')]).toEqual([reason, true, true]);
    }
  });

  test('names no failure reason that there is not', () => {
    const named = [...guide.matchAll(/\(`([a-z]+-[a-z-]+)`\)/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((reason) => !failureReasons.some((known) => known === reason))).toEqual([]);
  });

  test('gives every mode a policy and a trust policy that exist, with the subject that they name', () => {
    const roles = rows('Roles');
    expect(roles.map(([mode]) => /`(\w+)`/.exec(mode ?? '')?.[1])).toEqual([
      'check',
      'draft',
      'publish',
      'shares',
      'drift',
      'cleanup',
    ]);
    for (const [, policies = '', trust = '', subject = ''] of roles) {
      for (const [, file = ''] of `${policies} ${trust}`.matchAll(/\]\((iam\/[^)]+)\)/g)) {
        expect([file, existsSync(join('docs', file))]).toEqual([file, true]);
      }
      const file = /\]\((iam\/[^)]+)\)/.exec(trust)?.[1];
      const sub = /`(repo:[^`]+)`/.exec(subject)?.[1];
      if (file !== undefined && sub !== undefined) {
        expect(readFileSync(join('docs', file), 'utf8')).toContain(`:sub": "${sub}"`);
      }
    }
  });

  test('knows the quotas and the tags', () => {
    const text = sections.get('Quotas') ?? '';
    expect(text).toMatch(new RegExp(`^\\| ${quotas.lenses} custom lenses`, 'm'));
    expect(text).toMatch(new RegExp(`^\\| ${quotas.versions} versions.*the ${versionsToWarnAt}th on`, 'm'));
    expect(text).toMatch(new RegExp(`^\\| ${quotas.shares} shares`, 'm'));
    const record = { repository: 'r', lens: 'l', commit: 'c', version: 'v', digest: 'd' };
    for (const tag of Object.keys(releaseTags(record))) expect(guide).toContain(`\`${tag}\``);
    const draft = { ...record, pullRequest: 1, run: { number: 1, attempt: 1 }, replaces: undefined, updatedAt: 1 };
    expect(Object.keys(draftTags(draft)).every((tag) => tag.startsWith('lens-release:draft-'))).toBe(true);
  });

  test('leads to sections that exist', () => {
    const anchors = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1]);
    const titles = [...sections.keys()].map((title) =>
      title
        .toLowerCase()
        .replace(/[^a-z0-9 -]/g, '')
        .replaceAll(' ', '-'),
    );
    expect(anchors.filter((anchor) => !titles.includes(anchor ?? ''))).toEqual([]);
  });
});
