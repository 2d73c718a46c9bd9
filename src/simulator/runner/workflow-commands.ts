/** One command that the runner would obey in the output of a step. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** What a run shows next to code and on its page. */
export interface Annotation {
  readonly level: 'error' | 'notice' | 'warning';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
}

/**
 * Finds the commands in the output of a step, injected ones included: `::name …::message` at the start of a line after
 * blanks, and the older `##[name …]message` anywhere in a line. Nothing is obeyed between `::stop-commands::token` and
 * `::token::`. https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function readCommands(output: string): WorkflowCommand[] {
  const commands: WorkflowCommand[] = [];
  let resumeToken: string | undefined;
  for (const line of output.split(/\r\n|\r|\n/)) {
    const command = parseModern(line) ?? parseLegacy(line);
    if (command === undefined) continue;
    if (resumeToken !== undefined) {
      if (command.name === resumeToken) resumeToken = undefined;
      continue;
    }
    if (command.name === 'stop-commands') resumeToken = command.message;
    commands.push(command);
  }
  return commands;
}

/** The annotations among commands, in the order of the log. */
export function readAnnotations(commands: readonly WorkflowCommand[]): Annotation[] {
  return commands.flatMap(({ name, properties, message }) => {
    const level = levelOf(name);
    return level === undefined ? [] : [{ level, message, ...texts(properties), ...numbers(properties) }];
  });
}

function parseModern(line: string): WorkflowCommand | undefined {
  const text = line.trimStart();
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  return describe(text.slice(2, end), text.slice(end + 2), MODERN, ',');
}

function parseLegacy(line: string): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  return describe(line.slice(start + 3, end), line.slice(end + 1), LEGACY, ';');
}

type Escapes = readonly (readonly [escaped: string, plain: string])[];

// The sign that starts every escape comes last, or `%250A` would become a line break.
const MODERN: Escapes = [['%0D', '\r'], ['%0A', '\n'], ['%3A', ':'], ['%2C', ','], ['%25', '%']]; // prettier-ignore
const LEGACY: Escapes = [['%3B', ';'], ['%0D', '\r'], ['%0A', '\n'], ['%5D', ']'], ['%25', '%']]; // prettier-ignore

function describe(head: string, message: string, escapes: Escapes, separator: string): WorkflowCommand | undefined {
  const blank = head.indexOf(' ');
  const name = (blank < 0 ? head : head.slice(0, blank)).toLowerCase();
  if (name === '') return undefined;
  const pairs = blank < 0 ? [] : head.slice(blank + 1).split(separator);
  const properties = pairs.flatMap((pair): [string, string][] => {
    const equals = pair.indexOf('=');
    return equals < 0 ? [] : [[pair.slice(0, equals).trim(), unescape(pair.slice(equals + 1), escapes)]];
  });
  const inMessage = escapes.filter(([escaped]) => escapes === LEGACY || (escaped !== '%3A' && escaped !== '%2C'));
  return { name, properties: Object.fromEntries(properties), message: unescape(message, inMessage) };
}

function unescape(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text);
}

function levelOf(name: string): Annotation['level'] | undefined {
  return name === 'error' || name === 'warning' || name === 'notice' ? name : undefined;
}

function texts({ title, file }: Readonly<Record<string, string>>): Pick<Annotation, 'file' | 'title'> {
  return { ...(title === undefined ? {} : { title }), ...(file === undefined ? {} : { file }) };
}

const POSITIONS = ['line', 'endLine', 'col', 'endColumn'] as const;

function numbers(properties: Readonly<Record<string, string>>): Partial<Record<(typeof POSITIONS)[number], number>> {
  const given = POSITIONS.filter((name) => properties[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name, Number(properties[name])]));
}
