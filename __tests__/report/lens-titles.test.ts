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
  const titles = lensTitles(lens('Old?'), lens('New?'));
  expect([titles.pillar('ops'), titles.question('q1'), titles.choice('q1', 'a')]).toEqual([
    'Operations',
    'New?',
    'Alarms',
  ]);
  expect([titles.pillar('q1'), titles.question('q2'), titles.choice('q1', 'b'), titles.choice('q2', 'a')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('what was removed keeps its title', () => {
  const titles = lensTitles(lens('Old?'), { pillars: [{ questions: [{ id: 'q1', choices: [] }] }] });
  expect([titles.question('q1'), titles.choice('q1', 'a')]).toEqual(['Old?', 'Alarms']);
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
  { pillars: [{ id: '__proto__', name: 1 }] },
])('a document of any shape is read: %j', (document) => {
  const titles = lensTitles(document);
  for (const id of ['', '__proto__', 'constructor']) {
    expect([titles.pillar(id), titles.question(id), titles.choice(id, id)]).toEqual([undefined, undefined, undefined]);
  }
});
