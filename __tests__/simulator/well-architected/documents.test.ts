import { describe, expect, test } from '@jest/globals';
import { ExportLensCommand, ImportLensCommand, ValidationException } from '@aws-sdk/client-wellarchitected';
import type { Unknowns } from '../../../src/simulator/well-architected/unknowns.js';
import { lensDocument } from './support/lens-document.js';
import { setStage } from './support/stage.js';

type Parts = Parameters<typeof lensDocument>[0];

const plan = { displayText: 'Do it' };
const rule = { condition: 'default', risk: 'HIGH_RISK' };
const numbered = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, n) => `${prefix}_${n}`);
const choice = (id: string): object => ({ id, title: 'Choice', improvementPlan: plan });
const question = (id: string): object => ({ id, title: 'Question', choices: [choice('only')], riskRules: [rule] });
const pillar = (id: string, ids: readonly string[]): object => ({ id, name: 'Pillar', questions: ids.map(question) });
const additional = (type: string, count: number): object => ({
  type,
  content: numbered('text', count).map((displayText) => ({ displayText })),
});
const rules = (...entries: (readonly [string, string])[]): Parts => ({
  question: { riskRules: entries.map(([condition, risk]) => ({ condition, risk })) },
});

/** `accepted`, or the field that the service names. */
async function verdict(parts: Parts | string, unknowns: Partial<Unknowns> = {}): Promise<string | undefined> {
  const { client } = await setStage({ unknowns });
  const text = typeof parts === 'string' ? parts : JSON.stringify(lensDocument(parts));
  try {
    await client.send(new ImportLensCommand({ JSONString: text }));
    return 'accepted';
  } catch (error) {
    if (!(error instanceof ValidationException)) throw error;
    expect(error.message).toMatch(/^\[Validation\] /);
    return error.Fields?.[0]?.Name;
  }
}

describe('the six restricted fields', () => {
  const fields: readonly [string, (text: string) => Parts][] = [
    ['name', (text) => ({ lens: { name: text } })],
    ['description', (text) => ({ lens: { description: text } })],
    ['pillars[0].name', (text) => ({ pillar: { name: text } })],
    ['pillars[0].questions[0].title', (text) => ({ question: { title: text } })],
    ['pillars[0].questions[0].description', (text) => ({ question: { description: text } })],
    ['pillars[0].questions[0].choices[0].title', (text) => ({ choice: { title: text } })],
  ];

  test.each(fields)('%s takes every allowed character', async (_, parts) => {
    expect(await verdict(parts("aZ09 \n\t-_.,:/()@!&?#+'’"))).toBe('accepted');
  });

  test.each(fields)('%s takes no other', async (field, parts) => {
    for (const character of [...Array.from(';%<>=*"[]$|~{}'), 'é', '—']) {
      expect([character, await verdict(parts(`a${character}b`))]).toEqual([character, field]);
    }
  });
});

describe('limits', () => {
  const at = (n: number): string => 'a'.repeat(n);
  const first = 'pillars[0].questions[0].';
  const cases: readonly [string, number, (text: string) => Parts][] = [
    ['name', 128, (text) => ({ lens: { name: text } })],
    ['description', 2048, (text) => ({ lens: { description: text } })],
    ['pillars[0].name', 128, (text) => ({ pillar: { name: text } })],
    ['pillars[0].id', 128, (text) => ({ pillar: { id: text } })],
    [`${first}id`, 128, (text) => ({ question: { id: text } })],
    [`${first}title`, 128, (text) => ({ question: { title: text } })],
    [`${first}description`, 2048, (text) => ({ question: { description: text } })],
    [`${first}helpfulResource.displayText`, 2048, (text) => ({ question: { helpfulResource: { displayText: text } } })],
    [`${first}choices[0].title`, 128, (text) => ({ choice: { title: text } })],
    [
      `${first}choices[0].helpfulResource.displayText`,
      2048,
      (text) => ({ choice: { helpfulResource: { displayText: text } } }),
    ],
    [
      `${first}choices[0].improvementPlan.displayText`,
      2048,
      (text) => ({ choice: { improvementPlan: { displayText: text } } }),
    ],
  ];

  test.each(cases)('%s: %i characters and no more', async (field, limit, parts) => {
    expect(await verdict(parts(at(limit)))).toBe('accepted');
    expect(await verdict(parts(at(limit + 1)))).toBe(field);
  });

  test.each<[string, (count: number) => Parts, number, string]>([
    ['pillars', (n) => ({ lens: { pillars: numbered('pil', n).map((id) => pillar(id, [`${id}_q`])) } }), 10, 'pillars'],
    ['questions', (n) => ({ lens: { pillars: [pillar('pil', numbered('que', n))] } }), 20, 'pillars[0].questions'],
    [
      'choices',
      (n) => ({ question: { choices: numbered('cho', n).map(choice), riskRules: [rule] } }),
      15,
      `${first}choices`,
    ],
    ['rules', (n) => ({ question: { riskRules: Array.from({ length: n }, () => rule) } }), 3, `${first}riskRules`],
    [
      'additional content',
      (n) => ({ choice: { additionalResources: [additional('HELPFUL_RESOURCE', n)] } }),
      5,
      `${first}choices[0].additionalResources[0].content`,
    ],
  ])('%s', async (_, parts, limit, field) => {
    expect(await verdict(parts(limit))).toBe('accepted');
    expect(await verdict(parts(limit + 1))).toBe(field);
  });

  test('the whole text: 500000 characters, or bytes', async () => {
    const text = JSON.stringify(lensDocument({ lens: { note: 'é' } }));
    const padded = text + ' '.repeat(500_000 - text.length);
    expect(await verdict(padded)).toBe('accepted');
    expect(await verdict(`${padded} `)).toBe('JSONString');
    expect(await verdict(padded, { sizeUnit: 'bytes' })).toBe('JSONString');
  });
});

describe('what must not be in a document', () => {
  const first = 'pillars[0].questions[0].';
  test.each<[string, Parts | string, string]>([
    ['broken JSON', '{"schemaVersion":', 'JSONString'],
    ['a byte order mark', `\uFEFF${JSON.stringify(lensDocument({}))}`, 'JSONString'],
    ['a list', '[]', 'Lens'],
    ['another schema version', { lens: { schemaVersion: '2022-01-01' } }, 'schemaVersion'],
    ['no description', { lens: { description: undefined } }, 'description'],
    ['no pillars', { lens: { pillars: undefined } }, 'pillars'],
    ['a number for a title', { question: { title: 7 } }, `${first}title`],
    ['a short id', { question: { id: 'ab' } }, `${first}id`],
    ['an id with a hyphen', { choice: { id: 'back-up' } }, `${first}choices[0].id`],
    ['a pillar id twice', { lens: { pillars: [pillar('pil', ['que_1']), pillar('pil', ['que_2'])] } }, 'pillars[1].id'],
    [
      'a question id twice',
      { lens: { pillars: [pillar('pil_1', ['que']), pillar('pil_2', ['que'])] } },
      'pillars[1].questions[0].id',
    ],
    ['a choice id twice', { choice: { id: 'backup_no' } }, `${first}choices[1].id`],
    ['no plan', { choice: { improvementPlan: undefined } }, `${first}choices[0].improvementPlan`],
    ['a plan without text', { choice: { improvementPlan: {} } }, `${first}choices[0].improvementPlan.displayText`],
    [
      'another URL scheme',
      { choice: { helpfulResource: { displayText: 'x', url: 'ftp://a' } } },
      `${first}choices[0].helpfulResource.url`,
    ],
    [
      'a URL without text',
      { choice: { helpfulResource: { url: 'https://a' } } },
      `${first}choices[0].helpfulResource.displayText`,
    ],
    [
      'a resource type twice',
      { choice: { additionalResources: [additional('IMPROVEMENT_PLAN', 1), additional('IMPROVEMENT_PLAN', 1)] } },
      `${first}choices[0].additionalResources[1].type`,
    ],
    ['another risk', rules(['default', 'SOME_RISK']), `${first}riskRules[0].risk`],
    ['no rules', { question: { riskRules: [] } }, `${first}riskRules`],
  ])('%s', async (_, parts, field) => {
    expect(await verdict(parts)).toBe(field);
  });
});

describe('what is accepted', () => {
  test.each<[string, Parts]>([
    ['a question without a default rule', rules(['backup_daily', 'NO_RISK'])],
    [
      'keys nobody knows',
      { lens: { _version: '1' }, choice: { description: 'x', helpfulResource: { displayText: 'x', Url: 'y' } } },
    ],
    ['numbers of an export', { question: { number: 0 }, choice: { number: 0 } }],
    ['a choice id in two questions', { lens: { pillars: [pillar('pil', ['que_1', 'que_2'])] } }],
    ['any character in a display text', { choice: { improvementPlan: { displayText: ';%<>=*"[]$|~{}é—😀' } } }],
    ['every operator', rules(['!(backup_daily && !backup_no) || backup_daily', 'NO_RISK'])],
  ])('%s', async (_, parts) => {
    expect(await verdict(parts)).toBe('accepted');
  });
});

describe('what nobody knows', () => {
  const first = 'pillars[0].questions[0].';
  const broken = `${first}riskRules[0].condition`;
  test.each<[keyof Unknowns, Parts, string]>([
    ['brokenCondition', rules(['backup_daily &&', 'NO_RISK']), broken],
    ['brokenCondition', rules(['backup_daily backup_no', 'NO_RISK']), broken],
    ['brokenCondition', rules(['backup_hourly', 'NO_RISK']), broken],
    ['oddRuleOrder', rules(['default', 'NO_RISK'], ['backup_daily', 'HIGH_RISK']), broken],
    ['oddRuleOrder', rules(['backup_daily', 'NO_RISK'], ['default', 'NO_RISK']), `${first}riskRules[1].risk`],
    [
      'emptyUrl',
      { choice: { helpfulResource: { displayText: 'x', url: '' } } },
      `${first}choices[0].helpfulResource.url`,
    ],
    ['longLensDescription', { lens: { description: 'a'.repeat(1025) } }, 'description'],
  ])('%s %#', async (unknown, parts, field) => {
    expect(await verdict(parts, { [unknown]: 'accepted' })).toBe('accepted');
    expect(await verdict(parts, { [unknown]: 'refused' })).toBe(field);
  });

  test('questionIdScope', async () => {
    const parts = { lens: { pillars: [pillar('pil_1', ['que']), pillar('pil_2', ['que'])] } };
    expect(await verdict(parts, { questionIdScope: 'pillar' })).toBe('accepted');
  });

  test.each(['kept', 'dropped'] as const)('unknownKeysInExport %s', async (unknownKeysInExport) => {
    const { client, sim } = await setStage({ unknowns: { unknownKeysInExport } });
    const arn = sim.console.seedLens(lensDocument({ lens: { _note: 'x' }, choice: { extra: 'y' } }));
    const document = JSON.parse(
      (await client.send(new ExportLensCommand({ LensAlias: arn }))).LensJSON ?? '',
    ) as object;
    expect('_note' in document).toBe(unknownKeysInExport === 'kept');
    expect(JSON.stringify(document).includes('"extra"')).toBe(unknownKeysInExport === 'kept');
  });
});
