import { existsSync, statSync } from 'node:fs';
import { readEvent } from './adapters/actions/event-file.js';
import { nodeClock } from './adapters/node/clock.js';
import { folderAt } from './adapters/node/disk-path.js';
import { forgetEach, forgetUntracked } from './adapters/node/earlier-run.js';
import { nodeProcesses } from './adapters/node/processes/processes.js';
import { onStopSignal } from './adapters/node/processes/stop-signals.js';
import { claimRun } from './adapters/node/one-run.js';
import { createNodeWorld } from './adapters/node/world.js';
import { onLostAnswer } from './adapters/terminal/lost-answer.js';
import { createTerminalLog, harmlessJson, paletteFor } from './adapters/terminal/terminal-log.js';
import { isHostFault } from './base/host-fault.js';
import { hostLimitOf } from './base/host-limit.js';
import { formatLocation, type Problem } from './base/result.js';
import { VERSION } from './base/version.js';
import { folderFlag, parseFlags, rootOfRun, type CliRequest } from './config/inputs/flags.js';
import type { RunInputs } from './config/inputs/inputs.js';
import { otlpSecrets } from './config/inputs/otlp-environment.js';
import { beginGraph } from './pipeline/tree/begin-graph.js';
import { LATEST_REPORTS, leftByRun, runFolderOf } from './pipeline/end/run-files.js';
import type { RunRequest } from './pipeline/end/run-request.js';
import type { World } from './ports/world.js';
import { readRunContext, runIdOf, type RunContext } from './workspace/context/run-context.js';

/*
 * Door 2: the command line. Human text and progress go to stderr, structured output to stdout. The exit is a status:
 * 0, 1 or 2 (SPEC section 2), and 1 until the work is really done.
 */
process.exitCode = 1;
/** Beside this bundle; in a variable, so that no bundler takes it for an asset. */
const READ_WORKER = 'read-worker/index.js';
const processes = nodeProcesses();
const stopping = new AbortController();
let settled: number | null = null;
let isAnswerLost = false;
let context: RunContext | null = null;
const exitCode = (): number => (isAnswerLost ? 1 : (settled ?? 1));

process.on('exit', () => {
  processes.stopAll();
  process.exitCode = exitCode();
});
onLostAnswer((cause) => {
  // Each write that is refused tells it.
  if (isAnswerLost) return;
  isAnswerLost = true;
  tell({ code: 'answer_lost', message: `the answer could not be written to stdout: ${cause}`, hint: 'what stdout leads to has a part of it at most: make room there, then run again' });
});

const parsed = parseFlags(process.argv.slice(2));
// What runs gates stops them first. Any other command is ended by the signal itself, at once: nothing has to be put in order.
if (parsed.ok && ['run', 'verify', 'baseline', 'check'].includes(parsed.value.kind)) {
  onStopSignal(() => stopping.abort(), () => process.exit(1));
}
const rootToRun = rootOfRun(process.argv.slice(2));
const folderToRun = rootToRun === null ? null : folderAt(rootToRun);
const busy = folderToRun === null ? null : await claimRun(folderToRun, process.env);
// Before anything else, also where a flag is wrong and nothing will run; but never what another run is writing.
if (folderToRun !== null && busy === null) await forgetUntracked(folderToRun, leftByRun(runFolderOf(runIdOf(process.env))));
if (folderToRun !== null && busy === null && !parsed.ok) await forgetEach(folderToRun, LATEST_REPORTS);
// A dumb terminal (TERM) knows no colour and takes no line back.
const stderr = { isTTY: process.stderr.isTTY === true && process.env['TERM'] !== 'dumb', columns: process.stderr.columns ?? 80, write: (text: string): void => void process.stderr.write(text) };
const wantsColour = !parsed.ok || !('color' in parsed.value) || parsed.value.color === null;
const palette = paletteFor(wantsColour && stderr.isTTY && (process.env['NO_COLOR'] ?? '') === '');
const tones = { good: palette.green, bad: palette.red, advice: palette.yellow, quiet: palette.dim, plain: (text: string): string => text };
const log = createTerminalLog(stderr, nodeClock, palette);

settled = !parsed.ok ? refused(parsed.error) : busy !== null ? refused([busy], parsed.value.kind === 'run' && parsed.value.json ? { problems: [busy] } : null) : await guarded(parsed.value);
// What went wrong with an answer is told some ticks after stdout has refused it, and then it refuses this too. A turn of the event loop takes milliseconds after much work.
// A pipe takes what its reader has room for: the last lines, which tell the verdict, may still be waiting.
process.stderr.write('', () => process.stdout.write('', (refused) => (refused instanceof Error ? setImmediate(() => process.exit(exitCode())) : process.exit(exitCode()))));

/** The one catch of this door: what the machine lacks, or an error that nobody expected, is told in a line, with what to do. */
async function guarded(request: CliRequest): Promise<number> {
  try {
    return await perform(request);
  } catch (error) {
    if (isHostFault(error)) tell({ code: 'host_fault', message: error.message });
    else tell({ code: 'internal_error', message: `stopped by an unexpected error: ${error instanceof Error ? error.message : String(error)}`, hint: hostLimitOf(error) ?? 'report it as a bug with this line; CONTRACT_GATES_DEBUG=1 shows where it happened' });
    if (process.env['CONTRACT_GATES_DEBUG'] === '1' && error instanceof Error) log.info(error.stack ?? '');
    return 1;
  }
}

function perform(request: CliRequest): Promise<number> | number {
  switch (request.kind) {
    case 'help': return helpCommand(request.topic);
    case 'version':
      process.stdout.write(`contract-gates ${VERSION}\n`);
      return 0;
    case 'run': return inWorld(request.inputs.workingDirectory, (world) => runCommand(request, world));
    case 'graph': return inWorld(request.inputs.workingDirectory, (world) => graphCommand(request, world));
    case 'verify': return inWorld(request.inputs.workingDirectory, (world) => verifyCommand(request, world));
    case 'validate': return inWorld(request.workingDirectory, (world) => validateCommand(request, world));
    case 'explain': return inWorld(request.workingDirectory, (world) => explainCommand(request, world));
    case 'baseline': return inWorld(request.inputs.workingDirectory, (world) => baselineCommand(request, world));
    case 'init': return inWorld(request.workingDirectory, (world) => initCommand(request, world));
    case 'new': return inWorld(request.workingDirectory, (world) => newGateCommand(request, world));
    case 'check': return inWorld(request.workingDirectory, (world) => checkGateCommand(request, world));
  }
}

async function helpCommand(topic: Extract<CliRequest, { kind: 'help' }>['topic']): Promise<number> {
  process.stdout.write((await import('./config/inputs/help.js')).helpText(topic));
  return 0;
}

/** Exit 1 with what is wrong, and as JSON where that was asked for. */
function refused(problems: readonly Problem[], answer: unknown = null): number {
  for (const problem of problems) tell(problem);
  if (answer !== null) print(answer);
  return 1;
}

function tell({ message, hint, location }: Problem): void {
  log.error(`${message}${hint === undefined || hint === '' ? '' : `\n  hint: ${hint}`}`, location);
}

function print(value: unknown): void {
  process.stdout.write(`${harmlessJson(JSON.stringify(value, null, 2))}\n`);
}

async function inWorld(workingDirectory: string, action: (world: World) => Promise<number>): Promise<number> {
  const root = folderAt(workingDirectory);
  if (root === null) return refused([{ code: 'no_folder', message: 'the folder in which this was started is not there any more', hint: 'change to one that is there, or name one with --working-directory' }]);
  if (!existsSync(root) || !statSync(root).isDirectory()) return refused([{ code: 'no_folder', message: `${workingDirectory} is not a folder`, hint: 'check --working-directory' }]);
  return action(createNodeWorld({ root, ci: contextOf().ci, env: process.env, log, processes, readWorker: new URL(`../${READ_WORKER}`, import.meta.url) }));
}

/** Read once: what is wrong with the event is told once. */
function contextOf(): RunContext {
  return (context ??= readRunContext(process.env, process.env['GITHUB_ACTIONS'] === 'true' ? readEvent(process.env['GITHUB_EVENT_PATH'], (line) => log.warning(line)) : null));
}

function requestOf(inputs: RunInputs): RunRequest {
  const token = inputs.token ?? process.env['GITHUB_TOKEN'] ?? null;
  return { version: VERSION, inputs: { ...inputs, token }, context: contextOf(), secrets: [...(token === null ? [] : [token]), ...otlpSecrets(process.env).filter((value) => value !== '')], cancel: stopping.signal };
}

async function runCommand(request: Extract<CliRequest, { kind: 'run' }>, world: World): Promise<number> {
  if (request.plan !== null) return planCommand(request, request.plan, world);
  const { run } = await import('./pipeline/run.js');
  const asked = requestOf(request.inputs);
  const finished = await run(asked, world);
  const { writeProblem, remember } = finished;
  if (writeProblem !== null) {
    tell(writeProblem);
    log.error('there is no verdict without its files; what was found:');
  }
  for (const { tone, text } of finished.lines()) log.styled(tones[tone], text);
  if (writeProblem !== null) return 1;
  // Not what lies there by now: another run may have put its own in that place.
  if (request.json) process.stdout.write(harmlessJson(finished.documents.get('verdict.json') ?? ''));
  if (request.inputs.otlpEndpoint !== null) for (const line of await (await import('./pipeline/end/send-trace.js')).sendTrace(finished, asked, world, stopping.signal)) log.notice(line);
  await remember();
  return finished.exitCode;
}

async function planCommand(request: Extract<CliRequest, { kind: 'run' }>, what: 'list' | 'dry_run', world: World): Promise<number> {
  const [{ planRun }, { planLines }, { settingsProblemText }] = await Promise.all([import('./pipeline/plan-run.js'), import('./reporters/run-plan.js'), import('./pipeline/end/unstarted-run.js')]);
  const planned = await planRun(what, requestOf(request.inputs), world);
  if (!planned.ok) {
    for (const problem of planned.error) log.error(settingsProblemText(problem, world));
    if (request.json) print({ problems: planned.error });
    return 1;
  }
  if (request.json) print(planned.value);
  else for (const line of planLines(planned.value)) process.stdout.write(`${line}\n`);
  return 0;
}

async function newGateCommand(request: Extract<CliRequest, { kind: 'new' }>, world: World): Promise<number> {
  const [{ newGate, writeNewGate }, { openProjectHome }] = await Promise.all([import('./pipeline/new-gate.js'), import('./adapters/node/project-home.js')]);
  const made = newGate(request.gate, request.language);
  if (!made.ok) return refused([made.error], request.json ? { problems: [made.error] } : null);
  const { files, config } = made.value;
  if (request.dryRun) {
    if (request.json) print({ files, config });
    else for (const file of files) process.stdout.write(`# ---- ${file.path}\n${file.text}\n`);
    return 0;
  }
  const { written, failed } = writeNewGate(made.value, request.force, openProjectHome({ root: world.root, ci: contextOf().ci, env: process.env }));
  for (const file of written) log.styled(palette.green, `wrote ${file}`);
  for (const problem of failed) tell(problem);
  if (request.json) print({ written, failed, config });
  if (failed.length > 0) return 1;
  log.info(`Next: replace the check in ${files[0]?.path ?? ''}, then contract-gates check gate ${files[0]?.path ?? ''}${folderFlag(request.workingDirectory)}, and add to .github/contract-gates.yml:\n${config}`);
  return 0;
}

async function checkGateCommand(request: Extract<CliRequest, { kind: 'check' }>, world: World): Promise<number> {
  const [{ checkGate }, { checkGateLines }, { createGateFolder }] = await Promise.all([import('./pipeline/check-gate.js'), import('./pipeline/check-gate-lines.js'), import('./adapters/node/gate-folder.js')]);
  const checked = await checkGate(request.script, request.name, world, createGateFolder(world.root), stopping.signal);
  if (!checked.ok) return refused([checked.error], request.json ? { script: request.script, isSound: false, items: [], problems: [checked.error] } : null);
  for (const { tone, mark, text } of checkGateLines(checked.value)) log.styled(tones[tone], mark ?? text, mark === null ? '' : ` ${text}`);
  if (request.json) print(checked.value);
  return checked.value.isSound ? 0 : 1;
}

async function graphCommand(request: Extract<CliRequest, { kind: 'graph' }>, world: World): Promise<number> {
  const { ci } = contextOf();
  const begun = await beginGraph(request.inputs, ci, world);
  if (!begun.ok) return refused(begun.error, request.json ? { problems: begun.error } : null);
  const { describeGraph } = await import('./pipeline/describe-graph.js');
  const described = await describeGraph(request.inputs, ci, world, begun.value);
  if (!described.ok) return refused([described.error], request.json ? { problems: [described.error] } : null);
  for (const problem of described.value.problems) tell(problem);
  for (const line of described.value.lines) log.info(line);
  if (request.json) print(described.value.graph());
  await described.value.remember();
  return described.value.isWhole ? 0 : 1;
}

async function verifyCommand(request: Extract<CliRequest, { kind: 'verify' }>, world: World): Promise<number> {
  const { defaultEnvelope, verify } = await import('./pipeline/verify.js');
  const runRequest = requestOf(request.inputs);
  const file = request.file ?? defaultEnvelope(runRequest.context.runId);
  const verified = await verify(file, runRequest, world);
  if (!verified.ok) return refused([verified.error], request.json ? { file, verified: false, signature: null, recomputed: 'nothing', status: null, checks: [], problems: [verified.error] } : null);
  const { checks, problems, verdict, signature, recomputed } = verified.value;
  for (const { holds, text } of checks) log.styled(holds ? palette.green : palette.red, `${holds ? 'ok    ' : 'wrong '}${text}`);
  for (const problem of problems) log.error(problem.message);
  if (request.json) print({ file, verified: verified.value.verified, signature, recomputed, status: verified.value.verified ? (verdict?.status ?? null) : null, checks, problems });
  return verified.value.verified ? 0 : 1;
}

async function validateCommand(request: Extract<CliRequest, { kind: 'validate' }>, world: World): Promise<number> {
  const { validate } = await import('./pipeline/validate.js');
  const validated = await validate(request.file, world);
  if (!validated.ok) return refused([validated.error], request.json ? { file: request.file, valid: false, contract: null, problems: [validated.error] } : null);
  const { contract, problems } = validated.value;
  for (const problem of problems) {
    if ('pointer' in problem) {
      const place = formatLocation({ file: request.file, ...(problem.line === undefined ? {} : { line: problem.line }), ...(problem.column === undefined ? {} : { column: problem.column }) });
      log.error(`${place}: ${problem.message}`);
    } else tell(problem);
  }
  const kind = contract.replace(/^a (?=list)/, '');
  log.styled(problems.length === 0 ? palette.green : tones.plain, `${request.file} is ${problems.length === 0 ? `a valid ${kind}` : `not a valid ${kind}: ${problems.length} problem${problems.length === 1 ? '' : 's'}`}`);
  if (request.json) print({ file: request.file, valid: problems.length === 0, contract, problems });
  return problems.length === 0 ? 0 : 1;
}

async function explainCommand({ topic, inputs, json }: Extract<CliRequest, { kind: 'explain' }>, world: World): Promise<number> {
  if (topic.kind === 'finding') return explainFindingCommand(topic.name, inputs, json, world);
  const [{ explainImport }, { explainedLines }] = await Promise.all([import('./pipeline/explain-import.js'), import('./pipeline/explained-lines.js')]);
  const explained = await explainImport(topic.file, topic.specifier, inputs, contextOf().ci, world);
  if (!explained.ok) return refused(explained.error, json ? { file: topic.file, specifier: topic.specifier, problems: explained.error } : null);
  const { kind, warnings, ...answer } = explained.value;
  if (json) print({ ...answer, warnings });
  else for (const { tone, text } of explainedLines(explained.value)) log.styled(tones[tone], text);
  for (const { level, file, message } of warnings) if (level === 'warning') log.warning(message, { file });
  return kind === 'import' && 'result' in answer && answer.result.kind === 'unresolved' ? 1 : 0;
}

async function explainFindingCommand(name: string, inputs: RunInputs, json: boolean, world: World): Promise<number> {
  const { explainFinding } = await import('./pipeline/explain-finding.js');
  const explained = await explainFinding(name, inputs, contextOf(), world);
  if (!explained.ok) return refused(explained.error, json ? { name, problems: explained.error } : null);
  if (json) print(explained.value.data);
  else for (const line of explained.value.lines) log.info(line);
  return 0;
}

async function baselineCommand({ action, grow, inputs, json }: Extract<CliRequest, { kind: 'baseline' }>, world: World): Promise<number> {
  const [{ baseline }, { openProjectHome }] = await Promise.all([import('./pipeline/baseline.js'), import('./adapters/node/project-home.js')]);
  const done = await baseline(action, grow, requestOf(inputs), world, openProjectHome({ root: world.root, ci: contextOf().ci, env: process.env }));
  if (!done.ok) return refused(done.error, json ? { action, written: false, problems: done.error } : null);
  const { lines, problem } = (await import('./pipeline/baseline-lines.js')).baselineLines(action, done.value);
  for (const { tone, text } of lines) log.styled(tones[tone], text);
  if (problem !== null) tell(problem);
  if (json) print({ action, ...done.value });
  return done.value.holds ? 0 : 1;
}

async function initCommand(request: Extract<CliRequest, { kind: 'init' }>, world: World): Promise<number> {
  const [{ proposeInit, writeProposal }, { openProjectHome }] = await Promise.all([import('./pipeline/init.js'), import('./adapters/node/project-home.js')]);
  const home = openProjectHome({ root: world.root, ci: contextOf().ci, env: process.env });
  const proposed = await proposeInit(request.force, world, home);
  if (!proposed.ok) return refused([proposed.error], request.json ? { problems: [proposed.error] } : null);
  const { files, kept, notes, checksNothing } = proposed.value;
  if (request.dryRun) {
    if (request.json) print({ files });
    else for (const file of files) process.stdout.write(`# ---- ${file.path}\n${file.text}\n`);
    for (const note of notes) log.info(note.text);
    return 0;
  }
  const { written, failed } = writeProposal(proposed.value, request.force, home);
  for (const file of written) log.styled(palette.green, `wrote ${file}`);
  for (const note of notes) if (written.includes(note.path)) log.info(note.text);
  for (const problem of [...kept, ...failed]) tell(problem);
  const pathsOf = (problems: readonly Problem[]): readonly (string | undefined)[] => problems.map((problem) => problem.location?.file);
  if (request.json) print({ written, kept: pathsOf(kept), failed: pathsOf(failed) });
  if (kept.length + failed.length > 0) return 1;
  log.info(checksNothing ? `Next: add a gate to ${files[0]?.path ?? 'the config'}; until then contract-gates run${folderFlag(request.workingDirectory)} is Failed: nothing_checked` : `Next: contract-gates run${folderFlag(request.workingDirectory)}`);
  return 0;
}
