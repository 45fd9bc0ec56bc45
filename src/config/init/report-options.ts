/** What makes a tool write a report beside what it prints. */
export interface ReportOptions {
  readonly format: 'junit' | 'jest' | 'eslint' | 'biome' | 'oxlint' | 'tsc' | 'svelte-check';
  /** Name of the report's file, in a folder of the gate; null where what it prints is the report. */
  readonly file: string | null;
  /** Behind the tool's command, if any; `path` is that of the file. */
  readonly options: (path: string) => string;
  /** Whether the tool writes only into a folder that is there. */
  readonly wantsFolder: boolean;
  /** Whether what it prints is no report any more once others print beside it: the manager that says what it runs, a script before it. */
  readonly printsAlone?: true;
}

interface Tool extends ReportOptions {
  /** The command of a run that ends, without what would decide about its reports itself. */
  readonly command: RegExp;
  readonly refuses: RegExp;
}

/** With `--passWithNoTests` a report may be empty, and an empty one is never green. */
const TOOLS: readonly Tool[] = [
  {
    command: /^(?:npx )?vitest(?: run)?(?: -.*)?$/u, refuses: /--(?:reporter|outputFile|watch|ui|passWithNoTests|standalone|list)\b| -w\b/u,
    format: 'junit', file: 'junit.xml', wantsFolder: false, options: (path) => `--reporter=default --reporter=junit --outputFile.junit=${path}`,
  },
  {
    command: /^(?:npx )?jest(?: .*)?$/u, refuses: /--(?:json|outputFile|watch\w*|passWithNoTests|listTests|showConfig|init)\b| -o\b/u,
    format: 'jest', file: 'jest.json', wantsFolder: true, options: (path) => `--json --outputFile=${path}`,
  },
  {
    // Behind the name of a file Node takes no options for itself.
    command: /^node(?: --[\w-]+(?:=\S+)?)*$/u, refuses: /^(?!.* --test(?: |$))|--(?:test-reporter|watch)\b/u,
    format: 'junit', file: 'junit.xml', wantsFolder: true, options: (path) => `--test-reporter=spec --test-reporter-destination=stdout --test-reporter=junit --test-reporter-destination=${path}`,
  },
  {
    command: /^(?:npx )?eslint(?: .*)?$/u, refuses: /--(?:format|output-file|init|print-config|inspect-config|env-info|stdin|version|help)\b| -[foh]\b/u,
    format: 'eslint', file: 'eslint.json', wantsFolder: false, options: (path) => `--format json --output-file ${path}`,
  },
  {
    command: /^(?:npx )?(?:@biomejs\/)?biome (?:check|ci|lint)(?: .*)?$/u, refuses: /--(?:reporter(?:-file)?|json|max-diagnostics|verbose|log-level|stdin-file-path|watch|help|version)\b| -[hvV]\b/u,
    format: 'biome', file: null, wantsFolder: false, printsAlone: true, options: () => '--reporter=json',
  },
  {
    command: /^(?:npx )?oxlint(?: .*)?$/u, refuses: /--(?:format|init|rules|print-config|debug|silent|lsp|help|version)\b| -[fhV]\b/u,
    format: 'oxlint', file: null, wantsFolder: false, printsAlone: true, options: () => '--format=json',
  },
  {
    command: /^(?:npx )?svelte-check(?: .*)?$/u, refuses: /--(?:output|watch|help|version)\b/u,
    format: 'svelte-check', file: null, wantsFolder: false, options: () => '--output machine-verbose',
  },
  {
    command: /^(?:npx )?(?:(?:vue-)?tsc(?: .*)?|astro check(?: .*)?)$/u, refuses: /--(?:watch|init|showConfig|listFilesOnly|help|all|version|clean|dry|locale)\b| -[whv]\b/u,
    format: 'tsc', file: null, wantsFolder: false, options: () => '',
  },
];

/** How the one tool that a script of package.json runs is made to write a report; null where that is not certain. `hooked`: others run before or after it. */
export function reportOptions(script: string, hooked = false): ReportOptions | null {
  // Several runs of tsc print one behind the other; what svelte-kit prepares is none of a report.
  const [first = '', ...others] = script.trim().replace(/^svelte-kit sync && /u, '').split(' && ');
  const tool = toolOf(first);
  if (hooked && tool?.printsAlone === true) return null;
  return others.every((other) => tool?.format === 'tsc' && toolOf(other) === tool) ? tool : null;
}

function toolOf(script: string): Tool | null {
  const command = script.trim().replace(/^(?:cross-env )?(?:[A-Z][A-Z0-9_]*=\S* )+/u, '');
  // What is given to the script goes to the last of several commands, behind `--` it is no option, and behind `#` nothing.
  if (/[|&;<>`\n]|\$\(|(?:^|\s)(?:--(?:\s|$)|#)/u.test(command)) return null;
  return TOOLS.find((tool) => tool.command.test(command) && !tool.refuses.test(command)) ?? null;
}
