import { isList, valueOf, type JsonValue } from '../lens/json.js';

/** What people call the parts of a lens, by their ids; undefined where nobody says. Untrusted. */
export interface LensTitles {
  readonly pillar: (id: string) => string | undefined;
  readonly question: (id: string) => string | undefined;
  readonly choice: (question: string, id: string) => string | undefined;
}

/**
 * The titles in lens documents, by id; where two documents name the same id the later one counts. A document may be of
 * any shape: what is no title is left out. Choices are looked through once one of their question is asked for.
 */
export function lensTitles(...documents: readonly (JsonValue | undefined)[]): LensTitles {
  const pillars = documents.flatMap((document) => items(document, 'pillars'));
  const questions = pillars.flatMap((pillar) => items(pillar, 'questions'));
  const choices = new Map<string, ReadonlyMap<string, string>>();
  const byId = new Map<JsonValue | undefined, JsonValue[]>();
  for (const question of questions) {
    const id = valueOf(question, 'id');
    const same = byId.get(id);
    if (same === undefined) byId.set(id, [question]);
    else same.push(question);
  }
  const [pillarTitles, questionTitles] = [titlesOf(pillars, 'name'), titlesOf(questions, 'title')];
  return {
    pillar: (id) => pillarTitles.get(id),
    question: (id) => questionTitles.get(id),
    choice: (question, id) => {
      let known = choices.get(question);
      if (known === undefined) {
        const all = (byId.get(question) ?? []).flatMap((item) => items(item, 'choices'));
        choices.set(question, (known = titlesOf(all, 'title')));
      }
      return known.get(id);
    },
  };
}

function items(value: JsonValue | undefined, key: string): readonly JsonValue[] {
  const list = valueOf(value, key);
  return isList(list) ? list : [];
}

function titlesOf(all: readonly JsonValue[], key: string): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const item of all) {
    const [id, title] = [valueOf(item, 'id'), valueOf(item, key)];
    if (typeof id === 'string' && typeof title === 'string' && title.trim() !== '') titles.set(id, title);
  }
  return titles;
}
