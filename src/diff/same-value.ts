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
  const [lefts, rights]: [Value[], Value[]] = [[left], [right]];
  while (lefts.length > 0) {
    const [one, other] = [lefts.pop(), rights.pop()];
    if (one === other) continue;
    if (isList(one) && isList(other)) {
      if (one.length !== other.length) return false;
      // Not by spreading: a list may be longer than a call can have arguments.
      for (const item of one) lefts.push(item);
      for (const item of other) rights.push(item);
    } else if (isObject(one) && isObject(other)) {
      const keys = Object.keys(one);
      if (keys.length !== Object.keys(other).length) return false;
      for (const key of keys) {
        if (!Object.hasOwn(other, key)) return false;
        lefts.push(one[key]);
        rights.push(other[key]);
      }
    } else if (!sameLeaf(one, other)) return false;
  }
  return true;
}
