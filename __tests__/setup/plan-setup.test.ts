import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readLensPath } from '../../src/manifest/lens-path.js';
import { readManifest } from '../../src/manifest/read-manifest.js';
import { readWorkflow } from '../../src/setup/read-workflow.js';
import { found, planOf, textOf } from './support/plan-of.js';

const workflows = ['lens-review.yml', 'lens-release.yml', 'lens-drift.yml'];

function manifestOf(text: string) {
  return readManifest(new TextEncoder().encode(text), 'lenses.yml');
}

test.each(workflows)('%s of the example is what init writes for it', (name) => {
  const plan = planOf(
    { lenses: [found('lenses/platform.json')] },
    { account: '123456789012', regions: 'us-east-1,eu-west-1' },
  );
  expect(readFileSync(`examples/repository/.github/workflows/${name}`, 'utf8')).toBe(
    textOf(plan, `.github/workflows/${name}`),
  );
});

const step = fc.oneof(
  fc.constantFrom(
    'lenses',
    'a b',
    "it's",
    '#x',
    'null',
    '1',
    'true',
    '- x',
    'a: b',
    'é',
    '日本',
    '*',
    '[x]',
    'lens',
    'constructor',
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
);
const path = fc
  .array(step, { minLength: 1, maxLength: 3 })
  .map((steps) => `${steps.map((each) => each.replaceAll('/', '')).join('/')}.json`);

test('whatever the files are called, the manifest is valid and has them, and the workflows are YAML', () => {
  fc.assert(
    fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 8 }), (files) => {
      const plan = planOf({ lenses: files.map((file) => found(file, { named: true })) });
      fc.pre(plan.lenses.length > 0);
      const { manifest, problems } = manifestOf(textOf(plan, 'lenses.yml'));
      expect(problems).toEqual([]);
      const written = manifest?.lenses.map(({ id, file }) => [id, file]);
      const normal = (file: string) => {
        const reading = readLensPath(file);
        return 'path' in reading ? reading.path : file;
      };
      expect(written).toEqual(plan.lenses.map(({ id, file }) => [id, normal(file)]));
      for (const name of workflows) {
        expect(() => parse(textOf(plan, `.github/workflows/${name}`)) as unknown).not.toThrow();
      }
      expect(plan.lenses.length + plan.leftOut.length).toBe(files.length);
    }),
  );
});

describe('lens ids', () => {
  test.each<[string[], string[]]>([
    [['lenses/Amazon_ECS_Lens.json'], ['amazon-ecs-lens']],
    [['payments/lens.json'], ['payments']],
    [['lens.json'], ['lens-of-lens-json']],
    [['lenses/constructor.json'], ['constructor-lens']],
    [
      ['a/ops.json', 'b/ops.json'],
      ['ops', 'b'],
    ],
    [['日本.json'], ['lens-of-json']],
  ])('%j become %j', (files, ids) => {
    expect(planOf({ lenses: files.map((file) => found(file)) }).lenses.map(({ id }) => id)).toEqual(ids);
  });
});

describe('what is left out, and why', () => {
  test('a second file with one name of a lens, whatever its case and spaces', () => {
    const plan = planOf({
      lenses: [found('old/deep/x.json', { name: 'My Lens' }), found('x.json', { name: 'MYLENS' })],
    });
    expect(plan.lenses.map(({ file }) => file)).toEqual(['x.json']);
    expect(plan.leftOut).toMatchObject([{ file: 'old/deep/x.json', why: expect.stringContaining('x.json') }]);
  });

  test('files in folders of tests, unless they are named', () => {
    const file = 'src/__tests__/x.json';
    expect(planOf({ lenses: [found(file)] }).lenses).toEqual([]);
    expect(planOf({ lenses: [found(file, { named: true })] }).lenses).toMatchObject([{ file }]);
  });
});

describe('what is there already', () => {
  const manifest = { file: '.github/lenses.yml', lenses: [{ id: 'platform', file: 'lenses/platform.json' }] };

  test('a manifest is kept; lenses it lacks are lines to add, and free of its ids', () => {
    const plan = planOf({ manifest, lenses: [found('lenses/platform.json'), found('other/platform.json')] });
    expect(plan.files.map((file) => file.path)).toEqual(workflows.map((name) => `.github/workflows/${name}`));
    expect(plan.missingLines).toBe('  other:\n    file: other/platform.json\n');
    expect(textOf(plan, '.github/workflows/lens-review.yml')).toContain(
      "paths: ['lenses/**', 'other/**', .github/lenses.yml]",
    );
  });

  test('a workflow of another name that runs the action is not doubled; a file in the way is kept', () => {
    const text = 'on: pull_request\njobs:\n  x:\n    steps:\n      - uses: acme/lens-release@v1\n';
    const review = readWorkflow(text, '.github/workflows/ci.yml');
    const plan = planOf({
      lenses: [found('x.json')],
      workflows: review === undefined ? [] : [review],
      existing: ['.github/workflows/lens-drift.yml'],
    });
    expect(plan.files.map((file) => file.path)).toEqual(['lenses.yml', '.github/workflows/lens-release.yml']);
    expect(plan.kept.map((kept) => kept.path)).toEqual([
      '.github/workflows/ci.yml',
      '.github/workflows/lens-drift.yml',
    ]);
  });
});

test('a manifest in an unusual place is named in every workflow, and a GovCloud role has its partition', () => {
  const plan = planOf(
    { lenses: [found('x.json')] },
    { manifest: 'config/lens set.yml', regions: 'us-gov-west-1', account: '123456789012' },
  );
  for (const name of workflows) {
    const workflow = readWorkflow(textOf(plan, `.github/workflows/${name}`), name);
    const steps = workflow?.jobs.flatMap((job) => job.steps) ?? [];
    expect(steps.at(-1)?.with['manifest']).toBe('config/lens set.yml');
    expect(steps.at(-2)?.with).toMatchObject({
      'role-to-assume': expect.stringMatching(/^arn:aws-us-gov:iam::123456789012:role\/lens-/),
      'aws-region': 'us-gov-west-1',
    });
  }
});

test.each([
  [{ regions: 'us-est-1' }, /us-east-1/],
  [{ regions: ' , ' }, /Region/],
  [{ account: '12345' }, /12 digits/],
  [{ action: 'lens-release' }, /owner\/name@ref/],
  [{ rolePrefix: 'a\nb' }, /role/],
  [{ manifest: '../lenses.yml' }, /\.\./],
])('%j is refused with what would do', (wishes, message) => {
  expect(() => planOf({ lenses: [found('x.json')] }, wishes)).toThrow(message);
});
