import { describe, expect, test } from '@jest/globals';
import { readReleaseTag } from '../../src/release/release-tag.js';

const ids = ['dynamodb', 'api-gateway'];

describe('release tags', () => {
  test('a tag with an id releases that lens', () => {
    expect(readReleaseTag('api-gateway/v1.2.0', ids, false)).toEqual({
      kind: 'release',
      version: '1.2.0',
      lenses: ['api-gateway'],
      every: false,
    });
  });

  test('a bare tag releases the only lens, or all where the manifest says so', () => {
    expect(readReleaseTag('v3', ['dynamodb'], false)).toMatchObject({
      kind: 'release',
      version: '3',
      lenses: ['dynamodb'],
    });
    expect(readReleaseTag('v3', ids, true)).toMatchObject({ kind: 'release', lenses: ids, every: true });
  });

  test('a bare tag is refused among several lenses, with the tags that would do', () => {
    const tag = readReleaseTag('v1.0', ids, false);
    expect(tag).toMatchObject({ kind: 'refused', reason: 'tag-unknown-lens' });
    expect(tag.kind === 'refused' && tag.remedy).toContain('"dynamodb/v1.0", "api-gateway/v1.0"');
  });

  test.each([
    ['v1.0.0-rc.1', 'tag-invalid', 'v1.0.0'],
    ['v1.0+build', 'tag-invalid', 'v1.0'],
    ['dynamodb/v1.0-beta', 'tag-invalid', 'dynamodb/v1.0'],
    ['dynamo/v1.0', 'tag-unknown-lens', 'dynamodb, api-gateway'],
    ['DynamoDB/v1.0', 'tag-unknown-lens', 'dynamodb, api-gateway'],
    [`dynamodb/v${'1'.repeat(33)}`, 'tag-invalid', 'shorter'],
  ])('%s is refused as %s', (tag, reason, remedy) => {
    const read = readReleaseTag(tag, ids, true);
    expect(read).toMatchObject({ kind: 'refused', reason });
    expect(read.kind === 'refused' && read.remedy).toContain(remedy);
  });

  test('32 characters are not too long', () => {
    expect(readReleaseTag(`dynamodb/v${'1'.repeat(32)}`, ids, false).kind).toBe('release');
  });

  test.each([
    'latest',
    'version1',
    'v',
    'v.1',
    'v1.',
    'v1..2',
    'v1.0a',
    'packages/core/v1.0',
    'release/2024',
    'xv1',
    'v1.0/dynamodb',
    'V1.0',
  ])('%s is somebody else’s tag', (tag) => {
    expect(readReleaseTag(tag, ids, true)).toEqual({ kind: 'unrelated' });
  });
});
