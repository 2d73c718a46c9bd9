/** What a value of the manifest must look like: `is` completes "must be …", `write` tells what to write instead. */
export interface Form {
  readonly is: string;
  readonly write: string;
}

/**
 * Every form the schema names. A schema of valibot carries the name of its form as its message, so that one issue leads
 * to a sentence and an advice.
 */
export const forms = {
  manifest: { is: 'a mapping', write: 'Start with "version: 1" and "lenses:".' },
  version: { is: '1', write: 'Write "version: 1".' },
  regions: {
    is: 'a list of one Region or more',
    write: 'Write for example "[us-east-1, eu-west-1]", or leave the key out.',
  },
  region: { is: 'a Region of the Well-Architected Tool', write: 'Write for example "us-east-1".' },
  accounts: { is: 'a list of account ids', write: 'Write for example ["123456789012"], or leave the key out.' },
  account: { is: 'an account id of 12 digits', write: 'Write it in quotes, for example "123456789012".' },
  flag: { is: 'true or false', write: 'Write true or false, without quotes.' },
  lenses: {
    is: 'a mapping from lens ids to lenses',
    write: 'Write for example "dynamodb: { file: lenses/dynamodb.json }".',
  },
  lensId: {
    is: 'a lens id of lower-case letters, digits and hyphens that begins with a letter or a digit',
    write: 'Write for example "dynamodb"; the id is also the first part of the release tag, as in "dynamodb/v1.0.0".',
  },
  lensEntry: { is: 'a mapping', write: 'Write at least "file: " and the path of the lens file.' },
  file: {
    is: 'the path of a lens file',
    write: 'Write it relative to the repository, for example "lenses/dynamodb.json".',
  },
  arns: { is: 'a list of lens ARNs', write: 'Write a list with one ARN per account and Region, or leave the key out.' },
  arn: {
    is: 'the ARN of a custom lens',
    write: 'Write for example "arn:aws:wellarchitected:us-east-1:123456789012:lens/0123456789abcdef0123456789abcdef".',
  },
  tags: {
    is: 'a mapping from tag keys to tag values',
    write: 'Write for example "{ team: data }", or leave the key out.',
  },
  tagKey: { is: 'a tag key of 1 to 128 characters', write: 'Shorten the key.' },
  tagValue: { is: 'a text of at most 256 characters', write: 'Put numbers, dates and true or false in quotes.' },
  shares: {
    is: 'a list of targets',
    write: 'Write one "- account: …" (or user, organization, unit) per target, or leave the key out.',
  },
  share: { is: 'a mapping', write: 'Write for example - account: "111122223333".' },
  user: {
    is: 'the ARN of an IAM user',
    write: 'Write for example "arn:aws:iam::111122223333:user/kim". Roles and groups cannot be invited.',
  },
  organization: {
    is: 'the id or the ARN of an organization',
    write: 'Write for example "o-exampleorg1" or "arn:aws:organizations::111122223333:organization/o-exampleorg1".',
  },
  unit: {
    is: 'the id or the ARN of an organizational unit',
    write:
      'Write for example "ou-ab12-11111111" or "arn:aws:organizations::111122223333:ou/o-exampleorg1/ou-ab12-11111111".',
  },
  note: { is: 'a text of 1 to 200 characters', write: 'Write a short text, or leave the key out.' },
  sharing: { is: 'a mapping', write: 'Write for example "remove: false" under it, or leave the key out.' },
  maxRemovals: { is: 'a whole number from 0 to 300', write: 'Write for example 5, which is the default.' },
  percent: { is: 'a number from 0 to 100', write: 'Write for example 25, which is the default.' },
  protect: { is: 'a list of targets', write: 'Write for example ["111122223333"], or leave the key out.' },
  protected: {
    is: 'an account id, the ARN of an IAM user, or the id or ARN of an organization or organizational unit',
    write: 'Write for example "111122223333" (in quotes) or "o-exampleorg1".',
  },
  reinvite: {
    is: 'a list of states',
    write: 'Write for example [EXPIRED], which is the default, or [] to invite nobody again.',
  },
  state: { is: 'EXPIRED, REJECTED, REVOKED or FAILED', write: 'Write one of these states in capital letters.' },
  drafts: { is: 'a mapping', write: 'Write "delete-on-close: true" under it, or leave the key out.' },
  rules: {
    is: 'a mapping from change kinds to levels',
    write: 'Write for example "choice-added: major", or leave the key out.',
  },
  level: { is: 'minor or major', write: 'Write major; an override can only raise a level.' },
  checks: {
    is: 'a mapping from checks to severities',
    write: 'Write for example "choice-without-effect: off", or leave the key out.',
  },
  severity: { is: 'error, warning, notice or off', write: 'Write one of these four words.' },
  ignores: { is: 'a list of accepted findings', write: 'Write one "- check: …" per finding, or leave the key out.' },
  ignore: { is: 'a mapping', write: 'Write check, lens, reason and until.' },
  word: { is: 'a text', write: 'Put numbers and true or false in quotes.' },
  reason: { is: 'a reason', write: 'Say in a few words why the finding is accepted.' },
  date: { is: 'a day of the calendar', write: 'Write it as year, month and day, for example 2027-01-31.' },
} as const satisfies Readonly<Record<string, Form>>;

export type FormName = keyof typeof forms;

/** The form of that name; undefined for any other text. */
export function formNamed(name: string): Form | undefined {
  return Object.hasOwn(forms, name) ? forms[name as FormName] : undefined;
}
