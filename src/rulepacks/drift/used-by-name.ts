import { own } from '../../base/plain-values.js';
import type { Dependency, Manifest } from './manifests/manifest.js';

/** Loaded by another tool by a custom of their names, or without an import. */
const LOADED_BY_NAME = /^(?:@types\/|@[^/]+\/types$)|(?:^|\/)(?:eslint|stylelint|prettier|postcss|babel|karma|grunt|gulp|rollup|vite|esbuild|markdownlint|remark|rehype|commitlint|cz|semantic-release|release-it|tailwindcss|serverless|hardhat|generator|tsconfig|nyc|mocha|jest|chai|storybook|addon|html-webpack|vue-cli|capacitor|cordova|react-native|expo|fluentd|ember|protoc-gen|netlify-plugin)-|(?:-loader|-plugin|-preset|-config|-cli|-types|-typings|-polyfill|-reporter|-adapter|-theme|-parser|-runtime|-standard|\/cli)$|^@(?:babel|eslint|stylelint|commitlint|semantic-release|storybook|vitest|jest|swc|tsconfig|fontsource|iconify-json|nx|nrwl|angular|angular-devkit|angular-eslint|playwright|release-it|biomejs|tailwindcss|vitejs|rollup|rollup-extras|esbuild|typescript-eslint|microsoft|wdio|percy|changesets|capacitor|expo|react-native|react-native-community|docusaurus|graphql-codegen|ionic|nuxt|astrojs|sveltejs|vue|next|parcel|svgr|pmmmwh|testing-library|emotion|graphiql|datadog|opentelemetry|oxc-project|react-router|remix-run|size-limit|ember|ember-data|ember-decorators|ember-intl|embroider|glint)\//;

/** Run, loaded, or imported by what is generated, without being named anywhere. */
export const ALWAYS_USED: ReadonlySet<string> = new Set([
  'typescript', 'typescript-eslint', 'tslib', 'node', 'npm', 'yarn', 'pnpm', 'prettier', 'eslint', 'stylelint', 'husky', 'lint-staged', 'core-js', 'core-js-pure', 'regenerator-runtime', 'jsdom', 'happy-dom', 'sass', 'sass-embedded', 'node-sass',
  'less', 'stylus', 'terser', 'lightningcss', 'esbuild', 'ts-node', 'tsx', 'jest', 'mocha', 'nyc', 'c8', 'react-dom', 'react', 'vue', 'patch-package', 'source-map-support', 'web-vitals', 'sharp', 'postcss', 'autoprefixer', 'cssnano',
  'electron', 'puppeteer', 'playwright', 'bufferutil', 'utf-8-validate', 'encoding', 'fsevents', 'typedoc', 'simple-git-hooks', 'lefthook', '@evilmartians/lefthook', '@evilmartians/lefthook-installer', 'turbo', 'nx', 'lerna', 'np', 'publint', 'cross-env', 'npm-run-all', 'npm-run-all2', 'rimraf',
  'concurrently', 'nodemon', 'depcheck', 'knip', 'jasmine', 'jasmine-core', 'karma', 'zone.js', 'rxjs', 'svelte-check', 'vue-tsc', 'pre-commit', 'global', 'graphql', 'ts-patch', 'tsc-alias', 'wait-on', 'http-server', 'serve', 'event-stream', 'asar', 'node-gyp', 'node-gyp-build', 'prebuild-install', 'node-addon-api', 'nan', 'bindings', 'isbot', 'loader.js', 'broccoli-asset-rev', '@glimmer/tracking', 'baseline-browser-mapping', '@iconify/json', '@graphql-typed-document-node/core',
]);

/**
 * Loaded by other distributions where something calls for it: by Django and SQLAlchemy for addresses and engines, by Starlette and FastAPI (forms, sessions, the test client), by
 * pandas (files of spreadsheets, HTML, Parquet), by passlib, by Uvicorn, Flask and Pydantic (`.env`), by clients of Slack and Azure (`aiohttp`), and by whatever wants `pkg_resources`.
 */
export const LOADED_BY_OTHERS: ReadonlySet<string> = new Set([
  'mysqlclient', 'psycopg', 'psycopg2', 'psycopg2-binary', 'asyncpg', 'pymysql', 'greenlet', 'python-multipart', 'itsdangerous', 'httpx', 'openpyxl', 'xlrd', 'xlsxwriter', 'lxml', 'pyarrow', 'bcrypt', 'uvloop', 'websockets', 'python-dotenv', 'aiohttp', 'setuptools',
]);

/** Asked last: the pattern is long. */
export function isLoadedByName({ name }: Dependency, { ecosystem }: Manifest): boolean {
  return ecosystem === 'npm' && LOADED_BY_NAME.test(name);
}

/** Programs of packages whose locks do not tell them. */
const BINS: Readonly<Record<string, readonly string[]>> = {
  '@vscode/vsce': ['vsce'], 'npm-check-updates': ['ncu'], 'all-contributors-cli': ['all-contributors'], 'standard-version': ['standard-version'], 'swagger-jsdoc': ['swagger-jsdoc'], rollup: ['rollup'],
  '@lit/localize-tools': ['lit-localize'], nitropack: ['nitro'], '@antfu/ni': ['ni', 'nr', 'nlx', 'nci', 'nup', 'nun', 'na'], commitizen: ['cz', 'git-cz'], foreman: ['nf'], '@custom-elements-manifest/analyzer': ['cem'], 'ts-node-dev': ['tsnd'], ttypescript: ['ttsc'], 'typed-css-modules': ['tcm'], '@typescript/native-preview': ['tsgo'], 'webpack-dev-server': ['webpack serve', 'webpack-cli serve'],
  '@react-email/ui': ['email dev', 'email build'], '@react-email/preview-server': ['email dev', 'email build'],
};

/** What the programs of a package may be called; `bins` are those that a lock tells, by package. */
export function binNames(name: string, bins: ReadonlyMap<string, readonly string[]>): readonly string[] {
  // `@web/dev-server` mostly has the program `dev-server` or `web-dev-server`.
  return [...(bins.get(name) ?? []), ...(own(BINS, name) ?? []), name.slice(name.lastIndexOf('/') + 1), ...(name.startsWith('@') ? [name.slice(1).replace('/', '-')] : [])];
}
