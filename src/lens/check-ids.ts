import type { FindingList } from './finding-list.js';
import { entriesOf, questionsOf, textOf, type Entry, type Text } from './lens-outline.js';
import { limits } from './limits.js';
import { offsetInText } from './offset-in-text.js';
import { quoted } from './quoted.js';

/** Checks the ids of pillars, questions and choices: each for itself, and against the others of its scope. */
export function checkIds(findings: FindingList, fileText: string, lens: Entry): void {
  const pillars = entriesOf(lens, 'pillars');
  const questions = questionsOf(lens);
  const check = (noun: Noun, entries: readonly Entry[]): void => {
    const ids = entries.map((entry) => textOf(entry, 'id')).filter((id) => id !== undefined);
    for (const id of ids) checkId(findings, fileText, noun, id);
    checkUnique(findings, noun, ids);
  };
  check('pillar', pillars);
  check('question', questions);
  for (const question of questions) check('choice', entriesOf(question, 'choices'));
}

type Noun = 'pillar' | 'question' | 'choice';

function checkId(findings: FindingList, fileText: string, noun: Noun, id: Text): void {
  const { value, node, pointer } = id;
  const spot = { offset: node.start, pointer };
  const length = Array.from(value).length;
  if (length < limits.shortestId || length > limits.longestId) {
    const message = `The ${noun} id ${quoted(value)} has ${length} characters.`;
    const hint = `Use ${limits.shortestId} to ${limits.longestId}. A changed id is a new ${noun} to AWS.`;
    findings.add('id-length', spot, message, hint);
  } else if (length > limits.returnedId && noun !== 'question') {
    const message = `The ${noun} id ${quoted(value)} has ${length} characters; the API describes it with ${limits.returnedId}.`;
    findings.add(
      'id-over-64',
      spot,
      message,
      `Shorten it by ${length - limits.returnedId} if it is not published yet.`,
    );
  }
  const wrong = /[^A-Za-z0-9_]/u.exec(value);
  if (wrong === null) return;
  const [character] = wrong;
  const message = `The ${noun} id ${quoted(value)} holds ${character.trim() === '' ? 'white space' : quoted(character)}.`;
  const place = { offset: offsetInText(fileText, node, wrong.index), pointer };
  findings.add('id-characters', place, message, 'Use A-Z, a-z, 0-9 and _ only, and correct the risk rules likewise.');
}

const scopes = { pillar: 'this lens', question: 'this lens', choice: 'this question' } as const;

function checkUnique(findings: FindingList, noun: Noun, ids: readonly Text[]): void {
  const seen = new Set<string>();
  const lower = new Map<string, string>();
  for (const { value, node, pointer } of ids) {
    const spot = { offset: node.start, pointer };
    const other = lower.get(value.toLowerCase());
    if (seen.has(value)) {
      const message = `The ${noun} id ${quoted(value)} is already used in ${scopes[noun]}.`;
      findings.add('duplicate-id', spot, message, `Give this ${noun} an id of its own.`);
    } else if (other !== undefined) {
      const message = `The ${noun} ids ${quoted(other)} and ${quoted(value)} differ only in case.`;
      findings.add('ids-differ-in-case', spot, message, 'Rename one of them if it is not published yet.');
    }
    seen.add(value);
    lower.set(value.toLowerCase(), value);
  }
}
