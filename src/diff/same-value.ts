import { isList, isObject, type JsonValue } from '../lens/json.js';

type Value = JsonValue | undefined;

/** Whether two values are equal, whatever the order of their keys. Any depth. */
export function sameValue(left: Value, right: Value): boolean {
  return same(left, right, (one, other) => one === other);
}

/** As `sameValue`, but line ends of texts do not count. */
export function sameButLineEnds(left: Value, right: Value): boolean {
  return same(left, right, (one, other) => one === other || withoutReturns(one) === withoutReturns(other));
}

function withoutReturns(value: Value): Value {
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value;
}

/** Without recursion, since the nesting of what AWS does not know has no limit. */
function same(left: Value, right: Value, sameLeaf: (left: Value, right: Value) => boolean): boolean {
  const pending: [Value, Value][] = [[left, right]];
  for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
    const [one, other] = pair;
    if (isList(one) && isList(other)) {
      if (one.length !== other.length) return false;
      one.forEach((item, index) => pending.push([item, other[index]]));
    } else if (isObject(one) && isObject(other)) {
      const keys = Object.keys(one);
      if (keys.length !== Object.keys(other).length) return false;
      if (!keys.every((key) => Object.hasOwn(other, key))) return false;
      for (const key of keys) pending.push([one[key], other[key]]);
    } else if (!sameLeaf(one, other)) return false;
  }
  return true;
}
