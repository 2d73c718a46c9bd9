import { describe, expect, test } from '@jest/globals';
import { isIamRefusal, readDenial } from '../../src/iam/denial.js';
import { smallestStatement } from '../../src/iam/iam-statement.js';

const user = 'User: arn:aws:sts::111122223333:assumed-role/releases/run-7';
const lens = 'arn:aws:wellarchitected:eu-west-1:111122223333:lens/0123456789abcdef0123456789abcdef';
const asked = `${user} is not authorized to perform: wellarchitected:ExportLens on resource: ${lens}`;

describe('what IAM refuses', () => {
  // The endings are those of https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
  test.each([
    [
      'because no identity-based policy allows the wellarchitected:ExportLens action',
      /^Allow "wellarchitected:ExportLens"/,
    ],
    ['because no session policy allows the wellarchitected:ExportLens action', /allowed by the session policy/],
    ['because no permissions boundary allows the wellarchitected:ExportLens action', /by the permissions boundary/],
    ['because no service control policy allows the action', /by the service control policy/],
    ['with an explicit deny in a service control policy', /^An explicit deny in a service control policy forbids/],
    ['with an explicit deny in an identity-based policy', /^An explicit deny in an identity-based policy forbids/],
    ['with an explicit deny', /^An explicit deny in a policy forbids/],
  ])('%s', (ending, remedy) => {
    const denial = readDenial(`${asked} ${ending}`, 'ExportLens', 'eu-west-1');
    expect(denial.remedy).toMatch(remedy);
    expect(denial.statement).toEqual({ Effect: 'Allow', Action: 'wellarchitected:ExportLens', Resource: lens });
  });

  test('the action of the message counts, for it may be another than the operation', () => {
    const message = `${user} is not authorized to perform: wellarchitected:TagResource on resource: *`;
    expect(readDenial(message, 'ImportLens', 'eu-west-1').statement).toEqual({
      Effect: 'Allow',
      Action: 'wellarchitected:TagResource',
      Resource: 'arn:aws:wellarchitected:eu-west-1:111122223333:lens/*',
    });
  });

  test('a message that says nothing leaves the operation to speak', () => {
    expect(isIamRefusal('Access denied')).toBe(false);
    expect(readDenial('Access denied', 'GetLens', 'us-gov-west-1').statement).toEqual({
      Effect: 'Allow',
      Action: 'wellarchitected:GetLens',
      Resource: 'arn:aws-us-gov:wellarchitected:us-gov-west-1:*:lens/*',
    });
    expect(readDenial('', 'GetCallerIdentity', 'us-east-1').statement).toMatchObject({
      Action: 'sts:GetCallerIdentity',
      Resource: '*',
    });
  });

  test('what cannot be limited to a lens is limited to the Region, and that is said', () => {
    const { statement, remedy } = readDenial('', 'ImportLens', 'eu-west-1');
    expect(statement).toEqual({
      Effect: 'Allow',
      Action: 'wellarchitected:ImportLens',
      Resource: '*',
      Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } },
    });
    expect(remedy).toContain('cannot limit ImportLens to one lens');
  });

  test('a resource that is no lens is not copied into a policy', () => {
    const resource = 'arn:aws:wellarchitected:eu-west-1:111122223333:lens/*","Action":"*';
    expect(smallestStatement({ action: 'wellarchitected:GetLens', region: 'eu-west-1', lens: resource }).Resource).toBe(
      'arn:aws:wellarchitected:eu-west-1:*:lens/*',
    );
  });
});
