import { expect, test } from '@jest/globals';
import { lensTitles } from '../../src/report/lens-titles.js';

const lens = (title: string) => ({
  pillars: [
    {
      id: 'ops',
      name: 'Operations',
      questions: [
        { id: 'q1', title, choices: [{ id: 'a', title: 'Alarms' }, { id: 'b' }, { title: 'No id' }] },
        { id: 'q2', title: ' ' },
      ],
    },
  ],
});

test('titles are found by id, and the newer file has the last word', () => {
  expect(lensTitles([lens('Old?'), lens('New?')])).toEqual({
    pillars: { ops: 'Operations' },
    questions: { q1: 'New?' },
    choices: { 'q1/a': 'Alarms' },
  });
});

test('what was removed keeps its title', () => {
  expect(lensTitles([lens('Old?'), { pillars: [] }]).questions).toEqual({ q1: 'Old?' });
});

test.each([
  undefined,
  null,
  1,
  'text',
  [],
  {},
  { pillars: 1 },
  { pillars: [1, null, { questions: {} }] },
  { pillars: [{ id: '__proto__', name: 'x' }] },
])('a document of any shape is read: %j', (document) => {
  expect(lensTitles([document]).questions).toEqual({});
});

test('choices are left out where they are not wanted', () => {
  expect(lensTitles([lens('Old?')], () => false)).toEqual({
    pillars: { ops: 'Operations' },
    questions: { q1: 'Old?' },
    choices: {},
  });
});
