import type { WellArchitectedSimulator } from '../simulator/well-architected/server.js';
import { shared, type Documents, type EventName } from './workshop.js';

/** One kind of run, with the state of AWS that it finds. */
export interface Scenario {
  readonly name: string;
  readonly event: EventName;
  readonly inputs: Readonly<Record<string, string>>;
  readonly checkout: boolean;
  /** Output `outcome` of a run that nobody disturbs. */
  readonly outcome: string;
  /** Which document is to be published in the end, under which version; undefined where a run publishes nothing. */
  readonly release: { readonly version: string; readonly document: keyof Documents } | undefined;
  /** Operations to strike once something was written; undefined: whatever is called, at any time. */
  readonly struck?: readonly string[];
  readonly seed: (aws: WellArchitectedSimulator, documents: Documents) => void;
}

export const firstRelease: Scenario = {
  name: 'first release',
  event: 'first-tag',
  inputs: {},
  checkout: false,
  outcome: 'published',
  release: { version: '1.0.0', document: 'first' },
  // All else is what a later release does too.
  struck: ['ImportLens', 'ListLenses', 'CreateLensVersion', 'ExportLens'],
  seed: () => undefined,
};

/** A minor release with shares to add, to renew and to remove, over a draft that somebody left behind. */
export const laterRelease: Scenario = {
  name: 'later release',
  event: 'later-tag',
  inputs: {},
  checkout: false,
  outcome: 'published',
  release: { version: '1.1.0', document: 'later' },
  seed: (aws, documents) => {
    const arn = seedShared(aws, documents.first, '1.0.0');
    aws.console.importLens(documents.first, { arn });
  },
};

/** The same shares without a release. */
export const shareRun: Scenario = {
  name: 'shares only',
  event: 'branch',
  inputs: { mode: 'shares' },
  checkout: false,
  outcome: 'changed',
  release: undefined,
  seed: (aws, documents) => seedShared(aws, documents.later, '1.1.0'),
};

/** A pull request that imports a draft over a published lens. */
export const pullRequest: Scenario = {
  name: 'pull request',
  event: 'pull-request',
  // The comment would be one for all the runs of one pull request.
  inputs: { comment: 'never' },
  checkout: true,
  outcome: 'changed',
  release: undefined,
  seed: (aws, documents) => seedShared(aws, documents.first, '1.0.0'),
};

/** The same for a lens that nobody has seen yet. */
export const firstPullRequest: Scenario = {
  ...pullRequest,
  name: 'first pull request',
  seed: () => undefined,
};

function seedShared(aws: WellArchitectedSimulator, document: string, version: string): string {
  const arn = aws.console.seedLens(document, { version });
  aws.console.seedShare(arn, shared.kept, 'ACCEPTED');
  aws.console.seedShare(arn, shared.expired, 'EXPIRED');
  aws.console.seedShare(arn, shared.undeclared, 'ACCEPTED');
  return arn;
}
