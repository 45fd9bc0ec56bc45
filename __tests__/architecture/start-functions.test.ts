import { describe, expect, it } from 'vitest';

const { compiledAtOnce, startFunctions } = (await import(new URL('../../.ci/start-functions.mjs', import.meta.url).href)) as {
  compiledAtOnce(text: string, names: readonly string[]): string;
  startFunctions(): Readonly<Record<string, readonly string[]>>;
};

async function loaded(text: string): Promise<Record<string, unknown>> {
  return (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as Record<string, unknown>;
}

const MODULE = `import { sep } from 'node:path';
export const early = tide(1) + quay(1);
/** What comes in. */
export function tide(height) { return quay(height) * 2; }
function quay(height) { return height + 1; }
export async function harbour() { return sep.length + rest(); }
function rest() { return 4; }
`;

describe('functions that are compiled with their bundle', () => {
  it('stand in brackets above everything but the imports, and do what they did', async () => {
    const text = compiledAtOnce(MODULE, ['tide', 'quay', 'harbour', 'gone']);
    expect(text).toContain('export const tide = (function tide(height) {');
    expect(text).toContain('\nconst quay = (function quay(height) {');
    expect(text).toContain('export const harbour = (async function harbour() {');
    expect(text).toContain('\nfunction rest() { return 4; }');
    expect(text.match(/function tide/g)).toHaveLength(1);
    const [before, after] = [await loaded(MODULE), await loaded(text)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(after['early']).toBe(6);
    expect(await (after['harbour'] as () => Promise<number>)()).toBe(5);
  });

  it('leaves a module alone of which none is named, and what it has written itself', () => {
    expect(compiledAtOnce(MODULE, ['gone'])).toBe(MODULE);
    const once = compiledAtOnce(MODULE, ['tide']);
    expect(compiledAtOnce(once, ['tide'])).toBe(once);
  });

  it('are those of the door, of what it needs before the first gate, and of the graph', () => {
    const list = startFunctions();
    expect(list['action.js']).toContain('main');
    expect(list['pipeline/run.js']).toContain('judgeWorkspace');
    expect(list['pipeline/describe-graph.js']).toContain('describeGraph');
    expect(Object.keys(list)).toEqual(Object.keys(list).sort());
  });
});
