import { visit, type Alias, type Document, type YAMLError } from 'yaml';
import type { Place, PlaceAt } from './place.js';

/** A flaw of the text itself, before its content is looked at. */
export interface YamlFlaw extends Place {
  readonly message: string;
  readonly hint: string;
}

export const nestedTooDeeply: YamlFlaw = {
  line: 1,
  column: 1,
  message: 'The file is nested too deeply to be read.',
  hint: 'Remove the nesting; a manifest has five levels at most.',
};

export const repeatsItself: YamlFlaw = {
  line: 1,
  column: 1,
  message: 'The file repeats itself through aliases so often that it cannot be read safely.',
  hint: 'Write the values out instead of using anchors and aliases.',
};

/** What keeps the text from being understood; empty where it can be. */
export function findFatalFlaws(document: Document.Parsed, placeAt: PlaceAt): YamlFlaw[] {
  const first = [...document.errors, ...document.warnings].find((error) => error.code !== 'DUPLICATE_KEY');
  // One flaw makes the parser stumble on over what follows, so that only the first is worth telling.
  if (first !== undefined) return [describeError(first, placeAt)];
  const flaws: YamlFlaw[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) === undefined) flaws.push(describeAlias(alias, placeAt));
    },
  });
  return flaws;
}

/** Keys that are there twice; the rest can be read all the same. */
export function findDuplicateKeys(document: Document.Parsed, text: string, placeAt: PlaceAt): YamlFlaw[] {
  return document.errors
    .filter((error) => error.code === 'DUPLICATE_KEY')
    .map(({ pos: [start] }) => {
      const key = /^["']?([^"':\s]+)/.exec(text.slice(start, start + 80))?.[1] ?? '';
      const message = `The key "${key}" is there twice in one mapping.`;
      return { ...placeAt(start), message, hint: 'Remove one of the two, or merge them.' };
    });
}

function describeError(error: YAMLError, placeAt: PlaceAt): YamlFlaw {
  if (error.code === 'RESOURCE_EXHAUSTION') return nestedTooDeeply;
  const message = `This is not valid YAML: ${error.message.trimEnd().replace(/\.$/, '')}.`;
  return { ...placeAt(error.pos[0]), message, hint: 'Correct the YAML here; what follows was not looked at.' };
}

function describeAlias(alias: Alias, placeAt: PlaceAt): YamlFlaw {
  const message = `The alias "*${alias.source}" has no anchor in front of it.`;
  return { ...placeAt(alias.range?.[0] ?? 0), message, hint: 'Put a text that begins with "*" in quotes.' };
}
