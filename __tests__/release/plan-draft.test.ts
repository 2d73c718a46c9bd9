import { describe, expect, test } from '@jest/globals';
import { draftTags, readDraftRecord, type DraftRecord } from '../../src/release/lens-tags.js';
import { describeForeignDraft, planDraft } from '../../src/release/plan-draft.js';

const record: DraftRecord = {
  repository: 'octo-org/lenses',
  pullRequest: 7,
  commit: 'c0ffee',
  digest: 'sha256:aa',
  run: { number: 12, attempt: 1 },
  replaces: undefined,
  updatedAt: 1000,
};
const own = { ...record, digest: 'sha256:bb', run: { number: 13, attempt: 1 } };

describe('the draft slot', () => {
  test('empty: written', () => {
    expect(planDraft(undefined, own, false)).toMatchObject({ kind: 'import', replacesPullRequest: undefined });
  });

  test('ours with other content: updated', () => {
    expect(planDraft({ updatedAt: 1000, record }, own, false)).toMatchObject({
      kind: 'import',
      note: 'draft imported',
    });
  });

  test('ours with the same content: kept', () => {
    expect(planDraft({ updatedAt: 1000, record }, { ...own, digest: record.digest }, false).kind).toBe('keep');
  });

  test('ours, but the run died before the draft was confirmed: written again', () => {
    const died = { ...record, updatedAt: undefined };
    expect(planDraft({ updatedAt: 1000, record: died }, { ...own, digest: record.digest }, false).kind).toBe('import');
  });

  test('another pull request’s: replaced, and both are named', () => {
    expect(planDraft({ updatedAt: 1000, record }, { ...own, pullRequest: 8 }, false)).toEqual({
      kind: 'import',
      note: 'draft imported; it replaces the draft of pull request #7',
      replacesPullRequest: 7,
    });
  });

  test('ours in the place of another pull request’s: a repeat still names it', () => {
    const slot = { updatedAt: 1000, record: { ...record, replaces: 6 } };
    expect(planDraft(slot, { ...own, digest: record.digest }, false)).toMatchObject({
      kind: 'keep',
      replacesPullRequest: 6,
    });
    expect(planDraft(slot, own, false)).toMatchObject({ kind: 'import', replacesPullRequest: 6 });
  });

  test.each([
    [13, 2],
    [14, 1],
  ])('of the newer run %i.%i: left alone', (number, attempt) => {
    const newer = { ...record, run: { number, attempt } };
    expect(planDraft({ updatedAt: 1000, record: newer }, own, true).kind).toBe('leave');
  });

  test.each([
    ['without a record', { updatedAt: 1000, record: undefined }],
    ['imported by hand over ours', { updatedAt: 2000, record }],
    ['of another repository', { updatedAt: 1000, record: { ...record, repository: 'else/where' } }],
  ])('%s: left alone unless told to replace', (_, slot) => {
    expect(planDraft(slot, own, false).kind).toBe('leave');
    expect(planDraft(slot, own, true).kind).toBe('import');
    expect(describeForeignDraft(slot, 'octo-org/lenses')).toMatch(/^a draft /);
  });

  test('the record survives its tags', () => {
    expect(readDraftRecord(draftTags(record))).toEqual(record);
    const bare = { ...record, pullRequest: undefined, replaces: 6, updatedAt: undefined };
    expect(readDraftRecord(draftTags(bare))).toEqual(bare);
    expect(readDraftRecord({ team: 'data' })).toBeUndefined();
  });
});
