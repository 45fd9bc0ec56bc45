/** Names of files that name packages in strings: configs of tools, rc files, stories, scripts of the build. */
const CONFIG = /^(?:[^/]*\.(?:config|conf|workspace)(?:\.[^/]+)?\.(?:[cm]?[jt]sx?|json|jsonc)|\.[a-z-]+rc(?:\.[a-z]+)?|\.[a-z-]+\.(?:ya?ml|json|[cm]?js)|[^/]*(?:ts|js)config[^/]*\.json|(?:webpack|rollup|vite|vitest|jest|karma|gulpfile|Gruntfile|babel|nuxt|next|app|angular|project|workspace|nx|lerna|biome|turbo|import_map|deno|bower|components|api-extractor|typedoc|wallaby|protractor|cypress|playwright|metro|tsup|tsdown|craco)[^/]*\.(?:[cm]?[jt]s|jsonc?|toml))$/;

/** Whether a file configures tools, as its path tells. */
export function isToolConfig(path: string): boolean {
  return CONFIG.test(path.slice(path.lastIndexOf('/') + 1));
}

const NAMES_PACKAGES = /\.(?:css|scss|sass|less|styl|html?|vue|svelte|astro|g[jt]s|mdx|ya?ml|toml|sh|njk|hbs|ejs|pug|prisma|jsonc?|json5|[cm]?[jt]sx?|py|pyx|ipynb|tsrx|(?:lit)?coffee|civet|marko|riot|imba|resi?|elm|liquid|twig|erb|h?eex|cshtml|feature|bzl|bazel)$|(?:^|\/)(?:Makefile|BUILD|WORKSPACE|Dockerfile|Procfile|Justfile|Rakefile|\.[^/]+)$|(?:^|\/)(?:bin|scripts?|tools|\.husky|\.?git-?hooks|\.hooks)\/[^./]+$/;

/** Whether a file may name a package otherwise than by an import, or is a program without an ending: its text is looked through. */
export function mayNamePackages(path: string): boolean {
  return NAMES_PACKAGES.test(path) || isToolConfig(path);
}

/** Whether a file has the name of a folder of sources: then it is a symbolic link to one, and its text the target. */
export function mayBeLinkedFolder(path: string): boolean {
  return /(?:^|\/)(?:src|lib|app|sources?|tests?)$/.test(path);
}

/** Whether a text has a package's name as a word of its own: in quotes, in a path, as an argument. */
export function mentions(text: string, name: string): boolean {
  // No name, as a manifest or a lock may have it by mistake, would be found at the end for ever.
  if (name === '') return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isWordPart(text.charCodeAt(at - 1)) && !isWordPart(text.charCodeAt(at + name.length))) return true;
  }
  return false;
}

/** Whether a text has one of the names so; none where there is no text. */
export function mentionsAny(text: string | null, names: readonly string[]): boolean {
  return text !== null && names.some((name) => mentions(text, name));
}

/** What stands before a program that is run from a text: a runner of packages, or a call in a script that starts one. */
const RUNS = /(?:\b(?:npx|bunx|pnpx|(?:npm|pnpm|yarn) exec)\s+(?:-{1,2}[\w-]*\s+)*|\b(?:exec|execSync|execa|execaSync|execaCommand|spawn|spawnSync|execFile|execFileSync)\s*\(\s*['"`]|\.bin\/)$/;
const LONGEST_RUNNER = 60;

/** Whether a text runs one of the programs of an installed package (`npx webpack serve`, `execSync('cem analyze')`, `node_modules/.bin/buildifier`). */
export function runsProgram(text: string, programs: readonly string[]): boolean {
  return programs.some((program) => {
    if (program === '') return false;
    for (let at = text.indexOf(program); at >= 0; at = text.indexOf(program, at + 1)) {
      if (!isWordPart(text.charCodeAt(at + program.length)) && RUNS.test(text.slice(Math.max(0, at - LONGEST_RUNNER), at))) return true;
    }
    return false;
  });
}

/** Whether a file configures Bazel, which has words of its own that packages have too (`glob`). */
export function isBazelFile(path: string): boolean {
  return /(?:\.(?:bzl|bazel)|(?:^|\/)(?:BUILD|WORKSPACE))$/.test(path);
}

/** Whether a file of Bazel names a package as the rules for JavaScript do (`//:node_modules/luxon`, `@npm//luxon`). */
export function namesForBazel(text: string, name: string): boolean {
  return mentions(text, `node_modules/${name}`) || mentions(text, `npm//${name}`);
}

/** Whether a page imports a package, in its script or in an example that is compiled; what it tells a reader to install is no use. */
export function importsPackage(page: string, name: string): boolean {
  for (let at = page.indexOf(name); at >= 0; at = page.indexOf(name, at + 1)) {
    const [quote, next] = [page[at - 1], page[at + name.length]];
    if ((quote === '"' || quote === "'") && (next === quote || next === '/') && /(?:\bfrom|\bimport)\s*\(?\s*$/.test(page.slice(Math.max(0, at - 16), at - 1))) return true;
  }
  return false;
}

/** Letters, digits, `_`, `-`; past an end of the text is none. */
function isWordPart(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 45;
}
