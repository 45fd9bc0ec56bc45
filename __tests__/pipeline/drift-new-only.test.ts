import { describe, expect, test } from 'vitest';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';
import { runIn } from './workspace-run.js';

const manifest = (more: string): string => `[package]\nname = "quay"\nversion = "1.0.0"\n\n[dependencies]\ntug = "2"\n${more}`;
const LOCK = 'version = 4\n\n[[package]]\nname = "quay"\nversion = "1.0.0"\n\n[[package]]\nname = "tug"\nversion = "1.4.0"\n';

/** A crate whose lock has another tug than its manifest wants, since before the base. */
function harbour(): TemporaryWorkspace {
  return workspaceOfTest({ 'Cargo.toml': manifest(''), 'Cargo.lock': LOCK, 'src/lib.rs': 'pub fn quay() {}\n' }, { git: true });
}

async function driftOf(workspace: TemporaryWorkspace): Promise<readonly (readonly [string, string])[]> {
  const { facts } = await runIn(workspace.path, { base: 'main', rulepacks: ['drift'] });
  expect(facts.base).toMatchObject({ kind: 'found' });
  return facts.items.filter(({ rulepack }) => rulepack === 'drift').map(({ rule, state }) => [rule, state] as const).sort();
}

describe('what drift finds, compared with the base', () => {
  test('is old when the manifest of the base, in TOML too, had it already', async () => {
    expect(await driftOf(harbour())).toEqual([['manifest-lock-mismatch', 'old']]);
  });

  test('is new for what the change brought; what compares with the base is never old', async () => {
    const workspace = harbour();
    workspace.write({ 'Cargo.toml': manifest('ferry = "3"\n') });
    expect(await driftOf(workspace)).toEqual([['dependency-added', 'new'], ['manifest-lock-mismatch', 'new'], ['manifest-lock-mismatch', 'old']]);
  });

  test('stays old when the manifest moved', async () => {
    const workspace = harbour();
    workspace.write({ 'berth/.keep': '' });
    for (const name of ['Cargo.toml', 'Cargo.lock', 'src']) workspace.git(['mv', name, `berth/${name}`]);
    workspace.commit('The crate moves');
    const { facts } = await runIn(workspace.path, { base: 'HEAD~1', rulepacks: ['drift'] });
    expect(facts.items.filter(({ rule }) => rule === 'manifest-lock-mismatch').map(({ file_path, state }) => [file_path, state])).toEqual([['berth/Cargo.toml', 'old']]);
  });
});
