import { expect, test } from 'vitest';
import { unjudgedManifests } from '../../src/pipeline/judge/unjudged-manifests.js';
import { workspaceOfTest } from '../support/temporary-workspace.js';
import { runIn } from './workspace-run.js';

async function toldOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const workspace = workspaceOfTest(files);
  const told: string[] = [];
  const { facts } = await runIn(workspace.path, {}, { info: (text) => void told.push(text) });
  expect(facts.gates.map(({ name, outcome }) => `${name} ${outcome}`)).toContain('drift pass');
  return told.filter((text) => text.includes('unused dependencies'));
}

const MANIFEST = { 'package.json': '{"name":"harbour","dependencies":{"ferry":"1","tug":"1"}}\n', 'src/tide.ts': "import 'ferry';\n" };

const LOCK = JSON.stringify({ lockfileVersion: 3, packages: { '': { name: 'harbour', dependencies: { ferry: '1', tug: '1' } }, 'node_modules/ferry': { version: '1.0.0' }, 'node_modules/tug': { version: '1.0.0' } } });

test('a manifest of which nobody can tell what is unused is told in the log', async () => {
  expect(await toldOf(MANIFEST)).toEqual(['unused dependencies were not looked for in 1 manifest: package.json (no lock file tells which packages are wanted as peers); envelope.json has them as unused_not_judged']);
  expect(await toldOf({ ...MANIFEST, 'src/tide.ts': "import 'ferry';\nimport 'tug';\n" })).toEqual([]);
});

test('a manifest with more files than are looked through is reported only where neither its scripts nor configs of tools name all that nothing imports', async () => {
  const styles = Object.fromEntries(Array.from({ length: 401 }, (_, at) => [`styles/s${at}.css`, '']));
  const harbour = (scripts: object) => ({ ...styles, 'package.json': JSON.stringify({ name: 'harbour', dependencies: { ferry: '1', tug: '1' }, scripts }), 'package-lock.json': LOCK, 'src/tide.ts': "import 'ferry';\n" });
  expect(await toldOf(harbour({}))).toEqual(['unused dependencies were not looked for in 1 manifest: package.json (more files than are looked through could name a dependency; as a warning the rule looks through all); envelope.json has them as unused_not_judged']);
  expect(await toldOf(harbour({ pull: 'tug --all' }))).toEqual([]);
  expect(await toldOf({ ...harbour({}), 'deep/dock.config.js': "module.exports = ['tug'];\n" })).toEqual([]);
});

test('of many the first are named, and how many there are', () => {
  const manifests = ['a', 'b', 'c', 'd'].map((manifest) => ({ manifest, reason: 'why' }));
  expect(unjudgedManifests({ unused_not_judged: { manifests, total: 9 } })).toContain('in 9 manifests: a (why), b (why), c (why) and 6 more; ');
  expect(unjudgedManifests({ unused_not_judged: { manifests: [], total: 0 } })).toBeNull();
  expect(unjudgedManifests(undefined)).toBeNull();
});
