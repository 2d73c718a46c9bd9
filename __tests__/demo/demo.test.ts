import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import { BrokenPromise, demand } from '../../src/demo/demand.js';
import { playDemo } from '../../src/demo/play-demo.js';
import { openStage, type Stage } from '../../src/demo/stage.js';
import { choosePaint } from '../../src/demo/terminal/paint.js';
import { openScreen } from '../../src/demo/terminal/screen.js';

describe('the demo', () => {
  const lines: string[] = [];
  let stage: Stage;

  // The scenes hold all expectations: whatever is not as they show it makes them throw.
  beforeAll(async () => {
    stage = await openStage();
    const screen = openScreen((line) => lines.push(line), 100, choosePaint(false, {}));
    await playDemo({ stage, screen });
  }, 120_000);
  afterAll(() => stage.close());

  test('goes through all its steps', () => {
    const steps = lines.flatMap((line) => /^(\d)\. [A-Z]/.exec(line)?.[1] ?? []);
    expect(steps).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
  });

  test('runs three reviews, three merges and four tags, one of them red', () => {
    expect(stage.runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 0]);
    const tags = [2, 5, 8, 9].map((run) => stage.runs[run]?.outputs['outcome']);
    expect(tags).toEqual(['published', 'published', 'refused', 'published']);
  });

  test('uses what the documented policies allow, and never asks for more', () => {
    expect(stage.runs.flatMap(({ denied }) => denied)).toEqual([]);
    const [review, , release] = stage.runs;
    expect(review?.writes).toEqual(['ImportLens', 'TagResource']);
    expect(release?.writes).toEqual(['CreateLensShare', 'CreateLensVersion', 'ImportLens', 'TagResource']);
  });

  test('fits the width it was given, but for an address, which nobody could copy in two parts', () => {
    const addresses = /^│ +https:\/\/\S+$/;
    expect(lines.filter((line) => stringWidth(line) > 100 && !addresses.test(line))).toEqual([]);
  });
});

test('a stage that is closed leaves nothing on the disk', async () => {
  const stage = await openStage();
  const places = [stage.directory, stage.repository.directory];
  expect(places.map((place) => existsSync(place))).toEqual([true, true]);
  await stage.close();
  expect(places.map((place) => existsSync(place))).toEqual([false, false]);
});

describe('demand', () => {
  test('says what was expected and what was found', () => {
    expect(() => demand('level', 'minor', 'major')).toThrow(
      new BrokenPromise('level: expected "major", found "minor"'),
    );
  });

  test('accepts equal values of any depth', () => {
    expect(() => demand('shares', [['a', { b: 1 }]], [['a', { b: 1 }]])).not.toThrow();
  });
});
