/** What is known about one input of the Action. */
interface AnyInput {
  /** For `action.yml` and the README: one or two sentences. */
  readonly description: string;
}

/** One of several words; the first is the default. */
export interface ChoiceInput<Word extends string = string> extends AnyInput {
  readonly kind: 'choice';
  readonly words: readonly [Word, ...Word[]];
}

/** Any text. Without a default an absent one is undefined. */
export interface TextInput<Default extends string | undefined = string | undefined> extends AnyInput {
  readonly kind: 'text';
  readonly default: Default;
  /** What may stand in front of it, and is left out. */
  readonly prefix?: string;
}

/** Words separated by spaces, commas or lines; by default none. */
export interface ListInput extends AnyInput {
  readonly kind: 'list';
}

/** True or false, as YAML 1.2 writes them; by default false, which must be the harmless value. */
export interface FlagInput extends AnyInput {
  readonly kind: 'flag';
}

/** A number of minutes, more than 0. */
export interface MinutesInput extends AnyInput {
  readonly kind: 'minutes';
  readonly default: number;
  readonly most: number;
}

export type Input = ChoiceInput | TextInput | ListInput | FlagInput | MinutesInput;

const choice = <const Word extends string>(words: readonly [Word, ...Word[]], description: string) =>
  ({ kind: 'choice', words, description }) satisfies Input;
const text = (description: string): TextInput<undefined> => ({ kind: 'text', default: undefined, description });
const textOr = (byDefault: string, description: string): TextInput<string> => ({
  kind: 'text',
  default: byDefault,
  description,
});
const list = (description: string): ListInput => ({ kind: 'list', description });
const flag = (description: string): FlagInput => ({ kind: 'flag', description });

/**
 * Every input of the Action except the token, in the order of `action.yml`, which is generated from here, as are the
 * README's table and the type `Settings`. A new entry is a new input; what it does is up to who reads the setting.
 */
export const inputs = {
  mode: choice(
    ['auto', 'check', 'draft', 'publish', 'shares', 'drift', 'cleanup'],
    'What to do: auto (what fits the event), check, draft, publish, shares, drift or cleanup.',
  ),
  manifest: text(
    'Path of the manifest in the repository. Without it lenses.yml, lenses.yaml, .github/lenses.yml and .github/lenses.yaml are tried.',
  ),
  lenses: list('Only these lens ids, separated by spaces, commas or lines.'),
  tag: { ...text('For a dispatched run: the release tag to publish.'), prefix: 'refs/tags/' },
  draft: choice(
    ['auto', 'never', 'required', 'replace'],
    'Drafts on pull requests: auto (where there are credentials), never, required (fail without credentials) or replace (also over a draft that somebody else made).',
  ),
  comment: choice(
    ['changes', 'always', 'never'],
    'When to comment on the pull request: changes (if it touches a lens), always or never.',
  ),
  'comment-key': textOr('default', 'Tells several comments on one pull request apart, for example of two jobs.'),
  'fail-on': choice(
    ['error', 'warning', 'never'],
    'Findings of the checks that turn the run red: error, warning or never.',
  ),
  annotations: choice(
    ['all', 'errors'],
    'Annotations of the run: all, or errors only, for example where findings are uploaded as SARIF too.',
  ),
  'allow-minor': textOr('', 'For a dispatched run: the reason why a major change is published as a minor version.'),
  'require-branch': text('The branch that a release tag must be on, or any. Without it the default branch.'),
  'require-review': choice(
    ['warn', 'refuse', 'off'],
    'What to do about a release tag whose commit belongs to no merged pull request: warn, refuse or off.',
  ),
  'from-version': text('Fix forward: publish the content of this earlier version under the name of the tag.'),
  'dry-run': flag('Plan, show and guard everything, and stop before the first write to AWS.'),
  'release-notes': flag('Write the changes into the body of the GitHub Release of the tag.'),
  'redact-accounts': flag('Hide account ids and principals in comments, summaries and annotations.'),
  'unsafe-events': flag('Allow writes to AWS on pull_request_target, workflow_run and issue_comment.'),
  timeout: {
    kind: 'minutes',
    default: 15,
    // GitHub cancels a job after six hours.
    most: 360,
    description: 'Minutes after which no new write is started and the run ends with a report.',
  } satisfies MinutesInput,
} satisfies Readonly<Record<string, Input>>;

export type Inputs = typeof inputs;
export type InputName = keyof Inputs;

/** What an input becomes once it is read. */
export type ValueOf<Any extends Input> =
  Any extends ChoiceInput<infer Word>
    ? Word
    : Any extends TextInput<infer Default>
      ? string | Default
      : Any extends ListInput
        ? readonly string[]
        : Any extends FlagInput
          ? boolean
          : number;

/** `comment-key` as the program calls it: `commentKey`. */
export type SettingName<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<SettingName<Tail>>}`
  : Name;

/** The name of an input's setting. */
export function settingName<Name extends InputName>(name: Name): SettingName<Name> {
  return name.replace(/-./g, (dash) => dash.slice(1).toUpperCase()) as SettingName<Name>;
}

/** What an absent input means. */
export function defaultOf(input: Input): string | number | boolean | readonly string[] | undefined {
  switch (input.kind) {
    case 'choice':
      return input.words[0];
    case 'text':
    case 'minutes':
      return input.default;
    case 'list':
      return [];
    case 'flag':
      return false;
  }
}
