/** Enough of a change to recognise it; the whole texts are in the change itself. */
const longest = 60;
/** Characters kept on both sides of what differs. */
const context = 16;

/** Two texts in quotation marks, cut to where they differ: `"… two nodes …" is now "… three nodes …"`. */
export function excerpt(before: string, after: string): string {
  const start = commonStart(before, after);
  const end = commonEnd(before.slice(start), after.slice(start));
  return `${cut(before, start, before.length - end)} is now ${cut(after, start, after.length - end)}`;
}

/** The start of a text in quotation marks. */
export function opening(text: string): string {
  return cut(text, 0, 0);
}

function cut(text: string, start: number, end: number): string {
  if (text.length <= longest) return `"${text}"`;
  const from = start <= context * 2 ? 0 : atWord(text, start - context);
  const to = Math.min(Math.max(from + longest, end + context), text.length, from + 2 * longest);
  return `"${from === 0 ? '' : '…'}${wholePairs(text.slice(from, to))}${to === text.length ? '' : '…'}"`;
}

/** Forward to the next word, if that is near. */
function atWord(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space === -1 || space > from + context / 2 ? from : space + 1;
}

/** Without halves of a surrogate pair at the ends. */
function wholePairs(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u, '');
}

function commonStart(before: string, after: string): number {
  const length = Math.min(before.length, after.length);
  let index = 0;
  while (index < length && before[index] === after[index]) index += 1;
  return index;
}

function commonEnd(before: string, after: string): number {
  const length = Math.min(before.length, after.length);
  let count = 0;
  while (count < length && before[before.length - 1 - count] === after[after.length - 1 - count]) count += 1;
  return count;
}
