import { validation } from '../service-error.js';
import type { Unknowns } from '../unknowns.js';
import { checkChoice } from './check-choice.js';
import { checkResource } from './check-resource.js';
import { checkRiskRules } from './check-risk-rules.js';
import {
  checkPlainText,
  readList,
  readRecord,
  readText,
  refusal,
  requireIdentifier,
  requireText,
  takeIdentifier,
} from './fields.js';
import type { LensDocument, PillarDocument, QuestionDocument } from './lens-document.js';

const maxDocument = 500_000;

/**
 * The service's own acceptance check of a lens document. Keys it does not know are ignored, and a question may lack its
 * `default` rule: both observed.
 *
 * @param text `JSONString` as sent
 * @throws ServiceError `ValidationException` that names the first field at fault
 */
export function checkDocument(text: string, unknowns: Unknowns): LensDocument {
  const size = unknowns.sizeUnit === 'bytes' ? Buffer.byteLength(text, 'utf8') : text.length;
  if (size > maxDocument) throw refusal('JSONString', `must not be larger than ${maxDocument} ${unknowns.sizeUnit}.`);
  const root = readRecord(parse(text), 'Lens');
  if (root['schemaVersion'] !== '2021-11-01') throw refusal('schemaVersion', 'must be 2021-11-01.');
  const name = checkPlainText(requireText(root, 'name', '', 128), 'name');
  const maxDescription = unknowns.longLensDescription === 'accepted' ? 2048 : 1024;
  const description = checkPlainText(requireText(root, 'description', '', maxDescription), 'description');
  const pillarIds = new Set<string>();
  const questionIds = new Set<string>();
  const pillars = readList(root, 'pillars', '', 1, 10).map((value, index) => {
    if (unknowns.questionIdScope === 'pillar') questionIds.clear();
    return checkPillar(value, `pillars[${index}].`, pillarIds, questionIds, unknowns);
  });
  return { name, description, pillars };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw validation('The lens JSON could not be parsed.', 'CANNOT_PARSE', 'JSONString');
  }
}

function checkPillar(
  value: unknown,
  where: string,
  pillarIds: Set<string>,
  questionIds: Set<string>,
  unknowns: Unknowns,
): PillarDocument {
  const pillar = readRecord(value, where);
  const id = requireIdentifier(pillar, where);
  takeIdentifier(pillarIds, id, where);
  const name = checkPlainText(requireText(pillar, 'name', where, 128), `${where}name`);
  const questions = readList(pillar, 'questions', where, 1, 20).map((question, index) =>
    checkQuestion(question, `${where}questions[${index}].`, questionIds, unknowns),
  );
  return { id, name, questions };
}

function checkQuestion(value: unknown, where: string, ids: Set<string>, unknowns: Unknowns): QuestionDocument {
  const question = readRecord(value, where);
  const id = requireIdentifier(question, where);
  takeIdentifier(ids, id, where);
  const title = checkPlainText(requireText(question, 'title', where, 128), `${where}title`);
  checkPlainText(readText(question, 'description', where, 2048) ?? '', `${where}description`);
  checkResource(question['helpfulResource'], `${where}helpfulResource.`, unknowns);
  const choiceIds = new Set<string>();
  const choices = readList(question, 'choices', where, 1, 15).map((choice, index) =>
    checkChoice(choice, `${where}choices[${index}].`, choiceIds, unknowns),
  );
  checkRiskRules(readList(question, 'riskRules', where, 1, 3), where, choiceIds, unknowns);
  return { id, title, choices, content: JSON.stringify({ ...question, number: undefined }) };
}
