import type { Access, Diagnosis, Item, RegionDiagnosis, RoleDiagnosis, State } from '../../diagnosis/diagnosis.js';
import { heading, list, paragraph, preformatted, table, type Block } from '../markdown/block.js';
import { code, joined, phrase, strong, type Phrase } from '../markdown/phrase.js';

const accessWords: Readonly<Record<Access, string>> = {
  works: 'works',
  denied: 'denied',
  unknown: 'unknown',
  failed: 'no answer',
};

/** What `doctor` found, for people. */
export function diagnosisBlocks(diagnosis: Diagnosis): Block[] {
  const { repository, workflows, account, regions, roles, policy } = diagnosis;
  return [
    ...section('Repository', repository),
    ...section('Workflows', workflows),
    ...section('Credentials', account),
    ...(regions.length === 0 ? [] : [heading(3, 'Permissions'), permissionTable(regions), ...refusals(regions)]),
    ...(roles.length === 0 ? [] : [heading(3, 'What these credentials could do'), roleTable(roles, regions.length)]),
    ...regions.flatMap(({ region, items }) => section(region, items)),
    ...(policy === undefined
      ? []
      : [heading(3, 'The smallest policy for that'), preformatted(JSON.stringify(policy, null, 2).split('\n'))]),
  ];
}

function section(title: string, items: readonly Item[]): Block[] {
  if (items.length === 0) return [];
  return [
    heading(3, title),
    list(
      items.map(({ state, text, hint }) =>
        joined([label(state), phrase`${sentence(text)}`, phrase`${hint ?? ''}`], ' '),
      ),
    ),
  ];
}

/** What a service said often ends without a period. */
function sentence(text: string): string {
  return /[.!?:]$/.test(text) ? text : `${text}.`;
}

function label(state: State): Phrase {
  const word = phrase`${state}:`;
  return state === 'problem' || state === 'failed' ? strong(word) : word;
}

function permissionTable(regions: readonly RegionDiagnosis[]): Block {
  const operations = regions[0]?.permissions.map(({ operation }) => operation) ?? [];
  return table(
    ['Operation', ...regions.map(({ region }) => region)],
    operations.map((operation) => [
      code(operation),
      ...regions.map(({ permissions }) => {
        const found = permissions.find((permission) => permission.operation === operation);
        return found === undefined ? '' : accessWords[found.access];
      }),
    ]),
  );
}

/** What the service said, each text once; why something is unknown is said once too. */
function refusals(regions: readonly RegionDiagnosis[]): Block[] {
  const texts = regions.flatMap(({ permissions }) =>
    permissions.flatMap(({ access, operation, why }) => {
      if (why === undefined) return [];
      return access === 'unknown' ? [`unknown: ${why}.`] : [`${operation}: ${why}`];
    }),
  );
  const distinct = [...new Set(texts)];
  return distinct.length === 0 ? [] : [list(distinct.map((text) => phrase`${text}`))];
}

function roleTable(roles: readonly RoleDiagnosis[], regionCount: number): Block {
  const told: Readonly<Record<Access, string>> = {
    works: 'works',
    denied: 'denied:',
    unknown: 'reads; unknown until something is written:',
    failed: 'no answer:',
  };
  return table(
    ['Role', 'Verdict'],
    roles.map(({ role, access, open }) => [
      strong(role),
      joined([phrase`${told[access]}`, phrase`${open.map((each) => openText(each, regionCount)).join(', ')}`], ' '),
    ]),
  );
}

/** The Regions are only named where it is not all of them. */
function openText({ operation, regions }: RoleDiagnosis['open'][number], regionCount: number): string {
  return regions.length === regionCount ? operation : `${operation} in ${regions.join(' and ')}`;
}

/** The one sentence that tells what to make of it. */
export function diagnosisVerdict(exitCode: 0 | 1 | 3): Block {
  switch (exitCode) {
    case 0:
      return paragraph(strong('Nothing was found that would not work.'));
    case 1:
      return paragraph(strong('Something will not work: see what is marked "problem" or "denied".'));
    case 3:
      return paragraph(strong('A service did not answer, so not everything could be looked at.'));
  }
}
