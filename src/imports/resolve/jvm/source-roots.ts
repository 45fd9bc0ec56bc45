import type { Resolution } from '../resolution.js';

/** A folder under which the folders of packages lie, such as `core/src/main/java`. */
export interface SourceRoot {
  readonly path: string;
  /** Orders roots so that those under one folder stand together, whatever characters names have. */
  readonly key: string;
  /** The key of the module's folder: of what stands before `src`, as far as the root has one. */
  readonly moduleKey: string;
  /** True when only tests see what it holds. */
  readonly isTest: boolean;
  /** The source set of Kotlin that it belongs to; null where its folders name none. */
  readonly set: SourceSet | null;
  /** What was found for its files. */
  readonly resolutions: Map<string, Resolution>;
}

/** One of the source sets of a multiplatform module: `commonMain`, `jvmTest`. */
export interface SourceSet {
  /** Whom it is for: `common`, `jvm`, `ios`. */
  readonly platform: string;
  /** What the key of a root of the same module begins with that is for a platform, with the same part of it (`Main`, `Test`). */
  readonly keyFor: (platform: string) => string;
}

/** Finds the source roots of files by their package clauses. */
export class SourceRoots {
  private readonly roots = new Map<string, SourceRoot>();
  private readonly known = new Map<string, { readonly packageName: string; readonly root: SourceRoot }>();

  /** The root of a file in `folder` that belongs to `packageName` (empty: none). */
  rootOf(folder: string, packageName: string): SourceRoot {
    const last = this.known.get(folder);
    if (last?.packageName === packageName) return last.root;
    const path = withoutPackage(folder, packageName);
    let root = this.roots.get(path);
    if (root === undefined) this.roots.set(path, (root = makeRoot(path)));
    this.known.set(folder, { packageName, root });
    return root;
  }
}

/** The folder without those of the package. In Kotlin the first names of a package may have no folders: the part that has is taken away. */
function withoutPackage(folder: string, packageName: string): string {
  if (packageName === '') return folder;
  let folderEnd = folder.length;
  let nameEnd = packageName.length;
  while (nameEnd > 0 && folderEnd > 0) {
    const folderStart = folder.lastIndexOf('/', folderEnd - 1) + 1;
    const nameStart = packageName.lastIndexOf('.', nameEnd - 1) + 1;
    if (folder.slice(folderStart, folderEnd) !== packageName.slice(nameStart, nameEnd)) break;
    folderEnd = Math.max(folderStart - 1, 0);
    nameEnd = Math.max(nameStart - 1, 0);
  }
  return folder.slice(0, folderEnd);
}

function makeRoot(path: string): SourceRoot {
  return { path, key: sortKey(path), moduleKey: sortKey(moduleOf(path)), isTest: isTestRoot(path), set: setOf(path), resolutions: new Map() };
}

/** `jvmMain`, `commonTest`, `androidUnitTest`, `androidInstrumentedTest` */
const SOURCE_SET = /^(.*?[a-z0-9])((?:Unit|Instrumented)?Test|Main)$/;

function setOf(path: string): SourceSet | null {
  const segments = path.split('/');
  const at = segments.findLastIndex((segment) => SOURCE_SET.test(segment));
  const [, platform = '', part = ''] = SOURCE_SET.exec(segments[at] ?? '') ?? [];
  return platform === '' ? null : { platform, keyFor: (other) => sortKey([...segments.slice(0, at), other + part].join('/')) };
}

/** NUL sorts before every character of a name. */
function sortKey(path: string): string {
  return path === '' ? '' : `${path.replaceAll('/', '\0')}\0`;
}

const LANGUAGE_FOLDER = /^(?:java|kotlin|javatests|tests?)$/;

function moduleOf(path: string): string {
  const segments = path.split('/');
  const src = segments.lastIndexOf('src');
  if (src >= 0) return segments.slice(0, src).join('/');
  while (segments.length > 0 && LANGUAGE_FOLDER.test(segments.at(-1) ?? '')) segments.pop();
  return segments.join('/');
}

/** `main`, `commonMain`, ... */
const MAIN_FOLDER = /^main$|[a-z0-9]Main$/;
/** `test`, `tests`, `testFixtures`, `androidTest`, `integrationTest`, `functionalTestMinimum`, ... but not `latest` and not `spring-test`, which may be any module. */
const TEST_FOLDER = /^(?:tests?|javatests|it|jmh)$|^test[A-Z]|[a-z0-9]Tests?(?:[A-Z]|$)/;

/** Whether a source root holds tests, or what only tests use: the last folder that says what it is for decides. */
export function isTestRoot(path: string): boolean {
  for (const segment of path.split('/').reverse()) {
    if (MAIN_FOLDER.test(segment)) return false;
    if (TEST_FOLDER.test(segment)) return true;
  }
  return false;
}
