import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../simulator/well-architected/faults.js';
import { startWellArchitectedSimulator, type WellArchitectedSimulator } from '../simulator/well-architected/server.js';
import type { RunResult } from '../simulator/runner/run-action.js';
import type { LensView } from '../simulator/well-architected/view.js';
import { brokenInvariants, type Traces } from './invariants.js';
import type { Scenario } from './scenario.js';
import type { Workshop } from './workshop.js';

/** Milliseconds for a request that is held back while a whole run is under way. */
const patience = 300_000;

/** A scenario in an AWS of its own, which any number of runs one after the other may find and change. */
export class Trial {
  readonly aws: WellArchitectedSimulator;
  readonly #workshop: Workshop;
  readonly #scenario: Scenario;
  readonly #before: readonly LensView[];

  private constructor(aws: WellArchitectedSimulator, workshop: Workshop, scenario: Scenario) {
    this.aws = aws;
    this.#workshop = workshop;
    this.#scenario = scenario;
    this.#before = aws.console.lenses();
  }

  static async open(workshop: Workshop, scenario: Scenario): Promise<Trial> {
    const aws = await startWellArchitectedSimulator({ latencyMs: 1 });
    scenario.seed(aws, workshop.documents);
    return new Trial(aws, workshop, scenario);
  }

  run(): Promise<RunResult> {
    const { event, inputs, checkout } = this.#scenario;
    return this.#workshop.run(event, this.aws.url, { inputs, checkout });
  }

  async runWith(fault: Fault): Promise<RunResult> {
    const stop = this.aws.faults.add(fault);
    try {
      return await this.run();
    } finally {
      stop();
    }
  }

  /** Holds the run back when its `nth` request has arrived, until something else has happened. */
  async runHeldAt(nth: number, meanwhile: () => Promise<unknown>): Promise<RunResult> {
    let seen = 0;
    this.aws.onRequest = async () => {
      seen += 1;
      if (seen === nth) await meanwhile();
    };
    try {
      const { event, inputs, checkout } = this.#scenario;
      return await this.#workshop.run(event, this.aws.url, { inputs, checkout, requestTimeout: patience });
    } finally {
      this.aws.onRequest = undefined;
    }
  }

  /** Kills the process when the `nth` request has arrived; the request still has its effect, the answer has no reader. */
  async runKilledAt(nth: number): Promise<RunResult> {
    const { event, inputs, checkout } = this.#scenario;
    const reached = new AbortController();
    const dead = new AbortController();
    const death = once(dead.signal, 'abort');
    let seen = 0;
    this.aws.onRequest = async () => {
      seen += 1;
      if (seen < nth) return;
      reached.abort();
      await death;
    };
    try {
      const cancel = { after: once(reached.signal, 'abort'), kill: true };
      return await this.#workshop.run(event, this.aws.url, { inputs, checkout, cancel });
    } finally {
      this.aws.onRequest = undefined;
      dead.abort();
      while (this.aws.journal.some(({ status }) => status === undefined)) await sleep(1);
    }
  }

  /** Lenses with everything that belongs to them. */
  lenses(): readonly LensView[] {
    return this.aws.console.lenses();
  }

  /** Invariants that do not hold after what was done, in this trial unless other traces are given. */
  broken(traces?: Pick<Traces, 'journal' | 'after'>): string[] {
    const { journal, after } = traces ?? { journal: this.aws.journal, after: this.lenses() };
    return brokenInvariants({ before: this.#before, journal, after }, this.#scenario, this.#workshop.documents);
  }

  close(): Promise<void> {
    return this.aws.close();
  }
}

/**
 * What users of the lenses can tell apart; ids, the time of a draft, the number of a run and the record of a draft that
 * is gone are not.
 */
export function visibleState(lenses: readonly LensView[]): unknown {
  return lenses.map(({ name, draft, versions, tags, shares }) => ({
    name,
    draft,
    versions,
    tags: Object.entries(tags)
      .filter(([key]) => draft !== undefined || !key.startsWith('lens-release:draft-'))
      .filter(([key]) => !/draft-(run|updated)$/.test(key))
      .toSorted(([left], [right]) => (left < right ? -1 : 1)),
    shares: shares.map(({ sharedWith, status }) => `${sharedWith} ${status}`).toSorted(),
  }));
}
