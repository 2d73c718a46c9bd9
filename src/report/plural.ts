/** `1 change`, `2 changes`; the plural is the singular and an s, unless it is given. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? singular : plural}`;
}
