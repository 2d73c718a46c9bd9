import type { FindingList } from './finding-list.js';
import { questionsOf, type Entry, type Text } from './lens-outline.js';
import { limits } from './limits.js';
import { quoted } from './quoted.js';

/** Checks the ids of pillars, questions and choices: each for itself, and against the others of its scope. */
export function checkIds(findings: FindingList, lens: Entry): void {
  const pillars = lens.entries('pillars');
  const questions = questionsOf(lens);
  const check = (noun: Noun, entries: readonly Entry[]): void => {
    const ids = entries.map((entry) => entry.text('id')).filter((id) => id !== undefined);
    for (const id of ids) checkId(findings, noun, id);
    checkUnique(findings, noun, ids);
  };
  check('pillar', pillars);
  check('question', questions);
  for (const question of questions) check('choice', question.entries('choices'));
}

type Noun = 'pillar' | 'question' | 'choice';

/** Most ids are, and then there is nothing more to look at. */
const ordinary = new RegExp(`^[A-Za-z0-9_]{${limits.shortestId},${limits.returnedId}}$`, 'u');

function checkId(findings: FindingList, noun: Noun, id: Text): void {
  const { value } = id;
  if (ordinary.test(value)) return;
  const length = Array.from(value).length;
  if (length < limits.shortestId || length > limits.longestId) {
    const message = `The ${noun} id ${quoted(value)} has ${length} characters.`;
    const hint = `Use ${limits.shortestId} to ${limits.longestId}. A changed id is a new ${noun} to AWS.`;
    findings.add('id-length', id, message, hint);
  } else if (length > limits.returnedId && noun !== 'question') {
    const message = `The ${noun} id ${quoted(value)} has ${length} characters; the API describes it with ${limits.returnedId}.`;
    findings.add('id-over-64', id, message, `Shorten it by ${length - limits.returnedId} if it is not published yet.`);
  }
  const wrong = /[^A-Za-z0-9_]/u.exec(value);
  if (wrong === null) return;
  const [character] = wrong;
  const message = `The ${noun} id ${quoted(value)} holds ${character.trim() === '' ? 'white space' : quoted(character)}.`;
  const hint = 'Use A-Z, a-z, 0-9 and _ only, and correct the risk rules likewise.';
  findings.add('id-characters', id.at(wrong.index), message, hint);
}

const scopes = { pillar: 'this lens', question: 'this lens', choice: 'this question' } as const;

function checkUnique(findings: FindingList, noun: Noun, ids: readonly Text[]): void {
  const seen = new Set<string>();
  const lower = new Map<string, string>();
  for (const id of ids) {
    const { value } = id;
    const other = lower.get(value.toLowerCase());
    if (seen.has(value)) {
      const message = `The ${noun} id ${quoted(value)} is already used in ${scopes[noun]}.`;
      findings.add('duplicate-id', id, message, `Give this ${noun} an id of its own.`);
    } else if (other !== undefined) {
      const message = `The ${noun} ids ${quoted(other)} and ${quoted(value)} differ only in case.`;
      findings.add('ids-differ-in-case', id, message, 'Rename one of them if it is not published yet.');
    }
    seen.add(value);
    lower.set(value.toLowerCase(), value);
  }
}
