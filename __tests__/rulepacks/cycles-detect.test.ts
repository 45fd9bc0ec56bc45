import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/contract/json/canonical-json.js';
import { validateViolation } from '../../src/contract/documents/violation.js';
import { coreCycles } from '../../src/rulepacks/cycles/core-cycles.js';
import { analyze, contextOf, graphOf, shops } from './support/shop-graph.js';

describe('circular-dependency-detected', () => {
  const graph = graphOf(['app > cart', 'cart > total', 'total > cart', 'total > cart', 'total > item', 'item > cart', 'self > self', 'a > b', 'b > type a']);

  it('is one violation for each component, at its smallest path and the line that starts the shortest cycle', () => {
    const { violations } = analyze(graph);
    const shown = violations.map((violation) => `${violation.file_path}:${violation.line_number} ${contextOf(violation).members.join(' ')}`).sort();
    expect(shown).toEqual(['cart.ts:2 cart.ts item.ts total.ts', 'self.ts:7 self.ts']);
    for (const violation of violations) {
      expect(validateViolation(violation)).toEqual([]);
      expect(violation).toMatchObject({ severity: 'error', category: 'circular-dependency', column_number: null, detected_at: 'v1', analyzer_version: '9.8.7' });
    }
  });

  it('shows the imports of the cycle and the pair to cut', () => {
    const cart = analyze(graph).violations.map(contextOf).find((context) => context.members.length === 3);
    expect(cart?.cycle).toEqual(['cart.ts', 'total.ts']);
    expect(cart?.cycle_edges).toEqual([
      { file: 'cart.ts', line: 2, specifier: './total', to: 'total.ts' },
      { file: 'total.ts', line: 3, specifier: './cart', to: 'cart.ts' },
    ]);
    // cart > total closes both circles and stands once; the way back stands three times.
    expect(cart?.cut).toEqual([{ file: 'cart.ts', frees: 3, line: 2, lines: [2], reason: 'one import statement; without it no cycle is left', specifier: './total', to: 'total.ts' }]);
    expect(cart?.cut_is_minimal).toBe(true);
  });

  it('shows a cycle with others also where the first file imports itself', () => {
    const [own] = analyze(graphOf(['app > app', 'app > cart', 'cart > app'])).violations;
    expect(own?.line_number).toBe(2);
    expect(own === undefined ? [] : contextOf(own).cycle).toEqual(['app.ts', 'cart.ts']);
  });

  it('says which cut could be type-only, where the text tells', () => {
    const reasons = (texts: Readonly<Record<string, string>>): readonly (string | undefined)[] => analyze(graphOf(['a > b', 'b > a', 'b > a']), {}, texts).violations.map((violation) => contextOf(violation).cut[0]?.reason);
    const asType = "import { Total } from './b';\nexport const total = (it: Total): number => it.sum;\n";
    expect(reasons({ 'a.ts': asType })).toEqual(['one import statement; type-only candidate: what it brings is used as types alone, so import type would do; without it no cycle is left']);
    expect(reasons({ 'a.ts': `${asType}new Total();\n` })).toEqual(['one import statement; without it no cycle is left']);
    expect(reasons({})).toEqual(['one import statement; without it no cycle is left']);
    // Of two statements both have to be.
    const pair = (second: string): string => `import { Sum } from './a';\nimport { ${second} } from './a';\nlet sum: Sum;\nlet rest: Rest;\n`;
    const both = (second: string): string => JSON.stringify(analyze(graphOf(['b > a', 'b > a', 'a > b', 'a > b', 'a > b']), {}, { 'b.ts': pair(second) }).violations.map((violation) => contextOf(violation).cut));
    expect(both('Rest')).toContain('2 import statements; type-only candidate: what they bring is used as types alone');
    expect(both('Rest, unused')).not.toContain('type-only');
  });

  it('leaves the entry of a folder what it passes on, where the way back is as cheap to cut', () => {
    const cuts = (imports: readonly string[]): readonly string[] => analyze(graphOf(imports)).violations.flatMap((violation) => contextOf(violation).cut.map(({ file, to }) => `${file} > ${to}`));
    expect(cuts(['quay/index > quay/names', 'quay/names > quay/index'])).toEqual(['quay/names.ts > quay/index.ts']);
    expect(cuts(['quay/index > quay/deep/crane', 'quay/deep/crane > quay/lift', 'quay/lift > quay/index'])).not.toContain('quay/index.ts > quay/deep/crane.ts');
    // Where it is dearer, or the entry is one of another folder, nothing holds it.
    expect(cuts(['quay/index > quay/names', 'quay/names > quay/index', 'quay/names > quay/index'])).toEqual(['quay/index.ts > quay/names.ts']);
    expect(cuts(['quay/index > ferry/names', 'ferry/names > quay/index'])).toEqual(['ferry/names.ts > quay/index.ts']);
  });

  it('takes a statement that brings several names for one', () => {
    const parts = graphOf(['a > b', 'a > b', 'b > a', 'b > a', 'b > a']);
    const edges = parts.edges.map((edge) => (edge.from === 0 ? { ...edge, line: 7, specifier: `b.${edge.line}` } : edge));
    const [context] = analyze({ ...parts, edges }).violations.map(contextOf);
    expect(context).toMatchObject({ imports: 4, cut: [{ file: 'a.ts', lines: [7], specifier: 'b.1', reason: 'one import statement; without it no cycle is left' }] });
  });

  it('counts type imports only when asked', () => {
    expect(analyze(graph, { type_imports: 'include' }).violations.length).toBe(3);
    expect(analyze(graph).extension_data).toMatchObject({ components: 2, files_in_cycles: 4, largest: 3, type_imports: 'ignore' });
  });

  it('lists the cycles by length, then by path', () => {
    expect(coreCycles(analyze(graph, { type_imports: 'include' }).violations)).toEqual([['self.ts'], ['a.ts', 'b.ts'], ['cart.ts', 'total.ts']]);
  });

  it('leaves ignored files out, and says how many', () => {
    const result = analyze(graph, { ignore: [{ paths: ['total.ts', 's*.ts', '!self.ts'], reason: 'rewrite planned' }] });
    expect(result.violations.map((violation) => violation.file_path)).toEqual(['self.ts']);
    expect(result.extension_data?.['ignored']).toEqual([{ files: 1, paths: ['total.ts', 's*.ts', '!self.ts'], reason: 'rewrite planned' }]);
  });

  it('takes the severity of the config', () => {
    const { violations } = analyze(graph, { severity_overrides: { 'circular-dependency-detected': 'info' } });
    expect(new Set(violations.map((violation) => violation.severity))).toEqual(new Set(['info']));
  });

  it('finds nothing when switched off', () => {
    expect(analyze(graph, { enabled: false }).violations).toEqual([]);
  });

  it('reports what keeps it from judging instead of throwing', () => {
    for (const result of [analyze(undefined), analyze(graph, { ignore: [{ paths: ['['], reason: 'broken' }] })]) {
      expect(result.violations).toMatchObject([{ rule_id: 'analyzer-error', severity: 'error', file_path: '.' }]);
    }
  });

  it('gives the same bytes whatever the order of the imports, and a fingerprint without lines', () => {
    fc.assert(
      fc.property(shops, fc.nat(), (imports, seed) => {
        const shuffled = [...imports].sort((a, b) => ((a.length * 31 + seed) % 7) - ((b.length * 31 + seed) % 7));
        const first = analyze(graphOf(imports));
        expect(canonicalJson(analyze(graphOf(imports)))).toBe(canonicalJson(first));
        const fingerprints = (list: readonly string[]): readonly string[] =>
          analyze(graphOf(list)).violations.flatMap((violation) => contextOf(violation).items.map((item) => item.fingerprint)).sort();
        expect(fingerprints(shuffled)).toEqual(fingerprints(imports));
      }),
    );
  });

  it('has sorted violations and sorted keys at every depth', () => {
    fc.assert(
      fc.property(shops, (imports) => {
        const { violations, extension_data } = analyze(graphOf(imports));
        expect(violations.map((violation) => violation.id)).toEqual(violations.map((violation) => violation.id).sort());
        for (const value of [extension_data, ...violations.map((violation) => violation.context)]) {
          expect(JSON.stringify(value)).toBe(canonicalJson(value));
        }
      }),
    );
  });
});
