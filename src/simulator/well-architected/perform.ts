import type { RouteMatch } from '../http/route-table.js';
import type { HttpRequest } from '../http/http-exchange.js';
import type { Operation } from './operations/operation.js';
import { checkPermission, type Principal } from './permissions.js';
import { oncePerToken } from './state/idempotency.js';
import type { Home, World } from './state/world.js';
import { decodeInput } from './wire/decode-input.js';

export interface Performed {
  readonly output: unknown;
  /** Whether anything changed. */
  readonly wrote: boolean;
}

/** One request of the Well-Architected API, from its wire form to its output. All of it happens at one instant. */
export function performOperation(
  world: World,
  home: Home,
  principal: Principal,
  match: RouteMatch<Operation>,
  request: HttpRequest,
): Performed {
  const operation = match.route.target;
  const input = decodeInput(operation.members, { labels: match.labels, query: request.query, body: request.body });
  checkPermission(principal, operation, input);
  const { ClientRequestToken: token, ...parameters } = input;
  const { output, repeated } = oncePerToken(
    world,
    home,
    {
      operation: operation.name,
      token: typeof token === 'string' ? token : undefined,
      parameters: JSON.stringify(parameters),
    },
    () => operation.run({ world, home }, input),
  );
  return { output, wrote: operation.writes && !repeated };
}
