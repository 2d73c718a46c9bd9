import { isList, valueOf, type JsonValue } from '../lens/json.js';

/** What people call the parts of a lens. Untrusted. */
export interface LensTitles {
  /** Names by pillar id. */
  readonly pillars: Readonly<Record<string, string>>;
  /** Titles by question id. */
  readonly questions: Readonly<Record<string, string>>;
  /** Titles by question id, slash, choice id. */
  readonly choices: Readonly<Record<string, string>>;
}

/**
 * The titles in lens documents, by id; where two documents name the same id the later one counts. A document may be of
 * any shape: what is no title is left out. `isShown` tells of which questions the choices are wanted; without it, of all.
 */
export function lensTitles(
  documents: readonly (JsonValue | undefined)[],
  isShown: (question: string) => boolean = () => true,
): LensTitles {
  const [pillars, questions, choices] = [
    new Map<string, string>(),
    new Map<string, string>(),
    new Map<string, string>(),
  ];
  for (const pillar of documents.flatMap((document) => items(document, 'pillars'))) {
    note(pillars, pillar, 'name');
    for (const question of items(pillar, 'questions')) {
      const id = note(questions, question, 'title');
      if (!isShown(id)) continue;
      for (const choice of items(question, 'choices')) note(choices, choice, 'title', `${id}/`);
    }
  }
  return {
    pillars: Object.fromEntries(pillars),
    questions: Object.fromEntries(questions),
    choices: Object.fromEntries(choices),
  };
}

function items(value: JsonValue | undefined, key: string): readonly JsonValue[] {
  const list = valueOf(value, key);
  return isList(list) ? list : [];
}

/** Returns the id, or an empty text for an item without one. */
function note(titles: Map<string, string>, item: JsonValue, key: string, prefix = ''): string {
  const [id, title] = [valueOf(item, 'id'), valueOf(item, key)];
  if (typeof id !== 'string') return '';
  if (typeof title === 'string' && title.trim() !== '') titles.set(prefix + id, title);
  return id;
}
