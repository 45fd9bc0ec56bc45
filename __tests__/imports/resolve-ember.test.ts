import { describe, expect, it } from 'vitest';
import { manifestView } from '../../src/imports/resolve/javascript/manifest-view.js';
import { resolverFor, target } from './support/tree.js';

describe('Ember, whose modules are called after the application', () => {
  const app = {
    'harbour/package.json': { name: 'harbour', devDependencies: { 'ember-source': '~6.4.0' } },
    'harbour/app/models/boat.js': '', 'harbour/app/components/quay.gjs': '', 'harbour/app/components/crane/index.gts': '', 'harbour/config/environment.js': '', 'harbour/tests/helpers/index.js': '', 'harbour/tests/unit/a-test.js': '',
  };
  const from = 'harbour/tests/unit/a-test.js';

  it('leads names of the application to its folder app, and those of its tests to tests', () => {
    const resolver = resolverFor(app);
    expect(target(resolver, from, 'harbour/models/boat')).toBe('harbour/app/models/boat.js');
    expect(target(resolver, from, 'harbour/components/quay')).toBe('harbour/app/components/quay.gjs');
    expect(target(resolver, from, 'harbour/components/crane')).toBe('harbour/app/components/crane/index.gts');
    expect(target(resolver, from, 'harbour/tests/helpers')).toBe('harbour/tests/helpers/index.js');
  });

  it('leaves to addons, and to Ember, what the application does not have', () => {
    const resolver = resolverFor(app);
    for (const specifier of ['harbour/components/of-addon', 'harbour', 'harbours/models/boat', 'dummy/models/boat']) expect(target(resolver, from, specifier)).toBe('external');
  });

  it('makes the environment from a file beside the sources, unless it is one of them', () => {
    expect(target(resolverFor(app), from, 'harbour/config/environment')).toBe('harbour/config/environment.js');
    expect(target(resolverFor({ ...app, 'harbour/app/config/environment.ts': '' }), from, 'harbour/config/environment')).toBe('harbour/app/config/environment.ts');
    const mapped = { ...app, 'harbour/jsconfig.json': { compilerOptions: { baseUrl: '.', paths: { 'harbour/*': ['app/*'] } } } };
    expect(target(resolverFor(mapped), from, 'harbour/config/environment')).toBe('harbour/config/environment.js');
  });

  it('leads by relative paths over its folders, as its modules lie together once they are built', () => {
    const files = { ...app, 'harbour/app/app.js': '', 'harbour/tests/unit/boat-test.js': '' };
    const [inApp, inTests] = ['harbour/app/app.js', 'harbour/tests/unit/boat-test.js'];
    expect(target(resolverFor(files), inApp, './config/environment')).toBe('harbour/config/environment.js');
    expect(target(resolverFor(files), inTests, '../../app')).toBe('harbour/app/app.js');
    expect(target(resolverFor(files), inTests, '../../models/boat')).toBe('harbour/app/models/boat.js');
    expect(target(resolverFor(files), inApp, './models/none')).toBe('unresolved');
    const plain = { ...files, 'harbour/package.json': { name: 'harbour' } };
    expect(target(resolverFor(plain), inTests, '../../models/boat')).toBe('unresolved');
  });

  it('leads into an addon of its workspace, and into the support of tests that the addon has', () => {
    const files = {
      ...app,
      'package.json': { workspaces: ['harbour', 'tides'] },
      'tides/package.json': { name: 'tides', keywords: ['ember-addon'], devDependencies: { 'ember-source': '6' } },
      'tides/index.js': '',
      'tides/addon/helpers/noop.js': '',
      'tides/addon/components/chart.gjs': '',
      'tides/addon/components/legend.hbs': '',
      'tides/addon-test-support/tides/page.js': '',
      'tides/addon-test-support/server.js': '',
    };
    for (const [specifier, path] of [['helpers/noop', 'addon/helpers/noop.js'], ['components/chart', 'addon/components/chart.gjs'], ['components/legend', 'addon/components/legend.hbs'], ['test-support/server', 'addon-test-support/server.js'], ['server', 'addon-test-support/server.js'], ['page', 'addon-test-support/tides/page.js']]) {
      expect(target(resolverFor(files), from, `tides/${specifier ?? ''}`)).toBe(`tides/${path ?? ''}`);
    }
    expect(target(resolverFor(files), from, 'tides/helpers/none')).toBe('unresolved');
    const noAddon = { ...files, 'tides/package.json': { name: 'tides' } };
    expect(target(resolverFor(noAddon), from, 'tides/helpers/noop')).toBe('unresolved');
  });

  it('does so in a member of a workspace too, and where a tsconfig.json maps the name', () => {
    const member = { ...app, 'package.json': { workspaces: ['harbour'] } };
    expect(target(resolverFor(member), from, 'harbour/models/boat')).toBe('harbour/app/models/boat.js');
    const mapped = { ...member, 'harbour/tsconfig.json': { compilerOptions: { paths: { 'harbour/*': ['./app/*'] } } } };
    expect(target(resolverFor(mapped), from, 'harbour/components/quay')).toBe('harbour/app/components/quay.gjs');
  });

  it('leads names of an addon to its folder addon, and those of the application around its tests', () => {
    const resolver = resolverFor({
      'package.json': { name: '@quay/tides', keywords: ['ember-addon'], devDependencies: { 'ember-cli': '5' } },
      'addon/utils/tide.js': '', 'app/utils/tide.js': '', 'addon-test-support/wait.js': '', 'tests/dummy/app/router.js': '', 'tests/helpers.js': '',
    });
    expect(target(resolver, 'app/utils/tide.js', '@quay/tides/utils/tide')).toBe('addon/utils/tide.js');
    expect(target(resolver, 'tests/helpers.js', '@quay/tides/test-support/wait')).toBe('addon-test-support/wait.js');
    expect(target(resolver, 'tests/helpers.js', 'dummy/router')).toBe('tests/dummy/app/router.js');
    expect(target(resolver, 'tests/dummy/app/router.js', 'dummy/tests/helpers')).toBe('tests/helpers.js');
  });

  it('means nothing where no Ember is', () => {
    for (const manifest of [{ name: 'harbour' }, { name: 'harbour', keywords: ['ember-cli'], scripts: { 'ember-source': '' } }]) expect(target(resolverFor({ ...app, 'harbour/package.json': manifest }), from, 'harbour/models/boat')).toBe('external');
  });

  it('is told by what is compared of two manifests', () => {
    const view = (manifest: object): string | null => manifestView(JSON.stringify(manifest));
    expect(view({ name: 'tides', keywords: ['sea', 'ember-addon'] })).not.toBe(view({ name: 'tides', keywords: ['sea'] }));
    expect(view({ name: 'tides', keywords: ['sea'] })).toBe(view({ name: 'tides' }));
  });

  it('says so when it is explained', () => {
    const words: string[] = [];
    resolverFor(app).resolve(from, 'harbour/models/boat', (line) => words.push(line));
    expect(words.some((line) => line.startsWith('"harbour/models/boat" in a project of Ember is harbour/app/models/boat: harbour/app/models/boat.js is there'))).toBe(true);
  });

  it('finds components without an extension beside the importing file, after all scripts', () => {
    const resolver = resolverFor({ 'a.js': '', 'quay.gjs': '', 'crane.gts': '', 'boat.gjs': '', 'boat.js': '' });
    expect(['./quay', './crane', './boat', './none', './quay.gjs'].map((specifier) => target(resolver, 'a.js', specifier))).toEqual(['quay.gjs', 'crane.gts', 'boat.js', 'unresolved', 'quay.gjs']);
  });
});
