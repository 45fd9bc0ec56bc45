/** What a text of an input or flag has to be. */
export type InputForm =
  | { readonly kind: 'text' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  /** `true` or `false`. */
  | { readonly kind: 'switch' }
  | { readonly kind: 'count'; readonly min: number; readonly max: number }
  | { readonly kind: 'duration' }
  /** A number from 0 to 100. */
  | { readonly kind: 'percent' }
  /** Names with commas, spaces or line ends between them; `all`, `none`, `-name`. */
  | { readonly kind: 'names' };

/** One input of the action. The same table makes `action.yml`, the README's table and the flags of the command line. */
export interface InputSpec {
  readonly name: string;
  readonly description: string;
  /** As in `action.yml`; empty means that the input is not set. */
  readonly default: string;
  readonly form: InputForm;
}

export interface OutputSpec {
  readonly name: string;
  readonly description: string;
}

export const COMMANDS = ['run', 'verify'] as const;
export const MODES = ['local', 'ci'] as const;
export const ANNOTATIONS = ['new', 'all', 'off'] as const;
export const UPLOADS = ['always', 'failure', 'never'] as const;
export const COMMENTS = ['off', 'failure', 'change', 'always'] as const;
/** Report formats that are made only on request; SARIF, JUnit and the page always are. */
export const FORMATS = ['ctrf', 'rdjson', 'codeclimate'] as const;
export const ENGINES = ['native', 'hardis', 'custom'] as const;

const TEXT: InputForm = { kind: 'text' };
const SWITCH: InputForm = { kind: 'switch' };
const NAMES: InputForm = { kind: 'names' };

/** The inputs that this version serves (SPEC section 11), in the order of `action.yml`. */
export const INPUTS: readonly InputSpec[] = [
  { name: 'command', form: { kind: 'choice', values: COMMANDS }, default: 'run', description: 'run checks the workspace; verify recomputes the stored envelope of this run. A verify step is green when the envelope holds, and its status is that of the verified verdict.json; without that file it fails with report_missing.' },
  { name: 'mode', form: { kind: 'choice', values: MODES }, default: '', description: 'local or ci. Default in the action: ci. Only ci mode exits with 2 on warnings; only local mode looks at untracked files.' },
  { name: 'config', form: TEXT, default: '', description: 'Path of the config file, relative to the working directory. Default: .github/contract-gates.yml, if it exists.' },
  { name: 'gates', form: NAMES, default: 'all', description: 'Gates to run: a list of names, all, none, or -name to exclude one. The gates that a selected gate needs run too. The headline says how many were selected.' },
  { name: 'rulepacks', form: NAMES, default: 'all', description: 'Rulepacks to run: a list of names, all, none, or -name to exclude one.' },
  { name: 'needs', form: { kind: 'text' }, default: '', description: 'Results of other jobs: pass the expression toJSON(needs) in a job with needs and if: always(). Each needed job is then judged as a gate job_<id>: success passes, skipped passes only if jobs.allow_skipped of the config names the job, anything else does not pass. Default: no job is judged.' },
  { name: 'working-directory', form: TEXT, default: '.', description: 'Folder to check, relative to the workspace. It is the root of the snapshot, of all paths and of the artifacts folder.' },
  { name: 'base', form: TEXT, default: '', description: 'Commit, branch or tag to compare with. Default: found from the event.' },
  { name: 'as-of', form: TEXT, default: '', description: 'Date that decides which waivers have expired (YYYY-MM-DD, UTC), recorded in verdict.json. Default: today.' },
  { name: 'strict', form: SWITCH, default: '', description: 'true makes warnings block the verdict. Default: policy.strict of the config.' },
  { name: 'coverage-required', form: { kind: 'percent' }, default: '', description: 'Coverage in percent (0 to 100) that the deployment contract requires; a gate has to judge it. Default: policy.coverage_required of the config, else 80 for a coverage gate.' },
  { name: 'cache', form: SWITCH, default: '', description: 'true reuses what earlier runs read of the files that git calls unmodified, kept in the cache of GitHub Actions; false reads everything. Pays off for trees of tens of thousands of files. Default: false (on the command line true in local mode).' },
  { name: 'report-only', form: SWITCH, default: 'false', description: 'true keeps the step green even when the verdict is not Succeeded. Outputs and files still tell the truth, and the headline says NOT ENFORCED.' },
  { name: 'max-parallel', form: { kind: 'count', min: 1, max: 256 }, default: '', description: 'Maximum number of gates that run at the same time, 1 to 256. Default: the number of processors.' },
  { name: 'timeout', form: { kind: 'duration' }, default: '', description: 'Time limit of the whole run, such as 90s, 5m or 1h (at most 24h): gates that are still running then are stopped, and the verdict is Failed. Default: no limit.' },
  { name: 'token', form: TEXT, default: '${{ github.token }}', description: 'Token that fetches the one base commit that a shallow clone lacks (contents: read is enough), and that writes what comment, check-run and upload-sarif ask for.' },
  { name: 'summary', form: SWITCH, default: 'true', description: 'true writes the job summary.' },
  { name: 'annotations', form: { kind: 'choice', values: ANNOTATIONS }, default: 'new', description: 'Which findings are annotated on their lines: new (only what the base did not have), all, or off.' },
  { name: 'upload', form: { kind: 'choice', values: UPLOADS }, default: 'always', description: 'When to upload the files of the run as an artifact: always, failure (the verdict is not Succeeded), or never.' },
  { name: 'artifact-name', form: TEXT, default: 'contract-gates-${{ github.job }}-${{ strategy.job-index }}-${{ github.run_attempt }}', description: 'Name of the artifact. The default differs for each job, matrix leg and attempt; a name that is already taken gets the suffix -2, -3, and so on.' },
  { name: 'retention-days', form: { kind: 'count', min: 1, max: 400 }, default: '', description: 'Days to keep the artifact, 1 to 400. Default: the setting of the repository.' },
  { name: 'comment', form: { kind: 'choice', values: COMMENTS }, default: 'off', description: 'Keeps one comment on the pull request up to date: off, failure (only while the verdict is not Succeeded), change (updated only when its content changes), or always. Needs pull-requests: write, which a fork does not have: its runs get a notice instead.' },
  { name: 'check-run', form: SWITCH, default: 'false', description: 'true adds a check run with annotations, named after the job. Needs checks: write. The check to require is still the job itself.' },
  { name: 'upload-sarif', form: SWITCH, default: 'false', description: 'true uploads report.sarif to code scanning. Needs security-events: write.' },
  { name: 'formats', form: NAMES, default: '', description: 'Additional report formats to write: ctrf, rdjson, codeclimate. HTML, SARIF and JUnit are always written.' },
  { name: 'trend', form: TEXT, default: 'artifact', description: 'Where the history of the default branch is kept: artifact (with the uploaded files; reading it needs actions: read), branch:<name> (a file on that branch; needs contents: write), or off.' },
  { name: 'otlp-endpoint', form: TEXT, default: '', description: 'Base URL of an OpenTelemetry collector, such as https://otel.example.org:4318. The run and its gates are sent there as spans over OTLP/HTTP, with the headers in OTEL_EXPORTER_OTLP_HEADERS.' },
  { name: 'adapter', form: TEXT, default: '', description: 'Adapter named in the deployment contract. Default: meta.adapter of the config, else github-actions.' },
  { name: 'engine', form: { kind: 'choice', values: ENGINES }, default: '', description: 'Deployment engine named in the deployment contract: native, hardis or custom. Default: meta.engine of the config, else native.' },
  { name: 'org-id', form: TEXT, default: '', description: 'Organisation named in the deployment contract. Default: meta.org_id of the config, else the owner of the repository.' },
];

/** The outputs that this version sets (SPEC section 11), in the order of `action.yml`. */
export const OUTPUTS: readonly OutputSpec[] = [
  { name: 'status', description: 'Succeeded, Blocked (everything was judged and something does not pass) or Failed (something could not be judged).' },
  { name: 'reasons', description: 'Reason codes as a JSON array; empty when the status is Succeeded.' },
  { name: 'gates', description: 'Outcome of each gate and rulepack: a JSON object that maps its name to pass, warn, fail, error, timeout, cancelled, not_run or skipped.' },
  { name: 'gates-failed', description: 'Number of gates that ended with fail, error, timeout or cancelled.' },
  { name: 'violations', description: 'Number of items that the rulepacks found, information included; items of one rule at one place are listed as one violation.' },
  { name: 'violations-new', description: 'Number of items, counted in the same way, that the base did not have.' },
  { name: 'errors', description: 'Number of findings and new violations of level error.' },
  { name: 'warnings', description: 'Number of findings and new violations of level warning, of violations that have no base to be compared with, and of warnings of the run itself.' },
  { name: 'coverage', description: 'Coverage in percent, as in the deployment contract; empty when no gate measured it, and for a verify step.' },
  { name: 'tests-failed', description: 'Number of tests that failed or broke, over all gates with test reports; empty when no gate read any, and for a verify step.' },
  { name: 'signature', description: 'SHA-256 signature of the envelope: the same files, commit, base, config and version give the same value.' },
  { name: 'repo-fingerprint', description: 'SHA-256 of the checked files: the same files give the same value on every system.' },
  { name: 'impacted-modules', description: 'Modules that the change since the base reaches: a JSON array of {name, path} for fromJSON. All modules when there is no base to compare with, [] when change_impact was left out or broke.' },
  { name: 'impacted-tests-path', description: 'Path of a file that lists the test files that the change reaches, one path per line, never truncated; empty when change_impact was left out or broke.' },
  { name: 'verdict-path', description: 'Path of verdict.json.' },
  { name: 'contract-path', description: 'Path of deployment-contract.json.' },
  { name: 'report-path', description: 'Path of gate-summary.json, the report over all gates.' },
  { name: 'envelope-path', description: 'Path of envelope.json.' },
  { name: 'html-path', description: 'Path of report.html, a self-contained page that shows everything.' },
  { name: 'artifact-name', description: 'Name of the uploaded artifact; empty when nothing was uploaded.' },
  { name: 'artifact-id', description: 'Id of the uploaded artifact; empty when nothing was uploaded.' },
  { name: 'artifact-url', description: 'URL to download the artifact; empty when nothing was uploaded.' },
  { name: 'artifact-digest', description: 'SHA-256 of the artifact; empty when nothing was uploaded.' },
];

/** The README's table of inputs, GitHub Markdown. */
export function renderInputTable(): string {
  return table(['Input', 'Default', 'Meaning'], INPUTS.map(({ name, default: value, description }) => [`\`${name}\``, value === '' ? '' : `\`${value}\``, description]));
}

/** The README's table of outputs, GitHub Markdown. */
export function renderOutputTable(): string {
  return table(['Output', 'Meaning'], OUTPUTS.map(({ name, description }) => [`\`${name}\``, description]));
}

/** Rows without line ends; a pipe would end a cell, `<` would begin HTML. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const escaped = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|').replace(/<(?=[a-z])/gu, '&lt;')));
  return `${[line(head), line(head.map(() => '---')), ...escaped.map(line)].join('\n')}\n`;
}
