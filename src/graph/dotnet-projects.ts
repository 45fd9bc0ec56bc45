import { addToGroup } from '../base/add-to-group.js';
import { folderOf, foldersUp, inFolder, joinPath } from '../base/folders.js';
import type { FileTree } from '../imports/resolve/file-tree.js';

const PROJECT = /\.(?:cs|fs|vb)proj$/;
/** What MSBuild takes into every project below, without a word in it. Those at the root reach everything anyhow. */
const BY_FOLDER = ['Directory.Build.props', 'Directory.Build.targets', 'Directory.Build.rsp', 'Directory.Packages.props'];
/** Elements with a path: items, and what is imported. */
const ITEMS = /<(\w+)\b[^<>]*?\s(?:Include|Project)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/g;

/** Whether a file is a project of .NET, which is built on its own. */
export function isDotnetProject(path: string): boolean {
  return PROJECT.test(path);
}

/** As MSBuild calls what a project makes, unless it says otherwise. */
export function dotnetName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(PROJECT, '');
}

/** What a folder with projects is made of besides its own files. */
export interface DotnetNeeds {
  /** Folders of the projects that it refers to. */
  readonly projects: readonly string[];
  /** Other files of the tree outside of it: what it links, imports, or has from folders above. */
  readonly files: readonly string[];
}

/**
 * What the projects of .NET in a tree take from each other and from elsewhere (Microsoft documentation, "Common MSBuild project items" and "Customize
 * your build by folder"; reviewed 2026-11-27). Conditions count as met; properties other than the folders of the file itself are not worked out.
 */
export class DotnetProjects {
  private readonly byFolder = new Map<string, string[]>();
  private lowerCased: ReadonlyMap<string, string> | null = null;

  /** `projects` are the paths of all project files that count. */
  constructor(
    private readonly tree: Pick<FileTree, 'paths' | 'has' | 'text'>,
    projects: readonly string[],
  ) {
    for (const path of projects) {
      const folder = folderOf(path);
      addToGroup(this.byFolder, folder, path);
    }
  }

  /** Of a folder; null where it has no project. */
  neededBy(folder: string): DotnetNeeds | null {
    const own = this.byFolder.get(folder);
    if (own === undefined) return null;
    const projects = new Set<string>();
    const files = new Set<string>();
    for (const project of own) this.read(project, { projects, files });
    for (const above of foldersUp(folder)) for (const name of BY_FOLDER) if (above !== '' && this.tree.has(inFolder(above, name))) files.add(inFolder(above, name));
    projects.delete(folder);
    const isOutside = (path: string): boolean => folder !== '' && !path.startsWith(`${folder}/`);
    return { projects: [...projects], files: [...files].filter(isOutside) };
  }

  private read(file: string, into: { readonly projects: Set<string>; readonly files: Set<string> }): void {
    const text = withoutComments(this.tree.text(file) ?? '');
    for (const [, kind, double, single] of text.matchAll(ITEMS)) {
      for (const written of (double ?? single ?? '').split(';')) {
        const isReference = kind === 'ProjectReference';
        // What lies below is the project's own.
        const target = isReference || written.includes('..') ? pathOf(folderOf(file), written.trim()) : null;
        if (target === null) continue;
        const found = this.find(target);
        if (isReference) {
          if (found !== undefined && isDotnetProject(found)) into.projects.add(folderOf(found));
        } else if (found !== undefined) this.take(found, into.files);
        else for (const path of this.matching(target)) into.files.add(path);
      }
    }
  }

  /** A shared project is all that lies beside its list. */
  private take(path: string, files: Set<string>): void {
    files.add(path);
    if (!path.endsWith('.projitems')) return;
    const folder = folderOf(path);
    if (folder !== '') for (const other of this.tree.paths) if (other.startsWith(`${folder}/`)) files.add(other);
  }

  /** Paths are often written on a system that does not tell capitals apart. */
  private find(path: string): string | undefined {
    if (this.tree.has(path)) return path;
    this.lowerCased ??= new Map(this.tree.paths.map((known) => [known.toLowerCase(), known]));
    return this.lowerCased.get(path.toLowerCase());
  }

  /** Files that a path with wildcards may mean: all of its last fixed folder that end as it does. */
  private matching(path: string): readonly string[] {
    const star = path.search(/[*?]/);
    if (star < 0) return [];
    const start = path.slice(0, path.lastIndexOf('/', star) + 1);
    const end = path.slice(Math.max(path.lastIndexOf('*'), path.lastIndexOf('?')) + 1);
    return start === '' ? [] : this.tree.paths.filter((other) => other.startsWith(start) && other.endsWith(end));
  }
}

/** From the root; null where it leads out of it or holds what only a build knows. */
function pathOf(folder: string, written: string): string | null {
  const path = written.replaceAll('\\', '/').replace(/^\$\((?:MSBuildThisFileDirectory|MSBuildProjectDirectory)\)\/?/i, '');
  if (path === '' || path.includes('$(') || path.includes('@(') || path.startsWith('/') || /^[a-z]:/i.test(path)) return null;
  return joinPath(folder, path);
}

function withoutComments(text: string): string {
  if (!text.includes('<!--')) return text;
  let plain = '';
  for (let at = 0; ; ) {
    const start = text.indexOf('<!--', at);
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4);
    if (end < 0) return plain + text.slice(at);
    plain += text.slice(at, start);
    at = end + 3;
  }
}
