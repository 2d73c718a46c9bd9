import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CreateLensShareCommand } from '@aws-sdk/client-wellarchitected';
import pLimit, { type LimitFunction } from 'p-limit';
import { ServiceError } from '../../ports/errors.js';

type HoldableCommand = Pick<CreateLensShareCommand, 'middlewareStack'>;

export interface HeldRequest<T> {
  readonly command: HoldableCommand;
  readonly operation: string;
  /** Sends the command. */
  readonly send: () => Promise<T>;
}

/** Name of a middleware. */
const holding = 'leaveWhenAllowed';

/** One by one they take more of the processor in all, as measured: code that is run in step stays in its caches. */
const readiedPerTurn = 5;

/** The requests of one Region: so many under way at once, and up to as many that are ready and wait for something else. */
export class RequestQueue {
  /** All Regions share the event loop. */
  static #lastTurn: Promise<unknown> = Promise.resolve();
  static #readied = 0;
  readonly #most: number;
  readonly #isPaced: () => boolean;
  readonly #openAhead: (wanted: number) => void;
  readonly #limit: LimitFunction;
  #held = 0;

  /**
   * @param isPaced whether the Region is asked at a bounded rate by now
   * @param openAhead opens a connection for a request that is made ready, unless so many are idle already
   */
  constructor(most: number, isPaced: () => boolean, openAhead: (wanted: number) => void) {
    this.#most = most;
    this.#isPaced = isPaced;
    this.#openAhead = openAhead;
    this.#limit = pLimit(most);
  }

  /** Sends in the order of the calls. */
  add<T>(send: () => Promise<T>): Promise<T> {
    return this.#limit(send);
  }

  /**
   * Sends when something else has come to pass. Until then the request is made ready, signature and all: what is left to
   * do after that takes a third of the processor's time. No more are made ready than may be under way, since each keeps
   * some kilobytes, and none where a burst would pass the rate of the Region; if that is so only when they may leave, they
   * begin anew and take their turns. A signature is good for some minutes; the SDK makes a new one where the service calls
   * it too old.
   *
   * @param mayLeave never rejects; where it says false nothing is sent, and this throws a `ServiceError` (aborted)
   */
  async addWhen<T>(mayLeave: Promise<boolean>, { command, operation, send }: HeldRequest<T>): Promise<T> {
    const unsent = neverSent(operation);
    if (this.#held < this.#most && !this.#isPaced()) {
      this.#held += 1;
      this.#holdBack(
        command,
        mayLeave.finally(() => (this.#held -= 1)),
        unsent,
      );
      await RequestQueue.#nextTurn();
      this.#openAhead(this.#held);
      try {
        return await send();
      } catch (error) {
        if (error !== unsent) throw error;
        command.middlewareStack.remove(holding);
      }
    }
    if (!(await mayLeave)) throw unsent;
    return this.add(send);
  }

  /** Makes a command wait behind its signature, and take its place in the queue when it leaves. */
  #holdBack(command: HoldableCommand, mayLeave: Promise<boolean>, unsent: ServiceError): void {
    let left = false;
    command.middlewareStack.add(
      (next) => async (request) => {
        left ||= (await mayLeave) && !this.#isPaced();
        if (!left) throw unsent;
        return this.#limit(() => next(request));
      },
      // The SDK puts its signature right behind a middleware of high priority.
      { step: 'finalizeRequest', priority: 'low', name: holding },
    );
  }

  /** A few requests are made ready in each turn of the event loop, so that what others wait for goes first. */
  static #nextTurn(): Promise<unknown> {
    if (RequestQueue.#readied % readiedPerTurn === 0) {
      RequestQueue.#lastTurn = RequestQueue.#lastTurn.then(() => nextTurn());
    }
    RequestQueue.#readied += 1;
    return RequestQueue.#lastTurn;
  }
}

function neverSent(operation: string): ServiceError {
  return new ServiceError({
    reason: 'service-error',
    problem: 'aborted',
    operation,
    code: 'NotSent',
    message: `${operation} was not sent because what it waited for did not succeed`,
  });
}
