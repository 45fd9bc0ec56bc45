import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareText } from '../../src/base/order.js';
import type { RulepackSettings } from '../../src/config/settings/rulepack-settings.js';
import type { RepoSnapshot, Violation } from '../../src/contract/generated/types.js';
import { idOf } from '../../src/contract/documents/violation.js';
import { itemFingerprint } from '../../src/contract/findings/violation-id.js';
import type { ImportGraph } from '../../src/graph/import-graph.js';
import type { Waiver } from '../../src/contract/findings/waiver.js';
import { createAllowances } from '../../src/pipeline/judge/allowances.js';
import { type BaseReader, createBaseReader } from '../../src/pipeline/base/base-facts.js';
import { sha256Hex } from '../../src/contract/digest.js';
import { compareWithBase, type Comparison } from '../../src/pipeline/judge/new-only.js';
import type { Observation } from '../../src/pipeline/tree/observation.js';
import type { BaseLookup, History } from '../../src/ports/history.js';
import { analyze, CONFIG, graphOf } from '../rulepacks/support/shop-graph.js';

const CHECKS = { isAscii: () => false, isUtf8: () => true };
const EMPTY: ImportGraph = { nodes: [], units: [], edges: [], externals: [], leaves: [], unresolved: [], uncertain: [], warnings: [] };
const RULE = 'leftover-file';

/** A rulepack `tides` that objects to every file that ends in `.orig`, once for each line of it. */
function leftovers(files: readonly { readonly path: string; readonly content: string | null }[]): readonly Violation[] {
  return files.filter(({ path }) => path.endsWith('.orig')).flatMap(({ path, content }) =>
    (content ?? '').split('\n').map((text, index): Violation => {
      const place = { rulepack_namespace: 'tides', rule_id: RULE, file_path: path, line_number: index + 1, column_number: null };
      const items = [{ fingerprint: itemFingerprint({ rule: RULE, file_path: path, evidence: text }) }];
      return { id: idOf(place), ...place, severity: 'error', category: 'structure', message: 'A leftover line.', context: { items }, detected_at: 'v1', analyzer_version: '0.0.0' };
    }),
  );
}

type Files = Readonly<Record<string, string>>;

function sorted(files: Files): readonly (readonly [string, string])[] {
  return Object.entries(files).sort(([a], [b]) => compareText(a, b));
}

async function compare(now: Files, base: Files | Exclude<BaseLookup, { kind: 'found' }>, more: { renames?: ReadonlyMap<string, string>; newOnly?: boolean; comparing?: boolean; waivers?: readonly Waiver[]; known?: Files; countsGone?: boolean; asked?: readonly string[] } = {}): Promise<Comparison & { states: readonly string[]; lookedAtBase: boolean; rules: readonly string[] }> {
  const listed = (files: Files) => Object.entries(files).map(([path, content]) => ({ path, content }));
  const found = leftovers(listed(now));
  const known = more.known === undefined ? null : leftovers(listed(more.known)).map(({ file_path, context }) => ({ rule: `tides/${RULE}`, file: file_path, fingerprint: (context?.['items'] as { fingerprint: string }[])[0]?.fingerprint ?? '', text: '' }));
  let lookedAtBase = false;
  let rules: readonly string[] = [];
  const lookup: BaseLookup = 'kind' in base && typeof base['reason'] === 'string' ? (base as Exclude<BaseLookup, { kind: 'found' }>) : { kind: 'found', sha: 'b'.repeat(40), how: 'merge base' };
  const blobs = sorted(base as Files);
  const present = more.asked === undefined ? [] : sorted(now);
  const history: History = {
    head: null,
    contains: () => Promise.reject(new Error('nobody asks whose commit it is')),
    findBase: () => {
      lookedAtBase = true;
      return Promise.resolve(lookup);
    },
    openTree: (sha) =>
      Promise.resolve({
        sha,
        entries: blobs.map(([path]) => ({ path, mode: '100644', oid: path })),
        readBlobs: (oids: readonly string[]) => Promise.resolve(new Map(oids.map((oid) => [oid, new TextEncoder().encode((base as Files)[oid] ?? '')]))),
        renames: () => Promise.resolve(more.renames ?? new Map<string, string>()),
        changedLines: () => Promise.reject(new Error('no line is expected to be asked for')),
      }),
    headBlobs: () => Promise.reject(new Error('no blob is expected to be asked for')),
    readBlobs: () => Promise.reject(new Error('no blob is expected to be asked for')),
  };
  const comparison = await compareWithBase({
    violations: found,
    present: EMPTY,
    snapshot: { files: more.asked === undefined ? [] : Object.keys(now).sort().map((path) => ({ path, content: null, hash: '', is_binary: false })), metadata: { repo_fingerprint: '0'.repeat(64), file_count: 0, total_bytes: 0, snapshot_version: 1 } },
    rulepack: { namespace: 'tides' as RulepackSettings['namespace'], gateName: 'tides', newOnly: { [RULE]: more.newOnly ?? true }, enabled: true, config: {}, severity: {}, namedInConfig: true, location: null },
    traits: { reads: (path) => path.endsWith('.orig'), ...(more.comparing === true ? { comparing_rules: [RULE] } : {}) },
    allowances: createAllowances({ waivers: more.waivers ?? [], baseline: known === null ? null : { path: 'b.json', entries: known }, asOf: '2026-03-02' }),
    base: createBaseReader({
      observation: { capture: { files: present.map(([path, text]) => ({ path, hash: sha256Hex(text) })), has: (path: string) => present.some(([name]) => name === path), indexOid: () => null, notCheckedOut: new Map(), problems: { unreadable: [] }, scanned: () => Promise.resolve(new Map()), again: () => null } } as unknown as Observation,
      present: () => Promise.resolve({ graph: EMPTY, resolver: () => Promise.resolve({ resolve: () => ({ kind: 'external', package: null }), unitOf: () => null, warnings: () => [] }) }),
      scanBytes: 1_000,
      checks: CHECKS,
      modified: () => Promise.resolve(null),
      history: () => Promise.resolve(history),
    }),
    checks: CHECKS,
    asked: more.asked === undefined ? null : new Set(more.asked),
    countsGone: more.countsGone ?? false,
    analyse: ({ snapshot }: { readonly snapshot: RepoSnapshot }, asked) => {
      rules = [...asked];
      return Promise.resolve(leftovers(snapshot.files));
    },
  });
  return { ...comparison, states: comparison.items.map(({ state }) => state), lookedAtBase, rules };
}

describe('what any rule finds, compared with the base', () => {
  test('is old when the same rule finds it there, wherever its line went, and new when it does not', async () => {
    const { states, base, rules } = await compare({ 'quay.orig': 'bollard\nrope', 'tide.md': 'x' }, { 'quay.orig': 'crane\nbollard' });
    expect(states).toEqual(['old', 'new']);
    // No other rule is asked again.
    expect(rules).toEqual([RULE]);
    expect(base).toMatchObject({ kind: 'found' });
  });

  test('follows a renamed file, and takes a new one at the old name for new', async () => {
    const renames = new Map([['dock.orig', 'quay.orig']]);
    expect((await compare({ 'dock.orig': 'bollard' }, { 'quay.orig': 'bollard' }, { renames })).states).toEqual(['old']);
    expect((await compare({ 'dock.orig': 'bollard' }, { 'quay.orig': 'bollard' })).states).toEqual(['new']);
    expect((await compare({ 'dock.orig': 'rope', 'quay.orig': 'bollard' }, { 'quay.orig': 'bollard' }, { renames })).states).toEqual(['new', 'new']);
  });

  test('is new without new_only, and when its rule compares by itself; then no base is looked for', async () => {
    for (const more of [{ newOnly: false }, { comparing: true }]) {
      expect(await compare({ 'quay.orig': 'bollard' }, { 'quay.orig': 'bollard' }, more)).toMatchObject({ states: ['new'], lookedAtBase: false, base: null });
    }
  });

  test('is unknown without a base, unless a baseline tells; a base that is wanted and missing is not replaced by it', async () => {
    const none = { kind: 'none', reason: 'a schedule has no base' } as const;
    expect(await compare({ 'quay.orig': 'bollard' }, none)).toMatchObject({ states: ['unknown'], unknown: null });
    expect(await compare({ 'quay.orig': 'rope\nbollard' }, none, { known: { 'quay.orig': 'bollard' } })).toMatchObject({ states: ['new', 'old'], base: { kind: 'none', detail: 'a schedule has no base; compared with the baseline b.json' } });
    const unknown = { kind: 'unknown', reason: 'the clone is shallow', hint: 'Fetch more.' } as const;
    expect(await compare({ 'quay.orig': 'bollard' }, unknown, { known: { 'quay.orig': 'bollard' } })).toMatchObject({ states: ['unknown'], unknown: { hint: 'Fetch more.' } });
  });

  test('with a base from git the baseline does not excuse', async () => {
    expect((await compare({ 'quay.orig': 'bollard' }, { 'tide.md': '' }, { known: { 'quay.orig': 'bollard' } })).states).toEqual(['new']);
  });

  test('is not looked for in a base that differs in nothing that was asked for', async () => {
    const now = { 'quay.orig': 'bollard\nrope', 'tide.md': 'ebb' };
    const alike = await compare(now, { ...now, 'tide.md': 'flood' }, { asked: ['quay.orig'] });
    expect({ states: alike.states, rules: alike.rules }).toEqual({ states: ['old', 'old'], rules: [] });
    for (const [base, asked] of [[{ ...now, 'tide.md': 'flood' }, ['quay.orig', 'tide.md']], [{ ...now, 'quay.orig': 'rope' }, ['quay.orig']], [{ ...now, 'more.md': '' }, ['quay.orig']], [{ 'quay.orig': now['quay.orig'] }, ['quay.orig']], [{ 'ebb.md': 'ebb', 'quay.orig': now['quay.orig'] }, ['quay.orig']]] as const) {
      expect((await compare(now, base, { asked })).rules).toEqual([RULE]);
    }
    expect((await compare(now, { ...now, 'quay.orig': 'rope' }, { asked: ['quay.orig'] })).states).toEqual(['new', 'old']);
  });

  test('that is waived needs no base', async () => {
    const waivers = [{ rule: `tides/${RULE}`, path: '*.orig', fingerprint: null, reason: 'spring tide', owner: '@quay', expires: '2026-03-02', location: null }];
    expect(await compare({ 'quay.orig': 'bollard' }, {}, { waivers })).toMatchObject({ states: ['waived'], lookedAtBase: false });
    const [first] = (await compare({ 'quay.orig': 'bollard' }, {})).items;
    const one = [{ ...waivers[0], path: null, fingerprint: first?.fingerprint ?? '' } as Waiver];
    expect((await compare({ 'quay.orig': 'bollard\nrope' }, {}, { waivers: one })).states).toEqual(['waived', 'new']);
  });

  test('never passes a new line and never blocks an old one', async () => {
    const lines = fc.array(fc.constantFrom('bollard', 'rope', 'crane'), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(lines, lines, async (now, before) => {
        const { states } = await compare({ 'quay.orig': now.join('\n') }, { 'quay.orig': before.join('\n') });
        const count = (list: readonly string[], word: string): number => list.filter((entry) => entry === word).length;
        const expected = ['bollard', 'rope', 'crane'].reduce((sum, word) => sum + Math.max(0, count(now, word) - count(before, word)), 0);
        expect(states.filter((state) => state === 'new')).toHaveLength(expected);
      }),
      { numRuns: 60 },
    );
  });

  test('what only the base had is counted, waived and old ones are not; it costs no base where nobody asks', async () => {
    expect(await compare({ 'quay.orig': 'bollard' }, { 'quay.orig': 'bollard\nrope\ncrane' }, { countsGone: true })).toMatchObject({ states: ['old'], gone: 2 });
    expect(await compare({ 'quay.orig': 'bollard' }, { 'quay.orig': 'bollard\nrope\ncrane' })).toMatchObject({ states: ['old'], gone: null });
    const waivers = [{ rule: `tides/${RULE}`, path: 'dock.orig', fingerprint: null, reason: 'spring tide', owner: '@quay', expires: '2026-03-02', location: null }];
    expect(await compare({ 'quay.orig': 'bollard', 'dock.orig': 'rope' }, { 'quay.orig': 'bollard', 'dock.orig': 'rope' }, { waivers, countsGone: true })).toMatchObject({ states: ['old', 'waived'], gone: 0 });
    expect(await compare({ 'tide.md': 'x' }, { 'quay.orig': 'bollard\nrope' })).toMatchObject({ states: [], gone: null, lookedAtBase: false });
    expect(await compare({ 'tide.md': 'x' }, { 'quay.orig': 'bollard\nrope' }, { countsGone: true })).toMatchObject({ states: [], gone: 2, unknown: null });
    expect(await compare({ 'tide.md': 'x' }, { kind: 'unknown', reason: 'the clone is shallow', hint: 'Fetch more.' }, { countsGone: true })).toMatchObject({ gone: null, unknown: null });
    expect(await compare({ 'quay.orig': 'bollard' }, { 'quay.orig': 'rope' }, { comparing: true, countsGone: true })).toMatchObject({ states: ['new'], gone: 0, lookedAtBase: false });
  });
});

describe('cycles, compared with the base', () => {
  const CYCLE = 'circular-dependency-detected';
  const FOUND: BaseLookup = { kind: 'found', sha: 'b'.repeat(40), how: 'merge base' };

  async function compareCycles(now: readonly string[], before: readonly string[], more: { renames?: readonly (readonly [string, string])[]; countsGone?: boolean; severity?: 'error' | 'info'; newOnly?: boolean; base?: Partial<BaseReader> } = {}): Promise<Comparison> {
    const [present, base] = [graphOf(now), graphOf(before)];
    return compareWithBase({
      violations: analyze(present).violations,
      present,
      snapshot: { files: [], metadata: { repo_fingerprint: '0'.repeat(64), file_count: 0, total_bytes: 0, snapshot_version: 1 } },
      asked: null,
      rulepack: { namespace: 'cycles', gateName: 'cycles', newOnly: { [CYCLE]: more.newOnly ?? true }, enabled: true, config: CONFIG, severity: { [CYCLE]: more.severity ?? 'error' }, namedInConfig: true, location: null },
      traits: { reads: () => false },
      allowances: createAllowances({ waivers: [], baseline: null, asOf: '2026-03-02' }),
      base: {
        lookup: () => Promise.resolve(FOUND), graph: () => Promise.resolve(base), renames: () => Promise.resolve(new Map(more.renames ?? [])),
        tree: () => Promise.reject(new Error('no file is expected to be asked for')), changedPaths: () => Promise.reject(new Error('no path is expected to be asked for')),
        facts: () => Promise.reject(new Error('no fact is expected to be asked for')), prepare: () => undefined, ...more.base,
      },
      checks: CHECKS,
      countsGone: more.countsGone ?? false,
      analyse: () => Promise.reject(new Error('no other rule is expected to be asked')),
    });
  }
  const told = ({ items }: Comparison): readonly string[] => items.map(({ state, added }) => [state, ...added].join(' | ')).sort();
  const RING = ['cart > item', 'item > cart'];

  test('are old where the base has the same imports, and new where it has not, with what made them', async () => {
    expect(told(await compareCycles(RING, RING))).toEqual(['old']);
    expect(told(await compareCycles(RING, ['cart > item']))).toEqual(['new | item.ts:2 imports ./cart']);
    expect(told(await compareCycles([...RING, 'item > rate', 'rate > cart'], [...RING, 'item > rate']))).toEqual(['new | rate.ts:4 imports ./cart']);
    expect(told(await compareCycles([...RING, 'app > user', 'user > app'], RING))).toEqual(['new | app.ts:3 imports ./user | user.ts:4 imports ./app', 'old']);
  });

  test('are old when they shrank, though they are no more the same', async () => {
    expect(told(await compareCycles(RING, [...RING, 'item > rate', 'rate > cart']))).toEqual(['old']);
  });

  test('are told from others by the names that their files have today', async () => {
    const moved = ['basket > item', 'item > basket'];
    expect(told(await compareCycles(moved, RING))).toEqual(['new | basket.ts:1 imports ./item | item.ts:2 imports ./basket']);
    expect(told(await compareCycles(moved, RING, { renames: [['basket.ts', 'cart.ts']] }))).toEqual(['old']);
    expect(told(await compareCycles(RING, RING, { renames: [['cart.ts', 'basket.ts']] }))).toEqual(['new | cart.ts:1 imports ./item | item.ts:2 imports ./cart']);
  });

  test('that only the base had are counted where somebody asks, unless they are no more than information', async () => {
    const gone = async (now: readonly string[], more: Parameters<typeof compareCycles>[2]): Promise<number | null> => (await compareCycles(now, [...RING, 'app > user', 'user > app'], { countsGone: true, ...more })).gone;
    expect(await gone(RING, {})).toBe(1);
    expect(await gone(['cart > item'], {})).toBe(2);
    expect(await gone(['cart > item'], { countsGone: false })).toBeNull();
    expect(await gone(['cart > item'], { severity: 'info' })).toBe(0);
  });

  test('are unknown where the base cannot be read, and nothing is counted', async () => {
    const base = { graph: () => Promise.reject(new Error('the clone lacks a tree')) };
    expect(await compareCycles(RING, RING, { base })).toMatchObject({ items: [{ state: 'unknown' }], unknown: { reason: expect.stringContaining('the clone lacks a tree') as string }, base: { kind: 'unknown', sha: null } });
    expect(await compareCycles(['cart > item'], RING, { base, countsGone: true })).toMatchObject({ items: [], unknown: null, gone: null });
    const lookup = () => Promise.reject(new Error('no base is expected to be looked for'));
    expect(told(await compareCycles(RING, RING, { newOnly: false, base: { lookup } }))).toEqual(['new']);
  });
});
