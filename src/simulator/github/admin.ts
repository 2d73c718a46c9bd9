import { readJsonBody, replyJson, replyStatus, type HttpReply, type HttpRequest } from '../http/http-exchange.js';
import { faultKinds, type Fault } from './rules/faults.js';
import type { Service } from './service.js';
import { repositoryRefs } from './state/repository-refs.js';
import type { RepositoryRecord } from './state/records.js';
import { fullName } from './state/world.js';
import { commentView, releaseView } from './views/discussion-views.js';
import { pullView } from './views/pull-view.js';

/** Where other processes look in; no path of the API begins so. */
export const ADMIN_PREFIX = '/_simulator/';

/** `GET` and `DELETE /_simulator/journal`, `POST` and `DELETE /_simulator/faults`, `GET /_simulator/state`. */
export async function serveAdmin(service: Service, request: HttpRequest): Promise<HttpReply> {
  switch (`${request.method} ${request.path.slice(ADMIN_PREFIX.length)}`) {
    case 'GET journal':
      return replyJson(200, service.journal.entries);
    case 'DELETE journal':
      service.journal.clear();
      return { status: 204 };
    case 'GET state':
      return replyJson(200, {
        repositories: await Promise.all(service.world.repositories.map((one) => stateView(service, one))),
      });
    case 'POST faults':
      return addFault(service, readJsonBody(request));
    case 'DELETE faults':
      service.faults.clear();
      return { status: 204 };
    default:
      return replyStatus(404);
  }
}

function addFault(service: Service, fault: unknown): HttpReply {
  if (!isFault(fault)) return replyJson(400, { message: `kind must be one of ${faultKinds.join(', ')}` });
  service.faults.add(fault);
  return { status: 204 };
}

function isFault(value: unknown): value is Fault {
  return (
    typeof value === 'object' && value !== null && 'kind' in value && faultKinds.some((kind) => kind === value.kind)
  );
}

async function stateView({ world }: Service, repository: RepositoryRecord) {
  const refs = await repositoryRefs(repository);
  return {
    name: fullName(repository),
    refs: Object.fromEntries(refs.map(({ name, sha }) => [name, sha])),
    pulls: repository.pulls.map((pull) => pullView(world, repository, pull)),
    comments: repository.comments.map((comment) => commentView(world, repository, comment)),
    releases: repository.releases.map((release) => releaseView(world, repository, release)),
  };
}
