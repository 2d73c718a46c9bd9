import type { RunReport } from '../../../src/report/run-report.js';
import { releaseSituations } from './release-situations.js';
import { reviewSituations } from './review-situations.js';

/** Everything there is a golden comment of. */
export const situations: Readonly<Record<string, RunReport>> = { ...reviewSituations, ...releaseSituations };
