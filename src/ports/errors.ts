import type { IamStatement } from '../iam/iam-statement.js';
import type { FailureReason } from '../report/failure-reason.js';

/** Something the user can put right: one sentence, no stack trace. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly reason: FailureReason;
  /** What to do next. */
  readonly remedy: string | undefined;
  readonly place: { readonly file: string; readonly line?: number; readonly column?: number } | undefined;

  constructor(reason: FailureReason, message: string, remedy?: string, place?: UserError['place']) {
    super(message);
    this.reason = reason;
    this.remedy = remedy;
    this.place = place;
  }
}

export type ServiceProblem =
  | 'access-denied'
  | 'not-found'
  | 'conflict'
  | 'validation'
  | 'quota'
  | 'throttled'
  | 'unreachable'
  | 'aborted'
  | 'other';

/** A remote service did not do what was asked of it. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly reason: FailureReason;
  readonly problem: ServiceProblem;
  /** The operation in the service's own words, for example `ImportLens` or `GET /repos/{owner}/{repo}/pulls`. */
  readonly operation: string;
  /** The service's code for the error, for example `ValidationException` or `403`. */
  readonly code: string;
  readonly remedy: string | undefined;
  /** What a policy has to allow, where a permission is missing; belongs behind the remedy. */
  readonly statement: IamStatement | undefined;

  constructor(
    fields: {
      readonly reason: FailureReason;
      readonly problem: ServiceProblem;
      readonly operation: string;
      readonly code: string;
      readonly message: string;
      readonly remedy?: string | undefined;
      readonly statement?: IamStatement | undefined;
    },
    options?: ErrorOptions,
  ) {
    super(fields.message, options);
    this.reason = fields.reason;
    this.problem = fields.problem;
    this.operation = fields.operation;
    this.code = fields.code;
    this.remedy = fields.remedy;
    this.statement = fields.statement;
  }
}

/** Whether `error` is a service's answer of that kind. */
export function isProblem(error: unknown, problem: ServiceProblem): error is ServiceError {
  return error instanceof ServiceError && error.problem === problem;
}
