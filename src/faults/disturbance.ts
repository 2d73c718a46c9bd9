import type { Fault } from '../simulator/well-architected/faults.js';

/** What can go wrong with one request. */
export interface Disturbance {
  readonly name: string;
  readonly fault: Pick<Fault, 'kind' | 'effect' | 'times'>;
  /** A denial is never tried again; anything else passes if it happens once. */
  readonly lasting: boolean;
  /** Whether the request has its effect although the answer never says so. */
  readonly takesEffect: boolean;
  /** What the run has to call it. */
  readonly reason: 'access-denied' | 'service-error';
}

const kinds: readonly (Pick<Fault, 'kind' | 'effect'> & { readonly name: string })[] = [
  { name: 'throttled', kind: 'throttle' },
  { name: '500', kind: '500' },
  { name: 'reset before the effect', kind: 'reset', effect: 'before' },
  { name: 'reset after the effect', kind: 'reset', effect: 'after' },
  { name: 'hang', kind: 'hang' },
  { name: 'denied', kind: 'deny' },
];

export const disturbances: readonly Disturbance[] = kinds.flatMap(({ name, ...fault }) =>
  [1, 'always' as const].map((times) => ({
    name: `${name}, ${times === 1 ? 'once' : 'for ever'}`,
    fault: { ...fault, times },
    lasting: times === 'always' || fault.kind === 'deny',
    takesEffect: fault.effect === 'after',
    reason: fault.kind === 'deny' ? 'access-denied' : 'service-error',
  })),
);
