import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { factsOf, type SourceFacts } from './source-facts.js';

/**
 * The import table of the design: an area may import itself and the areas listed. Change it together with
 * `src/README.md`, which gives the reasons.
 */
export const IMPORT_TABLE: Readonly<Record<string, readonly string[]>> = {
  base: [],
  contract: ['base'],
  ports: ['base', 'contract'],
  config: ['base', 'contract'],
  formats: ['base', 'contract'],
  workspace: ['base', 'contract', 'ports'],
  imports: ['base', 'contract', 'workspace'],
  graph: ['base', 'contract', 'imports'],
  rulepacks: ['base', 'contract', 'workspace', 'graph'],
  gates: ['base', 'contract', 'ports', 'formats'],
  reporters: ['base', 'contract'],
  pipeline: [
    'base', 'contract', 'ports', 'config', 'formats', 'workspace', 'imports', 'graph', 'rulepacks', 'gates', 'reporters',
  ],
  adapters: ['base', 'contract', 'ports'],
};

/**
 * The rooms of areas that have some, each area's in an order: a room knows those before it. `.` is what stands in no room: values that
 * all rooms use where it comes first, what joins the rooms (the commands of the pipeline, the one read of the workspace) where it comes last.
 */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  contract: ['.', 'json', 'schema', 'generated', 'verdict', 'findings', 'documents', 'handover'],
  config: ['.', 'yaml', 'file', 'inputs', 'settings', 'init', 'new-gate'],
  workspace: ['context', 'text', 'facts', 'recall', '.'],
  pipeline: ['settings', 'tree', 'base', 'judge', 'end', '.'],
};

/** The files that stand directly in src/, each with the areas that it may import. */
export const DOORS: Readonly<Record<string, readonly string[]>> = {
  'action.ts': ['base', 'contract', 'ports', 'config', 'workspace', 'reporters', 'pipeline', 'adapters'],
  'cli.ts': ['base', 'contract', 'ports', 'config', 'workspace', 'reporters', 'pipeline', 'adapters'],
  // Reads files as the pipeline would, in a thread of its own.
  'read-worker.ts': ['base', 'contract', 'ports', 'workspace', 'imports', 'adapters'],
  // Of the rulepacks only types: a test of the library holds that.
  'library.ts': ['base', 'contract', 'rulepacks'],
};

/** Files outside adapters/ and the doors that may use things of the platform, and which: digests, loaded when needed, and the rules of time zones. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = { 'contract/digest.ts': ['node:crypto', 'process'], 'formats/time-zone.ts': ['Intl'] };

const GENERATED = 'contract/generated/';

/**
 * The program of report.html, which runs in a reader's browser and nowhere else: it is bundled into a text by `npm run generate`.
 * It has the effects of a page (the document, storage, a timer), and what follows holds instead.
 */
const BROWSER = 'reporters/html/client/';
const MAKES_MARKUP = /\b(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|DOMParser|setHTMLUnsafe|parseHTMLUnsafe|srcdoc|cssText)\b|document\.write/;
const BROWSER_REFUSES = new Set(['process', 'require', '__dirname', '__filename', 'eval', 'Function', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'import.meta', 'Date', 'Math.random', 'console']);
const MAX_LINES = 300;
const VAGUE_NAMES = /(^|[/-])(utils?|helpers?|common|manager|misc|shared)([-./]|$)/;
const UNFINISHED = /\b(TODO|FIXME|XXX|HACK)\b/;
const SILENCERS = /eslint-disable|@ts-ignore|@ts-expect-error|@ts-nocheck/;

/** Source files by their path below src/ (with `/`). */
export type SourceTree = ReadonlyMap<string, string>;

/** The first folder of a path, or null for a file directly in src/. */
function areaOf(path: string): string | null {
  return path.includes('/') ? (path.split('/')[0] ?? null) : null;
}

function packageOf(specifier: string): string {
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

const isBuiltin = (specifier: string) => specifier.startsWith('node:') || builtinModules.includes(specifier);
const mayHaveEffects = (path: string) => path.startsWith('adapters/') || path === 'action.ts' || path === 'cli.ts' || path === 'read-worker.ts';

const IN_ASSEMBLY = /^imports\/extract\/(?:[^/]+\/)?assembly\//;

function resolve(from: string, specifier: string, tree: SourceTree): string | null {
  const target = posix.join(posix.dirname(from), specifier);
  // AssemblyScript names its files without an ending.
  if (IN_ASSEMBLY.test(from)) return tree.has(`${target}.ts`) ? `${target}.ts` : null;
  const candidates = [target, target.replace(/\.js$/, '.ts'), target.replace(/\.js$/, '.d.ts')];
  return /\.js$/.test(target) ? (candidates.find((path) => tree.has(path)) ?? null) : null;
}

function checkImport(from: string, to: string): string | null {
  if (to.startsWith(BROWSER) && !from.startsWith(BROWSER)) return `imports ${to}, a part of the program for the browser; nothing else may`;
  const [source, target] = [areaOf(from), areaOf(to)];
  if (target === null) return `imports the door ${to}; nothing may`;
  const rooms = source === target ? ROOMS[source ?? ''] : undefined;
  if (rooms !== undefined) return checkRooms(rooms, from, to);
  if (source === target) {
    const [sourcePack, targetPack] = [from.split('/')[1], to.split('/')[1]];
    const between = source === 'rulepacks' && from.split('/').length > 2 && to.split('/').length > 2;
    return between && sourcePack !== targetPack ? `imports the rulepack ${targetPack}; rulepacks do not know each other` : null;
  }
  const allowed = source === null ? DOORS[from] : IMPORT_TABLE[source];
  if (allowed === undefined) return null;
  return allowed.includes(target) ? null : `imports ${to}; ${source ?? from} may import only ${allowed.join(', ') || 'nothing'}`;
}

/** The room of a path below src/ in its area, `.` for none. */
export function roomOf(path: string): string {
  const parts = path.split('/');
  return parts.length > 2 ? (parts[1] ?? '.') : '.';
}

function checkRooms(rooms: readonly string[], from: string, to: string): string | null {
  const [room, other] = [roomOf(from), roomOf(to)];
  if (rooms.indexOf(other) <= rooms.indexOf(room)) return null;
  const allowed = rooms.slice(0, rooms.indexOf(room)).map((name) => (name === '.' ? 'what is in none' : name));
  return `imports ${to}; ${room === '.' ? 'what is in no room' : `the room ${room}`} may import ${allowed.length > 0 ? `only ${allowed.join(', ')}` : 'no room'}`;
}

function checkBuiltin(path: string, specifier: string): string | null {
  if (path.startsWith(BROWSER)) return `imports ${specifier}, which no browser has`;
  if (mayHaveEffects(path)) return null;
  if (EXCEPTIONS[path]?.includes(specifier) === true) return null;
  return `imports ${specifier}; effects belong into adapters/ and the doors (digests into contract/digest.ts)`;
}

function checkText(path: string, text: string, facts: SourceFacts): string[] {
  const found: string[] = [];
  const say = (line: number | null, what: string) => {
    if (line !== null) found.push(`${path}:${line} ${what}`);
  };
  const lineWith = (pattern: RegExp) => {
    const index = text.split('\n').findIndex((line) => pattern.test(line));
    return index < 0 ? null : index + 1;
  };
  for (const error of facts.syntaxErrors) say(1, `does not parse: ${error}`);
  if (path.startsWith(GENERATED)) return found;
  const lines = text.split('\n').length - 1;
  if (lines > MAX_LINES) say(MAX_LINES + 1, `has ${lines} lines; the limit is ${MAX_LINES}`);
  if (VAGUE_NAMES.test(path)) say(1, 'has a name that says nothing; use a domain word');
  say(lineWith(UNFINISHED), 'holds a mark of unfinished work');
  say(lineWith(SILENCERS), 'silences a check');
  // `dom.ts` names what it refuses.
  if (path.startsWith(BROWSER) && path !== `${BROWSER}dom.ts`) say(lineWith(MAKES_MARKUP), 'makes markup from text; text goes through h and s of dom.ts');
  say(facts.anyLine, 'uses the type any');
  say(facts.defaultExportLine, 'has a default export; exports have names');
  if (areaOf(path) !== null) {
    say(facts.starExportLine, 'has an `export *`; import from the file that declares');
    if (facts.onlyReexports) say(1, 'only hands on what others declare; import from the file that declares');
  }
  return found;
}

/** A path from a file back to itself along imports, or null; iterative, as trees may be deep. */
function findFileCycle(edges: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  for (const start of [...edges.keys()].sort()) {
    const path: { file: string; next: number }[] = [{ file: start, next: 0 }];
    const onPath = new Set([start]);
    while (path.length > 0) {
      const top = path[path.length - 1];
      if (top === undefined) break;
      const target = done.has(top.file) ? undefined : edges.get(top.file)?.[top.next++];
      if (target === undefined) {
        done.add(top.file);
        onPath.delete(top.file);
        path.pop();
      } else if (onPath.has(target)) {
        const files = path.map(({ file }) => file);
        return [...files.slice(files.indexOf(target)), target];
      } else if (!done.has(target)) {
        path.push({ file: target, next: 0 });
        onPath.add(target);
      }
    }
  }
  return null;
}

/** Every breach of the fences, as `file:line what`, sorted. */
export function checkArchitecture(tree: SourceTree): string[] {
  const found: string[] = [];
  const edges = new Map<string, string[]>();
  const packageAreas = new Map<string, Map<string, string>>();
  for (const [path, text] of tree) {
    const facts = factsOf(path, text);
    found.push(...checkText(path, text, facts));
    const area = areaOf(path);
    if (area === null ? !(path in DOORS) : !(area in IMPORT_TABLE)) found.push(`${path}:1 is in no area and is not a door`);
    if (!mayHaveEffects(path) && !path.startsWith(GENERATED)) {
      for (const { name, line } of facts.effects) {
        if (EXCEPTIONS[path]?.includes(name) === true) continue;
        if (path.startsWith(BROWSER)) {
          if (BROWSER_REFUSES.has(name)) found.push(`${path}:${line} uses ${name}; the page shows the run and asks nobody`);
          continue;
        }
        found.push(`${path}:${line} uses ${name}, or binds that name; effects belong into adapters/ and the doors`);
      }
    }
    const targets: string[] = [];
    for (const { specifier, line } of facts.imports) {
      const say = (what: string | null) => {
        if (what !== null) found.push(`${path}:${line} ${what}`);
      };
      if (specifier === null) {
        say('has a computed import; nothing can be said about it');
      } else if (isBuiltin(specifier)) {
        say(checkBuiltin(path, specifier));
      } else if (specifier.startsWith('.')) {
        const target = resolve(path, specifier, tree);
        if (target === null) say(`imports ${specifier}, which is not a file of src/ (specifiers end in .js)`);
        else {
          targets.push(target);
          say(checkImport(path, target));
        }
      } else {
        const name = packageOf(specifier);
        if (path.startsWith(BROWSER)) say(`imports ${name}; the page is ours alone`);
        const areas = packageAreas.get(name) ?? new Map<string, string>();
        packageAreas.set(name, areas.set(area ?? path, `${path}:${line}`));
        if (name.startsWith('@actions/') && area !== 'adapters') say(`imports ${name}; only adapters may`);
      }
    }
    edges.set(path, targets.sort());
  }
  for (const [name, areas] of packageAreas) {
    if (areas.size < 2) continue;
    const places = [...areas.values()].sort();
    found.push(`${places[0]} imports ${name}, as does ${places.slice(1).join(', ')}; a package has one owning area`);
  }
  const cycle = findFileCycle(edges);
  if (cycle !== null) found.push(`${cycle[0]}:1 imports itself: ${cycle.join(' -> ')}`);
  return found.sort();
}
