import type { RunReport } from '../../../src/report/run-report.js';
import { lensChangeSituations } from './lens-change-situations.js';
import { releaseSituations } from './release-situations.js';
import { shareSituations } from './share-situations.js';
import { stoppedReviewSituations } from './stopped-review-situations.js';

/** Everything there is a golden comment of. */
export const situations: Readonly<Record<string, RunReport>> = {
  ...lensChangeSituations,
  ...shareSituations,
  ...stoppedReviewSituations,
  ...releaseSituations,
};
