import { describe, expect, test } from '@jest/globals';
import { matchRoute, type Route } from '../../../src/simulator/http/route-table.js';

const ROUTES: readonly Route<string>[] = [
  { method: 'GET', template: '/lenses', target: 'list' },
  { method: 'GET', template: '/lenses/{alias}', target: 'get' },
  { method: 'DELETE', template: '/lenses/{alias}/shares/{id}', target: 'unshare' },
  { method: 'GET', template: '/contents/{path+}', target: 'contents' },
];

function targetOf(method: string, path: string): unknown {
  const match = matchRoute(ROUTES, method, path);
  return typeof match === 'object' ? [match.route.target, match.labels] : match;
}

describe('matchRoute', () => {
  test('keeps an encoded slash inside its label', () => {
    expect(targetOf('GET', '/lenses/arn%3Aaws%3Alens%2Fabc')).toEqual(['get', { alias: 'arn:aws:lens/abc' }]);
    expect(targetOf('DELETE', '/lenses/a%2Fb/shares/c')).toEqual(['unshare', { alias: 'a/b', id: 'c' }]);
  });

  test('lets a greedy label take the rest of the path', () => {
    expect(targetOf('GET', '/contents/a/b%20c.json')).toEqual(['contents', { path: 'a/b c.json' }]);
  });

  test.each([
    ['POST', '/lenses/a', 'method'],
    ['GET', '/lens', undefined],
    ['GET', '/lenses/a/b', undefined],
    ['GET', '/lenses/', undefined],
    ['GET', '/lenses/%zz', undefined],
  ])('does not match %s %s', (method, path, expected) => {
    expect(targetOf(method, path)).toBe(expected);
  });
});
