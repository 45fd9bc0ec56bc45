import { describe, expect, it } from 'vitest';
import { resolverFor, target } from './support/tree.js';

const EMPTY = {};

describe('Nuxt, whose own config no checkout has', () => {
  const app = (sources: string): Record<string, unknown> => ({
    'quay/nuxt.config.ts': '', 'quay/tsconfig.json': { extends: './.nuxt/tsconfig.json' }, 'quay/package.json': { dependencies: { nuxt: '4' } },
    [`quay/${sources}pages/index.vue`]: '', [`quay/${sources}components/Boat.vue`]: '', [`quay/${sources}utils/tide.ts`]: '', 'quay/server/db.ts': '', 'quay/shared/port.ts': '', 'quay/outer.ts': '', 'other/a.ts': '', 'other/package.json': EMPTY,
  });

  it.each(['app/', '', 'src/'])('maps ~ and @ to its sources (%s), ~~ and @@ to its folder, #shared to shared', (sources) => {
    const resolver = resolverFor(app(sources));
    const from = `quay/${sources}pages/index.vue`;
    for (const alias of ['~', '@']) {
      expect(target(resolver, from, `${alias}/components/Boat.vue`)).toBe(`quay/${sources}components/Boat.vue`);
      expect(target(resolver, from, `${alias}/utils/tide`)).toBe(`quay/${sources}utils/tide.ts`);
      expect(target(resolver, from, `${alias}${alias}/server/db`)).toBe('quay/server/db.ts');
    }
    expect(target(resolver, from, '#shared/port')).toBe('quay/shared/port.ts');
    expect(resolver.resolve(from, '~/components/None.vue')).toEqual({ kind: 'unresolved', reason: 'none of quay/app/components/None.vue, quay/components/None.vue, quay/src/components/None.vue, where Nuxt looks, is in the workspace' });
  });

  it('takes other names with # for what Nuxt and its modules make, also in a library for it', () => {
    const made = { kind: 'external', package: null };
    expect(resolverFor(app('')).resolve('quay/pages/index.vue', '#imports')).toEqual(made);
    const library = resolverFor({ 'package.json': { name: 'module', devDependencies: { '@nuxt/kit': '4' } }, 'src/runtime/a.ts': '' });
    expect(library.resolve('src/runtime/a.ts', '#build/routes.mjs')).toEqual(made);
    const named = resolverFor({ 'package.json': { imports: { '#tide': './lost.js' }, dependencies: { nuxt: '4' } }, 'a.ts': '' });
    expect([target(named, 'a.ts', '#tide'), target(named, 'a.ts', '#tides')]).toEqual(['unresolved', 'external']);
  });

  it('maps names in the folder of a module for Nuxt, which has no config of its own', () => {
    const files = { 'package.json': { dependencies: { '@nuxt/kit': '4' } }, 'tsconfig.json': { extends: './.nuxt/tsconfig.json' }, 'src/runtime/a.ts': '', 'src/types/index.ts': '', 'docs/nuxt.config.ts': '', 'docs/app/b.ts': '', 'docs/app/src/types.ts': '' };
    expect(['~/src/types', '@/src/types', '~~/src/types'].map((specifier) => target(resolverFor(files), 'src/runtime/a.ts', specifier))).toEqual(['src/types/index.ts', 'src/types/index.ts', 'src/types/index.ts']);
    expect(target(resolverFor(files), 'docs/app/b.ts', '~/src/types')).toBe('docs/app/src/types.ts');
  });

  it('says nothing where there is no Nuxt: such names are aliases that nothing maps', () => {
    const resolver = resolverFor(app('app/'));
    for (const specifier of ['~/a', '@/a', '~~/a', '@@/a']) expect(resolver.resolve('other/a.ts', specifier)).toEqual({ kind: 'unresolved', reason: 'an alias that no tsconfig.json maps ("paths")' });
    expect(target(resolver, 'other/a.ts', '#imports')).toBe('unresolved');
  });

  it('leaves what a config maps to the config', () => {
    const tree = { ...app(''), 'quay/tsconfig.json': { compilerOptions: { paths: { '~/*': ['./harbour/*'] } } }, 'quay/harbour/utils/tide.ts': '' };
    expect(target(resolverFor(tree), 'quay/pages/index.vue', '~/utils/tide')).toBe('quay/harbour/utils/tide.ts');
    // What is only a miss of that config may still be the framework's.
    expect(target(resolverFor(tree), 'quay/pages/index.vue', '~/components/Boat.vue')).toBe('quay/components/Boat.vue');
    expect(resolverFor(tree).resolve('quay/pages/index.vue', '~/none')).toMatchObject({ kind: 'unresolved', reason: expect.stringContaining('quay/tsconfig.json maps it') as string });
  });

  it('tells that its config is generated, as no warning', () => {
    const resolver = resolverFor(app(''));
    resolver.resolve('quay/pages/index.vue', 'x');
    expect(resolver.warnings()).toEqual([{ level: 'info', file: 'quay/tsconfig.json', message: 'extends "./.nuxt/tsconfig.json", which Nuxt generates: the names that it always maps are known, others are not' }]);
  });
});

describe('WXT, whose own config no checkout has', () => {
  const extension = (sources: string): Record<string, unknown> => ({
    'quay/wxt.config.ts': "export default defineConfig({ alias: { tides: resolve('utils/tides') } });", 'quay/tsconfig.json': { extends: './.wxt/tsconfig.json' }, 'quay/package.json': { devDependencies: { wxt: '0.20' } },
    [`quay/${sources}entrypoints/popup/App.tsx`]: '', [`quay/${sources}assets/boat.svg`]: '', 'quay/utils/tides/ebb.ts': '', 'quay/package-lock.json': EMPTY, 'other/a.ts': '', 'other/package.json': EMPTY,
  });

  it.each(['', 'src/'])('maps ~ and @ to its sources (%s), ~~ and @@ to its folder', (sources) => {
    const resolver = resolverFor(extension(sources));
    const from = `quay/${sources}entrypoints/popup/App.tsx`;
    for (const alias of ['~', '@']) {
      expect(target(resolver, from, `${alias}/assets/boat.svg`)).toBe(`quay/${sources}assets/boat.svg`);
      expect(target(resolver, from, `${alias}${alias}/utils/tides/ebb`)).toBe('quay/utils/tides/ebb.ts');
    }
    expect(target(resolver, from, 'tides/ebb')).toBe('quay/utils/tides/ebb.ts');
    expect(resolver.resolve(from, '@/assets/none.svg')).toEqual({ kind: 'unresolved', reason: 'none of quay/assets/none.svg, quay/src/assets/none.svg, where WXT looks, is in the workspace' });
    expect(resolver.warnings()).toEqual([{ level: 'info', file: 'quay/tsconfig.json', message: 'extends "./.wxt/tsconfig.json", which WXT generates: the names that it always maps are known, others are not' }]);
  });

  it('makes #imports, and its modules other names with #, but nothing elsewhere', () => {
    const resolver = resolverFor(extension(''));
    for (const specifier of ['#imports', '#i18n']) expect(resolver.resolve('quay/entrypoints/popup/App.tsx', specifier)).toEqual({ kind: 'external', package: null });
    expect([target(resolver, 'other/a.ts', '#imports'), target(resolver, 'other/a.ts', '@/assets/boat.svg')]).toEqual(['unresolved', 'unresolved']);
  });
});

describe('SvelteKit, whose own config no checkout has', () => {
  const tree = {
    'package.json': { devDependencies: { '@sveltejs/kit': '2' } }, 'svelte.config.js': '', 'tsconfig.json': { extends: './.svelte-kit/tsconfig.json' },
    'src/lib/index.ts': '', 'src/lib/tide.svelte.ts': '', 'src/lib/Boat.svelte': '', 'src/routes/+page.svelte': '', 'src/routes/+page.ts': '',
  };

  it.each([
    ['$lib', 'src/lib/index.ts'], ['$lib/tide.svelte', 'src/lib/tide.svelte.ts'], ['$lib/tide.svelte.js', 'src/lib/tide.svelte.ts'], ['$lib/Boat.svelte', 'src/lib/Boat.svelte'], ['$lib/none', 'unresolved'], ['$lib/../routes/+page.js', 'src/routes/+page.ts'], ['$lib//Boat.svelte', 'src/lib/Boat.svelte'], ['$lib/../../../away', 'unresolved'],
    ['$app/state', 'external'], ['$env/dynamic/private', 'external'], ['$service-worker', 'external'], ['./$types', 'external'], ['./$types.js', 'external'], ['../$types', 'external'], ['./$tides', 'unresolved'],
  ])('%s leads to %s', (specifier, expected) => {
    expect(target(resolverFor(tree), 'src/routes/+page.ts', specifier)).toBe(expected);
  });

  it('names the config that alone explains another alias', () => {
    expect(resolverFor(tree).resolve('src/routes/+page.ts', '$components/Boat')).toEqual({ kind: 'unresolved', reason: 'an alias that only svelte.config.js can explain' });
  });

  it('makes no types elsewhere', () => {
    expect(target(resolverFor({ 'package.json': EMPTY, 'src/a.ts': '' }), 'src/a.ts', './$types')).toBe('unresolved');
    expect(target(resolverFor({ 'package.json': EMPTY, 'src/a.ts': '' }), 'src/a.ts', '$lib/x')).toBe('external');
  });
});

describe('React Router', () => {
  it('makes types beside its routes', () => {
    const tree = { 'package.json': { devDependencies: { '@react-router/dev': '7' } }, 'app/routes/home.tsx': '' };
    expect(target(resolverFor(tree), 'app/routes/home.tsx', './+types/home')).toBe('external');
    expect(target(resolverFor({ ...tree, 'package.json': EMPTY }), 'app/routes/home.tsx', './+types/home')).toBe('unresolved');
  });
});

describe('Vue CLI', () => {
  it('maps @ to src, known by its config or by a manifest', () => {
    const tree = { 'app/src/views/Home.vue': '', 'app/src/a.js': '', 'app/package.json': EMPTY };
    for (const known of [{ 'app/vue.config.js': '' }, { 'app/package.json': { devDependencies: { '@vue/cli-service': '5' } } }]) {
      const resolver = resolverFor({ ...tree, ...known });
      expect([target(resolver, 'app/src/a.js', '@/views/Home.vue'), target(resolver, 'app/src/a.js', '@/views/Home')]).toEqual(['app/src/views/Home.vue', 'app/src/views/Home.vue']);
      expect(resolver.resolve('app/src/a.js', '@/none')).toEqual({ kind: 'unresolved', reason: 'none of app/src/none, where Vue CLI looks, is in the workspace' });
    }
    expect(target(resolverFor(tree), 'app/src/a.js', '@/views/Home.vue')).toBe('unresolved');
  });
});

describe('webpack', () => {
  it('finds style sheets without their ending where nothing else has the name', () => {
    const tree = { 'app/quay/style.scss': '', 'app/quay/sea.ts': '', 'app/quay/sea.css': '', 'app/a.ts': '', 'package.json': { devDependencies: { webpack: '5' } } };
    const resolver = resolverFor(tree);
    expect(['style', 'style.scss', 'sea', 'lost'].map((name) => target(resolver, 'app/a.ts', `./quay/${name}`))).toEqual(['app/quay/style.scss', 'app/quay/style.scss', 'app/quay/sea.ts', 'unresolved']);
    expect(target(resolverFor({ ...tree, 'package.json': EMPTY }), 'app/a.ts', './quay/style')).toBe('unresolved');
  });
});

describe('RedwoodJS, where the file in a folder of its own name stands for the folder', () => {
  const tree = {
    'package.json': { devDependencies: { '@redwoodjs/core': '8' }, workspaces: ['api', 'web'] }, 'web/package.json': { name: 'web' }, 'web/jsconfig.json': { compilerOptions: { paths: { 'src/*': ['./src/*'] } } },
    'web/src/Routes.js': '', 'web/src/layouts/QuayLayout/QuayLayout.jsx': '', 'web/src/layouts/QuayLayout/QuayLayout.test.jsx': '', 'web/src/components/Tide/Tide.tsx': '', 'web/src/components/Tide/index.ts': '', 'web/src/components/Ebb/Flood.tsx': '',
  };
  const ask = (files: Record<string, unknown>): readonly string[] => ['src/layouts/QuayLayout', './layouts/QuayLayout', 'src/components/Tide', 'src/components/Ebb', 'src/layouts'].map((specifier) => target(resolverFor(files), 'web/src/Routes.js', specifier));

  it('is found where nothing else is meant, and only there', () => {
    expect(ask(tree)).toEqual(['web/src/layouts/QuayLayout/QuayLayout.jsx', 'web/src/layouts/QuayLayout/QuayLayout.jsx', 'web/src/components/Tide/index.ts', 'unresolved', 'unresolved']);
    expect(ask({ ...tree, 'package.json': { workspaces: ['api', 'web'] } })).toEqual(['unresolved', 'unresolved', 'web/src/components/Tide/index.ts', 'unresolved', 'unresolved']);
  });
});

describe('Docusaurus', () => {
  it('maps @site to the folder of its config', () => {
    const tree = { 'docs/src/tide.ts': '', 'docs/src/pages/a.tsx': '' };
    const resolver = resolverFor({ ...tree, 'docs/docusaurus.config.js': '' });
    expect([target(resolver, 'docs/src/pages/a.tsx', '@site/src/tide'), target(resolver, 'docs/src/pages/a.tsx', '@site/none'), target(resolver, 'docs/src/pages/a.tsx', '@sites/none')]).toEqual(['docs/src/tide.ts', 'unresolved', 'external']);
    expect(target(resolverFor(tree), 'docs/src/pages/a.tsx', '@site/src/tide')).toBe('external');
  });

  it('has in src/theme what stands in the place of a part of a theme, whatever "paths" say for an editor', () => {
    const tree = { 'docs/docusaurus.config.js': '', 'docs/src/theme/Footer/index.tsx': '', 'docs/src/pages/a.tsx': '' };
    for (const paths of [{}, { '@theme/*': ['./src/theme/*'] }]) {
      const resolver = resolverFor({ ...tree, 'docs/tsconfig.json': { compilerOptions: { paths } } });
      expect(resolver.resolve('docs/src/pages/a.tsx', '@theme/Footer')).toEqual({ kind: 'file', path: 'docs/src/theme/Footer/index.tsx' });
      expect(resolver.resolve('docs/src/pages/a.tsx', '@theme/CodeBlock')).toEqual({ kind: 'external', package: '@theme/CodeBlock' });
    }
    const plain = resolverFor({ 'src/a.tsx': '', 'src/theme/Footer.tsx': '', 'tsconfig.json': { compilerOptions: { paths: { '@theme/*': ['./lost/*'] } } } });
    expect(target(plain, 'src/a.tsx', '@theme/Footer')).toBe('unresolved');
  });
});

describe('what is explained', () => {
  it('names the framework and each path', () => {
    const lines: string[] = [];
    resolverFor({ 'nuxt.config.ts': '', 'app/a.ts': '', 'app/b.ts': '' }).resolve('app/a.ts', '~/b', (line) => lines.push(line));
    expect(lines.at(-1)).toBe('"~/b" in the Nuxt project at the root is app/b: app/b.ts is there.');
    resolverFor({ 'package.json': { dependencies: { nuxt: '4' } }, 'a.ts': '' }).resolve('a.ts', '#imports', (line) => lines.push(line));
    expect(lines.at(-1)).toBe('Nuxt makes it when it builds.');
  });
});

describe('Quasar, whose own config no checkout has', () => {
  const tree = {
    'quay/quasar.config.ts': '', 'quay/tsconfig.json': { extends: './.quasar/tsconfig.json' }, 'quay/package.json': { dependencies: { boot: '1', quasar: '2' }, devDependencies: { '@quasar/app-vite': '2' } },
    'quay/src/components/Boat.vue': '', 'quay/src/layouts/Main.vue': '', 'quay/src/stores/index.ts': '', 'quay/src/utils/tide.ts': '', 'quay/src/boot/axios.ts': '', 'quay/lib/port.ts': '', 'quay/src/App.vue': '', 'other/a.ts': '', 'other/package.json': EMPTY,
  };

  it.each([['src/utils/tide', 'quay/src/utils/tide.ts'], ['components/Boat.vue', 'quay/src/components/Boat.vue'], ['layouts/Main.vue', 'quay/src/layouts/Main.vue'], ['stores', 'quay/src/stores/index.ts'], ['boot/axios', 'quay/src/boot/axios.ts'], ['app/lib/port', 'quay/lib/port.ts'], ['#q-app/wrappers', 'external'], ['pages/None.vue', 'unresolved'], ['source/a', 'external'], ['component/Boat.vue', 'external']])('maps %s', (specifier, path) => {
    expect(target(resolverFor(tree), 'quay/src/App.vue', specifier)).toBe(path);
  });

  it('tells where it looks, and that its config is generated, as no warning', () => {
    const resolver = resolverFor(tree);
    expect(resolver.resolve('quay/src/App.vue', 'pages/None.vue')).toEqual({ kind: 'unresolved', reason: 'none of quay/src/pages/None.vue, where Quasar looks, is in the workspace' });
    expect(resolver.warnings()).toEqual([{ level: 'info', file: 'quay/tsconfig.json', message: 'extends "./.quasar/tsconfig.json", which Quasar generates: the names that it always maps are known, others are not' }]);
  });

  it('says nothing where there is no config of it: such names are packages', () => {
    expect(resolverFor(tree).resolve('other/a.ts', 'components/Boat.vue')).toEqual({ kind: 'external', package: 'components' });
  });
});

describe('Nitro, whose own config no checkout has', () => {
  it('maps what Nuxt does, and tells that its config is generated, as no warning', () => {
    const resolver = resolverFor({ 'package.json': { devDependencies: { nitropack: '2' } }, 'tsconfig.json': { extends: './.nitro/types/tsconfig.json' }, 'routes/index.ts': '', 'utils/tide.ts': '' });
    expect(target(resolver, 'routes/index.ts', '~/utils/tide')).toBe('utils/tide.ts');
    expect(resolver.warnings()).toEqual([{ level: 'info', file: 'tsconfig.json', message: 'extends "./.nitro/types/tsconfig.json", which Nitro generates: the names that it always maps are known, others are not' }]);
  });
});
