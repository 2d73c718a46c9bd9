import type { KnownEntry } from './known-entries.js';
import type { FindingList } from './finding-list.js';
import { textOf, type Text } from './lens-outline.js';
import { offsetInText } from './offset-in-text.js';
import { quoted } from './quoted.js';

/** Checks the url of an object that has one, and the text beside it. */
export function checkLink(findings: FindingList, fileText: string, entry: KnownEntry): void {
  if (!Object.hasOwn(entry.format.keys, 'url')) return;
  const url = textOf(entry, 'url');
  if (url === undefined) return;
  const { value, node, pointer } = url;
  const spot = { offset: node.start, pointer };
  if (value.trim() === '') {
    findings.add('url-empty', spot, 'The url is empty.', 'Remove the key, or write an address.');
    return;
  }
  checkAddress(findings, fileText, url);
  const text = textOf(entry, 'displayText');
  const mayLack = entry.format.keys['displayText']?.required !== true;
  if (mayLack && !entry.node.broken && (text === undefined || text.value.trim() === '')) {
    const message = `The link ${quoted(value)} has no displayText.`;
    findings.add(
      'url-without-text',
      { offset: entry.node.start, pointer: entry.pointer },
      message,
      'Add a displayText.',
    );
  }
}

function checkAddress(findings: FindingList, fileText: string, { value, node, pointer }: Text): void {
  const at = (index: number) => ({ offset: offsetInText(fileText, node, index), pointer });
  if (!/^https?:\/\//u.test(value)) {
    const message = `The url ${quoted(value)} starts neither with http:// nor with https://.`;
    findings.add('url-prefix', { offset: node.start, pointer }, message, 'Write the whole address.');
    return;
  }
  const address = value.trimEnd();
  // Behind a slash or a parameter's equals sign it is part of the address: an archive's copy, a redirect.
  const second = /(?<![/=:?&#%])https?:\/\//u.exec(address.slice(1));
  if (second !== null) {
    const message = `The url ${quoted(value)} holds a second address.`;
    findings.add('url-twice', at(second.index + 1), message, 'Keep one, and use additionalResources for more.');
    return;
  }
  const space = /\s/u.exec(address);
  if (space !== null) {
    const message = `The url ${quoted(value)} holds white space.`;
    findings.add('url-space', at(space.index), message, 'Remove it, or write a space as %20.');
    return;
  }
  if (!URL.canParse(address)) {
    const message = `The url ${quoted(value)} is not a valid address.`;
    findings.add('url-malformed', { offset: node.start, pointer }, message, 'Copy the address from a browser.');
  }
}
