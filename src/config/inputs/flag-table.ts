/** One flag of the command line. */
export interface FlagSpec {
  /** Without the hyphens. */
  readonly name: string;
  readonly short?: string;
  /** How its value is shown in the help; absent for a switch. */
  readonly value?: string;
  readonly description: string;
  /** Whether it is the input of the same name. */
  readonly input: boolean;
  /** Whether its value may begin with a hyphen, as in `-lint`. */
  readonly takesNames?: boolean;
}

export type CliCommand = 'run' | 'graph' | 'verify' | 'validate' | 'explain' | 'baseline' | 'init' | 'new' | 'check';

const FOLDER: FlagSpec = { name: 'working-directory', short: 'C', value: '<folder>', input: true, description: 'Folder to work in (default: the current one).' };
const CONFIG: FlagSpec = { name: 'config', value: '<file>', input: true, description: 'Config file (default: .github/contract-gates.yml, if it exists).' };
const MODE: FlagSpec = { name: 'mode', value: 'local|ci', input: true, description: 'Default: ci when the variable CI is set, else local.' };
const BASE: FlagSpec = { name: 'base', value: '<revision>', input: true, description: 'Commit, branch or tag to compare with.' };

const AS_OF: FlagSpec = { name: 'as-of', value: '<day>', input: true, description: 'Date that decides which waivers have expired (default: today).' };

const STRICT: FlagSpec = { name: 'strict', input: true, description: 'Make warnings block; --strict=false turns it off.' };
const ENGINE: FlagSpec = { name: 'engine', value: 'native|hardis|custom', input: true, description: 'Deployment engine named in the deployment contract.' };
const COVERAGE: FlagSpec = { name: 'coverage-required', value: '<percent>', input: true, description: 'Coverage that the deployment contract requires, 0 to 100.' };
const CACHE: FlagSpec = { name: 'cache', input: true, description: 'Reuse what earlier runs read (on in local mode; --cache=false).' };

const DRY_RUN: FlagSpec = { name: 'dry-run', input: false, description: 'Print what would be done; run nothing, write nothing.' };
const FORCE: FlagSpec = { name: 'force', input: false, description: 'Overwrite existing files.' };

/** Flags that every command takes. */
export const GENERAL_FLAGS: readonly FlagSpec[] = [
  { name: 'json', input: false, description: 'Print the result as JSON on stdout.' },
  { name: 'no-color', input: false, description: 'No colours (as with the variable NO_COLOR).' },
  { name: 'help', short: 'h', input: false, description: 'Show help, for a command if one is given.' },
  { name: 'version', short: 'V', input: false, description: 'Show the version.' },
];

export const COMMAND_FLAGS: Readonly<Record<CliCommand, readonly FlagSpec[]>> = {
  run: [
    FOLDER,
    CONFIG,
    MODE,
    { name: 'gates', value: '<names>', input: true, takesNames: true, description: 'Gates to run: a,b, all, none, or -name to exclude one.' },
    { name: 'rulepacks', value: '<names>', input: true, takesNames: true, description: 'Rulepacks to run, in the same form.' },
    BASE,
    AS_OF,
    STRICT,
    COVERAGE,
    CACHE,
    { name: 'list', input: false, description: 'List gates and rulepacks with kind, needs and location; run nothing.' },
    DRY_RUN,
    { name: 'report-only', input: true, description: 'Exit with 0 whatever the verdict is, as long as there is one.' },
    { name: 'max-parallel', value: '<number>', input: true, description: 'Gates that run at once, 1 to 256 (default: number of processors).' },
    { name: 'timeout', value: '<duration>', input: true, description: 'Time limit of the whole run: 90s, 5m, 1h (default: none).' },
    { name: 'formats', value: '<names>', input: true, description: 'Additional report formats: ctrf, rdjson, codeclimate.' },
    { name: 'otlp-endpoint', value: '<url>', input: true, description: 'OpenTelemetry collector to send the spans of the run to.' },
    { name: 'adapter', value: '<name>', input: true, description: 'Adapter named in the deployment contract.' },
    ENGINE,
    { name: 'org-id', value: '<id>', input: true, description: 'Organisation named in the deployment contract.' },
  ],
  graph: [FOLDER, CONFIG, MODE, CACHE],
  /** Of the settings that change a signature; unless given, they are those that verdict.json names. */
  verify: [FOLDER, CONFIG, MODE, STRICT, COVERAGE, ENGINE],
  validate: [FOLDER],
  explain: [FOLDER, CONFIG, MODE],
  baseline: [FOLDER, CONFIG, MODE, AS_OF, CACHE, { name: 'grow', input: false, description: 'Let write add entries to an existing file.' }],
  init: [
    FOLDER,
    FORCE,
    DRY_RUN,
  ],
  new: [FOLDER, { name: 'language', value: 'bash|node|python', input: false, description: 'Language of the script (default: bash).' }, FORCE, DRY_RUN],
  check: [FOLDER, { name: 'name', value: '<gate>', input: false, description: 'Name of the gate (default: its name in the config, else that of the file).' }],
};
