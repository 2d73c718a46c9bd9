import type { HttpReply, HttpRequest } from '../http/http-exchange.js';
import type { Principal } from './permissions.js';
import type { ServiceError } from './service-error.js';

const namespace = 'https://sts.amazonaws.com/doc/2011-06-15/';

/** Whether a request is for STS: its protocol posts forms to the root. */
export function isStsRequest(request: HttpRequest): boolean {
  return request.method === 'POST' && request.path === '/';
}

/** Name of the action the form asks for. */
export function stsAction(request: HttpRequest): string {
  return new URLSearchParams(request.body).get('Action') ?? 'unknown';
}

export function replyCallerIdentity(principal: Principal): HttpReply {
  return replyXml(
    200,
    `<GetCallerIdentityResponse xmlns="${namespace}"><GetCallerIdentityResult><Arn>${principal.arn}</Arn>` +
      `<UserId>AROAEXAMPLE:session</UserId><Account>${principal.account}</Account></GetCallerIdentityResult>` +
      `<ResponseMetadata><RequestId>00000000-0000-0000-0000-000000000000</RequestId></ResponseMetadata>` +
      `</GetCallerIdentityResponse>`,
  );
}

/** STS drops `Exception` from the names of its errors. */
export function replyStsError(error: ServiceError): HttpReply {
  const code =
    error.code === 'UnrecognizedClientException' ? 'InvalidClientTokenId' : error.code.replace(/Exception$/, '');
  return replyXml(
    error.status,
    `<ErrorResponse xmlns="${namespace}"><Error><Type>Sender</Type><Code>${code}</Code>` +
      `<Message>${error.message}</Message></Error><RequestId>00000000-0000-0000-0000-000000000000</RequestId></ErrorResponse>`,
  );
}

function replyXml(status: number, body: string): HttpReply {
  return { status, headers: { 'content-type': 'text/xml' }, body };
}
