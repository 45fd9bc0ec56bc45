export type Ecosystem = 'npm' | 'python' | 'go' | 'cargo' | 'maven';

/** One entry of a manifest. */
export interface Dependency {
  /** As an import or a lock would name it: the local name of a renamed one; Python by PEP 503. */
  readonly name: string;
  /** What is really fetched, where it has another name. */
  readonly target: string;
  /** As written; empty where none is. */
  readonly range: string;
  /** `dependencies`, `devDependencies`, ...: the manifest's own word. */
  readonly section: string;
  /** From 1. */
  readonly line: number;
  /** registry: by a range; local: a folder or workspace member; other: git, an address, a file, a range that another place sets. */
  readonly source: 'registry' | 'local' | 'other';
  /** Of a git dependency of Cargo: the repository, with the branch, tag or revision as Cargo.lock writes it behind. */
  readonly git?: string;
  /** Of Python (PEP 508): its extras, in order, in their normal form, and its marker; empty for none. */
  readonly extras?: string;
  readonly marker?: string;
  /** May be absent from an installation or a lock for a good reason: peer, optional, environment markers. */
  readonly isConditional: boolean;
}

export interface Manifest {
  readonly path: string;
  /** Empty for the root. */
  readonly folder: string;
  readonly ecosystem: Ecosystem;
  /** The package's own name. */
  readonly name: string | null;
  /** In the order of line, then name. */
  readonly dependencies: readonly Dependency[];
  /** False when more may be declared than was read: by a program, or in a file that is not read. */
  readonly isComplete: boolean;
  /** The parsed document, for what only one ecosystem has. */
  readonly value: unknown;
}

/** What a lock lacks of a dependency. */
export interface LockFault {
  readonly kind: 'missing' | 'range' | 'list';
  /** What the lock has instead, for people; empty for nothing. */
  readonly locked: string;
  /** Where the lock contradicts itself: the line that has a package which stands nowhere else in it. No manifest is to blame. */
  readonly broken?: { readonly line: number; readonly lacks: string };
}

/** What a lock has otherwise than a manifest as a whole: no line of the manifest says it. */
export interface WholeFault {
  /** The package of the manifest itself, one that it declares no more, or what the lock calls its hash. */
  readonly name: string;
  /** `workspace`: a member that the lock lacks; `package`: the member's own version; `hash`: of all that is declared; `replace`: what stands in the place of a module; settings of the package (`dependenciesMeta`, ...) and lists of uv: by their own names; a package of the lock (`once@npm:1.4.0`), which wants it; empty: not declared any more. */
  readonly section: string;
  /** What the manifest says; empty for nothing. */
  readonly range: string;
  /** What the lock has; empty for nothing. */
  readonly locked: string;
}

/** A lock file, as far as it was understood. */
export interface Lock {
  readonly path: string;
  readonly folder: string;
  readonly ecosystem: Ecosystem;
  /** Whether it stands beside another lock of the same manifests, and not in its place. */
  readonly isBeside?: boolean;
  /** Whether the lock speaks for this manifest. */
  covers(manifest: Manifest): boolean;
  /** What it certainly lacks; null where it has it, and where that cannot be told. */
  check(dependency: Dependency, manifest: Manifest): LockFault | null;
  /** Where its tool refuses a lock that does not have the manifest as a whole: in what they differ. Only asked of manifests that it covers. */
  checkWhole?(manifest: Manifest): readonly WholeFault[];
  /** Names that packages of the lock want as peers; null where the lock does not say. */
  readonly peers: ReadonlySet<string> | null;
  /** Commands by package; absent where the lock does not say. */
  bins?(): ReadonlyMap<string, readonly string[]>;
  /** What it has for members of the workspace of `root`, the manifest beside it: their folders, from that of the lock, and whether `root` still names them. Absent, and empty, where its tool takes one that is no more. */
  members?(root: Manifest): readonly { readonly name: string; readonly folder: string; readonly isNamed?: boolean }[];
  /** Settings that it was made with and that are others today, where its tool refuses that: those of `workspace` (the value of pnpm-workspace.yaml), of the package.json beside it, and of files beside it whose texts are asked for by their paths from there. */
  settingFaults?(workspace: unknown, root: Manifest | null, text: (path: string) => string | null): readonly SettingFault[];
}

/** One setting that a lock has otherwise. */
export interface SettingFault {
  /** `catalog NAME`, `overrides`, ...: the tool's own word. */
  readonly section: string;
  /** The package or selector; the setting itself where the lock only says that there is one. */
  readonly name: string;
  /** What is declared; empty for nothing. */
  readonly declared: string;
  /** What the lock has; empty for nothing. */
  readonly locked: string;
  /** The file that says it, or that would. */
  readonly place: 'pnpm-workspace.yaml' | '.yarnrc.yml' | '.npmrc' | 'package.json';
}

export const NOTHING_LOCKED: LockFault = { kind: 'missing', locked: '' };
