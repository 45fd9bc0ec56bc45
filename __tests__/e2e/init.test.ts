import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';

function repository(files: Readonly<Record<string, string>>, git = true): TemporaryWorkspace {
  return workspaceOfTest(files, { git });
}

const CONFIG = '.github/contract-gates.yml';
const WORKFLOW = '.github/workflows/contract-gates.yml';

const QUAY_SCRIPT = `#!/usr/bin/env bash
# --mode=ci or --mode=local comes as an argument.
echo '{ "version": "2.0", "timestamp": "2026-03-02T08:00:00Z", "environment": "local", "gates": [{ "name": "quay", "status": "warn", "duration_seconds": 0, "findings": [{ "level": "warning", "message": "the quay is wet" }], "metrics": {} }], "summary": { "total": 1, "passed": 0, "failed": 0, "warnings": 1 } }'
exit 2
`;

describe('what init writes works at once', () => {
  test('without a source file, with a script that warns on stdout', async () => {
    const { path } = repository({ 'scripts/gates/quay.sh': QUAY_SCRIPT });
    const made = await runCli({ args: ['init'], cwd: path });
    expect(made.exitCode, made.stderr).toBe(0);
    expect(made.stderr).toContain('Next: contract-gates run');
    const result = await runCli({ args: ['run', '--json'], cwd: path });
    expect(result.exitCode, result.stderr).toBe(0);
    expect(JSON.parse(result.stdout)).toMatchObject({ status: 'Succeeded' });
    expect(result.stdout).toMatch(/"name": "quay",\s+"outcome": "warn"/u);
  });

  test('tests of Node tell by their report which one failed and where, and git sees no file of it', async () => {
    const tests = "import test from 'node:test';\ntest('high water', () => {});\ntest('low water', () => {\n  throw new Error('too low');\n});\n";
    const workspace = repository({ 'package.json': '{ "private": true, "scripts": { "test": "node --test" } }\n', 'test/tides.test.mjs': tests });
    expect((await runCli({ args: ['init'], cwd: workspace.path })).exitCode).toBe(0);
    workspace.git(['add', '-A']);
    const result = await runCli({ args: ['run', '--json'], cwd: workspace.path });
    expect(result.exitCode, result.stderr).toBe(1);
    expect(JSON.parse(result.stdout)).toMatchObject({ status: 'Blocked', reasons: [{ code: 'tests_failed', gate: 'unit_tests' }] });
    expect(result.stderr).toMatch(/test\/tides\.test\.mjs:\d+: \S.* > low water: /u);
    expect(workspace.git(['status', '--porcelain'])).not.toContain('??');
  });

  // A program of node_modules/.bin that prints what the linter itself printed once.
  test.skipIf(process.platform === 'win32').each([
    ['biome', 'biome check .', '--reporter=json', 'biome.json', 'static_analysis_not_met'],
    // What the fixture has are warnings: the exit says no.
    ['oxlint', 'oxlint', '--format=json', 'oxlint.json', 'gate_failed'],
  ])('%s blocks by its findings, passes without any, and is never green when it broke', async (tool, lint, option, fixture, code) => {
    const report = readFileSync(new URL(`../formats/fixtures/analysis/${tool}/${fixture}`, import.meta.url), 'utf8');
    const program = (printed: string, exit: number): string => `#!/bin/sh\ncase "$*" in *${option}*) ;; *) exit 9 ;; esac\ncat <<'END'\n${printed}\nEND\nexit ${exit}\n`;
    const workspace = repository({ 'package.json': `{ "private": true, "scripts": { "lint": "${lint}" } }\n`, '.gitignore': 'node_modules\n' });
    expect((await runCli({ args: ['init'], cwd: workspace.path })).exitCode).toBe(0);
    const judged = async (printed: string, exit: number): Promise<unknown> => {
      const path = `node_modules/.bin/${tool}`;
      workspace.write({ [path]: program(printed, exit) });
      chmodSync(join(workspace.path, path), 0o755);
      const result = await runCli({ args: ['run', '--json', '--rulepacks', 'none'], cwd: workspace.path });
      return JSON.parse(result.stdout);
    };
    expect(await judged(report, 1)).toMatchObject({ status: 'Blocked', reasons: [{ code, gate: 'lint' }] });
    const clean = tool === 'biome' ? '{ "summary": { "changed": 0, "unchanged": 3, "errors": 0, "warnings": 0 }, "diagnostics": [], "command": "check" }' : '{ "diagnostics": [], "number_of_files": 3, "number_of_rules": 90, "threads_count": 1, "start_time": 0.1 }';
    expect(await judged(clean, 0)).toMatchObject({ status: 'Succeeded', reasons: [] });
    expect(await judged('', 0)).toMatchObject({ status: 'Failed' });
    expect(await judged(report.slice(0, -20), 0)).toMatchObject({ status: 'Failed' });
    expect(await judged(clean, 1)).toMatchObject({ status: 'Failed' });
  });

  test('an empty repository is told that a gate is missing, and is Failed until there is one', async () => {
    const workspace = repository({ 'notes.md': '# Notes\n' });
    const made = await runCli({ args: ['init'], cwd: workspace.path });
    expect(made.exitCode, made.stderr).toBe(0);
    expect(made.stderr).toContain(`Next: add a gate to ${CONFIG}`);
    expect(made.stderr).toContain('nothing_checked');
    const empty = await runCli({ args: ['run', '--json'], cwd: workspace.path });
    expect(empty.exitCode).toBe(1);
    expect(JSON.parse(empty.stdout)).toMatchObject({ reasons: [{ code: 'nothing_checked' }] });
    const config = readFileSync(join(workspace.path, CONFIG), 'utf8');
    workspace.write({ [CONFIG]: `${config}\ngates:\n  notes:\n    run: [node, -e, '0']\n` });
    const result = await runCli({ args: ['run'], cwd: workspace.path });
    expect(result.exitCode, result.stderr).toBe(0);
  });
});

describe('where init writes', () => {
  test('never through a link', async () => {
    const elsewhere = repository({ 'contract-gates.yml': 'precious\n' }, false);
    for (const args of [['init'], ['init', '--force']]) {
      const { path } = repository({ 'go.mod': 'module tide\n' });
      symlinkSync(elsewhere.path, join(path, '.github'), 'junction');
      const result = await runCli({ args, cwd: path });
      expect(result.exitCode).toBe(1);
      expect(result.stderr).toContain('.github is a link');
      expect(readFileSync(join(elsewhere.path, 'contract-gates.yml'), 'utf8')).toBe('precious\n');
      expect(existsSync(join(elsewhere.path, 'workflows'))).toBe(false);
    }
  });

  test('a file called .github is reported, without a stack', async () => {
    const { path } = repository({ '.github': 'a note\n', 'go.mod': 'module tide\n' });
    const result = await runCli({ args: ['init', '--json'], cwd: path });
    expect(result.exitCode).toBe(1);
    expect(result.stderr).toContain('move .github away');
    expect(result.stderr).not.toMatch(/\n\s+at /u);
    expect(JSON.parse(result.stdout)).toEqual({ written: [], kept: [], failed: [CONFIG, WORKFLOW] });
  });

  test('the workflow of a subfolder goes to the top of the repository', async () => {
    const workspace = repository({ 'packages/billing/go.mod': 'module billing\n', 'packages/shipping/go.mod': 'module shipping\n' });
    workspace.git(['checkout', '--quiet', '-b', 'develop']);
    const first = await runCli({ args: ['init', '-C', 'packages/billing'], cwd: workspace.path });
    expect(first.stderr).toContain('Next: contract-gates run -C packages/billing\n');
    expect(first.exitCode, first.stderr).toBe(0);
    for (const file of [`packages/billing/${CONFIG}`, WORKFLOW]) {
      expect(first.stderr).toContain(`wrote ${file}`);
      expect(existsSync(join(workspace.path, file))).toBe(true);
    }
    const workflow = readFileSync(join(workspace.path, WORKFLOW), 'utf8');
    expect(workflow).toContain('working-directory: packages/billing');
    expect(workflow).toContain('branches: [develop]');
    const second = await runCli({ args: ['init', '-C', 'packages/shipping'], cwd: workspace.path });
    expect(second.exitCode, second.stderr).toBe(0);
    expect(second.stderr).toContain('wrote .github/workflows/contract-gates-packages-shipping.yml');
    expect(readFileSync(join(workspace.path, WORKFLOW), 'utf8')).toBe(workflow);
    expect((await runCli({ args: ['init', '-C', 'packages/billing'], cwd: workspace.path })).exitCode).toBe(1);
  });
});
