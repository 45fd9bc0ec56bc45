import { describe } from 'vitest';
import { compareWithTypeScript } from './support/compare.js';

const BUNDLER = { module: 'esnext', moduleResolution: 'bundler', allowJs: true };

describe('written extensions', () => {
  compareWithTypeScript({
    files: {
      'tsconfig.json': { compilerOptions: { ...BUNDLER, allowImportingTsExtensions: true, noEmit: true, resolveJsonModule: true, allowArbitraryExtensions: true } },
      'main.ts': '', 'quay.ts': '', 'tide.tsx': '', 'crane.mts': '', 'winch.cts': '', 'old.js': '', 'older.jsx': '', 'esm.mjs': '', 'cjs.cjs': '', 'table.json': '{}',
      'dotted.config.ts': '', 'odd.d.svg.ts': '', 'typed.d.ts': '',
    },
    same: {
      'main.ts': [
        './quay.js', './tide.js', './tide.jsx', './crane.mjs', './winch.cjs', './old.js', './older.jsx', './esm.mjs', './cjs.cjs', './quay.ts', './tide.tsx', './crane.mts', './winch.cts',
        './table.json', './dotted.config', './dotted.config.js', './odd.svg', './typed', './typed.js', './typed.d.ts', './old', './older', './quay',
      ],
    },
    neither: { 'main.ts': ['./quay.mjs', './crane.js', './none.js', './none', './none.json'] },
    differs: [
      ['main.ts', './table', 'table.json', 'Node and bundlers add .json, TypeScript does not'],
      ['main.ts', './crane', 'crane.mts', 'bundlers add .mts and .mjs, TypeScript does not'],
      ['main.ts', './esm', 'esm.mjs', 'the same'],
    ],
  });
});

describe('folders', () => {
  compareWithTypeScript({
    files: {
      'tsconfig.json': { compilerOptions: BUNDLER },
      'main.ts': '', 'index.ts': '', 'yard/index.tsx': '', 'yard.css': '', 'both.ts': '', 'both/index.ts': '', 'shed/package.json': { main: './lib/entry.js' }, 'shed/lib/entry.ts': '', 'shed/index.ts': '',
      'dock/package.json': { main: 'lib' }, 'dock/lib/index.js': '', 'typed/package.json': { types: './types/entry.ts', main: './none.js' }, 'typed/types/entry.ts': '', 'yard/deep/inner.ts': '',
    },
    same: { 'main.ts': ['./yard', './yard/', '.', './', './both', './both/', './shed', './dock', './typed'], 'yard/deep/inner.ts': ['..', '../..', '../../', '../../both'] },
  });
});

describe('declarations beside implementations', () => {
  compareWithTypeScript({
    files: { 'tsconfig.json': { compilerOptions: BUNDLER }, 'main.ts': '', 'quay.js': '', 'quay.d.ts': '', 'only.d.ts': '', 'mjs.mjs': '', 'mjs.d.mts': '' },
    same: { 'main.ts': ['./only', './only.js', './quay.d.ts'] },
    differs: [
      ['main.ts', './quay', 'quay.js', 'the imports that run are in the implementation'],
      ['main.ts', './quay.js', 'quay.js', 'the same'],
      ['main.ts', './mjs.mjs', 'mjs.mjs', 'the same'],
    ],
  });
});

describe('what only bundlers read', () => {
  compareWithTypeScript({
    files: { 'tsconfig.json': { compilerOptions: BUNDLER }, 'main.ts': '', 'quay.css': '', 'berth.vue': '', 'berth.svelte': '', 'berth.astro': '', 'logo.svg': '', 'worker.ts': '', 'notes.md': '', 'public/logo.png': '', 'package.json': {} },
    same: {},
    differs: [
      ['main.ts', './quay.css', 'quay.css', 'style sheets are leaves'],
      ['main.ts', './berth.vue', 'berth.vue', 'components are targets'],
      ['main.ts', './berth.svelte', 'berth.svelte', 'components are targets'],
      ['main.ts', './berth.astro', 'berth.astro', 'components are targets'],
      ['main.ts', './logo.svg?raw', 'logo.svg', 'a query is an instruction to the bundler'],
      ['main.ts', './worker?worker', 'worker.ts', 'a query is an instruction to the bundler'],
      ['main.ts', 'raw-loader!./notes.md', 'notes.md', 'so is what stands before an exclamation mark'],
      ['main.ts', '/logo.png', 'public/logo.png', 'servers of web pages start at the package, or at its folder public'],
    ],
  });
});
