/** What differs between the workflows of two repositories. */
export interface WorkflowValues {
  /** `owner/name@ref` of this action. */
  readonly action: string;
  /** The manifest's path in the repository. */
  readonly manifest: string;
  /** Lens files, relative to the repository. */
  readonly lensFiles: readonly string[];
  /** 12 digits; undefined: the repository's variable `LENS_ACCOUNT` says it, once somebody sets it. */
  readonly account: string | undefined;
  /** Where roles are assumed. */
  readonly region: string;
  /** Name of the roles before `-review`, `-release` and `-drift`, for example `lens`. */
  readonly rolePrefix: string;
}

/** The variable of the repository that names the account where the workflows do not. */
export const accountVariable = 'LENS_ACCOUNT';

/** Purpose of a workflow: the end of its role's name and of its file's. */
export type WorkflowKind = 'review' | 'release' | 'drift';

/** Commits of released versions, so that a moved tag changes nothing. */
const pins = {
  checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  credentials: 'aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3',
};

export const checkoutStep = `      - uses: ${pins.checkout}
        with:
          persist-credentials: false
`;

/**
 * The step that obtains credentials, under `if:` where that is given. An account that is not known yet makes it wait for
 * the variable, so that a repository works before anybody has made a role.
 */
export function credentialsStep(kind: WorkflowKind, values: WorkflowValues, onlyIf?: string): string {
  const { account, region, rolePrefix } = values;
  const condition = [account === undefined ? `vars.${accountVariable} != ''` : undefined, onlyIf]
    .filter((part) => part !== undefined)
    .join(' && ');
  const step = condition === '' ? '      - uses:' : `      - if: ${condition}\n        uses:`;
  const known = account ?? `\${{ vars.${accountVariable} }}`;
  const partition = region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
  return `${step} ${pins.credentials}
        with:
          role-to-assume: arn:${partition}:iam::${known}:role/${rolePrefix}-${kind}
          role-session-name: lens-${kind}-\${{ github.run_id }}
          allowed-account-ids: '${known}'
          aws-region: ${region}
`;
}

/** The step that runs this action, with the inputs that are not at their default. */
export function actionStep(
  { action, manifest }: WorkflowValues,
  inputs: Readonly<Record<string, string>> = {},
): string {
  const given = Object.entries({ ...inputs, ...(isUsual(manifest) ? {} : { manifest: yamlText(manifest) }) });
  const lines = given.map(([name, value]) => `          ${name}: ${value}\n`);
  return `      - uses: ${action}\n${lines.length === 0 ? '' : `        with:\n${lines.join('')}`}`;
}

/** A text as a YAML value: plain where it looks like a plain path, else between single quotes. */
export function yamlText(text: string): string {
  return /^\.?[A-Za-z][\w/-]*\.[a-z]+$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}

function isUsual(manifest: string): boolean {
  return /^(?:\.github\/)?lenses\.ya?ml$/.test(manifest);
}
