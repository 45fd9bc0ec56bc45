import type { JSONSchema } from './rulepack.js';

/** Schema of a list of globs from the root. */
export const globs = (description: string, more: JSONSchema = {}): JSONSchema => ({ description, type: 'array', items: { type: 'string', minLength: 1 }, ...more });

/** Schema of files that are left out, each list of globs with its reason. */
export const ignoredPaths = (description: string): JSONSchema => ({
  description,
  type: 'array',
  default: [],
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['paths', 'reason'],
    properties: {
      paths: globs('Globs from the root.', { minItems: 1 }),
      reason: { description: 'Why these files are left out.', type: 'string', minLength: 1 },
    },
  },
});

/** Schema of the settings of a rulepack as its analyzer gets them (SPEC section 7): whether it runs, the severities of its rules, and `properties` of its own. */
export function settingsSchema(namespace: string, rules: readonly string[], properties: JSONSchema): JSONSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    description: `Settings of the rulepack ${namespace}.`,
    type: 'object',
    additionalProperties: false,
    required: ['enabled'],
    properties: {
      enabled: { description: 'Whether the rulepack runs.', type: 'boolean' },
      severity_overrides: {
        description: 'Severity by rule id.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule, { enum: ['error', 'warning', 'info'] }])),
      },
      ...properties,
    },
  };
}
