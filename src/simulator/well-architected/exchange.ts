import { readJsonBody, replyJson, type HttpAnswer, type HttpRequest } from '../http/http-exchange.js';
import type { Journal } from '../http/journal.js';
import { pause } from '../http/pause.js';
import { matchRoute, type RouteMatch } from '../http/route-table.js';
import { errorOf, type Fault, type Faults } from './faults.js';
import type { JournalEntry } from './journal-entry.js';
import { operationRoutes } from './operations/all-operations.js';
import type { Operation } from './operations/operation.js';
import type { RequestHook } from './options.js';
import { performOperation } from './perform.js';
import { requirePrincipal, type AccessRules, type Principal } from './permissions.js';
import type { RateLimit } from './rate-limit.js';
import { ServiceError } from './service-error.js';
import { homeOf, type World } from './state/world.js';
import { isStsRequest, replyCallerIdentity, replyStsError, stsAction } from './sts.js';
import { replyError } from './wire/error-reply.js';
import { readSigner } from './wire/signature.js';

/** All that stands between the wire and the state. */
export interface Service {
  readonly world: World;
  readonly access: AccessRules;
  readonly journal: Journal<JournalEntry>;
  readonly faults: Faults;
  readonly rateLimit: RateLimit | undefined;
  readonly latencyMs: number;
  onRequest: RequestHook | undefined;
  onEffect: RequestHook | undefined;
}

interface Exchange {
  readonly request: HttpRequest;
  readonly sts: boolean;
  readonly match: RouteMatch<Operation> | undefined;
  readonly principal: Principal | ServiceError;
  readonly entry: JournalEntry;
}

/** Serves one request of an AWS client: notes it, lets hooks and faults have their way, performs it, answers. */
export async function serveAws(service: Service, request: HttpRequest): Promise<HttpAnswer> {
  const exchange = open(service, request);
  const { entry } = exchange;
  await service.onRequest?.(entry);
  await pause(service.latencyMs, request.gone);
  const fault = service.faults.strike(entry);
  entry.fault = fault?.kind;
  const answer = await answerWith(service, exchange, fault);
  entry.status = typeof answer === 'string' ? answer : answer.status;
  return answer;
}

function open(service: Service, request: HttpRequest): Exchange {
  const sts = isStsRequest(request);
  const found = sts ? undefined : matchRoute(operationRoutes, request.method, request.path);
  const match = typeof found === 'object' ? found : undefined;
  let signer = { accessKey: '', region: '' };
  let principal: Principal | ServiceError;
  try {
    signer = readSigner(request.headers.get('authorization'), sts ? 'sts' : 'wellarchitected');
    principal = requirePrincipal(service.access, signer.accessKey);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    principal = error;
  }
  const body = readJsonBody(request) ?? (request.body === '' ? undefined : request.body);
  const entry = service.journal.add({
    sequence: service.journal.entries.length + 1,
    at: new Date(service.world.now()).toISOString(),
    ...signer,
    account: principal instanceof ServiceError ? '' : principal.account,
    operation: sts ? stsAction(request) : (match?.route.target.name ?? 'unknown'),
    method: request.method,
    path: decodePath(request.path),
    query: Object.fromEntries([...request.query.keys()].map((name) => [name, request.query.getAll(name)])),
    body,
    clientToken: request.query.get('ClientRequestToken') ?? tokenIn(body),
    status: undefined,
    error: undefined,
    wrote: false,
    fault: undefined,
  });
  return { request, sts, match, principal, entry };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function tokenIn(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('ClientRequestToken' in body)) return undefined;
  return typeof body.ClientRequestToken === 'string' ? body.ClientRequestToken : undefined;
}

async function answerWith(service: Service, exchange: Exchange, fault: Fault | undefined): Promise<HttpAnswer> {
  const { entry, request } = exchange;
  if (fault === undefined) return answerPlainly(service, exchange);
  const late = fault.effect === 'after';
  const answer = late ? await answerPlainly(service, exchange) : undefined;
  if (fault.kind === 'slow') {
    await pause(fault.delayMs ?? 100, request.gone);
    return answer ?? answerPlainly(service, exchange);
  }
  if (fault.kind === 'reset' || fault.kind === 'hang') return fault.kind;
  const error = errorOf(fault.kind, entry.operation);
  entry.error = error?.code;
  if (error !== undefined) return exchange.sts ? replyStsError(error) : replyError(error);
  return { status: 502, headers: { 'content-type': 'text/html' }, body: '<html><body>502 Bad Gateway</body></html>' };
}

async function answerPlainly(service: Service, exchange: Exchange): Promise<HttpAnswer> {
  const { entry, sts } = exchange;
  try {
    const answer = perform(service, exchange);
    await service.onEffect?.(entry);
    return answer;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    entry.error = error.code;
    return sts ? replyStsError(error) : replyError(error);
  }
}

function perform(service: Service, exchange: Exchange): HttpAnswer {
  const { entry, match, principal, request, sts } = exchange;
  if (principal instanceof ServiceError) throw principal;
  if (sts && entry.operation === 'GetCallerIdentity') return replyCallerIdentity(principal);
  if (match === undefined) throw new ServiceError('UnknownOperationException', 404, 'Unknown operation');
  service.rateLimit?.take(`${entry.account}/${entry.region}`);
  const home = homeOf(service.world, principal.account, entry.region);
  const { output, wrote } = performOperation(service.world, home, principal, match, request);
  entry.wrote = wrote;
  return replyJson(200, output);
}
