import type { KnownEntry } from './known-entries.js';
import type { FindingList } from './finding-list.js';
import type { Text } from './lens-outline.js';
import { quoted } from './quoted.js';

/** Checks the url of an object that has one, and the text beside it. */
export function checkLink(findings: FindingList, { entry, format }: KnownEntry): void {
  if (!Object.hasOwn(format.keys, 'url')) return;
  const url = entry.text('url');
  if (url === undefined) return;
  const { value } = url;
  if (value.trim() === '') {
    findings.add('url-empty', url, 'The url is empty.', 'Remove the key, or write an address.');
    return;
  }
  checkAddress(findings, url);
  const text = entry.text('displayText');
  const mayLack = format.keys['displayText']?.required !== true;
  if (mayLack && (text === undefined || text.value.trim() === '') && !findings.isBroken(entry)) {
    const message = `The link ${quoted(value)} has no displayText.`;
    findings.add('url-without-text', entry, message, 'Add a displayText.');
  }
}

function checkAddress(findings: FindingList, url: Text): void {
  const { value } = url;
  if (!/^https?:\/\//u.test(value)) {
    const message = `The url ${quoted(value)} starts neither with http:// nor with https://.`;
    findings.add('url-prefix', url, message, 'Write the whole address.');
    return;
  }
  const address = value.trimEnd();
  // Behind a slash or a parameter's equals sign it is part of the address: an archive's copy, a redirect.
  const second = /(?<![/=:?&#%])https?:\/\//u.exec(address.slice(1));
  if (second !== null) {
    const message = `The url ${quoted(value)} holds a second address.`;
    findings.add('url-twice', url.at(second.index + 1), message, 'Keep one, and use additionalResources for more.');
    return;
  }
  const space = /\s/u.exec(address);
  if (space !== null) {
    const message = `The url ${quoted(value)} holds white space.`;
    findings.add('url-space', url.at(space.index), message, 'Remove it, or write a space as %20.');
    return;
  }
  if (!URL.canParse(address)) {
    const message = `The url ${quoted(value)} is not a valid address.`;
    findings.add('url-malformed', url, message, 'Copy the address from a browser.');
  }
}
