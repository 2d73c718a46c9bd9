import { canonicalKey, describeTarget } from '../share/share-target.js';
import type { CheckSetting, Ignore, Manifest } from './manifest.js';

/**
 * What protects less in the new manifest than in the old one, one sentence each, for the head of the comment. Empty
 * where nothing was loosened. Names and reasons come from the file: untrusted.
 */
export function loosenedGuards(before: Manifest, after: Manifest): readonly string[] {
  return [
    ...loosenedSharing(before, after),
    ...loosenedAccounts(before, after),
    ...loosenedChecks(before, after),
    ...newlyIgnored(before, after),
  ];
}

function loosenedSharing({ sharing: before }: Manifest, { sharing: after }: Manifest): string[] {
  const sentences: string[] = [];
  if (after.remove && !before.remove) {
    sentences.push('"sharing.remove" is turned on: live shares that are not declared will be deleted.');
  }
  if (after.maxRemovals > before.maxRemovals) {
    sentences.push(`"sharing.max-removals" is raised from ${before.maxRemovals} to ${after.maxRemovals}.`);
  }
  if (after.maxRemovalPercent > before.maxRemovalPercent) {
    sentences.push(
      `"sharing.max-removal-percent" is raised from ${before.maxRemovalPercent} to ${after.maxRemovalPercent}.`,
    );
  }
  const kept = new Set(after.protect.map(canonicalKey));
  for (const target of before.protect) {
    if (!kept.has(canonicalKey(target)))
      sentences.push(`"sharing.protect" no longer has the ${describeTarget(target)}.`);
  }
  return sentences;
}

function loosenedAccounts({ accounts: before }: Manifest, { accounts: after }: Manifest): string[] {
  if (before.length === 0) return [];
  if (after.length === 0) return ['"accounts" is gone: runs may write in any account they have credentials for.'];
  return after
    .filter((account) => !before.includes(account))
    .map((account) => `"accounts" now also allows the account ${account}.`);
}

const strictness: Readonly<Record<CheckSetting, number>> = { off: 0, notice: 1, warning: 2, error: 3 };

function loosenedChecks({ checks: before }: Manifest, { checks: after }: Manifest): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((check): string[] => {
    const [old, now] = [before[check], after[check]];
    if (now === old) return [];
    if (now === undefined) {
      // Without an override the default holds, which may be lower than a severity somebody chose.
      return old === 'error' || old === 'warning'
        ? [`"checks.${check}" is no longer set to ${old}; its default holds again.`]
        : [];
    }
    if (strictness[now] >= strictness[old ?? 'error']) return [];
    return [`"checks.${check}" is set to ${now}${old === undefined ? '' : `, it was ${old}`}.`];
  });
}

function newlyIgnored(before: Manifest, after: Manifest): string[] {
  return after.ignore.flatMap((entry): string[] => {
    const old = before.ignore
      .filter((candidate) => scopeOf(candidate) === scopeOf(entry))
      .map((candidate) => candidate.until);
    const latest = old.toSorted().at(-1);
    const what = `findings of ${entry.check} in ${[entry.lens, entry.pillar, entry.question, entry.choice].filter((part) => part !== undefined).join(' / ')}`;
    if (latest === undefined) return [`"ignore" now accepts ${what} until ${entry.until}: ${entry.reason}`];
    return entry.until > latest
      ? [`"ignore" accepts ${what} longer, until ${entry.until} instead of ${latest}: ${entry.reason}`]
      : [];
  });
}

function scopeOf(entry: Ignore): string {
  return JSON.stringify([entry.check, entry.lens, entry.pillar, entry.question, entry.choice]);
}
