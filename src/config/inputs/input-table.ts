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
  { name: 'command', form: { kind: 'choice', values: COMMANDS }, default: 'run', description: 'What to do: run checks the workspace, verify recomputes the stored envelope of this run. A step of verify is green when everything holds, and status is then that of the verified verdict.json; without one the step fails with report_missing.' },
  { name: 'mode', form: { kind: 'choice', values: MODES }, default: '', description: 'local or ci; ci in the action unless set. Warnings exit with 2 only in ci mode, and untracked files are looked at only in local mode.' },
  { name: 'config', form: TEXT, default: '', description: 'Path of the config file from the working directory; .github/contract-gates.yml unless set, when it is there.' },
  { name: 'gates', form: NAMES, default: 'all', description: 'Gates to run: names, all, none, or -name to leave one out. What a named gate needs runs too. The headline says how many were selected.' },
  { name: 'rulepacks', form: NAMES, default: 'all', description: 'Rulepacks to run: names, all, none, or -name to leave one out.' },
  { name: 'needs', form: { kind: 'text' }, default: '', description: 'The expression toJSON(needs), in a job with needs and if: always(): every job that it needs is judged as a gate job_<id>. success passes, a skipped job passes only when jobs.allow_skipped of the config names it, everything else does not. No job is judged unless set.' },
  { name: 'working-directory', form: TEXT, default: '.', description: 'Folder that is checked, from the workspace: the root of the snapshot, of all paths and of the artifacts folder.' },
  { name: 'base', form: TEXT, default: '', description: 'Commit, branch or tag to compare with; found from the event unless set.' },
  { name: 'as-of', form: TEXT, default: '', description: 'Day that the expiry of waivers is held against, YYYY-MM-DD in UTC; today unless set. It is recorded in verdict.json.' },
  { name: 'strict', form: SWITCH, default: '', description: 'true lets a warning block, false does not; policy.strict of the config unless set.' },
  { name: 'coverage-required', form: { kind: 'percent' }, default: '', description: 'Coverage in percent that the deployment contract requires, 0 to 100; policy.coverage_required of the config, else 80 for a coverage gate. A gate has to judge it.' },
  { name: 'cache', form: SWITCH, default: '', description: 'true recalls what earlier runs read of files that git calls unmodified and where their imports led, kept in the cache of GitHub Actions; false reads everything. Worth its download for trees of tens of thousands of files. false unless set; the command line has it on in local mode.' },
  { name: 'report-only', form: SWITCH, default: 'false', description: 'true keeps the step green when the verdict is not Succeeded; outputs and files still tell the truth, and the headline says NOT ENFORCED.' },
  { name: 'max-parallel', form: { kind: 'count', min: 1, max: 256 }, default: '', description: 'Gates that run at the same time, 1 to 256; the number of processors unless set.' },
  { name: 'timeout', form: { kind: 'duration' }, default: '', description: 'Time limit of the whole run, as 90s, 5m or 1h (at most 24h): what still runs then is stopped and the verdict is Failed. None unless set.' },
  { name: 'token', form: TEXT, default: '${{ github.token }}', description: 'Token to fetch the one base commit that a shallow clone lacks, for which contents: read is enough, and for what comment, check-run and upload-sarif write.' },
  { name: 'summary', form: SWITCH, default: 'true', description: 'Whether to write the job summary.' },
  { name: 'annotations', form: { kind: 'choice', values: ANNOTATIONS }, default: 'new', description: 'Annotations on the lines of findings: new (only what the base did not have), all, or off.' },
  { name: 'upload', form: { kind: 'choice', values: UPLOADS }, default: 'always', description: 'When to upload the files of the run as an artifact: always, failure (the verdict is not Succeeded), or never.' },
  { name: 'artifact-name', form: TEXT, default: 'contract-gates-${{ github.job }}-${{ strategy.job-index }}-${{ github.run_attempt }}', description: 'Name of the artifact. The default differs for each job, leg of a matrix and attempt; a name that is taken gets -2, -3 behind it.' },
  { name: 'retention-days', form: { kind: 'count', min: 1, max: 400 }, default: '', description: 'Days to keep the artifact, 1 to 400; the setting of the repository unless set.' },
  { name: 'comment', form: { kind: 'choice', values: COMMENTS }, default: 'off', description: 'One comment on the pull request, kept up to date: off, failure (there is one while the verdict is not Succeeded), change (written again only when what it says changed), or always. Needs pull-requests: write; a fork has no such right and gets a notice instead.' },
  { name: 'check-run', form: SWITCH, default: 'false', description: 'true adds a check run with annotations, named after the job. Needs checks: write. The required check is this job itself.' },
  { name: 'upload-sarif', form: SWITCH, default: 'false', description: 'true hands report.sarif to code scanning. Needs security-events: write.' },
  { name: 'formats', form: NAMES, default: '', description: 'More report formats among the files of the run: ctrf, rdjson, codeclimate. HTML, SARIF and JUnit are always there.' },
  { name: 'trend', form: TEXT, default: 'artifact', description: 'Where the history of the default branch is kept: artifact (among the uploaded files; reading it needs actions: read), branch:<name> (a file on that branch; needs contents: write), or off.' },
  { name: 'otlp-endpoint', form: TEXT, default: '', description: 'Base address of an OpenTelemetry collector, as https://otel.example.org:4318: the run and its gates are sent there as spans over OTLP/HTTP. Headers come from OTEL_EXPORTER_OTLP_HEADERS.' },
  { name: 'adapter', form: TEXT, default: '', description: 'Adapter that the deployment contract names; meta.adapter of the config, else github-actions.' },
  { name: 'engine', form: { kind: 'choice', values: ENGINES }, default: '', description: 'Deployment engine that the contract names: native, hardis or custom; meta.engine of the config, else native.' },
  { name: 'org-id', form: TEXT, default: '', description: 'Organisation that the contract names; meta.org_id of the config, else the owner of the repository.' },
];

/** The outputs that this version sets (SPEC section 11), in the order of `action.yml`. */
export const OUTPUTS: readonly OutputSpec[] = [
  { name: 'status', description: 'Succeeded, Blocked (policy says no) or Failed (something could not be judged).' },
  { name: 'reasons', description: 'Reason codes, a JSON array; empty for Succeeded.' },
  { name: 'gates', description: 'Outcome of each gate and rulepack, a JSON object from name to pass, warn, fail, error, timeout, cancelled, not_run or skipped.' },
  { name: 'gates-failed', description: 'Number of gates that ended with fail, error, timeout or cancelled.' },
  { name: 'violations', description: 'Number of violations that the rulepacks found.' },
  { name: 'violations-new', description: 'Number of violations that the base did not have.' },
  { name: 'errors', description: 'Number of findings and new violations of level error.' },
  { name: 'warnings', description: 'Number of findings and new violations of level warning.' },
  { name: 'coverage', description: 'Coverage in percent as the deployment contract has it; empty when no gate measured any, and of a step of verify.' },
  { name: 'tests-failed', description: 'Number of tests that failed or broke, over all gates with test reports; empty when no gate read any, and of a step of verify.' },
  { name: 'signature', description: 'SHA-256 signature of the envelope: the same tree, commit, base, config and version give the same value.' },
  { name: 'repo-fingerprint', description: 'SHA-256 of the checked files: the same tree gives the same value on every system.' },
  { name: 'impacted-modules', description: 'Modules that the change since the base reaches, a JSON array of {name, path} for fromJSON; all modules when there is no base to compare with, [] when change_impact did not run.' },
  { name: 'impacted-tests-path', description: 'Path of a file with the test files that the change reaches, one path per line, never cut; empty when change_impact did not run.' },
  { name: 'verdict-path', description: 'Path of verdict.json.' },
  { name: 'contract-path', description: 'Path of deployment-contract.json.' },
  { name: 'report-path', description: 'Path of gate-summary.json, the gate report over all gates.' },
  { name: 'envelope-path', description: 'Path of envelope.json.' },
  { name: 'html-path', description: 'Path of report.html, a page of its own that shows everything.' },
  { name: 'artifact-name', description: 'Name of the uploaded artifact; empty when nothing was uploaded.' },
  { name: 'artifact-id', description: 'Id of the uploaded artifact; empty when nothing was uploaded.' },
  { name: 'artifact-url', description: 'Address to download the artifact; empty when nothing was uploaded.' },
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
