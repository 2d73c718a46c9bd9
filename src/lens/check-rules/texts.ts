import type { CheckRule } from './check-rule.js';
import { sources } from './sources.js';

/** What texts may hold. */
export const textRules = [
  {
    id: 'forbidden-character',
    severity: 'error',
    basis: 'refused',
    title: 'Names, titles and descriptions hold only the characters the service takes',
    why: "ImportLens refuses names of lens and pillars, titles, and descriptions of lens and questions with anything but letters, digits, white space and - _ . , : / ( ) @ ! & # + ' ? ’. The specification does not say so. Display texts take every character.",
    source: sources.observations,
  },
  {
    id: 'question-title-too-long',
    severity: 'error',
    basis: 'refused',
    title: 'A question title has at most 128 characters',
    why: 'ImportLens was seen to accept 128 and to refuse 129.',
    source: sources.observations,
  },
  {
    id: 'question-description-too-long',
    severity: 'error',
    basis: 'refused',
    title: 'A question description has at most 2,048 characters',
    why: 'ImportLens was seen to accept 2,048 and to refuse 2,049.',
    source: sources.observations,
  },
  {
    id: 'name-too-long',
    severity: 'error',
    basis: 'documented',
    title: 'Names of the lens and of pillars have at most 128 characters',
    why: 'The specification sets this limit.',
    source: sources.format,
  },
  {
    id: 'title-too-long',
    severity: 'error',
    basis: 'documented',
    title: 'A choice title has at most 128 characters',
    why: 'The specification sets this limit. For question titles, where it is known to be enforced, there is a check of its own.',
    source: sources.format,
  },
  {
    id: 'text-too-long',
    severity: 'error',
    basis: 'documented',
    title: 'The lens description and display texts have at most 2,048 characters',
    why: 'The specification sets this limit.',
    source: sources.format,
  },
  {
    id: 'non-ascii-letter',
    severity: 'error',
    basis: 'documented',
    title: 'Letters, digits and spaces in names, titles and descriptions are plain ASCII',
    why: 'The service asks for letters and digits there, and for a similar field its model spells them out as A-Z, a-z and 0-9. Whether it takes other alphabets is not known; lenses published by AWS leave out the accents.',
    source: sources.model,
  },
] as const satisfies readonly CheckRule[];
