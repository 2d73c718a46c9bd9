import { limits } from './limits.js';

/** One kind of object in a lens file, as the specification lists it. */
export interface ObjectFormat {
  /** For messages: "a choice". */
  readonly noun: string;
  readonly keys: Readonly<Record<string, Field>>;
}

interface AnyField {
  readonly required?: true;
}

/** A text; `limit` in UTF-16 units. */
export interface TextField extends AnyField {
  readonly type: 'text';
  readonly limit?: number;
}

export interface ObjectField extends AnyField {
  readonly type: 'object';
  readonly of: ObjectFormat;
}

export interface ListField extends AnyField {
  readonly type: 'list';
  readonly of: ObjectFormat;
}

export type Field = TextField | ObjectField | ListField;

const required = true;
const id: TextField = { type: 'text', required };
const title: TextField = { type: 'text', required, limit: limits.title };
const url: TextField = { type: 'text' };

const link: ObjectFormat = {
  noun: 'a resource',
  keys: { displayText: { type: 'text', limit: limits.displayText }, url },
};

const plan: ObjectFormat = {
  noun: 'an improvement plan',
  keys: { displayText: { type: 'text', required, limit: limits.displayText }, url },
};

const additionalResource: ObjectFormat = {
  noun: 'an entry of additionalResources',
  keys: { type: { type: 'text', required }, content: { type: 'list', required, of: link } },
};

const choice: ObjectFormat = {
  noun: 'a choice',
  keys: {
    id,
    title,
    helpfulResource: { type: 'object', of: link },
    improvementPlan: { type: 'object', of: plan },
    additionalResources: { type: 'list', of: additionalResource },
  },
};

const riskRule: ObjectFormat = {
  noun: 'a risk rule',
  keys: { condition: { type: 'text', required }, risk: { type: 'text', required } },
};

const question: ObjectFormat = {
  noun: 'a question',
  keys: {
    id,
    title,
    description: { type: 'text', limit: limits.description },
    helpfulResource: { type: 'object', of: link },
    choices: { type: 'list', required, of: choice },
    riskRules: { type: 'list', required, of: riskRule },
  },
};

const pillar: ObjectFormat = {
  noun: 'a pillar',
  keys: {
    id,
    name: { type: 'text', required, limit: limits.name },
    questions: { type: 'list', required, of: question },
  },
};

/**
 * Every key AWS knows in a lens file, from
 * https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-format-specification.html. Other keys are ignored
 * by the service: ORR v1.3.6 carries `Url` and imports unchanged.
 */
export const lensFormat: ObjectFormat = {
  noun: 'a lens',
  keys: {
    schemaVersion: { type: 'text', required },
    name: { type: 'text', required, limit: limits.name },
    description: { type: 'text', required, limit: limits.description },
    pillars: { type: 'list', required, of: pillar },
  },
};
