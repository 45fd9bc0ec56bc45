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

const FOLDER: FlagSpec = { name: 'working-directory', short: 'C', value: '<folder>', input: true, description: 'Folder to work in (default: here).' };
const CONFIG: FlagSpec = { name: 'config', value: '<file>', input: true, description: 'Config file (default: .github/contract-gates.yml when it is there).' };
const MODE: FlagSpec = { name: 'mode', value: 'local|ci', input: true, description: 'ci when the variable CI is true, else local.' };
const BASE: FlagSpec = { name: 'base', value: '<revision>', input: true, description: 'Commit, branch or tag to compare with.' };

const AS_OF: FlagSpec = { name: 'as-of', value: '<day>', input: true, description: 'Day to hold expiries against, as 2027-03-31 (default: today).' };

const STRICT: FlagSpec = { name: 'strict', input: true, description: 'Let a warning block; --strict=false turns it off.' };
const ENGINE: FlagSpec = { name: 'engine', value: 'native|hardis|custom', input: true, description: 'Deployment engine that the contract names.' };
const COVERAGE: FlagSpec = { name: 'coverage-required', value: '<percent>', input: true, description: 'Coverage that the deployment contract requires, 0 to 100.' };
const CACHE: FlagSpec = { name: 'cache', input: true, description: 'Recall what earlier runs read (on in local mode; --cache=false).' };

const DRY_RUN: FlagSpec = { name: 'dry-run', input: false, description: 'Show on stdout what would be done; run nothing, write nothing.' };
const FORCE: FlagSpec = { name: 'force', input: false, description: 'Overwrite files that are there.' };

/** Flags that every command takes. */
export const GENERAL_FLAGS: readonly FlagSpec[] = [
  { name: 'json', input: false, description: 'Print the result as JSON on stdout.' },
  { name: 'no-color', input: false, description: 'No colours; so does the variable NO_COLOR.' },
  { name: 'help', short: 'h', input: false, description: 'Show help, of a command when one is named.' },
  { name: 'version', short: 'V', input: false, description: 'Show the version.' },
];

export const COMMAND_FLAGS: Readonly<Record<CliCommand, readonly FlagSpec[]>> = {
  run: [
    FOLDER,
    CONFIG,
    MODE,
    { name: 'gates', value: '<names>', input: true, takesNames: true, description: 'Gates to run: names with commas, all, none, -name without one.' },
    { name: 'rulepacks', value: '<names>', input: true, takesNames: true, description: 'Rulepacks to run, in the same way.' },
    BASE,
    AS_OF,
    STRICT,
    COVERAGE,
    CACHE,
    { name: 'list', input: false, description: 'List gates and rulepacks with kind, needs and place; run nothing.' },
    DRY_RUN,
    { name: 'report-only', input: true, description: 'Exit with 0 whatever the verdict, as long as there is one.' },
    { name: 'max-parallel', value: '<number>', input: true, description: 'Gates at the same time, 1 to 256 (default: number of processors).' },
    { name: 'timeout', value: '<duration>', input: true, description: 'Time limit of the whole run: 90s, 5m, 1h (default: none).' },
    { name: 'formats', value: '<names>', input: true, description: 'More report formats: ctrf, rdjson, codeclimate.' },
    { name: 'otlp-endpoint', value: '<address>', input: true, description: 'OpenTelemetry collector that the spans of the run go to.' },
    { name: 'adapter', value: '<name>', input: true, description: 'Adapter that the deployment contract names.' },
    ENGINE,
    { name: 'org-id', value: '<id>', input: true, description: 'Organisation that the contract names.' },
  ],
  graph: [FOLDER, CONFIG, MODE, CACHE],
  /** Of the settings that change a signature; unless given, they are those that verdict.json names. */
  verify: [FOLDER, CONFIG, MODE, STRICT, COVERAGE, ENGINE],
  validate: [FOLDER],
  explain: [FOLDER, CONFIG, MODE],
  baseline: [FOLDER, CONFIG, MODE, AS_OF, CACHE, { name: 'grow', input: false, description: 'Let write add entries to a file that is there.' }],
  init: [
    FOLDER,
    FORCE,
    DRY_RUN,
  ],
  new: [FOLDER, { name: 'language', value: 'bash|node|python', input: false, description: 'Language of the script (default: bash).' }, FORCE, DRY_RUN],
  check: [FOLDER, { name: 'name', value: '<gate>', input: false, description: 'Name of the gate (default: that of the config, else of the file).' }],
};
