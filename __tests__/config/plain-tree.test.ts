import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlainTree } from '../../src/config/yaml/plain-tree.js';
import { readYamlTree } from '../../src/config/yaml/yaml-tree.js';

const FILE = '.github/contract-gates.yml';

/** Throws unless the plain reader leaves `text` to the parser, or says exactly what the parser says. */
function expectAgreement(text: string): boolean {
  const plain = readPlainTree(FILE, text);
  if (plain === null) return false;
  const full = readYamlTree(FILE, text);
  expect(full.problems, text).toEqual([]);
  expect(JSON.stringify(plain.value), text).toBe(JSON.stringify(full.value));
  expect(plain.value, text).toEqual(full.value);
  expect([...plain.places], text).toEqual([...full.places]);
  return true;
}

const word = fc.constantFrom(
  'lint', 'version', 'run', 'a b', '1', '0', '08', '1.5', '0x1f', '5m', '90s', '1e3', 'true', 'False', 'null', '~', 'yes', '.inf', './x.sh', '../up', 'a:b', 'a: b',
  'http://x.y/z', '"two words"', "'it''s'", "'quoted'", '"tab\\t"', '""', '-1', '-c', '--fix', '[sh, -c, "a b"]', '-.inf', '- x', '-', '*alias', '&anchor', '!tag', '@at', '`tick', '%pct', '|', '|-', '>', '? q', '# note', 'x # note',
  '1.2.3', '1.2.', '^1.2', '~1', '~', '^x', '1.2.3-rc.1+b', '1.2.3 ', '2001.12.14', '1.2.3: x', 'x#y', '[a, b]', '[]', '{}', '{a: 1, b: [c]}', '[a, {b: "c"}]', '[a,', '{a}', '[a, b] # note', 'echo "x: y"', 'node --test', '$HOME/bin', '/bin/true', '>= 8', '">= 8"', '2027-03-31', 'é', '<<', '__proto__', '---',
);
const quotedKey = fc.constantFrom("'a'", "'<<'", "'@scope/name'", "'a b'", "'a: b'", "'it''s'", "''", "'null'", "'#a'", "'- a'", "'a>b@1'", "'__proto__'", '"a"', "'a' ");
const indent = fc.constantFrom('', '', '  ', '  ', '    ', '      ', ' ', '\t');
const line = fc.oneof(
  fc.tuple(indent, word, word).map(([space, key, value]) => `${space}${key}: ${value}`),
  fc.tuple(indent, word).map(([space, key]) => `${space}${key}:`),
  fc.tuple(indent, quotedKey, word).map(([space, key, value]) => `${space}${key}: ${value}`),
  fc.tuple(indent, quotedKey).map(([space, key]) => `${space}${key}:`),
  fc.tuple(indent, quotedKey, word).map(([space, key, value]) => `${space}- ${key}: ${value}`),
  fc.tuple(indent, word).map(([space, item]) => `${space}- ${item}`),
  fc.tuple(indent, word, word).map(([space, key, value]) => `${space}- ${key}: ${value}`),
  fc.tuple(indent, word).map(([space, text]) => `${space}${text}`),
  fc.constantFrom('', '  ', '# note', '  # note', 'gates:', '  lint:', '    run: npx eslint .', '    needs: [build, test]', '    - one', '  - two'),
);

describe('the reader of plain configs', () => {
  test('says what the YAML parser says, or leaves it to the parser: any lines', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.boolean(), (lines, ended) => {
        expectAgreement(`${lines.join('\n')}${ended ? '\n' : ''}`);
      }),
      { numRuns: 2000 },
    );
  });

  test('says what the YAML parser says, or leaves it to the parser: a sound config with any line in it', () => {
    const sound = 'version: 1\ngates:\n  lint:\n    run: npx eslint . # all\n    needs: [build]\n  build:\n    run: |\n      one\n      two\n    env:\n      A: b\nwaits:\n  - a: 1\n    b: c\n  - d\n'.split('\n');
    let read = 0;
    fc.assert(
      fc.property(fc.nat({ max: sound.length }), line, fc.boolean(), (at, added, replaces) => {
        const lines = [...sound.slice(0, at), added, ...sound.slice(replaces ? at + 1 : at)];
        if (expectAgreement(lines.join('\n'))) read++;
      }),
      { numRuns: 2000 },
    );
    expect(read).toBeGreaterThan(50);
  });

  test('says what the YAML parser says: sound configs', () => {
    const value = fc.constantFrom('npx eslint .', '5m', '"5m"', '[a, b]', '{ a: ">= 8", b: 3 }', 'false', '12', '[/bin/sh, -c, "date +%s > /tmp/t"]', '-x', './gate.sh # why', '|\n      one\n\n        two\n      three', '|-\n      one\n', "'x'", '\n      - a\n      - "b"', '\n    - a', '\n      deep: 1');
    const gate = fc.tuple(fc.constantFrom('lint', 'unit_tests', 'build'), fc.array(fc.tuple(fc.constantFrom('run', 'needs', 'timeout', 'env', 'thresholds'), value), { minLength: 1, maxLength: 4 }));
    let read = 0;
    fc.assert(
      fc.property(fc.uniqueArray(gate, { selector: ([name]) => name, minLength: 1 }), (gates) => {
        const body = gates.map(([name, entries]) => `  ${name}:\n${[...new Map(entries)].map(([key, text]) => `    ${key}: ${text}`.replace(/: \n/, ':\n')).join('\n')}`);
        if (expectAgreement(`# A config\nversion: 1\n\ngates:\n${body.join('\n\n')}\nrulepacks:\n  cycles:\n    ignore:\n      - paths: ["src/**"]\n        reason: old\n`)) read++;
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(200);
  });

  test('reads a workspace file of pnpm as the YAML parser does', () => {
    const name = fc.constantFrom("'@angular/core'", 'typescript', 'ferry@*', 'ferry@1.x', 'a*', 'a@', "'a>@b/c'", "'rxjs'", "'null'");
    const range = fc.constantFrom('^1.2.3', '22.2.0-next.4', "'*'", "'~1.0.0'", '>=18', 'workspace:^', '6.0', '12', 'npm:other@1');
    let read = 0;
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(name, range), { selector: ([key]) => key, minLength: 1 }), fc.boolean(), (entries, isDeep) => {
        const rows = entries.map(([key, value]) => (isDeep ? `  ${key}:\n    dependencies:\n      x: ${value}` : `  ${key}: ${value}`)).join('\n');
        if (expectAgreement(`packages:\n  - .\n  - 'src/*'\n\ncatalog:\n${rows}\n# last\nminimumReleaseAge: 1440\n`)) read++;
      }),
      { numRuns: 500 },
    );
    expect(read).toBeGreaterThan(100);
  });

  test('reads the configs of the examples', () => {
    const examples = fileURLToPath(new URL('../../examples', import.meta.url));
    const names = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(names.length).toBeGreaterThan(1);
    for (const { name } of names) {
      expect(expectAgreement(readFileSync(`${examples}/${name}/.github/contract-gates.yml`, 'utf8')), name).toBe(true);
    }
  });

  test.each(['', '\n', 'version: 1\nversion: 1\n', 'a:\n', 'a: &x 1\n', '<<: 1\n', 'a: "\\u0041"\n', '- a\n- b\n  c\n', 'a: b\n  c\n', '__proto__: 1\n', '{a: 1}\n', 'a: {b: 1,\n  c: 2}\n', 'a: 0x10\n', 'null: 1\n', 'a: >\n  b\n', 'é: 1\n', 'a:\tb\n', "'<<': 1\n", `'${'k'.repeat(1100)}': 1\n`, `${'k'.repeat(1100)}: 1\n`, `- ${'k'.repeat(1100)}: 1\n`, `a: { ${'k'.repeat(1100)}: 1 }\n`])(
    'leaves %j to the parser or agrees',
    (text) => {
      expectAgreement(text);
    },
  );
});
