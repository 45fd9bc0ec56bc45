import { addToGroup } from '../../base/add-to-group.js';
import { by, compareText, inOrder } from '../../base/order.js';
import { NO_RULE, type AnalysisFacts, type AnalysisResult, type AnalysisSeverity } from '../analysis-facts.js';

/** One report that was read, by its path in the workspace. */
export interface AnalysisReport {
  readonly path: string;
  readonly facts: AnalysisFacts;
}

export interface CombineOptions {
  /** Severities of which a standing violation blocks. */
  readonly blockOn: readonly AnalysisSeverity[];
  /** A result that its report calls old does not stand. */
  readonly newOnly: boolean;
  /** The file of the workspace that a report means by a path. */
  readonly fileOf: (path: string, report: string) => string;
}

/** A violation over all reports. */
export interface CombinedViolation extends Omit<AnalysisResult, 'file' | 'linter' | 'line'> {
  /** In the workspace; the report itself where the result has no place. */
  readonly file: string;
  /** Null for a whole file. */
  readonly line: number | null;
  /** Neither suppressed nor, under `newOnly`, old. */
  readonly stands: boolean;
  readonly blocks: boolean;
}

/** What all reports of a gate say together; the members of `quality.staticAnalysis` with what a gate needs besides. */
export interface CombinedAnalysis {
  /** Sorted, without case twins. */
  readonly tools: readonly string[];
  /** Sorted by file, line, rule, then the rest; suppressed and old ones included. */
  readonly violations: readonly CombinedViolation[];
  /** Of those that stand, by severity. */
  readonly counts: Readonly<Record<AnalysisSeverity, number>>;
  /** Each `severity rule file:line`, sorted; line 1 stands for a whole file. */
  readonly blockingViolations: readonly string[];
  readonly met: boolean;
  /** Reports that call their own run unsuccessful. */
  readonly failedReports: readonly string[];
}

const RANK: Readonly<Record<AnalysisSeverity, number>> = { critical: 3, high: 2, medium: 1, low: 0 };
/** Tools of formats that do not say which tool wrote them. */
const NAMELESS: ReadonlySet<string> = new Set(['codeclimate', 'checkstyle', 'rdjson', 'workflow-commands', 'gnu']);

/** Counts the same violation once and judges by severities; see `combine-analysis.md` for what is the same. */
export function combineAnalysis(reports: readonly AnalysisReport[], options: CombineOptions): CombinedAnalysis {
  const sorted = [...reports].sort((a, b) => compareText(a.path, b.path));
  const groups = new Map<string, Group>();
  for (const { path, facts } of sorted) {
    for (const result of [...facts.results, ...silentFailures(facts, sorted)]) {
      const placed = { ...result, file: result.file === null ? null : options.fileOf(result.file, path) };
      const key = keyOf(placed);
      let group = groups.get(key);
      if (group === undefined) groups.set(key, (group = new Map()));
      addTo(group, toolKey(result.tool), path, judged(placed, path, options));
    }
  }
  const violations = [...groups.values()].flatMap(merged).sort(inOrder(
    (a, b) => compareText(a.file, b.file), by(({ line }) => line ?? 0), (a, b) => compareText(a.rule, b.rule), by(({ severity }) => -RANK[severity]),
    (a, b) => compareText(a.tool, b.tool), by(({ column }) => column ?? 0), (a, b) => compareText(a.message, b.message),
  ));
  const counts = { critical: 0, high: 0, medium: 0, low: 0 };
  for (const { severity, stands } of violations) if (stands) counts[severity]++;
  const blockingViolations = violations.filter(({ blocks }) => blocks).map(blockingText).sort(compareText);
  return {
    tools: toolNames(sorted), violations, counts, blockingViolations, met: blockingViolations.length === 0,
    failedReports: sorted.filter(({ facts }) => !facts.runSucceeded).map(({ path }) => path),
  };
}

/** Violations of one key: by tool, then by report. */
type Group = Map<string, Map<string, CombinedViolation[]>>;

function addTo(group: Group, tool: string, report: string, violation: CombinedViolation): void {
  let ofTool = group.get(tool);
  if (ofTool === undefined) group.set(tool, (ofTool = new Map()));
  addToGroup(ofTool, report, violation);
}

function keyOf(result: AnalysisResult): string {
  const isVague = result.rule === NO_RULE || result.file === null || result.line === null;
  return JSON.stringify([result.rule, result.file, result.line, isVague ? result.message : null]);
}

function judged(result: AnalysisResult, report: string, { blockOn, newOnly }: CombineOptions): CombinedViolation {
  const { tool, rule, severity, message, file, line, column, isSuppressed, isOld } = result;
  const stands = !isSuppressed && !(newOnly && isOld);
  return {
    tool, rule, severity, message, file: file ?? report, line: file === null ? null : line, column, isSuppressed, isOld, stands, blocks: stands && blockOn.includes(severity),
  };
}

/** As many of a key as there are: for each named tool the most of any report, and those without a name where they are more. */
function merged(group: Group): CombinedViolation[] {
  const named: CombinedViolation[] = [];
  const nameless: CombinedViolation[][] = [];
  for (const [tool, byReport] of group) {
    if (NAMELESS.has(tool)) nameless.push(...byReport.values());
    // One by one: as the arguments of one call there is no room for a hundred thousand.
    else for (const violation of worst([...byReport.values()])) named.push(violation);
  }
  if (nameless.length === 0) return named;
  if (named.length === 0) return worst(nameless);
  const most = Math.max(named.length, ...nameless.map((list) => list.length));
  // The named ones first: of two that are equally bad they say more.
  return worst([named, ...nameless]).slice(0, most);
}

/** As long as the longest list, each entry the worst of its place in all lists, which are brought into one order. */
function worst(lists: readonly (readonly CombinedViolation[])[]): CombinedViolation[] {
  const [only] = lists;
  if (lists.length === 1 && only !== undefined) return [...only];
  const isWorse = inOrder<CombinedViolation>(by(({ blocks }) => (blocks ? 0 : 1)), by(({ stands }) => (stands ? 0 : 1)), by(({ severity }) => -RANK[severity]));
  const ordered = lists.map((list) => [...list].sort(isWorse));
  const result: CombinedViolation[] = [];
  for (const list of ordered) {
    for (const [index, violation] of list.entries()) {
      const present = result[index];
      if (present === undefined || isWorse(violation, present) < 0) result[index] = violation;
    }
  }
  return result;
}

/** A finding for each linter of MegaLinter that failed without a result in any report. */
function silentFailures(facts: AnalysisFacts, reports: readonly AnalysisReport[]): AnalysisResult[] {
  if (facts.linters.length === 0) return [];
  const keys = new Set<string>();
  const tools = new Set<string>();
  for (const { facts: { results } } of reports) {
    for (const { linter, tool } of results) {
      if (linter === null) tools.add(toolKey(tool));
      else keys.add(linter);
    }
  }
  return facts.linters.flatMap(({ name, tool, status, errors }): AnalysisResult[] => {
    const isSilent = status === 'error' || (status === 'warning' && errors > 0);
    if (!isSilent || keys.has(name) || tools.has(toolKey(tool))) return [];
    const found = errors === 1 ? '1 error' : `${errors} errors`;
    return [{
      tool, rule: name, severity: status === 'error' ? 'high' : 'medium', message: `${tool} ended with status ${status} and ${found}, and no report says which`,
      file: null, line: null, column: null, isSuppressed: false, isOld: false, linter: name,
    }];
  });
}

function blockingText({ severity, rule, file, line }: CombinedViolation): string {
  // The contract wants a rule without blanks and a file that neither begins nor ends with one.
  return `${severity} ${rule.replaceAll(/\s+/g, '-')} ${file.replaceAll(/[\n\r\u2028\u2029]/g, ' ').trim() || '?'}:${line ?? 1}`;
}

function toolKey(tool: string): string {
  return tool.toLowerCase();
}

/** Of names that differ only in case, the first in code unit order. */
function toolNames(reports: readonly AnalysisReport[]): readonly string[] {
  const names = new Map<string, string>();
  for (const name of reports.flatMap(({ facts }) => facts.tools).sort(compareText)) if (!names.has(toolKey(name))) names.set(toolKey(name), name);
  return [...names.values()].sort(compareText);
}
