export const id = 67;
export const ids = [67];
export const modules = {

/***/ 6067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsePlainYaml: () => (/* binding */ parsePlainYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** Reads YAML that is not ours and only data to us (a package manager's workspace file). Throws on bad syntax. */
function parsePlainYaml(text) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { schema: 'core', maxAliasCount: 100, logLevel: 'silent' });
}


/***/ })

};
