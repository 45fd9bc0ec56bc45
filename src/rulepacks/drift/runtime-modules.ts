/** Modules that a program gets from what runs or builds it, under a name that no manifest has. */
const PROVIDED: ReadonlySet<string> = new Set([
  // Editors and shells that load plugins
  'vscode', 'atom', 'electron', 'obsidian', 'figma', 'photoshop', 'uxp',
  // Yarn gives its plugins what it is made of
  '@yarnpkg/cli', '@yarnpkg/core', '@yarnpkg/fslib', '@yarnpkg/libzip', '@yarnpkg/parsers', '@yarnpkg/shell', 'clipanion',
  // Runtimes
  'k6', 'bun', 'pnpapi', 'aws-lambda', 'aws-sdk', 'txiki', 'cloudflare', 'meteor', 'system', 'casper', 'webpage', 'phantom', 'zx',
  // Bundlers and frameworks that resolve a name themselves
  'server-only', 'client-only', 'uno.css', 'styled-jsx', 'umi', 'dumi', 'ice', 'nuxt', 'gatsby', 'rax', 'modernizr', 'ember', 'rsvp', 'fetch', '@embroider/virtual', 'qunit', 'htmlbars-inline-precompile',
]);
const PROVIDED_SCOPES = ['@ember/', '@ember-data/', '@glimmer/', '@theme/', '@site/', '@generated/', '@theme-original/', '@theme-init/', '@docusaurus/', '@zx/', '@app/', '@src/', '@lib/', '@root/', '@components/', '@utils/', '@pages/', '@assets/', '@styles/', '@test/', '@tests/', '@types/'];

/** Whether a package of JavaScript may come with the runtime, or is by custom an alias of a bundler. */
export function isProvided(name: string): boolean {
  return PROVIDED.has(name) || PROVIDED_SCOPES.some((scope) => name.startsWith(scope));
}
