import type { GateRecord } from '../../src/contract/verdict/gate-record.js';

/** A gate that has ended, with everything that a test does not name at its quietest value. */
export function gateRecord(known: Partial<GateRecord> & Pick<GateRecord, 'name' | 'outcome'>): GateRecord {
  return {
    kind: 'run',
    description: null,
    blocking: true,
    needs: [],
    reasons: [],
    findings: [],
    metrics: {},
    thresholds: [],
    startedAt: '2026-02-13T10:30:00Z',
    durationSeconds: 1.234,
    exitCode: 0,
    signal: null,
    output: null,
    evidence: [],
    location: null,
    ...known,
  };
}
