import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/** Inputs of a step by the name that `with:` uses. */
export type Inputs = Readonly<Record<string, string>>;

/** What the runner puts into expressions that defaults of inputs may hold. */
export type Expressions = Readonly<Record<string, string>>;

/** The defaults of an action's inputs; an input without a default is an empty text, as the runner passes it. */
export async function readInputDefaults(actionFile: string, expressions: Expressions): Promise<Inputs> {
  const manifest = parse(await readFile(actionFile, 'utf8')) as {
    readonly inputs?: Readonly<Record<string, InputEntry>>;
  };
  const entries = Object.entries(manifest.inputs ?? {});
  return Object.fromEntries(entries.map(([name, input]) => [name, evaluate(String(input.default ?? ''), expressions)]));
}

/** Environment variables of the inputs: upper-cased, blanks as underscores, dashes kept. */
export function inputEnvironment(inputs: Inputs): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

interface InputEntry {
  readonly default?: boolean | number | string | null;
}

function evaluate(text: string, expressions: Expressions): string {
  return text.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, name: string) => expressions[name] ?? '');
}
