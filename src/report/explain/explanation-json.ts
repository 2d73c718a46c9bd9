import type { ExplainedQuestion } from '../../lens/explain/explain-question.js';

/** The truth table of a question as one JSON object; a level whose patterns would be too many has none. */
export function explanationJson({ id, title, answers, rules, levels, choices }: ExplainedQuestion): string {
  return JSON.stringify({
    schema: 1,
    question: id,
    title,
    answers,
    rules,
    levels: levels.map((level) => ({ ...level, patterns: level.patterns ?? null })),
    choices,
  });
}
