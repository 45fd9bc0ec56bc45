import { describe, expect, it } from 'vitest';
import { problemText } from '../../src/config/problem-text.js';
import { complaints, configOf, textOf } from './config-text.js';

const BASE = `version: 1
policy: { strict: true, new_only: false }
gates:
  lint: { run: npx eslint ., timeout: 5m, needs: [types] }
  types: { run: npx tsc }
`;

describe('extends', () => {
  const config = configOf(
    `version: 1
extends: [../quality/base.yml]
policy: { new_only: true }
gates:
  lint:
    needs: []
  seed: { script: scripts/seed.sh }
`,
    { 'quality/base.yml': BASE },
  );

  it('merges maps by key and replaces lists and values', () => {
    expect(JSON.parse(JSON.stringify(config.data))).toEqual({
      version: 1,
      policy: { strict: true, new_only: true },
      gates: { lint: { run: 'npx eslint .', timeout: '5m', needs: [] }, types: { run: 'npx tsc' }, seed: { script: 'scripts/seed.sh' } },
    });
    expect(Object.keys(config.data.gates ?? {})).toEqual(['lint', 'types', 'seed']);
  });

  it('remembers which file and line set each value', () => {
    expect(config.provenance.get('/policy/strict')).toEqual({ file: 'quality/base.yml', line: 2, column: 11 });
    expect(config.provenance.get('/policy/new_only')).toEqual({ file: '.github/contract-gates.yml', line: 3, column: 11 });
    expect(config.provenance.get('/gates/lint/timeout')).toEqual({ file: 'quality/base.yml', line: 4, column: 30 });
    expect(config.provenance.get('/gates/seed')).toEqual({ file: '.github/contract-gates.yml', line: 7, column: 3 });
    expect(config.provenance.has('/gates/lint/needs/0')).toBe(false);
    expect(config.provenance.has('/extends')).toBe(false);
  });

  it('lets later files win, and the file itself over all', () => {
    const merged = configOf('version: 1\nextends: [a.yml, b.yml]\nmeta: { org_id: own }', {
      '.github/a.yml': 'version: 1\nmeta: { org_id: a, adapter: a, engine: custom }',
      '.github/b.yml': 'version: 1\nmeta: { org_id: b, adapter: b }',
    });
    expect({ ...merged.data.meta }).toEqual({ org_id: 'own', adapter: 'b', engine: 'custom' });
  });

  it('lets a later file say again what a gate does', () => {
    const merged = configOf('version: 1\nextends: [a.yml]\ngates: { seed: { script: scripts/seed.sh } }', { '.github/a.yml': 'version: 1\ngates: { seed: { run: make seed, blocking: false } }' });
    expect({ ...merged.data.gates?.['seed'] }).toEqual({ blocking: false, script: 'scripts/seed.sh' });
  });

  it('takes a file that two others share', () => {
    const merged = configOf('version: 1\nextends: [a.yml, b.yml]', {
      '.github/a.yml': 'version: 1\nextends: [root.yml]',
      '.github/b.yml': 'version: 1\nextends: [root.yml]',
      '.github/root.yml': 'version: 1\npolicy: { strict: true }',
    });
    expect(merged.data.policy?.strict).toBe(true);
  });

  it('says all that is wrong with the files it names', () => {
    const found = complaints('version: 1\nextends: [loop.yml, ../../out.yml, /etc/passwd, missing.yml, broken.yml]', {
      '.github/loop.yml': 'version: 1\nextends: [contract-gates.yml]',
      '.github/broken.yml': 'policy: {}',
    });
    expect(found).toEqual([
      '.github/broken.yml:1:1 the config file .github/broken.yml lacks the key version | add the line version: 1',
      '2:21 extends: "../../out.yml" leaves the root | name a path inside the root, without ..',
      '2:36 extends: "/etc/passwd" is absolute | write a relative path that stays inside the root',
      '2:49 the config file .github/missing.yml does not exist | correct the path: it is relative to the folder of this file',
      '.github/loop.yml:2:11 the config extends itself: .github/contract-gates.yml -> .github/loop.yml -> .github/contract-gates.yml | remove one of these extends',
    ]);
  });

  it('never takes a file that cannot be read for one that is missing', () => {
    const closed = { kind: 'refused', what: 'cannot be read: permission denied', hint: 'check its rights' } as const;
    expect(complaints('version: 1\nextends: [a.yml]', { '.github/a.yml': closed })).toEqual(['2:11 the config file .github/a.yml cannot be read: permission denied | check its rights']);
    expect(complaints(closed)).toEqual(['0:0 the config file .github/contract-gates.yml cannot be read: permission denied | check its rights']);
    const latin1 = { kind: 'refused', what: 'is not UTF-8', hint: 'save it as UTF-8', line: 4, column: 7 } as const;
    expect(complaints('version: 1\nextends: [a.yml]', { '.github/a.yml': latin1 })).toEqual(['.github/a.yml:4:7 the config file .github/a.yml is not UTF-8 | save it as UTF-8']);
  });

  it('points at the file that holds a mistake', () => {
    expect(complaints('version: 1\nextends: [a.yml]', { '.github/a.yml': 'version: 1\npolicy: { strikt: true }' })).toEqual([
      '.github/a.yml:2:11 the key strikt of policy does not exist | did you mean strict?',
    ]);
  });

  it('ends when every file extends the next one twice', () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, level) => [`.github/l${level}.yml`, `version: 1\nextends: [l${level + 1}.yml, l${level + 1}.yml]`]));
    expect(complaints('version: 1\nextends: [l0.yml]', files).join('\n')).toContain('more than 32 times');
  });
});

describe('a problem at a terminal', () => {
  it('shows the line with a caret under the place, and the hint', () => {
    const text = 'version: 1\ngates:\n  lint: { rum: eslint, run: eslint }\n';
    const problem = { code: 'config_unknown_key' as const, message: 'the key rum of gate lint does not exist', hint: 'did you mean run?', location: { file: 'quality.yml', line: 3, column: 11 } };
    expect(problemText(problem, textOf({ 'quality.yml': text }))).toBe(
      ['quality.yml:3:11: the key rum of gate lint does not exist', '    lint: { rum: eslint, run: eslint }', '            ^', '  hint: did you mean run?'].join('\n'),
    );
  });

  it('cuts a long line around the place and shows no control characters', () => {
    const line = `${'x'.repeat(300)}\u001b[31mBAD${'y'.repeat(300)}`;
    const problem = { code: 'config_value' as const, message: 'wrong', location: { file: 'q.yml', line: 1, column: 306 } };
    const [, excerpt = '', caret = ''] = problemText(problem, textOf({ 'q.yml': line })).split('\n');
    expect(excerpt).not.toContain('\u001b');
    expect(excerpt.length).toBeLessThan(110);
    expect(excerpt.slice(caret.indexOf('^')).startsWith('BAD')).toBe(true);
  });
});
