import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { judgeWorkflows } from '../../src/diagnosis/judge-workflows.js';
import { readWorkflow } from '../../src/setup/read-workflow.js';

const folder = 'examples/repository/.github/workflows';
const sha = 'a'.repeat(40);
const names = ['review', 'release', 'drift'] as const;

/** The example's three workflows, one of them with a text replaced; the action is pinned. */
function judged(edit?: { readonly in: (typeof names)[number]; readonly from: string | RegExp; readonly to: string }) {
  const workflows = names.map((name) => {
    const text = readFileSync(`${folder}/lens-${name}.yml`, 'utf8').replace('@v1', `@${sha}`);
    const changed = edit?.in === name ? text.replace(edit.from, edit.to) : text;
    if (edit?.in === name && changed === text) throw new Error(`nothing to replace in ${name}`);
    const workflow = readWorkflow(changed, `${name}.yml`);
    if (workflow === undefined) throw new Error(`${name} cannot be read`);
    return workflow;
  });
  return judgeWorkflows(workflows, ['platform']);
}

test('there is nothing to say against the example', () => {
  expect(judged().map(({ state, text }) => [state, text])).toEqual([
    ['ok', 'review.yml, job review: reviews pull requests.'],
    ['ok', 'release.yml, job release: releases tags.'],
    ['ok', 'drift.yml, job drift: looks for drift.'],
  ]);
});

describe('one thing wrong gives one thing said', () => {
  test.each<[string, string, (typeof names)[number], string | RegExp, string, RegExp]>([
    ['problem', 'a job that may not read', 'review', 'contents: read', 'issues: read', /lacks contents: read/],
    [
      'note',
      'a job that may not comment',
      'review',
      'pull-requests: write',
      'issues: read',
      /lacks pull-requests: write/,
    ],
    ['problem', 'a job without an identity', 'release', 'id-token: write', 'issues: read', /lacks id-token: write/],
    ['note', 'more rights than needed', 'drift', 'contents: read', 'contents: write', /has contents: write/],
    ['note', 'every right', 'drift', /permissions:\n {6}contents.*\n.*\n/, 'permissions: write-all\n', /has write-all/],
    ['note', 'an action by tag', 'review', `lens-release@${sha}`, 'lens-release@v1', /lens-release@v1 can be moved/],
    ['note', 'closed pull requests forgotten', 'review', ', closed', '', /that are closed/],
    ['problem', 'new commits forgotten', 'review', 'opened, synchronize', 'opened', /that are synchronize/],
    ['problem', 'tags of another form', 'release', "['v[0-9]*', '*/v[0-9]*']", "['release-*']", /the tag v1\.0\.0/],
    [
      'note',
      'a run that is cut short',
      'release',
      'cancel-in-progress: false',
      'cancel-in-progress: true',
      /cuts an older/,
    ],
    ['note', 'releases side by side', 'release', /concurrency:[\s\S]*?\n\n/, '', /two releases/],
  ])('%s: %s', (state, _, name, from, to, text) => {
    const edits = judged({ in: name, from, to }).filter((item) => item.state !== 'ok');
    expect(edits).toEqual([{ state, text: expect.stringMatching(text), hint: expect.any(String) }]);
  });

  test('no word on rights at all', () => {
    const text = 'on: [schedule]\njobs:\n  x:\n    steps:\n      - uses: a/lens-release@' + sha + '\n';
    const workflow = readWorkflow(text, 'x.yml');
    const said = judgeWorkflows(workflow === undefined ? [] : [workflow], ['platform']);
    expect(said[0]).toMatchObject({ state: 'unknown', hint: expect.stringContaining('contents: read') });
  });
});

test('several lenses need tags with a slash', () => {
  const text = readFileSync(`${folder}/lens-release.yml`, 'utf8').replace("['v[0-9]*', '*/v[0-9]*']", "['v*']");
  const workflow = readWorkflow(text, 'x.yml');
  const said = judgeWorkflows(workflow === undefined ? [] : [workflow], ['a', 'b']).map((item) => item.text);
  expect(said.join('\n')).toContain('not started by the tag a/v1.0.0, b/v1.0.0');
});

test('what is missing is said; other workflows are none of our business', () => {
  expect(judgeWorkflows([], ['x'])).toMatchObject([{ state: 'note', text: 'No workflow runs this action.' }]);
  const other = readWorkflow('on: push\njobs:\n  x:\n    steps:\n      - run: make\n', 'ci.yml');
  expect(judgeWorkflows(other === undefined ? [] : [other], ['x'])).toHaveLength(1);
  expect(readWorkflow('on: [', 'x.yml')).toBeUndefined();
});
