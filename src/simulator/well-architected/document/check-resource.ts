import type { Unknowns } from '../unknowns.js';
import { readRecord, readText, refusal } from './fields.js';

/** A `{displayText, url}` pair; absent is fine. Display texts take every character. */
export function checkResource(value: unknown, where: string, unknowns: Unknowns): void {
  if (value === undefined) return;
  const resource = readRecord(value, where);
  const text = readText(resource, 'displayText', where, 2048);
  const url = resource['url'];
  if (url === undefined || (url === '' && unknowns.emptyUrl === 'accepted')) return;
  if (typeof url !== 'string' || !/^https?:\/\//.test(url)) {
    throw refusal(`${where}url`, 'must start with http:// or https://.');
  }
  if (text === undefined) throw refusal(`${where}displayText`, 'is required where there is a url.');
}
