import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapPaths } from '../../src/formats/coverage/map-paths.js';
import { RepositoryPaths } from '../../src/formats/coverage/repository-paths.js';
import { parseReportPath, type ReportPaths } from '../../src/formats/coverage/report-path.js';

const map = (repository: readonly string[], paths: readonly string[], more: Partial<ReportPaths> = {}) => {
  const { files, ambiguous, unknown } = mapPaths(new RepositoryPaths(repository), { report: 'coverage/lcov.info', roots: [], workspace: null, ...more, paths });
  return { files: Object.fromEntries(files), ambiguous: ambiguous.map(({ path }) => path), unknown };
};
const MONOREPO = ['package.json', 'src/index.ts', 'packages/ebb/src/index.ts', 'packages/ebb/src/tides.ts', 'packages/flood/src/index.ts', 'packages/flood/src/waves.ts'];

describe('paths of reports', () => {
  it.each([
    ['/app/src/x.ts', ['app', 'src', 'x.ts'], true], ['C:\\work\\.\\src\\x.ts', ['work', 'src', 'x.ts'], true], ['./src//x.ts', ['src', 'x.ts'], false], ['src/a/../x.ts', ['src', 'x.ts'], false],
    ['webpack://quay/./src/x.ts', ['quay', 'src', 'x.ts'], true], ['file:///app/x.ts', ['app', 'x.ts'], true], ['../../x.ts', ['x.ts'], false], ['..\\src\\x.cs', ['src', 'x.cs'], false], ['', [], false],
  ])('%s', (path, segments, isAbsolute) => {
    expect(parseReportPath(path)).toEqual({ segments, isAbsolute });
  });
});

describe('files that a report means', () => {
  it('are found below the prefixes of other machines', () => {
    expect(map(['src/tides.ts', 'src/waves/high.ts'], ['/app/src/tides.ts', '/app/src/waves/high.ts', './src/tides.ts']).files).toEqual({ '/app/src/tides.ts': 'src/tides.ts', '/app/src/waves/high.ts': 'src/waves/high.ts', './src/tides.ts': 'src/tides.ts' });
    expect(map(['src/Tides.cs'], ['D:\\a\\quay\\quay\\src\\Tides.cs']).files).toEqual({ 'D:\\a\\quay\\quay\\src\\Tides.cs': 'src/Tides.cs' });
    expect(map(['tides/tides.go', 'main.go'], ['example.com/quay/tides/tides.go', 'example.com/quay/main.go']).files).toEqual({ 'example.com/quay/tides/tides.go': 'tides/tides.go', 'example.com/quay/main.go': 'main.go' });
    expect(map(['services/api/tides/tides.go'], ['example.com/api/tides/tides.go']).files).toEqual({ 'example.com/api/tides/tides.go': 'services/api/tides/tides.go' });
  });

  it('are found where only the end of their path is reported', () => {
    expect(map(['app/src/main/java/com/acme/Quay.java', 'app/src/test/java/com/acme/QuayTest.java'], ['com/acme/Quay.java']).files).toEqual({ 'com/acme/Quay.java': 'app/src/main/java/com/acme/Quay.java' });
    expect(map(['lib/tides.c'], ['tides.c']).files).toEqual({ 'tides.c': 'lib/tides.c' });
  });

  it('are exactly those below the workspace when that is known', () => {
    const paths = ['/home/runner/work/quay/quay/package.json', '/home/runner/work/quay/quay/src/index.ts'];
    expect(map(MONOREPO, paths, { workspace: '/home/runner/work/quay/quay' })).toEqual({ files: { [paths[0] ?? '']: 'package.json', [paths[1] ?? '']: 'src/index.ts' }, ambiguous: [], unknown: [] });
  });

  it('begin at the folder of the report, or above it, before they begin elsewhere', () => {
    expect(map(MONOREPO, ['src/index.ts'], { report: 'packages/ebb/coverage/lcov.info' }).files).toEqual({ 'src/index.ts': 'packages/ebb/src/index.ts' });
    expect(map(MONOREPO, ['src/index.ts']).files).toEqual({ 'src/index.ts': 'src/index.ts' });
    expect(map(MONOREPO, ['src/tides.ts']).files).toEqual({ 'src/tides.ts': 'packages/ebb/src/tides.ts' });
  });

  it('follow the roots that the report names', () => {
    expect(map(MONOREPO, ['src/index.ts'], { roots: ['/work/quay/packages/flood'], workspace: '/work/quay' }).files).toEqual({ 'src/index.ts': 'packages/flood/src/index.ts' });
    expect(map(MONOREPO, ['src/index.ts'], { roots: ['/docker/packages/flood'] }).files).toEqual({ 'src/index.ts': 'packages/flood/src/index.ts' });
    expect(map(MONOREPO, ['index.ts'], { roots: ['packages/ebb/src'] }).files).toEqual({ 'index.ts': 'packages/ebb/src/index.ts' });
  });

  it('are told by the clear paths of the report where several would do', () => {
    const repository = MONOREPO.filter((path) => path !== 'src/index.ts');
    expect(map(repository, ['/app/src/waves.ts', '/app/src/index.ts']).files).toEqual({ '/app/src/waves.ts': 'packages/flood/src/waves.ts', '/app/src/index.ts': 'packages/flood/src/index.ts' });
    expect(map(repository, ['/app/src/index.ts'])).toEqual({ files: {}, ambiguous: ['/app/src/index.ts'], unknown: [] });
    expect(map(repository, ['/app/src/index.ts'], { report: 'packages/ebb/lcov.info' }).files).toEqual({ '/app/src/index.ts': 'packages/ebb/src/index.ts' });
  });

  it('of a JaCoCo group are those below the folder of that name', () => {
    const repository = ['core/src/main/java/com/acme/Quay.java', 'web/src/main/java/com/acme/Quay.java'];
    expect(map(repository, ['core/com/acme/Quay.java', 'web/com/acme/Quay.java']).files).toEqual({ 'core/com/acme/Quay.java': repository[0], 'web/com/acme/Quay.java': repository[1] });
    expect(map(repository, ['com/acme/Quay.java']).ambiguous).toEqual(['com/acme/Quay.java']);
  });

  it('are none for code of others with the same name', () => {
    const repository = ['setup.py', 'harbour/tides.py', 'src/index.js'];
    const foreign = ['/usr/lib/python3/dist/setup.py', '/app/node_modules/left-pad/src/index.js', '/venv/lib/site-packages/harbour/tides.py', '/usr/include/stdio.h', 'gone/deleted.py'];
    expect(map(repository, ['/app/harbour/tides.py', '/app/src/index.js', ...foreign])).toEqual({ files: { '/app/harbour/tides.py': 'harbour/tides.py', '/app/src/index.js': 'src/index.js' }, ambiguous: [], unknown: foreign });
  });

  it('at the top of the repository are found when others, or most of the report, show the prefix', () => {
    expect(map(['main.c', 'tides.c'], ['/src/main.c', '/src/tides.c', '/usr/include/stdio.h']).files).toEqual({ '/src/main.c': 'main.c', '/src/tides.c': 'tides.c' });
    expect(map(['setup.py', 'a/b.py'], ['/app/a/b.py', '/app/setup.py', '/other/setup.py'])).toEqual({ files: { '/app/a/b.py': 'a/b.py', '/app/setup.py': 'setup.py' }, ambiguous: [], unknown: ['/other/setup.py'] });
  });

  it('are never one file for two paths of which one appears alone', () => {
    const repository = ['src/a.ts', 'src/b.ts', 'src/c.ts', 'src/d.ts'];
    const paths = [...repository.map((path) => `/app/${path}`), '/tmp/old/src/a.ts'];
    expect(map(repository, paths).unknown).toEqual(['/tmp/old/src/a.ts']);
  });

  it('of Salesforce are the one class or trigger of that name', () => {
    const repository = ['force-app/main/classes/Tides.cls', 'force-app/main/classes/Tides.cls-meta.xml', 'force-app/main/triggers/Ferry.trigger', 'a/Both.cls', 'b/Both.trigger', 'a/Twice.cls', 'b/Twice.cls'];
    expect(map(repository, ['no-map/Tides', 'no-map/Ferry.trigger', 'no-map/Both', 'no-map/Both.cls', 'no-map/Twice', 'no-map/ns__Gone'])).toEqual({
      files: { 'no-map/Tides': 'force-app/main/classes/Tides.cls', 'no-map/Ferry.trigger': 'force-app/main/triggers/Ferry.trigger', 'no-map/Both.cls': 'a/Both.cls' },
      ambiguous: ['no-map/Both', 'no-map/Twice'], unknown: ['no-map/ns__Gone'],
    });
  });

  it('always exist, and are the reported ones when a prefix is put before every path', () => {
    const segment = fc.constantFrom('ebb', 'flood', 'src', 'lib', 'quay');
    const path = fc.tuple(fc.array(segment, { minLength: 1, maxLength: 4 }), fc.constantFrom('a.ts', 'b.ts', 'index.ts', 'index.js')).map(([folders, name]) => [...folders, name].join('/'));
    fc.assert(fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 30 }), fc.array(path, { maxLength: 10 }), (repository, others) => {
      const known = new Set(repository);
      const mapped = map(repository, [...repository.map((one) => `/docker/${one}`), ...others]);
      for (const file of Object.values(mapped.files)) expect(known.has(file ?? '')).toBe(true);
      const alone = map(repository, repository.map((one) => `/docker/${one}`));
      expect(alone.unknown).toEqual([]);
      for (const one of repository) expect([one, undefined]).toContain(alone.files[`/docker/${one}`]);
      expect(map(repository, repository).files).toEqual(Object.fromEntries(repository.map((one) => [one, one])));
    }));
  });

  it('are found in a large tree without trying every file', () => {
    const repository = Array.from({ length: 60_000 }, (_item, at) => `packages/p${at % 600}/src/m${at % 37}/index${at % 5}.ts`).concat(Array.from({ length: 60_000 }, (_item, at) => `packages/p${at % 600}/src/file${at}.ts`));
    const paths = repository.map((path) => `/app/${path}`);
    // Were it not linear, the time limit of a test would end it.
    const { files, ambiguous, unknown } = mapPaths(new RepositoryPaths(repository), { report: 'lcov.info', roots: [], workspace: null, paths });
    expect([files.size, ambiguous.length, unknown.length]).toEqual([new Set(repository).size, 0, 0]);
  });
});
