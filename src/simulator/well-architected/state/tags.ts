import { validation } from '../service-error.js';
import type { Lens } from './world.js';

const maxTags = 50;

/** Sets tags of a lens, beside or in place of those it has. Keys are case-sensitive and `aws:` is reserved. */
export function setTags(lens: Lens, tags: Readonly<Record<string, string>>, replace: boolean): void {
  for (const [key, value] of Object.entries(tags)) {
    if (key === '' || key.length > 128 || /^aws:/i.test(key)) throw validation(`Invalid tag key ${key}`);
    if (value.length > 256) throw validation(`The value of tag ${key} is longer than 256 characters`);
  }
  const kept = replace ? [] : [...lens.tags];
  const result = new Map([...kept, ...Object.entries(tags)]);
  if (result.size > maxTags) throw validation(`A resource can have no more than ${maxTags} tags`);
  lens.tags.clear();
  for (const [key, value] of result) lens.tags.set(key, value);
}

export function removeTags(lens: Lens, keys: readonly string[]): void {
  for (const key of keys) lens.tags.delete(key);
}
