import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { rolePolicy, roles } from '../../src/iam/role-policy.js';

test.each(roles)('docs/iam/%s.json is the policy that doctor prints', (role) => {
  const documented: unknown = JSON.parse(readFileSync(`docs/iam/${role}.json`, 'utf8'));
  expect(rolePolicy(role, { account: '123456789012', regions: ['us-east-1', 'eu-west-1'] })).toEqual(documented);
});

test('GovCloud has a partition of its own; Regions of two partitions need both', () => {
  const resources = (regions: string[]) =>
    rolePolicy('drift', { account: '123456789012', regions }).Statement.map(
      (each) => (each as { Resource: unknown }).Resource,
    );
  const [gov, aws] = [
    'arn:aws-us-gov:wellarchitected:*:123456789012:lens/*',
    'arn:aws:wellarchitected:*:123456789012:lens/*',
  ];
  expect(resources(['us-gov-west-1'])).toEqual(['*', gov]);
  expect(resources(['us-east-1', 'us-gov-west-1'])).toEqual(['*', [aws, gov]]);
});
