import type { Phrase } from '../markdown/phrase.js';
import { code, phrase, strong, untrusted } from '../markdown/phrase.js';
import type { LensReport } from '../run-report.js';

const titleLength = 140;
const choiceLength = 90;

/** The title in bold and the id as code; only the id where the title is not known. */
export function questionName(lens: LensReport, question: string): Phrase {
  const title = titleOf(lens.titles?.questions, question);
  return title === undefined
    ? strong(code(question))
    : phrase`${strong(untrusted(title, titleLength))} ${code(question)}`;
}

export function pillarName(lens: LensReport, pillar: string): Phrase {
  const title = titleOf(lens.titles?.pillars, pillar);
  return title === undefined ? code(pillar) : untrusted(title, titleLength);
}

/** In quotation marks, so that a reader sees where a title ends. */
export function choiceName(lens: LensReport, question: string, choice: string): Phrase {
  const title = titleOf(lens.titles?.choices, `${question}/${choice}`);
  return title === undefined ? code(choice) : phrase`“${untrusted(title, choiceLength)}”`;
}

function titleOf(titles: Readonly<Record<string, string>> | undefined, id: string): string | undefined {
  return titles !== undefined && Object.hasOwn(titles, id) ? titles[id] : undefined;
}
