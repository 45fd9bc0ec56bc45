import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { fileURLToPath } from 'node:url';
import { inputEnvironment } from './action-file.js';
import { ArtifactService, runtimeToken, type ArtifactFaults, type UploadedArtifact } from './artifact-service.js';
import { createCommandFiles, parseKeyValueFile, readSummary, type SummaryFile } from './command-files.js';
import { json, startLoopbackServer, type LoopbackAnswer, type LoopbackRequest } from './loopback-server.js';
import { nodeUnderTest, plainEnvironment, withChanges } from './plain-environment.js';
import { createLineSplitter, StepOutput, type Annotation, type RunnerCommand } from './runner-commands.js';
import { survivingProcesses, type SurvivingProcess } from './surviving-processes.js';

/** The repository root: where action.yml and dist/ are. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What `${{ github.token }}` gives: of the shape of a real one, so that leak tests look for what leaks. */
export const STEP_TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';

/** Milliseconds on the real runner after SIGINT, then after SIGTERM, and for pipes that stay open (PLATFORM 1.2). */
const TERMINATE_AFTER = 7500;
const KILL_AFTER = 2500;
const OPEN_PIPES = 5000;

export interface ActionRun {
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** Over the environment of the step; undefined removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly node?: string;
  /** Default: what `runs.main` of action.yml names. */
  readonly entry?: string;
  readonly actionYml?: string;
  /** Further texts that the runner masks, as it does with the repository's secrets. */
  readonly secrets?: readonly string[];
  readonly artifactFaults?: ArtifactFaults;
  /** Answers of the GitHub API; default: 403 "Resource not accessible by integration" to everything. */
  readonly api?: (request: LoopbackRequest) => LoopbackAnswer;
  /** The workflow is cancelled when this resolves: SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL. */
  readonly cancelWhen?: (progress: { log(): string }) => Promise<unknown>;
  /** Divides the runner's waiting times; 1 is real. */
  readonly speed?: number;
}

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  /** What it was answered: a status, or the injected fault. */
  readonly answered: number | 'hang' | 'cut' | 'reset';
}

export interface ActionResult {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  /** What later steps would read, also of a failed or cancelled step. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly exportedEnv: Readonly<Record<string, string>>;
  /** Empty when there was none or the runner dropped it; `summaryFile` tells which. */
  readonly summary: string;
  readonly summaryFile: SummaryFile;
  readonly annotations: readonly Annotation[];
  /** As a person sees it: commands processed, secrets masked. */
  readonly log: string;
  /** What the process wrote, unmasked: what must not be in there leaks when a mask is missing. */
  readonly stdout: string;
  readonly stderr: string;
  /** Outputs by the old command, which a gate's output must never reach. */
  readonly commandOutputs: Readonly<Record<string, string>>;
  /** Every command that was carried out, in order. */
  readonly commands: readonly RunnerCommand[];
  readonly commandsStopped: boolean;
  readonly uploadedArtifacts: readonly UploadedArtifact[];
  readonly requests: readonly RecordedRequest[];
  /** Processes of the step that were alive after it (they are ended then); null where that cannot be told (Windows). */
  readonly survivors: readonly SurvivingProcess[] | null;
  /** A child still held stdout or stderr when the runner gave up waiting. */
  readonly pipesHeldOpen: boolean;
}

function headOf(workspace: string): string {
  try {
    const head = readFileSync(join(workspace, '.git', 'HEAD'), 'utf8').trim();
    if (!head.startsWith('ref: ')) return head;
    return readFileSync(join(workspace, '.git', ...head.slice(5).split('/')), 'utf8').trim();
  } catch {
    return '0'.repeat(40);
  }
}

function githubFacts(run: ActionRun, origin: string, temp: string): Record<string, string> {
  const event = run.event ?? { name: 'workflow_dispatch', payload: {} };
  const eventPath = join(temp, 'event.json');
  writeFileSync(eventPath, JSON.stringify(event.payload));
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__harbour_contract-gates',
    GITHUB_ACTOR: 'mara-lindqvist',
    GITHUB_API_URL: `${origin}/api/v3`,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_GRAPHQL_URL: `${origin}/api/graphql`,
    GITHUB_JOB: 'gates',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REPOSITORY: 'harbour/timetable',
    GITHUB_REPOSITORY_ID: '4711',
    GITHUB_REPOSITORY_OWNER: 'harbour',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '9000000001',
    GITHUB_RUN_NUMBER: '42',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: headOf(run.workspace),
    GITHUB_TRIGGERING_ACTOR: 'mara-lindqvist',
    GITHUB_WORKFLOW: 'check',
    GITHUB_WORKSPACE: run.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'loopback',
    RUNNER_OS: process.platform === 'win32' ? 'Windows' : process.platform === 'darwin' ? 'macOS' : 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(temp, 'tools'),
    NO_PROXY: '127.0.0.1',
    no_proxy: '127.0.0.1',
  };
}

/** Signals as the runner sends them on cancel; on Windows there are none, and Node's kill ends the process at once. */
function cancelLikeRunner(child: ChildProcess, speed: number): () => void {
  child.kill('SIGINT');
  let timer = setTimeout(() => {
    child.kill('SIGTERM');
    timer = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER / speed);
  }, TERMINATE_AFTER / speed);
  return () => clearTimeout(timer);
}

interface Ended {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly pipesHeldOpen: boolean;
}

/** Resolves when the process has ended and its pipes are closed, or the runner's patience with open pipes is over. */
function whenEnded(child: ChildProcess, speed: number): Promise<Ended> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    let timer: NodeJS.Timeout | undefined;
    child.on('exit', (exitCode, signal) => {
      timer = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
        resolve({ exitCode, signal, pipesHeldOpen: true });
      }, OPEN_PIPES / speed);
    });
    child.on('close', (exitCode, signal) => {
      clearTimeout(timer);
      resolve({ exitCode, signal, pipesHeldOpen: false });
    });
  });
}

function readPairs(path: string, variable: string, output: StepOutput): Record<string, string> {
  try {
    return parseKeyValueFile(readFileSync(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    output.fail(`Unable to process file command '${variable}' successfully. ${(error as Error).message}`);
    return {};
  }
}

function endSurvivors(trackingId: string): readonly SurvivingProcess[] | null {
  const survivors = survivingProcesses('RUNNER_TRACKING_ID', trackingId);
  for (const { pid } of survivors ?? []) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself meanwhile.
    }
  }
  return survivors;
}

/** One step `uses:` our action on `workspace`, run as a JavaScript action is run by the real runner. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const speed = run.speed ?? 1;
  const temp = realpathSync(mkdtempSync(join(tmpdir(), 'runner-temp-')));
  const token = runtimeToken();
  const service = new ArtifactService(token, run.artifactFaults);
  const requests: RecordedRequest[] = [];
  const refused = json(403, { message: 'Resource not accessible by integration' });
  const server = await startLoopbackServer((request) => {
    const answer = service.answer(request, server.url) ?? run.api?.(request) ?? refused;
    const answered = answer.kind === 'answer' ? answer.status : answer.kind;
    const isText = !request.path.startsWith('/artifacts-container/');
    requests.push({ method: request.method, path: request.path, body: isText ? request.body.toString('utf8') : '', answered });
    return answer;
  });
  try {
    const trackingId = `github_${randomUUID()}`;
    const files = createCommandFiles(temp, randomUUID());
    const actionYml = run.actionYml ?? join(ROOT, 'action.yml');
    const expressions = { 'github.token': STEP_TOKEN, 'github.workspace': run.workspace, 'github.job': 'gates', 'strategy.job-index': '0', 'github.run_attempt': '1' };
    const inputs = inputEnvironment(actionYml, run.inputs ?? {}, expressions);
    const runtime = {
      ACTIONS_RESULTS_URL: `${server.url}/`,
      ACTIONS_RUNTIME_TOKEN: token,
      ACTIONS_RUNTIME_URL: `${server.url}/`,
      RUNNER_TRACKING_ID: trackingId,
    };
    const facts = { ...plainEnvironment(), ...githubFacts(run, server.url, temp), ...inputs.env, ...files, ...runtime };
    const output = new StepOutput();
    for (const secret of [STEP_TOKEN, token, ...(run.secrets ?? [])]) output.addMask(secret);
    if (inputs.unexpected.length > 0) output.issue('warning', `Unexpected input(s) ${inputs.unexpected.join(', ')}`);

    const child = spawn(run.node ?? nodeUnderTest(), [run.entry ?? join(ROOT, inputs.main)], {
      cwd: run.workspace,
      env: withChanges(facts, run.env ?? {}),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const raw = { stdout: '', stderr: '' };
    const splitters = (['stdout', 'stderr'] as const).map((name) => {
      const decoder = new StringDecoder('utf8');
      const splitter = createLineSplitter((line) => output.line(line));
      child[name].on('data', (chunk: Buffer) => {
        const text = decoder.write(chunk);
        raw[name] += text;
        splitter.push(text);
      });
      return splitter;
    });

    let cancelled = false;
    let stopSignals = (): void => undefined;
    let over = false;
    void run.cancelWhen?.({ log: () => output.log }).then(() => {
      if (over) return;
      cancelled = true;
      stopSignals = cancelLikeRunner(child, speed);
    });
    const ended = await whenEnded(child, speed);
    over = true;
    stopSignals();
    for (const splitter of splitters) splitter.end();

    const outputs = readPairs(files.GITHUB_OUTPUT, 'output', output);
    const exportedEnv = readPairs(files.GITHUB_ENV, 'env', output);
    const state = readPairs(files.GITHUB_STATE, 'state', output);
    const summaryFile = readSummary(files.GITHUB_STEP_SUMMARY);
    if (summaryFile.kind === 'dropped') output.issue('error', `$GITHUB_STEP_SUMMARY upload aborted: ${summaryFile.bytes} bytes`);
    const failed = ended.exitCode !== 0 || output.failed;
    return {
      exitCode: ended.exitCode,
      signal: ended.signal,
      conclusion: cancelled ? 'cancelled' : failed ? 'failure' : 'success',
      outputs: { ...output.commandOutputs, ...outputs },
      state,
      exportedEnv,
      summary: summaryFile.kind === 'kept' ? output.mask(summaryFile.text) : '',
      summaryFile,
      annotations: output.annotations,
      log: output.log,
      ...raw,
      commandOutputs: output.commandOutputs,
      commands: output.commands,
      commandsStopped: output.stopped,
      uploadedArtifacts: service.uploaded,
      requests,
      survivors: endSurvivors(trackingId),
      pipesHeldOpen: ended.pipesHeldOpen,
    };
  } finally {
    await server.close();
    rmSync(temp, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
