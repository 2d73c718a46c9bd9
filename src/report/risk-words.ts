const words: Readonly<Record<string, string>> = {
  NO_RISK: 'no risk',
  MEDIUM_RISK: 'medium risk',
  HIGH_RISK: 'high risk',
  UNANSWERED: 'unanswered',
  UNDEFINED: 'not covered by any rule',
};

/** A risk as people say it; a word that is not known stays as it is. */
export function riskInWords(risk: string): string {
  return Object.hasOwn(words, risk) ? (words[risk] ?? risk) : risk;
}
