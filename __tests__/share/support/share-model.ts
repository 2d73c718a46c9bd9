import type { ShareStep } from '../../../src/share/apply-order.js';
import type { ObservedShare } from '../../../src/share/plan-shares.js';
import type { StepResult } from '../../../src/share/settle-shares.js';

/** What AWS does not document, so that both answers have to work. */
export interface Unknowns {
  /** Whether a deleted share stays listed as REVOKED. */
  readonly deletedStaysListed: boolean;
  /** Whether organizations are echoed as ARN, though an id was sent. */
  readonly echoesArns: boolean;
}

/** `before` and `after` the effect a call fails; `killed` ends the whole run there. */
export type Fault = 'none' | 'before' | 'after' | 'killed';

const killed = 'the run was killed';

/** The shares of one lens as a service keeps them. Written from the service's documents, knows nothing of plans. */
export class ShareModel {
  readonly #unknowns: Unknowns;
  #records: ObservedShare[];
  #made = 0;

  constructor(records: readonly ObservedShare[], unknowns: Unknowns) {
    this.#records = [...records];
    this.#unknowns = unknowns;
  }

  list(): readonly ObservedShare[] {
    return this.#records;
  }

  /** Performs the rounds, one fault per call as long as there are any, and tells of each step that was begun. */
  apply(rounds: readonly (readonly ShareStep[])[], faults: Fault[] = []): StepResult[] {
    const journal: StepResult[] = [];
    for (const step of rounds.flat()) {
      const calls = [
        ...step.deletes.map((id) => () => this.#delete(id)),
        ...(step.create === undefined ? [] : [() => this.#create(step.create ?? '')]),
      ];
      const error = this.#perform(calls, faults);
      journal.push({ key: step.key, error });
      if (error === killed) break;
    }
    return journal;
  }

  #perform(calls: readonly (() => string | undefined)[], faults: Fault[]): string | undefined {
    for (const call of calls) {
      const fault = faults.shift() ?? 'none';
      if (fault === 'killed') return killed;
      if (fault === 'before') return 'the connection was lost';
      const error = call();
      if (error !== undefined || fault === 'after') return error ?? 'the answer was lost';
    }
    return undefined;
  }

  #delete(shareId: string): string | undefined {
    const found = this.#records.find((record) => record.shareId === shareId);
    if (found === undefined) return 'ResourceNotFoundException';
    const rest = this.#records.filter((record) => record !== found);
    const stays = this.#unknowns.deletedStaysListed && found.status !== 'REVOKED';
    this.#records = stays ? [...rest, { ...found, status: 'REVOKED' }] : rest;
    return undefined;
  }

  #create(wire: string): string | undefined {
    const id = (text: string) => text.slice(text.lastIndexOf('/') + 1);
    if (this.#records.some((record) => id(record.sharedWith) === id(wire) && record.status !== 'REVOKED'))
      return 'ConflictException';
    if (this.#records.filter((record) => record.status !== 'REVOKED').length >= 300)
      return 'ServiceQuotaExceededException';
    const isOrganization = /o-[a-z0-9]+$/.test(wire);
    const sharedWith =
      this.#unknowns.echoesArns && wire.startsWith('o-')
        ? `arn:aws:organizations::111122223333:organization/${wire}`
        : wire;
    this.#made += 1;
    this.#records = [
      ...this.#records,
      { shareId: `made ${this.#made}`, sharedWith, status: isOrganization ? 'ASSOCIATED' : 'PENDING' },
    ];
    return undefined;
  }
}
