import * as v from 'valibot';
import { reinvitable } from '../share/declared-share.js';
import { targetForms } from '../share/share-target.js';
import type { FormName } from './forms.js';
import { serviceRegions } from './service-regions.js';

/** The name of a form, checked; valibot hands it back as the message of the issue. */
const form = (name: FormName): FormName => name;

const flag = (description: string) => v.exactOptional(v.pipe(v.boolean(form('flag')), v.description(description)));

const text = (name: FormName, longest: number, description: string) =>
  v.pipe(v.string(name), v.minLength(1, name), v.maxLength(longest, name), v.description(description));

const matching = (name: FormName, pattern: RegExp, description: string) =>
  v.pipe(v.string(name), v.regex(pattern, name), v.description(description));

const regions = (description: string) =>
  v.pipe(
    v.array(v.picklist(serviceRegions, form('region')), form('regions')),
    v.minLength(1, form('regions')),
    v.description(description),
  );

export const shareSchema = v.strictObject(
  {
    account: v.exactOptional(
      matching(
        'account',
        targetForms.account,
        'Account id of 12 digits, in quotes: YAML drops leading zeros of numbers.',
      ),
    ),
    user: v.exactOptional(
      matching('user', targetForms.user, 'ARN of an IAM user. Roles and groups cannot be invited.'),
    ),
    organization: v.exactOptional(
      matching(
        'organization',
        targetForms.organization,
        'Id (o-…) or ARN of an organization: every account in it gets the lens, without an invitation.',
      ),
    ),
    unit: v.exactOptional(
      matching(
        'unit',
        targetForms.unit,
        'Id (ou-…) or ARN of an organizational unit: every account under it gets the lens, without an invitation.',
      ),
    ),
    regions: v.exactOptional(regions('Regions of this share. Default: those of the lens.')),
    note: v.exactOptional(text('note', 200, 'Who this is, for the readers of plans and reports.')),
  },
  form('share'),
);

const lensArn = /^arn:aws(?:-cn|-us-gov)?:wellarchitected:[a-z0-9-]+:\d{12}:lens\/[0-9a-z]+$/;

const lens = v.pipe(
  v.strictObject(
    {
      file: text('file', 1024, 'Path of the lens file, relative to the repository.'),
      regions: v.exactOptional(regions('Regions this lens is kept in. Default: those of the manifest.')),
      arns: v.exactOptional(
        v.pipe(
          v.array(matching('arn', lensArn, 'ARN of the lens in one account and Region.'), form('arns')),
          v.description(
            'Pins the lens to an ARN. The one of the current account and Region counts; without one the lens is found by its name.',
          ),
        ),
      ),
      tags: v.exactOptional(
        v.pipe(
          v.record(
            v.pipe(v.string(form('tagKey')), v.minLength(1, form('tagKey')), v.maxLength(128, form('tagKey'))),
            v.pipe(v.string(form('tagValue')), v.maxLength(256, form('tagValue'))),
            form('tags'),
          ),
          v.description('Tags to set on the lens. Tags that are not named here are left alone.'),
        ),
      ),
      shares: v.exactOptional(
        v.pipe(
          v.array(
            v.pipe(shareSchema, v.description('One target: exactly one of account, user, organization and unit.')),
            form('shares'),
          ),
          v.description('Who the lens is shared with.'),
        ),
      ),
    },
    form('lensEntry'),
  ),
  v.description('One custom lens.'),
);

const sharing = v.pipe(
  v.strictObject(
    {
      remove: flag('Whether live shares that are not declared are deleted. Default: false, they are only reported.'),
      'max-removals': v.exactOptional(
        v.pipe(
          v.number(form('maxRemovals')),
          v.integer(form('maxRemovals')),
          v.minValue(0, form('maxRemovals')),
          v.maxValue(300, form('maxRemovals')),
          v.description('A plan that removes more shares of one lens in one Region is refused. Default: 5.'),
        ),
      ),
      'max-removal-percent': v.exactOptional(
        v.pipe(
          v.number(form('percent')),
          v.minValue(0, form('percent')),
          v.maxValue(100, form('percent')),
          v.description(
            'A plan that removes more than this part of the live shares is refused, where 10 or more are live. Default: 25.',
          ),
        ),
      ),
      protect: v.exactOptional(
        v.pipe(
          v.array(v.string(form('protected')), form('protect')),
          v.description('Targets whose share is never removed, whatever else is said.'),
        ),
      ),
      reinvite: v.exactOptional(
        v.pipe(
          v.array(v.picklist(reinvitable, form('state')), form('reinvite')),
          v.description('States in which a declared target is invited again. Default: [EXPIRED].'),
        ),
      ),
    },
    form('sharing'),
  ),
  v.description('How shares are brought in line with what is declared.'),
);

const ignore = v.strictObject(
  {
    check: text('word', 128, 'Id of the check.'),
    lens: text('word', 128, 'Id of the lens in this manifest.'),
    pillar: v.exactOptional(text('word', 128, 'Only in this pillar.')),
    question: v.exactOptional(text('word', 128, 'Only in this question.')),
    choice: v.exactOptional(text('word', 128, 'Only in this choice.')),
    reason: text('reason', 500, 'Why the finding is accepted.'),
    until: matching('date', /^\d{4}-\d{2}-\d{2}$/, 'Last day on which it is accepted, as YYYY-MM-DD.'),
  },
  form('ignore'),
);

/** The shape of the manifest. What spans several keys is checked by the `check-…` files beside this one. */
export const manifestSchema = v.pipe(
  v.strictObject(
    {
      version: v.pipe(v.literal(1, form('version')), v.description('Version of this format: 1.')),
      regions: v.exactOptional(regions('Regions of every lens that names none. Default: AWS_REGION.')),
      accounts: v.exactOptional(
        v.pipe(
          v.array(matching('account', targetForms.account, 'Account id of 12 digits, in quotes.'), form('accounts')),
          v.description('Accounts that may be written in; in any other one a run refuses to write.'),
        ),
      ),
      'release-all': flag(
        'Whether a bare tag such as v1.2.0 releases every lens. Default: false. Always so where there is one lens.',
      ),
      lenses: v.pipe(
        v.record(
          v.pipe(v.string(form('lensId')), v.regex(/^[a-z0-9][a-z0-9-]*$/, form('lensId'))),
          lens,
          form('lenses'),
        ),
        v.description('The lenses by id. The id is used in tags, comments and outputs.'),
      ),
      sharing: v.exactOptional(sharing),
      drafts: v.exactOptional(
        v.pipe(
          v.strictObject(
            {
              'delete-on-close': flag(
                'Whether a lens that was never published is deleted when its pull request closes unmerged. Default: false.',
              ),
            },
            form('drafts'),
          ),
          v.description('What becomes of drafts.'),
        ),
      ),
      rules: v.exactOptional(
        v.pipe(
          v.record(v.string(), v.picklist(['minor', 'major'], form('level')), form('rules')),
          v.description('Raises the level of a kind of change. A level can never be lowered.'),
        ),
      ),
      checks: v.exactOptional(
        v.pipe(
          v.record(v.string(), v.picklist(['error', 'warning', 'notice', 'off'], form('severity')), form('checks')),
          v.description('Sets the severity of checks. A check of what AWS refuses cannot be lowered.'),
        ),
      ),
      ignore: v.exactOptional(
        v.pipe(
          v.array(ignore, form('ignores')),
          v.description('Findings that are accepted, for a reason, until a day.'),
        ),
      ),
    },
    form('manifest'),
  ),
  v.description(
    'Manifest of Lens Release: which custom lenses there are, where they are kept and who they are shared with.',
  ),
);

export type ManifestInput = v.InferOutput<typeof manifestSchema>;
