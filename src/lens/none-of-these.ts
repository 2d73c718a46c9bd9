import type { Entry } from './lens-outline.js';

/**
 * Whether the service takes a choice for the "None of these" of its question
 * (https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-format-specification.html).
 */
export function isNone(choiceId: string): boolean {
  return choiceId.endsWith('_no');
}

// For lower case: with the flags i and u together, the runtime takes milliseconds to compile a pattern.
const denial =
  /^\W*(?:no|not|without|n\/?a)\b|\b(?:none|nobody|nothing|never|neither|(?:do|does|are|is|have|has|was) not|\w+n['’]t)\b/u;
/** Few titles begin so, and only those need lower case. */
const beginning = /^\W*[Nn][Oo][Nn][Ee]/u;
const none = /^\W*none(?:\W*$|\s+of\s+(?:the\s+)?(?:these|those|above|following|options|choices|practices|best)\b)/u;

/** Whether a choice title denies something, as that of a "None of these" may in many ways. */
export function denies(title: string): boolean {
  return denial.test(title.toLowerCase());
}

/** Whether a choice title says in so many words that none of the choices applies. */
export function saysNone(title: string): boolean {
  return beginning.test(title) && none.test(title.toLowerCase());
}

/** Whether people take a choice for "None of these", whatever the service does. */
export function meansNone(choice: Entry): boolean {
  return isNone(choice.string('id')) || saysNone(choice.string('title'));
}
