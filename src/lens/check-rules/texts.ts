import { quoted } from '../quoted.js';
import type { CheckRule, Flaw } from './check-rule.js';
import { sources } from './sources.js';

/** Accounts that AWS uses in its own examples, and numbers nobody has. */
const exampleAccounts = /123456789012|111122223333|444455556666|777788889999|210987654321|(\d)\1{11}|012345678901/u;

/** What texts may hold. */
export const textRules = [
  {
    id: 'forbidden-character',
    severity: 'error',
    basis: 'refused',
    title: 'Names, titles and descriptions hold only the characters the service takes',
    why: "ImportLens refuses names of lens and pillars, titles, and descriptions of lens and questions with anything but letters, digits, white space and - _ . , : / ( ) @ ! & # + ' ? ’. The specification does not say so. Display texts take every character.",
    source: sources.observations,
  },
  {
    id: 'question-title-too-long',
    severity: 'error',
    basis: 'refused',
    title: 'A question title has at most 128 characters',
    why: 'ImportLens was seen to accept 128 and to refuse 129.',
    source: sources.observations,
  },
  {
    id: 'question-description-too-long',
    severity: 'error',
    basis: 'refused',
    title: 'A question description has at most 2,048 characters',
    why: 'ImportLens was seen to accept 2,048 and to refuse 2,049.',
    source: sources.observations,
  },
  {
    id: 'name-too-long',
    severity: 'error',
    basis: 'documented',
    title: 'Names of the lens and of pillars have at most 128 characters',
    why: 'The specification sets this limit.',
    source: sources.format,
  },
  {
    id: 'title-too-long',
    severity: 'error',
    basis: 'documented',
    title: 'A choice title has at most 128 characters',
    why: 'The specification sets this limit. For question titles, where it is known to be enforced, there is a check of its own.',
    source: sources.format,
  },
  {
    id: 'text-too-long',
    severity: 'error',
    basis: 'documented',
    title: 'The lens description and display texts have at most 2,048 characters',
    why: 'The specification sets this limit.',
    source: sources.format,
  },
  {
    id: 'non-ascii-letter',
    severity: 'error',
    basis: 'documented',
    title: 'Letters, digits and spaces in names, titles and descriptions are plain ASCII',
    why: 'The service asks for letters and digits there, and for a similar field its model spells them out as A-Z, a-z and 0-9. Whether it takes other alphabets is not known; lenses published by AWS leave out the accents.',
    source: sources.model,
  },
  {
    id: 'description-over-1024',
    severity: 'warning',
    basis: 'documented',
    title: 'The lens description has at most 1,024 characters',
    why: 'The specification allows 2,048, but the API describes the text with 1,024 where it returns it. What becomes of a longer one is not known.',
    source: sources.model,
  },
  {
    id: 'edge-whitespace',
    severity: 'warning',
    basis: 'advice',
    title: 'Texts and ids neither begin nor end with white space',
    why: 'It is invisible in review, and makes two texts different that look the same.',
    source: sources.format,
  },
  {
    id: 'invisible-character',
    severity: 'warning',
    basis: 'advice',
    title: 'Texts hold no invisible or direction-changing characters',
    why: 'Such characters make a reviewer read something else than what is published. They mostly come from a copied web page.',
    source: sources.trojanSource,
  },
  {
    id: 'html-in-text',
    severity: 'warning',
    basis: 'advice',
    title: 'Texts hold no HTML',
    why: 'Texts are shown as they are: readers would see the tag or the entity (such as &amp;) itself.',
    source: sources.format,
    wording: {
      sign: /[<&]/u,
      pattern:
        /<\/?(?:a|b|i|u|p|br|hr|ul|ol|li|em|strong|code|pre|div|span|h[1-6]|table|tr|td|th|img|sub|sup|font)(?:\s[^<>]{0,500})?\/?>|&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|copy|reg|trade|#\d{1,7}|#x[\da-f]{1,6});/iu,
      hint: 'Write plain text, and the character itself.',
    },
  },
  {
    id: 'markdown-in-text',
    severity: 'notice',
    basis: 'advice',
    title: 'Texts hold no Markdown',
    why: 'Texts are shown as they are: readers would see the asterisks and brackets.',
    source: sources.format,
    wording: {
      sign: /[*`[#]/u,
      pattern: /\*\*[^*\s][^*]{0,200}\*\*|\[[^[\]]{1,200}\]\(https?:|```|^#{1,6}\s+\S|`[^`\n]{1,200}`/mu,
      hint: 'Write plain text; put links into url.',
    },
  },
  {
    id: 'email-address',
    severity: 'warning',
    basis: 'advice',
    title: 'Texts name no e-mail address',
    why: 'Lenses must not hold personal data, and recipients of a share keep what they were given.',
    source: sources.importLens,
    wording: {
      sign: /@/u,
      pattern: /[\w.%+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}\b/iu,
      except: /@(?:[\w-]+\.)*(?:example\.(?:com|net|org)|example|test|invalid)$/iu,
      hint: 'Remove it, or refer to a role.',
    },
  },
  {
    id: 'account-id',
    severity: 'warning',
    basis: 'advice',
    title: 'Texts name no AWS account',
    why: 'A lens is shared with others, who keep what they were given. Twelve digits look like an account of yours.',
    source: sources.importLens,
    wording: {
      sign: /\d{4}/u,
      pattern: /(?<![\w.:/-])(?:\d{12}|\d{4}-\d{4}-\d{4})(?![\w:/-])/u,
      except: exampleAccounts,
      hint: 'Remove it, or use the example account 111122223333.',
    },
  },
  {
    id: 'resource-arn',
    severity: 'warning',
    basis: 'advice',
    title: 'Texts name no resource of an AWS account',
    why: 'A lens is shared with others, who keep what they were given. An ARN with an account in it is internal data.',
    source: sources.importLens,
    wording: {
      sign: /arn:aws/u,
      pattern: /arn:aws[a-z-]{0,20}:[\w-]{1,40}:[\w-]{0,40}:\d{12}:[^\s"'<>]{1,200}/u,
      except: exampleAccounts,
      hint: 'Remove it, or use the example account 111122223333.',
    },
  },
  {
    id: 'placeholder-text',
    severity: 'warning',
    basis: 'advice',
    title: 'Texts are finished',
    why: 'Something like TODO or lorem ipsum was probably not meant to be published.',
    source: sources.format,
    wording: {
      sign: /TODO|TBD|FIXME|XXX|ipsum|eplace| here|laceholder|practice #|first question|[<[][IiYy]/u,
      pattern:
        /\b(?:TODO|TBD|FIXME|XXX+)\b|\b[Ll]orem ipsum\b|^\W{0,9}(?:[Rr]eplace (?:with|this)\b|(?:[Pp]laceholder|[Tt]ext|[Ii]nsert .{1,60}|[Yy]our .{1,60}) here\W{0,9}$|[Pp]laceholder\W{0,9}$|[Bb]est practice #\d|[Mm]y first question\W{0,9}$)|[[<](?:[Ii]nsert|[Yy]our|[Rr]eplace)\b[^\]>]{0,60}[\]>]/u,
      hint: 'Write what is meant.',
    },
  },
  {
    id: 'repeated-title',
    severity: 'warning',
    basis: 'advice',
    title: 'No two choices of a question have the same title',
    why: 'Whoever answers cannot tell them apart.',
    source: sources.format,
    look: {
      at: 'question',
      flaws: (question) => {
        const flaws: Flaw[] = [];
        const seen = new Set<string>();
        for (const choice of question.entries('choices')) {
          const key = choice.string('title').trim().toLowerCase();
          const title = seen.size === seen.add(key).size && key !== '' ? choice.text('title') : undefined;
          if (title === undefined) continue;
          const message = `The choice title ${quoted(title.value)} is already used in this question.`;
          flaws.push({ spot: title, message, hint: 'Say what tells the two choices apart.' });
        }
        return flaws;
      },
    },
  },
] as const satisfies readonly CheckRule[];
