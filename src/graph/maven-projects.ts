import { folderOf, inFolder, joinPath } from '../base/folders.js';
import type { FileTree } from '../imports/resolve/file-tree.js';

interface Pom {
  readonly name: string | null;
  readonly parent: { readonly name: string | null; readonly path: string } | null;
  /** Artifacts whose lists of versions it imports. */
  readonly boms: readonly string[];
}

/**
 * What the projects of Maven in a tree are made of besides themselves: parents, and lists of versions that they import (Maven
 * documentation, "Introduction to the POM" and "Importing Dependencies"; reviewed 2026-11-26). Projects are known by the name of
 * their artifact alone, and expressions are not worked out.
 */
export class MavenProjects {
  private readonly poms = new Map<string, Pom>();
  private readonly folderOfName = new Map<string, string>();

  /** `folders` are those of all pom.xml that count. */
  constructor(
    private readonly tree: Pick<FileTree, 'text'>,
    folders: readonly string[],
  ) {
    for (const folder of folders) {
      const pom = readPom(this.tree.text(inFolder(folder, 'pom.xml')) ?? '');
      this.poms.set(folder, pom);
      if (pom.name !== null && !this.folderOfName.has(pom.name)) this.folderOfName.set(pom.name, folder);
    }
  }

  /** Folders of projects that the pom.xml in a folder takes straight from. */
  takenBy(folder: string): readonly string[] {
    const pom = this.poms.get(folder);
    if (pom === undefined) return [];
    const taken = pom.boms.flatMap((name) => this.folderOfName.get(name) ?? []);
    const parent = pom.parent === null ? undefined : (this.atPath(folder, pom.parent.path) ?? this.folderOfName.get(pom.parent.name ?? ''));
    return [...new Set(parent === undefined ? taken : [parent, ...taken])].filter((other) => other !== folder);
  }

  /** The same over any number of steps. */
  allTakenBy(folder: string): readonly string[] {
    const found = new Set(this.takenBy(folder));
    // What is added meanwhile is gone through too.
    for (const other of found) for (const next of this.takenBy(other)) if (next !== folder) found.add(next);
    return [...found];
  }

  /** The path of a parent names its folder or its file. */
  private atPath(folder: string, path: string): string | undefined {
    const target = joinPath(folder, path);
    if (target === null) return undefined;
    return [target, folderOf(target)].find((other) => other !== folder && this.poms.has(other));
  }
}

function readPom(text: string): Pom {
  const { outside: plain } = piecesOf(text, '<!--', '-->');
  const [parent = null] = piecesOf(plain, '<parent>', '</parent>').inside;
  const own = parent === null ? plain : plain.replace(`<parent>${parent}</parent>`, '');
  const dependencies = IMPORTED.test(plain) ? piecesOf(plain, '<dependency>', '</dependency>').inside : [];
  const boms = dependencies.flatMap((entry) => (IMPORTED.test(entry) ? (artifactIn(entry) ?? []) : []));
  return {
    name: artifactIn(own.slice(0, own.search(/<(?:dependencies|dependencyManagement|build|profiles|modules)>|$/))),
    parent: parent === null ? null : { name: artifactIn(parent), path: /<relativePath>\s*([^<\s]+)\s*<\/relativePath>/.exec(parent)?.[1] ?? '../pom.xml' },
    boms,
  };
}

const IMPORTED = /<scope>\s*import\s*<\/scope>/;

/** What stands between each `open` and the next `close`, and the rest; in one pass, where a pattern would look to the end again for each `open` that nothing closes. */
function piecesOf(text: string, open: string, close: string): { readonly inside: readonly string[]; readonly outside: string } {
  const inside: string[] = [];
  let outside = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf(open, at);
    const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
    if (end < 0) return { inside, outside: outside + text.slice(at) };
    inside.push(text.slice(start + open.length, end));
    outside += text.slice(at, start);
    at = end + close.length;
  }
}

function artifactIn(text: string): string | null {
  return /<artifactId>\s*([^<\s]+)\s*<\/artifactId>/.exec(text)?.[1] ?? null;
}
