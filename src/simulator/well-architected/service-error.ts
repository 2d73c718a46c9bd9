/** An answer of the service other than success: its exception name, HTTP status and members besides `Message`. */
export class ServiceError extends Error {
  readonly code: string;
  readonly status: number;
  readonly members: Readonly<Record<string, unknown>>;

  constructor(code: string, status: number, message: string, members: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.status = status;
    this.members = members;
  }
}

export type ValidationReason = 'UNKNOWN_OPERATION' | 'CANNOT_PARSE' | 'FIELD_VALIDATION_FAILED' | 'OTHER';

/** A refusal by the service's own checks; messages carry the observed prefix. */
export function validation(text: string, reason: ValidationReason = 'OTHER', field?: string): ServiceError {
  const message = `[Validation] ${text}`;
  return new ServiceError('ValidationException', 400, message, {
    Reason: reason,
    ...(field === undefined ? {} : { Fields: [{ Name: field, Message: message }] }),
  });
}

/**
 * A refusal of a request member. Observed for `MaxResults`: the message holds a JSON text, whose `fields` is JSON
 * encoded once more.
 */
export function memberValidation(member: string, text: string): ServiceError {
  const message = `[Validation] ${text}`;
  const fields = [{ Name: member, Message: message }];
  const detail = { reason: 'FIELD_VALIDATION_FAILED', message, fields: JSON.stringify(fields) };
  return new ServiceError('ValidationException', 400, `[Validation] ${JSON.stringify(detail)}`, {
    Reason: 'FIELD_VALIDATION_FAILED',
    Fields: fields,
  });
}

export type ResourceType = 'LENS' | 'LENS_VERSION' | 'LENS_SHARE' | 'WORKLOAD' | 'SHARE_INVITATION';

export function notFound(type: ResourceType, id: string, text?: string): ServiceError {
  return new ServiceError('ResourceNotFoundException', 404, text ?? `No ${wordsFor(type)} found with id ${id}.`, {
    ResourceId: id,
    ResourceType: type,
  });
}

export function conflict(type: ResourceType, id: string, text: string): ServiceError {
  return new ServiceError('ConflictException', 409, text, { ResourceId: id, ResourceType: type });
}

/** Quotas of the service answer 402, not 400. */
export function quotaExceeded(text: string, quotaCode: string, type: ResourceType): ServiceError {
  return new ServiceError('ServiceQuotaExceededException', 402, text, {
    QuotaCode: quotaCode,
    ServiceCode: 'wellarchitected',
    ResourceType: type,
  });
}

export function accessDenied(text: string): ServiceError {
  return new ServiceError('AccessDeniedException', 403, text);
}

export function throttled(): ServiceError {
  return new ServiceError('ThrottlingException', 429, 'Rate exceeded', { ServiceCode: 'wellarchitected' });
}

export function internalError(): ServiceError {
  return new ServiceError(
    'InternalServerException',
    500,
    'There is a problem with the Well-Architected Tool API service.',
  );
}

function wordsFor(type: ResourceType): string {
  return type.toLowerCase().replaceAll('_', ' ');
}
