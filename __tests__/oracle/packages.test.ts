import { describe } from 'vitest';
import { compareWithTypeScript } from './support/compare.js';

const NODENEXT = { module: 'nodenext', moduleResolution: 'nodenext', allowJs: true };

describe('exports and imports of the package itself', () => {
  compareWithTypeScript({
    files: {
      'package.json': {
        name: '@harbour/quay',
        type: 'module',
        exports: {
          '.': { browser: './src/browser.ts', node: { require: './src/entry.cts', import: './src/entry.ts' }, default: './src/none.ts' },
          './tide': ['./src/none.ts', './src/tide.ts'],
          './parts/*': './src/parts/*.ts', './parts/private/*': null, './parts/*.js': './src/parts/*.ts', './parts/open/deep-*': './src/parts/deep/*.ts',
          './staged': { staging: './src/staged.ts', default: './src/tide.ts' }, './nested': { node: { staging: null }, default: './src/tide.ts' }, './nothing': null,
        },
        imports: { '#db': { staging: './src/staged.ts', default: './src/db.ts' }, '#parts/*': './src/parts/*.ts', '#none': null, '#fs': 'node:fs' },
      },
      'tsconfig.json': { compilerOptions: { ...NODENEXT, customConditions: ['staging'] } },
      'src/entry.ts': '', 'src/entry.cts': '', 'src/browser.ts': '', 'src/tide.ts': '', 'src/db.ts': '', 'src/staged.ts': '', 'src/parts/crane.ts': '', 'src/parts/private/key.ts': '', 'src/parts/deep/winch.ts': '', 'src/main.ts': '', 'src/main.cts': '',
    },
    same: {
      'src/main.ts': ['@harbour/quay', '@harbour/quay/tide', '@harbour/quay/parts/crane', '@harbour/quay/parts/crane.js', '@harbour/quay/parts/open/deep-winch', '@harbour/quay/staged', '#db', '#parts/crane'],
      'src/main.cts': ['@harbour/quay', '#db'],
    },
    neither: { 'src/main.ts': ['@harbour/quay/parts/private/key', '@harbour/quay/nothing', '@harbour/quay/parts/none', '@harbour/quay/src/tide.ts', '@harbour/quay/nested', '#none', '#nothing', '#fs'] },
  });
});

const MEMBERS = {
  'packages/crane/package.json': { name: '@harbour/crane', version: '1.0.0', exports: { '.': { types: './src/index.ts', import: './src/index.ts' }, './hook': './src/hook.js', './*.json': './data/*.json' } },
  'packages/crane/src/index.ts': '', 'packages/crane/src/hook.ts': '', 'packages/crane/data/loads.json': '{}',
  'packages/tide/package.json': { name: 'tide', main: './lib/table.js' },
  'packages/tide/lib/table.ts': '', 'packages/tide/lib/moon.ts': '', 'packages/tide/extra/index.ts': '',
  'packages/old/package.json': { name: 'old', main: './main.js', typesVersions: { '<5': { '*': ['ancient/*'] }, '>=5.0 <7': { '*': ['modern/*'], 'exact': ['special.ts'] }, '*': { '*': ['other/*'] } }, types: './types.ts' },
  'packages/old/modern/types.ts': '', 'packages/old/modern/part.ts': '', 'packages/old/special.ts': '', 'packages/old/other/part.ts': '',
  'apps/web/package.json': { name: 'web', dependencies: { '@harbour/crane': 'workspace:*', tide: 'workspace:^', 'tide-alias': 'workspace:tide@*', linked: 'link:../../vendor/linked', filed: 'file:../../vendor/filed', ported: 'portal:../../vendor/ported' } },
  'apps/web/main.ts': '',
  'vendor/linked/package.json': { name: 'another-name', main: './entry.js' }, 'vendor/linked/entry.ts': '',
  'vendor/filed/package.json': { name: 'filed' }, 'vendor/filed/index.ts': '',
  'vendor/ported/package.json': { name: 'ported', exports: './ported.ts' }, 'vendor/ported/ported.ts': '',
  'inner/package.json': { workspaces: ['members/*'] }, 'inner/members/tide/package.json': { name: 'tide', main: './inner.js' }, 'inner/members/tide/inner.ts': '', 'inner/members/app/package.json': { name: 'inner-app' }, 'inner/members/app/main.ts': '',
  'tsconfig.json': { compilerOptions: { module: 'esnext', moduleResolution: 'bundler', allowJs: true, resolveJsonModule: true } },
};
const LINKS = {
  'node_modules/@harbour/crane': 'packages/crane', 'node_modules/tide': 'packages/tide', 'node_modules/old': 'packages/old', 'apps/web/node_modules/tide-alias': 'packages/tide',
  'apps/web/node_modules/linked': 'vendor/linked', 'apps/web/node_modules/filed': 'vendor/filed', 'apps/web/node_modules/ported': 'vendor/ported', 'inner/node_modules/tide': 'inner/members/tide',
};

const DECLARATIONS: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['npm', { 'package.json': { workspaces: ['packages/*', 'apps/*'] } }],
  ['Yarn', { 'package.json': { workspaces: { packages: ['./packages/**', 'apps/*/', '!packages/none'] } } }],
  ['pnpm', { 'package.json': {}, 'pnpm-workspace.yaml': 'packages:\n  - "packages/*"\n  - apps/*\n  - .\n' }],
];
for (const [name, declaration] of DECLARATIONS) {
  describe(`a workspace of ${name}, of which TypeScript sees the links of an installation and we do not`, () => {
    compareWithTypeScript({
      files: { ...MEMBERS, ...declaration },
      links: LINKS,
      same: {
        'apps/web/main.ts': ['@harbour/crane', '@harbour/crane/hook', '@harbour/crane/loads.json', 'tide', 'tide/lib/moon', 'tide/lib/moon.js', 'tide/extra', 'tide-alias', 'linked', 'filed', 'ported', 'old', 'old/part', 'old/exact'],
        'inner/members/app/main.ts': ['tide', '@harbour/crane'],
      },
      neither: { 'apps/web/main.ts': ['@harbour/crane/src/index', '@harbour/none', 'tide/none', 'inner-app', 'another-name'] },
    });
  });
}

describe('packages that are not built', () => {
  compareWithTypeScript({
    files: {
      'package.json': { workspaces: ['packages/*'] },
      'packages/crane/package.json': { name: 'crane', exports: { '.': { types: './dist/index.d.ts', import: './dist/esm/index.mjs' }, './hook': './dist/hook.js' } },
      'packages/crane/src/index.ts': '', 'packages/crane/src/hook.ts': '',
      'packages/mapped/package.json': { name: 'mapped', exports: './output/entry.js' },
      'packages/mapped/tsconfig.json': { compilerOptions: { rootDir: 'code', outDir: 'output' } }, 'packages/mapped/code/entry.ts': '',
      'packages/both/package.json': { name: 'both', exports: { types: './types.d.ts', default: './run.js' } }, 'packages/both/types.d.ts': '', 'packages/both/run.js': '',
      'packages/styled/package.json': { name: 'styled', exports: { '.': { sass: './_all.scss' } } }, 'packages/styled/_all.scss': '', 'packages/styled/index.ts': '',
      'packages/sheet/package.json': { name: 'sheet', exports: { './index.css': { development: './dev/index.css' } } }, 'packages/sheet/dev/index.css': '',
      'main.ts': '',
    },
    links: { 'node_modules/crane': 'packages/crane', 'node_modules/mapped': 'packages/mapped', 'node_modules/both': 'packages/both', 'node_modules/styled': 'packages/styled', 'node_modules/sheet': 'packages/sheet' },
    same: {},
    differs: [
      ['main.ts', 'crane', 'packages/crane/src/index.ts', 'the source of the same name stands in for a file that a build makes'],
      ['main.ts', 'crane/hook', 'packages/crane/src/hook.ts', 'the same'],
      ['main.ts', 'mapped', 'packages/mapped/code/entry.ts', 'rootDir and outDir of the package say which source it is'],
      ['main.ts', 'both', 'packages/both/run.js', 'what runs comes before what only declares it'],
      ['main.ts', 'sheet/index.css', 'packages/sheet/dev/index.css', 'a style sheet that is asked for by name is a leaf under any condition'],
      ['main.ts', 'styled', 'packages/styled/index.ts', 'a condition for style sheets is not for scripts'],
    ],
  });
});

describe('packages that name their declarations and not what runs', () => {
  const manifest = { name: 'pier', types: './types/pier.d.ts' };
  compareWithTypeScript({
    files: {
      'package.json': { workspaces: ['packages/*'] },
      'packages/pier/package.json': manifest, 'packages/pier/types/pier.d.ts': '', 'packages/pier/index.js': '', 'packages/pier/src/index.js': '',
      'packages/buoy/package.json': { name: 'buoy', typings: 'index.d.ts' }, 'packages/buoy/index.d.ts': '', 'packages/buoy/index.js': '',
      'packages/typed/package.json': { name: 'typed', types: 'typed.d.ts' }, 'packages/typed/typed.d.ts': '',
      'packages/sourced/package.json': { name: 'sourced', types: 'src/entry.ts' }, 'packages/sourced/src/entry.ts': '', 'packages/sourced/index.js': '',
      'lib/moon/package.json': manifest, 'lib/moon/types/pier.d.ts': '', 'lib/moon/index.js': '',
      'main.ts': '',
    },
    links: { 'node_modules/pier': 'packages/pier', 'node_modules/buoy': 'packages/buoy', 'node_modules/typed': 'packages/typed', 'node_modules/sourced': 'packages/sourced' },
    same: { 'main.ts': ['typed', 'sourced'] },
    differs: [
      ['main.ts', 'pier', 'packages/pier/index.js', 'index.js is what runs where no field names it'],
      ['main.ts', 'buoy', 'packages/buoy/index.js', 'the same'],
      ['main.ts', './lib/moon', 'lib/moon/index.js', 'the same in a folder'],
    ],
  });
});

describe('imports of the package that name another one, which paths lead elsewhere', () => {
  compareWithTypeScript({
    files: {
      'package.json': { name: 'harbour', imports: { '#db': '@harbour/store', '#parts/*': '@harbour/*' } },
      'tsconfig.json': { compilerOptions: { module: 'esnext', moduleResolution: 'bundler', paths: { '@harbour/*': ['./src/*'] } } },
      'src/store.ts': '', 'src/crane.ts': '', 'src/main.ts': '',
    },
    same: { 'src/main.ts': ['#db', '#parts/crane'] },
  });
});

describe('imports of the package that name a member for one condition and a file for another', () => {
  compareWithTypeScript({
    files: {
      'package.json': {
        name: 'harbour',
        type: 'module',
        workspaces: ['packages/*'],
        imports: {
          '#tide': { browser: './src/browser.ts', default: '@harbour/tide' },
          '#moon': { node: '@harbour/tide', default: './src/browser.ts' },
          '#absent': { node: 'absent', default: './src/browser.ts' },
          '#none': { node: '@harbour/tide/none', default: './src/browser.ts' },
          '#own': { node: './src/own.ts', default: '@harbour/tide' },
        },
      },
      'tsconfig.json': { compilerOptions: NODENEXT },
      'packages/tide/package.json': { name: '@harbour/tide', type: 'module', exports: './index.ts' }, 'packages/tide/index.ts': '',
      'src/browser.ts': '', 'src/own.ts': '', 'src/main.ts': '',
    },
    links: { 'node_modules/@harbour/tide': 'packages/tide' },
    same: { 'src/main.ts': ['#tide', '#moon', '#absent', '#none', '#own'] },
  });
});
