import { describe, expect, test } from '@jest/globals';
import { readOverrides } from '../../src/release/override.js';

describe('overrides', () => {
  test('are lines of a tag’s message or a release’s body', () => {
    const message = 'Release 1.2\n\nAllow-minor: nobody uses it yet\r\nallow-version:  the old one was called summer ';
    expect(readOverrides([message, undefined], '')).toEqual({
      allowMinor: 'nobody uses it yet',
      allowVersion: 'the old one was called summer',
    });
  });

  test('an empty reason is no reason, the next one counts', () => {
    expect(readOverrides(['Allow-minor:   ', 'Allow-minor: agreed'], '  ').allowMinor).toBe('agreed');
    expect(readOverrides(['Allow-minor:'], '')).toEqual({ allowMinor: undefined, allowVersion: undefined });
  });

  test('the input comes first', () => {
    expect(readOverrides(['Allow-minor: tag'], 'dispatch').allowMinor).toBe('dispatch');
  });

  test('must begin the line', () => {
    expect(readOverrides(['Do not write Allow-minor: like this'], '').allowMinor).toBeUndefined();
  });
});
