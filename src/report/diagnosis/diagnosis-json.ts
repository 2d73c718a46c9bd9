import type { Diagnosis } from '../../diagnosis/diagnosis.js';

/** The diagnosis as one JSON object; what there is nothing to say about is null. */
export function diagnosisJson({ policy, ...diagnosis }: Diagnosis): string {
  return JSON.stringify({ schema: 1, ...diagnosis, policy: policy ?? null });
}
