import { readFileSync } from 'node:fs';
import type { GateRecord, GateSpec } from '../../src/contract/verdict/gate-record.js';
import { planGates } from '../../src/gates/plan.js';
import { runGates } from '../../src/gates/run-gates.js';
import type { GateRun } from '../../src/gates/run-gates.js';
import { nodeClock } from '../../src/adapters/node/clock.js';
import { ownProcesses } from '../support/own-processes.js';
import { nodeReportFiles } from '../../src/adapters/node/report-files.js';
import { openGit } from '../../src/adapters/node/git/git.js';
import { createReportSource } from '../../src/adapters/node/report-source.js';
import { readDataYaml } from '../../src/config/yaml/data-yaml.js';
import type { WorkspaceFacts } from '../../src/gates/workspace-facts.js';
import { plainEnvironment } from '../support/plain-environment.js';
import { temporaryWorkspace } from '../support/temporary-workspace.js';
import type { TemporaryWorkspace } from '../support/temporary-workspace.js';

/** Signals, groups and modes of files are POSIX; on Windows the tests of the pure parts and of plain exits remain. */
export const ON_POSIX = process.platform !== 'win32';

export function gateSpec(known: Partial<GateSpec> & Pick<GateSpec, 'name'>): GateSpec {
  return {
    kind: 'run',
    command: 'true',
    description: null,
    needs: [],
    blocking: true,
    timeoutMs: 30_000,
    retries: 0,
    ifChanged: null,
    phase: 'OTHER',
    env: {},
    cleanEnv: false,
    requiresEnv: [],
    onFork: 'run',
    workingDirectory: '.',
    thresholds: {},
    warnExitCodes: [],
    newOnly: false,
    location: { file: '.github/contract-gates.yml', line: 3, column: 3 },
    ...known,
  };
}

/** A workspace without a base, whose policy is the default one. */
export const NO_FACTS: WorkspaceFacts = {
  files: () => Promise.resolve([]),
  readYaml: readDataYaml,
  changedLines: () => Promise.resolve({ kind: 'unknown', reason: 'the clone lacks it', hint: 'Fetch it.' }),
  policy: { coverageRequired: null, blockOn: ['critical', 'high'], newOnly: true },
};

export interface Harbour {
  readonly workspace: TemporaryWorkspace;
  /** Runs the gates in the workspace and gives their records by name, in the order in which they were given. */
  run(specs: readonly GateSpec[], more?: Partial<GateRun> & { rulepacks?: readonly string[]; cancel?: AbortSignal }): Promise<Map<string, GateRecord>>;
  /** Runs one gate. */
  one(known: Partial<GateSpec>, more?: Partial<GateRun>): Promise<GateRecord>;
}

/** A workspace with scripts of a ferry company and everything needed to run gates in it. */
export function harbour(files: Readonly<Record<string, string>> = {}): Harbour {
  const workspace = temporaryWorkspace(files);
  const reportSource = async () => createReportSource({ root: workspace.path, lookup: openGit({ root: workspace.path, ci: false, env: plainEnvironment() }) });
  const ports = { processes: ownProcesses(), clock: nodeClock, reportFiles: () => Promise.resolve(nodeReportFiles()), reportSource };
  const run: Harbour['run'] = async (specs, { rulepacks = [], cancel, ...more } = {}) => {
    const plan = planGates(specs, rulepacks);
    if (!plan.ok) throw new Error(plan.error.map(({ message }) => message).join('\n'));
    const records = await runGates(
      {
        plan: plan.value,
        mode: 'local',
        root: workspace.path,
        stepEnv: plainEnvironment(),
        isFork: 'no',
        maxParallel: 2,
        deadlineMs: null,
        secrets: [],
        facts: NO_FACTS,
        runRulepack: () => Promise.reject(new Error('no rulepack is expected')),
        changedPaths: () => Promise.reject(new Error('no gate is expected to ask what changed')),
        stand: (record) => record,
        onStart: () => undefined,
        onEnd: () => undefined,
        ...more,
      },
      ports,
      cancel ?? new AbortController().signal,
    );
    return new Map(records.map((record) => [record.name, record]));
  };
  const one: Harbour['one'] = async (known, more = {}) => {
    const records = await run([gateSpec({ name: 'timetable', ...known })], more);
    const record = records.get(known.name ?? 'timetable');
    if (record === undefined) throw new Error('the gate has no record');
    return record;
  };
  return { workspace, run, one };
}

export interface ReportWords {
  readonly gate?: string;
  readonly status?: 'pass' | 'warn' | 'fail';
  readonly findings?: readonly object[];
  readonly metrics?: object;
}

/** A valid report of Gate Contract 2.0 with one gate. */
export function reportText({ gate = 'timetable', status = 'pass', findings = [], metrics = {} }: ReportWords = {}): string {
  const count = (wanted: string): number => (status === wanted ? 1 : 0);
  return JSON.stringify({
    version: '2.0',
    timestamp: '2026-03-02T08:00:00Z',
    environment: 'local',
    gates: [{ name: gate, status, duration_seconds: 0.5, findings, metrics }],
    summary: { total: 1, passed: count('pass'), failed: count('fail'), warnings: count('warn') },
  });
}

/** Whether a process with this id runs; a zombie, which only waits to be collected, does not. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) throw new Error(`${pid} is not a process id`);
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // One that has given its memory back (field 23, its size) is on its way out.
    return !/^[ZX]/.test(fields[0] ?? '') && fields[20] !== '0';
  } catch {
    return false;
  }
}
