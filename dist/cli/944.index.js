export const id = 944;
export const ids = [944,981,362,743];
export const modules = {

/***/ 1981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   Ku: () => (/* binding */ firstOf)
/* harmony export */ });
/* unused harmony exports utf8Length, cutUtf8 */
const encoder = new TextEncoder();
/** UTF-8 length of `text` in bytes; a lone surrogate counts as the three bytes of U+FFFD. */
function utf8Length(text) {
    return encoder.encode(text).length;
}
/** The longest prefix of `text` that fits `limit` UTF-8 bytes and ends on a whole code point. */
function cutUtf8(text, limit) {
    if (text.length * 3 <= limit)
        return text;
    const bytes = encoder.encode(text);
    if (bytes.length <= limit)
        return text;
    let end = limit;
    while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80)
        end--;
    return new TextDecoder().decode(bytes.subarray(0, end));
}
/** `text`, or its first `limit` UTF-16 code units with an ellipsis; never splits a surrogate pair. */
function cutText(text, limit) {
    if (text.length <= limit)
        return text;
    const end = isHighSurrogate(text.charCodeAt(limit - 2)) ? limit - 2 : limit - 1;
    return `${text.slice(0, end)}…`;
}
function isHighSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}
/** The first `limit` of `items` (sort them before), and how many there were: "showing N of M". */
function firstOf(items, limit) {
    return { shown: items.slice(0, limit), total: items.length };
}


/***/ }),

/***/ 9926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   gB: () => (/* binding */ visibleLines)
/* harmony export */ });
/* unused harmony export htmlText */
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

/***/ 89:
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

/***/ 3203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Rq: () => (/* binding */ gateReportMarkdown),
/* harmony export */   hq: () => (/* binding */ findingLines)
/* harmony export */ });
/* unused harmony export statusLineOf */
/* harmony import */ var _base_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1981);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9926);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5195);




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

/***/ 5195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sh: () => (/* binding */ durationWords),
/* harmony export */   gf: () => (/* binding */ whyOf),
/* harmony export */   nx: () => (/* binding */ OUTCOME_WORDS)
/* harmony export */ });
/** How an outcome is shown to people, the same on every surface. */
const OUTCOME_WORDS = {
    pass: '✅ pass',
    warn: '⚠️ warn',
    fail: '❌ fail',
    error: '💥 error',
    timeout: '⏱️ timeout',
    cancelled: '🛑 cancelled',
    not_run: '⏸️ not run',
    skipped: '⏭️ skipped',
};
/** Why a gate ended as it did, in one line of plain text; empty for a pass. */
function whyOf(record) {
    if (record.stoppedBy !== undefined)
        return `needs ${record.stoppedBy}, which did not pass`;
    if (record.skippedBy !== undefined)
        return record.skippedBy;
    const [first, ...others] = record.reasons;
    if (first !== undefined)
        return others.length === 0 ? first.message : `${first.message} (and ${others.length} more)`;
    if (record.outcome === 'not_run')
        return 'nothing to look at';
    const warnings = record.findings.filter((finding) => finding.level === 'warning').length;
    return record.outcome === 'warn' && warnings > 0 ? `${warnings} warning${warnings === 1 ? '' : 's'}` : '';
}
/** Seconds as people read them: `0.41 s`, `3 min 20 s`. */
function durationWords(seconds) {
    if (seconds < 60)
        return `${seconds.toFixed(2)} s`;
    const minutes = Math.floor(seconds / 60);
    const rest = Math.round(seconds - minutes * 60);
    return minutes < 60 ? `${minutes} min ${rest} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ }),

/***/ 8421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ violationText),
/* harmony export */   y: () => (/* binding */ shownViolations)
/* harmony export */ });
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4172);

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


/***/ }),

/***/ 2944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminalReport: () => (/* binding */ terminalReport)
/* harmony export */ });
/* harmony import */ var _base_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1981);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9926);
/* harmony import */ var _markdown_gate_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3203);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8421);




const FINDINGS_SHOWN = 20;
/** The end of a run as a terminal shows it: what was found, worst first, then the verdict and what to do next. */
function terminalReport(facts) {
    const lines = [];
    const add = (tone, text) => void lines.push({ tone, text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLines */ .gB)(text) });
    for (const gate of facts.gates) {
        if (gate.kind === 'rulepack' || gate.findings.length === 0)
            continue;
        const { shown, total } = (0,_base_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(gate.findings, FINDINGS_SHOWN);
        add('plain', `${gate.name}: ${total} finding${total === 1 ? '' : 's'}`);
        for (const finding of shown) {
            const place = finding.file === undefined ? '' : `${(0,_markdown_gate_report_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(finding)}: `;
            add(finding.level === 'error' ? 'bad' : finding.level === 'warning' ? 'advice' : 'quiet', `  ${place}${finding.message}`);
        }
        if (shown.length < total)
            add('quiet', `  showing ${shown.length} of ${total}; all are in ${facts.run.runFolder}/gate-summary.json`);
    }
    const violations = (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .shownViolations */ .y)(facts);
    const standing = violations.filter((shown) => shown.isNew);
    const { shown, total } = (0,_base_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(standing, FINDINGS_SHOWN);
    for (const entry of shown) {
        const { violation } = entry;
        const place = `${violation.file_path}${violation.line_number === null ? '' : `:${violation.line_number}`}`;
        add(violation.severity === 'error' ? 'bad' : 'advice', `${place}: ${violation.rulepack_namespace}/${violation.rule_id}: ${(0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .violationText */ .j)(entry)}`);
    }
    if (shown.length < total)
        add('quiet', `showing ${shown.length} of ${total} violations; all are in ${facts.run.runFolder}/envelope.json`);
    const excused = violations.length - standing.length;
    if (excused > 0)
        add('quiet', `${excused} violation${excused === 1 ? '' : 's'} that ${facts.base.kind === 'found' ? 'the base already had' : 'no base could be asked about'}: shown in ${facts.run.runFolder}/envelope.json, not blocking`);
    for (const warning of facts.warnings)
        add('advice', `warning: ${warning}`);
    for (const reason of facts.verdict.reasons) {
        if (reason.gate === undefined)
            add('bad', `${reason.code}: ${reason.message}`);
    }
    add(facts.verdict.status === 'Succeeded' ? (facts.verdict.warned ? 'advice' : 'good') : 'bad', facts.verdict.headline);
    if (facts.verdict.nextAction !== null)
        add('plain', `Next: ${facts.verdict.nextAction}`);
    add('quiet', `Files: ${facts.run.runFolder}/ (verdict.json, deployment-contract.json, gate-summary.md, ...)`);
    return lines;
}


/***/ })

};
