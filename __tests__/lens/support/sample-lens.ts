import type { JsonObject } from '../../../src/lens/json.js';

/** A lens with every documented key in it, in which nothing is to be found. */
export const sampleLens: JsonObject = {
  schemaVersion: '2021-11-01',
  name: 'Payments',
  description: 'How we run the payment services',
  pillars: [
    {
      id: 'operations',
      name: 'Operations',
      questions: [
        {
          id: 'alarms',
          title: 'How do you learn about failures?',
          description: 'Before customers tell you.',
          helpfulResource: { displayText: 'Guide', url: 'https://example.com/guide' },
          choices: [
            {
              id: 'first',
              title: 'Alarms on error rates',
              helpfulResource: { displayText: 'How to make alarms', url: 'https://example.com/alarms' },
              improvementPlan: { displayText: 'Create an alarm', url: 'https://example.com/create' },
              additionalResources: [
                { type: 'HELPFUL_RESOURCE', content: [{ displayText: 'More', url: 'https://example.com/more' }] },
                { type: 'IMPROVEMENT_PLAN', content: [{ displayText: 'One by one' }] },
              ],
            },
            { id: 'second', title: 'Somebody is on call', improvementPlan: { displayText: 'Agree on a rota' } },
            { id: 'third', title: 'Alarms are tested', improvementPlan: { displayText: 'Test them monthly' } },
            { id: 'alarms_no', title: 'None of these' },
          ],
          riskRules: [
            { condition: 'first && second && third && !alarms_no', risk: 'NO_RISK' },
            { condition: 'first && (second || third) && !alarms_no', risk: 'MEDIUM_RISK' },
            { condition: 'default', risk: 'HIGH_RISK' },
          ],
        },
        {
          id: 'logs',
          title: 'Who reads the logs?',
          choices: [
            { id: 'first', title: 'A program', improvementPlan: { displayText: 'Write one' } },
            { id: 'logs_no', title: 'Nobody' },
          ],
          riskRules: [
            { condition: 'first && !logs_no', risk: 'NO_RISK' },
            { condition: 'default', risk: 'MEDIUM_RISK' },
          ],
        },
      ],
    },
    {
      id: 'security',
      name: 'Security',
      questions: [
        {
          id: 'keys',
          title: 'Who can decrypt cards?',
          choices: [
            { id: 'first', title: 'One service', improvementPlan: { displayText: 'Separate the service' } },
            { id: 'keys_no', title: 'None of these' },
          ],
          riskRules: [
            { condition: 'first && !keys_no', risk: 'NO_RISK' },
            { condition: 'default', risk: 'HIGH_RISK' },
          ],
        },
      ],
    },
  ],
};
