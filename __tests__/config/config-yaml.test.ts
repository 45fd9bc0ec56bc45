import { describe, expect, it } from 'vitest';
import { MAX_CONFIG_BYTES } from '../../src/config/file/config-file.js';
import { complaints, configOf } from './config-text.js';

describe('YAML that is not read', () => {
  it.each([
    ['an anchor', 'version: 1\npolicy: &p { strict: true }', '2:9 the config uses the anchor &p'],
    ['an alias', 'version: 1\npolicy: *p', '2:9 the config uses the alias *p'],
    ['text that begins with %', 'version: 1\npolicy: %p', '2:9 the config has text that begins with a reserved character | put quotes around text that begins with @, % or `'],
    ['a path with backslashes', 'version: 1\npolicy: "c:\\path"', '2:12 the config has a backslash in double quotes that begins no escape | use single quotes, or write \\\\ for a backslash'],
    ['a no-break space', 'version: 1\n\u00a0 gates: {}', '2:1 the config has the character U+00A0 in a key, which looks like a space or like nothing | remove it, or write a plain space'],
    ['a key without an end to be seen', 'version: 1\ngates\u200b: {}', '2:1 the config has the character U+200B in a key'],
    ['a merge key', 'version: 1\npolicy: { <<: { strict: true } }', '2:11 the config uses the merge key <<'],
    ['a tag', 'version: !!int "1"', '1:16 the config uses the tag'],
    ['an unknown tag', 'version: 1\nmeta: !env { org_id: HOME }', '2:7 the config uses the tag !env'],
    ['a duplicate key', 'version: 1\npolicy: {}\npolicy: {}', '3:1 the config has the key policy a second time; the first is on line 2'],
    ['__proto__', 'version: 1\n__proto__: { strict: true }', '2:1 the config uses the key __proto__'],
    ['a number as key', 'version: 1\ngates: { 1: { run: x } }', '2:10 the config has a key that is not text'],
    ['a map as key', 'version: 1\n? { a: 1 }\n: 2', 'the config has a key that is not text'],
    ['infinity', 'version: .inf', '1:10 the config uses a number that is not finite'],
    ['a tab', 'version: 1\npolicy:\n\tstrict: true', '3:1 the config is indented with a tab'],
    ['two documents', 'version: 1\n---\nversion: 1', '2:1 the config has a second YAML document'],
    ['an open quote', 'version: 1\nmeta: { org_id: "00D }\npolicy: {}\n', '2:17 the config misses a closing quote or bracket'],
    ['an open single quote', "version: 1\nmeta:\n  org_id: '00D\n  engine: native\n", '3:11 the config misses a closing quote or bracket'],
    ['a key without its colon', 'version: 1\ngates:\n  lint:\n    run eslint\n    timeout: 5m\n', '4:5 the config has a line that is no key with a value | write a colon and a space behind the key'],
    ['a colon without its space', 'version: 1\ngates:\n  lint:\n    run:eslint\n', '4:5 gate lint is run:eslint, not a map | write a space behind the colon: run: eslint'],
    ['entries without a comma', 'version: 1\ngates: { lint: { run: eslint timeout: 5m } }', '2:23 the config lacks a comma between entries of { } or [ ] | write a comma behind each entry'],
    ['texts without a comma', 'version: 1\ngates: { lint: { run: ["npx" "eslint"] } }', '2:30 the config lacks a comma between entries of { } or [ ]'],
    ['text behind a quoted one', 'version: 1\nmeta:\n  org_id: "00D" x\n', '3:17 the config has something behind a value that is complete | put quotes around the whole text'],
    ['a comment that touches', 'version: 1\nmeta:\n  org_id: "00D"#x\n', '3:16 the config has a # right behind a text | write a space in front of #'],
    ['two values', 'version: 1: 2', 'has two values on one line'],
    ['an empty file', '', '1:1 the config file .github/contract-gates.yml is empty'],
    ['only a comment', '# nothing\n', 'is empty'],
    ['a list', '- version: 1', 'is not a map of settings'],
    ['a deep nest', `version: 1\nmeta: ${'['.repeat(60)}${']'.repeat(60)}`, 'is nested too deep'],
    ['a nest that would end the stack', '['.repeat(100_000), 'is nested too deep'],
  ])('%s', (_what, text, complaint) => {
    expect(complaints(text).join('\n')).toContain(complaint);
  });

  it('tells a glob without quotes once, with the quotes that it needs', () => {
    expect(complaints('version: 1\ngates: { lint: { run: eslint, if_changed: [**/*.ts, !docs/**] } }')).toEqual([
      '2:44 the config uses the alias **/*.ts | put quotes around a glob or text that begins with *; anchors and aliases are not read here, so write the value out',
      '2:53 the config uses the tag !docs/** | put quotes around a glob or text that begins with !; tags are not read here, so put text that looks like a number in quotes too',
    ]);
  });

  it('has a merge that nobody finished, told once', () => {
    expect(complaints('version: 1\n<<<<<<< HEAD\ngates: {}\n=======\ngates: { lint: { run: eslint } }\n>>>>>>> topic\n')).toEqual([
      '2:1 the config has a merge conflict | keep what is right of both sides, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>',
    ]);
  });

  it('is larger than 1 MiB', () => {
    const text = `version: 1\n#${'x'.repeat(MAX_CONFIG_BYTES)}`;
    expect(complaints(text)[0]).toContain('at most 1048576 are read');
  });

  it('leaves no trace on the prototype of objects', () => {
    complaints('version: 1\n__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const { data } = configOf('version: 1\ngates: { lint: { run: eslint } }');
    expect(Object.getPrototypeOf(data)).toBeNull();
    expect(Object.getPrototypeOf(data.gates)).toBeNull();
  });

  it('finds a duplicate among very many keys without comparing all with all', () => {
    const gates = Array.from({ length: 20_000 }, (_, index) => `  gate_${index}: { run: x }`).join('\n');
    expect(complaints(`version: 1\ngates:\n${gates}\n  gate_7: { run: y }`)[0]).toContain('the key gate_7 a second time');
  });
});
