import { regionPartition } from '../share/partition.js';
import {
  canonicalKey,
  describeTarget,
  parseTarget,
  targetForms,
  targetKinds,
  type ShareTarget,
} from '../share/share-target.js';
import { checkRepeated } from './check-lenses.js';
import { describeValue } from './describe-value.js';
import { forms } from './forms.js';
import { formatPath, type Complaint, type Path } from './manifest-problem.js';
import { itemsOf, memberOf, membersOf, repetitions, textOf, textsOf } from './raw-value.js';

/** Targets of all lenses and the protected ones, as far as they can be read. */
export function checkShares(manifest: unknown): Complaint[] {
  const accounts = textsOf(memberOf(manifest, 'accounts'));
  const defaults = memberOf(manifest, 'regions');
  return [
    ...checkProtected(memberOf(memberOf(manifest, 'sharing'), 'protect')),
    ...checkRepeated(memberOf(memberOf(manifest, 'sharing'), 'reinvite'), ['sharing', 'reinvite'], 'state'),
    ...membersOf(memberOf(manifest, 'lenses')).flatMap(([id, lens]) => {
      const path = ['lenses', id, 'shares'];
      const shares = itemsOf(memberOf(lens, 'shares'));
      const regions = textsOf(memberOf(lens, 'regions') ?? defaults);
      return [
        ...shares.flatMap((share, index) => checkShare(share, [...path, index], regions, accounts)),
        ...checkTwice(shares, path),
      ];
    }),
  ];
}

/** The target of one entry of `shares:`, where it names exactly one in a right form. */
export function targetOf(share: unknown): ShareTarget | undefined {
  const named = targetKinds.filter((kind) => memberOf(share, kind) !== undefined);
  const [kind] = named;
  const wire = kind === undefined ? undefined : textOf(memberOf(share, kind));
  return named.length === 1 && kind !== undefined && wire !== undefined && targetForms[kind].test(wire)
    ? parseTarget(wire)
    : undefined;
}

function checkShare(
  share: unknown,
  path: Path,
  lensRegions: readonly string[],
  accounts: readonly string[],
): Complaint[] {
  const isMapping = typeof share === 'object' && share !== null && !Array.isArray(share);
  const named = targetKinds.filter((kind) => memberOf(share, kind) !== undefined);
  const complaints: Complaint[] = [...checkRepeated(memberOf(share, 'regions'), [...path, 'regions'], 'Region')];
  if (isMapping && named.length !== 1) {
    complaints.push({
      path: [...path, ...named.slice(1, 2)],
      at: 'key',
      message: `"${formatPath(path)}" ${named.length === 0 ? 'names no target' : `names ${named.length} targets: ${named.join(' and ')}`}.`,
      hint: 'Write exactly one of account, user, organization and unit; a second target is a second entry of the list.',
    });
  }
  const target = targetOf(share);
  const own = textsOf(memberOf(share, 'regions'));
  for (const [index, region] of own.entries()) {
    if (lensRegions.length === 0 || lensRegions.includes(region)) continue;
    complaints.push({
      path: [...path, 'regions', index],
      at: 'value',
      message: `"${formatPath(path)}" is to be shared in ${region}, which is not a Region of this lens (${lensRegions.join(', ')}).`,
      hint: `Add ${region} to the Regions of the lens, or take it out here.`,
    });
  }
  if (target === undefined) return complaints;
  return [
    ...complaints,
    ...checkOwnAccount(target, path, accounts),
    ...checkPartition(target, path, own.length > 0 ? own : lensRegions),
  ];
}

/** One allowed account is the account that owns the lens; of several, the run finds out which. */
function checkOwnAccount(target: ShareTarget, path: Path, accounts: readonly string[]): Complaint[] {
  if (target.kind !== 'account' || accounts.length !== 1 || target.account !== accounts[0]) return [];
  return [
    {
      path: [...path, 'account'],
      at: 'value',
      message: `"${formatPath(path)}" is the account that owns the lens.`,
      hint: 'Remove the entry: an account always has its own lenses.',
    },
  ];
}

function checkPartition(target: ShareTarget, path: Path, regions: readonly string[]): Complaint[] {
  const partition = target.kind === 'account' ? undefined : target.partition;
  const foreign = regions.find((region) => partition !== undefined && regionPartition(region) !== partition);
  if (foreign === undefined) return [];
  return [
    {
      path: [...path, target.kind],
      at: 'value',
      message: `The ${describeTarget(target)} is in the partition "${partition ?? ''}", but ${foreign} is in "${regionPartition(foreign)}"; a lens cannot be shared across partitions.`,
      hint: 'Correct the ARN, or name under "regions:" of the entry only Regions of its partition.',
    },
  ];
}

function checkTwice(shares: readonly unknown[], path: Path): Complaint[] {
  const targets = shares.map(targetOf);
  return repetitions(targets.map((target) => target && canonicalKey(target))).map(({ index, first }) => {
    const target = targets[index];
    return {
      path: [...path, index, target?.kind ?? 'account'],
      at: 'value',
      message: `The ${target === undefined ? 'target' : describeTarget(target)} is declared twice: "${formatPath([...path, first])}" is the same.`,
      hint: 'Remove one of the two; name all Regions of a target in one entry.',
    };
  });
}

function checkProtected(list: unknown): Complaint[] {
  const path = ['sharing', 'protect'];
  const targets = itemsOf(list).map((item) => (typeof item === 'string' ? parseTarget(item) : undefined));
  return [
    ...itemsOf(list).flatMap((item, index): Complaint[] =>
      typeof item !== 'string' || targets[index] !== undefined
        ? []
        : [
            {
              path: [...path, index],
              at: 'value',
              message: `"${formatPath([...path, index])}" must be ${forms.protected.is}, but it is ${describeValue(item)}.`,
              hint: forms.protected.write,
            },
          ],
    ),
    ...repetitions(targets.map((target) => target && canonicalKey(target))).map(({ index, first }): Complaint => ({
      path: [...path, index],
      at: 'value',
      message: `"${formatPath([...path, index])}" is the same target as "${formatPath([...path, first])}".`,
      hint: 'Remove one of the two.',
    })),
  ];
}
