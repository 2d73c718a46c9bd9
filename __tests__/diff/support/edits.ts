import fc from 'fast-check';
import { lenses, riskRules, type Item, type Json } from './lenses.js';

type Edit = (lens: Item, pick: (size: number) => number) => void;

export function itemsOf(parent: Item, key: string): Item[] {
  return Array.isArray(parent[key]) ? (parent[key] as Item[]) : [];
}

export function questionsOf(lens: Item): Item[] {
  return itemsOf(lens, 'pillars').flatMap((pillar) => itemsOf(pillar, 'questions'));
}

export function textOf(item: Item | undefined, key: string): string {
  const text = item?.[key];
  return typeof text === 'string' ? text : '';
}

const rename = (item: Item | undefined): void => {
  if (item !== undefined) item['id'] = `${textOf(item, 'id')}_renamed`;
};

const move = (list: Item[], from: number, to: number): void => {
  list.splice(to, 0, ...list.splice(from, 1));
};

const copy = (item: Item): Item => JSON.parse(JSON.stringify(item)) as Item;

/** What people do to lenses, and what goes wrong when they do. */
const edits: Readonly<Record<string, Edit>> = {
  retitle: (lens, pick) => {
    const questions = questionsOf(lens);
    const question = questions[pick(questions.length)];
    if (question !== undefined) question['title'] = `${textOf(question, 'title')} now`;
  },
  swapTitles: (lens, pick) => {
    const questions = questionsOf(lens);
    const choices = itemsOf(questions[pick(questions.length)] ?? {}, 'choices');
    const [one, other] = [choices[0], choices[pick(choices.length)]];
    if (one === undefined || other === undefined) return;
    [one['title'], other['title']] = [other['title'] ?? null, one['title'] ?? null];
  },
  renamePillar: (lens, pick) => rename(itemsOf(lens, 'pillars')[pick(itemsOf(lens, 'pillars').length)]),
  renameQuestion: (lens, pick) => rename(questionsOf(lens)[pick(questionsOf(lens).length)]),
  removeQuestion: (lens, pick) => {
    const questions = itemsOf(itemsOf(lens, 'pillars')[pick(2)] ?? {}, 'questions');
    questions.splice(pick(questions.length), 1);
  },
  moveQuestion: (lens, pick) => {
    const [from, to] = itemsOf(lens, 'pillars').map((pillar) => itemsOf(pillar, 'questions'));
    if (from !== undefined && to !== undefined) to.push(...from.splice(pick(from.length), 1));
  },
  reorderPillars: (lens, pick) => move(itemsOf(lens, 'pillars'), 0, 1 + pick(2)),
  reorderQuestions: (lens, pick) => move(itemsOf(itemsOf(lens, 'pillars')[pick(2)] ?? {}, 'questions'), 0, 1),
  reorderChoices: (lens, pick) => {
    const choices = itemsOf(questionsOf(lens)[pick(questionsOf(lens).length)] ?? {}, 'choices');
    move(choices, 0, choices.length - 1);
  },
  removeUnusedChoice: (lens, pick) => {
    const question = questionsOf(lens)[pick(questionsOf(lens).length)] ?? {};
    const choices = itemsOf(question, 'choices');
    const index = choices.findIndex((item) => !JSON.stringify(question['riskRules']).includes(textOf(item, 'id')));
    if (index !== -1) choices.splice(index, 1);
  },
  addChoice: (lens, pick) => {
    itemsOf(questionsOf(lens)[pick(questionsOf(lens).length)] ?? {}, 'choices').push({ id: 'c_new', title: 'New' });
  },
  duplicateChoice: (lens, pick) => {
    const choices = itemsOf(questionsOf(lens)[pick(questionsOf(lens).length)] ?? {}, 'choices');
    if (choices[0] !== undefined) choices.push(copy(choices[0]));
  },
  duplicateQuestion: (lens, pick) => {
    const questions = itemsOf(itemsOf(lens, 'pillars')[pick(2)] ?? {}, 'questions');
    if (questions[0] !== undefined) questions.push(copy(questions[0]));
  },
  unknownOperand: (lens, pick) => {
    itemsOf(questionsOf(lens)[pick(questionsOf(lens).length)] ?? {}, 'riskRules').push({
      condition: 'gone',
      risk: 'NO_RISK',
    });
  },
  dropId: (lens, pick) => {
    const question = questionsOf(lens)[pick(questionsOf(lens).length)];
    if (question !== undefined) delete question['id'];
  },
  breakTitle: (lens, pick) => {
    const question = questionsOf(lens)[pick(questionsOf(lens).length)];
    if (question !== undefined) question['title'] = 5;
  },
  addNote: (lens, pick) => {
    const question = questionsOf(lens)[pick(questionsOf(lens).length)];
    if (question !== undefined) question['_note'] = ['kept', { by: null }];
  },
  lineEnds: (lens) => {
    lens['description'] = 'two\r\nlines';
  },
};

const editsMade = fc.array(fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.infiniteStream(fc.nat())), {
  maxLength: 4,
});

/** Two lenses, the second made from the first by up to four edits: well formed or not. */
export const nearPairs: fc.Arbitrary<readonly [Item, Item]> = fc.tuple(lenses, editsMade).map(([before, made]) => {
  const after = copy(before);
  for (const [name, numbers] of made) {
    edits[name]?.(after, (size) => (size === 0 ? 0 : Number(numbers.next().value) % size));
  }
  return [before, after];
});

/** Two lenses that differ in the risk rules and choices of their questions only, and can be evaluated. */
export const rescoredPairs: fc.Arbitrary<readonly [Item, Item]> = lenses.chain((before) => {
  const questions = questionsOf(before).map((question) => {
    const ids = itemsOf(question, 'choices').map((item) => textOf(item, 'id'));
    return fc
      .tuple(fc.shuffledSubarray([...ids, 'c_new', 'c_other'], { minLength: 1 }), fc.boolean())
      .chain(([kept, same]) => (same ? fc.constant(question) : changed(question, kept)));
  });
  return fc.tuple(...questions).map((fresh): readonly [Item, Item] => {
    const pillars = itemsOf(before, 'pillars').map((pillar) => ({
      ...pillar,
      questions: itemsOf(pillar, 'questions').map(({ id }) => fresh.find((question) => question['id'] === id) ?? {}),
    }));
    return [before, { ...before, pillars }];
  });
});

function changed(question: Item, ids: readonly string[]): fc.Arbitrary<Item> {
  const choices: Json = ids.map((id) => ({ id, title: `Choice ${id}` }));
  return riskRules(ids).map((rules): Item => ({ ...question, choices, riskRules: rules }));
}
