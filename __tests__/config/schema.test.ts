import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proposeConfig } from '../../src/config/init/propose-config.js';
import { surveyProject } from '../../src/config/init/survey-project.js';
import { validate } from '../../src/contract/generated/config.validator.js';
import { DEFAULT_SAMPLES, DEFAULT_SCHEMAS } from '../../src/rulepacks/drift/drift-config.js';
import { COMPARING_RULES, DRIFT_RULES } from '../../src/rulepacks/drift/drift-rules.js';
import { renderReference } from './config-reference.js';
import { complaints, configOf } from './config-text.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
interface DeepSchema {
  readonly properties: Readonly<Record<string, DeepSchema>>;
  readonly default?: unknown;
}
const schema = JSON.parse(read('schemas/config.schema.json')) as Parameters<typeof renderReference>[0] & { examples: unknown[] };

describe('the schema of the config', () => {
  it('has examples that the schema and the loader take', () => {
    for (const example of schema.examples) {
      expect(validate(example)).toBe(true);
      expect(complaints(JSON.stringify(example))).toEqual([]);
    }
  });
});

describe('what the schema of the config says to be the default', () => {
  const of = (rulepack: string, option: string): unknown => (schema as unknown as DeepSchema).properties['rulepacks']?.properties[rulepack]?.properties[option]?.default;

  it('is the default of drift', () => {
    expect(of('drift', 'samples')).toEqual(DEFAULT_SAMPLES);
    expect(of('drift', 'schemas')).toEqual(DEFAULT_SCHEMAS);
  });
});

describe('new_only', () => {
  it('is a key of the rules of drift that do not compare with the base themselves, and of no other', () => {
    const deep = schema as unknown as { readonly properties: { readonly rulepacks: { readonly properties: { readonly drift: { readonly properties: { readonly rules: { readonly properties: Readonly<Record<string, unknown>> } } } } } } };
    const { properties: rules } = deep.properties.rulepacks.properties.drift.properties.rules;
    const having = Object.keys(rules).filter((rule) => JSON.stringify(rules[rule]).includes('new_only'));
    expect(having).toEqual(Object.keys(DRIFT_RULES).filter((rule) => !(COMPARING_RULES as readonly string[]).includes(rule)));
  });
});

describe('docs/configuration.md', () => {
  const text = read('docs/configuration.md');

  it('has the reference that the schema gives', () => {
    expect(text.endsWith(renderReference(schema))).toBe(true);
  });

  it('shows an example that works', () => {
    const example = /```yaml\n([^]*?)```/u.exec(text)?.[1] ?? '';
    expect(Object.keys(configOf(example).data.gates ?? {})).toEqual(['lint', 'seed_data_consistency']);
  });

  it('names the same schema line as init', () => {
    const line = proposeConfig(surveyProject([], () => null, { cycles: null, defaultBranch: null })).split('\n')[0] ?? 'none';
    expect(text).toContain(line);
  });
});
