import { pathOfUri } from '../file-uri.js';

/** A place in a source file as a stack trace names it: maybe absolute, maybe only the name of the file. */
export interface StackPlace {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

const EXTENSIONS = [
  'bats', 'c', 'cc', 'clj', 'cljs', 'coffee', 'cpp', 'cr', 'cs', 'cts', 'cxx', 'dart', 'erl', 'ex', 'exs', 'feature', 'fs', 'go', 'groovy', 'h', 'hpp', 'hs', 'java', 'jl', 'js', 'jsx', 'kt', 'kts', 'lua', 'm', 'mjs',
  'ml', 'mm', 'mts', 'nim', 'php', 'phpt', 'pl', 'pm', 'ps1', 'psm1', 'py', 'pyx', 'r', 'rb', 'rs', 'scala', 'sh', 'svelte', 'swift', 't', 'ts', 'tsx', 'vb', 'vue', 'cjs', 'zig',
];
/**
 * `name.ext:12`, `name.ext:line 12` (.NET), `name.ext(12` (PHP, tsc), `name.ext line 12` (Perl), `name.ext, line 12` (Bats), `name.ext", line 12` (Python) and, on two
 * lines, `name.ext` and `- line   : 12` (Boost.Test).
 */
const NUMBERED = new RegExp(`\\.(${EXTENSIONS.join('|')})(?::line |: ?|\\(|"?, line | line |\\n- line {0,4}: )(\\d{1,9})(?!\\d)`, 'g');
const SOURCE_FILE = new RegExp(`^[^\\s<>"]{1,1000}\\.(?:${EXTENSIONS.join('|')})$`);
/** A suite may be called after what it is about: Node.js, Vue.js. */
const PRODUCT = /^[A-Z]\w*\.js$/;
/** Playwright begins with where the test stands: `quay.spec.ts:4:3 › harbour › moors`. Any other place says more. */
const TITLE = /^:\d{1,6} › /;
const TITLE_LENGTH = 12;
/** What may not stand in a path that stands bare in a trace. */
const DELIMITERS = new Set(' \t\r\n"\'`()[]<>{},;=|❯\u00a0');
/** No path is longer. */
const MOST_PATH = 1024;
const MOST_BRACKET = 64;
const FOREIGN = [
  'node_modules/', 'node:', 'internal/', '/site-packages/', '/dist-packages/', '/lib/python', '<frozen ', '/vendor/phpunit/', '/vendor/bin/', '/rustc/', '/.cargo/registry/',
  'org-dartlang-sdk:', '/gems/',
];
/** Go's own packages, where they lie or as `-trimpath` names them, those of others, and the main of a test that Go generates. */
const FOREIGN_GO = /\/go\/src\/|\/pkg\/mod\/|(?:^|\/)(?:src\/)?(?:runtime|testing)\/[\w.]+$|(?:^|\/)_testmain\.go$/;
const FOREIGN_CLASSES = [
  'java.', 'javax.', 'jdk.', 'sun.', 'com.sun.', 'org.junit.', 'junit.', 'org.testng.', 'org.hamcrest.', 'org.assertj.', 'org.opentest4j.', 'org.mockito.', 'org.gradle.',
  'org.apache.maven.', 'kotlin.', 'kotlinx.', 'scala.', 'org.scalatest.', 'groovy.', 'org.codehaus.groovy.', 'io.kotest.', 'com.google.common.truth.', 'io.cucumber.',
];
const JVM = new Set(['java', 'kt', 'kts', 'scala', 'groovy', 'clj']);

/**
 * Where a stack trace or the text of a failure says that a test failed: the first frame that belongs neither to the language nor
 * to a test framework nor to an installed package; the last such one in Python, where the innermost call comes last. With
 * `ownClass`, a frame of that Java class goes before the others. A Java frame becomes `package/File.java`. Linear in the text.
 */
export function stackPlace(trace: string, ownClass: string | null = null): StackPlace | null {
  let first: StackPlace | null = null;
  let title: StackPlace | null = null;
  let builtElsewhere: StackPlace | null = null;
  let last: StackPlace | null = null;
  let past = 0;
  NUMBERED.lastIndex = 0;
  for (let match = NUMBERED.exec(trace); match !== null; match = NUMBERED.exec(trace)) {
    const [whole, extension = '', digits = ''] = match;
    const end = match.index + 1 + extension.length;
    const start = pathStart(trace, match.index, past, whole);
    past = match.index + whole.length;
    const path = plainPath(trace.slice(start, end));
    if (path.length <= extension.length + 1 || Number(digits) === 0) continue;
    const isJvm = JVM.has(extension) && trace[start - 1] === '(';
    const owner = isJvm ? className(trace, start - 1) : null;
    if (extension === 'go' && FOREIGN_GO.test(path)) continue;
    if (owner === null ? FOREIGN.some((part) => path.includes(part)) : FOREIGN_CLASSES.some((part) => owner.startsWith(part))) continue;
    const file = owner === null ? path : inPackage(owner, path);
    const place = { file, line: Number(digits) };
    // A step of Cucumber or behave: the code behind it says more.
    if (extension === 'feature' || TITLE.test(trace.slice(past, past + TITLE_LENGTH))) {
      title ??= place;
      continue;
    }
    // Where a package of others was built: the own build of a test names its files so only when all of them are.
    if (path.startsWith('/_/')) {
      builtElsewhere ??= place;
      continue;
    }
    if (owner !== null && ownClass !== null && (owner === ownClass || owner.startsWith(`${ownClass}$`))) return place;
    first ??= place;
    if (extension === 'py') last = place;
    else if (ownClass === null && last === null) return first;
  }
  return last ?? first ?? builtElsewhere ?? title;
}

/** Whether a name that a report gives to a class or suite of tests is that of a file in which tests stand. */
export function isSourceFile(name: string): boolean {
  return SOURCE_FILE.test(name) && !PRODUCT.test(name);
}

function pathStart(trace: string, dot: number, past: number, whole: string): number {
  const least = Math.max(past, dot - MOST_PATH);
  const before = trace.slice(least, dot);
  if (whole.includes('", line ')) return least + before.lastIndexOf('"') + 1;
  if (whole.includes(':line ')) {
    const word = before.lastIndexOf(' in ');
    if (word >= 0) return least + word + ' in '.length;
  }
  let start = before.length;
  while (start > 0) {
    const unit = before[start - 1] as string;
    const bracket = unit === ')' || unit === ']' ? bracketStart(before, start - 1) : -1;
    if (bracket >= 0) start = bracket;
    else if (DELIMITERS.has(unit)) break;
    else start--;
  }
  return least + start;
}

/** Folders may stand in brackets: `app/(harbour)/[berth]/page.test.tsx`. Where the bracket opens that closes at `end`; -1 where it is none of a path. */
function bracketStart(text: string, end: number): number {
  const opening = text[end] === ')' ? '(' : '[';
  for (let at = end - 1; at >= 0 && at >= end - MOST_BRACKET; at--) {
    if (text[at] === opening) return at;
    if (DELIMITERS.has(text[at] as string)) return -1;
  }
  return -1;
}

function plainPath(path: string): string {
  const url = path.lastIndexOf('file://');
  if (url < 0) return path.replace(/^(?:webpack|vite|ng):\/+/, '');
  return pathOfUri(path.slice(url));
}

/** The class of a JVM frame `at module/package.Class.method(`, whose bracket stands at `bracket`. */
function className(trace: string, bracket: number): string {
  let start = bracket;
  const least = Math.max(0, bracket - MOST_PATH);
  while (start > least && !' \t\n/'.includes(trace[start - 1] as string)) start--;
  const method = trace.slice(start, bracket);
  const dot = method.lastIndexOf('.');
  return dot < 0 ? '' : method.slice(0, dot);
}

function inPackage(owner: string, file: string): string {
  const dot = owner.lastIndexOf('.');
  return dot < 0 ? file : `${owner.slice(0, dot).replaceAll('.', '/')}/${file}`;
}
