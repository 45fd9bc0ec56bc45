/** Names that the rulepack change-impact gives to the world; changing one is a new major version of it. */
export const IMPACT_NAMESPACE = 'change-impact';
export const MODULE_IMPACTED = 'module-impacted';
export const PROTECTED_IMPACTED = 'protected-module-impacted';
export const WIDE_IMPACT = 'wide-impact';
export const IMPACT_CATEGORY = 'impact';

/** The same for every violation of a rule; the facts are in its context (SPEC section 5). */
export const MESSAGES = {
  [MODULE_IMPACTED]: 'The change reaches this module.',
  [PROTECTED_IMPACTED]: 'The change reaches a protected module.',
  [WIDE_IMPACT]: 'The change reaches a large share of the source files.',
} as const;

/** Of fewer impacted files the share says nothing: a small tree is reached whole by most changes. */
export const WIDE_FROM_FILES = 20;

const BUILT_BY = '{vite,electron.vite,vitest,jest,babel,webpack,rollup,rolldown,rspack,rsbuild,rslib,tsup,tsdown,build,esbuild,metro,next,nuxt,astro,svelte,vue,craco,wxt,quasar,stencil,postcss,tailwind,uno,karma,ava,playwright,cypress,wdio}.config.*';

/** Names of scripts that say how something is built or tested: no source imports them, and what they are for depends on them all the same. */
const SETTINGS_NAMES: readonly string[] = [BUILT_BY, '{karma,wdio,protractor}.conf.*', '.mocharc.*', 'vitest.workspace.*', 'gatsby-{config,node,browser,ssr}.*', '{gulpfile,Gruntfile,ember-cli-build}.*', '*.gradle.kts', 'setup.py', 'noxfile.py'];

/** The same in any folder: of a module they reach all sources, as its manifest does. */
export const SETTINGS: readonly string[] = SETTINGS_NAMES.map((name) => `**/${name}`);

/**
 * Files at the root whose change may change everything: manifests, locks, and configs of compilers, package managers and
 * builds. A rule of thumb; `impacts_all` replaces it.
 */
export const IMPACTS_ALL: readonly string[] = [
  ...SETTINGS_NAMES,
  // JavaScript
  'package.json', 'package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', '.pnpmfile.cjs', 'yarn.lock', '.yarnrc', '.yarnrc.yml', '.npmrc', 'bun.lock', 'bun.lockb', 'bunfig.toml', 'deno.json', 'deno.jsonc', 'deno.lock', 'import_map.json',
  'lerna.json', 'nx.json', 'turbo.json', '.moon/**', 'rush.json', 'common/config/{rush,subspaces/*}/{pnpm-lock.yaml,npm-shrinkwrap.json,yarn.lock,pnpm-config.json,common-versions.json,.pnpmfile.cjs,.npmrc}', 'tsconfig.json', 'tsconfig.*.json', 'jsconfig.json', 'angular.json', '.babelrc', '.babelrc.*',
  // Go, Rust
  'go.mod', 'go.sum', 'go.work', 'go.work.sum', 'Cargo.toml', 'Cargo.lock', 'rust-toolchain', 'rust-toolchain.toml', '.cargo/config.toml', '.cargo/config',
  // Java, Kotlin
  'pom.xml', '.mvn/**', 'build.gradle', 'settings.gradle', 'gradle.properties', 'gradle/**', 'buildSrc/**', 'gradlew', 'mvnw',
  // .NET
  'Directory.Build.props', 'Directory.Build.targets', 'Directory.Build.rsp', 'Directory.Packages.props', 'global.json', '{nuget,NuGet}.{config,Config}',
  // Python
  'pyproject.toml', 'setup.cfg', 'requirements*.{txt,in}', 'constraints*.{txt,in}', 'requirements/**/*.{txt,in}', 'uv.lock', 'poetry.lock', 'Pipfile', 'Pipfile.lock', 'pdm.lock', 'pixi.toml', 'pixi.lock', 'environment.{yml,yaml}', 'conda-lock.yml', 'tox.ini', 'conftest.py',
  // C, C++ and what builds anything
  'CMakeLists.txt', 'CMakePresets.json', 'meson.build', 'meson.options', 'meson_options.txt', 'configure.ac', 'Makefile.am', 'Makefile', 'GNUmakefile', 'WORKSPACE', 'WORKSPACE.bazel', 'MODULE.bazel', 'BUILD', 'BUILD.bazel', '.bazelrc', '.bazelversion', 'conanfile.*', 'vcpkg.json', 'platformio.ini',
  '.nvmrc', '.node-version', '.python-version', '.tool-versions', 'mise.toml',
];

const SCRIPTS = '{js,jsx,mjs,cjs,ts,tsx,mts,cts,gjs,gts}';

/** Files that are tests by the conventions of their languages: what runners take without a config, as far as names tell (and `plainTests`). `tests` replaces it. */
export const TEST_FILES: readonly string[] = [
  // Jest, Vitest, Playwright, Deno, Bun, Jasmine, Ember, Meteor; Cypress, WebdriverIO; AVA
  `**/*{.,-,_}{test,spec,tests}.${SCRIPTS}`, '**/*.{test,spec}.{vue,svelte}', `**/__tests__/**/*.${SCRIPTS}`, `**/*.{cy,e2e}.${SCRIPTS}`, '**/*.{test,spec}-d.{ts,mts,cts}', `{test,spec}.${SCRIPTS}`,
  '**/*_test.go',
  // pytest; unittest and Django
  '**/test_*.py', '**/*_test.py', '**/{tests,test[A-Z]*}.py',
  // source sets; Surefire and Failsafe
  '**/src/{test,test[A-Z]*,*[a-z0-9]Test,*[a-z0-9]Tests}/**/*.{java,kt,kts,groovy,scala}', '**/*{Test,Tests,TestCase,IT,ITCase}.{java,kt}',
  '**/tests/**/*.rs', '**/{test,tests,*_test,*_tests}.rs',
  // There is no runner that all have: folders tell, and names of GoogleTest and others.
  '**/{test,tests}/**/*.{c,cc,cpp,cxx}', '**/*{_,-,.}{test,tests,unittest}.{c,cc,cpp,cxx}', '**/*{Test,Tests}.{c,cc,cpp,cxx}', '**/test{_,-}*.{c,cc,cpp,cxx}',
];

/** Folders of what tests read: files there are no tests, whatever their names, unless `tests` is set. */
export const TEST_DATA: readonly string[] = ['**/{fixtures,__fixtures__,testdata,__mocks__,__snapshots__}/**', '**/src/{test,it,test[A-Z]*,*[a-z0-9]Test}/resources/**'];

/** Texts for people (not those that tools read as lists of packages or what to build, nor what a source set of the JVM takes along for its program), and settings of services and editors: they reach their module, and nothing that is built from it. */
export const DOCUMENTS: readonly string[] = [
  '**/*.{md,mdx,markdown,rst,adoc,txt}', '!**/{CMakeLists,meson_options,conanfile,*requirements*,*constraints*}.txt', '!**/{requirements,constraints}/**/*.txt', '!**/src/*/{resources,assets,res}/**', '**/{LICENSE,LICENCE,NOTICE,COPYING,AUTHORS,CONTRIBUTORS,CODEOWNERS,CHANGELOG,CHANGES}', '**/{LICENSE,LICENCE}-*', '**/.{gitignore,gitattributes,editorconfig,mailmap}',
  '.{github,gitlab,circleci,forgejo,gitea,vscode,idea,husky,changeset,devcontainer}/**', '.gitlab-ci.yml', '.travis.yml', 'appveyor.yml', 'azure-pipelines.yml', 'netlify.toml', 'vercel.json', 'amplify.yml', 'fly.toml', 'render.yaml',
  '.{pre-commit-config,coderabbit,readthedocs,asf,codecov}.yaml', '.{cirrus,codecov,coderabbit,drone,gitpod,mergify,readthedocs}.yml', '{codecov,crowdin,readthedocs}.yml', '**/mkdocs.{yml,yaml}', 'codecov.yaml',
  '{renovate,.renovaterc}.{json,json5}', '.{renovaterc,all-contributorsrc,git-blame-ignore-revs}', 'CITATION.cff', 'triagebot.toml', 'sonar-project.properties', '.mcp.json',
  // What a release will say of a change (Rush, Beachball, Yarn, Towncrier; .changeset above), and what looks at texts alone: spelling, layout, links, hooks
  'common/changes/**/*.json', 'change/*.json', '.yarn/versions/*.yml', '**/{newsfragments,changelog.d,.changelog}/**', '.release-please-manifest.json', 'release-please-config.json', '.releaserc{,.*}',
  '**/{.,}cspell{,.config}.{json,jsonc,yaml,yml}', '.cspell/**', '{.,_,}typos.toml', '**/.markdownlint{,-cli2}.{json,jsonc,yaml,yml}', '.{markdownlint,prettier}ignore', '**/.prettierrc{,.json,.json5,.yaml,.yml,.toml}', '{.,}lychee.toml', '.yamllint{,.yml,.yaml}', '{.,}lefthook.{yml,yaml,toml}',
];
