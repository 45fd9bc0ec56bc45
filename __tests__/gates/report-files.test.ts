import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeReportFiles } from '../../src/adapters/node/report-files.js';
import { sha256Hex } from '../../src/contract/digest.js';
import type { ReportMark, ReportReading } from '../../src/ports/report-files.js';
import { temporaryWorkspace } from '../support/temporary-workspace.js';
import type { TemporaryWorkspace } from '../support/temporary-workspace.js';
import { ON_POSIX } from './harbour.js';

const FOLDER = 'artifacts/gates/timetable';
const files = nodeReportFiles();
let workspace: TemporaryWorkspace;
beforeEach(() => {
  workspace = temporaryWorkspace({ [`${FOLDER}/20260301-070000.json`]: '{"day": 1}', 'elsewhere/report.json': '{"day": 0}' });
});
afterEach(() => workspace.remove());

const inFolder = (name: string): string => join(workspace.path, ...FOLDER.split('/'), name);
const mark = (): ReportMark => files.remember(workspace.path, FOLDER);
const read = (before: ReportMark, maxBytes = 1_000): ReportReading => files.readLatest(workspace.path, FOLDER, before, maxBytes);
const textOf = (reading: ReportReading): string => (reading.kind === 'read' ? Buffer.from(reading.bytes).toString('utf8') : reading.kind);

describe('a report that the gate wrote', () => {
  test('as a file is read', () => {
    const before = mark();
    writeFileSync(inFolder('latest.json'), '{"day": 2}');
    expect(read(before)).toEqual({ kind: 'read', path: `${FOLDER}/latest.json`, bytes: Buffer.from('{"day": 2}'), sha256: sha256Hex('{"day": 2}') });
  });

  test('is read though the folder was not there before', () => {
    rmSync(inFolder('.'), { recursive: true });
    const before = mark();
    mkdirSync(inFolder('.'), { recursive: true });
    writeFileSync(inFolder('latest.json'), '{}');
    expect(textOf(read(before))).toBe('{}');
  });

  test.runIf(ON_POSIX)('behind a link to a plain name is read, and named by the real file', () => {
    const before = mark();
    writeFileSync(inFolder('20260302-070000.json'), '{"day": 2}');
    symlinkSync('20260302-070000.json', inFolder('latest.json'));
    expect(read(before)).toMatchObject({ kind: 'read', path: `${FOLDER}/20260302-070000.json` });
  });

  test('over the old one is fresh, by rename or in place, even when the clock of the disk does not show it', () => {
    const dawn = new Date('2026-03-02T07:00:00Z');
    writeFileSync(inFolder('latest.json'), '{"day": 1}');
    utimesSync(inFolder('latest.json'), dawn, dawn);
    const before = mark();
    expect(read(before).kind).toBe('stale');
    writeFileSync(inFolder('latest.json'), '{"day": 9}');
    utimesSync(inFolder('latest.json'), dawn, dawn);
    expect(before.files).toEqual(mark().files);
    expect(textOf(read(before))).toBe('{"day": 9}');
    writeFileSync(inFolder('next.json'), '{"day": 1}');
    renameSync(inFolder('next.json'), inFolder('latest.json'));
    expect(textOf(read(before))).toBe('{"day": 1}');
  });
});

describe('a report that the gate did not write', () => {
  test('is stale', () => {
    writeFileSync(inFolder('latest.json'), '{"day": 1}');
    expect(read(mark())).toEqual({ kind: 'stale', path: `${FOLDER}/latest.json` });
  });

  test.runIf(ON_POSIX)('is stale behind a link that was set again', () => {
    writeFileSync(inFolder('20260302-070000.json'), '{"day": 2}');
    symlinkSync('20260302-070000.json', inFolder('latest.json'));
    const before = mark();
    rmSync(inFolder('latest.json'));
    symlinkSync('20260301-070000.json', inFolder('latest.json'));
    expect(read(before)).toEqual({ kind: 'stale', path: `${FOLDER}/20260301-070000.json` });
    rmSync(inFolder('latest.json'));
    linkSync(inFolder('20260301-070000.json'), inFolder('latest.json'));
    expect(read(before)).toEqual({ kind: 'stale', path: `${FOLDER}/latest.json` });
  });

  test('that is missing is missing', () => {
    expect(read(mark())).toEqual({ kind: 'missing', path: `${FOLDER}/latest.json` });
  });
});

describe.runIf(ON_POSIX)('what is not read', () => {
  test.each(['../timetable/20260301-070000.json', '/proc/self/environ', '../../../elsewhere/report.json', '..', '.'])('a link to %s', (target) => {
    const before = mark();
    symlinkSync(target, inFolder('latest.json'));
    expect(read(before)).toEqual({
      kind: 'refused',
      path: `${FOLDER}/latest.json`,
      cause: `it is a link to ${target}; only a link to a plain name in the same folder is followed`,
    });
  });

  test('a link to a link, and one to nothing', () => {
    const before = mark();
    symlinkSync('/proc/self/environ', inFolder('middle.json'));
    symlinkSync('middle.json', inFolder('latest.json'));
    expect(read(before)).toMatchObject({ kind: 'refused', cause: 'it is a link to middle.json, which is itself a link' });
    rmSync(inFolder('middle.json'));
    expect(read(before)).toMatchObject({ kind: 'refused', cause: 'it is a link to middle.json, which does not exist' });
  });

  test('a folder of reports that is outside the root', () => {
    const outside = temporaryWorkspace({ 'latest.json': '{}' });
    try {
      rmSync(inFolder('.'), { recursive: true });
      const before = mark();
      symlinkSync(outside.path, inFolder('.').replace(/\/$/, ''));
      expect(read(before)).toMatchObject({ kind: 'refused', cause: 'its folder is a link that leads out of the root' });
    } finally {
      outside.remove();
    }
  });

  test('a pipe, which would block for ever, and a folder', () => {
    const before = mark();
    execFileSync('mkfifo', [inFolder('latest.json')]);
    expect(read(before)).toMatchObject({ kind: 'refused', cause: 'it is not a regular file' });
    rmSync(inFolder('latest.json'));
    mkdirSync(inFolder('latest.json'));
    expect(read(before)).toMatchObject({ kind: 'refused' });
  });

  test('more than the limit', () => {
    const before = mark();
    writeFileSync(inFolder('latest.json'), 'x'.repeat(1_001));
    expect(read(before)).toMatchObject({ kind: 'refused', cause: 'it is larger than 1000 bytes' });
    writeFileSync(inFolder('latest.json'), 'x'.repeat(1_000));
    expect(read(before)).toMatchObject({ kind: 'read' });
  });
});

describe('a script', () => {
  test('is told apart from what cannot be started', () => {
    workspace.write({ 'gates/tide.sh': '#!/bin/sh\n', 'gates/tide.py': 'pass\n' });
    const inspect = (path: string): string => files.inspectScript(join(workspace.path, path));
    expect(inspect('gates/tide.sh')).toBe(ON_POSIX ? 'executable' : 'plain');
    expect(inspect('gates/tide.py')).toBe('plain');
    expect(inspect('gates')).toBe('no_file');
    expect(inspect('gates/ebb.sh')).toBe('missing');
    expect(nodeReportFiles('win32').inspectScript(join(workspace.path, 'gates/tide.sh'))).toBe('plain');
  });
});

