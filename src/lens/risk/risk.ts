/** From the best to the worst. */
export const risks = ['NO_RISK', 'MEDIUM_RISK', 'HIGH_RISK'] as const;

/** What a risk rule can assign. */
export type Risk = (typeof risks)[number];

/** What an answer gets: `UNDEFINED` where no rule holds. */
export type AnswerRisk = Risk | 'UNDEFINED';

export const answerRisks: readonly AnswerRisk[] = [...risks, 'UNDEFINED'];

export function isRisk(text: unknown): text is Risk {
  return risks.some((risk) => risk === text);
}
