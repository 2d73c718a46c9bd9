import { readJsonBody, type HttpAnswer, type HttpReply, type HttpRequest } from '../http/http-exchange.js';
import { pause } from '../http/pause.js';
import { json, mediaOf, type ApiCall } from './routes/api-call.js';
import { routePath, type RoutedPath } from './routes/all-routes.js';
import { faultAnswer } from './rules/faults.js';
import type { JournalEntry } from './rules/journal-entry.js';
import { forbidden, notFound, problem } from './rules/problems.js';
import { canSee, credentialOf, isPermitted } from './rules/tokens.js';
import type { Service } from './service.js';
import type { RepositoryRecord } from './state/records.js';
import { findRepository } from './state/world.js';
import { ownAccountView } from './views/account-view.js';

/** Answers one request to the REST API and writes it into the journal. */
export async function serveApi(service: Service, request: HttpRequest): Promise<HttpAnswer> {
  if (!request.path.startsWith(`${service.prefix}/`)) return notFound();
  const path = request.path.slice(service.prefix.length);
  const routed = routePath(request.method, path);
  const entry = service.journal.add(describeRequest(request, path, routed));
  const fault = service.faults.strike(entry);
  if (fault?.kind === 'slow') await pause(fault.delayMs ?? 100, request.gone);
  const scripted = fault === undefined ? undefined : faultAnswer(fault, service.rateLimit);
  const proper =
    scripted === undefined || fault?.effect === 'after'
      ? await answerProperly(service, request, routed, entry)
      : undefined;
  const answer = scripted ?? proper ?? notFound();
  entry.outcome = typeof answer === 'string' ? answer : answer.status;
  if (typeof answer === 'string') return answer;
  const reply = { ...answer, headers: { ...COMMON_HEADERS, ...service.rateLimit.headers(), ...answer.headers } };
  service.onExchange?.({ request, path, answer: reply });
  return reply;
}

const COMMON_HEADERS = { 'x-github-media-type': 'github.v3; format=json', 'x-github-request-id': 'SIMULATED' };

async function answerProperly(
  service: Service,
  request: HttpRequest,
  routed: RoutedPath,
  entry: JournalEntry,
): Promise<HttpReply> {
  const credential = credentialOf(request.headers.get('authorization'));
  if (credential === undefined) return problem(401, 'Requires authentication');
  const token = service.tokens.get(credential);
  if (token === undefined) return problem(401, 'Bad credentials');
  entry.login = token.identity.login;
  if (routed.template === '/rate_limit') return json(service.rateLimit.view());
  const exhausted = service.rateLimit.count();
  if (exhausted !== undefined) return exhausted;
  if (routed.template === '/user') {
    return token.kind === 'installation'
      ? forbidden(token.kind, [])
      : json(ownAccountView(service.world, token.identity));
  }
  const repository = repositoryOf(service, routed);
  if (repository === undefined || !canSee(token, repository) || routed.route === undefined) return notFound();
  if (!isPermitted(token, routed.route.accepts)) return forbidden(token.kind, routed.route.accepts);
  const call: ApiCall = {
    world: service.world,
    token,
    rateLimit: service.rateLimit,
    labels: routed.labels,
    query: request.query,
    media: mediaOf(request.headers.get('accept') ?? ''),
    body: entry.body,
    url: pageUrl(service, request, repository),
  };
  return routed.route.answer({ ...call, repository });
}

function repositoryOf(service: Service, routed: RoutedPath): RepositoryRecord | undefined {
  if (routed.repository === undefined) return undefined;
  if ('owner' in routed.repository)
    return findRepository(service.world, routed.repository.owner, routed.repository.name);
  const { id } = routed.repository;
  return service.world.repositories.find((repository) => String(repository.id) === id);
}

/** GitHub writes Link headers with the number of the repository in place of its name. */
function pageUrl(service: Service, request: HttpRequest, repository: RepositoryRecord): URL {
  const path = request.path.slice(service.prefix.length);
  const rest = path.split('/').slice(path.startsWith('/repos/') ? 4 : 3);
  const url = new URL([`${service.world.apiUrl}/repositories/${repository.id}`, ...rest].join('/'));
  url.search = request.query.toString();
  return url;
}

function describeRequest(request: HttpRequest, path: string, routed: RoutedPath): JournalEntry {
  return {
    method: request.method,
    path: decodePath(path),
    query: Object.fromEntries(request.query),
    route: routed.template,
    accept: request.headers.get('accept') ?? '',
    body: readJsonBody(request),
    login: '',
    outcome: 'pending',
  };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
