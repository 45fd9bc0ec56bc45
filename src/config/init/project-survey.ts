/** A gate script that was found, as far as its text and its last report tell. */
export interface FoundScript {
  /** Name of the gate, valid and unique. */
  readonly name: string;
  readonly path: string;
  /** Whether it writes reports of Gate Contract 2.0; otherwise only its exit counts. */
  readonly speaksGateContract: boolean;
  /** Numbers of its last report, sorted by name. */
  readonly metrics: readonly { readonly name: string; readonly value: number }[];
}

export interface NodeProject {
  readonly manager: 'npm' | 'pnpm' | 'yarn' | 'bun';
  /** Name of the lockfile, or null: only with one an install can be repeated exactly. */
  readonly lockfile: string | null;
  /** Yarn 2 and later. */
  readonly yarnModern: boolean;
  /** Whether package.json names the version of its manager. */
  readonly managerPinned: boolean;
  /** A file that names the version of Node, or null. */
  readonly versionFile: string | null;
  /** Those of `lint`, `typecheck`, `test`, `build` that package.json has: what to do, the script's own name, its text, and whether a script runs before or after it. */
  readonly scripts: readonly { readonly role: 'lint' | 'typecheck' | 'test' | 'build'; readonly script: string; readonly command: string; readonly hooked: boolean }[];
}

export interface PythonProject {
  readonly manager: 'pip' | 'uv' | 'poetry';
  /** Files for pip, in the order to install them. */
  readonly requirements: readonly string[];
  /** Whether it can be installed: a pyproject.toml may be settings of tools alone. */
  readonly isPackage: boolean;
  readonly versionFile: string | null;
  readonly pytest: boolean;
  /** Whether the root has the `manage.py` of Django. */
  readonly django: boolean;
  readonly ruff: boolean;
  /** The extras and the dependency groups (PEP 735) of pyproject.toml that tests want. */
  readonly extras: readonly string[];
  readonly groups: readonly string[];
  /** What gates run and the lock does not have: its tool would not install it. */
  readonly unlocked: readonly ('pytest' | 'ruff')[];
}

/** What `init` knows of a folder that is to be checked; paths are from that folder. Everything comes from the names and texts of files: nothing is run. */
export interface ProjectSurvey {
  readonly node: NodeProject | null;
  readonly python: PythonProject | null;
  /** The file at the root that says what Go builds: of a workspace that of the workspace. And whether there is a test. */
  readonly go: { readonly file: 'go.mod' | 'go.work'; readonly tests: boolean } | null;
  /** Those of `lint` and `test` that the root's deno.json has as tasks; null without one, or beside a package.json. */
  readonly deno: { readonly tasks: readonly string[] } | null;
  /** Whether the root enables tests of CTest; null without CMake. */
  readonly cmake: { readonly tests: boolean } | null;
  readonly rust: { readonly locked: boolean } | null;
  /** What builds Java or Kotlin here, by its wrapper where one lies at the root. */
  readonly jvm: { readonly tool: 'maven' | 'gradle'; readonly wrapper: boolean } | null;
  /** The solution or project of .NET at the root, and whether `global.json` names the version of the SDK. */
  readonly dotnet: { readonly target: string; readonly pinned: boolean } | null;
  /** Those of `gates-ci`, `gates`, `test` that the root's Makefile has, in this order. */
  readonly makeTargets: readonly string[];
  readonly gateScripts: readonly FoundScript[];
  /** Paths of files that are reports of tools by their names, sorted. */
  readonly reports: readonly string[];
  /** Cycles of today, or null when there is no source file to look at. */
  readonly cycles: number | null;
  /** Null when it is not known. */
  readonly defaultBranch: string | null;
  /** Where the folder lies in its repository, without a `/` at the end; null for the top. */
  readonly folder: string | null;
}
