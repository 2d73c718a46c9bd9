import { readJsonBody, replyJson, replyStatus, type HttpReply, type HttpRequest } from '../http/http-exchange.js';
import { matchRoute, type Route } from '../http/route-table.js';
import { faultKinds } from './fault-kind.js';
import type { Fault } from './faults.js';
import type { Service } from './exchange.js';
import { viewLenses } from './view.js';

/** Where other processes look in; no path of the API begins so. */
export const adminPrefix = '/_simulator/';

type AdminRoute = (service: Service, request: HttpRequest) => HttpReply;

const routes: readonly Route<AdminRoute>[] = [
  {
    method: 'GET',
    template: '/_simulator/journal',
    target: (service) => replyJson(200, service.journal.entries),
  },
  {
    method: 'DELETE',
    template: '/_simulator/journal',
    target: (service) => {
      service.journal.clear();
      return replyStatus(204);
    },
  },
  {
    method: 'GET',
    template: '/_simulator/state',
    target: (service) => replyJson(200, viewLenses(service.world)),
  },
  {
    method: 'POST',
    template: '/_simulator/faults',
    target: (service, request) => {
      const fault = readJsonBody(request);
      if (!isFault(fault)) return replyJson(400, { message: `kind must be one of ${faultKinds.join(', ')}` });
      service.faults.add(fault);
      return replyStatus(204);
    },
  },
  {
    method: 'DELETE',
    template: '/_simulator/faults',
    target: (service) => {
      service.faults.clear();
      return replyStatus(204);
    },
  },
];

/** `GET` and `DELETE /_simulator/journal`, `POST` and `DELETE /_simulator/faults`, `GET /_simulator/state`. */
export function serveAdmin(service: Service, request: HttpRequest): HttpReply {
  const match = matchRoute(routes, request.method, request.path);
  if (match === undefined) return replyStatus(404);
  return match === 'method' ? replyStatus(405) : match.route.target(service, request);
}

function isFault(value: unknown): value is Fault {
  return (
    typeof value === 'object' && value !== null && 'kind' in value && faultKinds.some((kind) => kind === value.kind)
  );
}
