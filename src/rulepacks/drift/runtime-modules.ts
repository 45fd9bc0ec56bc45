/** Modules that a program gets from what runs or builds it, under a name that no manifest has. */
const PROVIDED: ReadonlySet<string> = new Set([
  // Editors and shells that load plugins
  'vscode', 'atom', 'electron', 'obsidian', 'figma', 'photoshop', 'uxp',
  // Yarn gives its plugins what it is made of
  '@yarnpkg/cli', '@yarnpkg/core', '@yarnpkg/fslib', '@yarnpkg/libzip', '@yarnpkg/parsers', '@yarnpkg/shell', 'clipanion',
  // Runtimes
  'k6', 'bun', 'pnpapi', 'aws-lambda', 'aws-sdk', 'txiki', 'cloudflare', 'meteor', 'system', 'casper', 'webpage', 'phantom', 'zx',
  // Bundlers and frameworks that resolve a name themselves
  'server-only', 'client-only', 'uno.css', 'unfonts.css', 'styled-jsx', 'umi', 'dumi', 'ice', 'nuxt', 'gatsby', 'rax', 'modernizr', 'ember', 'rsvp', 'fetch', '@embroider/virtual', 'qunit', 'htmlbars-inline-precompile',
]);
const PROVIDED_SCOPES = ['@ember/', '@ember-data/', '@glimmer/', '@theme/', '@site/', '@generated/', '@theme-original/', '@theme-init/', '@docusaurus/', '@zx/', '@app/', '@src/', '@lib/', '@root/', '@components/', '@utils/', '@pages/', '@assets/', '@styles/', '@test/', '@tests/', '@types/'];

/** Whether a package of JavaScript may come with the runtime, or is by custom an alias of a bundler. */
export function isProvided(name: string): boolean {
  return PROVIDED.has(name) || PROVIDED_SCOPES.some((scope) => name.startsWith(scope));
}

/** What `napi build` writes for WebAssembly imports, and publishes in a package with a manifest that it makes then. */
export function isWrittenByNapi(name: string): boolean {
  return name === '@napi-rs/wasm-runtime' || name.endsWith('-wasm32-wasi');
}

/** `~icons`: no package may have such a name, a plugin of the bundler gives the module. */
export function isVirtual(name: string): boolean {
  return name.startsWith('~');
}

/** `route.tsx`, `route.js?split=1`: what a bundler's plugin made of a path; `welcome.html`, a file beside a module of a Worker. */
export function isFileName(specifier: string): boolean {
  return /^[^/]+\.(?:[cm]?ts|[jt]sx|html|txt|wasm|(?:[cm]?[jt]s|vue|svelte)\?.*)(?:\?.*)?$/.test(specifier);
}
