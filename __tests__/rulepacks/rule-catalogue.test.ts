import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULEPACKS, RULES } from '../../src/config/rulepack-names.js';
import { findRules, RULE_CATALOGUE, ruleName } from '../../src/rulepacks/rule-catalogue.js';

describe('the catalogue of rules', () => {
  test('has every rule of every rulepack, with the severity that the settings use, and no other', () => {
    const declared = RULEPACKS.flatMap((namespace) => Object.entries(RULES[namespace]).map(([id, severity]) => `${namespace}/${id}: ${severity}`));
    const told = RULE_CATALOGUE.filter((entry) => entry.namespace !== 'run').map((entry) => `${ruleName(entry)}: ${entry.severity}`);
    expect(told).toEqual(declared.sort());
  });

  test('names each rule once, says what to do, and its page names it', () => {
    expect(new Set(RULE_CATALOGUE.map(ruleName)).size).toBe(RULE_CATALOGUE.length);
    for (const entry of RULE_CATALOGUE) {
      expect(entry.remedies.length, ruleName(entry)).toBeGreaterThan(0);
      expect(entry.title, ruleName(entry)).not.toMatch(/\.$/);
      expect(entry.description, ruleName(entry)).toMatch(/\.$/);
      expect(existsSync(entry.page), entry.page).toBe(true);
      expect(readFileSync(entry.page, 'utf8'), entry.page).toContain(entry.id);
    }
  });

  test('finds a rule by its full name and by its id', () => {
    expect(findRules('cycles/circular-dependency-detected')).toEqual(findRules('circular-dependency-detected'));
    expect(findRules('circular-dependency')).toEqual([]);
  });
});
