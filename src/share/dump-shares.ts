import { Document, isScalar } from 'yaml';
import { describeObserved, observedTarget, type ObservedShare } from './observed-share.js';
import { isLive, isWaiting, stateOf } from './share-status.js';
import { canonicalKey } from './share-target.js';

/**
 * What is live, as the `shares:` of a lens in the manifest. Live shares that need attention carry a comment; what is
 * dead, or cannot be declared, is a comment only.
 */
export function dumpShares(observed: readonly ObservedShare[]): string {
  const shares = new Map<string, { entry: Record<string, string>; comment: string | undefined }>();
  const remarks: string[] = [];
  for (const record of sortedBy(observed, (record) => record.sharedWith)) {
    const target = observedTarget(record.sharedWith);
    const state = stateOf(record.status);
    const label = state === 'unknown' ? `unknown state ${record.status}` : state;
    const because = record.statusMessage === undefined ? '' : `: ${record.statusMessage}`;
    if (!isLive(state)) remarks.push(`${describeObserved(record.sharedWith)} is not shared: ${label}${because}`);
    else if (target === undefined) remarks.push(`${record.sharedWith} is ${label}, but cannot be declared`);
    else if (!shares.has(canonicalKey(target))) {
      shares.set(canonicalKey(target), {
        entry: { [target.kind]: target.wire },
        comment: isWaiting(state) ? label : undefined,
      });
    }
  }
  const entries = sortedBy([...shares], ([key]) => key).map(([, share]) => share);
  const document = new Document({ shares: entries.map(({ entry }) => entry) });
  for (const [index, { entry, comment }] of entries.entries()) {
    const [kind = ''] = Object.keys(entry);
    const value = document.getIn(['shares', index, kind], true);
    if (comment !== undefined && isScalar(value)) value.comment = ` ${comment}`;
  }
  if (remarks.length > 0) document.comment = remarks.map((remark) => ` ${oneLine(remark)}`).join('\n');
  return document.toString({ lineWidth: 0 });
}

/** A line break in a foreign text would end the comment and begin YAML. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

function sortedBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
