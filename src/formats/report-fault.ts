import { err, ok, type Result } from '../base/result.js';
import type { ReportProblem } from './report-reader.js';

/** Why a report cannot be believed. `line` and `column` count from 1; left out where the format has no such place. */
export interface ReportFault {
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly hint?: string;
  readonly isOfRun?: ReportProblem['isOfRun'];
  readonly line?: number;
  readonly column?: number;
}

/** Leaves a reader from wherever it is; the shared bases of the readers catch it and make the problem of it. */
export class ReportFaultSignal extends Error {
  constructor(readonly fault: ReportFault) {
    super(fault.message);
  }
}

export function reportProblem(path: string, fault: ReportFault): ReportProblem {
  const { message, expected, actual, hint, isOfRun, line, column } = fault;
  return {
    code: 'report_invalid',
    message,
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    ...(hint === undefined ? {} : { hint }),
    ...(isOfRun === undefined ? {} : { isOfRun }),
    location: { file: path, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) },
  };
}

/** Runs a step of a reader: null, or the fault that it signalled. Other errors are bugs and go on. */
export function faultOf(step: () => void): ReportFault | null {
  try {
    step();
    return null;
  } catch (error) {
    if (error instanceof ReportFaultSignal) return error.fault;
    throw error;
  }
}

/** What `read` gives, or a problem: `earlier` if there is one, or the fault that `read` signals. */
export function factsOrProblem<Facts>(path: string, earlier: ReportFault | null, read: () => Facts): Result<Facts, ReportProblem> {
  if (earlier !== null) return err(reportProblem(path, earlier));
  try {
    return ok(read());
  } catch (error) {
    if (error instanceof ReportFaultSignal) return err(reportProblem(path, error.fault));
    throw error;
  }
}
