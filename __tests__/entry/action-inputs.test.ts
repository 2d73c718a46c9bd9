import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readSettings } from '../../src/entry/action-inputs.js';
import { defaultOf, inputs } from '../../src/jobs/inputs.js';
import { defaultSettings } from '../../src/jobs/settings.js';

// Plain JavaScript without types, so that it runs without a build.
const generator = ['..', '..', 'scripts', 'action-file.js'].join('/');
const { withInputs } = (await import(generator)) as {
  withInputs: (file: string, known: typeof inputs, byDefault: typeof defaultOf) => string;
};

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const actionFile = readFileSync('action.yml', 'utf8');
const action = parse(actionFile) as ActionFile;

function read(inputs: Readonly<Record<string, string>>) {
  return readSettings((name) => inputs[name] ?? '', undefined);
}

describe('inputs', () => {
  test('absent and empty are the defaults', () => {
    expect(read({})).toEqual(defaultSettings);
    expect(read({})).toEqual({
      mode: 'auto',
      manifest: undefined,
      lenses: [],
      tag: undefined,
      draft: 'auto',
      comment: 'changes',
      commentKey: 'default',
      failOn: 'error',
      annotations: 'all',
      allowMinor: '',
      requireBranch: undefined,
      requireReview: 'warn',
      fromVersion: undefined,
      dryRun: false,
      releaseNotes: false,
      redactAccounts: false,
      unsafeEvents: false,
      timeout: 15,
      region: undefined,
    });
  });

  test('action.yml has the same inputs with the same defaults', () => {
    // Out of date? Run "npm run generate".
    expect(actionFile).toBe(withInputs(actionFile, inputs, defaultOf));
    expect(Object.keys(action.inputs)).toEqual([...Object.keys(inputs), 'github-token']);
    const defaults = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]));
    expect(read(defaults)).toEqual(defaultSettings);
  });

  test('action.yml runs the bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });

  test('values are read', () => {
    expect(
      read({
        mode: 'publish',
        manifest: 'x.yml',
        lenses: 'a, b\nc',
        tag: 'refs/tags/a/v1',
        draft: 'replace',
        comment: 'never',
        'comment-key': 'job 2',
        'fail-on': 'warning',
        annotations: 'errors',
        'allow-minor': 'agreed',
        'require-branch': 'any',
        'require-review': 'refuse',
        'from-version': '1.1',
        'dry-run': 'true',
        'release-notes': 'True',
        'redact-accounts': 'TRUE',
        'unsafe-events': 'true',
        timeout: '0.5',
      }),
    ).toEqual({
      mode: 'publish',
      manifest: 'x.yml',
      lenses: ['a', 'b', 'c'],
      tag: 'a/v1',
      draft: 'replace',
      comment: 'never',
      commentKey: 'job 2',
      failOn: 'warning',
      annotations: 'errors',
      allowMinor: 'agreed',
      requireBranch: 'any',
      requireReview: 'refuse',
      fromVersion: '1.1',
      dryRun: true,
      releaseNotes: true,
      redactAccounts: true,
      unsafeEvents: true,
      timeout: 0.5,
      region: undefined,
    });
  });

  test.each([
    ['mode', 'plan', 'auto, check, draft, publish, shares, drift, cleanup'],
    ['draft', 'yes', 'auto, never, required, replace'],
    ['comment', 'sometimes', 'changes, always, never'],
    ['fail-on', 'notice', 'error, warning, never'],
    ['require-review', 'on', 'warn, refuse, off'],
    ['dry-run', 'yes', 'true or false'],
    ['timeout', 'soon', 'minutes'],
    ['timeout', '0', 'minutes'],
    ['timeout', '1000', 'minutes'],
  ])('%s: %s is refused with what would do', (name, value, remedy) => {
    expect(() => read({ [name]: value })).toThrow(
      expect.objectContaining({
        reason: 'usage',
        message: expect.stringContaining(`"${name}"`),
        remedy: expect.stringContaining(remedy),
      }),
    );
  });
});
