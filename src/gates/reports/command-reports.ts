import { err, ok, type Result } from '../../base/result.js';
import type { GateSpec, ReportWish } from '../../contract/verdict/gate-record.js';
import { kindOfFormat, type ReportFormat, type ReportKind } from '../../contract/verdict/report-formats.js';
import type { ProcessResult } from '../../ports/processes.js';
import type { ReportSource } from '../../ports/report-source.js';
import type { Cause } from '../cause.js';
import type { CommandGate, GatePorts } from '../command-gate.js';
import { nameOfCommand, unjudged, worseConclusion, type Conclusion } from '../conclusion.js';
import type { WorkspaceFacts } from '../workspace-facts.js';
import { findFiles } from '../find-files.js';
import { lastWord } from '../last-lines.js';
import { endedForFindings, unseenIn } from './beside-report.js';
import { findingAt, LEFT_OUT } from './findings.js';
import { marksOf, notWritten } from './report-age.js';
import { joinConclusions, judgeRead, type JudgingContext } from './judge-reports.js';
import { readMatchers, readReports } from './read-reports.js';
import { DEFAULT_COVERAGE_REQUIRED, STDOUT, type ReadReport, type ReadReports, type ReportInput } from './report-input.js';
import { loadReaders, NOTHING_PRINTED, type FactsOfKind, type WholeReport } from './report-readers.js';

/** Formats of logs, in which any line may stand. */
const LOGS: ReadonlySet<ReportFormat> = new Set(['gnu', 'tsc', 'msbuild', 'workflow-commands', 'problem-matcher']);

/** The reports of one command, from before its start to after its end. */
export interface CommandReports {
  /** Takes what the command prints, as it comes; null when no report is on stdout. */
  readonly onStdout: ((piece: Uint8Array) => void) | null;
  /** The worse of the exit and the findings (SPEC section 4); `byExit` is what the exit alone means. */
  conclude(result: ProcessResult, byExit: Conclusion): Promise<Conclusion>;
}

/** Notes what lies there before the command starts, so that only what it writes counts. */
export async function prepareReports(run: CommandGate, ports: GatePorts, facts: WorkspaceFacts): Promise<CommandReports> {
  const { spec } = run.gate;
  const wishes = spec.reports ?? [];
  const source = await ports.reportSource();
  const globs = wishes.flatMap(({ files }) => files ?? []);
  const before = spec.allowOld === true ? new Map<string, string>() : await marksOf(source, globs);
  const printed = await printedReport(wishes.find(({ files }) => files === null), source, run);
  const context: JudgingContext = {
    root: run.root, source, facts, cancel: run.cancel,
    rules: { coverage: { required: facts.policy.coverageRequired ?? DEFAULT_COVERAGE_REQUIRED, excluded: [], paths: {}, changedLines: null }, blockOn: facts.policy.blockOn },
  };
  return {
    onStdout: printed === null || !printed.report.ok ? null : printed.report.value.push,
    async conclude(result, byExit) {
      const conclusions: Conclusion[] = [];
      for (const kind of ['tests', 'coverage', 'analysis'] as const) {
        const own = wishes.filter(({ format }) => kindOfFormat(format) === kind);
        if (own.length === 0) continue;
        const judged = await judgeKind(kind, own, { printed: printed?.kind === kind ? printed.report : null, before, context: { ...context, endedWell: byExit.outcome === 'pass' } });
        conclusions.push(judged.ok ? judged.value : unjudged(withExit(judged.error, result), result.stderr.text));
      }
      const [first, ...others] = conclusions;
      return first === undefined ? byExit : worseOfExit(spec, result, withPrinted(spec, result, joinConclusions([first, ...others])), byExit);
    },
  };
}

interface PrintedReport {
  readonly kind: ReportKind;
  readonly report: Result<WholeReport<FactsOfKind[ReportKind]>, Cause>;
}

async function printedReport(wish: ReportWish | undefined, source: ReportSource, { cancel, redact }: CommandGate): Promise<PrintedReport | null> {
  if (wish === undefined) return null;
  const kind = kindOfFormat(wish.format);
  const matchers = await findMatchers(wish, source);
  if (!matchers.ok) return { kind, report: matchers };
  const read = await readMatchers(matchers.value, source, cancel);
  if (!read.ok) return { kind, report: read };
  return { kind, report: ok((await loadReaders(kind, wish.format, read.value))(STDOUT, redact)) };
}

async function findMatchers({ matchers }: ReportWish, source: ReportSource): Promise<Result<readonly string[], Cause>> {
  if (matchers.length === 0) return ok([]);
  const found = await findFiles(source, matchers, 'somebody');
  return found.ok ? ok(found.value.map(({ path }) => path)) : found;
}

async function judgeKind<Kind extends ReportKind>(
  kind: Kind, wishes: readonly ReportWish[], from: { readonly printed: PrintedReport['report'] | null; readonly before: ReadonlyMap<string, string> | null; readonly context: JudgingContext },
): Promise<Result<Conclusion, Cause>> {
  const { printed, before, context } = from;
  const { source, cancel } = context;
  const inputs = new Map<string, ReportInput>();
  for (const wish of wishes) {
    if (wish.files === null) continue;
    const found = await findFiles(source, wish.files, 'the command');
    if (!found.ok) return found;
    const stale = notWritten(found.value, before);
    if (stale !== null) return err(stale);
    const matchers = await findMatchers(wish, source);
    if (!matchers.ok) return matchers;
    for (const { path } of found.value) if (!inputs.has(path)) inputs.set(path, { path, format: wish.format, matchers: matchers.value });
  }
  const read = await readReports(kind, [...inputs.values()], source, cancel);
  if (!read.ok) return read;
  const reports: ReadReport<FactsOfKind[Kind]>[] = [...read.value.reports];
  if (printed !== null) {
    if (!printed.ok) return printed;
    const facts = printed.value.end();
    if (!facts.ok) return facts;
    reports.push({ path: STDOUT, facts: facts.value as FactsOfKind[Kind] });
  }
  const all: ReadReports<FactsOfKind[Kind]> = { reports, evidence: read.value.evidence };
  return ok(await judgeRead(kind, all, context));
}

/** What the command said last belongs to it: a tool that broke before it wrote its report says there why. */
function withExit(cause: Cause, { ended, output }: ProcessResult): Cause {
  if (ended.kind !== 'exited' || ended.code === 0) return cause;
  const { code, message, nextAction } = cause;
  const word = lastWord(output.text);
  const isThere = code !== 'report_missing' && code !== 'report_stale' && cause !== NOTHING_PRINTED;
  const said = isThere || word === null ? '' : `; it said last: ${word}`;
  const whenAllIsWell = cause === NOTHING_PRINTED ? '.' : ': some write a report only when all went well (Vitest its coverage, unless coverage.reportOnFailure is true).';
  return { ...cause, message: `exit ${ended.code}, and ${message}${said}`, nextAction: isThere ? nextAction : `Fix first what the command failed at${whenAllIsWell} ${nextAction}` };
}

/** A failed command whose reports name nothing wrong broke before it could say what; nobody knows what it did not come to. */
function worseOfExit(spec: GateSpec, { ended, output }: ProcessResult, found: Conclusion, byExit: Conclusion): Conclusion {
  if (byExit.outcome === 'pass') return found;
  if (byExit.outcome === 'warn') return worseConclusion(found, byExit);
  if (found.outcome === 'error') return found;
  if (found.findings.some(({ level }) => level === 'error')) return { ...found, outcome: 'fail', causes: found.causes.length > 0 ? found.causes : byExit.causes };
  const code = ended.kind === 'exited' ? ended.code : -1;
  const failedAt = endedForFindings(spec.reports ?? [], found.quality?.analysis?.tools ?? [], code) ? withRemarksRaised(found) : found;
  if (failedAt.findings.some(({ level }) => level === 'warning')) return worseConclusion(failedAt, byExit);
  const cause: Cause = {
    code: 'gate_error',
    message: `${nameOfCommand(spec)} exited with ${code}, and its report names nothing ${found.findings.length === 0 ? 'wrong' : 'worse than information'}`,
    nextAction: `Look at the end of its output for what broke; if that exit is not a failure, list it in warn_exit_codes.${adviceOnLog(spec, found)}`,
  };
  const { findings, metrics, evidence, quality } = found;
  return unjudged(cause, output.text, { findings, metrics, evidence, ...(quality === undefined ? {} : { quality }) });
}

/** Lines of a log in another form say nothing: the tool may have found much. */
function adviceOnLog({ reports = [] }: GateSpec, { findings }: Conclusion): string {
  const log = reports.find(({ format }) => LOGS.has(format));
  return log === undefined || findings.length > 0 ? '' : ` If findings stand in its output, they have no form that ${log.format} reads: let the tool print them in another one, or leave out format, so that its exit decides.`;
}

/** A warning where the command itself said that it looked at nothing, or could not read a file: a clean report is then no news. */
function withPrinted({ reports = [] }: GateSpec, { stdout, stderr }: ProcessResult, found: Conclusion): Conclusion {
  const isOfLinter = reports.some(({ format }) => kindOfFormat(format) === 'analysis');
  // Each stream for itself: a report need not end its last line.
  const unseen = isOfLinter && found.outcome === 'pass' ? unseenIn(stderr.text) ?? unseenIn(stdout.text) : null;
  return unseen === null ? found : { ...found, outcome: 'warn', findings: [...found.findings, findingAt('warning', 'report-oddity', unseen)] };
}

/** What a linter itself failed at is a warning, however low it rates it. */
function withRemarksRaised(found: Conclusion): Conclusion {
  return { ...found, findings: found.findings.map((finding) => (finding.level === 'info' && finding.state === undefined && finding.rule !== LEFT_OUT ? { ...finding, level: 'warning' } : finding)) };
}
