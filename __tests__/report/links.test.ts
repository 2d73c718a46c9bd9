import { expect, test } from '@jest/globals';
import { consoleLink } from '../../src/report/console-link.js';
import { sourceLink } from '../../src/report/source-link.js';
import { aReport, commit, repository } from './support/a-report.js';

test.each([
  ['eu-west-1', 'https://eu-west-1.console.aws.amazon.com/wellarchitected/home?region=eu-west-1#/lenses'],
  [
    'us-gov-west-1',
    'https://us-gov-west-1.console.amazonaws-us-gov.com/wellarchitected/home?region=us-gov-west-1#/lenses',
  ],
  ['cn-north-1', 'https://cn-north-1.console.amazonaws.cn/wellarchitected/home?region=cn-north-1#/lenses'],
  ['us-iso-east-1', undefined],
  ['us-isob-east-1', undefined],
  ['evil.example.com/', undefined],
  ['', undefined],
])('the console of %s', (region, address) => {
  expect(consoleLink(region)).toBe(address);
});

test.each([
  ['lenses/a b.json', 12, 'lenses/a%20b.json#L12'],
  ['lenses/#?%.json', undefined, 'lenses/%23%3F%25.json'],
  ["it's (a) *lens*!.json", 1, 'it%27s%20%28a%29%20%2alens%2a%21.json#L1'],
  ['\uD800.json', 1, '%EF%BF%BD.json#L1'],
])('the line of %j', (file, line, path) => {
  expect(sourceLink(aReport(), file, line)).toBe(`${repository}/blob/${commit}/${path}`);
});

test('no link without a repository', () => {
  expect(sourceLink(aReport({ links: {} }), 'a.json')).toBeUndefined();
});
