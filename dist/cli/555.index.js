export const id = 555;
export const ids = [555];
export const modules = {

/***/ 9343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ rootPathFault),
/* harmony export */   v: () => (/* binding */ normalRootPath)
/* harmony export */ });
/** Paths of the config are relative to the root, use `/`, and never leave it: the same on every system. */
function rootPathFault(path) {
    if (path.includes('\\'))
        return { what: 'uses \\ between names', hint: `write ${path.replaceAll('\\', '/')}` };
    if (path.startsWith('/') || /^[A-Za-z]:/u.test(path))
        return { what: 'is absolute', hint: 'write a relative path that stays inside the root' };
    if (path.startsWith('~'))
        return { what: 'begins with ~', hint: 'write a relative path that stays inside the root' };
    if (normalRootPath(path) === null)
        return { what: 'leaves the root', hint: 'name a path inside the root, without ..' };
    return null;
}
/** The path without `.` and `..` segments and double slashes; `.` for the root itself; null when it leaves the root. */
function normalRootPath(path) {
    const segments = [];
    for (const segment of path.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            return null;
    }
    return segments.length === 0 ? '.' : segments.join('/');
}


/***/ }),

/***/ 6333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sn: () => (/* binding */ RESERVED_GATE_NAMES),
/* harmony export */   ss: () => (/* binding */ rulepackGateName),
/* harmony export */   vq: () => (/* binding */ RULEPACKS),
/* harmony export */   y0: () => (/* binding */ RULES)
/* harmony export */ });
/** Namespaces of the rulepacks that this version has, sorted. */
const RULEPACKS = ['cycles'];
/** Rules of each rulepack with their severity unless configured (SPEC section 7). */
const RULES = {
    cycles: { 'circular-dependency-detected': 'error' },
};
/** Gate names that belong to rulepacks, present and planned, with their rulepack (SPEC section 1). */
const RESERVED_GATE_NAMES = new Map([
    ['cycles', 'cycles'],
    ['drift', 'drift'],
    ['change_impact', 'change-impact'],
]);
/** The name under which a rulepack stands in gate lists. */
function rulepackGateName(namespace) {
    return namespace.replaceAll('-', '_');
}


/***/ })

};
