import type { InputOf, Members } from '../wire/members.js';
import type { Home, World } from '../state/world.js';

/** Who asks for what, besides the input. */
export interface Call {
  readonly world: World;
  /** What the caller owns in the Region of the request. */
  readonly home: Home;
}

export interface Operation {
  readonly name: string;
  readonly method: string;
  readonly template: string;
  readonly members: Members;
  readonly writes: boolean;
  /** What IAM checks access to: a lens or workload by the label of this name, or only `*`. */
  readonly resource: string | undefined;
  run(call: Call, input: Readonly<Record<string, unknown>>): unknown;
}

interface Definition<M extends Members> {
  readonly name: string;
  readonly method: string;
  readonly template: string;
  readonly members: M;
  readonly writes?: true;
  readonly resource?: string;
  /** @returns members of the answer; those that are `undefined` stay away */
  readonly run: (call: Call, input: InputOf<M>) => unknown;
}

/** An operation whose input has the types its members declare. */
export function defineOperation<const M extends Members>(definition: Definition<M>): Operation {
  return {
    name: definition.name,
    method: definition.method,
    template: definition.template,
    members: definition.members,
    writes: definition.writes ?? false,
    resource: definition.resource,
    // decodeInput has held the record against the same members.
    run: (call, input) => definition.run(call, input as InputOf<M>),
  };
}
