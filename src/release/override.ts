/** The lines `Allow-minor: <reason>` and `Allow-version: <reason>` of a tag's message or a release's body. */
export interface Overrides {
  readonly allowMinor: string | undefined;
  readonly allowVersion: string | undefined;
}

/** Reads the lines from all texts, the first that gives a reason wins. An empty reason is no reason. */
export function readOverrides(texts: readonly (string | undefined)[], allowMinorInput: string): Overrides {
  const joined = texts.filter((text) => text !== undefined).join('\n');
  return {
    allowMinor: reasonOf(allowMinorInput) ?? reasonAfter('Allow-minor', joined),
    allowVersion: reasonAfter('Allow-version', joined),
  };
}

function reasonAfter(key: string, text: string): string | undefined {
  for (const line of text.split(/\r\n|\r|\n/)) {
    const match = new RegExp(`^\\s*${key}:(.*)$`, 'i').exec(line);
    const reason = match === null ? undefined : reasonOf(match[1] ?? '');
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function reasonOf(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === '' ? undefined : trimmed;
}
