import { partitionOf, regionPartition } from '../share/partition.js';
import { describeValue } from './describe-value.js';
import { readLensPath } from './lens-path.js';
import { formatPath, type Complaint, type Path } from './manifest-problem.js';
import { itemsOf, memberOf, membersOf, repetitions, textOf, textsOf } from './raw-value.js';
import { isSupportedRegion, serviceRegions } from './service-regions.js';

/** Tag keys that this program writes itself begin so. */
const ownTagPrefix = 'lens-release:';

/** AWS allows 50 tags on a lens; this program writes 12 of its own: five of a release and seven of a draft. */
const maxTags = 38;

/** Files, Regions, pins and tags of all lenses, as far as they can be read. */
export function checkLenses(manifest: unknown): Complaint[] {
  const lenses = membersOf(memberOf(manifest, 'lenses'));
  const defaults = memberOf(manifest, 'regions');
  const accounts = textsOf(memberOf(manifest, 'accounts'));
  return [
    ...checkRepeated(memberOf(manifest, 'accounts'), ['accounts'], 'account'),
    ...checkRepeated(defaults, ['regions'], 'Region'),
    ...checkFiles(lenses),
    ...lenses.flatMap(([id, lens]) => [
      ...checkRepeated(memberOf(lens, 'regions'), ['lenses', id, 'regions'], 'Region'),
      ...checkPins(id, lens, textsOf(memberOf(lens, 'regions') ?? defaults), accounts),
      ...checkTags(id, lens),
    ]),
  ];
}

export function checkRepeated(list: unknown, path: Path, noun: string): Complaint[] {
  return repetitions(itemsOf(list).map(textOf)).map(({ index }) => ({
    path: [...path, index],
    at: 'value',
    message: `The ${noun} ${describeValue(itemsOf(list)[index])} is there twice in "${formatPath(path)}".`,
    hint: 'Remove one of the two.',
  }));
}

function checkFiles(lenses: readonly (readonly [string, unknown])[]): Complaint[] {
  const complaints: Complaint[] = [];
  const paths = lenses.map(([id, lens]) => {
    const text = textOf(memberOf(lens, 'file'));
    if (text === undefined || text === '') return undefined;
    const read = readLensPath(text);
    if ('path' in read) return read.path;
    complaints.push({
      path: ['lenses', id, 'file'],
      at: 'value',
      message: `"${formatPath(['lenses', id, 'file'])}" ${read.flaw}: ${describeValue(text)}.`,
      hint: read.hint,
    });
    return undefined;
  });
  for (const { index, first } of repetitions(paths)) {
    const id = lenses[index]?.[0] ?? '';
    complaints.push({
      path: ['lenses', id, 'file'],
      at: 'value',
      message: `The lenses "${lenses[first]?.[0] ?? ''}" and "${id}" have the same file ${describeValue(paths[index])}.`,
      hint: 'Give each lens a file of its own, or remove one of the two. One lens can be in several Regions: name them under "regions:".',
    });
  }
  return complaints;
}

function checkPins(id: string, lens: unknown, regions: readonly string[], accounts: readonly string[]): Complaint[] {
  const pins = itemsOf(memberOf(lens, 'arns')).map(textOf);
  const path = (index: number): Path => ['lenses', id, 'arns', index];
  const places = pins.map((pin) => pin?.split(':').slice(3, 5).join(' '));
  return [
    ...pins.flatMap((pin, index) => (pin === undefined ? [] : checkPin(pin, path(index), regions, accounts))),
    ...repetitions(places).map(({ index, first }): Complaint => ({
      path: path(index),
      at: 'value',
      message: `"${formatPath(path(index))}" pins the same account and Region as "${formatPath(path(first))}".`,
      hint: 'Keep the one that is right.',
    })),
  ];
}

function checkPin(pin: string, path: Path, regions: readonly string[], accounts: readonly string[]): Complaint[] {
  const [, , , region = '', account = ''] = pin.split(':');
  const partition = partitionOf(pin);
  if (partition === undefined || region === '' || account === '') return [];
  const name = formatPath(path);
  const complain = (message: string, hint: string, reason?: 'unsupported-region'): Complaint => ({
    path,
    at: 'value',
    message,
    hint,
    ...(reason === undefined ? {} : { reason }),
  });
  if (!isSupportedRegion(region)) {
    return [
      complain(
        `"${name}" is in "${region}", where the Well-Architected Tool has no endpoint.`,
        `It has endpoints in ${serviceRegions.join(', ')}.`,
        'unsupported-region',
      ),
    ];
  }
  const complaints: Complaint[] = [];
  if (partition !== regionPartition(region)) {
    complaints.push(
      complain(
        `"${name}" names the partition "${partition}", but ${region} is in "${regionPartition(region)}".`,
        `Write "arn:${regionPartition(region)}:…", or correct the Region.`,
      ),
    );
  }
  if (regions.length > 0 && !regions.includes(region)) {
    complaints.push(
      complain(
        `"${name}" is in ${region}, which is not a Region of this lens (${regions.join(', ')}), so it would never count.`,
        `Add ${region} to "regions:", or remove the pin.`,
      ),
    );
  }
  if (accounts.length > 0 && !accounts.includes(account)) {
    complaints.push(
      complain(
        `"${name}" is in account ${account}, which "accounts" does not allow, so it would never count.`,
        `Add "${account}" to "accounts:", or remove the pin.`,
      ),
    );
  }
  return complaints;
}

function checkTags(id: string, lens: unknown): Complaint[] {
  const tags = membersOf(memberOf(lens, 'tags'));
  const complaints = tags.flatMap(([key]): Complaint[] => {
    const prefix = ['aws:', ownTagPrefix].find((reserved) => key.toLowerCase().startsWith(reserved));
    if (prefix === undefined) return [];
    const owner = prefix === ownTagPrefix ? 'are written by Lens Release itself' : 'are reserved by AWS';
    return [
      {
        path: ['lenses', id, 'tags', key],
        at: 'key',
        message: `The tag key ${describeValue(key)} cannot be set: keys that begin with "${prefix}" ${owner}.`,
        hint: 'Choose another key.',
      },
    ];
  });
  if (tags.length > maxTags) {
    complaints.push({
      path: ['lenses', id, 'tags'],
      at: 'key',
      message: `The lens "${id}" has ${tags.length} tags, and ${maxTags} is the most: AWS allows 50, and Lens Release needs 12 for its own.`,
      hint: `Remove ${tags.length - maxTags}.`,
    });
  }
  return complaints;
}
