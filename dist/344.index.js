export const id = 344;
export const ids = [344];
export const modules = {

/***/ 68184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isDateTime),
/* harmony export */   h: () => (/* binding */ isFullDate)
/* harmony export */ });
const FULL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
const MINUTES_OF_DAY = 24 * 60;
function daysOf(year, month) {
    if (month === 2)
        return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function isCalendarDay(year, month, day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}
/** True for a `full-date` of RFC 3339 section 5.6 that is in the calendar. */
function isFullDate(text) {
    const match = FULL_DATE.exec(text);
    return match !== null && isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
}
/**
 * True for a `date-time` of RFC 3339 section 5.6 that names a real moment. The offset is always there, with a colon.
 * Second 60 is a leap second, which is only ever inserted at the end of a UTC month (section 5.7).
 */
function isDateTime(text) {
    const match = DATE_TIME.exec(text);
    if (match === null)
        return false;
    const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
    const offsetHour = Number(match[8] ?? 0);
    const offsetMinute = Number(match[9] ?? 0);
    if (!isCalendarDay(year, month, day) || hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59)
        return false;
    if (second < 60)
        return true;
    const offset = (match[7] === '-' ? -1 : 1) * (offsetHour * 60 + offsetMinute);
    const utc = hour * 60 + minute - offset;
    if ((utc + MINUTES_OF_DAY) % MINUTES_OF_DAY !== MINUTES_OF_DAY - 1)
        return false;
    // East of Greenwich the leap second can fall on the first of the next month.
    return utc < 0 ? day === 1 : day === daysOf(year, month);
}


/***/ }),

/***/ 44779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readScriptReport: () => (/* binding */ readScriptReport)
/* harmony export */ });
/* harmony import */ var _base_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1981);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94419);
/* harmony import */ var _contract_gate_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80955);
/* harmony import */ var _report_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65402);




/**
 * The report of a `script` gate: `latest.json` when the gate wrote it in this run, else stdout when that is one JSON
 * object and nothing else (SPEC section 4). A `latest.json` that is there and fresh but broken is not passed over.
 */
function readScriptReport(name, file, stdout) {
    if (file.kind === 'read')
        return oneGate(name, file.path, file.bytes, [{ path: file.path, sha256: file.sha256 }]);
    if (file.kind === 'refused') {
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({
            code: 'report_invalid',
            message: `${file.path} is not read: ${file.cause}`,
            nextAction: `Write the report as a regular file into ${(0,_report_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .reportFolder */ .t)(name)} and let latest.json be that file or a link to its plain name.`,
        });
    }
    const text = stdout.text.trim();
    if (text.startsWith('{')) {
        if (!stdout.truncated)
            return oneGate(name, 'stdout', text, []);
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({
            code: 'report_invalid',
            message: `the report on stdout is cut: ${stdout.totalBytes} bytes are more than is kept`,
            nextAction: `Write the report to ${file.path}.`,
        });
    }
    if (file.kind === 'stale') {
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({
            code: 'report_stale',
            message: `${file.path} was there before the gate started, and the gate did not write it again`,
            nextAction: `Let the script write a new report and point ${(0,_report_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .reportFolder */ .t)(name)}/latest.json to it in every run.`,
        });
    }
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({
        code: 'report_missing',
        message: `the gate wrote no report: there is no ${file.path}, and stdout is not a report`,
        nextAction: `Let the script write ${file.path} (Gate Contract 2.0), or make it a run gate if its exit code says all.`,
    });
}
function oneGate(name, source, content, evidence) {
    const parsed = (0,_contract_gate_report_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGateReport */ .Bw)(content, { file: source, maxBytes: _report_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_REPORT_BYTES */ .W });
    if (!parsed.ok) {
        const [first] = parsed.error;
        const place = first?.line === undefined ? source : `${source}:${first.line}:${first.column ?? 1}`;
        const more = parsed.error.length > 1 ? ` (and ${parsed.error.length - 1} more)` : '';
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({
            code: 'report_invalid',
            message: `${place} is not a valid report of Gate Contract 2.0: ${(0,_base_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(first?.message ?? 'unknown', 500)}${more}`,
            nextAction: 'Correct what the script writes; contract-gates validate <file> lists everything that is wrong.',
        });
    }
    const { gates } = parsed.value;
    const [gate] = gates;
    if (gate === undefined || gates.length > 1) {
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({
            code: 'report_invalid',
            message: `${source} reports ${gates.length} gates, and the report of one gate holds one`,
            nextAction: `Report only ${name} in it, and give the others gates of their own.`,
        });
    }
    if (gate.name !== name) {
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({
            code: 'report_invalid',
            message: `${source} reports the gate ${(0,_base_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(gate.name, 100)}, and the config calls this gate ${name}`,
            nextAction: `Use one name: ${name} in the script's report, or ${(0,_base_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(gate.name, 100)} in the config.`,
        });
    }
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ gate, evidence });
}


/***/ })

};
