import { err, ok, type Problem, type Result } from '../base/result.js';
import { findConfig } from '../config/file/find-config.js';
import { loadConfigQuickly } from '../config/file/load-config.js';
import { gateNameFault, gateNameOfFile } from '../config/gate-name.js';
import { normalRootPath, rootPathFault } from '../config/root-path.js';
import { gateEnvironment } from '../gates/gate-environment.js';
import { gateChecklist, type ChecklistItem, type ScriptTrial } from '../gates/gate-checklist.js';
import { reportFolder } from '../gates/report-folder.js';
import { scriptStart } from '../gates/script-gate.js';
import type { Clock } from '../ports/clock.js';
import type { GateFile, GateFolder } from '../ports/gate-folder.js';
import type { ProcessResult } from '../ports/processes.js';
import type { World } from '../ports/world.js';
import { GATES_FOLDER } from './end/run-files.js';
import { configSearch } from './settings/config-search.js';

/** How long a script may run in each of its trials. */
const TIMEOUT_MS = 10 * 60_000;
const MAX_OUTPUT_BYTES = 4 * 1024 * 1024;

export interface CheckedGate {
  readonly script: string;
  /** The name under which it has to report. */
  readonly gate: string;
  readonly items: readonly ChecklistItem[];
  readonly isSound: boolean;
}

/**
 * Runs a gate script with each mode and without one, the first time without its report folder, and goes through the
 * checklist of document `002`. The gate's name is that of the config's gate with this script, else the file's name.
 */
export async function checkGate(file: string, name: string | null, world: World, folders: GateFolder, cancel: AbortSignal): Promise<Result<CheckedGate>> {
  const fault = rootPathFault(file);
  if (fault !== null) return err({ code: 'script_not_started', message: `the path of the script ${file} ${fault.what}`, hint: fault.hint });
  const script = normalRootPath(file) ?? file;
  const gate = name ?? (await nameInConfig(script, world)) ?? gateNameOfFile(script);
  if (gate === null || !/^[a-z][a-z0-9_]*$/.test(gate)) {
    return err({ code: 'gate_name_invalid', message: `no gate name can be made of ${script}`, hint: 'name the gate with --name, in snake_case' });
  }
  const unusable = gateNameFault(gate);
  if (unusable !== null) return err({ code: 'gate_name_invalid', message: `the gate name ${gate} ${unusable.what}`, hint: `let the script and its report have another, for example ${unusable.better}, and say it with --name` });
  const start = scriptStart(script, world.root, await world.reportFiles());
  if (!start.ok) return err({ code: 'script_not_started', message: start.error.message, hint: start.error.nextAction });
  const folder = reportFolder(gate);
  const putBack = folders.setAside(folder);
  const trials: ScriptTrial[] = [];
  try {
    for (const flag of ['local', 'ci', null] as const) {
      // Reports are named by the second.
      if (trials.length > 0) await nextSecond(world.clock);
      const before = new Set((folders.list(folder) ?? []).map((entry) => entry.name));
      const startedAt = world.clock.now();
      const result = await world.processes.run(
        {
          file: start.value.file,
          args: [...start.value.args, ...(flag === null ? [] : [`--mode=${flag}`])],
          cwd: world.root,
          env: gateEnvironment({ env: {}, cleanEnv: false, requiresEnv: [] }, world.env),
          timeoutMs: TIMEOUT_MS,
          maxOutputBytes: MAX_OUTPUT_BYTES,
        },
        cancel,
      );
      if (result.ended.kind === 'cancelled') return err(CANCELLED);
      trials.push(trialOf(flag, result, { startedAt, endedAt: world.clock.now() }, before, folders.list(folder) ?? []));
    }
  } finally {
    putBack();
    // Nothing to commit: as after a run, the folder of all reports ignores itself.
    if (folders.list(folder) !== null) (await world.runFiles()).write(GATES_FOLDER, new Map());
  }
  const items = gateChecklist(gate, trials, world.readText('Makefile') ?? world.readText('makefile') ?? world.readText('GNUmakefile'));
  return ok({ script, gate, items, isSound: items.every(({ state }) => state !== 'wrong') });
}

function nextSecond(clock: Clock): Promise<void> {
  return new Promise((resolve) => void clock.after(1_010 - (clock.now() % 1_000), resolve));
}

const CANCELLED: Problem = { code: 'cancelled', message: 'the check was cancelled', hint: 'run it again' };

async function nameInConfig(script: string, world: World): Promise<string | null> {
  const found = findConfig(null, configSearch(world));
  if (!found.ok || found.value === null) return null;
  const config = await loadConfigQuickly(found.value, world.lookUpText);
  if (!config.ok) return null;
  return Object.entries(config.value.data.gates ?? {}).find(([, gate]) => gate.script !== undefined && (normalRootPath(gate.script) ?? gate.script) === script)?.[0] ?? null;
}

function trialOf(flag: ScriptTrial['flag'], result: ProcessResult, times: Pick<ScriptTrial, 'startedAt' | 'endedAt'>, before: ReadonlySet<string>, files: readonly GateFile[]): ScriptTrial {
  const latest = (name: string): ScriptTrial['latest']['json'] => files.find((file) => file.name === name) ?? null;
  return {
    flag,
    broken: brokenWords(result),
    exitCode: result.ended.kind === 'exited' ? result.ended.code : null,
    stdout: result.stdout.text,
    stderr: result.stderr.text,
    ...times,
    written: files.filter(({ name, link }) => link === null && !name.startsWith('latest.') && !before.has(name)),
    latest: { json: latest('latest.json'), md: latest('latest.md') },
  };
}

function brokenWords({ ended, leftBehind }: ProcessResult): string | null {
  switch (ended.kind) {
    case 'exited':
      return leftBehind ? 'processes that it started were still running when it had ended' : null;
    case 'signalled':
      return `it was ended by ${ended.signal}`;
    case 'timed_out':
      return `it had not ended after ${TIMEOUT_MS / 60_000} minutes`;
    case 'not_started':
      return `it could not be started: ${ended.cause}`;
    case 'cancelled':
      return 'it was cancelled';
  }
}
