import type { CheckRule } from './check-rule.js';
import { sources } from './sources.js';

/** Ids, and the meaning that `_no` gives them. */
export const idRules = [
  {
    id: 'id-characters',
    severity: 'error',
    basis: 'documented',
    title: 'Ids hold only letters, digits and underscores',
    why: 'The specification allows A-Z, a-z, 0-9 and _. Risk rules could not name other ids.',
    source: sources.format,
  },
  {
    id: 'id-length',
    severity: 'error',
    basis: 'documented',
    title: 'Ids have 3 to 128 characters',
    why: 'The specification sets these limits.',
    source: sources.format,
  },
  {
    id: 'id-over-64',
    severity: 'warning',
    basis: 'documented',
    title: 'Ids of pillars and choices have at most 64 characters',
    why: 'The specification allows 128, but the API describes these ids with 64 where answers are read and written.',
    source: sources.model,
  },
  {
    id: 'duplicate-id',
    severity: 'error',
    basis: 'documented',
    title: 'No id is used twice in its scope',
    why: 'Answers are kept by id. Pillar ids are unique in the lens, choice ids in their question. Question ids must be unique in the lens too, since the API addresses a question without its pillar.',
    source: sources.format,
  },
  {
    id: 'ids-differ-in-case',
    severity: 'warning',
    basis: 'advice',
    title: 'No two ids differ only in upper and lower case',
    why: 'Whether the service tells them apart is not known, and people do not.',
    source: sources.format,
  },
  {
    id: 'accidental-none',
    severity: 'warning',
    basis: 'advice',
    title: 'Only a choice that says "none" has an id that ends in _no',
    why: 'The service makes every choice whose id ends in _no the "None of these" of its question.',
    source: sources.format,
  },
  {
    id: 'none-without-suffix',
    severity: 'warning',
    basis: 'advice',
    title: 'A choice that says "None of these" has an id that ends in _no',
    why: 'Without the suffix it is a practice like any other: it can be ticked beside the others, needs an improvement plan, and counts as one more thing to do.',
    source: sources.format,
  },
  {
    id: 'none-twice',
    severity: 'warning',
    basis: 'advice',
    title: 'A question has at most one "None of these"',
    why: 'What the service does with more than one is not known.',
    source: sources.format,
  },
  {
    id: 'none-with-plan',
    severity: 'notice',
    basis: 'advice',
    title: '"None of these" has no improvement plan',
    why: 'It needs none, and what the service does with it is not known.',
    source: sources.format,
  },
] as const satisfies readonly CheckRule[];
