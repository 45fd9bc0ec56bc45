import { describe, expect, it } from 'vitest';
import type { ChangedLines } from '../../src/gates/workspace-facts.js';
import { shownChanges } from '../../src/pipeline/end/shown-changes.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';
import { runIn } from './workspace-run.js';

const SARIF = (...places: readonly (readonly [string, number])[]): string => JSON.stringify({
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'lighthouse' } }, results: places.map(([uri, startLine]) => ({ ruleId: 'fog', level: 'error', message: { text: `fog over ${uri}` }, locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine } } }] })) }],
});

function dock(more: Readonly<Record<string, string>>): TemporaryWorkspace {
  const config = 'version: 1\ngates:\n  scan: { uses: static_analysis, with: { files: [reports/*.sarif] } }\n';
  const workspace = workspaceOfTest({ '.github/contract-gates.yml': config, '.gitignore': 'reports/\nartifacts/\n', 'src/a.ts': 'one\ntwo\n', 'src/b.ts': 'one\ntwo\n' }, { git: true });
  workspace.write(more);
  return workspace;
}

describe('the changed lines of a run', () => {
  it('put findings on them first, also in files that git does not track', async () => {
    const workspace = dock({ 'reports/a.sarif': SARIF(['src/a.ts', 1], ['src/b.ts', 1], ['src/b.ts', 2], ['src/new.ts', 3]), 'src/b.ts': 'one\nTWO\n', 'src/new.ts': '\n\n\n' });
    const { facts, view } = await runIn(workspace.path);
    expect(view.findings.filter(({ source }) => source === 'scan').map(({ file, line, onChangedLine }) => [file, line, onChangedLine])).toEqual([['src/b.ts', 2, true], ['src/new.ts', 3, true], ['src/a.ts', 1, false], ['src/b.ts', 1, false]]);
    expect(facts.changedLines?.get('src/b.ts')).toEqual(new Set([2]));
    expect(facts.changedLines?.has('src/a.ts')).toBe(false);
  });

  it('are not asked for where nothing is worse than a remark, and null where git does not know the base', async () => {
    expect((await runIn(dock({ 'reports/a.sarif': SARIF(), 'src/b.ts': 'changed\n' }).path)).facts.changedLines).toBeNull();
    const lost = await runIn(dock({ 'reports/a.sarif': SARIF(['src/a.ts', 1]) }).path, { base: 'no-such-branch' });
    expect(lost.facts.changedLines).toBeNull();
    expect(lost.view.findings.every(({ onChangedLine }) => onChangedLine === null)).toBe(true);
  });
});

describe('asking for changed lines', () => {
  const finding = { level: 'error', message: 'fog' } as const;
  const asking = (answer: ChangedLines): { readonly asked: unknown[]; changedLinesSoon(limits: unknown): Promise<ChangedLines> } => {
    const asked: unknown[] = [];
    return { asked, changedLinesSoon: (limits) => (asked.push(limits), Promise.resolve(answer)) };
  };
  const known: ChangedLines = { kind: 'known', lines: new Map([['a.ts', [1, 2]], ['b.ts', [3]]]) };

  it('happens only for findings with a place, within limits', async () => {
    const facts = asking(known);
    expect(await shownChanges([{ findings: [finding] }], facts)).toBeNull();
    expect(facts.asked).toEqual([]);
    expect(await shownChanges([{ findings: [{ ...finding, file: 'b.ts' }, { ...finding, file: 'c.ts' }] }], facts)).toEqual(new Map([['b.ts', new Set([3])]]));
    expect(facts.asked).toEqual([{ milliseconds: 10_000, lines: 1_000_000 }]);
  });

  it('gives null for no answer', async () => {
    const placed = [{ findings: [{ ...finding, file: 'a.ts' }] }];
    expect(await shownChanges(placed, asking({ kind: 'none', reason: 'a schedule' }))).toBeNull();
    expect(await shownChanges(placed, asking({ kind: 'unknown', reason: 'no git', hint: 'Install it.' }))).toBeNull();
  });
});
