export const id = 899;
export const ids = [899];
export const modules = {

/***/ 3917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ patternWords),
/* harmony export */   o: () => (/* binding */ gateNameFor)
/* harmony export */ });
/**
 * Words for each form of the config schema. `keys` is the way to the setting, or to the map that holds the name;
 * `name` is the key that has the wrong form, null when it is a value.
 */
function patternWords(keys, name, text) {
    const quoted = JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
    if (text.includes('\0'))
        return { message: `${keys.at(-1) ?? 'a value'} holds a NUL character`, hint: 'remove \\0: no system takes it in a command or a variable' };
    if (name !== null && keys[0] === 'gates' && keys.length === 1) {
        const better = gateNameFor(name);
        return {
            message: `${quoted} is not a name for a gate: names begin with a letter and have only a-z, 0-9 and _`,
            hint: better === null ? 'write a name such as unit_tests' : `write ${better}`,
        };
    }
    if (name !== null || keys.includes('requires_env')) {
        return { message: `${quoted} is not a name for an environment variable`, hint: 'use letters, digits and _, not beginning with a digit' };
    }
    if (keys.at(-1) === 'timeout')
        return { message: `the timeout ${quoted} is not a duration`, hint: 'write a whole number and s, m or h: 90s, 5m or 1h' };
    if (keys.includes('thresholds')) {
        return { message: `the threshold ${quoted} of ${keys.at(-1) ?? ''} is not a condition`, hint: 'write ">= 8", "< 5", "== 0" or a range such as "8..20"; join several with a comma' };
    }
    return { message: `${keys.join('.')} is ${quoted}, which does not have the right form`, hint: 'compare it with docs/configuration.md' };
}
/** The nearest valid gate name: `unit-tests` gives `unit_tests`; null when nothing is left of it. */
function gateNameFor(name) {
    const better = name
        .replace(/([a-z0-9])([A-Z])/gu, '$1_$2')
        .toLowerCase()
        .replace(/[^a-z0-9]+/gu, '_')
        .replace(/^[^a-z]+|_+$/gu, '');
    return better === '' ? null : better;
}


/***/ }),

/***/ 4899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proposeInit: () => (/* binding */ proposeInit)
});

// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(4419);
// EXTERNAL MODULE: ./build/config/find-config.js
var find_config = __webpack_require__(499);
// EXTERNAL MODULE: ./build/config/rulepack-names.js
var rulepack_names = __webpack_require__(6333);
;// CONCATENATED MODULE: ./build/config/init/propose-gates.js

/** Gates for what the survey found, with distinct names, cheap ones first. */
function proposeGates(survey) {
    const found = [
        ...(survey.node === null ? [] : nodeGates(survey.node)),
        ...(survey.python === null ? [] : pythonGates(survey.python)),
        ...(survey.go ? [run('go_vet', 'Suspicious Go code', 'go vet ./...'), run('go_test', 'Go tests', 'go test ./...')] : []),
        ...(survey.rust === null ? [] : [run('cargo_test', 'Rust tests', survey.rust.locked ? 'cargo test --locked' : 'cargo test')]),
    ];
    const scripts = survey.gateScripts.map(scriptGate);
    // The targets usually run the scripts of scripts/gates: with both, every check would run twice.
    const gatesTarget = survey.makeTargets.find((target) => target !== 'test');
    if (gatesTarget !== undefined && scripts.length === 0)
        found.push(run('make_gates', 'Gates of the Makefile', `make ${gatesTarget}`));
    const tested = found.some(({ name }) => /test/u.test(name));
    if (survey.makeTargets.includes('test') && !tested)
        found.push(run('make_test', 'Tests of the Makefile', 'make test'));
    return distinct([...found, ...scripts]);
}
function nodeGates(node) {
    const start = node.manager === 'npm' ? 'npm run' : node.manager === 'pnpm' ? 'pnpm run' : 'yarn run';
    const words = { lint: ['lint', 'Lint'], typecheck: ['typecheck', 'Types'], test: ['unit_tests', 'Tests'], build: ['build', 'Build'] };
    return node.scripts.map(({ role, script }) => run(words[role][0], words[role][1], `${start} ${script}`));
}
function pythonGates(python) {
    const start = python.manager === 'uv' ? 'uv run' : python.manager === 'poetry' ? 'poetry run' : 'python -m';
    return [
        ...(python.ruff ? [run('ruff', 'Python lint', `${start} ruff check .`)] : []),
        ...(python.pytest ? [run('pytest', 'Python tests', `${start} pytest`)] : []),
    ];
}
function scriptGate({ name, path, speaksGateContract, metrics }) {
    if (!speaksGateContract) {
        const program = path.endsWith('.sh') ? 'bash' : path.endsWith('.py') ? 'python3' : 'node';
        return { name, description: `Runs ${path}; only its exit counts`, run: [program, path], script: null, thresholds: {} };
    }
    return {
        name,
        description: `Gate Contract 2.0 script ${path}`,
        run: null,
        script: path,
        thresholds: Object.fromEntries(metrics.map((metric) => [metric.name, `${LESS_IS_BETTER.test(metric.name) ? '<=' : '>='} ${metric.value}`])),
    };
}
/** Metrics that may fall but should not rise. */
const LESS_IS_BETTER = /(?:error|fail|warning|violation|missing|broken|skipped|duration|seconds|bytes|debt|vulnerabilit|_ms$)/iu;
function run(name, description, command) {
    return { name, description, run: command, script: null, thresholds: {} };
}
/** A script keeps its name, because its reports are found by it; what collides with it is renamed. */
function distinct(gates) {
    const taken = new Set(gates.filter(({ script }) => script !== null).map(({ name }) => name));
    return gates.map((gate) => {
        if (gate.script !== null)
            return gate;
        let name = rulepack_names/* RESERVED_GATE_NAMES */.Sn.has(gate.name) ? `${gate.name}_gate` : gate.name;
        for (let count = 2; taken.has(name); count += 1)
            name = `${gate.name}_${count}`;
        taken.add(name);
        return { ...gate, name };
    });
}

;// CONCATENATED MODULE: ./build/config/init/yaml-text.js
/** Words that YAML, or a reader of an older YAML, would not take as text. */
const NOT_TEXT = /^(?:true|false|yes|no|on|off|null|y|n)$/iu;
/** `text` as a YAML scalar on one line: plain where that is safe, else in double quotes. */
function yamlText(text) {
    if (/^[A-Za-z_./][A-Za-z0-9_./ -]*$/u.test(text) && !text.endsWith(' ') && !NOT_TEXT.test(text))
        return text;
    // A JSON string is a YAML string; U+0085, U+2028 and U+2029 end a line in some readers.
    return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/gu, (point) => `\\u${point.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** `text` for a comment: one line, no control characters. */
function commentText(text) {
    return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?');
}

;// CONCATENATED MODULE: ./build/config/init/propose-config.js


/** Where editors find the schema of the config, for completion and errors while typing. */
const CONFIG_SCHEMA_URL = 'https://raw.githubusercontent.com/contract-gates/contract-gates/v0/schemas/config.schema.json';
const SHOWN_REPORTS = 10;
/** Text of `.github/contract-gates.yml` for a repository: valid, and every choice in it explained. */
function proposeConfig(survey) {
    const gates = proposeGates(survey);
    return [
        `# yaml-language-server: $schema=${CONFIG_SCHEMA_URL}`,
        '# What contract-gates checks here. Every key: docs/configuration.md of contract-gates.',
        'version: 1',
        '',
        'policy:',
        '  strict: false    # true: a warning blocks',
        '  new_only: true   # what the base already had is shown, but never blocks',
        '',
        ...gateLines(gates),
        ...reportLines(survey),
        '',
        ...rulepackLines(survey.cycles),
        '',
    ].join('\n');
}
function gateLines(gates) {
    if (gates.length === 0) {
        return [
            '# No scripts or tests were found. A gate is any command whose exit says pass (0) or fail:',
            '# gates:',
            '#   lint:',
            '#     run: npx eslint .',
            '#     timeout: 5m',
        ];
    }
    return ['# They run in parallel; needs: [name] makes one wait. Add timeout: 5m to a gate to stop it earlier than after 30m.', 'gates:', ...gates.flatMap(gateLine)];
}
function gateLine(gate) {
    const thresholds = Object.entries(gate.thresholds);
    return [
        `  ${gate.name}:`,
        `    description: ${yamlText(gate.description)}`,
        ...(gate.script === null ? [] : [`    script: ${yamlText(gate.script)}`]),
        ...(gate.run === null ? [] : [`    run: ${typeof gate.run === 'string' ? yamlText(gate.run) : `[${gate.run.map(yamlText).join(', ')}]`}`]),
        ...(thresholds.length === 0 ? [] : ['    # Values of the last report: loosen what may change.', '    thresholds:']),
        ...thresholds.map(([metric, condition]) => `      ${yamlKey(metric)}: ${JSON.stringify(condition)}`),
    ];
}
/** Keys that look like numbers would not be text. */
function yamlKey(key) {
    return /^[A-Za-z][A-Za-z0-9_]*$/u.test(key) ? yamlText(key) : JSON.stringify(key);
}
function reportLines(survey) {
    if (survey.reports.length === 0)
        return [];
    const shown = survey.reports.slice(0, SHOWN_REPORTS).map(({ path, format }) => `#   ${commentText(path)} (${format})`);
    const more = survey.reports.length - shown.length;
    return [
        '',
        '# These report files cannot be read yet; a gate that makes its tool exit with 1 can judge them today:',
        ...shown,
        ...(more > 0 ? [`#   and ${more} more (showing ${shown.length} of ${survey.reports.length})`] : []),
    ];
}
function rulepackLines(cycles) {
    const today = cycles === null ? [] : [cycles === 0 ? '    # Today there are no cycles.' : `    # Cycles today: ${cycles}. With new_only they are shown, and only new ones block.`];
    return ['rulepacks:', '  cycles:          # circular dependencies between source files', ...today, '    type_imports: ignore   # include: type-only imports count too'];
}

;// CONCATENATED MODULE: ./build/config/init/propose-workflow.js

/** Reviewed 2026-11-20. */
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const SETUP_NODE = 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0';
const SETUP_PYTHON = 'actions/setup-python@v6';
const SETUP_GO = 'actions/setup-go@v6';
const SETUP_PNPM = 'pnpm/action-setup@v4';
/** Text of a workflow that installs what the gates need, runs them, and reads the outputs in a later step. */
function proposeWorkflow(survey) {
    return [
        'name: Contract gates',
        '',
        'on:',
        '  pull_request:',
        '  push:',
        `    branches: [${yamlText(survey.defaultBranch ?? 'main')}]`,
        '  merge_group:',
        '',
        '# Reading the code is all that is needed.',
        'permissions:',
        '  contents: read',
        '',
        'concurrency:',
        '  group: contract-gates-${{ github.ref }}',
        "  cancel-in-progress: ${{ github.event_name == 'pull_request' }}",
        '',
        'jobs:',
        '  gates:',
        '    runs-on: ubuntu-latest',
        '    timeout-minutes: 30',
        '    steps:',
        `      - uses: ${CHECKOUT}`,
        '        with:',
        '          fetch-depth: 0               # the base commit, to tell new findings from old ones',
        '          persist-credentials: false   # gates are code of the branch: leave no token behind',
        ...(survey.node === null ? [] : nodeSteps(survey.node)),
        ...(survey.python === null ? [] : pythonSteps(survey.python)),
        ...(survey.go ? ['', `      - uses: ${SETUP_GO}   # pin to a commit, as the checkout above`, '        with:', '          go-version-file: go.mod'] : []),
        '',
        '      - name: Contract gates',
        '        id: gates',
        '        # Also after a failed step: then the gates say what is missing.',
        '        if: ${{ !cancelled() }}',
        '        uses: contract-gates/contract-gates@v0',
        '',
        '      - name: Say what the verdict was',
        "        if: ${{ !cancelled() && steps.gates.outputs.status != 'Succeeded' }}",
        '        env:',
        '          STATUS: ${{ steps.gates.outputs.status }}',
        '          REASONS: ${{ steps.gates.outputs.reasons }}',
        '        run: printf \'%s %s\\n\' "$STATUS" "$REASONS"',
        '',
    ].join('\n');
}
function nodeSteps(node) {
    const install = {
        npm: node.locked ? 'npm ci' : 'npm install',
        pnpm: node.locked ? 'pnpm install --frozen-lockfile' : 'pnpm install',
        yarn: !node.locked ? 'yarn install' : node.yarnModern ? 'yarn install --immutable' : 'yarn install --frozen-lockfile',
    }[node.manager];
    const pnpm = node.manager === 'pnpm' ? ['', `      - uses: ${SETUP_PNPM}   # pin to a commit, as the checkout above`, ...(node.managerPinned ? [] : ['        with:', '          version: 10'])] : [];
    const corepack = node.manager === 'yarn' && node.yarnModern ? ['', '      - run: corepack enable'] : [];
    return [
        ...pnpm,
        ...corepack,
        '',
        `      - uses: ${SETUP_NODE}`,
        '        with:',
        node.versionFile === null ? '          node-version: 24' : `          node-version-file: ${yamlText(node.versionFile)}`,
        ...(node.locked ? [`          cache: ${node.manager}`] : []),
        '',
        `      - run: ${install}`,
    ];
}
function pythonSteps(python) {
    const installs = {
        uv: ['pipx install uv', 'uv sync --locked'],
        poetry: ['pipx install poetry', 'poetry install'],
        pip: [
            ...(python.requirements === null ? [] : [`python -m pip install -r ${python.requirements}`]),
            ...(python.pyproject ? ['python -m pip install -e .'] : []),
            `python -m pip install${python.pytest ? ' pytest' : ''}${python.ruff ? ' ruff' : ''}`,
        ],
    }[python.manager].filter((command) => command !== 'python -m pip install');
    return [
        '',
        `      - uses: ${SETUP_PYTHON}   # pin to a commit, as the checkout above`,
        '        with:',
        python.versionFile === null ? "          python-version: '3.x'" : `          python-version-file: ${python.versionFile}`,
        '',
        '      - run: |',
        ...installs.map((command) => `          ${command}`),
    ];
}

;// CONCATENATED MODULE: ./build/config/init/propose-files.js



const WORKFLOW_PATH = '.github/workflows/contract-gates.yml';
/** The config and the workflow for a repository; the same survey gives the same bytes. */
function proposeFiles(survey) {
    return [
        { path: find_config/* DEFAULT_CONFIG_PATH */.B, text: proposeConfig(survey) },
        { path: WORKFLOW_PATH, text: proposeWorkflow(survey) },
    ];
}
/** Which files to write: all with `force`, else those that are not there yet; a problem for each that has to stay. */
function filesToWrite(files, exists, force) {
    const kept = force ? [] : files.filter(({ path }) => exists(path));
    return {
        write: files.filter((file) => !kept.includes(file)),
        kept: kept.map(({ path }) => ({
            code: 'config_value',
            message: `${path} is there already and was left as it is`,
            hint: 'see what would be written with contract-gates init --dry-run, or overwrite it with --force',
            location: { file: path },
        })),
    };
}

// EXTERNAL MODULE: ./build/base/order.js
var order = __webpack_require__(4172);
// EXTERNAL MODULE: ./build/config/pattern-words.js
var pattern_words = __webpack_require__(3917);
;// CONCATENATED MODULE: ./build/config/init/survey-project.js


/**
 * Looks at a repository through the paths of its files and their texts. `readText` may also know files that are not in
 * `paths`, such as ignored reports; null means that there is no such text. `known` is what only others can find out.
 */
function surveyProject(paths, readText, known) {
    const sorted = [...paths].sort(order/* compareText */.n);
    const has = new Set(sorted);
    return {
        node: nodeProject(has, readText),
        python: pythonProject(has, readText),
        go: has.has('go.mod'),
        rust: has.has('Cargo.toml') ? { locked: has.has('Cargo.lock') } : null,
        makeTargets: makeTargets(readText('Makefile') ?? ''),
        gateScripts: gateScripts(sorted, readText),
        reports: sorted.flatMap((path) => reportAt(path) ?? []),
        ...known,
    };
}
function nodeProject(has, readText) {
    const manifest = jsonObject(readText('package.json'));
    if (manifest === null)
        return null;
    const named = typeof manifest['packageManager'] === 'string' ? manifest['packageManager'] : '';
    const manager = has.has('pnpm-lock.yaml') || named.startsWith('pnpm@') ? 'pnpm' : has.has('yarn.lock') || named.startsWith('yarn@') ? 'yarn' : 'npm';
    const scripts = objectOf(manifest['scripts']) ?? {};
    const roles = [
        ['lint', ['lint']],
        ['typecheck', ['typecheck', 'type-check', 'check-types', 'tsc']],
        ['test', ['test:ci', 'test']],
        ['build', ['build']],
    ];
    return {
        manager,
        locked: ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock'].some((lock) => has.has(lock)),
        yarnModern: has.has('.yarnrc.yml') || /^yarn@[2-9]/u.test(named),
        managerPinned: named !== '',
        versionFile: ['.nvmrc', '.node-version'].find((file) => has.has(file)) ?? null,
        scripts: roles.flatMap(([role, names]) => {
            const script = names.find((name) => typeof scripts[name] === 'string' && !/no test specified/u.test(scripts[name]));
            return script === undefined ? [] : [{ role, script }];
        }),
    };
}
function pythonProject(has, readText) {
    const pyproject = readText('pyproject.toml');
    const requirements = ['requirements-dev.txt', 'dev-requirements.txt', 'requirements.txt'].find((file) => has.has(file)) ?? null;
    if (pyproject === null && requirements === null && !has.has('setup.py'))
        return null;
    const texts = [pyproject, requirements === null ? null : readText(requirements), readText('tox.ini'), readText('setup.cfg')].join('\n');
    return {
        manager: has.has('uv.lock') ? 'uv' : has.has('poetry.lock') ? 'poetry' : 'pip',
        requirements,
        pyproject: pyproject !== null || has.has('setup.py'),
        versionFile: has.has('.python-version') ? '.python-version' : null,
        pytest: has.has('pytest.ini') || /\bpytest\b/u.test(texts),
        ruff: has.has('ruff.toml') || has.has('.ruff.toml') || /^\[tool\.ruff|^\s*["']?ruff\b/mu.test(texts),
    };
}
function makeTargets(makefile) {
    return ['gates-ci', 'gates', 'test'].filter((target) => new RegExp(`^${target}[ \\t]*:(?!=)`, 'mu').test(makefile));
}
const SCRIPT = /^scripts\/gates\/([^/]+)\.(?:sh|py|js|mjs)$/u;
/** Scripts that lie directly in scripts/gates; helpers in folders below are not gates. */
function gateScripts(paths, readText) {
    const taken = new Set();
    return paths.flatMap((path) => {
        const stem = SCRIPT.exec(path)?.[1];
        if (stem === undefined)
            return [];
        const text = readText(path) ?? '';
        const said = /\bGATE_NAME\s*=\s*["']?([a-z][a-z0-9_]*)/u.exec(text)?.[1] ?? /artifacts\/gates\/([a-z][a-z0-9_]*)/u.exec(text)?.[1];
        const name = unique(said ?? (0,pattern_words/* gateNameFor */.o)(stem) ?? 'gate', taken);
        return [{ name, path, speaksGateContract: said !== undefined || text.includes('artifacts/gates'), metrics: metricsOf(name, readText) }];
    });
}
function unique(name, taken) {
    let found = name;
    for (let count = 2; taken.has(found); count += 1)
        found = `${name}_${count}`;
    taken.add(found);
    return found;
}
function metricsOf(gate, readText) {
    const report = jsonObject(readText(`artifacts/gates/${gate}/latest.json`));
    const gates = Array.isArray(report?.['gates']) ? report['gates'] : [];
    const own = gates.map(objectOf).find((entry) => entry?.['name'] === gate);
    return Object.entries(objectOf(own?.['metrics']) ?? {})
        .flatMap(([name, value]) => (typeof value === 'number' && Number.isFinite(value) && /^[A-Za-z0-9_.-]+$/u.test(name) && !FORBIDDEN.has(name) ? [{ name, value }] : []))
        .sort((a, b) => (0,order/* compareText */.n)(a.name, b.name));
}
/** Keys that the config refuses everywhere. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const REPORT_FORMATS = [
    [/(?:^|\/)(?:junit[^/]*|TEST-[^/]*|test-results?)\.xml$/u, 'JUnit'],
    [/(?:^|\/)lcov\.info$/u, 'LCOV'],
    [/(?:^|\/)(?:cobertura[^/]*|coverage)\.xml$/u, 'Cobertura'],
    [/(?:^|\/)jacoco[^/]*\.xml$/u, 'JaCoCo'],
    [/\.sarif(?:\.json)?$/u, 'SARIF'],
];
function reportAt(path) {
    if (/(?:^|\/)(?:node_modules|fixtures?|testdata|test-data)\//u.test(path))
        return null;
    const format = REPORT_FORMATS.find(([pattern]) => pattern.test(path))?.[1];
    return format === undefined ? null : { path, format };
}
function jsonObject(text) {
    if (text === null)
        return null;
    try {
        return objectOf(JSON.parse(text.replace(/^\uFEFF/u, '')));
    }
    catch {
        return null;
    }
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}

// EXTERNAL MODULE: ./build/graph/components.js
var components = __webpack_require__(1611);
// EXTERNAL MODULE: ./build/pipeline/observe.js + 9 modules
var observe = __webpack_require__(3617);
// EXTERNAL MODULE: ./build/pipeline/workspace-graph.js
var workspace_graph = __webpack_require__(7303);
;// CONCATENATED MODULE: ./build/pipeline/init.js






const LIMITS = { files: 1_000_000, scanBytes: 8 * 1024 * 1024 };
/** Looks at the repository and proposes a config and a workflow for it. Writes nothing. */
async function proposeInit(force, world) {
    const observed = (0,observe/* observe */.l)(world.workspace, {
        includeUntracked: true,
        limits: LIMITS,
        onProgress: (done, total) => world.log.progress(`reading ${done} of ${total} files`),
    });
    world.log.progress('');
    if (!observed.ok)
        return observed;
    const graph = await (0,workspace_graph/* graphOf */.c)(observed.value);
    const counted = graph.edges.filter((edge) => edge.kind !== 'type');
    const paths = observed.value.capture.snapshot.files.map((file) => file.path);
    const survey = surveyProject([...new Set([...paths, ...world.findReports()])], world.readText, {
        cycles: graph.nodes.length === 0 ? null : (0,components/* findComponents */.IC)(graph.nodes.length, counted).length,
        defaultBranch: null,
    });
    const files = proposeFiles(survey);
    const { write, kept } = filesToWrite(files, (path) => world.readText(path) !== null, force);
    return (0,result.ok)({ files, write, kept });
}


/***/ })

};
