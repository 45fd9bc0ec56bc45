import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/config/rulepack-names.js';
import { DRIFT_RULES } from '../../src/rulepacks/drift/drift-rules.js';
import { createRegistry } from '../../src/rulepacks/registry.js';

describe('the registry of rulepacks', () => {
  const registry = createRegistry('1.2.3');

  it('has the core rulepack of document 003, section 4.3, in order of namespace', () => {
    expect(Object.values(registry)).toMatchObject([
      { namespace: 'change-impact', version: '1.0.0' },
      {
        namespace: 'cycles',
        version: '1.0.0',
        analyzers: [{ id: 'circular-dependency-detector', name: 'Circular Dependency Detector', description: 'Detects cycles in dependency graphs', default_severity: 'error', requires_graph: true }],
        default_config: { enabled: true },
      },
      { namespace: 'drift', version: '1.0.0', analyzers: [{ id: 'drift-detector', requires_graph: true }] },
    ]);
  });

  it('has the rules of drift as the config knows them', () => {
    expect(RULES.drift).toEqual(Object.fromEntries(Object.entries(DRIFT_RULES).map(([rule, { severity }]) => [rule, severity])));
  });

  it('has config schemas that accept the default config and refuse unknown keys', () => {
    for (const rulepack of Object.values(registry)) {
      const validate = new Ajv2020({ strict: false }).compile(rulepack.config_schema ?? false);
      expect(validate(rulepack.default_config), rulepack.namespace).toBe(true);
      expect(validate({ ...rulepack.default_config, typo_imports: 'ignore' })).toBe(false);
      expect(validate({ ...rulepack.default_config, ignore: [{ paths: ['src/**'] }] })).toBe(false);
      expect(validate({ ...rulepack.default_config, severity_overrides: { 'circular-dependency-detected': 'off' } })).toBe(false);
    }
  });
});
