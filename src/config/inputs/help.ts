import { assertNever } from '../../base/invariant.js';
import { COMMAND_FLAGS, GENERAL_FLAGS, type CliCommand, type FlagSpec } from './flag-table.js';

/** The help of the program, or of one command; ends with a line end. */
export function helpText(topic: CliCommand | null): string {
  return topic === null ? MAIN : commandHelp(topic);
}

const EXITS = `Exit codes:
  0  Succeeded (in local mode also with warnings)
  1  Blocked (something does not pass), Failed (something could not be judged), or wrong usage
  2  Succeeded with warnings, in ci mode only
`;

const MAIN = `contract-gates: one required check that never passes what was not checked

Usage: contract-gates <command> [flags]

Commands:
  run              Run the gates and rulepacks on the workspace and write the verdict
  graph            Build the import graph and count its cycles; judges nothing
  verify [file]    Recompute a stored envelope and check that it was not altered
  validate [file]  Check the config, or a contract file: schema and consistency
  explain <topic>  Explain a rule, a finding of the last run, or how an import is resolved
  baseline <what>  Write, check or shrink the file of known findings, which do not block
  new gate <name>  Write a gate script that conforms to Gate Contract 2.0
  check gate <script>
                   Run a gate script in both modes and check that it conforms to Gate Contract 2.0
  init             Inspect the repository and write a config and a workflow

Flags of every command:
${flagLines(GENERAL_FLAGS)}
Examples:
  contract-gates run
  contract-gates run --gates lint,unit_tests --rulepacks none
  contract-gates verify artifacts/ci/local/envelope.json
  contract-gates init --dry-run

${EXITS}
Text for people goes to stderr; --json, --list and --dry-run print to stdout.
Details: contract-gates <command> --help.
`;

function commandHelp(command: CliCommand): string {
  const { usage, about, examples, exits } = describe(command);
  const own = COMMAND_FLAGS[command];
  return `Usage: contract-gates ${usage}

${about}

Flags:
${flagLines([...own, ...GENERAL_FLAGS])}
Examples:
${examples.map((example) => `  ${example}\n`).join('')}
${exits}`;
}

function describe(command: CliCommand): { usage: string; about: string; examples: readonly string[]; exits: string } {
  switch (command) {
    case 'run':
      return {
        usage: 'run [flags]',
        about: 'Runs the gates of .github/contract-gates.yml and the rulepacks, and writes the verdict and all reports\nto artifacts/ci/<run id>/ (artifacts/ci/local/ outside GitHub Actions). Without a config only the rulepacks\nrun. With --json verdict.json goes to stdout as well. With --list or --dry-run nothing is run or written:\nwhat is declared, or what would run in which order and what would not and why, goes to stdout (with --json\nas JSON).',
        examples: ['contract-gates run', 'contract-gates run --gates -slow_tests --max-parallel 4', 'contract-gates run --dry-run', 'contract-gates run --mode ci --strict --json'],
        exits: EXITS,
      };
    case 'graph':
      return {
        usage: 'graph [flags]',
        about: 'Reads and hashes every file once, finds what it imports, and counts files, imports and cycles. It judges\nnothing and writes no report; with --json the whole graph goes to stdout: files, imports with kind and\nline, cycles, and unresolved imports with the reason. Cycles here are between files; the rulepack cycles\ntreats a Go or Java package and a Rust crate as one unit and follows its options. The files are those of a\nrun: the section snapshot of the config selects them.',
        examples: ['contract-gates graph', 'contract-gates graph --json > graph.json'],
        exits: 'Exit codes:\n  0  every file was read\n  1  some could not be, or wrong usage\n',
      };
    case 'verify':
      return {
        usage: 'verify [file] [flags]',
        about: 'Recomputes the signature of an envelope (default: artifacts/ci/local/envelope.json). In a checkout of its\ncommit it also analyses the files again; the output says which of the two was done.',
        examples: ['contract-gates verify', 'contract-gates verify download/envelope.json --json'],
        exits: 'Exit codes:\n  0  the envelope holds\n  1  it does not, or it could not be checked\n',
      };
    case 'validate':
      return {
        usage: 'validate [file] [flags]',
        about: 'Checks the config (default: .github/contract-gates.yml) with all that it extends, or another one: a YAML file,\nor JSON with "version": 1, wherever it is. Detects which contract any other JSON file holds and checks that:\nfirst its schema, then its consistency. No gate runs.',
        examples: ['contract-gates validate', 'contract-gates validate artifacts/gates/summary.json', 'contract-gates validate contracts/task.json --json'],
        exits: 'Exit codes:\n  0  the file is valid\n  1  it is not, or it is not a known contract\n',
      };
    case 'explain':
      return {
        usage: 'explain <rule, id or fingerprint> [flags]\n       contract-gates explain import <file> [specifier] [flags]',
        about: 'For a rule: what it finds, its severity and where that was set, and the ways out. For an id or fingerprint\nof the last run (its first digits are enough): the evidence, whether it is new, old or waived and why,\nand the ways out. For <gate>/<rule>: what the gate found in the last run, with fingerprints and a waiver\nto copy.\n\nFor an import: step by step how the specifier would be resolved if the file imported it: which\nconfiguration applies, what was looked for, what decided. Without a specifier it lists all imports\nof the file with line, kind and result. The files are those of a run; in local mode these include, unless\nthe config says otherwise, files that git neither tracks nor ignores. Nothing is run.',
        examples: ['contract-gates explain cycles/circular-dependency-detected', 'contract-gates explain 91929ec3', 'contract-gates explain import src/app.ts', 'contract-gates explain import src/app.ts @shop/cart', "contract-gates explain import src/app.ts '#db' --json"],
        exits: 'Exit codes:\n  0  the specifier leads to a file or to something outside the workspace; or the imports are\n     listed; a rule or finding: it is explained\n  1  the specifier is unresolved, the file is not in the workspace, or there is no such rule or finding\n',
      };
    case 'new':
      return {
        usage: 'new gate <name> [flags]',
        about: 'Writes scripts/gates/<name>.sh (or .mjs, .py), a gate script that conforms to Gate Contract 2.0 and has a\nsample check to replace by your own, and for bash scripts/gates/lib/gate_utils.sh. Prints the lines to add\nto the config.',
        examples: ['contract-gates new gate seed_data', 'contract-gates new gate seed_data --language python', 'contract-gates new gate seed_data --dry-run'],
        exits: 'Exit codes:\n  0  the files are written, or shown\n  1  they could not be, or a file already exists\n',
      };
    case 'check':
      return {
        usage: 'check gate <script> [flags]',
        about: 'Runs the script with --mode=local, with --mode=ci and without a flag, and goes through the checklist of\nGate Contract 2.0: flag, directory, schema, template, exit codes, links, duration, timestamp, metrics,\nstdout and stderr. Each line is ticked off, or says what is wrong and how to fix it. Earlier reports of\nthe gate are restored afterwards.',
        examples: ['contract-gates check gate scripts/gates/seed_data.sh', 'contract-gates check gate tools/check.py --name seed_data --json'],
        exits: 'Exit codes:\n  0  nothing is wrong (advice may remain)\n  1  something is wrong, or the script could not be run\n',
      };
    case 'baseline':
      return {
        usage: 'baseline write|check|shrink [flags]',
        about: 'The baseline file (policy.baseline, else .github/contract-gates-baseline.json) lists what was found when it\nwas written. Those findings are shown but do not block, where an event has no base and for gates with\nnew_only. write records what is found now (an existing file grows only with --grow), shrink only removes\nwhat is gone, check compares. Each runs the rulepacks and the gates with new_only.',
        examples: ['contract-gates baseline write', 'contract-gates baseline check --json', 'contract-gates baseline write --grow'],
        exits: 'Exit codes:\n  0  the file was written, or matches what is found\n  1  check: an entry is gone or missing, or there is no file; write: the file would grow; any: something\n     could not be judged, or there was nothing to look at\n',
      };
    case 'init':
      return {
        usage: 'init [flags]',
        about: 'Inspects the repository and writes .github/contract-gates.yml and .github/workflows/contract-gates.yml,\nboth with comments. Existing files are kept as they are.',
        examples: ['contract-gates init --dry-run', 'contract-gates init', 'contract-gates init --force'],
        exits: 'Exit codes:\n  0  the files are written, or shown\n  1  they could not be, or a file already exists\n',
      };
    default:
      return assertNever(command);
  }
}

function flagLines(flags: readonly FlagSpec[]): string {
  const left = flags.map(({ name, short, value }) => `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`);
  const width = Math.max(...left.map((text) => text.length));
  return flags.map(({ description }, index) => `  ${(left[index] ?? '').padEnd(width)}  ${description}\n`).join('');
}
