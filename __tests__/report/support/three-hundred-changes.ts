import { aChange, aDiff, aRiskChange, titles } from './a-diff.js';
import { aRegion, aReport } from './a-report.js';
import { rescoredLens } from './situation-lenses.js';

/** A lens that was rewritten: 60 questions re-scored, 60 major and 240 minor changes. */
export const threeHundredChanges = aReport({
  outcome: 'changed',
  level: 'major',
  lenses: [
    {
      ...rescoredLens,
      titles: {
        ...titles,
        questions: Object.fromEntries(
          Array.from({ length: 60 }, (_, index) => [
            `q_${index}`,
            `Question number ${index} of a long lens, with a title of the usual length?`,
          ]),
        ),
      },
      diff: aDiff(
        Array.from({ length: 300 }, (_, index) =>
          aChange({
            level: index % 5 === 0 ? 'major' : 'minor',
            kind: index % 5 === 0 ? 'choice-removed' : 'choice-title-changed',
            pillar: index < 150 ? 'ops' : 'sec',
            question: `q_${Math.floor(index / 5)}`,
            choice: `q_${Math.floor(index / 5)}_${index % 5}`,
            message:
              index % 5 === 0
                ? `The choice "q_${index}" was removed: whoever ticked it loses that selection.`
                : `The title of the choice "q_${index}" reads differently: ${'it was longer and is shorter now, '.repeat(6)}which does not matter.`,
          }),
        ),
        Array.from({ length: 60 }, (_, index) => aRiskChange({ question: `q_${index}` })),
      ),
      regions: [aRegion()],
    },
  ],
});
