import { conflict, validation } from '../service-error.js';
import type { Home, World } from './world.js';

/**
 * Runs a write once per client token: a repeat with the same parameters gets the first answer and changes nothing.
 * Failures are not remembered.
 *
 * @param parameters the request without its token, in a stable form
 */
export function oncePerToken(
  world: World,
  home: Home,
  request: { readonly operation: string; readonly token: string | undefined; readonly parameters: string },
  run: () => unknown,
): { readonly output: unknown; readonly repeated: boolean } {
  if (request.token === undefined) return { output: run(), repeated: false };
  const key = `${request.operation} ${request.token}`;
  const known = home.tokens.get(key);
  if (known !== undefined && world.now() - known.at < world.unknowns.tokenLifetime) {
    if (known.parameters === request.parameters) return { output: known.output, repeated: true };
    const text = 'The client request token was used with other parameters.';
    throw world.unknowns.tokenMismatch === 'conflict' ? conflict('LENS', request.token, text) : validation(text);
  }
  const output = run();
  home.tokens.set(key, { parameters: request.parameters, output, at: world.now() });
  return { output, repeated: false };
}
