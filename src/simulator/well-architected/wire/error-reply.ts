import { replyJson, type HttpReply } from '../../http/http-exchange.js';
import type { ServiceError } from '../service-error.js';

/** An error as REST-JSON carries it: its name in a header, the text in `Message`. */
export function replyError(error: ServiceError): HttpReply {
  return replyJson(error.status, { Message: error.message, ...error.members }, { 'x-amzn-errortype': error.code });
}
