export const id = 216;
export const ids = [216];
export const modules = {

/***/ 42216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publicationOf: () => (/* binding */ publicationOf)
});

// EXTERNAL MODULE: ./build/base/bounded.js
var bounded = __webpack_require__(1981);
// EXTERNAL MODULE: ./build/base/order.js
var order = __webpack_require__(64172);
// EXTERNAL MODULE: ./build/reporters/escape.js
var reporters_escape = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/reporters/limits.js
var limits = __webpack_require__(80089);
// EXTERNAL MODULE: ./build/reporters/standing.js
var standing = __webpack_require__(28421);
;// CONCATENATED MODULE: ./build/reporters/annotations.js





const LEVEL_RANK = { error: 0, warning: 1, notice: 2 };
const LEVEL_OF = { error: 'error', warning: 'warning', info: 'notice' };
/**
 * Annotations for a run, worst first, at most ten of each level as the runner keeps them; where some had to be left out
 * the last one of that level says how many and where all are. `which` is `new` (what the base already had is left out),
 * `all` or `off`.
 */
function annotationsOf(facts, which) {
    if (which === 'off')
        return [];
    const rulepackGates = new Set(facts.gates.filter((gate) => gate.kind === 'rulepack').map((gate) => gate.name));
    const violations = (0,standing/* shownViolations */.y)(facts)
        .filter((shown) => which === 'all' || shown.isNew)
        .map((shown) => {
        const { violation } = shown;
        const level = shown.isNew ? LEVEL_OF[violation.severity] : 'notice';
        const title = `${violation.rulepack_namespace}/${violation.rule_id}`;
        return annotation(level, title, (0,standing/* violationText */.j)(shown), facts.run.prefix + violation.file_path, violation.line_number, violation.column_number);
    });
    const findings = facts.gates
        .filter((gate) => !rulepackGates.has(gate.name))
        .flatMap((gate) => gate.findings.map((finding) => {
        const level = gate.blocking ? LEVEL_OF[finding.level] : finding.level === 'info' ? 'notice' : 'warning';
        const title = finding.rule === undefined ? gate.name : `${gate.name}/${finding.rule}`;
        const file = finding.file === undefined ? null : facts.run.prefix + finding.file;
        return annotation(level, title, finding.message, file, finding.line ?? null, finding.column ?? null);
    }));
    return capPerLevel([...violations, ...findings].sort((0,order/* inOrder */.a)((0,order.by)((mark) => LEVEL_RANK[mark.level]), (0,order.by)((mark) => (mark.file === null ? 1 : 0)))));
}
function annotation(level, title, message, file, line, column) {
    return { level, title: (0,bounded/* cutText */.IN)((0,reporters_escape/* oneLine */.TN)(title), 250), message: (0,bounded/* cutText */.IN)((0,reporters_escape/* oneLine */.TN)(message), limits/* LIMITS */.b.annotationMessage), file, line, column: line === null ? null : column };
}
function capPerLevel(sorted) {
    return ['error', 'warning', 'notice'].flatMap((level) => {
        const marks = sorted.filter((mark) => mark.level === level);
        const limit = limits/* LIMITS */.b.annotationsPerLevel;
        if (marks.length <= limit)
            return marks;
        const left = marks.length - (limit - 1);
        const rest = annotation(level, 'contract-gates', `${left} more of this level are not shown here; all are in gate-summary.md and envelope.json of the run's artifact`, null, null, null);
        return [...marks.slice(0, limit - 1), rest];
    });
}

// EXTERNAL MODULE: ./build/reporters/outputs.js
var outputs = __webpack_require__(54479);
// EXTERNAL MODULE: ./build/reporters/markdown/gate-report.js
var gate_report = __webpack_require__(63203);
// EXTERNAL MODULE: ./build/reporters/markdown/gate-summary.js
var gate_summary = __webpack_require__(83637);
;// CONCATENATED MODULE: ./build/reporters/summary.js






const STATUS_MARK = { Succeeded: '✅', Blocked: '⛔', Failed: '💥' };
/**
 * The job summary: verdict first, then why, then what to do. `notices` are lines about publishing (an upload that did not
 * work). Sections are left out from the end, with a line that says so, until it fits `budget` UTF-8 bytes.
 */
function jobSummary(facts, notices, budget = limits/* LIMITS */.b.summaryBytes) {
    const head = [
        `## ${STATUS_MARK[facts.verdict.status]} ${facts.verdict.status}`,
        '',
        (0,reporters_escape/* codeSpan */.SS)(facts.verdict.headline),
        '',
        ...(facts.verdict.nextAction === null ? [] : [`**Next:** ${(0,reporters_escape/* codeSpan */.SS)(facts.verdict.nextAction)}`, '']),
        ...reasonLines(facts),
        ...notices.map((notice) => `> ${(0,reporters_escape/* codeSpan */.SS)(notice)}\n`),
    ].join('\n');
    const sections = [(0,gate_summary/* gateTable */.k)(facts).join('\n'), violationSection(facts), findingSection(facts), warningSection(facts), factSection(facts)].filter((section) => section !== '');
    const last = `\nSome sections did not fit this summary; all of it is in ${(0,reporters_escape/* codeSpan */.SS)(`${facts.run.runFolder}/gate-summary.md`)} of the artifact.\n`;
    let text = head;
    for (const section of sections) {
        if ((0,bounded/* utf8Length */.wI)(text) + (0,bounded/* utf8Length */.wI)(section) + (0,bounded/* utf8Length */.wI)(last) + 1 > budget)
            return text + last;
        text += `\n${section}`;
    }
    return text;
}
function reasonLines(facts) {
    if (facts.verdict.reasons.length === 0)
        return [];
    const { shown, total } = (0,bounded/* firstOf */.Ku)(facts.verdict.reasons, 20);
    const lines = shown.map((reason) => `- ${(0,reporters_escape/* codeSpan */.SS)(reason.code)} ${reason.gate === undefined ? '' : `${(0,reporters_escape/* codeSpan */.SS)(reason.gate)}: `}${(0,reporters_escape/* codeSpan */.SS)(reason.message)}`);
    if (shown.length < total)
        lines.push(`- Showing ${shown.length} of ${total}; all are in ${(0,reporters_escape/* codeSpan */.SS)('verdict.json')}.`);
    return [...lines, ''];
}
/** A code span that links to the line where the run knows a commit and a server. */
function placeLink(facts, path, line) {
    const text = (0,reporters_escape/* codeSpan */.SS)(line === null ? path : `${path}:${line}`);
    return facts.run.blobUrl === null ? text : `[${text}](${facts.run.blobUrl}${(0,reporters_escape/* urlPath */.Lx)(path)}${line === null ? '' : `#L${line}`})`;
}
function violationSection(facts) {
    const violations = (0,standing/* shownViolations */.y)(facts);
    if (violations.length === 0)
        return '';
    const line = (shown) => {
        const { violation } = shown;
        const mark = { error: '❌', warning: '⚠️', info: 'ℹ️' }[violation.severity];
        return `- ${mark} ${placeLink(facts, violation.file_path, violation.line_number)} ${(0,reporters_escape/* codeSpan */.SS)(`${violation.rulepack_namespace}/${violation.rule_id}`)}: ${(0,reporters_escape/* codeSpan */.SS)((0,standing/* violationText */.j)(shown))}`;
    };
    const listed = (all, limit) => {
        const { shown, total } = (0,bounded/* firstOf */.Ku)(all, limit);
        const lines = shown.map(line);
        if (shown.length < total)
            lines.push(`- Showing ${shown.length} of ${total}; all are in ${(0,reporters_escape/* codeSpan */.SS)('envelope.json')}.`);
        return lines;
    };
    const fresh = violations.filter((shown) => shown.isNew);
    const old = violations.filter((shown) => !shown.isNew);
    const lines = [`### Violations: ${fresh.length} new, ${old.length} already in the base`, '', ...listed(fresh, limits/* LIMITS */.b.findingsInMarkdown), ''];
    if (old.length > 0)
        lines.push(`<details><summary>Already in the base (${old.length})</summary>`, '', ...listed(old, limits/* LIMITS */.b.findingsInMarkdown), '', '</details>', '');
    return lines.join('\n');
}
function findingSection(facts) {
    const lines = [];
    for (const gate of facts.gates) {
        if (gate.kind === 'rulepack' || gate.findings.length === 0)
            continue;
        lines.push(`### Findings of ${(0,reporters_escape/* codeSpan */.SS)(gate.name)} (${gate.findings.length})`, '', ...(0,gate_report/* findingLines */.hq)(gate.findings));
    }
    return lines.join('\n');
}
function warningSection(facts) {
    if (facts.warnings.length === 0)
        return '';
    const { shown, total } = (0,bounded/* firstOf */.Ku)(facts.warnings, limits/* LIMITS */.b.findingsInMarkdown);
    const rest = shown.length < total ? [`- Showing ${shown.length} of ${total}; all are in ${(0,reporters_escape/* codeSpan */.SS)('verdict.json')}.`] : [];
    return ['### Warnings of the run', '', ...shown.map((warning) => `- ⚠️ ${(0,reporters_escape/* codeSpan */.SS)(warning)}`), ...rest, ''].join('\n');
}
function factSection(facts) {
    const { envelope, base } = facts;
    const lines = [`- Compared with: ${base.sha === null ? (0,reporters_escape/* codeSpan */.SS)(base.detail) : `${(0,reporters_escape/* codeSpan */.SS)(base.sha.slice(0, 12))} (${(0,reporters_escape/* codeSpan */.SS)(base.detail)})`}`];
    if (envelope !== null) {
        lines.push(`- Graph: ${envelope.core.graph_stats.node_count} files, ${envelope.core.graph_stats.edge_count} imports`);
        lines.push(`- Signature ${(0,reporters_escape/* codeSpan */.SS)(envelope.meta.signature)}, tree ${(0,reporters_escape/* codeSpan */.SS)(envelope.meta.repo_fingerprint)}`);
    }
    return ['<details><summary>What was compared and signed</summary>', '', ...lines, '', '</details>', ''].join('\n');
}

;// CONCATENATED MODULE: ./build/pipeline/publication.js




/** `settings` is null for a run whose config could not be read: it is shown with the defaults. */
function publicationOf(facts, settings, pathOf) {
    const when = settings?.upload ?? 'always';
    return {
        outputs: (0,outputs/* outputsOf */.Y)(facts, pathOf),
        annotations: annotationsOf(facts, settings?.annotations ?? 'new'),
        upload: when === 'always' || (when === 'failure' && facts.verdict.status !== 'Succeeded'),
        summary: (notices, used) => (settings?.summary === false ? null : jobSummary(facts, notices, limits/* LIMITS */.b.summaryBytes - used)),
    };
}


/***/ }),

/***/ 9926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TN: () => (/* binding */ oneLine)
/* harmony export */ });
/* unused harmony exports visibleLines, htmlText */
/**
 * The one escaper of every surface. Foreign text (names, paths, messages, whatever a pull request's author can choose)
 * passes through one of these and appears as text: no markup, mention, link, command or direction trick works.
 */
/** C0 and C1 controls, zero-width and bidirectional formatting, line and paragraph separators (CVE-2021-42574). */
function isInvisible(codePoint) {
    return (codePoint < 0x20 ||
        (codePoint >= 0x7f && codePoint <= 0x9f) ||
        codePoint === 0xad ||
        codePoint === 0x61c ||
        (codePoint >= 0x200b && codePoint <= 0x200f) ||
        (codePoint >= 0x2028 && codePoint <= 0x202e) ||
        (codePoint >= 0x2060 && codePoint <= 0x206f) ||
        codePoint === 0xfeff ||
        (codePoint >= 0xe0000 && codePoint <= 0xe007f));
}
function show(codePoint) {
    return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}
/** Foreign text on one line: line breaks and tabs become spaces, other invisible characters their `U+XXXX` name. */
function oneLine(text) {
    return visible(text.replace(/\r\n|[\r\n\t]/g, ' '), false).trim();
}
/** Foreign text over several lines: `\n` and tabs stay, other invisible characters are shown by name. */
function visibleLines(text) {
    return visible(text.replace(/\r\n?/g, '\n'), true);
}
function visible(text, keepLines) {
    let result = '';
    for (const character of text) {
        const codePoint = character.codePointAt(0) ?? 0;
        const kept = keepLines && (codePoint === 0x0a || codePoint === 0x09);
        if (codePoint >= 0xd800 && codePoint <= 0xdfff)
            result += '\ufffd';
        else
            result += isInvisible(codePoint) && !kept ? show(codePoint) : character;
    }
    return result;
}
function longestRun(text, character) {
    let longest = 0;
    let run = 0;
    for (const current of text) {
        run = current === character ? run + 1 : 0;
        if (run > longest)
            longest = run;
    }
    return longest;
}
/**
 * A Markdown code span that holds `text` literally: the fence is longer than any run of backticks inside (CommonMark
 * 6.1). Inside code spans GitHub makes no mention, issue link or auto-link.
 */
function codeSpan(text) {
    const flat = oneLine(text);
    if (flat === '')
        return '` `';
    const fence = '`'.repeat(longestRun(flat, '`') + 1);
    const padding = flat.startsWith('`') || flat.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${flat}${padding}${fence}`;
}
/** As `codeSpan`, for a cell of a GFM table, where a pipe ends the cell even inside a code span. */
function codeCell(text) {
    return codeSpan(text).replaceAll('|', '\\|');
}
/** A fenced Markdown block that `text` cannot close. */
function codeBlock(text) {
    const lines = visibleLines(text).replace(/\n+$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(lines, '`') + 1));
    return `${fence}text\n${lines}\n${fence}`;
}
/** Text for HTML content and attribute values. */
function htmlText(text) {
    return oneLine(text).replace(/[&<>"'`@#]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** One path as the tail of a URL: each segment percent-coded, `(` and `)` too, so that it can stand in a Markdown link. */
function urlPath(path) {
    return path
        .toWellFormed()
        .split('/')
        .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}


/***/ }),

/***/ 80089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/**
 * Sizes of the surfaces that we write to, in one place. Reviewed 2026-11-20 against the runner's source and GitHub's docs
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands).
 */
const LIMITS = {
    /** The runner drops a step summary over 1,048,576 bytes whole; masking may make ours longer. */
    summaryBytes: 900_000,
    /** The runner keeps the first ten annotations of each level of a step. */
    annotationsPerLevel: 10,
    /** The runner cuts a command's message at 4,096 characters. */
    annotationMessage: 4_000,
    /** Each output of a step. */
    outputBytes: 32 * 1024,
    /** Findings or violations listed in a Markdown section. */
    findingsInMarkdown: 100,
    /** Members of a cycle listed in one line. */
    pathInOneLine: 8,
    /** Characters of a gate's own output quoted in its Markdown report. */
    outputInMarkdown: 20_000,
};


/***/ }),

/***/ 63203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rq: () => (/* binding */ gateReportMarkdown),
/* harmony export */   hq: () => (/* binding */ findingLines)
/* harmony export */ });
/* unused harmony exports statusLineOf, placeOf */
/* harmony import */ var _base_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1981);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9926);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80089);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65195);




/** `YYYY-MM-DD HH:MM:SS UTC` of an RFC 3339 time in UTC. */
function utcWords(timestamp) {
    return `${timestamp.slice(0, 10)} ${timestamp.slice(11, 19)} UTC`;
}
const STATUS_LINE = { pass: '✅ PASS', warn: '⚠️ WARN', fail: '❌ FAIL' };
/** Gate Contract 2.0 knows three statuses: what could not be judged is a FAIL with the reason as a finding (SPEC section 4). */
function statusLineOf(record) {
    switch (record.outcome) {
        case 'pass':
            return STATUS_LINE.pass;
        case 'warn':
            return STATUS_LINE.warn;
        case 'skipped':
            return '⏭️ SKIPPED';
        case 'not_run':
            return '⏸️ NOT RUN';
        default:
            return STATUS_LINE.fail;
    }
}
/** The Markdown report of one gate, by the template of document `002`. */
function gateReportMarkdown(record, frame) {
    const errors = record.findings.filter((finding) => finding.level === 'error');
    const warnings = record.findings.filter((finding) => finding.level === 'warning');
    const infos = record.findings.filter((finding) => finding.level === 'info');
    const why = (0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whyOf */ .gf)(record);
    const lines = [
        `# Gate Report: ${record.name}`,
        '',
        `**Status:** ${statusLineOf(record)}`,
        `**Duration:** ${record.durationSeconds.toFixed(2)}s`,
        `**Environment:** ${frame.environment}`,
        `**Timestamp:** ${utcWords(frame.timestamp)}`,
        '',
        '## Summary',
        '',
        record.description === null ? `The ${record.kind} gate ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(record.name)}.` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(record.description),
        ...(why === '' ? [] : ['', (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(why)]),
        '',
        '## Metrics',
        '',
        ...metricRows(record),
        '',
        '## Findings',
        '',
        `### Errors (${errors.length})`,
        '',
        ...findingLines(errors),
        `### Warnings (${warnings.length})`,
        '',
        ...findingLines(warnings),
        ...(infos.length === 0 ? [] : [`### Infos (${infos.length})`, '', ...findingLines(infos)]),
        '## Details',
        '',
        ...detailLines(record),
        '',
        '---',
        `Generated by: ${frame.generator}`,
        'Report version: 2.0',
        '',
    ];
    return lines.join('\n');
}
function metricRows(record) {
    const checks = new Map(record.thresholds.map((check) => [check.metric, check]));
    const names = [...new Set([...Object.keys(record.metrics), ...checks.keys()])];
    if (names.length === 0)
        return ['No metrics.'];
    const rows = names.map((name) => {
        const check = checks.get(name);
        const value = check?.actual ?? record.metrics[name];
        const shown = value === undefined || value === null ? '–' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeCell */ .MZ)(typeof value === 'string' ? value : JSON.stringify(value));
        return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeCell */ .MZ)(name)} | ${shown} | ${check === undefined ? '–' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeCell */ .MZ)(check.expected)} | ${check === undefined ? '–' : check.met ? '✅' : '❌'} |`;
    });
    return ['| Metric | Value | Threshold | Status |', '|--------|-------|-----------|--------|', ...rows];
}
/** Findings as a list: place, rule, message; cut with a count, never silently. */
function findingLines(findings) {
    if (findings.length === 0)
        return ['None.', ''];
    const { shown, total } = (0,_base_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(findings, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.findingsInMarkdown);
    const lines = shown.map((finding) => {
        const place = finding.file === undefined ? '' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(placeOf(finding))} `;
        const rule = finding.rule === undefined ? '' : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(finding.rule)})`;
        const suggestion = finding.suggestion === undefined ? '' : ` Next: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(finding.suggestion)}`;
        return `- ${place}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(finding.message)}${rule}${suggestion}`;
    });
    if (shown.length < total)
        lines.push(`- Showing ${shown.length} of ${total}; all are in the JSON report.`);
    return [...lines, ''];
}
/** `file:line:column` as far as the finding says. */
function placeOf(finding) {
    const line = finding.line === undefined ? '' : `:${finding.line}`;
    const column = finding.line === undefined || finding.column === undefined ? '' : `:${finding.column}`;
    return `${finding.file ?? ''}${line}${column}`;
}
function detailLines(record) {
    const ended = record.signal !== null ? `Ended by signal ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(record.signal)}.` : record.exitCode !== null ? `Exit code ${record.exitCode}.` : null;
    const lines = ended === null ? [] : [ended, ''];
    const text = record.output?.text ?? '';
    if (text.trim() === '')
        return [...lines, 'No output.'];
    if (text.length <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.outputInMarkdown)
        return [...lines, (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeBlock */ .DV)(text)];
    return [...lines, `The last ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.outputInMarkdown} of ${text.length} characters of its output:`, '', (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeBlock */ .DV)(text.slice(-_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.outputInMarkdown))];
}


/***/ }),

/***/ 83637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ gateSummaryMarkdown),
/* harmony export */   k: () => (/* binding */ gateTable)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9926);
/* harmony import */ var _gate_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63203);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65195);



/** The aggregated Markdown report of all gates, the companion of `gate-summary.json` (SPEC section 4, Files). */
function gateSummaryMarkdown(facts) {
    const lines = ['# Gate Summary', '', `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(facts.verdict.headline)}**`, ''];
    if (facts.verdict.nextAction !== null)
        lines.push(`Next: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(facts.verdict.nextAction)}`, '');
    lines.push(...gateTable(facts));
    for (const gate of facts.gates) {
        if (gate.findings.length > 0)
            lines.push(`## ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(gate.name)}`, '', ...(0,_gate_report_js__WEBPACK_IMPORTED_MODULE_0__/* .findingLines */ .hq)(gate.findings));
    }
    lines.push('---', `Generated by: contract-gates ${facts.version}`, 'Report version: 2.0', '');
    return lines.join('\n');
}
/** One row a gate: name, outcome, duration, why. */
function gateTable(facts) {
    if (facts.gates.length === 0)
        return ['No gate ran.', ''];
    const rows = facts.gates.map((gate) => {
        const why = (0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_1__/* .whyOf */ .gf)(gate);
        const duration = gate.startedAt === null ? '–' : (0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_1__/* .durationWords */ .Sh)(gate.durationSeconds);
        const advisory = gate.blocking ? '' : ' (advisory)';
        return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(gate.name)}${advisory} | ${_outcome_words_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOME_WORDS */ .nx[gate.outcome]} | ${duration} | ${why === '' ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(why)} |`;
    });
    return ['| Gate | Outcome | Time | Why |', '|---|---|---:|---|', ...rows, ''];
}


/***/ }),

/***/ 54479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf),
/* harmony export */   m: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _base_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1981);
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64172);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80089);



/** Counts that outputs, `verdict.json` and the terminal share. Violations are counted by item (SPEC section 5). */
function countsOf(facts) {
    const findings = facts.gates.filter((gate) => gate.kind !== 'rulepack').flatMap((gate) => gate.findings);
    const inState = (state) => facts.items.filter((item) => item.state === state);
    const standing = inState('new');
    const level = (name) => findings.filter((finding) => finding.level === name).length + standing.filter((item) => item.severity === name).length;
    return {
        gates: facts.gates.length,
        errors: level('error'),
        warnings: level('warning') + facts.warnings.length,
        violations: facts.items.length,
        violations_new: standing.length,
        violations_old: inState('old').length,
        violations_waived: inState('waived').length,
    };
}
/** The outputs of a finished run (SPEC section 11); paths are relative to the step's working directory via `prefix`. */
function outputsOf(facts, pathOf) {
    const counts = countsOf(facts);
    const codes = [...new Set(facts.verdict.reasons.map((reason) => reason.code))].sort(_base_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n);
    const failed = facts.gates.filter((gate) => gate.outcome === 'fail' || gate.outcome === 'error' || gate.outcome === 'timeout' || gate.outcome === 'cancelled');
    return {
        status: facts.verdict.status,
        reasons: JSON.stringify(codes),
        gates: boundedObject(facts.gates.map((gate) => [gate.name, gate.outcome])),
        'gates-failed': String(failed.length),
        violations: String(counts.violations),
        'violations-new': String(counts.violations_new),
        errors: String(counts.errors),
        warnings: String(counts.warnings),
        ...(facts.envelope === null
            ? {}
            : { signature: facts.envelope.meta.signature, 'repo-fingerprint': facts.envelope.meta.repo_fingerprint, 'envelope-path': pathOf('envelope.json') }),
        'verdict-path': pathOf('verdict.json'),
        'contract-path': pathOf('deployment-contract.json'),
        ...(facts.gates.some(wasJudged) ? { 'report-path': pathOf('gate-summary.json') } : {}),
    };
}
/** Gate Contract 2.0 has no report without a gate that judged or tried: then there is no `gate-summary.json`. */
function wasJudged({ outcome }) {
    return outcome !== 'not_run' && outcome !== 'skipped';
}
/** A JSON object of as many entries as fit one output; gates past that are in `verdict.json`, named by `verdict-path`. */
function boundedObject(entries) {
    const whole = JSON.stringify(Object.fromEntries(entries));
    if ((0,_base_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8Length */ .wI)(whole) <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.outputBytes)
        return whole;
    const worstFirst = [...entries].sort((a, b) => Number(a[1] === 'pass') - Number(b[1] === 'pass') || (0,_base_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a[0], b[0]));
    const kept = [];
    let bytes = 2;
    for (const entry of worstFirst) {
        bytes += (0,_base_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8Length */ .wI)(JSON.stringify(entry[0])) + (0,_base_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8Length */ .wI)(JSON.stringify(entry[1])) + 2;
        if (bytes > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.outputBytes)
            break;
        kept.push(entry);
    }
    return JSON.stringify(Object.fromEntries(kept));
}


/***/ }),

/***/ 28421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ violationText),
/* harmony export */   y: () => (/* binding */ shownViolations)
/* harmony export */ });
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64172);

const SEVERITY_RANK = { error: 0, warning: 1, info: 2 };
/** All violations of the run, worst first: new before old, errors before warnings, then by place. */
function shownViolations(facts) {
    const items = new Map();
    for (const item of facts.items) {
        const group = items.get(item.violation_id);
        if (group === undefined)
            items.set(item.violation_id, [item]);
        else
            group.push(item);
    }
    const violations = Object.values(facts.envelope?.extensions ?? {}).flatMap((extension) => extension.violations);
    return violations
        .map((violation) => {
        const own = items.get(violation.id) ?? [];
        return { violation, items: own, isNew: own.some((item) => item.state === 'new') };
    })
        .sort((0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .a)((0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__.by)((shown) => (shown.isNew ? 0 : 1)), (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__.by)((shown) => SEVERITY_RANK[shown.violation.severity]), (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__.by)((shown) => shown.violation.file_path), (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__.by)((shown) => shown.violation.line_number ?? 0), (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__.by)((shown) => shown.violation.id)));
}
/** Plain text of a violation, from its constant message and its context; callers escape it. */
function violationText(shown) {
    const { violation } = shown;
    const cycle = violation.context?.['cycle'];
    const parts = [violation.message.replace(/\.$/, '')];
    if (Array.isArray(cycle) && cycle.every((path) => typeof path === 'string'))
        parts.push(cycleText(cycle));
    const members = violation.context?.['members'];
    if (Array.isArray(members) && Array.isArray(cycle) && members.length > cycle.length)
        parts.push(`the component has ${members.length} files`);
    const added = shown.items.flatMap((item) => item.added);
    if (added.length > 0)
        parts.push(`new here: ${added.slice(0, 3).join(', ')}${added.length > 3 ? ` and ${added.length - 3} more` : ''}`);
    const cut = firstCut(violation);
    if (cut !== null)
        parts.push(`cut first: ${cut}`);
    return parts.join('; ');
}
/** A cycle in open form, closed for reading: `a → b → a`. */
function cycleText(cycle) {
    const [first] = cycle;
    const shown = cycle.length <= 8 ? cycle : [...cycle.slice(0, 4), `… ${cycle.length - 6} more …`, ...cycle.slice(-2)];
    return [...shown, first ?? ''].join(' → ');
}
function firstCut(violation) {
    const cut = violation.context?.['cut'];
    if (!Array.isArray(cut))
        return null;
    const [first] = cut;
    if (typeof first !== 'object' || first === null)
        return null;
    const { file, line, specifier } = first;
    if (typeof file !== 'string' || typeof line !== 'number')
        return null;
    return `${file}:${line}${typeof specifier === 'string' ? ` (import of ${specifier})` : ''}`;
}


/***/ })

};
