import { describe, expect, test } from '@jest/globals';
import { redactAccounts } from '../../src/report/redact-accounts.js';
import { renderComment } from '../../src/report/render-comment.js';
import { annotations } from '../../src/report/annotations.js';
import { renderJobSummary } from '../../src/report/render-job-summary.js';
import { aLens, aRegion, aReport, repository, run } from './support/a-report.js';
import { aShareReport, declared } from './support/a-share-plan.js';
import { situations } from './support/situations.js';

function noticed(text: string): string | undefined {
  return redactAccounts(aReport({ notices: [{ level: 'notice', text }] })).notices[0]?.text;
}

describe('in a redacted report', () => {
  test.each([
    ['account 111122223333 gains access', 'account A gains access'],
    ['111122223333 and 444455556666 and 111122223333', 'account A and account B and account A'],
    ['account:111122223333', 'account A'],
    ['user kim in account 111122223333', 'user A'],
    ['user:111122223333/team/kim and arn:aws:iam::111122223333:user/team/kim', 'user A and user A'],
    ['arn:aws:iam::111122223333:user/kim, arn:aws-us-gov:iam::444455556666:user/kim', 'user A, user B'],
    [
      'User: arn:aws:sts::111122223333:assumed-role/lens-draft/run is not authorized',
      'User: principal A is not authorized',
    ],
    ['organization o-exampleorg1 (every account in it)', 'organization A (every account in it)'],
    [
      'arn:aws:organizations::111122223333:organization/o-exampleorg1 is o-exampleorg1',
      'organization A is organization A',
    ],
    ['organizational unit ou-ab12-11111111 (every account under it)', 'unit A (every account under it)'],
    ['arn:aws:organizations::111122223333:ou/o-exampleorg1/ou-ab12-11111111', 'unit A'],
    ['arn:aws:wellarchitected:us-east-1:111122223333:lens/0f', 'arn:aws:wellarchitected:us-east-1:account A:lens/0f'],
    ['run 1234567890123 took 12345678901 ms', 'run 1234567890123 took 12345678901 ms'],
  ])('%j reads %j', (text, redacted) => {
    expect(noticed(text)).toBe(redacted);
  });

  test('one recipient has one label, wherever it is named', () => {
    const shares = aShareReport(
      [declared('111122223333')],
      { '444455556666': 'ACCEPTED' },
      { problems: [{ target: 'account:444455556666', message: 'Denied for 444455556666.' }] },
    );
    const [lens] = redactAccounts(
      aReport({ lenses: [aLens({ regions: [aRegion({ account: '123456789012', ...shares })] })] }),
    ).lenses;
    const region = lens?.regions[0];
    expect(region?.account).toBe('account A');
    expect(region?.shares?.plan.rows.map(({ display }) => display)).toEqual(['account B', 'account C']);
    expect(region?.shares?.problems).toEqual([{ target: 'account C', message: 'Denied for account C.' }]);
  });

  test('addresses, digests and commits stay whole', () => {
    const links = { repository: `${repository}-123456789012`, run: `${run}1234567890` };
    const report = aReport({
      links,
      commit: '123456789012',
      fingerprint: '123456789012',
      lenses: [aLens({ digest: '123456789012' })],
    });
    expect(redactAccounts(report)).toEqual(report);
  });

  test('there are labels for any number of accounts', () => {
    const accounts = Array.from({ length: 30 }, (_, index) => String(100000000000 + index));
    const text = noticed(accounts.join(' '));
    expect(
      text
        ?.split('account ')
        .slice(1)
        .map((label) => label.trim()),
    ).toEqual([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split(/(?=.)/u), 'AA', 'AB', 'AC', 'AD']);
  });

  test.each(Object.entries(situations))('%s: no account and no principal is shown anywhere', (_, report) => {
    const comment = renderComment(report, { key: 'k', run: { number: 1, attempt: 1 }, redactAccounts: true });
    const shown = redactAccounts(report);
    for (const text of [comment, renderJobSummary(shown), JSON.stringify(annotations(shown))]) {
      expect(text.replaceAll('\u200B', '')).not.toMatch(
        /(?<![0-9a-f])\d{12}(?![0-9a-f])|user kim|ou-ab12|o-exampleorg1/u,
      );
    }
  });
});
