import { cutText } from '../base/bounded.js';
import type { Result } from '../base/result.js';
import { err, ok } from '../base/result.js';
import type { CapturedText, GateRecord } from '../contract/verdict/gate-record.js';
import { parseGateReport } from '../contract/documents/gate-report.js';
import type { GateReportGate } from '../contract/generated/types.js';
import type { ReportReading } from '../ports/report-files.js';
import type { Cause } from './cause.js';
import { MAX_REPORT_BYTES, reportFolder } from './report-folder.js';

/** What the one gate of a report says, and the file that proves it (none when it came on stdout). */
export interface ScriptReport {
  readonly gate: GateReportGate;
  readonly evidence: GateRecord['evidence'];
}

/**
 * The report of a `script` gate: `latest.json` when the gate wrote it in this run, else stdout when that is one JSON
 * object and nothing else (SPEC section 4). A `latest.json` that is there and fresh but broken is not passed over.
 */
export function readScriptReport(name: string, file: ReportReading, stdout: CapturedText): Result<ScriptReport, Cause> {
  if (file.kind === 'read') return oneGate(name, file.path, file.bytes, [{ path: file.path, sha256: file.sha256 }]);
  if (file.kind === 'refused') {
    return err({
      code: 'report_invalid',
      message: `${file.path} is not read: ${file.cause}`,
      nextAction: `Write the report as a regular file into ${reportFolder(name)} and let latest.json be that file or a link to its plain name.`,
    });
  }
  const text = stdout.text.trim();
  if (text.startsWith('{')) {
    if (!stdout.truncated) return oneGate(name, 'stdout', text, []);
    return err({
      code: 'report_invalid',
      message: `the report on stdout is cut: ${stdout.totalBytes} bytes are more than is kept`,
      nextAction: `Write the report to ${file.path}.`,
    });
  }
  if (file.kind === 'stale') {
    return err({
      code: 'report_stale',
      message: `${file.path} was there before the gate started, and the gate did not write it again`,
      nextAction: `Have the script write a new report and point ${reportFolder(name)}/latest.json to it in every run.`,
    });
  }
  return err({
    code: 'report_missing',
    message: `the gate wrote no report: there is no ${file.path}, and stdout is not a report`,
    nextAction: `Have the script write ${file.path} (Gate Contract 2.0), or make it a run gate if its exit code says all.`,
  });
}

function oneGate(
  name: string,
  source: string,
  content: string | Uint8Array,
  evidence: GateRecord['evidence'],
): Result<ScriptReport, Cause> {
  const parsed = parseGateReport(content, { file: source, maxBytes: MAX_REPORT_BYTES });
  if (!parsed.ok) {
    const [first] = parsed.error;
    const place = first?.line === undefined ? source : `${source}:${first.line}:${first.column ?? 1}`;
    const more = parsed.error.length > 1 ? ` (and ${parsed.error.length - 1} more)` : '';
    return err({
      code: 'report_invalid',
      message: `${place} is not a valid report of Gate Contract 2.0: ${cutText(first?.message ?? 'unknown', 500)}${more}`,
      nextAction: 'Correct what the script writes; contract-gates validate <file> lists everything that is wrong.',
    });
  }
  const { gates } = parsed.value;
  const [gate] = gates;
  if (gate === undefined || gates.length > 1) {
    return err({
      code: 'report_invalid',
      message: `${source} reports ${gates.length} gates, and the report of one gate holds one`,
      nextAction: `Report only ${name} in it, and give the others gates of their own.`,
    });
  }
  if (gate.name !== name) {
    return err({
      code: 'report_invalid',
      message: `${source} reports the gate ${cutText(gate.name, 100)}, and the config calls this gate ${name}`,
      nextAction: `Use one name: ${name} in the script's report, or ${cutText(gate.name, 100)} in the config.`,
    });
  }
  return ok({ gate, evidence });
}
