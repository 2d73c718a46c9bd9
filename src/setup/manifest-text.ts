import { stringify } from 'yaml';

/** What a new manifest says. */
export interface NewManifest {
  readonly regions: readonly string[];
  readonly account: string | undefined;
  readonly lenses: readonly { readonly id: string; readonly file: string }[];
}

/** The text of a new manifest. */
export function manifestText({ regions, account, lenses }: NewManifest): string {
  const accounts =
    account === undefined
      ? '# accounts: ["123456789012"]   # your account: nothing is ever written in another one'
      : `accounts: ["${account}"]   # nothing is ever written in another one`;
  return `# Which lenses this repository owns, where they are kept and who may use them.
version: 1
regions: [${regions.join(', ')}]
${accounts}

lenses:
${lenses.map(lensText).join('')}
# Under a lens, who else may use it; then run the release again, or mode "shares":
#   shares:
#     - account: '444455556666'
#       note: Payments
`;
}

/** The lines that declare a lens. */
export function lensText({ id, file }: { readonly id: string; readonly file: string }): string {
  return `  ${scalar(id)}:\n    file: ${scalar(file)}\n`;
}

/** Plain where YAML reads it back as the same text, else quoted; never folded. */
function scalar(text: string): string {
  return stringify(text, { lineWidth: 0, version: '1.2' }).trimEnd();
}
