import type { AnswerRisk } from '../lens/risk/risk.js';

const words: Readonly<Record<AnswerRisk | 'UNANSWERED', string>> = {
  NO_RISK: 'no risk',
  MEDIUM_RISK: 'medium risk',
  HIGH_RISK: 'high risk',
  UNDEFINED: 'undefined risk (no rule holds)',
  UNANSWERED: 'unanswered',
};

/** A risk as people say it. */
export function riskInWords(risk: AnswerRisk | 'UNANSWERED'): string {
  return words[risk];
}
