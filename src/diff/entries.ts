import { isList, valueOf, type JsonValue } from '../lens/json.js';
import { pointerTo } from '../lens/pointer.js';
import type { Item, Place, Side } from './fact.js';
import type { Listed } from './is-reordered.js';

/** A pillar, question or choice of one lens. */
export interface Entry extends Listed {
  /** Undefined where it has none that can be compared. */
  readonly id: string | undefined;
}

export interface QuestionEntry extends Entry {
  readonly pillar: Entry;
}

const nowhere: Place = { pillar: null, question: null, choice: null };

/** A whole lens of any shape. */
export function lensSide(value: JsonValue): Side {
  return { item: 'lens', value, pointer: '', place: nowhere };
}

export function pillarsOf(lens: Side): Entry[] {
  return entriesOf(lens, 'pillars', 'pillar');
}

/** The questions of all pillars, since a question id counts for the whole lens. */
export function questionsOf(pillars: readonly Entry[]): QuestionEntry[] {
  return pillars.flatMap((pillar) => entriesOf(pillar, 'questions', 'question').map((entry) => ({ ...entry, pillar })));
}

export function choicesOf(question: Side): Entry[] {
  return entriesOf(question, 'choices', 'choice');
}

function entriesOf({ value, pointer, place }: Side, key: string, item: Exclude<Item, 'lens'>): Entry[] {
  const list = valueOf(value, key);
  if (!isList(list)) return [];
  const base = pointerTo(pointer, key);
  return list.map((member, index) => {
    const own = valueOf(member, 'id');
    const id = typeof own === 'string' && own !== '' ? own : undefined;
    return {
      item,
      id,
      index,
      value: member,
      pointer: `${base}/${index}`,
      place: { ...place, [item]: id ?? null },
    };
  });
}
