export const id = 113;
export const ids = [113];
export const modules = {

/***/ 2083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ compileGlob),
  t: () => (/* binding */ compileGlobs)
});

// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(4419);
;// CONCATENATED MODULE: ./build/base/glob-syntax.js

/** UTF-8 bytes; more is a mistake or an attack (PLATFORM A8). */
const MAX_GLOB_BYTES = 1024;
/** Patterns that one pattern with braces may stand for (PLATFORM A8). */
const MAX_GLOB_ALTERNATIVES = 256;
const MAX_BRACE_DEPTH = 16;
/** Over all alternatives: bounds the time of one match. */
const MAX_TOKENS = 16_384;
class GlobSyntaxError extends Error {
    what;
    hint;
    constructor(what, hint) {
        super(what);
        this.what = what;
        this.hint = hint;
    }
}
/** The brace-free alternatives that a pattern stands for, or why it is refused. */
function parseGlob(pattern) {
    try {
        checkWhole(pattern);
        const points = [...(pattern.startsWith('./') ? pattern.slice(2) : pattern)];
        const alternatives = new Parser(points).parse();
        if (alternatives.reduce((sum, one) => sum + one.length, 0) > MAX_TOKENS) {
            throw new GlobSyntaxError('grows too long once its braces are multiplied out', 'use fewer choices, or split it into several patterns');
        }
        return (0,result.ok)(alternatives.map(resolveDoubles));
    }
    catch (error) {
        if (!(error instanceof GlobSyntaxError))
            throw error;
        const shown = pattern.length > 80 ? `${pattern.slice(0, 80)}…` : pattern;
        return (0,result/* err */._)({ code: 'glob_invalid', message: `the glob ${JSON.stringify(shown)} ${error.what}`, hint: error.hint });
    }
}
function checkWhole(pattern) {
    const bytes = Buffer.byteLength(pattern);
    if (bytes > MAX_GLOB_BYTES)
        throw new GlobSyntaxError(`has ${bytes} bytes, at most ${MAX_GLOB_BYTES} are allowed`, 'split it into several patterns');
    if (pattern === '' || pattern === './')
        throw new GlobSyntaxError('is empty', "write '**' for every file");
    if (pattern.includes('\0'))
        throw new GlobSyntaxError('holds a NUL character', 'remove it');
    if (pattern.startsWith('!'))
        throw new GlobSyntaxError('begins with !, which only works in a list of globs', 'write \\! for a name that begins with !');
    if (pattern.startsWith('/'))
        throw new GlobSyntaxError('begins with a slash, but paths are relative to the root', 'remove the leading slash');
    if (pattern.endsWith('/'))
        throw new GlobSyntaxError('ends with a slash, so it matches no file', `write ${pattern}**`);
    const segments = pattern.replace(/^\.\//u, '').split('/');
    if (segments.includes('..'))
        throw new GlobSyntaxError('leaves the root with ..', 'name files inside the root');
    if (segments.includes('.') || segments.includes(''))
        throw new GlobSyntaxError('has an empty or . segment', 'write single slashes between names');
}
class Parser {
    points;
    at = 0;
    constructor(points) {
        this.points = points;
    }
    parse() {
        return this.sequence(0);
    }
    /** Reads up to the end, or up to the `,` or `}` that ends a brace alternative. The depth is capped, so recursion is. */
    sequence(depth) {
        let found = [[]];
        while (this.at < this.points.length) {
            const point = this.points[this.at] ?? '';
            if (depth > 0 && (point === ',' || point === '}'))
                break;
            found = point === '{' ? product(found, this.braces(depth + 1)) : product(found, [[this.piece(point)]]);
        }
        return found;
    }
    braces(depth) {
        if (depth > MAX_BRACE_DEPTH)
            throw new GlobSyntaxError(`nests braces more than ${MAX_BRACE_DEPTH} deep`, 'split it into several patterns');
        this.at += 1;
        const all = [];
        let parts = 0;
        for (;;) {
            all.push(...this.sequence(depth));
            parts += 1;
            checkCount(all.length);
            const end = this.points[this.at];
            this.at += 1;
            if (end === '}')
                break;
            if (end !== ',')
                throw new GlobSyntaxError('has a { without its }', 'close it, or write \\{ for the character itself');
        }
        if (parts < 2)
            throw new GlobSyntaxError('has braces around a single choice', 'write {a,b} for a choice, or \\{ for the character itself');
        return all;
    }
    piece(point) {
        const next = this.points[this.at + 1];
        if (next === '(' && '*+?@!'.includes(point)) {
            throw new GlobSyntaxError(`uses the extended form ${point}(…), which is not supported because it cannot be matched in linear time`, 'write {a,b} for a choice, or \\( for the character itself');
        }
        if (point === '*') {
            const from = this.at;
            while (this.points[this.at] === '*')
                this.at += 1;
            if (this.points[this.at] === '(')
                this.at -= 1;
            return this.at - from === 2 ? { kind: 'double' } : { kind: 'star' };
        }
        if (point === '[')
            return this.classOf();
        this.at += 1;
        if (point === '?')
            return { kind: 'one' };
        if (point === '\\')
            return literal(this.escaped());
        return literal(point);
    }
    escaped() {
        const point = this.points[this.at];
        this.at += 1;
        if (point === undefined || point === '/' || /[\p{L}\p{N}]/u.test(point)) {
            throw new GlobSyntaxError('uses \\ as a path separator', 'write / between names on every system; \\ only stands before a special character');
        }
        return point;
    }
    classOf() {
        this.at += 1;
        const negated = this.points[this.at] === '!' || this.points[this.at] === '^';
        if (negated)
            this.at += 1;
        const ranges = [];
        for (let first = true; first || this.points[this.at] !== ']'; first = false) {
            const low = this.classMember();
            if (low === '[' && this.points[this.at] === ':')
                throw new GlobSyntaxError('uses a named class such as [:alpha:]', 'write the characters, for example [a-zA-Z]');
            let high = low;
            if (this.points[this.at] === '-' && this.points[this.at + 1] !== ']') {
                this.at += 1;
                high = this.classMember();
            }
            if (codePointOf(high) < codePointOf(low))
                throw new GlobSyntaxError(`has the empty range ${low}-${high}`, `write ${high}-${low}`);
            ranges.push([codePointOf(low), codePointOf(high)]);
        }
        this.at += 1;
        return { kind: 'class', negated, ranges };
    }
    classMember() {
        const point = this.points[this.at];
        if (point === undefined)
            throw new GlobSyntaxError('has a [ without its ]', 'close it, or write \\[ for the character itself');
        if (point === '/')
            throw new GlobSyntaxError('has a slash inside [ ]', 'a class stands for one character of a name');
        this.at += 1;
        return point === '\\' ? this.escaped() : point;
    }
}
function product(heads, tails) {
    checkCount(heads.length * tails.length);
    const tail = tails[0];
    if (tails.length === 1 && tail !== undefined) {
        // The usual case, kept linear: the heads are ours alone, so they grow in place.
        for (const head of heads)
            head.push(...tail);
        return heads;
    }
    return heads.flatMap((head) => tails.map((end) => [...head, ...end]));
}
function checkCount(count) {
    if (count > MAX_GLOB_ALTERNATIVES) {
        throw new GlobSyntaxError(`stands for more than ${MAX_GLOB_ALTERNATIVES} patterns once its braces are multiplied out`, 'use fewer choices, or split it into several patterns');
    }
}
/** Gives each `**` its meaning: folders when it is a whole segment, else the same as `*`; repeats are dropped. */
function resolveDoubles(pieces) {
    const tokens = [];
    for (let at = 0; at < pieces.length; at += 1) {
        const piece = pieces[at];
        if (piece === undefined)
            break;
        if (piece.kind === 'double' && (at === 0 || isSlash(pieces[at - 1]))) {
            if (at === pieces.length - 1) {
                tokens.push({ kind: 'any' }, { kind: 'rest' });
                continue;
            }
            if (isSlash(pieces[at + 1])) {
                if (tokens.at(-1)?.kind !== 'folders')
                    tokens.push({ kind: 'folders' });
                at += 1;
                continue;
            }
        }
        const token = piece.kind === 'double' ? { kind: 'star' } : piece;
        if (token.kind === 'star' && tokens.at(-1)?.kind === 'star')
            continue;
        tokens.push(token);
    }
    return tokens;
}
function isSlash(piece) {
    return piece?.kind === 'literal' && piece.codePoint === 47;
}
function literal(point) {
    return { kind: 'literal', codePoint: codePointOf(point) };
}
function codePointOf(point) {
    return point.codePointAt(0) ?? 0;
}

;// CONCATENATED MODULE: ./build/base/glob.js


/**
 * Compiles one glob (SPEC section 10): `*`, `**`, `?`, `{a,b}`, `[a-z]`, `[!a-z]`, `\` before a special character.
 * Case counts, a leading dot is nothing special, `**` is any number of folders when it is a whole path segment and `*`
 * otherwise. The time of a match is at most (length of the pattern) x (length of the path) for each brace
 * alternative, whatever the input: the pattern becomes a chain of states that all advance together, so nothing is ever tried again.
 */
function compileGlob(pattern) {
    const parsed = parseGlob(pattern);
    if (!parsed.ok)
        return parsed;
    const alternatives = parsed.value.map(chainOf);
    return (0,result.ok)({ matches: (path) => alternatives.some((chain) => runChain(chain, path)) });
}
/**
 * Compiles a list in which a leading `!` takes paths out again; the last pattern that matches decides. A list of
 * nothing but `!` patterns is refused, because it could match nothing.
 */
function compileGlobs(patterns) {
    const rules = [];
    for (const pattern of patterns) {
        const negated = pattern.startsWith('!');
        const compiled = compileGlob(negated ? pattern.slice(1) : pattern);
        if (!compiled.ok)
            return compiled;
        rules.push({ takes: !negated, glob: compiled.value });
    }
    if (rules.length > 0 && rules.every((rule) => !rule.takes)) {
        return (0,result/* err */._)({
            code: 'glob_invalid',
            message: `the globs ${patterns.join(', ')} match nothing: a pattern with ! only takes away from the ones before it`,
            hint: "put a pattern that takes paths in before it, for example '**'",
        });
    }
    rules.reverse();
    return (0,result.ok)({ matches: (path) => rules.find((rule) => rule.glob.matches(path))?.takes ?? false });
}
const SLASH = 47;
function chainOf(tokens) {
    let end = 0;
    let prefix = '';
    for (const token of tokens) {
        if (token.kind !== 'literal')
            break;
        prefix += String.fromCodePoint(token.codePoint);
        end += 1;
    }
    return { prefix, tokens: tokens.slice(end) };
}
/** All states at once over the path, one code point at a time; state i stands before token i. */
function runChain({ prefix, tokens }, path) {
    if (!path.startsWith(prefix))
        return false;
    if (tokens.length === 0)
        return path.length === prefix.length;
    let now = new Uint8Array(tokens.length + 1);
    let then = new Uint8Array(tokens.length + 1);
    enter(tokens, now, 0);
    for (let at = prefix.length; at < path.length;) {
        const codePoint = path.codePointAt(at) ?? 0;
        at += codePoint > 0xffff ? 2 : 1;
        then.fill(0);
        let alive = false;
        for (let state = 0; state < tokens.length; state += 1) {
            if (now[state] === 1 && advance(tokens, then, state, codePoint))
                alive = true;
        }
        if (!alive)
            return false;
        [now, then] = [then, now];
    }
    return now[tokens.length] === 1;
}
function advance(tokens, then, state, codePoint) {
    const token = tokens[state];
    if (token === undefined)
        return false;
    switch (token.kind) {
        case 'literal':
            if (codePoint !== token.codePoint)
                return false;
            break;
        case 'one':
            if (codePoint === SLASH)
                return false;
            break;
        case 'class':
            if (codePoint === SLASH || inClass(token, codePoint) === token.negated)
                return false;
            break;
        case 'any':
            break;
        case 'star':
            if (codePoint === SLASH)
                return false;
            enter(tokens, then, state);
            return true;
        case 'rest':
            enter(tokens, then, state);
            return true;
        case 'folders':
            // Inside the folders the next token may begin only after a slash.
            then[state] = 1;
            if (codePoint === SLASH)
                enter(tokens, then, state + 1);
            return true;
    }
    enter(tokens, then, state + 1);
    return true;
}
/** Marks a state and those reached from it without reading: tokens that may stand for nothing. */
function enter(tokens, states, state) {
    for (let at = state;; at += 1) {
        states[at] = 1;
        const kind = tokens[at]?.kind;
        if (kind !== 'star' && kind !== 'rest' && kind !== 'folders')
            return;
    }
}
function inClass(token, codePoint) {
    return token.ranges.some(([first, last]) => first <= codePoint && codePoint <= last);
}


/***/ }),

/***/ 8601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ reversed),
/* harmony export */   W: () => (/* binding */ adjacencyOf)
/* harmony export */ });
/** Successors by `links`, whose ends are below `size`; parallel links count once. */
function adjacencyOf(size, links) {
    // Two stable counting sorts, by end and then by start, leave each row ascending.
    const byEnd = countingSort(size, links, (link) => link.to);
    const sorted = countingSort(size, byEnd, (link) => link.from);
    const offsets = new Int32Array(size + 1);
    const targets = new Int32Array(sorted.length);
    let count = 0;
    let row = 0;
    let previous;
    for (const link of sorted) {
        if (previous !== undefined && previous.from === link.from && previous.to === link.to)
            continue;
        while (row < link.from)
            offsets[++row] = count;
        targets[count++] = link.to;
        previous = link;
    }
    while (row < size)
        offsets[++row] = count;
    return { size, offsets, targets: targets.subarray(0, count) };
}
function countingSort(size, links, key) {
    const starts = new Int32Array(size + 1);
    for (const link of links)
        starts[key(link) + 1] = (starts[key(link) + 1] ?? 0) + 1;
    for (let node = 0; node < size; node++)
        starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
    const sorted = new Array(links.length);
    for (const link of links) {
        const place = starts[key(link)] ?? 0;
        sorted[place] = link;
        starts[key(link)] = place + 1;
    }
    return sorted;
}
/** The same nodes with every link turned round. */
function reversed(adjacency) {
    const links = [];
    for (let from = 0; from < adjacency.size; from++) {
        for (let slot = adjacency.offsets[from] ?? 0; slot < (adjacency.offsets[from + 1] ?? 0); slot++) {
            links.push({ from: adjacency.targets[slot] ?? 0, to: from });
        }
    }
    return adjacencyOf(adjacency.size, links);
}


/***/ }),

/***/ 5870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ buildGraph)
/* harmony export */ });
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4172);

const edgeOrder = (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .a)((0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__.by)((edge) => edge.from), (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__.by)((edge) => edge.line), (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__.by)((edge) => edge.column), (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__.by)((edge) => edge.to), (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__.by)((edge) => edge.kind), (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__.by)((edge) => edge.specifier));
const unresolvedOrder = (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .a)((0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__.by)((entry) => entry.path), (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__.by)((entry) => entry.line), (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__.by)((entry) => entry.specifier));
/**
 * The graph of a tree. `extracted` holds the imports of every source file by its path; an import that leads to a file
 * without such an entry (an image, a style sheet) makes no edge. The order of `extracted` does not matter.
 */
function buildGraph(extracted, resolver) {
    const nodes = [...extracted.keys()].sort(_base_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n);
    const indexOf = new Map(nodes.map((path, index) => [path, index]));
    const edges = [];
    const unresolved = [];
    const uncertain = [];
    for (const [from, path] of nodes.entries()) {
        const file = extracted.get(path);
        if (file === undefined)
            continue;
        if (file.uncertain)
            uncertain.push(path);
        for (const { specifier, kind, line, column } of file.imports) {
            const resolution = resolver.resolve(path, specifier);
            if (resolution.kind === 'unresolved')
                unresolved.push({ path, line, specifier, reason: resolution.reason });
            const to = resolution.kind === 'file' ? indexOf.get(resolution.path) : undefined;
            if (to !== undefined)
                edges.push({ from, to, kind, line, column, specifier });
        }
    }
    return { nodes, edges: edges.sort(edgeOrder), unresolved: unresolved.sort(unresolvedOrder), uncertain };
}


/***/ }),

/***/ 1611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ findComponents),
/* harmony export */   Jx: () => (/* binding */ countCyclic),
/* harmony export */   SW: () => (/* binding */ slotOf),
/* harmony export */   bB: () => (/* binding */ labelComponents)
/* harmony export */ });
/* harmony import */ var _adjacency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8601);

/**
 * The cyclic strongly connected components of the graph that `links` make over `size` nodes, by their smallest node.
 * Tarjan's algorithm (SIAM J. Comput. 1, 1972) with its own stack: a chain of any length is fine.
 */
function findComponents(size, links) {
    const adjacency = (0,_adjacency_js__WEBPACK_IMPORTED_MODULE_0__/* .adjacencyOf */ .W)(size, links);
    const components = [];
    const { label, count } = labelComponents(adjacency);
    const members = Array.from({ length: count }, () => []);
    for (let node = 0; node < size; node++)
        members[label[node] ?? 0]?.push(node);
    for (const nodes of members) {
        const [first = 0] = nodes;
        if (nodes.length > 1 || slotOf(adjacency, { from: first, to: first }) >= 0)
            components.push(nodes);
    }
    return components.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
/** How many nodes lie on a cycle when the link in `skippedSlot` of the adjacency's targets is left out. */
function countCyclic(adjacency, skippedSlot) {
    const { size, offsets, targets } = adjacency;
    const { label, count } = labelComponents(adjacency, skippedSlot);
    const sizes = new Int32Array(count);
    for (let node = 0; node < size; node++)
        sizes[label[node] ?? 0] = (sizes[label[node] ?? 0] ?? 0) + 1;
    let cyclic = 0;
    for (let node = 0; node < size; node++) {
        let isCyclic = (sizes[label[node] ?? 0] ?? 0) > 1;
        for (let slot = offsets[node] ?? 0; !isCyclic && slot < (offsets[node + 1] ?? 0); slot++) {
            isCyclic = slot !== skippedSlot && targets[slot] === node;
        }
        if (isCyclic)
            cyclic++;
    }
    return cyclic;
}
/** Index in the targets of an adjacency at which the link stands; -1 when it does not. */
function slotOf({ offsets, targets }, { from, to }) {
    for (let slot = offsets[from] ?? 0; slot < (offsets[from + 1] ?? 0); slot++)
        if (targets[slot] === to)
            return slot;
    return -1;
}
/**
 * A number for each node, equal exactly within one strongly connected component; numbers run from 0 to `count` - 1, and
 * a link between components leads to a smaller number. The link in `skippedSlot` of the targets is left out.
 */
function labelComponents({ size, offsets, targets }, skippedSlot = -1) {
    const label = new Int32Array(size).fill(-1);
    const order = new Int32Array(size).fill(-1);
    const low = new Int32Array(size);
    const slot = new Int32Array(size);
    const path = new Int32Array(size);
    const pending = new Int32Array(size);
    let nextOrder = 0;
    let waiting = 0;
    let count = 0;
    const enter = (node) => {
        order[node] = low[node] = nextOrder++;
        slot[node] = offsets[node] ?? 0;
        pending[waiting++] = node;
    };
    for (let root = 0; root < size; root++) {
        if (order[root] !== -1)
            continue;
        let depth = 0;
        path[0] = root;
        enter(root);
        while (depth >= 0) {
            const node = path[depth] ?? 0;
            const at = slot[node] ?? 0;
            if (at < (offsets[node + 1] ?? 0)) {
                slot[node] = at + 1;
                if (at === skippedSlot)
                    continue;
                const next = targets[at] ?? 0;
                if (order[next] === -1) {
                    path[++depth] = next;
                    enter(next);
                }
                else if (label[next] === -1 && (order[next] ?? 0) < (low[node] ?? 0)) {
                    low[node] = order[next] ?? 0;
                }
                continue;
            }
            if (low[node] === order[node]) {
                for (;;) {
                    const member = pending[--waiting] ?? 0;
                    label[member] = count;
                    if (member === node)
                        break;
                }
                count++;
            }
            depth--;
            const parent = path[depth] ?? 0;
            if (depth >= 0 && (low[node] ?? 0) < (low[parent] ?? 0))
                low[parent] = low[node] ?? 0;
        }
    }
    return { label, count };
}


/***/ }),

/***/ 8053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ createResolver)
});

// EXTERNAL MODULE: ./build/base/order.js
var order = __webpack_require__(4172);
// EXTERNAL MODULE: ./build/imports/resolve/file-tree.js
var file_tree = __webpack_require__(727);
;// CONCATENATED MODULE: ./build/imports/resolve/probe.js

/**
 * What may be added to a specifier without extension. TypeScript's order (module resolution, "File extension
 * substitution" and classic lookup, reviewed 2026-11-21), with one change: a declaration file comes after the
 * implementation next to it, because the imports that run are in the implementation.
 */
const ADDED = ['.ts', '.tsx', '.js', '.jsx', '.mts', '.cts', '.mjs', '.cjs', '.d.ts', '.d.mts', '.d.cts', '.json'];
/** A written JavaScript extension to the sources it may have been built from, then itself, then its declarations. */
const WRITTEN = [
    ['.js', ['.ts', '.tsx', '.js', '.jsx', '.d.ts']],
    ['.jsx', ['.tsx', '.ts', '.jsx', '.js', '.d.ts']],
    ['.mjs', ['.mts', '.mjs', '.d.mts']],
    ['.cjs', ['.cts', '.cjs', '.d.cts']],
];
/** The file that `path` names as a module: itself, a source in place of a `.js`, or with an extension added; no folders. */
function probeFile(tree, path) {
    for (const [written, sources] of WRITTEN) {
        if (!path.endsWith(written))
            continue;
        const stem = path.slice(0, -written.length);
        for (const source of sources)
            if (tree.has(stem + source))
                return stem + source;
    }
    if (hasExtension(path) && tree.has(path))
        return path;
    for (const added of ADDED)
        if (tree.has(path + added))
            return path + added;
    return tree.has(path) ? path : null;
}
/** The `index` file of a folder. */
function probeIndex(tree, folder) {
    for (const added of ADDED) {
        const path = (0,file_tree/* inFolder */._z)(folder, `index${added}`);
        if (tree.has(path))
            return path;
    }
    return null;
}
function hasExtension(path) {
    return path.lastIndexOf('.') > path.lastIndexOf('/') + 1;
}

;// CONCATENATED MODULE: ./build/imports/resolve/built-source.js


/** Folders that hold what a build makes. */
const BUILT = new Set(['dist', 'lib', 'build', 'out', 'output', 'es', 'esm', 'cjs', 'umd', 'types', 'typings', 'bundles', 'module', 'modern', 'node', 'browser', 'prod', 'dev', 'production', 'development']);
const SOURCE_FOLDERS = ['src', 'source', 'lib', ''];
/**
 * The source behind a file that a package names and that is not in the tree, because it is built: leading build folders
 * are replaced one after the other by `src`, `source`, `lib` or nothing (`dist/esm/button.js` -> `src/esm/button.ts`,
 * `src/button.ts`). `subpath` is what was asked of the package (`.`, `./button`): a bundle has no source of its own name,
 * then `src/index` or `src/button` stand in. Which source a bundle is really made from only its build knows; the nearest
 * name is a guess that keeps the edge.
 */
function findBuiltSource(tree, packageFolder, target, subpath) {
    const parts = target.split('/').filter((part) => part !== '' && part !== '.');
    const names = [];
    while (parts.length > 1 && BUILT.has(parts[0] ?? '')) {
        parts.shift();
        names.push(parts.join('/'));
    }
    if (names.length === 0)
        names.push(parts.join('/'));
    names.push(subpath === '.' ? 'index' : subpath.replace(/^\.\//, ''));
    for (const name of names) {
        const stem = name.replace(/(?:\.d)?\.[mc]?[jt]sx?$/, '');
        for (const folder of SOURCE_FOLDERS) {
            const path = (0,file_tree/* inFolder */._z)(packageFolder, (0,file_tree/* inFolder */._z)(folder, name));
            const found = probeFile(tree, path) ?? probeFile(tree, (0,file_tree/* inFolder */._z)(packageFolder, (0,file_tree/* inFolder */._z)(folder, stem))) ?? probeIndex(tree, path);
            if (found !== null)
                return found;
        }
    }
    return subpath === '.' ? probeFile(tree, (0,file_tree/* inFolder */._z)(packageFolder, 'src/main')) : null;
}

;// CONCATENATED MODULE: ./build/imports/resolve/jsonc.js
/**
 * Reads JSON with comments and trailing commas, as TypeScript reads its config files; a byte order mark is skipped.
 * Undefined when the text is not that. The text is first made plain JSON of the same length, then parsed.
 */
function parseJsonc(text) {
    const plain = [];
    let pos = text.startsWith('\ufeff') ? 1 : 0;
    // Index in `plain` of a comma that only white space and comments have followed so far.
    let comma = -1;
    while (pos < text.length) {
        const char = text.charAt(pos);
        const next = text.charAt(pos + 1);
        if (char === '"') {
            const end = endOfJsonString(text, pos);
            plain.push(text.slice(pos, end));
            pos = end;
            comma = -1;
        }
        else if (char === '/' && next === '/') {
            while (pos < text.length && text.charAt(pos) !== '\n' && text.charAt(pos) !== '\r')
                pos++;
        }
        else if (char === '/' && next === '*') {
            const end = text.indexOf('*/', pos + 2);
            pos = end < 0 ? text.length : end + 2;
        }
        else {
            if ((char === '}' || char === ']') && comma >= 0)
                plain[comma] = '';
            if (char === ',')
                comma = plain.length;
            else if (char.trim() !== '')
                comma = -1;
            plain.push(char);
            pos++;
        }
    }
    try {
        return JSON.parse(plain.join(''));
    }
    catch {
        return undefined;
    }
}
function endOfJsonString(text, at) {
    for (let pos = at + 1; pos < text.length; pos++) {
        const char = text.charAt(pos);
        if (char === '\\')
            pos++;
        else if (char === '"')
            return pos + 1;
    }
    return text.length;
}
function isObject(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
function textOf(value) {
    return typeof value === 'string' ? value : null;
}
/** The texts of a list; whatever else stands in it is left out. */
function textsOf(value) {
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

;// CONCATENATED MODULE: ./build/imports/resolve/package-map.js


/**
 * The targets that a package's `exports` or `imports` name for a subpath (`.`, `./feature`, `#internal`), in the order of
 * the file, all conditions taken together: which of them applies depends on who runs the code, and a workspace before a
 * build has only some of the files. Targets for types come last. Null: the map has no entry, or forbids it.
 * Source: Node.js documentation, "Packages", resolution algorithm (reviewed 2026-11-21).
 */
function packageTargets(map, subpath) {
    const isSubpathMap = isObject(map) && Object.keys(map).some((key) => key.startsWith('.') || key.startsWith('#'));
    if (!isSubpathMap)
        return subpath === '.' ? targetsOf(map, '') : null;
    const direct = map[subpath];
    if (direct !== undefined && !subpath.includes('*'))
        return targetsOf(direct, '');
    const pattern = bestPattern(map, subpath);
    if (pattern === null)
        return null;
    const star = pattern.indexOf('*');
    const captured = star < 0 ? subpath.slice(pattern.length) : subpath.slice(star, subpath.length - (pattern.length - star - 1));
    const targets = targetsOf(map[pattern], captured);
    // An entry that ends with a slash (deprecated, still in use) maps a whole folder.
    return star < 0 ? (targets?.map((target) => target + captured) ?? null) : targets;
}
/** The most specific key with `*` (or with a slash at its end) that fits: the longest text before the star, then the longest key. */
function bestPattern(map, subpath) {
    const fitting = Object.keys(map).filter((key) => {
        const star = key.indexOf('*');
        if (star < 0)
            return key.endsWith('/') && subpath.startsWith(key) && subpath.length > key.length;
        const tail = key.slice(star + 1);
        return subpath.startsWith(key.slice(0, star)) && subpath.endsWith(tail) && subpath.length > key.length - 1;
    });
    const base = (key) => (key.includes('*') ? key.indexOf('*') : key.length);
    fitting.sort((a, b) => base(b) - base(a) || b.length - a.length || (0,order/* compareText */.n)(a, b));
    return fitting[0] ?? null;
}
function targetsOf(entry, captured) {
    const run = [];
    const types = [];
    // Depth is bounded by the parser of the file; still a list of what is left to look at, in order.
    const pending = [{ value: entry, isTypes: false }];
    while (pending.length > 0) {
        const next = pending.pop();
        if (next === undefined)
            break;
        const { value, isTypes } = next;
        if (typeof value === 'string') {
            (isTypes ? types : run).push(value.replaceAll('*', captured));
        }
        else if (Array.isArray(value)) {
            for (const item of [...value].reverse())
                pending.push({ value: item, isTypes });
        }
        else if (isObject(value)) {
            for (const condition of Object.keys(value).reverse()) {
                pending.push({ value: value[condition], isTypes: isTypes || condition === 'types' || condition.startsWith('types@') });
            }
        }
    }
    const all = [...run, ...types];
    return all.length > 0 ? all : null;
}

;// CONCATENATED MODULE: ./build/imports/resolve/tsconfig.js



const NAMES = ['tsconfig.json', 'jsconfig.json'];
/** Deep enough for any real chain of `extends`; ends chains that go round. */
const MAX_EXTENDS = 50;
/**
 * Finds the mappings that apply to the files of a folder: those of the nearest tsconfig.json or jsconfig.json, its
 * `extends` followed, then those of the projects it references (a root file that only references others is usual). Which
 * files a project includes is not asked. `findPackage` gives the folder of a workspace package, for `extends` by name.
 */
class TsconfigLookup {
    tree;
    findPackage;
    warn;
    byFolder = new Map();
    byLeaf = new Map();
    byFile = new Map();
    constructor(tree, findPackage, warn) {
        this.tree = tree;
        this.findPackage = findPackage;
        this.warn = warn;
    }
    mappingsFor(folder) {
        const known = this.byFolder.get(folder);
        if (known !== undefined)
            return known;
        let mappings = [];
        search: for (const above of (0,file_tree/* foldersUp */.TS)(folder)) {
            for (const name of NAMES) {
                const file = (0,file_tree/* inFolder */._z)(above, name);
                if (!this.tree.has(file))
                    continue;
                mappings = this.mappingsOf(file);
                break search;
            }
        }
        this.byFolder.set(folder, mappings);
        return mappings;
    }
    mappingsOf(file) {
        const known = this.byFile.get(file);
        if (known !== undefined)
            return known;
        const config = this.read(file);
        const files = [file];
        if (config !== null && Array.isArray(config['references'])) {
            for (const reference of config['references']) {
                const target = isObject(reference) ? textOf(reference['path']) : null;
                const path = target === null ? null : (0,file_tree/* joinPath */.uJ)((0,file_tree/* folderOf */.yS)(file), target);
                if (path === null)
                    continue;
                files.push(path.endsWith('.json') ? path : (0,file_tree/* inFolder */._z)(path, 'tsconfig.json'));
            }
        }
        const mappings = [];
        for (const path of files) {
            if (!this.tree.has(path))
                continue;
            const { baseUrl, paths } = this.optionsOf(path, (0,file_tree/* folderOf */.yS)(path), []);
            if (baseUrl !== null || (paths !== null && paths.length > 0))
                mappings.push({ file: path, baseUrl, patterns: paths ?? [] });
        }
        this.byFile.set(file, mappings);
        return mappings;
    }
    /** `leaf` is the folder that `${configDir}` stands for: that of the file which is not extended by another. */
    optionsOf(file, leaf, chain) {
        // Configs that extend each other in a diamond would else be read once for each way to them.
        const key = `${leaf}\n${file}`;
        const known = this.byLeaf.get(key);
        if (known !== undefined)
            return known;
        const options = this.readOptions(file, leaf, chain);
        this.byLeaf.set(key, options);
        return options;
    }
    readOptions(file, leaf, chain) {
        const config = this.read(file);
        if (config === null || chain.includes(file) || chain.length >= MAX_EXTENDS)
            return { baseUrl: null, paths: null };
        let inherited = { baseUrl: null, paths: null };
        const bases = typeof config['extends'] === 'string' ? [config['extends']] : textsOf(config['extends']);
        for (const base of bases) {
            const path = this.findExtended(base, (0,file_tree/* folderOf */.yS)(file));
            if (path === null) {
                this.warn({ file, message: `extends "${base}", which is not in the workspace; its options are left out` });
                continue;
            }
            const options = this.optionsOf(path, leaf, [...chain, file]);
            inherited = { baseUrl: options.baseUrl ?? inherited.baseUrl, paths: options.paths ?? inherited.paths };
        }
        const compiler = isObject(config['compilerOptions']) ? config['compilerOptions'] : {};
        const place = (path, folder) => path.startsWith('${configDir}') ? (0,file_tree/* joinPath */.uJ)(leaf, path.slice('${configDir}'.length)) : (0,file_tree/* joinPath */.uJ)(folder, path);
        const ownBase = textOf(compiler['baseUrl']);
        const baseUrl = ownBase === null ? inherited.baseUrl : place(ownBase, (0,file_tree/* folderOf */.yS)(file));
        const paths = isObject(compiler['paths']) ? compiler['paths'] : null;
        // Targets are relative to baseUrl, or to the file that declares them where there is none.
        const folder = baseUrl ?? (0,file_tree/* folderOf */.yS)(file);
        return {
            baseUrl,
            paths: paths === null ? inherited.paths : sortPatterns(paths, (target) => place(target, folder)),
        };
    }
    findExtended(base, folder) {
        const isRelative = base.startsWith('./') || base.startsWith('../') || base === '.' || base === '..';
        let path;
        if (isRelative) {
            path = (0,file_tree/* joinPath */.uJ)(folder, base);
        }
        else {
            const [name, rest] = splitPackage(base);
            const root = this.findPackage(name, folder);
            path = root === null ? null : (0,file_tree/* inFolder */._z)(root, rest === '' ? 'tsconfig.json' : rest);
        }
        if (path === null)
            return null;
        const candidates = [path, `${path}.json`, (0,file_tree/* inFolder */._z)(path, 'tsconfig.json')];
        return candidates.find((candidate) => candidate.endsWith('.json') && this.tree.has(candidate)) ?? null;
    }
    read(file) {
        const text = this.tree.text(file);
        const value = text === null ? undefined : parseJsonc(text);
        if (isObject(value))
            return value;
        this.warn({ file, message: 'is not a JSON object; resolution went on without it' });
        return null;
    }
}
function sortPatterns(paths, place) {
    const entries = Object.keys(paths).map((pattern) => ({
        pattern,
        targets: textsOf(paths[pattern])
            .map(place)
            .filter((target) => target !== null),
    }));
    // An exact name beats a pattern, a longer text before the star beats a shorter one.
    const rank = (pattern) => (pattern.includes('*') ? -pattern.indexOf('*') : -100_000);
    return entries.sort((0,order.by)((entry) => rank(entry.pattern)));
}
/** What `*` of a pattern stands for in a specifier: empty text for an exact pattern, null when it does not fit. */
function matchPattern(pattern, specifier) {
    const star = pattern.indexOf('*');
    if (star < 0)
        return pattern === specifier ? '' : null;
    const tail = pattern.slice(star + 1);
    const fits = specifier.length >= pattern.length - 1 && specifier.startsWith(pattern.slice(0, star)) && specifier.endsWith(tail);
    return fits ? specifier.slice(star, specifier.length - tail.length) : null;
}
/** A bare specifier as package name and the rest: `@scope/kit/button` is `@scope/kit` and `button`. */
function splitPackage(specifier) {
    const parts = specifier.split('/');
    const size = specifier.startsWith('@') ? 2 : 1;
    return [parts.slice(0, size).join('/'), parts.slice(size).join('/')];
}

// EXTERNAL MODULE: ./build/base/glob.js + 1 modules
var base_glob = __webpack_require__(2083);
;// CONCATENATED MODULE: ./build/imports/resolve/workspaces.js




/** Finds packages of the workspace by name, without any `node_modules`. */
class WorkspacePackages {
    tree;
    parseYaml;
    warn;
    manifests = new Map();
    nearest = new Map();
    members;
    hasInstalled;
    constructor(tree, parseYaml, warn) {
        this.tree = tree;
        this.parseYaml = parseYaml;
        this.warn = warn;
        this.hasInstalled = tree.paths.some((path) => path.startsWith('node_modules/') || path.includes('/node_modules/'));
        this.members = this.findMembers();
    }
    /** The package.json of a folder; null when there is none or it is broken. */
    manifest(folder) {
        const known = this.manifests.get(folder);
        if (known !== undefined)
            return known;
        const file = (0,file_tree/* inFolder */._z)(folder, 'package.json');
        let manifest = null;
        if (this.tree.has(file)) {
            const value = parseJsonc(this.tree.text(file) ?? '');
            if (isObject(value))
                manifest = value;
            else
                this.warn({ file, message: 'is not a JSON object; resolution went on without it' });
        }
        this.manifests.set(folder, manifest);
        return manifest;
    }
    /** The folder of the nearest package.json at or above `folder`. */
    ownerOf(folder) {
        const known = this.nearest.get(folder);
        if (known !== undefined)
            return known;
        let owner = null;
        for (const above of (0,file_tree/* foldersUp */.TS)(folder)) {
            if (this.manifest(above) !== null) {
                owner = above;
                break;
            }
        }
        this.nearest.set(folder, owner);
        return owner;
    }
    /**
     * The folder of the package that `name` means in `folder`: the package itself (self-reference), one that the manifest
     * links by path (`file:`, `link:`, `portal:`), one that is committed under `node_modules`, then a workspace member.
     */
    findPackage(name, folder) {
        const owner = this.ownerOf(folder);
        if (owner !== null) {
            const manifest = this.manifest(owner) ?? {};
            if (manifest['name'] === name && manifest['exports'] !== undefined)
                return owner;
            const linked = this.linkedFolder(manifest, owner, name);
            if (linked !== null)
                return linked;
        }
        if (this.hasInstalled) {
            for (const above of (0,file_tree/* foldersUp */.TS)(folder)) {
                const installed = (0,file_tree/* inFolder */._z)(above, `node_modules/${name}`);
                if (this.tree.has(`${installed}/package.json`))
                    return installed;
            }
        }
        return this.members.get(name) ?? null;
    }
    linkedFolder(manifest, owner, name) {
        for (const section of ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']) {
            const list = manifest[section];
            const range = isObject(list) ? textOf(list[name]) : null;
            const link = range === null ? null : /^(?:file|link|portal):(.+)$/.exec(range);
            const folder = link?.[1] === undefined ? null : (0,file_tree/* joinPath */.uJ)(owner, link[1]);
            if (folder !== null && this.manifest(folder) !== null)
                return folder;
        }
        return null;
    }
    /** Package name to folder. Of two members with one name the first folder in path order stands; the other is a warning. */
    findMembers() {
        const manifests = this.tree.paths
            .filter((path) => (path === 'package.json' || path.endsWith('/package.json')) && !path.includes('node_modules/'))
            .map(file_tree/* folderOf */.yS)
            .sort(order/* compareText */.n);
        const roots = manifests.map((folder) => ({ folder, globs: this.memberGlobs(folder) })).filter((root) => root.globs.length > 0);
        for (const path of this.tree.paths) {
            // A pnpm workspace needs no package.json beside its file.
            if (!path.endsWith('pnpm-workspace.yaml') || manifests.includes((0,file_tree/* folderOf */.yS)(path)))
                continue;
            const globs = this.memberGlobs((0,file_tree/* folderOf */.yS)(path));
            if (globs.length > 0)
                roots.push({ folder: (0,file_tree/* folderOf */.yS)(path), globs });
        }
        const members = new Map();
        for (const folder of manifests) {
            const isMember = roots.some((root) => root.folder === folder || this.isListed(root, folder));
            const name = isMember ? textOf(this.manifest(folder)?.['name']) : null;
            if (name === null)
                continue;
            const first = members.get(name);
            if (first === undefined)
                members.set(name, folder);
            else
                this.warn({ file: (0,file_tree/* inFolder */._z)(folder, 'package.json'), message: `has the name "${name}" of ${(0,file_tree/* inFolder */._z)(first, 'package.json')}; imports go to the latter` });
        }
        return members;
    }
    isListed(root, folder) {
        if (root.folder !== '' && !folder.startsWith(`${root.folder}/`))
            return false;
        const inside = root.folder === '' ? folder : folder.slice(root.folder.length + 1);
        let listed = false;
        for (const { takes, glob } of root.globs)
            if (glob.matches(inside))
                listed = takes;
        return listed;
    }
    /** `workspaces` of npm and Yarn (a list, or an object with `packages`) and `packages` of pnpm-workspace.yaml. */
    memberGlobs(folder) {
        const declared = this.manifest(folder)?.['workspaces'];
        const patterns = [...textsOf(isObject(declared) ? declared['packages'] : declared)];
        const file = (0,file_tree/* inFolder */._z)(folder, 'pnpm-workspace.yaml');
        const text = this.tree.text(file);
        if (text !== null) {
            let value;
            try {
                value = this.parseYaml(text);
            }
            catch {
                value = undefined;
            }
            if (isObject(value))
                patterns.push(...textsOf(value['packages']));
            else
                this.warn({ file, message: 'is not a YAML mapping; its packages are not known' });
        }
        const globs = [];
        for (const pattern of patterns) {
            const takes = !pattern.startsWith('!');
            const glob = (0,base_glob/* compileGlob */.S)(pattern.replace(/^!/, '').replace(/^\.\//, '').replace(/\/+$/, ''));
            if (glob.ok)
                globs.push({ takes, glob: glob.value });
            else
                this.warn({ file: (0,file_tree/* inFolder */._z)(folder, 'package.json'), message: `workspace pattern "${pattern}": ${glob.error.message}` });
        }
        return globs;
    }
}

;// CONCATENATED MODULE: ./build/imports/resolve/resolver.js








const EXTERNAL = { kind: 'external' };
/**
 * Resolves the imports of JavaScript and TypeScript within a set of paths: relative paths, tsconfig `paths` and `baseUrl`,
 * package `imports` and `exports`, self-references and workspace members. Answers are kept for each folder and specifier.
 * `parseYaml` reads pnpm-workspace.yaml; it may throw.
 */
function createResolver(tree, parseYaml) {
    const warnings = new Map();
    const warn = (warning) => {
        warnings.set(`${warning.file}\n${warning.message}`, warning);
    };
    const packages = new WorkspacePackages(tree, parseYaml, warn);
    const tsconfigs = new TsconfigLookup(tree, (name, folder) => packages.findPackage(name, folder), warn);
    const cache = new Map();
    return {
        resolve(from, specifier) {
            const folder = (0,file_tree/* folderOf */.yS)(from);
            let known = cache.get(folder);
            if (known === undefined)
                cache.set(folder, (known = new Map()));
            let resolution = known.get(specifier);
            if (resolution === undefined) {
                resolution = resolveFresh(tree, packages, tsconfigs, folder, specifier);
                known.set(specifier, resolution);
            }
            return resolution;
        },
        warnings: () => [...warnings.entries()].sort(([a], [b]) => (0,order/* compareText */.n)(a, b)).map(([, warning]) => warning),
    };
}
function resolveFresh(tree, packages, tsconfigs, folder, specifier) {
    const whole = resolveWhole(tree, packages, tsconfigs, folder, specifier);
    const query = specifier.indexOf('?');
    // `./logo.svg?raw`: bundlers take what follows as an instruction.
    if (whole.kind === 'file' || query < 1)
        return whole;
    return resolveWhole(tree, packages, tsconfigs, folder, specifier.slice(0, query));
}
function resolveWhole(tree, packages, tsconfigs, folder, specifier) {
    if (/^\.\.?(?:\/|$)/.test(specifier)) {
        const path = (0,file_tree/* joinPath */.uJ)(folder, specifier);
        if (path === null)
            return { kind: 'unresolved', reason: 'the path leaves the workspace' };
        return file(resolvePath(tree, packages, path, specifier)) ?? { kind: 'unresolved', reason: 'no such file in the workspace' };
    }
    if (specifier.startsWith('#')) {
        const viaTsconfig = resolveMapped(tree, packages, tsconfigs, folder, specifier);
        return file(viaTsconfig.path) ?? resolveInternal(tree, packages, folder, specifier);
    }
    if (specifier.startsWith('/')) {
        // Servers of web pages start paths at the package's folder.
        const path = (0,file_tree/* joinPath */.uJ)(packages.ownerOf(folder) ?? '', specifier.slice(1));
        return file(path === null ? null : resolvePath(tree, packages, path, specifier)) ?? { kind: 'unresolved', reason: 'an absolute path that is not in the workspace' };
    }
    // `node:fs`, `https://...`, `virtual:pages`
    if (specifier === '' || /^[a-zA-Z][a-zA-Z0-9+.-]*:/.test(specifier))
        return EXTERNAL;
    const mapped = resolveMapped(tree, packages, tsconfigs, folder, specifier);
    if (mapped.path !== null)
        return { kind: 'file', path: mapped.path };
    const viaPackage = resolvePackage(tree, packages, folder, specifier);
    if (viaPackage !== null)
        return viaPackage;
    if (mapped.pattern !== null) {
        return { kind: 'unresolved', reason: `${mapped.file ?? 'tsconfig.json'} maps it by "${mapped.pattern}", and no such file is in the workspace` };
    }
    if (specifier.startsWith('@/') || specifier.startsWith('~/')) {
        return { kind: 'unresolved', reason: 'an alias that no tsconfig.json maps (`paths`)' };
    }
    return EXTERNAL;
}
function file(path) {
    return path === null ? null : { kind: 'file', path };
}
/** A path as a module: a file, else a folder with a package.json or an index file. */
function resolvePath(tree, packages, path, specifier) {
    const isFolder = /(?:^|\/)\.{0,2}\/?$/.test(specifier) || path === '';
    const found = isFolder ? null : probeFile(tree, path);
    if (found !== null)
        return found;
    return (packages.manifest(path) === null ? null : resolveEntry(tree, packages, path)) ?? probeIndex(tree, path);
}
function resolveMapped(tree, packages, tsconfigs, folder, specifier) {
    let missed = { path: null, pattern: null, file: null };
    for (const mapping of tsconfigs.mappingsFor(folder)) {
        for (const { pattern, targets } of mapping.patterns) {
            const star = matchPattern(pattern, specifier);
            if (star === null)
                continue;
            for (const target of targets) {
                // A function, so that `$` in the specifier means itself.
                const path = (0,file_tree/* joinPath */.uJ)('', target.replace('*', () => star));
                const found = path === null ? null : resolvePath(tree, packages, path, path);
                if (found !== null)
                    return { path: found, pattern, file: mapping.file };
            }
            const isOwn = pattern !== '*' && !targets.some((target) => target.includes('node_modules'));
            if (isOwn && missed.pattern === null)
                missed = { path: null, pattern, file: mapping.file };
            // TypeScript tries the most specific pattern only.
            break;
        }
        if (mapping.baseUrl === null)
            continue;
        const path = (0,file_tree/* joinPath */.uJ)(mapping.baseUrl, specifier);
        const found = path === null ? null : resolvePath(tree, packages, path, path);
        if (found !== null)
            return { path: found, pattern: null, file: mapping.file };
    }
    return missed;
}
/** `#name`: the `imports` of the nearest package.json. */
function resolveInternal(tree, packages, folder, specifier) {
    const owner = packages.ownerOf(folder);
    const targets = owner === null ? null : packageTargets(packages.manifest(owner)?.['imports'], specifier);
    if (owner === null || targets === null)
        return { kind: 'unresolved', reason: 'the nearest package.json has no such entry in "imports"' };
    const found = resolveTargets(tree, owner, targets, specifier.slice(1));
    if (found !== null)
        return { kind: 'file', path: found };
    // An entry may name another package.
    const [outside] = targets.filter((target) => !target.startsWith('.'));
    if (outside !== undefined)
        return resolvePackage(tree, packages, folder, outside) ?? EXTERNAL;
    return { kind: 'unresolved', reason: `"imports" of ${(0,file_tree/* inFolder */._z)(owner, 'package.json')} names ${targets.join(', ')}, which is not in the workspace` };
}
/** A bare specifier as a package of the workspace; null when it is none. */
function resolvePackage(tree, packages, folder, specifier) {
    const [name, rest] = splitPackage(specifier);
    const root = packages.findPackage(name, folder);
    if (root === null)
        return null;
    const manifest = (0,file_tree/* inFolder */._z)(root, 'package.json');
    if (rest === '') {
        return file(resolveEntry(tree, packages, root)) ?? { kind: 'unresolved', reason: `no entry file of ${manifest} is in the workspace, and no source of one` };
    }
    const exports = packages.manifest(root)?.['exports'];
    if (exports !== undefined) {
        const targets = packageTargets(exports, `./${rest}`);
        const found = targets === null ? null : resolveTargets(tree, root, targets, `./${rest}`);
        if (found !== null)
            return { kind: 'file', path: found };
        if (targets === null)
            return { kind: 'unresolved', reason: `"exports" of ${manifest} has no entry for "./${rest}"` };
    }
    const path = (0,file_tree/* inFolder */._z)(root, rest);
    const found = resolvePath(tree, packages, path, path) ?? findBuiltSource(tree, root, rest, `./${rest}`);
    return file(found) ?? { kind: 'unresolved', reason: `the package of ${manifest} has no file for "./${rest}"` };
}
/** The entry of a package: `exports`, `module`, `main`, `types`, an index file; for built ones their source. */
function resolveEntry(tree, packages, root) {
    const manifest = packages.manifest(root) ?? {};
    const targets = [
        ...(packageTargets(manifest['exports'], '.') ?? []),
        ...['module', 'main', 'types', 'typings'].map((key) => textOf(manifest[key])).filter((target) => target !== null),
    ];
    return resolveTargets(tree, root, targets, '.') ?? probeIndex(tree, root) ?? findBuiltSource(tree, root, 'index', '.');
}
function resolveTargets(tree, root, targets, subpath) {
    const inside = targets
        .filter((target) => target.startsWith('.') || subpath === '.')
        .map((target) => (0,file_tree/* joinPath */.uJ)(root, target))
        .filter((path) => path !== null);
    // A file that is there beats the source of one that is not; declarations beat neither.
    const present = inside.map((path) => probeFile(tree, path) ?? probeIndex(tree, path)).filter((path) => path !== null);
    const running = present.find((path) => !/\.d\.[mc]?ts$/.test(path));
    if (running !== undefined)
        return running;
    for (const path of inside) {
        const source = findBuiltSource(tree, root, root === '' ? path : path.slice(root.length + 1), subpath);
        if (source !== null)
            return source;
    }
    return present[0] ?? null;
}


/***/ }),

/***/ 7303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ yamlParserFor),
/* harmony export */   c: () => (/* binding */ graphOf)
/* harmony export */ });
/* harmony import */ var _graph_build_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5870);
/* harmony import */ var _imports_resolve_resolver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8053);


/** The graph of the workspace as it was captured; the YAML parser is loaded only where a workspace file asks for it. */
async function graphOf({ capture, extracted, text }) {
    const paths = capture.snapshot.files.map((file) => file.path);
    const all = new Set(paths);
    const parseYaml = await yamlParserFor(paths);
    return (0,_graph_build_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .buildGraph */ .Z)(extracted, (0,_imports_resolve_resolver_js__WEBPACK_IMPORTED_MODULE_1__/* .createResolver */ .T)({ paths, has: (path) => all.has(path), text }, parseYaml));
}
/** A parser for `pnpm-workspace.yaml` when one of `paths` is such a file. */
async function yamlParserFor(paths) {
    if (!paths.some((path) => path === 'pnpm-workspace.yaml' || path.endsWith('/pnpm-workspace.yaml')))
        return () => null;
    return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(67)]).then(__webpack_require__.bind(__webpack_require__, 6067))).parsePlainYaml;
}


/***/ })

};
