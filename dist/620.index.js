export const id = 620;
export const ids = [620];
export const modules = {

/***/ 81620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addToSummary: () => (/* binding */ addToSummary),
/* harmony export */   annotate: () => (/* binding */ annotate),
/* harmony export */   summaryBytesUsed: () => (/* binding */ summaryBytesUsed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91659);


/** Bytes that other tools of the step have already written into its summary. */
function summaryBytesUsed(env) {
    const path = env['GITHUB_STEP_SUMMARY'];
    if (path === undefined || path === '')
        return 0;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size;
    }
    catch {
        return 0;
    }
}
/** Adds `markdown` to the job summary. Rejects when the runner gave no file for it. */
async function addToSummary(markdown) {
    await _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .summary */ .z.addRaw(markdown, true).write();
}
/** Prints annotations as workflow commands, in their order. */
function annotate(annotations) {
    for (const { level, title, message, file, line, column } of annotations) {
        const properties = {
            title,
            ...(file === null ? {} : { file }),
            ...(line === null ? {} : { startLine: line }),
            ...(column === null ? {} : { startColumn: column }),
        };
        if (level === 'error')
            _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3(message, properties);
        else if (level === 'warning')
            _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e(message, properties);
        else
            _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm(message, properties);
    }
}


/***/ })

};
