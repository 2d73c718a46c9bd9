import { expect, test } from '@jest/globals';
import { applyReleaseTarget } from '../../src/jobs/apply-release-target.js';
import type { ReleaseTarget } from '../../src/jobs/plan-release-target.js';
import { noProgress } from '../../src/jobs/progress.js';
import type { ReleaseRequest } from '../../src/jobs/release-request.js';
import type { World } from '../../src/jobs/world.js';

test('a bug while a version is published is told as such, and the shares that wait for it do not leave', async () => {
  const arn = 'arn:aws:wellarchitected:eu-west-1:123456789012:lens/0123456789abcdef0123456789abcdef';
  const key = 'account:444455556666';
  const asked: Promise<boolean>[] = [];
  const service = {
    region: 'eu-west-1',
    importDraft: () => Promise.reject(new TypeError('a bug')),
    createShare: (_arn: string, _with: string, mayLeave: Promise<boolean>) => Promise.resolve(asked.push(mayLeave)),
  };
  const target = {
    service,
    lens: { entry: { id: 'small', tags: {} } },
    plan: { kind: 'publish', level: 'minor' },
    base: { region: 'eu-west-1', arn },
    notes: [],
    observed: { found: { arn } },
    slot: {},
    content: { value: {} },
    shares: { refusals: [], records: 0, rows: [{ key, create: '444455556666', deletes: [] }], counts: {} },
  } as unknown as ReleaseTarget;
  const release = { version: '1.1.0', project: {} } as unknown as ReleaseRequest;
  const world = { signal: new AbortController().signal } as unknown as World;
  await expect(applyReleaseTarget(target, release, world, noProgress)).rejects.toThrow('a bug');
  expect(await Promise.all(asked)).toEqual([false]);
});
