import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OTHER_SECTIONS, saysNothingOfSnapshot } from '../../src/config/says-nothing-of-snapshot.js';
import { readYamlTree } from '../../src/config/yaml/yaml-tree.js';

const start = fc.constantFrom('', '', '', ' ', '  ', '\t', '? ', '"', '- ', '&a ', '!!str ', '\uFEFF', '{ ');
const key = fc.constantFrom('version', 'gates', 'snapshot', 'snaphot', 'extends', 'policy', '"snapshot"', "'extends'", '"\\x73napshot"', '<<', '---', 'lint', '}');
const value = fc.constantFrom('', ' 1', ' {', ' [', ' "open', ' |', ' >-', ' *a', ' { untracked: include }', ' # note', ' [a.yml]', ' snapshot', '}');
const line = fc.oneof(
  fc.tuple(start, key, value).map(([before, name, after]) => `${before}${name}:${after}`),
  fc.tuple(start, key).map(([before, name]) => `${before}${name}`),
  fc.constantFrom('', '# snapshot:', '  # note', 'version: 1', 'gates:', '  lint:', '    run: npx eslint .'),
);
const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');

describe('a config that says nothing of the snapshot', () => {
  test('is one in which the YAML parser finds no snapshot and nothing that could bring one', () => {
    let silent = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(line, lineEnd), { maxLength: 6 }), fc.boolean(), (lines, isUsual) => {
        const text = `${isUsual ? 'version: 1\n' : ''}${lines.map((parts) => parts.join('')).join('')}`;
        if (!saysNothingOfSnapshot(text)) return;
        silent++;
        const { value: tree } = readYamlTree('config.yml', text);
        const keys = typeof tree === 'object' && tree !== null && !Array.isArray(tree) ? Object.keys(tree) : [];
        expect(keys.filter((found) => !OTHER_SECTIONS.some((other) => other === found)), text).toEqual([]);
      }),
      { numRuns: 5000 },
    );
    expect(silent).toBeGreaterThan(200);
  });

  test('is what people write, and what init writes', () => {
    expect(saysNothingOfSnapshot('version: 1\n')).toBe(true);
    expect(saysNothingOfSnapshot('# What is checked.\r\nversion: 1\r\n\r\ngates:\r\n  lint: # all\r\n    run: npx eslint .\r\n')).toBe(true);
    expect(saysNothingOfSnapshot('version: 1\nwaivers:\n  - rule: cycles/circular-dependency-detected\n')).toBe(true);
  });

  test.each(['', '# note\n', 'version: 1\nsnapshot: { untracked: include }\n', 'version: 1\nsnaphot: {}\n', 'extends: [a.yml]\n', ' version: 1\n snapshot: {}\n', '{ version: 1, snapshot: {} }\n', 'version: 1\rsnapshot: {}\r', '? snapshot\n: {}\n', 'version:1\n'])('is not %j', (text) => {
    expect(saysNothingOfSnapshot(text)).toBe(false);
  });

  test('knows every other section of the schema', () => {
    const schema = JSON.parse(readFileSync(fileURLToPath(new URL('../../schemas/config.schema.json', import.meta.url)), 'utf8')) as { properties: Record<string, unknown> };
    expect([...OTHER_SECTIONS, 'extends', 'snapshot'].sort()).toEqual(Object.keys(schema.properties).sort());
  });
});
