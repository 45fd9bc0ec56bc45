import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse, relative, sep } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createRunFiles } from '../../src/adapters/node/run-files.js';

let root = '';
let outside = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'run-files-')));
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'run-files-')));
});
afterEach(() => {
  for (const folder of [root, outside]) rmSync(folder, { recursive: true, force: true });
});

const GATES = 'artifacts/gates';
const RUN = 'artifacts/ci/local';
const REPORTS = [{ gate: 'quay', json: '{}', markdown: '# quay' }];

function everythingIn(folder: string): readonly string[] {
  return (readdirSync(folder, { recursive: true }) as string[]).sort();
}

describe('a file that cannot be written', () => {
  test('leaves no draft and nothing of what was written with it, and the problem names it', () => {
    mkdirSync(join(root, RUN, 'verdict.json', 'crates'), { recursive: true });
    const written = createRunFiles(root).write(RUN, new Map([['deployment-contract.json', '{"status": "Succeeded"}'], ['verdict.json', '{}']]));
    expect(written).toEqual({
      ok: false,
      error: { code: 'cannot_write', message: expect.stringMatching(/^cannot write verdict\.json to artifacts\/ci\/local: ./) as string, hint: expect.any(String) as string },
    });
    expect(everythingIn(join(root, RUN))).toEqual(['verdict.json', join('verdict.json', 'crates')]);
  });

  test.each(['latest.json', 'latest.md'])('leaves no draft beside %s', (name) => {
    mkdirSync(join(root, GATES, 'quay', name, 'crates'), { recursive: true });
    const written = createRunFiles(root).writeGateReports(GATES, '20260302-080000', REPORTS);
    expect(written.ok ? '' : written.error.message).toMatch(new RegExp(`^cannot write ${name.replace('.', '\\.')} to artifacts/gates/quay: .`));
    expect(everythingIn(join(root, GATES, 'quay')).filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });

  test.skipIf(process.platform !== 'linux')('is told with what to do', () => {
    mkdirSync(join(root, RUN, 'verdict.json'), { recursive: true });
    const write = (folder: string): string => {
      const written = createRunFiles(root).write(folder, new Map([['verdict.json', '{}']]));
      return written.ok ? '' : `${written.error.message} | ${written.error.hint}`;
    };
    expect(write(RUN)).toBe('cannot write verdict.json to artifacts/ci/local: illegal operation on a directory | a folder has the name of the file: move it away, then run again');
    writeFileSync(join(root, 'artifacts/ci/7'), '');
    expect(write('artifacts/ci/7')).toBe('cannot write verdict.json to artifacts/ci/7: not a directory | a file has the name of a folder that is needed: move it away, then run again');
    expect(write('artifacts/ci/7/8')).toBe('cannot write to artifacts/ci/7/8: not a directory | a file has the name of a folder that is needed: move it away, then run again');
  });
});

test('what a run left is found below the top of the file system too, as in a container without a working directory', () => {
  const top = parse(root).root;
  const folder = `${relative(top, root).split(sep).join('/')}/${RUN}`;
  mkdirSync(join(root, RUN), { recursive: true });
  writeFileSync(join(root, RUN, 'verdict.json'), 'old');
  expect(createRunFiles(top).clear(folder, ['verdict.json'])).toEqual({ ok: true, value: undefined });
  expect(everythingIn(join(root, RUN))).toEqual([]);
});

describe('what an earlier run left', () => {
  test('is removed as far as it can be, and nothing else', () => {
    mkdirSync(join(root, RUN, 'verdict.json', 'crates'), { recursive: true });
    for (const name of ['deployment-contract.json', 'run.json', 'notes.txt']) writeFileSync(join(root, RUN, name), 'old');
    const cleared = createRunFiles(root).clear(RUN, ['verdict.json', 'deployment-contract.json', 'envelope.json', 'run.json']);
    expect(cleared.ok ? '' : cleared.error.message).toMatch(/^cannot write verdict\.json to artifacts\/ci\/local: ./);
    expect(everythingIn(join(root, RUN))).toEqual(['notes.txt', 'verdict.json', join('verdict.json', 'crates')]);
  });

  test('is no matter where there is none', () => {
    expect(createRunFiles(root).clear(RUN, ['verdict.json'])).toEqual({ ok: true, value: undefined });
    expect(everythingIn(root)).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('a folder that is a link', () => {
  const all = (): readonly string[] => {
    const files = createRunFiles(root);
    return [files.clear(RUN, ['verdict.json']), files.write(RUN, new Map([['verdict.json', 'new']])), files.writeGateReports(GATES, '20260302-080000', REPORTS)].map((done) => (done.ok ? 'written' : done.error.message));
  };

  test('out of the root: nothing is made, written or removed there', () => {
    mkdirSync(join(outside, 'ci/local'), { recursive: true });
    writeFileSync(join(outside, 'ci/local/verdict.json'), 'of others');
    symlinkSync(outside, join(root, 'artifacts'));
    const refused = (folder: string, place: string): string => `cannot write to ${folder}: it leads through a link out of the working directory, to ${place}`;
    expect(all()).toEqual([refused(RUN, join(outside, 'ci/local')), refused(RUN, join(outside, 'ci/local')), refused(GATES, outside)]);
    expect(everythingIn(outside)).toEqual(['ci', join('ci', 'local'), join('ci', 'local', 'verdict.json')]);
    expect(readFileSync(join(outside, 'ci/local/verdict.json'), 'utf8')).toBe('of others');
  });

  test('to nothing: it is not made', () => {
    symlinkSync(join(outside, 'nothing'), join(root, 'artifacts'));
    const refused = 'it leads through a link to a place that is not there';
    expect(all()).toEqual(['written', `cannot write to ${RUN}: ${refused}`, `cannot write to ${GATES}: ${refused}`]);
    expect(existsSync(join(outside, 'nothing'))).toBe(false);
  });

  test('within the root: it is followed', () => {
    mkdirSync(join(root, 'build'));
    symlinkSync('build', join(root, 'artifacts'));
    expect(all()).toEqual(['written', 'written', 'written']);
    expect(readFileSync(join(root, 'build/ci/local/verdict.json'), 'utf8')).toBe('new');
    expect(readFileSync(join(root, 'build/gates/quay/latest.json'), 'utf8')).toBe('{}');
  });
});
