/**
 * An artifact that is needed, declared before it is made.
 */
export interface ArtifactIntent {
    /**
     * Version of this contract.
     */
    readonly schema_version: 'v1';
    /**
     * The artifact.
     */
    readonly artifact_id: string;
    /**
     * Kind of artifact.
     */
    readonly artifact_type: string;
    /**
     * What shall happen to it.
     */
    readonly intent: 'create' | 'update' | 'validate' | 'deprecate';
    /**
     * Who answers for it.
     */
    readonly owner: string;
    /**
     * Task that makes it.
     */
    readonly task_id?: string;
    /**
     * True when the need became a task.
     */
    readonly promoted_to_task?: boolean;
    /**
     * Why it became a task.
     */
    readonly promotion_reason?: 'lifecycle' | 'dependency' | 'risk' | 'ownership' | 'traceability' | 'none';
    /**
     * Where each parameter comes from; at least one.
     */
    readonly parameter_sources: {
        readonly [k: string]: string;
    };
    /**
     * Where the artifact is put.
     */
    readonly output_convention?: {
        /**
         * Folder or file.
         */
        readonly output_path: string;
        /**
         * Extension, with its dot.
         */
        readonly output_ext: string;
    };
    /**
     * Naming rules that the artifact follows.
     */
    readonly semantic_conventions?: {
        readonly [k: string]: unknown;
    };
    /**
     * What must hold for the artifact to be accepted.
     */
    readonly acceptance_criteria?: readonly string[];
}
/**
 * What contract-gates checks in this repository: .github/contract-gates.yml. Unknown keys are errors. Paths and globs are relative to the root and use / on every system.
 */
export interface ConfigFile {
    /**
     * Version of this format.
     */
    readonly version: 1;
    /**
     * Config files to start from, relative to this file and inside the root. Later files override earlier ones, and this file overrides all of them; maps merge by key, lists are replaced.
     *
     * @maxItems 16
     *
     * Items: Path of a config file, relative to the folder of this file.
     */
    readonly extends?: readonly string[];
    /**
     * What turns findings into a verdict.
     */
    readonly policy?: {
        /**
         * Whether warnings block.
         */
        readonly strict?: boolean;
        /**
         * Whether only findings that the base did not have can block. What the base had is always shown.
         */
        readonly new_only?: boolean;
        /**
         * Line coverage in percent that the deployment contract requires. Coverage gates judge it; without one the verdict is Failed (report_missing). Default for a coverage gate: 80.
         */
        readonly coverage_required?: number;
        /**
         * Severities of static analysis that block. The others only warn, and low is information. Error, fatal and ERROR of the tools count as high, unless a report gives a security severity.
         *
         * Items: A severity.
         */
        readonly block_on?: readonly ('critical' | 'high' | 'medium' | 'low')[];
        /**
         * Facts that the deployment contract must have: a run in which no gate delivers one of them is Failed (report_missing). Default: [tests, coverage] for the engine hardis, else none.
         *
         * Items: A fact.
         */
        readonly contract_requires?: readonly ('tests' | 'coverage')[];
        /**
         * Path of the baseline file, relative to the root. It lists the findings of the day it was written, which are shown and do not block. It is used where the event has no base (schedule, dispatch, tag) and for gates with new_only. contract-gates baseline write creates it.
         */
        readonly baseline?: string;
    };
    /**
     * What the deployment contract says about its origin.
     */
    readonly meta?: {
        /**
         * Name of the program that started the deployment.
         */
        readonly adapter?: string;
        /**
         * Deployment engine.
         */
        readonly engine?: 'native' | 'hardis' | 'custom';
        /**
         * Id of the organisation, in quotes. Default: the owner of the repository.
         */
        readonly org_id?: string;
    };
    /**
     * The gates by name, in snake_case. They run in parallel unless needs says otherwise.
     */
    readonly gates?: {
        /**
         * One gate. Exactly one of run, script and uses says what it does.
         */
        readonly [k: string]: {
            /**
             * Any command. A string runs in bash -eo pipefail; a list is started directly, without a shell. Exit code 0 passes, any other fails (but see warn_exit_codes); 126, 127 and a signal are errors.
             *
             * @minItems 1
             */
            readonly run?: string | readonly string[];
            /**
             * Path, relative to the root, of a script that follows Gate Contract 2.0: it gets --mode=local or --mode=ci, exits with 0 (pass), 1 (fail) or 2 (warn) and writes artifacts/gates/<name>/latest.json.
             */
            readonly script?: string;
            /**
             * A built-in gate that judges files of earlier steps, other gates or downloads: see docs/gates/.
             */
            readonly uses?: 'tests' | 'coverage' | 'static_analysis' | 'metrics' | 'schema_validation' | 'freeze_window' | 'payload_contracts';
            /**
             * Options of the built-in gate, described on its page in docs/gates/.
             */
            readonly with?: {
                /**
                 * The files to judge. Each entry has to match a file.
                 *
                 * @minItems 1
                 *
                 * Items: A glob, relative to the root; a leading ! excludes files again.
                 */
                readonly files?: readonly string[];
                /**
                 * Format of the files. Default: detected from their content.
                 */
                readonly format?: 'junit' | 'trx' | 'nunit' | 'xunit' | 'ctrf' | 'tap' | 'jest' | 'vitest' | 'mocha' | 'playwright' | 'go-test' | 'dart' | 'mochawesome' | 'cucumber' | 'robot' | 'rspec' | 'testng' | 'cucumber-messages' | 'sonarqube-tests' | 'clover' | 'cobertura' | 'codecov' | 'coverage-py' | 'coverlet' | 'go-cover' | 'istanbul' | 'istanbul-summary' | 'jacoco' | 'lcov' | 'llvm-cov' | 'opencover' | 'salesforce' | 'simplecov' | 'sonarqube-coverage' | 'sarif' | 'megalinter' | 'eslint' | 'checkstyle' | 'rdjson' | 'rdjsonl' | 'codeclimate' | 'cargo' | 'mypy' | 'pylint' | 'pyright' | 'stylelint' | 'biome' | 'oxlint' | 'deno-lint' | 'ruff' | 'rubocop' | 'bandit' | 'semgrep' | 'trivy' | 'grype' | 'brakeman' | 'npm-audit' | 'pip-audit' | 'golangci' | 'phpstan' | 'psalm' | 'shellcheck' | 'hadolint' | 'sonarqube' | 'pmd' | 'spotbugs' | 'cppcheck' | 'android-lint' | 'ruff-json-lines' | 'zizmor' | 'cspell' | 'actionlint' | 'gcc' | 'cpd' | 'go-vet' | 'gosec' | 'tsc' | 'svelte-check' | 'msbuild' | 'gnu' | 'workflow-commands' | 'problem-matcher';
                /**
                 * Files with problem matchers (in the format of GitHub Actions), for the format problem-matcher.
                 *
                 * @minItems 1
                 *
                 * Items: A glob, relative to the root; a leading ! excludes files again.
                 */
                readonly matchers?: readonly string[];
                /**
                 * coverage: line coverage in percent that this gate requires. Default: policy.coverage_required. With 0 only paths and changed_lines are judged.
                 */
                readonly required?: number;
                /**
                 * coverage: globs of source files to leave out.
                 *
                 * @minItems 1
                 *
                 * Items: A glob, relative to the root; a leading ! excludes files again.
                 */
                readonly excluded?: readonly string[];
                /**
                 * coverage: line coverage in percent that the files of a glob, taken together, must have.
                 */
                readonly paths?: {
                    /**
                     * Percent.
                     */
                    readonly [k: string]: number;
                };
                /**
                 * coverage: judges the lines that changed since the base.
                 */
                readonly changed_lines?: {
                    /**
                     * Percentage of the changed executable lines that must be covered.
                     */
                    readonly required: number;
                    /**
                     * Changes with fewer executable lines are not judged.
                     */
                    readonly min_lines?: number;
                };
                /**
                 * static_analysis: severities that block. Default: policy.block_on.
                 *
                 * Items: A severity.
                 */
                readonly block_on?: readonly ('critical' | 'high' | 'medium' | 'low')[];
                /**
                 * metrics: the metrics by name. The thresholds of the gate judge them.
                 */
                readonly metrics?: {
                    /**
                     * One metric.
                     */
                    readonly [k: string]: {
                        /**
                         * The files to read it from. Each entry has to match a file.
                         *
                         * @minItems 1
                         *
                         * Items: A glob, relative to the root; a leading ! excludes files again.
                         */
                        readonly files: readonly string[];
                        /**
                         * Format of the files. Default: from their names.
                         */
                        readonly format?: 'csv' | 'json' | 'jsonl' | 'prometheus' | 'yaml' | 'xml';
                        /**
                         * What to select: a column or * (csv), a JSON pointer with * and conditions (json, jsonl, yaml), a metric (prometheus), a path of elements (xml). See docs/gates/metrics.md.
                         */
                        readonly select: string;
                        /**
                         * How the selected values become one number: how many there are, their sum, minimum or maximum, how many distinct ones, or the single value itself.
                         */
                        readonly aggregate?: 'count' | 'sum' | 'min' | 'max' | 'distinct' | 'value';
                        /**
                         * csv: the separator of fields.
                         */
                        readonly delimiter?: ',' | ';' | '\t';
                        /**
                         * csv: whether the last line may lack its line ending; then a truncated last field cannot be detected.
                         */
                        readonly allow_open_end?: boolean;
                    };
                };
                /**
                 * schema_validation: path, relative to the root, of the JSON Schema that all files must match. Default: the $schema of each file (a path relative to its folder).
                 */
                readonly schema?: string;
                /**
                 * schema_validation: syntax of the files. Default: from their names (.json, .yaml, .yml).
                 */
                readonly syntax?: 'json' | 'yaml';
                /**
                 * freeze_window: time zone of the windows, by its name in the IANA database. Default: UTC.
                 */
                readonly time_zone?: string;
                /**
                 * freeze_window: times when nothing may be deployed. See docs/gates/freeze-window.md.
                 *
                 * @minItems 1
                 * @maxItems 1000
                 *
                 * Items: A window.
                 */
                readonly windows?: readonly {
                    /**
                     * Every day, every week or once: 22:00 - 06:00, fri 16:00 - mon 06:00, 2026-12-24 - 2027-01-02.
                     */
                    readonly when: string;
                    /**
                     * Why, for people.
                     */
                    readonly reason?: string;
                }[];
                /**
                 * payload_contracts: which contract the files of a glob follow. Default: detected from their shape.
                 */
                readonly kinds?: {
                    /**
                     * A hand-over contract.
                     */
                    readonly [k: string]: 'task-span-contract' | 'handoff-contract' | 'artifact-intent' | 'gate-result';
                };
                /**
                 * payload_contracts: whether the payloads are also judged as a chain: checksums from span to span, answers to handoffs, starts after a blocking failure.
                 */
                readonly chain?: boolean;
            };
            /**
             * What the gate checks, for the people who read the summary.
             */
            readonly description?: string;
            /**
             * Gates and rulepacks that must end with pass, warn or skipped before this gate starts; otherwise it does not run.
             *
             * Items: Name of a gate or rulepack gate.
             */
            readonly needs?: readonly string[];
            /**
             * Phase of the work, also in the exported task span. A gate of a later phase starts when all gates of earlier phases ended without a blocking failure. OTHER is outside that order and waits only for needs.
             */
            readonly phase?: 'INIT_BASELINE' | 'EXPORT_CONTRACT' | 'CONTRACT_INTEGRITY' | 'INGEST_PARSE_ASSESS' | 'ROUTING_DECISION' | 'ARTISAN_DESIGN' | 'ARTISAN_IMPLEMENT' | 'TEST_VALIDATE' | 'REVIEW_CALIBRATE' | 'FINALIZE_VERIFY' | 'OTHER';
            /**
             * Whether the gate can block. With false it can only warn, whatever its outcome.
             */
            readonly blocking?: boolean;
            /**
             * Time limit of the gate, at most 24h; then it is stopped with everything that it started.
             */
            readonly timeout?: string;
            /**
             * How often the gate is retried after a fail or a timeout. A pass that needed a retry is marked flaky; what could not be started or read is not retried.
             */
            readonly retries?: number;
            /**
             * Environment variables of the gate, in addition to those of the step. Do not write secrets here: the file is in the repository.
             */
            readonly env?: {
                /**
                 * The value, as text: numbers and booleans need quotes.
                 */
                readonly [k: string]: string;
            };
            /**
             * Start the gate with only the variables that programs need to start (see docs/configuration.md), plus env and requires_env.
             */
            readonly clean_env?: boolean;
            /**
             * Variables that must be set and not empty; otherwise the gate ends in an error that names them.
             *
             * Items: Name of a variable.
             */
            readonly requires_env?: readonly string[];
            /**
             * What to do on a pull request from a fork, which has no secrets: skip shows the gate as skipped.
             */
            readonly on_fork?: 'run' | 'skip';
            /**
             * Globs, relative to the root, with ! to exclude: when no file that changed since the base matches, the gate is shown as skipped. Where the base is unknown the gate runs.
             *
             * @minItems 1
             *
             * Items: A glob.
             */
            readonly if_changed?: readonly string[];
            /**
             * Folder to start in, relative to the root.
             */
            readonly working_directory?: string;
            /**
             * Conditions on the numeric metrics of the gate: >=, <=, >, <, == and ranges such as 8..20; several joined by commas must all hold. A missing metric is an error; a missed threshold fails the gate, unless level says otherwise.
             */
            readonly thresholds?: {
                /**
                 * A condition, or an object with a condition and the level of the finding when it is missed.
                 */
                readonly [k: string]: string | {
                    /**
                     * The condition.
                     */
                    readonly is: string;
                    /**
                     * Level of the finding when the metric misses it: error fails the gate, warning warns, info only informs.
                     */
                    readonly level?: 'error' | 'warning' | 'info';
                };
            };
            /**
             * Exit codes of a run gate that are a warning instead of a failure.
             *
             * Items: An exit code; 126 and 127 always mean that the command could not be started.
             */
            readonly warn_exit_codes?: readonly number[];
            /**
             * Whether findings that the baseline file lists are shown and do not count. This needs that file, and an exit code is never excused: make the command exit with 0 and judge its report.
             */
            readonly new_only?: boolean;
            /**
             * run: the command prints a report of this format on stdout, and nothing else. The worse of its findings and its exit code decides.
             */
            readonly format?: 'junit' | 'trx' | 'nunit' | 'xunit' | 'ctrf' | 'tap' | 'jest' | 'vitest' | 'mocha' | 'playwright' | 'go-test' | 'dart' | 'mochawesome' | 'cucumber' | 'robot' | 'rspec' | 'testng' | 'cucumber-messages' | 'sonarqube-tests' | 'clover' | 'cobertura' | 'codecov' | 'coverage-py' | 'coverlet' | 'go-cover' | 'istanbul' | 'istanbul-summary' | 'jacoco' | 'lcov' | 'llvm-cov' | 'opencover' | 'salesforce' | 'simplecov' | 'sonarqube-coverage' | 'sarif' | 'megalinter' | 'eslint' | 'checkstyle' | 'rdjson' | 'rdjsonl' | 'codeclimate' | 'cargo' | 'mypy' | 'pylint' | 'pyright' | 'stylelint' | 'biome' | 'oxlint' | 'deno-lint' | 'ruff' | 'rubocop' | 'bandit' | 'semgrep' | 'trivy' | 'grype' | 'brakeman' | 'npm-audit' | 'pip-audit' | 'golangci' | 'phpstan' | 'psalm' | 'shellcheck' | 'hadolint' | 'sonarqube' | 'pmd' | 'spotbugs' | 'cppcheck' | 'android-lint' | 'ruff-json-lines' | 'zizmor' | 'cspell' | 'actionlint' | 'gcc' | 'cpd' | 'go-vet' | 'gosec' | 'tsc' | 'svelte-check' | 'msbuild' | 'gnu' | 'workflow-commands' | 'problem-matcher';
            /**
             * run: files with problem matchers (in the format of GitHub Actions), for the format problem-matcher: what the command prints is read by them.
             *
             * @minItems 1
             *
             * Items: A glob, relative to the root; a leading ! excludes files again.
             */
            readonly matchers?: readonly string[];
            /**
             * run: reports that the command writes, one entry or a list. The worse of their findings and its exit code decides. What they say about tests, coverage and static analysis goes into the deployment contract.
             */
            readonly report?: {
                /**
                 * The reports. Each entry has to match a file that the gate wrote.
                 *
                 * @minItems 1
                 *
                 * Items: A glob, relative to the root; a leading ! excludes files again.
                 */
                readonly files: readonly string[];
                /**
                 * Format of these reports.
                 */
                readonly format: 'junit' | 'trx' | 'nunit' | 'xunit' | 'ctrf' | 'tap' | 'jest' | 'vitest' | 'mocha' | 'playwright' | 'go-test' | 'dart' | 'mochawesome' | 'cucumber' | 'robot' | 'rspec' | 'testng' | 'cucumber-messages' | 'sonarqube-tests' | 'clover' | 'cobertura' | 'codecov' | 'coverage-py' | 'coverlet' | 'go-cover' | 'istanbul' | 'istanbul-summary' | 'jacoco' | 'lcov' | 'llvm-cov' | 'opencover' | 'salesforce' | 'simplecov' | 'sonarqube-coverage' | 'sarif' | 'megalinter' | 'eslint' | 'checkstyle' | 'rdjson' | 'rdjsonl' | 'codeclimate' | 'cargo' | 'mypy' | 'pylint' | 'pyright' | 'stylelint' | 'biome' | 'oxlint' | 'deno-lint' | 'ruff' | 'rubocop' | 'bandit' | 'semgrep' | 'trivy' | 'grype' | 'brakeman' | 'npm-audit' | 'pip-audit' | 'golangci' | 'phpstan' | 'psalm' | 'shellcheck' | 'hadolint' | 'sonarqube' | 'pmd' | 'spotbugs' | 'cppcheck' | 'android-lint' | 'ruff-json-lines' | 'zizmor' | 'cspell' | 'actionlint' | 'gcc' | 'cpd' | 'go-vet' | 'gosec' | 'tsc' | 'svelte-check' | 'msbuild' | 'gnu' | 'workflow-commands' | 'problem-matcher';
                /**
                 * Files with problem matchers (in the format of GitHub Actions), for the format problem-matcher.
                 *
                 * @minItems 1
                 *
                 * Items: A glob, relative to the root; a leading ! excludes files again.
                 */
                readonly matchers?: readonly string[];
            } | readonly {
                /**
                 * The reports. Each entry has to match a file that the gate wrote.
                 *
                 * @minItems 1
                 *
                 * Items: A glob, relative to the root; a leading ! excludes files again.
                 */
                readonly files: readonly string[];
                /**
                 * Format of these reports.
                 */
                readonly format: 'junit' | 'trx' | 'nunit' | 'xunit' | 'ctrf' | 'tap' | 'jest' | 'vitest' | 'mocha' | 'playwright' | 'go-test' | 'dart' | 'mochawesome' | 'cucumber' | 'robot' | 'rspec' | 'testng' | 'cucumber-messages' | 'sonarqube-tests' | 'clover' | 'cobertura' | 'codecov' | 'coverage-py' | 'coverlet' | 'go-cover' | 'istanbul' | 'istanbul-summary' | 'jacoco' | 'lcov' | 'llvm-cov' | 'opencover' | 'salesforce' | 'simplecov' | 'sonarqube-coverage' | 'sarif' | 'megalinter' | 'eslint' | 'checkstyle' | 'rdjson' | 'rdjsonl' | 'codeclimate' | 'cargo' | 'mypy' | 'pylint' | 'pyright' | 'stylelint' | 'biome' | 'oxlint' | 'deno-lint' | 'ruff' | 'rubocop' | 'bandit' | 'semgrep' | 'trivy' | 'grype' | 'brakeman' | 'npm-audit' | 'pip-audit' | 'golangci' | 'phpstan' | 'psalm' | 'shellcheck' | 'hadolint' | 'sonarqube' | 'pmd' | 'spotbugs' | 'cppcheck' | 'android-lint' | 'ruff-json-lines' | 'zizmor' | 'cspell' | 'actionlint' | 'gcc' | 'cpd' | 'go-vet' | 'gosec' | 'tsc' | 'svelte-check' | 'msbuild' | 'gnu' | 'workflow-commands' | 'problem-matcher';
                /**
                 * Files with problem matchers (in the format of GitHub Actions), for the format problem-matcher.
                 *
                 * @minItems 1
                 *
                 * Items: A glob, relative to the root; a leading ! excludes files again.
                 */
                readonly matchers?: readonly string[];
            }[];
            /**
             * Whether reports count that this run did not write: for run, those that existed before; for uses, those that git tracks unmodified or that are older than the commit.
             */
            readonly allow_old?: boolean;
            /**
             * What the gate has to produce. After it ran, each one is there, written by this gate, and valid; otherwise the gate is an error (artifact_missing).
             *
             * @minItems 1
             * @maxItems 200
             *
             * Items: One artifact.
             */
            readonly artifacts?: readonly {
                /**
                 * A glob from the root that has to match at least one file.
                 */
                readonly path: string;
                /**
                 * Kind of artifact, in words of yours.
                 */
                readonly type: string;
                /**
                 * create: each match was written by this gate. update: at least one was. validate: it is there and valid, whoever wrote it. deprecate: no match is left.
                 */
                readonly intent?: 'create' | 'update' | 'validate' | 'deprecate';
                /**
                 * Who is responsible for it.
                 */
                readonly owner: string;
            }[];
        };
    };
    /**
     * What holds for the jobs that the input needs brings in as gates.
     */
    readonly jobs?: {
        /**
         * Ids of jobs that may be skipped. A skipped job that is not in here fails its gate.
         *
         * Items: Id of a job, as the workflow has it.
         */
        readonly allow_skipped?: readonly string[];
    };
    /**
     * Settings of the built-in rulepacks. One that is not named runs with its defaults.
     */
    readonly rulepacks?: {
        /**
         * What the change since the base reaches: files, modules, tests and owners.
         */
        readonly 'change-impact'?: {
            /**
             * Whether the rulepack runs.
             */
            readonly enabled?: boolean;
            /**
             * Modules (by name or folder) or globs of files: a warning when the change reaches one.
             *
             * Items: Name of a module, its folder, or a glob.
             */
            readonly protected?: readonly string[];
            /**
             * Share of the source files from which a change counts as wide, in percent; a change that reaches fewer than 20 files never does.
             */
            readonly wide_impact?: string;
            /**
             * Files whose change counts as a change of everything. Default: manifests, locks and build configs at the root.
             *
             * Items: A glob, relative to the root; a leading ! excludes files again.
             */
            readonly impacts_all?: readonly string[];
            /**
             * Files that are tests. Default: the conventions of each language.
             *
             * Items: A glob, relative to the root; a leading ! excludes files again.
             */
            readonly tests?: readonly string[];
            /**
             * Severity of each rule.
             */
            readonly rules?: {
                /**
                 * Severity of the rule, or an object with more settings. off disables the rule.
                 */
                readonly 'module-impacted'?: ('off' | 'info' | 'warning' | 'error') | {
                    /**
                     * Severity of what the rule finds.
                     */
                    readonly severity?: 'off' | 'info' | 'warning' | 'error';
                };
                /**
                 * Severity of the rule, or an object with more settings. off disables the rule.
                 */
                readonly 'protected-module-impacted'?: ('off' | 'info' | 'warning' | 'error') | {
                    /**
                     * Severity of what the rule finds.
                     */
                    readonly severity?: 'off' | 'info' | 'warning' | 'error';
                };
                /**
                 * Severity of the rule, or an object with more settings. off disables the rule.
                 */
                readonly 'wide-impact'?: ('off' | 'info' | 'warning' | 'error') | {
                    /**
                     * Severity of what the rule finds.
                     */
                    readonly severity?: 'off' | 'info' | 'warning' | 'error';
                };
            };
        };
        /**
         * Circular dependencies between source files.
         */
        readonly cycles?: {
            /**
             * Whether the rulepack runs.
             */
            readonly enabled?: boolean;
            /**
             * Whether type-only imports count as dependencies.
             */
            readonly type_imports?: 'ignore' | 'include';
            /**
             * Whether imports that run late count as dependencies: import(), and an import inside a Python function.
             */
            readonly dynamic_imports?: 'include' | 'ignore';
            /**
             * Unit between which cycles are searched: language uses the unit that each language compiles (packages of Go and Java, crates of Rust, files elsewhere), file uses files everywhere.
             */
            readonly granularity?: 'language' | 'file';
            /**
             * Severity of each rule.
             */
            readonly rules?: {
                /**
                 * Severity of the rule, or an object with more settings. off disables the rule.
                 */
                readonly 'circular-dependency-detected'?: ('off' | 'info' | 'warning' | 'error') | {
                    /**
                     * Severity of what the rule finds.
                     */
                    readonly severity?: 'off' | 'info' | 'warning' | 'error';
                    /**
                     * Whether only findings that the base did not have count. Default: policy.new_only.
                     */
                    readonly new_only?: boolean;
                };
            };
            /**
             * Files to leave out, each with the reason that the report shows.
             *
             * Items: Globs, and the reason.
             */
            readonly ignore?: readonly {
                /**
                 * Globs, relative to the root; a leading ! excludes files again, and the last glob that matches decides.
                 *
                 * @minItems 1
                 *
                 * Items: A glob: *, **, ?, {a,b}, [a-z].
                 */
                readonly paths: readonly string[];
                /**
                 * Why, for the people who read the report.
                 */
                readonly reason: string;
            }[];
        };
        /**
         * Where the files and what the repository declares have drifted apart.
         */
        readonly drift?: {
            /**
             * Whether the rulepack runs.
             */
            readonly enabled?: boolean;
            /**
             * Paths that must exist and paths that must not. Rules whose setting is empty find nothing.
             */
            readonly structure?: {
                /**
                 * Paths or globs, each of which must match at least one file.
                 *
                 * Items: A glob: *, **, ?, {a,b}, [a-z].
                 */
                readonly required?: readonly string[];
                /**
                 * Globs that no file may match.
                 *
                 * Items: A glob: *, **, ?, {a,b}, [a-z].
                 */
                readonly forbidden?: readonly string[];
                /**
                 * All folders at the root, by name or glob; those that begin with a dot need not be listed.
                 *
                 * Items: A glob: *, **, ?, {a,b}, [a-z].
                 */
                readonly top_level?: readonly string[];
                /**
                 * Files whose change is reported as protected-path-changed.
                 *
                 * Items: A glob: *, **, ?, {a,b}, [a-z].
                 */
                readonly protected?: readonly string[];
            };
            /**
             * JSON Schemas that others rely on: a change that rejects what was accepted before is reported.
             *
             * Items: A glob: *, **, ?, {a,b}, [a-z].
             */
            readonly schemas?: readonly string[];
            /**
             * Sources that are samples or test data: what they import need not be declared.
             *
             * Items: A glob: *, **, ?, {a,b}, [a-z].
             */
            readonly samples?: readonly string[];
            /**
             * Severity of each rule.
             */
            readonly rules?: {
                /**
                 * Severity of the rule, or an object with more settings. off disables the rule.
                 */
                readonly 'missing-required-path'?: ('off' | 'info' | 'warning' | 'error') | {
                    /**
                     * Severity of what the rule finds.
                     */
                    readonly severity?: 'off' | 'info' | 'warning' | 'error';
                    /**
                     * Whether only findings that the base did not have count. Default: policy.new_only.
                     */
                    readonly new_only?: boolean;
                };
                /**
                 * Severity of the rule, or an object with more settings. off disables the rule.
                 */
                readonly 'forbidden-path'?: ('off' | 'info' | 'warning' | 'error') | {
                    /**
                     * Severity of what the rule finds.
                     */
                    readonly severity?: 'off' | 'info' | 'warning' | 'error';
                    /**
                     * Whether only findings that the base did not have count. Default: policy.new_only.
                     */
                    readonly new_only?: boolean;
                };
                /**
                 * Severity of the rule, or an object with more settings. off disables the rule.
                 */
                readonly 'undeclared-top-level'?: ('off' | 'info' | 'warning' | 'error') | {
                    /**
                     * Severity of what the rule finds.
                     */
                    readonly severity?: 'off' | 'info' | 'warning' | 'error';
                    /**
                     * Whether only findings that the base did not have count. Default: policy.new_only.
                     */
                    readonly new_only?: boolean;
                };
                /**
                 * Severity of the rule, or an object with more settings. off disables the rule.
                 */
                readonly 'protected-path-changed'?: ('off' | 'info' | 'warning' | 'error') | {
                    /**
                     * Severity of what the rule finds.
                     */
                    readonly severity?: 'off' | 'info' | 'warning' | 'error';
                };
                /**
                 * Severity of the rule, or an object with more settings. off disables the rule.
                 */
                readonly 'top-level-added'?: ('off' | 'info' | 'warning' | 'error') | {
                    /**
                     * Severity of what the rule finds.
                     */
                    readonly severity?: 'off' | 'info' | 'warning' | 'error';
                };
                /**
                 * Severity of the rule, or an object with more settings. off disables the rule.
                 */
                readonly 'top-level-removed'?: ('off' | 'info' | 'warning' | 'error') | {
                    /**
                     * Severity of what the rule finds.
                     */
                    readonly severity?: 'off' | 'info' | 'warning' | 'error';
                };
                /**
                 * Severity of the rule, or an object with more settings. off disables the rule.
                 */
                readonly 'unreadable-manifest'?: ('off' | 'info' | 'warning' | 'error') | {
                    /**
                     * Severity of what the rule finds.
                     */
                    readonly severity?: 'off' | 'info' | 'warning' | 'error';
                    /**
                     * Whether only findings that the base did not have count. Default: policy.new_only.
                     */
                    readonly new_only?: boolean;
                };
                /**
                 * Severity of the rule, or an object with more settings. off disables the rule.
                 */
                readonly 'manifest-lock-mismatch'?: ('off' | 'info' | 'warning' | 'error') | {
                    /**
                     * Severity of what the rule finds.
                     */
                    readonly severity?: 'off' | 'info' | 'warning' | 'error';
                    /**
                     * Whether only findings that the base did not have count. Default: policy.new_only.
                     */
                    readonly new_only?: boolean;
                };
                /**
                 * Severity of the rule, or an object with more settings. off disables the rule.
                 */
                readonly 'missing-lock'?: ('off' | 'info' | 'warning' | 'error') | {
                    /**
                     * Severity of what the rule finds.
                     */
                    readonly severity?: 'off' | 'info' | 'warning' | 'error';
                    /**
                     * Whether only findings that the base did not have count. Default: policy.new_only.
                     */
                    readonly new_only?: boolean;
                };
                /**
                 * Severity of the rule, or an object with more settings. off disables the rule.
                 */
                readonly 'version-skew'?: ('off' | 'info' | 'warning' | 'error') | {
                    /**
                     * Severity of what the rule finds.
                     */
                    readonly severity?: 'off' | 'info' | 'warning' | 'error';
                    /**
                     * Whether only findings that the base did not have count. Default: policy.new_only.
                     */
                    readonly new_only?: boolean;
                };
                /**
                 * Severity of the rule, or an object with more settings. off disables the rule.
                 */
                readonly 'undeclared-import'?: ('off' | 'info' | 'warning' | 'error') | {
                    /**
                     * Severity of what the rule finds.
                     */
                    readonly severity?: 'off' | 'info' | 'warning' | 'error';
                    /**
                     * Whether only findings that the base did not have count. Default: policy.new_only.
                     */
                    readonly new_only?: boolean;
                };
                /**
                 * Severity of the rule, or an object with more settings. off disables the rule.
                 */
                readonly 'unused-dependency'?: ('off' | 'info' | 'warning' | 'error') | {
                    /**
                     * Severity of what the rule finds.
                     */
                    readonly severity?: 'off' | 'info' | 'warning' | 'error';
                    /**
                     * Whether only findings that the base did not have count. Default: policy.new_only.
                     */
                    readonly new_only?: boolean;
                };
                /**
                 * Severity of the rule, or an object with more settings. off disables the rule.
                 */
                readonly 'dependency-added'?: ('off' | 'info' | 'warning' | 'error') | {
                    /**
                     * Severity of what the rule finds.
                     */
                    readonly severity?: 'off' | 'info' | 'warning' | 'error';
                };
                /**
                 * Severity of the rule, or an object with more settings. off disables the rule.
                 */
                readonly 'dependency-removed'?: ('off' | 'info' | 'warning' | 'error') | {
                    /**
                     * Severity of what the rule finds.
                     */
                    readonly severity?: 'off' | 'info' | 'warning' | 'error';
                };
                /**
                 * Severity of the rule, or an object with more settings. off disables the rule.
                 */
                readonly 'major-upgrade'?: ('off' | 'info' | 'warning' | 'error') | {
                    /**
                     * Severity of what the rule finds.
                     */
                    readonly severity?: 'off' | 'info' | 'warning' | 'error';
                };
                /**
                 * Severity of the rule, or an object with more settings. off disables the rule.
                 */
                readonly 'schema-breaking-change'?: ('off' | 'info' | 'warning' | 'error') | {
                    /**
                     * Severity of what the rule finds.
                     */
                    readonly severity?: 'off' | 'info' | 'warning' | 'error';
                };
            };
            /**
             * Files to leave out, each with the reason that the report shows.
             *
             * Items: Globs, and the reason.
             */
            readonly ignore?: readonly {
                /**
                 * Globs, relative to the root; a leading ! excludes files again, and the last glob that matches decides.
                 *
                 * @minItems 1
                 *
                 * Items: A glob: *, **, ?, {a,b}, [a-z].
                 */
                readonly paths: readonly string[];
                /**
                 * Why, for the people who read the report.
                 */
                readonly reason: string;
            }[];
        };
    };
    /**
     * Which files are looked at.
     */
    readonly snapshot?: {
        /**
         * Whether untracked files belong to the snapshot: auto includes them in local mode (except ignored ones) and not in ci mode. Files of artifacts/ci and artifacts/gates never belong to it.
         */
        readonly untracked?: 'auto' | 'include' | 'exclude';
        /**
         * Guards against runaway input.
         */
        readonly limits?: {
            /**
             * Number of files in the snapshot; more make the verdict Failed (limit_exceeded).
             */
            readonly files?: number;
            /**
             * Size of one source file in bytes. The imports of a larger one are not read, and a warning (limit-reached) names it.
             */
            readonly scan_bytes?: number;
        };
    };
    /**
     * Findings that are accepted for a while: they stay in every report, marked as waived, and do not block. From the day after expires they count again.
     *
     * Items: One waiver, with a path or a fingerprint.
     */
    readonly waivers?: readonly {
        /**
         * <rulepack or gate>/<rule>, split at the first slash; a finding without a rule of its own has the rule -.
         */
        readonly rule: string;
        /**
         * Glob, relative to the root, of the files that findings are reported at.
         */
        readonly path?: string;
        /**
         * Fingerprint of one finding, as verdict.json, reports and explain show it.
         */
        readonly fingerprint?: string;
        /**
         * Why it is accepted, for the people who read the report.
         */
        readonly reason: string;
        /**
         * Who is responsible for it.
         */
        readonly owner: string;
        /**
         * Last day on which it is valid, YYYY-MM-DD in UTC.
         */
        readonly expires: string;
    }[];
}
/**
 * The verdict over a deployment or a run: what was decided, on which quality, for whom. DeploymentContract 1.0, camelCase, closed.
 */
export interface DeploymentContract {
    /**
     * Version of this contract.
     */
    readonly schemaVersion: '1.0';
    /**
     * Where the contract comes from.
     */
    readonly meta: {
        /**
         * Name of the adapter that started the run, for example `github-actions`.
         */
        readonly adapter: string;
        /**
         * Engine that did the work.
         */
        readonly engine: 'native' | 'hardis' | 'custom';
        /**
         * When the run took place. RFC 3339, in UTC and with `Z`.
         */
        readonly timestamp: string;
        /**
         * Event that started the run, for example `pull_request`, or `manual`.
         */
        readonly trigger: string;
    };
    /**
     * Outcome. Failed: something declared could not be judged. Blocked: it was judged and policy says no. Succeeded: it was judged and nothing said no.
     */
    readonly status: 'Succeeded' | 'Failed' | 'Blocked';
    /**
     * What was measured.
     */
    readonly quality: {
        /**
         * Code coverage in percent of lines.
         */
        readonly coverage: {
            /**
             * Coverage reached, 0 to 100, floored to two decimals.
             */
            readonly actual: number;
            /**
             * Coverage asked for, 0 to 100.
             */
            readonly required: number;
            /**
             * True exactly when `actual` is at least `required`.
             */
            readonly met: boolean;
        };
        /**
         * Counts of test cases; `passed + failed` is at most `total`, the rest was skipped.
         */
        readonly tests: {
            /**
             * Test cases found.
             */
            readonly total: number;
            /**
             * Test cases that passed.
             */
            readonly passed: number;
            /**
             * Test cases that failed.
             */
            readonly failed: number;
        };
        /**
         * Present when a static analysis ran.
         */
        readonly staticAnalysis?: {
            /**
             * Name of the tool; of several, the sorted names.
             */
            readonly tool: string;
            /**
             * False exactly when a violation of a blocking severity stands.
             */
            readonly met: boolean;
            /**
             * Violations of severity critical.
             */
            readonly criticalViolations: number;
            /**
             * Violations of severity high.
             */
            readonly highViolations: number;
            /**
             * The violations that block, each `severity rule file:line` with a severity of critical, high, medium or low, sorted by UTF-16 code units.
             */
            readonly blockingViolations: readonly string[];
        };
    };
    /**
     * Who, what and where.
     */
    readonly audit: {
        /**
         * User or system that started the run.
         */
        readonly triggeredBy: string;
        /**
         * Organisation the run belongs to.
         */
        readonly orgId: string;
        /**
         * Repository, `owner/name`.
         */
        readonly repository: string;
        /**
         * Commit the contract speaks of; for a pull request its head.
         */
        readonly commit: string;
    };
}
/**
 * The deterministic result of the rulepacks over one tree, with a signature that anyone can recompute.
 */
export interface Envelope {
    /**
     * What made this envelope.
     */
    readonly version: {
        /**
         * Version of the program.
         */
        readonly analyzer: string;
        /**
         * Version of this format.
         */
        readonly schema: 1;
        /**
         * Version of each rulepack that ran, by namespace.
         */
        readonly rulepack: {
            readonly [k: string]: string;
        };
    };
    /**
     * What was analysed, as far as the event told; `local` outside GitHub.
     */
    readonly identity: {
        /**
         * Installation of the app, or `local`.
         */
        readonly installation_id: string;
        /**
         * Organisation.
         */
        readonly org_id: string;
        /**
         * Repository.
         */
        readonly repo_id: string;
        /**
         * Pull request, or null.
         */
        readonly pr_number: number | null;
        /**
         * Commit that was checked out, or `local`.
         */
        readonly sha: string;
        /**
         * UUIDv5 of repository, commit, fingerprint and configuration: equal for equal analyses.
         */
        readonly analysis_id: string;
        /**
         * Names the run; not part of the signature.
         */
        readonly request_id: string;
    };
    /**
     * Result of the graph.
     */
    readonly core: {
        /**
         * Size of the import graph.
         */
        readonly graph_stats: {
            /**
             * Source files.
             */
            readonly node_count: number;
            /**
             * Imports between them.
             */
            readonly edge_count: number;
        };
        /**
         * One shortest cycle per circular component, open form (a self-import is one path), sorted by length, then by path.
         */
        readonly cycles: readonly (readonly string[])[];
        /**
         * success: every rulepack ran. degraded: one broke. error: none could run.
         */
        readonly status: 'success' | 'degraded' | 'error';
        /**
         * Why the status is degraded.
         */
        readonly degraded_reason?: string;
        /**
         * Why the status is error.
         */
        readonly error_code?: string;
    };
    /**
     * Result of each rulepack, by namespace.
     */
    readonly extensions: {
        readonly [k: string]: EnvelopeExtension;
    };
    /**
     * What the result stands on.
     */
    readonly meta: {
        /**
         * Version of the snapshot format.
         */
        readonly snapshot_version: 1;
        /**
         * Fingerprint of the tree. SHA-256, 64 lower-case hex digits.
         */
        readonly repo_fingerprint: string;
        /**
         * Digest of the policy, rulepack settings, waivers and snapshot switches. SHA-256, 64 lower-case hex digits.
         */
        readonly config_snapshot_hash: string;
        /**
         * Digest of the canonical envelope without `meta.signature`, `meta.generated_at` and `identity.request_id`. SHA-256, 64 lower-case hex digits.
         */
        readonly signature: string;
        /**
         * When the envelope was made; not part of the signature. RFC 3339 with a time zone.
         */
        readonly generated_at: string;
    };
}
/**
 * Result of one rulepack.
 */
export interface EnvelopeExtension {
    /**
     * What it found, sorted by id.
     */
    readonly violations: readonly Violation[];
    /**
     * What else it computed; a comparing rulepack puts `base_sha` here.
     */
    readonly data: {
        readonly [k: string]: unknown;
    };
}
/**
 * One issue that a rulepack found at one place. Violation schema v1.
 */
export interface Violation {
    /**
     * UUIDv5 of rulepack, rule and place.
     */
    readonly id: string;
    /**
     * Rulepack that found it, for example `cycles`.
     */
    readonly rulepack_namespace: string;
    /**
     * Rule within the rulepack, kebab-case.
     */
    readonly rule_id: string;
    /**
     * Weight of the violation.
     */
    readonly severity: 'error' | 'warning' | 'info';
    /**
     * Kind of trouble, for example `circular-dependency`.
     */
    readonly category: string;
    /**
     * Path as in the snapshot: POSIX, relative to the root; `.` is the root itself.
     */
    readonly file_path: string;
    /**
     * Line from 1; null when the whole file is meant.
     */
    readonly line_number: number | null;
    /**
     * Column from 1; null when the whole line or file is meant.
     */
    readonly column_number: number | null;
    /**
     * Text of the rule, the same for every violation of it; facts are in `context`.
     */
    readonly message: string;
    /**
     * Facts of this violation; `items` lists what was found at this place.
     */
    readonly context?: {
        readonly [k: string]: unknown;
    };
    /**
     * Always `v1`: a violation carries no time.
     */
    readonly detected_at: 'v1';
    /**
     * Version of the program that found it.
     */
    readonly analyzer_version: string;
}
/**
 * The decision at a phase boundary.
 */
export interface GateResult {
    /**
     * Version of this contract.
     */
    readonly schema_version: 'v1';
    /**
     * This check.
     */
    readonly gate_id: string;
    /**
     * Trace of the run.
     */
    readonly trace_id?: string;
    /**
     * Task that was checked.
     */
    readonly task_id?: string;
    /**
     * Phase the work belongs to; `OTHER` when it names none.
     */
    readonly phase: 'INIT_BASELINE' | 'EXPORT_CONTRACT' | 'CONTRACT_INTEGRITY' | 'INGEST_PARSE_ASSESS' | 'ROUTING_DECISION' | 'ARTISAN_DESIGN' | 'ARTISAN_IMPLEMENT' | 'TEST_VALIDATE' | 'REVIEW_CALIBRATE' | 'FINALIZE_VERIFY' | 'OTHER';
    /**
     * Decision.
     */
    readonly result: 'pass' | 'fail';
    /**
     * Weight of the decision.
     */
    readonly severity: 'info' | 'warning' | 'error' | 'critical';
    /**
     * True when downstream spans must not start after a failure.
     */
    readonly blocking?: boolean;
    /**
     * Why.
     */
    readonly reason?: string;
    /**
     * What to do next.
     */
    readonly next_action?: string;
    /**
     * What the decision stands on.
     */
    readonly evidence?: readonly GateResultEvidence[];
    /**
     * When it was checked. RFC 3339 with a time zone.
     */
    readonly checked_at: string;
}
/**
 * One piece of evidence.
 */
export interface GateResultEvidence {
    /**
     * Kind, for example `file`.
     */
    readonly type: string;
    /**
     * Where it is.
     */
    readonly ref: string;
    /**
     * What it shows.
     */
    readonly description?: string;
}
/**
 * Gate Contract 2.0: the report of one gate, or of all gates of a run. Unknown extra fields are allowed and kept.
 */
export interface GateReport {
    /**
     * Version of the gate contract.
     */
    readonly version: '2.0';
    /**
     * When the report was made. RFC 3339 with a time zone.
     */
    readonly timestamp: string;
    /**
     * Where the gate ran.
     */
    readonly environment: 'local' | 'ci';
    /**
     * One entry per gate that was judged; at least one.
     *
     * @minItems 1
     */
    readonly gates: readonly GateReportGate[];
    /**
     * Counts of gates; `total` is `passed + failed + warnings`.
     */
    readonly summary: {
        /**
         * Gates in this report.
         */
        readonly total: number;
        /**
         * Gates with status pass.
         */
        readonly passed: number;
        /**
         * Gates with status fail.
         */
        readonly failed: number;
        /**
         * Gates with status warn.
         */
        readonly warnings: number;
        readonly [k: string]: unknown;
    };
    /**
     * Facts about the run.
     */
    readonly metadata?: {
        /**
         * Commit that was checked.
         */
        readonly commit_sha?: string;
        /**
         * Branch that was checked.
         */
        readonly branch?: string;
        /**
         * Id of the workflow run.
         */
        readonly workflow_run_id?: string | number;
        /**
         * Who or what ran the gates.
         */
        readonly executor?: string;
        /**
         * Gates that a failed need stopped; not counted in the summary.
         */
        readonly not_run?: readonly GateReportLeftOut[];
        /**
         * Gates that a declared rule left out; not counted in the summary.
         */
        readonly skipped?: readonly GateReportLeftOut[];
        readonly [k: string]: unknown;
    };
    readonly [k: string]: unknown;
}
/**
 * One gate.
 */
export interface GateReportGate {
    /**
     * Name of the gate, snake_case.
     */
    readonly name: string;
    /**
     * Verdict of the gate; never milder than its findings.
     */
    readonly status: 'pass' | 'fail' | 'warn';
    /**
     * How long the gate took, in seconds.
     */
    readonly duration_seconds: number;
    /**
     * What the gate found; may be empty.
     */
    readonly findings: readonly GateReportFinding[];
    /**
     * Numbers and facts of the gate by name.
     */
    readonly metrics: {
        readonly [k: string]: unknown;
    };
    /**
     * Facts about the gate.
     */
    readonly metadata?: {
        /**
         * Script that ran.
         */
        readonly script?: string;
        /**
         * Version of the gate.
         */
        readonly version?: string;
        /**
         * Configuration that the gate read.
         */
        readonly config_file?: string;
        readonly [k: string]: unknown;
    };
    readonly [k: string]: unknown;
}
/**
 * One finding.
 */
export interface GateReportFinding {
    /**
     * Weight of the finding: an error fails the gate, a warning warns.
     */
    readonly level: 'error' | 'warning' | 'info';
    /**
     * What was found, for people.
     */
    readonly message: string;
    /**
     * File, relative to the root.
     */
    readonly file?: string;
    /**
     * Line, from 1.
     */
    readonly line?: number;
    /**
     * Column, from 1.
     */
    readonly column?: number;
    /**
     * Rule that made the finding.
     */
    readonly rule?: string;
    /**
     * What to do about it.
     */
    readonly suggestion?: string;
    /**
     * The lines in question.
     */
    readonly code_snippet?: string;
    readonly [k: string]: unknown;
}
/**
 * A gate that gave no verdict, and why.
 */
export interface GateReportLeftOut {
    /**
     * Name of the gate.
     */
    readonly name: string;
    /**
     * Why it was not run.
     */
    readonly reason: string;
    readonly [k: string]: unknown;
}
/**
 * A typed request from one agent to another, and its answer.
 */
export interface HandoffContract {
    /**
     * Version of this contract.
     */
    readonly schema_version: 'v1';
    /**
     * This handoff.
     */
    readonly handoff_id: string;
    /**
     * Project.
     */
    readonly project_id?: string;
    /**
     * Trace of the caller.
     */
    readonly trace_id?: string;
    /**
     * Task that delegates.
     */
    readonly parent_task_id?: string;
    /**
     * Who asks.
     */
    readonly from_agent: string;
    /**
     * Who is asked.
     */
    readonly to_agent: string;
    /**
     * What is asked for.
     */
    readonly capability_id: string;
    /**
     * How urgent it is.
     */
    readonly priority?: 'low' | 'normal' | 'high' | 'critical';
    /**
     * What the capability gets.
     */
    readonly inputs: {
        readonly [k: string]: unknown;
    };
    /**
     * What must come back.
     */
    readonly expected_output: {
        /**
         * Kind of the result.
         */
        readonly type: string;
        /**
         * Schema of the result.
         */
        readonly schema_ref?: string;
    };
    /**
     * State of the handoff.
     */
    readonly status?: 'pending' | 'accepted' | 'in_progress' | 'completed' | 'failed' | 'expired';
    /**
     * Trace of the answer.
     */
    readonly result_trace_id?: string;
    /**
     * Why it failed.
     */
    readonly error?: string;
    /**
     * When it was asked. RFC 3339 with a time zone.
     */
    readonly created_at?: string;
    /**
     * When it expires. RFC 3339 with a time zone.
     */
    readonly deadline?: string;
}
/**
 * What the last runs on the default branch were like, oldest first: each run leaves the earlier ones and itself, so that one small file holds the whole window.
 */
export interface HistoryFile {
    /**
     * Version of this format.
     */
    readonly version: '1.0';
    /**
     * Job that the history is of: workflow, job, leg of the matrix, folder and config.
     */
    readonly key: string;
    /**
     * At most the last 50 runs, sorted by time, then run id.
     *
     * @maxItems 50
     */
    readonly runs: readonly HistoryFileRun[];
}
/**
 * One run in numbers.
 */
export interface HistoryFileRun {
    /**
     * Id of the workflow run; one run stands once.
     */
    readonly run_id: string;
    /**
     * End of the run, in UTC with milliseconds.
     */
    readonly at: string;
    /**
     * Commit that was checked, 40 or 64 hex digits.
     */
    readonly commit: string;
    /**
     * Contract status of the run.
     */
    readonly status: 'Succeeded' | 'Failed' | 'Blocked';
    /**
     * Seconds from the start of the first gate to the end of the last one.
     */
    readonly seconds: number;
    /**
     * Coverage in percent as the deployment contract has it, or null when no gate measured any.
     */
    readonly coverage: number | null;
    /**
     * Tests over all gates that read any, or null.
     */
    readonly tests: {
        /**
         * Number of tests.
         */
        readonly total: number;
        /**
         * Number of tests that failed or broke.
         */
        readonly failed: number;
    } | null;
    /**
     * Violations of rulepacks by item, old ones included; null when the tree was not analysed.
     */
    readonly violations: number | null;
    /**
     * Number of strongly connected components, or null when cycles did not run.
     */
    readonly cycles: number | null;
    /**
     * Files of the largest component, 0 without one, or null when cycles did not run.
     */
    readonly largest_cycle: number | null;
    /**
     * Every gate of the run by name.
     */
    readonly gates: {
        readonly [k: string]: {
            /**
             * How the gate ended.
             */
            readonly outcome: 'pass' | 'warn' | 'fail' | 'error' | 'timeout' | 'cancelled' | 'not_run' | 'skipped';
            /**
             * Seconds that it took; 0 when it never started.
             */
            readonly seconds: number;
        };
    };
}
/**
 * What a pull request shows of an envelope. Carries no time, so equal envelopes give equal bytes.
 */
export interface PRSummary {
    /**
     * Version of this format.
     */
    readonly version: '1.0.0';
    /**
     * Counts over all rulepacks.
     */
    readonly summary: {
        /**
         * All violations.
         */
        readonly total_violations: number;
        /**
         * Violations by severity.
         */
        readonly by_severity: {
            /**
             * Errors.
             */
            readonly error: number;
            /**
             * Warnings.
             */
            readonly warning: number;
            /**
             * Notes.
             */
            readonly info: number;
        };
        /**
         * Violations by category, keys sorted.
         */
        readonly by_category: {
            readonly [k: string]: number;
        };
    };
    /**
     * Every violation, sorted by id.
     */
    readonly violations: readonly PRSummaryViolation[];
    /**
     * The envelope this was made from.
     */
    readonly envelope_reference: {
        /**
         * Signature of the envelope. SHA-256, 64 lower-case hex digits.
         */
        readonly signature: string;
        /**
         * Version of the program.
         */
        readonly analyzer_version: string;
        /**
         * Version of the envelope format.
         */
        readonly schema_version: 1;
        /**
         * Fingerprint of the tree. SHA-256, 64 lower-case hex digits.
         */
        readonly repo_fingerprint: string;
    };
}
/**
 * A violation as the envelope has it, without its metadata.
 */
export interface PRSummaryViolation {
    /**
     * UUIDv5 of rulepack, rule and place.
     */
    readonly id: string;
    /**
     * Rulepack that found it, for example `cycles`.
     */
    readonly rulepack_namespace: string;
    /**
     * Rule within the rulepack, kebab-case.
     */
    readonly rule_id: string;
    /**
     * Weight of the violation.
     */
    readonly severity: 'error' | 'warning' | 'info';
    /**
     * Kind of trouble, for example `circular-dependency`.
     */
    readonly category: string;
    /**
     * Path as in the snapshot: POSIX, relative to the root; `.` is the root itself.
     */
    readonly file_path: string;
    /**
     * Line from 1; null when the whole file is meant.
     */
    readonly line_number: number | null;
    /**
     * Column from 1; null when the whole line or file is meant.
     */
    readonly column_number: number | null;
    /**
     * Text of the rule, the same for every violation of it; facts are in `context`.
     */
    readonly message: string;
    /**
     * Facts of this violation; `items` lists what was found at this place.
     */
    readonly context?: {
        readonly [k: string]: unknown;
    };
}
/**
 * The checked tree, normalised. Snapshot schema v1.
 */
export interface RepoSnapshot {
    /**
     * Every file, sorted by path (UTF-16 code units).
     */
    readonly files: readonly SnapshotFile[];
    /**
     * Facts about the whole tree.
     */
    readonly metadata: {
        /**
         * Digest of the canonical list of path, hash and is_binary. SHA-256, 64 lower-case hex digits.
         */
        readonly repo_fingerprint: string;
        /**
         * Number of files.
         */
        readonly file_count: number;
        /**
         * Sum of the raw sizes in bytes.
         */
        readonly total_bytes: number;
        /**
         * Version of the snapshot format.
         */
        readonly snapshot_version: 1;
    };
}
/**
 * One file.
 */
export interface SnapshotFile {
    /**
     * POSIX path relative to the root, without empty steps, `.` and `..`.
     */
    readonly path: string;
    /**
     * Normalised text (LF alone, NFC, no NUL), or null for a binary file.
     */
    readonly content: string | null;
    /**
     * Digest of the normalised text, or of the bytes of a binary file. SHA-256, 64 lower-case hex digits.
     */
    readonly hash: string;
    /**
     * True when the file is not text.
     */
    readonly is_binary: boolean;
}
/**
 * The record of one task or subtask over its life.
 */
export interface TaskSpanContract {
    /**
     * Version of this contract.
     */
    readonly schema_version: 'v1';
    /**
     * Project.
     */
    readonly project_id: string;
    /**
     * Trace shared by all spans of a run.
     */
    readonly trace_id?: string;
    /**
     * This span.
     */
    readonly span_id?: string;
    /**
     * Task.
     */
    readonly task_id: string;
    /**
     * Task that this one belongs to.
     */
    readonly parent_task_id?: string;
    /**
     * Phase the work belongs to; `OTHER` when it names none.
     */
    readonly phase: 'INIT_BASELINE' | 'EXPORT_CONTRACT' | 'CONTRACT_INTEGRITY' | 'INGEST_PARSE_ASSESS' | 'ROUTING_DECISION' | 'ARTISAN_DESIGN' | 'ARTISAN_IMPLEMENT' | 'TEST_VALIDATE' | 'REVIEW_CALIBRATE' | 'FINALIZE_VERIFY' | 'OTHER';
    /**
     * State of the task.
     */
    readonly status: 'not_started' | 'in_progress' | 'blocked' | 'completed' | 'failed';
    /**
     * Digests that must agree from span to span.
     */
    readonly checksums?: {
        /**
         * Digest of the source.
         */
        readonly source_checksum?: string;
        /**
         * Digest of the artifact manifest.
         */
        readonly artifact_manifest_checksum?: string;
        /**
         * Digest of the project context.
         */
        readonly project_context_checksum?: string;
    };
    /**
     * Counters of the task.
     */
    readonly metrics?: {
        /**
         * Gaps found.
         */
        readonly gap_count?: number;
        /**
         * Features covered.
         */
        readonly feature_count?: number;
        /**
         * Complexity, 0 to 100.
         */
        readonly complexity_score?: number;
        /**
         * Artifacts made.
         */
        readonly artifact_count?: number;
    };
    /**
     * Why the task is blocked.
     */
    readonly blocked_reason?: string;
    /**
     * Span that the task waits for.
     */
    readonly blocked_on_span_id?: string;
    /**
     * What to do next.
     */
    readonly next_action?: string;
    /**
     * What must hold for the task to be done.
     */
    readonly acceptance_criteria?: readonly string[];
    /**
     * When this record was made. RFC 3339 with a time zone.
     */
    readonly timestamp?: string;
}
/**
 * The decision of one run, why, and the digests of every other file of the run. The same run gives the same bytes.
 */
export interface VerdictFile {
    /**
     * Version of this format.
     */
    readonly version: '1.0';
    /**
     * Contract status: Failed beats Blocked beats Succeeded.
     */
    readonly status: 'Succeeded' | 'Failed' | 'Blocked';
    /**
     * One line that names the gates concerned; never a bare status.
     */
    readonly headline: string;
    /**
     * False in report-only mode: the step stays green although the status is true.
     */
    readonly enforced: boolean;
    /**
     * Where the run took place.
     */
    readonly mode: 'local' | 'ci';
    /**
     * Inputs of the run that can change its signature; null for one that was not given. `verify` takes them from here.
     */
    readonly settings: {
        /**
         * Path of the config file that was named, or null.
         */
        readonly config: string | null;
        /**
         * Whether a warning blocks, or null.
         */
        readonly strict: boolean | null;
        /**
         * Engine that the deployment contract names, or null.
         */
        readonly engine: 'native' | 'hardis' | 'custom' | null;
        /**
         * Coverage in percent that was required, or null.
         */
        readonly coverage_required?: number | null;
    };
    /**
     * Day that waivers and freeze windows were judged for, YYYY-MM-DD, UTC.
     */
    readonly as_of: string;
    /**
     * Which of the declared gates took part.
     */
    readonly selection: {
        /**
         * Gates that the configuration declares, in its order.
         */
        readonly declared: readonly string[];
        /**
         * Gates that took part.
         */
        readonly selected: readonly string[];
        /**
         * Gates that the inputs left out.
         */
        readonly left_out: readonly string[];
    };
    /**
     * What the tree was compared with.
     */
    readonly base: {
        /**
         * found: see `sha`. none: the event has no base. unknown: a base was wanted and could not be had.
         */
        readonly kind: 'found' | 'none' | 'unknown';
        /**
         * Commit of the base, or null.
         */
        readonly sha: string | null;
        /**
         * How the base was found, or why not.
         */
        readonly detail: string;
    };
    /**
     * Why the run is not a plain success, one entry per cause.
     */
    readonly reasons: readonly VerdictReason[];
    /**
     * Every selected gate, in the order of the configuration.
     */
    readonly gates: readonly VerdictGate[];
    /**
     * Totals over the run.
     */
    readonly counts: {
        /**
         * Gates in `gates`.
         */
        readonly gates: number;
        /**
         * Findings of level error.
         */
        readonly errors: number;
        /**
         * Findings and new violations of level warning, violations that have no base to be compared with, and warnings of the run itself.
         */
        readonly warnings: number;
        /**
         * Entries of `items`.
         */
        readonly violations: number;
        /**
         * Entries with state new.
         */
        readonly violations_new: number;
        /**
         * Entries with state old.
         */
        readonly violations_old: number;
        /**
         * Entries with state waived.
         */
        readonly violations_waived: number;
    };
    /**
     * Warnings that belong to no gate, such as a source file skipped for its size, one sentence each.
     */
    readonly warnings: readonly string[];
    /**
     * State of everything that the rulepacks found, sorted by violation_id, then by fingerprint.
     */
    readonly items: readonly VerdictItem[];
    /**
     * Every configured waiver, in the order of the configuration, and what it did in this run.
     */
    readonly waivers: readonly VerdictWaiver[];
    /**
     * The baseline file, or null when there is none.
     */
    readonly baseline: null | VerdictBaseline;
    /**
     * Signature of the envelope, or null when there is none.
     */
    readonly signature: string | null;
    /**
     * SHA-256 of every other file of the run, by file name.
     */
    readonly files: {
        readonly [k: string]: string;
    };
    /**
     * SHA-256 of the canonical JSON (RFC 8785) of this file without this member.
     */
    readonly digest: string;
}
/**
 * One cause.
 */
export interface VerdictReason {
    /**
     * Reason code.
     */
    readonly code: 'gate_failed' | 'gate_error' | 'gate_timeout' | 'gate_cancelled' | 'gate_not_run' | 'report_missing' | 'report_invalid' | 'report_stale' | 'coverage_below_required' | 'static_analysis_not_met' | 'tests_failed' | 'threshold_missed' | 'violations' | 'strict_warnings' | 'waiver_expired' | 'freeze_window' | 'artifact_missing' | 'contract_invalid' | 'base_unknown' | 'limit_exceeded' | 'unreadable_file' | 'analyzer_error' | 'nothing_checked' | 'cancelled' | 'config_invalid' | 'internal_error';
    /**
     * Gate that is the cause.
     */
    readonly gate?: string;
    /**
     * Rule that is the cause.
     */
    readonly rule?: string;
    /**
     * What happened.
     */
    readonly message: string;
    /**
     * What to do next.
     */
    readonly next_action: string;
}
/**
 * How one gate ended.
 */
export interface VerdictGate {
    /**
     * Name of the gate.
     */
    readonly name: string;
    /**
     * Kind of gate.
     */
    readonly kind: 'script' | 'run' | 'uses' | 'job' | 'rulepack';
    /**
     * How it ended.
     */
    readonly outcome: 'pass' | 'warn' | 'fail' | 'error' | 'timeout' | 'cancelled' | 'not_run' | 'skipped';
    /**
     * False when the gate can only warn.
     */
    readonly blocking: boolean;
    /**
     * Codes of the reasons.
     */
    readonly reasons: readonly ('gate_failed' | 'gate_error' | 'gate_timeout' | 'gate_cancelled' | 'gate_not_run' | 'report_missing' | 'report_invalid' | 'report_stale' | 'coverage_below_required' | 'static_analysis_not_met' | 'tests_failed' | 'threshold_missed' | 'violations' | 'strict_warnings' | 'waiver_expired' | 'freeze_window' | 'artifact_missing' | 'contract_invalid' | 'base_unknown' | 'limit_exceeded' | 'unreadable_file' | 'analyzer_error' | 'nothing_checked' | 'cancelled' | 'config_invalid' | 'internal_error')[];
    /**
     * Gate whose outcome stopped this one.
     */
    readonly stopped_by?: string;
    /**
     * Declared rule that left this one out.
     */
    readonly skipped_by?: string;
    /**
     * Rules of a rulepack that had no base to compare with, while its others judged; absent when all were judged.
     */
    readonly skipped_rules?: {
        /**
         * Rule ids, sorted.
         *
         * @minItems 1
         */
        readonly rules: readonly string[];
        /**
         * Why there is no base.
         */
        readonly why: string;
    };
    /**
     * Thresholds of the gate.
     */
    readonly thresholds: readonly VerdictThreshold[];
    /**
     * How often it was tried; absent when once. A pass or warning with attempts is flaky.
     */
    readonly attempts?: number;
    /**
     * True when it passed or warned only after a retry; else absent.
     */
    readonly flaky?: true;
}
/**
 * One threshold.
 */
export interface VerdictThreshold {
    /**
     * Name of the metric.
     */
    readonly metric: string;
    /**
     * Condition as configured, for example `>= 8`.
     */
    readonly expected: string;
    /**
     * Value of the metric, or null when it is missing or no number.
     */
    readonly actual: number | null;
    /**
     * True when the condition holds.
     */
    readonly met: boolean;
}
/**
 * One thing that was found, and whether it is new.
 */
export interface VerdictItem {
    /**
     * Violation that holds the item.
     */
    readonly violation_id: string;
    /**
     * Rulepack.
     */
    readonly rulepack: string;
    /**
     * Rule.
     */
    readonly rule: string;
    /**
     * Weight.
     */
    readonly severity: 'error' | 'warning' | 'info';
    /**
     * File, as in the violation.
     */
    readonly file_path: string;
    /**
     * Line, as in the violation.
     */
    readonly line_number: number | null;
    /**
     * Line-free identity of the item. SHA-256, 64 lower-case hex digits.
     */
    readonly fingerprint: string;
    /**
     * `new`: it stands unless its severity is info. `old`: the base already had it. `waived`: a waiver covers it. `unknown`: there was no base to ask.
     */
    readonly state: 'new' | 'old' | 'waived' | 'unknown';
    /**
     * The imports that are new.
     */
    readonly added?: readonly string[];
}
/**
 * A waiver and what it did.
 */
export interface VerdictWaiver {
    /**
     * <rulepack or gate>/<rule>.
     */
    readonly rule: string;
    /**
     * Glob of files, or null.
     */
    readonly path: string | null;
    /**
     * Fingerprint of one finding, or null.
     */
    readonly fingerprint: string | null;
    /**
     * Why it may stay.
     */
    readonly reason: string;
    /**
     * Who answers for it.
     */
    readonly owner: string;
    /**
     * Last day on which it holds.
     */
    readonly expires: string;
    /**
     * active: it holds. expired: its last day has passed, it waives nothing. unmatched: it holds and there was nothing to waive. not_judged: the gate or rulepack of its rule gave no verdict.
     */
    readonly state: 'active' | 'expired' | 'unmatched' | 'not_judged';
    /**
     * Days from as_of to expires; negative when expired.
     */
    readonly days_left: number;
    /**
     * Findings that it waives, or would waive had it not expired.
     */
    readonly matched: number;
}
/**
 * What the baseline file did in this run.
 */
export interface VerdictBaseline {
    /**
     * Path from the root.
     */
    readonly path: string;
    /**
     * Entries that it has.
     */
    readonly entries: number;
    /**
     * Entries that were found again.
     */
    readonly matched: number;
    /**
     * Entries that are not found any more although their gate or rulepack judged: contract-gates baseline shrink removes them.
     *
     * Items: An entry of the baseline file.
     */
    readonly stale: readonly {
        /**
         * <rulepack or gate>/<rule>.
         */
        readonly rule: string;
        /**
         * File that it was reported at; empty when it has none.
         */
        readonly file: string;
        /**
         * Line-free identity.
         */
        readonly fingerprint: string;
        /**
         * A short text for people.
         */
        readonly text: string;
    }[];
}
