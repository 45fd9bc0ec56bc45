import { describe } from 'vitest';
import { compareWithTypeScript } from './support/compare.js';

const BUNDLER = { module: 'esnext', moduleResolution: 'bundler' };
const HARBOUR = { 'src/quay.ts': '', 'src/tide/table.ts': '', 'src/tide/index.ts': '', 'lib/quay.ts': '', 'lib/crane.ts': '', 'src/main.ts': '' };

describe('paths', () => {
  compareWithTypeScript({
    files: {
      ...HARBOUR,
      'tsconfig.json': { compilerOptions: { ...BUNDLER, paths: { '@/*': ['./src/*'], '@/tide/*': ['./lib/*', './src/tide/*'], exact: ['./lib/quay.ts'], '*-of-lib': ['./lib/*'], '@lib/*.js': ['./lib/*.ts'], '#deep/*': ['./src/tide/*'] } } },
    },
    same: { 'src/main.ts': ['@/quay', '@/tide', '@/tide/table', '@/tide/quay', 'exact', 'crane-of-lib', '@lib/crane.js', '#deep/table', '@/quay.js'] },
    neither: { 'src/main.ts': ['@/fog', '@/tide/fog', 'exact/more', 'fog-of-lib', '@lib/fog.js', 'quay'] },
  });
});

describe('paths and baseUrl, inherited from one config and placed by another', () => {
  compareWithTypeScript({
    files: {
      ...HARBOUR,
      'configs/base.json': { compilerOptions: { ...BUNDLER, ignoreDeprecations: '6.0', paths: { '@quay': ['../lib/quay'], '@own': ['quay'] } } },
      'tsconfig.json': { extends: './configs/base' },
      'src/tsconfig.json': { extends: '../configs/base.json', compilerOptions: { baseUrl: '.' } },
    },
    same: { 'src/main.ts': ['@own', 'tide/table', 'quay'], 'lib/crane.ts': ['@quay'] },
    neither: { 'lib/crane.ts': ['@own', 'lib/quay'] },
  });
});

describe('a pattern of paths that fits and leads nowhere', () => {
  compareWithTypeScript({
    files: { ...HARBOUR, 'tsconfig.json': { compilerOptions: { ...BUNDLER, ignoreDeprecations: '6.0', baseUrl: 'src', paths: { 'tide/*': ['../lib/*'] } } } },
    same: { 'src/main.ts': ['quay', 'tide', 'tide/crane'] },
    neither: { 'src/main.ts': ['tide/table'] },
  });
});

describe('a written .js behind paths, beside its source', () => {
  compareWithTypeScript({
    files: { ...HARBOUR, 'src/quay.js': '', 'tsconfig.json': { compilerOptions: { ...BUNDLER, allowJs: true, paths: { '@/*': ['./src/*'], 'built/*': ['./src/*.js'] } } } },
    same: { 'src/main.ts': ['@/quay.js', './quay.js', '@/quay', 'built/quay'] },
  });
});

describe('extends', () => {
  compareWithTypeScript({
    files: {
      ...HARBOUR,
      'package.json': { workspaces: ['configs/*'] },
      'configs/ts/package.json': { name: '@harbour/tsconfig', exports: { './strict': './strict.json' } },
      'configs/ts/strict.json': { compilerOptions: { ...BUNDLER, paths: { '@strict': ['${configDir}/quay'] } } },
      'configs/field/package.json': { name: 'harbour-field', tsconfig: './settings/base.json' },
      'configs/field/settings/base.json': { compilerOptions: { ...BUNDLER, paths: { '@field': ['../../../src/quay'] } } },
      'configs/plain/package.json': { name: 'harbour-plain' },
      'configs/plain/tsconfig.json': { compilerOptions: { ...BUNDLER, paths: { '@plain': ['${configDir}/crane'] } } },
      'configs/plain/more.json': { compilerOptions: { ...BUNDLER, paths: { '@more': ['${configDir}/crane.ts'] } } },
      'src/tsconfig.json': { extends: '@harbour/tsconfig/strict' },
      'lib/tsconfig.json': { extends: 'harbour-plain' },
      'lib/inner/tsconfig.json': { extends: ['./missing.json', '../../configs/plain/more.json', 'harbour-field'] },
      'lib/inner/crane.ts': '',
      'lib/other/tsconfig.json': { extends: ['harbour-field', 'harbour-plain/more'] },
      'lib/other/crane.ts': '',
    },
    links: { 'node_modules/@harbour/tsconfig': 'configs/ts', 'node_modules/harbour-field': 'configs/field', 'node_modules/harbour-plain': 'configs/plain' },
    same: { 'src/main.ts': ['@strict'], 'lib/quay.ts': ['@plain'], 'lib/inner/crane.ts': ['@field'], 'lib/other/crane.ts': ['@more'] },
    neither: { 'src/main.ts': ['@plain', '@field'], 'lib/inner/crane.ts': ['@more'], 'lib/other/crane.ts': ['@field'] },
  });
});

describe('which config a file belongs to', () => {
  const paths = (folder: string): object => ({ ...BUNDLER, composite: true, paths: { '@where': [folder] } });
  compareWithTypeScript({
    files: {
      'where/root.ts': '', 'where/app.ts': '', 'where/test.ts': '', 'where/node.ts': '', 'where/js.ts': '', 'where/kit.ts': '', 'where/outer.ts': '',
      // A root that only references: the first reference that includes the file has a say.
      'tsconfig.json': { files: [], references: [{ path: './tsconfig.node.json' }, { path: './tsconfig.app.json' }, { path: './kit' }] },
      'tsconfig.node.json': { compilerOptions: paths('./where/node'), include: ['*.config.ts'] },
      'tsconfig.app.json': { compilerOptions: paths('./where/app'), include: ['src/**/*.ts', 'src/**/*.tsx'], exclude: ['**/*.spec.ts', 'src/old'], references: [{ path: './tsconfig.test.json' }] },
      'tsconfig.test.json': { compilerOptions: { ...paths('./where/test'), allowJs: true }, include: ['src/**/*.spec.ts', 'tools'] },
      'harbour.config.ts': '', 'src/quay.ts': '', 'src/tide/deep/crane.tsx': '', 'src/quay.spec.ts': '', 'src/old/quay.ts': '', 'tools/build.js': '',
      // A nearer config that leaves a folder out: one above has it.
      'kit/tsconfig.json': { compilerOptions: paths('../where/kit'), files: ['entry.ts'], include: ['source'] },
      'kit/entry.ts': '', 'kit/source/winch.ts': '', 'kit/other/winch.ts': '', 'kit/source/.hidden/winch.ts': '', 'kit/source/node_modules/winch.ts': '',
      'yard/tsconfig.json': { compilerOptions: paths('../where/outer') },
      'yard/shed/tsconfig.json': { compilerOptions: paths('../../where/root'), include: ['in'] },
      'yard/shed/in/tool.ts': '', 'yard/shed/out/tool.ts': '',
      'plain/jsconfig.json': { compilerOptions: { ...BUNDLER, paths: { '@where': ['../where/js'] } } },
      'plain/old.js': '', 'plain/lib/older.mjs': '',
    },
    same: {
      'harbour.config.ts': ['@where'], 'src/quay.ts': ['@where'], 'src/tide/deep/crane.tsx': ['@where'], 'src/quay.spec.ts': ['@where'], 'tools/build.js': ['@where'],
      'kit/entry.ts': ['@where'], 'kit/source/winch.ts': ['@where'], 'yard/shed/in/tool.ts': ['@where'], 'yard/shed/out/tool.ts': ['@where'],
      'plain/old.js': ['@where'], 'plain/lib/older.mjs': ['@where'],
    },
    differs: [['src/old/quay.ts', '@where', 'where/node.ts', 'a file that no project includes goes by all that could have it, so that its imports are not lost']],
  });
});

describe('rootDirs', () => {
  compareWithTypeScript({
    files: {
      'tsconfig.json': { compilerOptions: { ...BUNDLER, rootDirs: ['src', 'generated', 'src/nested'] } },
      'src/views/quay.ts': '', 'src/views/both.ts': '', 'generated/views/both.ts': '', 'generated/views/template.ts': '', 'generated/index.ts': '', 'src/nested/views/inner.ts': '', 'outside/main.ts': '',
    },
    same: { 'src/views/quay.ts': ['./template', './both', '../', './template.js', './inner'], 'generated/views/template.ts': ['./quay', './both'], 'src/nested/views/inner.ts': ['./template', './quay'] },
    neither: { 'src/views/quay.ts': ['./none'], 'outside/main.ts': ['./template'] },
  });
});

describe('moduleSuffixes', () => {
  compareWithTypeScript({
    files: {
      'tsconfig.json': { compilerOptions: { ...BUNDLER, moduleSuffixes: ['.ios', '', '.native'], paths: { '@/*': ['./*'], '~/*': ['./*.ts'] } } },
      'main.ts': '', 'quay.ts': '', 'quay.ios.ts': '', 'tide.ts': '', 'tide.native.ts': '', 'crane.native.tsx': '', 'yard/index.ios.ts': '', 'yard/index.ts': '',
    },
    same: { 'main.ts': ['./quay', './tide', './crane', './yard', './quay.js', '@/quay', '@/crane', '~/quay', '~/tide'] },
  });
});

describe('moduleSuffixes that leave out the empty one', () => {
  compareWithTypeScript({
    files: {
      'tsconfig.json': { compilerOptions: { ...BUNDLER, moduleSuffixes: ['.ios'] } },
      'main.ts': '', 'quay.ts': '', 'quay.ios.tsx': '', 'yard/index.ts': '', 'yard/index.ios.jsx': '', 'tide.ts': '',
    },
    same: { 'main.ts': ['./quay', './quay.js', './yard'] },
    differs: [['main.ts', './tide', 'tide.ts', 'a file without the suffix is meant where none has it']],
  });
});
