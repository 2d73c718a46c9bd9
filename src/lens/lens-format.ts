import type { CheckId } from './check-rules.js';
import { limits } from './limits.js';

/** One kind of object in a lens file, as the specification lists it. */
export interface ObjectFormat {
  /** For messages: "choice". */
  readonly noun: string;
  readonly keys: Readonly<Record<string, Field>>;
  /** The same, in the order of the specification. */
  readonly fields: readonly (readonly [string, Field])[];
}

interface AnyField {
  readonly required?: true;
}

export interface TextField extends AnyField {
  readonly type: 'text';
  /** In characters, with the check that watches it. */
  readonly limit?: { readonly characters: number; readonly check: CheckId };
  /** The service takes only some characters in it. */
  readonly restricted?: true;
}

export interface ObjectField extends AnyField {
  readonly type: 'object';
  readonly of: ObjectFormat;
}

export interface ListField extends AnyField {
  readonly type: 'list';
  readonly of: ObjectFormat;
  /** The most entries, with the check that watches it. */
  readonly most?: { readonly entries: number; readonly check: CheckId };
}

export type Field = TextField | ObjectField | ListField;

function objectFormat(noun: string, keys: ObjectFormat['keys']): ObjectFormat {
  return { noun, keys, fields: Object.entries(keys) };
}

const required = true;
const id: TextField = { type: 'text', required };
const url: TextField = { type: 'text' };
const name: TextField = {
  type: 'text',
  required,
  restricted: true,
  limit: { characters: limits.name, check: 'name-too-long' },
};
const displayText: TextField = { type: 'text', limit: { characters: limits.displayText, check: 'text-too-long' } };

const link = objectFormat('resource', { displayText, url });

const plan = objectFormat('improvement plan', { displayText: { ...displayText, required }, url });

const additionalResource = objectFormat('entry of additionalResources', {
  type: { type: 'text', required },
  content: { type: 'list', required, of: link, most: { entries: limits.resourceLinks, check: 'too-many-resources' } },
});

const choice = objectFormat('choice', {
  id,
  title: {
    type: 'text',
    required,
    restricted: true,
    limit: { characters: limits.title, check: 'title-too-long' },
  },
  helpfulResource: { type: 'object', of: link },
  improvementPlan: { type: 'object', of: plan },
  additionalResources: {
    type: 'list',
    of: additionalResource,
    most: { entries: limits.additionalResources, check: 'too-many-resources' },
  },
});

const riskRule = objectFormat('risk rule', { condition: { type: 'text', required }, risk: { type: 'text', required } });

const question = objectFormat('question', {
  id,
  title: {
    type: 'text',
    required,
    restricted: true,
    limit: { characters: limits.title, check: 'question-title-too-long' },
  },
  description: {
    type: 'text',
    restricted: true,
    limit: { characters: limits.description, check: 'question-description-too-long' },
  },
  helpfulResource: { type: 'object', of: link },
  choices: { type: 'list', required, of: choice, most: { entries: limits.choices, check: 'too-many-choices' } },
  riskRules: { type: 'list', required, of: riskRule, most: { entries: limits.riskRules, check: 'too-many-rules' } },
});

const pillar = objectFormat('pillar', {
  id,
  name,
  questions: {
    type: 'list',
    required,
    of: question,
    most: { entries: limits.questions, check: 'too-many-questions' },
  },
});

/**
 * Every key AWS knows in a lens file, from
 * https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-format-specification.html. Other keys are ignored
 * by the service: ORR v1.3.6 carries `Url` and imports unchanged.
 */
export const lensFormat = objectFormat('lens', {
  schemaVersion: { type: 'text', required },
  name,
  description: {
    type: 'text',
    required,
    restricted: true,
    limit: { characters: limits.description, check: 'text-too-long' },
  },
  pillars: { type: 'list', required, of: pillar, most: { entries: limits.pillars, check: 'too-many-pillars' } },
});
