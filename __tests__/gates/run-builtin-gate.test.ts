import { describe, expect, it } from 'vitest';
import type { GateRecord, GateSpec } from '../../src/contract/verdict/gate-record.js';
import { runBuiltinGate } from '../../src/gates/builtin/run-builtin-gate.js';
import { wholeFile } from '../../src/gates/builtin/whole-file.js';
import { findFiles } from '../../src/gates/find-files.js';
import type { CommandGate, GatePorts } from '../../src/gates/command-gate.js';
import type { ReportSource } from '../../src/ports/report-source.js';
import { gateSpec, NO_FACTS } from './harbour.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Files by path, each as the pieces in which it is read; `onRead` is called before the first. */
function sourceOf(files: Readonly<Record<string, readonly string[]>>, onRead: () => void = () => undefined): ReportSource {
  return {
    find: (globs) => Promise.resolve({ ok: true, value: globs.map((glob) => ({ glob, nearest: null, files: Object.keys(files).filter((path) => path === glob).map((path) => ({ path, mark: path, modifiedMs: 0 })) })) }),
    read: (path, onPiece) => {
      onRead();
      for (const piece of files[path] ?? []) onPiece(bytes(piece));
      return Promise.resolve({ ok: true, value: { sha256: `of ${path}`, bytes: 0 } });
    },
    unmodified: () => Promise.resolve({ ok: true, value: new Set() }),
    writtenAt: () => null,
    headTime: () => Promise.resolve({ ok: true, value: null }),
  };
}

describe('a gate that uses metrics', () => {
  const METRICS = { kind: 'uses', uses: 'metrics', command: [], options: { metrics: { ferries: { files: ['a.csv', 'b.csv'], select: 'name' } } }, timeoutMs: 5_000 } as const satisfies Partial<GateSpec>;
  const FILES = { 'a.csv': ['name\nebb\n'], 'b.csv': ['name\nflood\nneap\n'] };

  interface Story {
    /** While the first file is read. */
    readonly during?: 'late' | 'cancelled' | 'deadline';
    readonly before?: 'cancelled';
  }

  async function ended({ during, before }: Story): Promise<GateRecord & { readonly armed: readonly string[]; readonly reads: number }> {
    const cancel = new AbortController();
    const armed: string[] = [];
    let ring = (): void => undefined;
    let reads = 0;
    const source = sourceOf(FILES, () => {
      reads += 1;
      if (during === 'late') ring();
      else if (during !== undefined) cancel.abort();
    });
    let ticks = 1000;
    const clock = {
      now: () => Date.UTC(2026, 2, 2), monotonic: () => (ticks += 250),
      after: (ms: number, action: () => void) => {
        armed.push(`armed for ${ms}`);
        ring = action;
        return () => void armed.push('disarmed');
      },
    };
    const gate = { kind: 'command', name: 'count', needs: [], spec: gateSpec({ name: 'count', ...METRICS }) } as const;
    const run: CommandGate = { gate, mode: 'ci', root: '/quay', environment: {}, redact: (text) => text, cancel: cancel.signal, stopCause: () => (during === 'late' ? null : (during ?? null)) };
    if (before !== undefined) cancel.abort();
    const record = await runBuiltinGate(run, { clock, reportSource: () => Promise.resolve(source) } as unknown as GatePorts, NO_FACTS);
    return { ...record, armed, reads };
  }

  it('counts all of its files within its time, which then is no more measured', async () => {
    expect(await ended({})).toMatchObject({ outcome: 'pass', metrics: { ferries: 3 }, evidence: [{ path: 'a.csv' }, { path: 'b.csv' }], durationSeconds: 0.25, startedAt: '2026-03-02T00:00:00.000Z', armed: ['armed for 5000', 'disarmed'] });
  });

  it('is never a pass when its time, or that of the run, was up before all was counted', async () => {
    expect(await ended({ during: 'late' })).toMatchObject({ outcome: 'timeout', reasons: [{ code: 'gate_timeout', message: 'uses: metrics was stopped after 5s, its timeout' }], metrics: {}, reads: 1, armed: ['armed for 5000', 'disarmed'] });
    expect(await ended({ during: 'deadline' })).toMatchObject({ outcome: 'timeout', reasons: [{ code: 'gate_timeout', message: 'uses: metrics was stopped because the time limit of the whole run was reached' }], metrics: {} });
  });

  it('is never a pass when the run was cancelled before or while it counted', async () => {
    expect(await ended({ during: 'cancelled' })).toMatchObject({ outcome: 'cancelled', reasons: [{ code: 'gate_cancelled' }], metrics: {}, reads: 1 });
    expect(await ended({ before: 'cancelled' })).toMatchObject({ outcome: 'cancelled', reasons: [{ code: 'gate_cancelled' }], metrics: {}, reads: 0 });
  });
});

describe('a file that is read whole', () => {
  const never = new AbortController().signal;
  const read = (pieces: readonly string[], most: number) => wholeFile(sourceOf({ 'a.json': pieces }), 'a.json', most, never);

  it('is all of its pieces, up to the limit', async () => {
    const file = await read(['tide', '', 'water'], 9);
    expect(file.ok && [new TextDecoder().decode(file.value.bytes), file.value.path, file.value.sha256]).toEqual(['tidewater', 'a.json', 'of a.json']);
  });

  it('is none beyond it, however it comes, and none of what cannot be read', async () => {
    for (const pieces of [['tidewater'], ['tide', 'water'], ['tidewate', 'r'], ['', 'tidewater', '']]) {
      expect(await read(pieces, 8), pieces.join('|')).toMatchObject({ ok: false, error: { code: 'report_invalid', message: 'a.json has 9 bytes, at most 8 are read' } });
    }
    const source: ReportSource = { ...sourceOf({}), read: () => Promise.resolve({ ok: false, error: 'is a link that leads out of the root' }) };
    expect(await wholeFile(source, 'a.json', 8, never)).toMatchObject({ ok: false, error: { code: 'unreadable_file', message: 'a.json is a link that leads out of the root' } });
  });

  it('is found once by however many globs, and each glob has to find one', async () => {
    const source = sourceOf({ 'b.json': [], 'a.json': [] });
    const found = await findFiles(source, ['b.json', 'a.json', 'b.json'], 'a step');
    expect(found.ok && found.value.map(({ path }) => path)).toEqual(['a.json', 'b.json']);
    expect(await findFiles(source, ['a.json', 'c.json', 'd.json'], 'a step')).toMatchObject({ ok: false, error: { code: 'report_missing', message: 'no file matches c.json' } });
    expect(await findFiles({ ...source, find: () => Promise.resolve({ ok: false, error: { code: 'limit_exceeded', message: 'too many', hint: 'Fewer.' } }) }, ['a.json'], 'a step')).toMatchObject({ ok: false, error: { code: 'limit_exceeded' } });
  });
});

describe('a gate whose options cannot be used', () => {
  it('says so at the line of the config that declares it', async () => {
    const windows = [{ when: '25:00 - 06:00', reason: 'nobody is awake' }];
    const gate = { kind: 'command', name: 'freeze', needs: [], spec: gateSpec({ name: 'freeze', kind: 'uses', uses: 'freeze_window', command: [], options: { windows } }) } as const;
    const run: CommandGate = { gate, mode: 'ci', root: '/quay', environment: {}, redact: (text) => text, cancel: new AbortController().signal, stopCause: () => null };
    const clock = { now: () => Date.UTC(2026, 2, 2), monotonic: () => 0, after: () => () => undefined };
    const record = await runBuiltinGate(run, { clock } as unknown as GatePorts, NO_FACTS);
    expect(record).toMatchObject({ outcome: 'error', reasons: [{ code: 'config_invalid' }], findings: [{ rule: 'config-invalid', file: '.github/contract-gates.yml', line: 3, column: 3 }] });
  });
});
