import type { CheckRule } from './check-rule.js';
import { sources } from './sources.js';

/** Ids of pillars, questions and choices. */
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
] as const satisfies readonly CheckRule[];
