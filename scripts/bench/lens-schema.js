/** A JSON Schema of lens files with the documented keys and lengths: what somebody would hand to a validator instead. */
const text = (maxLength) => ({ type: 'string', maxLength });
const id = { type: 'string', pattern: '^[A-Za-z0-9_]{3,128}$' };
const link = {
  type: 'object',
  properties: { displayText: text(2048), url: { type: 'string', pattern: '^https?://' } },
};
const list = (items, maxItems) => ({ type: 'array', minItems: 1, maxItems, items });
const object = (required, properties) => ({ type: 'object', required, properties });

const choice = object(['id', 'title'], {
  id,
  title: text(128),
  helpfulResource: link,
  improvementPlan: link,
  additionalResources: list(
    object(['type', 'content'], {
      type: { enum: ['HELPFUL_RESOURCE', 'IMPROVEMENT_PLAN'] },
      content: list(link, 5),
    }),
    2,
  ),
});
const riskRule = object(['condition', 'risk'], {
  condition: { type: 'string' },
  risk: { enum: ['HIGH_RISK', 'MEDIUM_RISK', 'NO_RISK'] },
});
const question = object(['id', 'title', 'choices', 'riskRules'], {
  id,
  title: text(128),
  description: text(2048),
  helpfulResource: link,
  choices: list(choice, 15),
  riskRules: list(riskRule, 3),
});
const pillar = object(['id', 'name', 'questions'], { id, name: text(128), questions: list(question, 20) });

export const lensSchema = object(['schemaVersion', 'name', 'description', 'pillars'], {
  schemaVersion: { const: '2021-11-01' },
  name: text(128),
  description: text(2048),
  pillars: list(pillar, 10),
});
