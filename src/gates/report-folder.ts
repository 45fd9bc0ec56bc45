/** A report may list many thousand findings; more than this is a mistake of the gate. */
export const MAX_REPORT_BYTES = 16 * 1024 * 1024;

/** Folder of a gate's reports, relative to the root (document `002`, file names). */
export function reportFolder(gate: string): string {
  return `artifacts/gates/${gate}`;
}
