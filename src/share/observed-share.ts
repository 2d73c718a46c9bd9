import { canonicalKey, describeTarget, parseTarget, type ShareTarget } from './share-target.js';

/** One record of a lens's shares, as the service lists it. */
export interface ObservedShare {
  readonly shareId: string;
  /** In the service's own form, which may differ from what was sent. */
  readonly sharedWith: string;
  /** As listed; any text, because the service may learn new ones. */
  readonly status: string;
  readonly statusMessage?: string | undefined;
}

/** The target of a record; undefined where it has a form that cannot be declared, such as a role. */
export function observedTarget(sharedWith: string): ShareTarget | undefined {
  const root = /^arn:[a-z-]+:iam::(\d{12}):root$/.exec(sharedWith)?.[1];
  return parseTarget(root ?? sharedWith);
}

/** The canonical key of a record's target; of an unknown form `other:` and the text. */
export function observedKey(sharedWith: string): string {
  const target = observedTarget(sharedWith);
  return target === undefined ? `other:${sharedWith}` : canonicalKey(target);
}

export function describeObserved(sharedWith: string): string {
  const target = observedTarget(sharedWith);
  return target === undefined ? sharedWith : describeTarget(target);
}
