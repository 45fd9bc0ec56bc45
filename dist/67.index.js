export const id = 67;
export const ids = [67];
export const modules = {

/***/ 46067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsePlainYaml: () => (/* binding */ parsePlainYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _yaml_depth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63764);


const MAX_DEPTH = 100;
/** Reads YAML that is not ours and only data to us (a package manager's workspace file). Throws on bad syntax. */
function parsePlainYaml(text) {
    if ((0,_yaml_depth_js__WEBPACK_IMPORTED_MODULE_1__/* .isNestedDeeper */ .F)([...new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX().parse(text)], MAX_DEPTH))
        throw new Error(`YAML nested deeper than ${MAX_DEPTH} levels`);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { schema: 'core', maxAliasCount: 100, logLevel: 'error' });
}


/***/ }),

/***/ 63764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isNestedDeeper)
/* harmony export */ });
/**
 * Whether parsed tokens nest deeper than `limit`. The parser builds them without recursion, but composing values of them
 * recurses, and too deep a text ends the whole process there instead of throwing: ask this before.
 */
function isNestedDeeper(tokens, limit) {
    const open = tokens.map((token) => ({ token, depth: 0 }));
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { token, depth } = next;
        if (depth > limit)
            return true;
        const items = 'items' in token ? token.items : [];
        const below = [...('value' in token && typeof token.value === 'object' ? [token.value] : []), ...items.flatMap(({ key, value }) => [key, value])];
        for (const child of below)
            if (child !== null && child !== undefined)
                open.push({ token: child, depth: depth + 1 });
    }
    return false;
}


/***/ })

};
