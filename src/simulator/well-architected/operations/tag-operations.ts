import { requireOwnLens } from '../state/lenses.js';
import { removeTags, setTags } from '../state/tags.js';
import { defineOperation, type Operation } from './operation.js';

/** The API calls it a workload ARN; ARNs of lenses are taken too. */
const resourceArn = { at: 'label', type: 'text', required: true } as const;

export const tagOperations: readonly Operation[] = [
  defineOperation({
    name: 'TagResource',
    method: 'POST',
    template: '/tags/{WorkloadArn}',
    resource: 'WorkloadArn',
    writes: true,
    members: { WorkloadArn: resourceArn, Tags: { at: 'body', type: 'tags', required: true, min: 1, max: 50 } },
    run: ({ world, home }, { WorkloadArn: arn, Tags: tags }) => {
      setTags(requireOwnLens(world, home, arn), tags, false);
      return {};
    },
  }),
  defineOperation({
    name: 'UntagResource',
    method: 'DELETE',
    template: '/tags/{WorkloadArn}',
    resource: 'WorkloadArn',
    writes: true,
    members: { WorkloadArn: resourceArn, tagKeys: { at: 'query', type: 'texts', required: true, min: 1, max: 50 } },
    run: ({ world, home }, { WorkloadArn: arn, tagKeys: keys }) => {
      removeTags(requireOwnLens(world, home, arn), keys);
      return {};
    },
  }),
  defineOperation({
    name: 'ListTagsForResource',
    method: 'GET',
    template: '/tags/{WorkloadArn}',
    resource: 'WorkloadArn',
    members: { WorkloadArn: resourceArn },
    run: ({ world, home }, { WorkloadArn: arn }) => ({
      Tags: Object.fromEntries(requireOwnLens(world, home, arn).tags),
    }),
  }),
];
