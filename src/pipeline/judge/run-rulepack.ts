import type { Violation } from '../../contract/generated/types.js';
import { idOf } from '../../contract/documents/violation.js';
import type { createRegistry } from '../../rulepacks/registry.js';
import type { AnalyzerInput, AnalyzerOutput } from '../../rulepacks/rulepack.js';

export interface RulepackRan {
  readonly output: AnalyzerOutput;
  /** What an analyzer threw, which none may; its findings are then missing. */
  readonly error: string | null;
}

/** The analyzers of a rulepack, one after the other; what one throws keeps none of the others from judging. */
export function runRulepack(registry: ReturnType<typeof createRegistry>, namespace: string, input: AnalyzerInput, version: string): RulepackRan {
  const outputs: AnalyzerOutput[] = [];
  let error: string | null = null;
  for (const analyzer of registry[namespace]?.analyzers ?? []) {
    try {
      outputs.push(analyzer.analyzer_fn(input));
    } catch (thrown) {
      error = thrown instanceof Error ? thrown.message : String(thrown);
      outputs.push({ violations: [analyzerError(namespace, version, error)] });
    }
  }
  return {
    output: { violations: outputs.flatMap((output) => output.violations), extension_data: Object.assign({}, ...outputs.map((output) => output.extension_data ?? {})) as Record<string, unknown> },
    error: error ?? selfReported(outputs),
  };
}

/** An analyzer that cannot judge says so with a violation of this rule (document 003: analyzers do not throw). */
const ANALYZER_ERROR = 'analyzer-error';

function selfReported(outputs: readonly AnalyzerOutput[]): string | null {
  const found = outputs.flatMap((output) => output.violations).find((violation) => violation.rule_id === ANALYZER_ERROR);
  return found === undefined ? null : String(found.context?.['problem'] ?? found.message);
}

function analyzerError(namespace: string, version: string, problem: string): Violation {
  const place = { rulepack_namespace: namespace, rule_id: ANALYZER_ERROR, file_path: '.', line_number: null, column_number: null };
  const message = 'The rulepack could not judge the workspace.';
  return { id: idOf(place), ...place, severity: 'error', category: 'analyzer', message, context: { problem }, detected_at: 'v1', analyzer_version: version };
}
