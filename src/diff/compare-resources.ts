import { isList, isObject, valueOf } from '../lens/json.js';
import { pointerTo } from '../lens/pointer.js';
import type { ChangeKind } from './change-rules.js';
import { compareFields, compareWhole, textField, type Compare } from './compare-fields.js';
import { opening } from './excerpt.js';
import { factOf, type Fact, type Pair, type Side } from './fact.js';
import { isReordered, type Listed } from './is-reordered.js';
import { matchByKeys, type KeyOf } from './match-by-keys.js';
import { capitalised, subjectOf } from './subject.js';

const linkFields = {
  displayText: textField('resource-changed', 'resource text'),
  url: textField('resource-changed', 'resource address'),
};

const planFields = {
  displayText: textField('improvement-plan-changed', 'improvement plan'),
  url: textField('improvement-plan-changed', 'improvement plan address'),
};

interface ResourceKind {
  readonly added: ChangeKind;
  readonly removed: ChangeKind;
  readonly name: string;
}

const resource: ResourceKind = { added: 'resource-added', removed: 'resource-removed', name: 'resource' };
const plan: ResourceKind = {
  added: 'improvement-plan-added',
  removed: 'improvement-plan-removed',
  name: 'improvement plan',
};

/** `helpfulResource` of a question or choice. */
export const helpfulResource: Compare = (pair) => compareObject(pair, resource, linkFields);

/** `improvementPlan` of a choice. */
export const improvementPlan: Compare = (pair) => compareObject(pair, plan, planFields);

/** The lists of further resources of a choice, one for each type. */
export const additionalResources: Compare = (pair) => {
  const [before, after] = [pair.before.value, pair.after.value];
  const isWhole = (before === undefined && isList(after)) || (isList(before) && after === undefined);
  if (isWhole) return addedOrRemoved(pair, resource);
  if (before === undefined && after === undefined) return [];
  return compareItems(pair, [textUnder('type'), anything], compareAdditional);
};

function compareAdditional(pair: Pair): Fact[] {
  return compareFields(pair, { type: textField('resource-changed', 'type of resources'), content: compareContent });
}

function compareContent(pair: Pair): Fact[] {
  const keys = [wholeLink, textUnder('url'), textUnder('displayText'), anything];
  return compareItems(pair, keys, (item) => compareFields(item, linkFields));
}

function compareObject(pair: Pair, kind: ResourceKind, fields: Readonly<Record<string, Compare>>): Fact[] {
  const [before, after] = [pair.before.value, pair.after.value];
  const isWhole = (before === undefined && isObject(after)) || (isObject(before) && after === undefined);
  if (isWhole) return addedOrRemoved(pair, kind);
  return before === undefined && after === undefined ? [] : compareFields(pair, fields);
}

function compareItems(pair: Pair, keys: readonly KeyOf[], compare: Compare): Fact[] {
  if (!isList(pair.before.value) || !isList(pair.after.value)) return compareWhole(pair);
  const [before, after] = [itemsOf(pair.before), itemsOf(pair.after)];
  const { kept, removed, added } = matchByKeys(before, after, keys);
  const message = `Resources of ${subjectOf(pair.after)} reordered`;
  return [
    ...(isReordered(kept) ? [factOf('resources-reordered', pair, message)] : []),
    ...removed.flatMap((side) =>
      addedOrRemoved({ before: side, after: { ...pair.after, value: undefined } }, resource),
    ),
    ...kept.flatMap(compare),
    ...added.flatMap((side) => addedOrRemoved({ before: { ...pair.before, value: undefined }, after: side }, resource)),
  ];
}

function addedOrRemoved(pair: Pair, { added, removed, name }: ResourceKind): Fact[] {
  const isAdded = pair.before.value === undefined;
  const value = isAdded ? pair.after.value : pair.before.value;
  if (!isObject(value) && !isList(value)) return compareWhole(pair);
  const text = valueOf(value, 'displayText');
  const subject = `${capitalised(name)} of ${subjectOf(pair.after)} ${isAdded ? 'added' : 'removed'}`;
  return [factOf(isAdded ? added : removed, pair, typeof text === 'string' ? `${subject}: ${opening(text)}` : subject)];
}

function itemsOf(side: Side): Listed[] {
  if (!isList(side.value)) return [];
  return side.value.map((value, index) => ({ ...side, value, index, pointer: pointerTo(side.pointer, index) }));
}

function textUnder(key: string): KeyOf {
  return (value) => {
    const text = valueOf(value, key);
    return typeof text === 'string' ? text : undefined;
  };
}

const wholeLink: KeyOf = (value) => {
  const [url, text] = [valueOf(value, 'url'), valueOf(value, 'displayText')];
  return typeof url === 'string' && typeof text === 'string' ? JSON.stringify([url, text]) : undefined;
};

const anything: KeyOf = () => '';
