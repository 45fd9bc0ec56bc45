export const id = 13;
export const ids = [13];
export const modules = {

/***/ 52083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ compileGlob),
  t: () => (/* binding */ compileGlobs)
});

// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(94419);
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

/***/ 46013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAnalyst: () => (/* binding */ createAnalyst)
});

// EXTERNAL MODULE: ./build/base/utc-time.js
var utc_time = __webpack_require__(79930);
// EXTERNAL MODULE: ./build/contract/violation.js + 1 modules
var violation = __webpack_require__(4775);
// EXTERNAL MODULE: ./build/base/order.js
var base_order = __webpack_require__(64172);
;// CONCATENATED MODULE: ./build/rulepacks/cycles/cycle-rule.js
/** Names that the cycles rulepack gives to the world; changing one is a new major version of it. */
const CYCLES_NAMESPACE = 'cycles';
const CYCLE_RULE = 'circular-dependency-detected';
const CYCLE_CATEGORY = 'circular-dependency';
/** The same for every violation; the facts are in its context (SPEC section 5). */
const CYCLE_MESSAGE = 'Files import each other in a circle.';

;// CONCATENATED MODULE: ./build/rulepacks/cycles/core-cycles.js


/** `core.cycles` of the envelope: the cycles that the violations show, by length, then by path (SPEC section 7). */
function coreCycles(violations) {
    return violations
        .filter((violation) => violation.rule_id === CYCLE_RULE)
        .map((violation) => violation.context.cycle)
        .sort((0,base_order/* inOrder */.a)((0,base_order.by)((cycle) => cycle.length), comparePaths));
}
function comparePaths(a, b) {
    for (const [index, path] of a.entries()) {
        const difference = (0,base_order/* compareText */.n)(path, b[index] ?? '');
        if (difference !== 0)
            return difference;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/graph/adjacency.js
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

;// CONCATENATED MODULE: ./build/graph/components.js

/**
 * The cyclic strongly connected components of the graph that `links` make over `size` nodes, by their smallest node.
 * Tarjan's algorithm (SIAM J. Comput. 1, 1972) with its own stack: a chain of any length is fine.
 */
function findComponents(size, links) {
    const adjacency = adjacencyOf(size, links);
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

// EXTERNAL MODULE: ./build/base/glob.js + 1 modules
var base_glob = __webpack_require__(52083);
// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(94419);
;// CONCATENATED MODULE: ./build/rulepacks/cycles/counted-edges.js


/**
 * The edges of a graph that may close a cycle: none of type imports unless `type_imports` is `include`, and none from or
 * to a file that `ignore` matches. Fails on a glob that cannot be read.
 */
function countedEdges(graph, config) {
    const isIgnored = new Uint8Array(graph.nodes.length);
    const ignored = [];
    for (const { paths, reason } of ignoreEntries(config)) {
        const globs = (0,base_glob/* compileGlobs */.t)(paths);
        if (!globs.ok)
            return (0,result/* err */._)(globs.error);
        let files = 0;
        for (const [node, path] of graph.nodes.entries()) {
            if (!globs.value.matches(path))
                continue;
            files++;
            isIgnored[node] = 1;
        }
        ignored.push({ files, paths, reason });
    }
    const withTypes = config['type_imports'] === 'include';
    const edges = graph.edges.filter((edge) => (withTypes || edge.kind !== 'type') && isIgnored[edge.from] === 0 && isIgnored[edge.to] === 0);
    return (0,result.ok)({ edges, ignored });
}
/** The validated config is plain JSON; what has another shape was refused before. */
function ignoreEntries(config) {
    const list = config['ignore'];
    return Array.isArray(list) ? list : [];
}

// EXTERNAL MODULE: ./build/base/invariant.js
var invariant = __webpack_require__(25292);
// EXTERNAL MODULE: ./build/contract/violation-id.js
var violation_id = __webpack_require__(58512);
;// CONCATENATED MODULE: ./build/graph/acyclic-order.js

/** Steps after which no further link is tried; reached only by components of many thousand files. */
const BUDGET = 3_000_000;
/**
 * Adds `candidates` one after the other to the links that are `kept`, each unless it closes a cycle, and gives those that
 * were refused. `position` is an order of the nodes in which all kept links point forward; it is changed along the way.
 * The order is repaired within the affected range only (Pearce and Kelly, "A dynamic topological sort algorithm for
 * directed acyclic graphs", 2007). `isComplete` is false when the budget ended first: the rest was refused untried.
 */
function keepAcyclic(size, kept, position, candidates) {
    const next = Array.from({ length: size }, () => []);
    const previous = Array.from({ length: size }, () => []);
    for (const { from, to } of kept) {
        next[from]?.push(to);
        previous[to]?.push(from);
    }
    const mark = new Int32Array(size);
    let stamp = 0;
    let steps = 0;
    /** Nodes reached from `start` over `links` without leaving the range of positions, or null when `goal` is among them. */
    const reach = (start, links, isInside, goal) => {
        stamp++;
        mark[start] = stamp;
        const reached = [start];
        for (let head = 0; head < reached.length; head++) {
            for (const node of links[reached[head] ?? 0] ?? []) {
                steps++;
                if (node === goal)
                    return null;
                if (mark[node] === stamp || !isInside(position[node] ?? 0))
                    continue;
                mark[node] = stamp;
                reached.push(node);
            }
        }
        return reached;
    };
    const refused = [];
    let isComplete = true;
    for (const link of candidates) {
        const { from, to } = link;
        const low = position[to] ?? 0;
        const high = position[from] ?? 0;
        if (from === to) {
            refused.push(link);
            continue;
        }
        if (steps > BUDGET) {
            isComplete = false;
            refused.push(link);
            continue;
        }
        if (high > low) {
            const behind = reach(to, next, (place) => place <= high, from);
            if (behind === null) {
                refused.push(link);
                continue;
            }
            const ahead = reach(from, previous, (place) => place >= low, -1) ?? [];
            const byPlace = (0,base_order.by)((node) => position[node] ?? 0);
            // Sorting costs more than looking.
            steps += 16 * (ahead.length + behind.length);
            const nodes = [...ahead.sort(byPlace), ...behind.sort(byPlace)];
            const places = nodes.map((node) => position[node] ?? 0).sort((a, b) => a - b);
            for (const [index, node] of nodes.entries())
                position[node] = places[index] ?? 0;
        }
        next[from]?.push(to);
        previous[to]?.push(from);
    }
    return { refused, isComplete };
}

;// CONCATENATED MODULE: ./build/graph/shortest-cycle.js


/**
 * The shortest cycle through `start`, as the nodes from `start` on without its repetition at the end; a self-link is
 * `[start]`. Of several the one whose sequence of nodes is smallest. `start` must lie on a cycle of `links`.
 */
function shortestCycle(size, links, start) {
    const adjacency = adjacencyOf(size, links);
    const back = reversed(adjacency);
    // Steps from each node to `start`.
    const distance = new Int32Array(size).fill(-1);
    const queue = new Int32Array(size);
    distance[start] = 0;
    queue[0] = start;
    let filled = 1;
    for (let head = 0; head < filled; head++) {
        const node = queue[head] ?? 0;
        for (let slot = back.offsets[node] ?? 0; slot < (back.offsets[node + 1] ?? 0); slot++) {
            const previous = back.targets[slot] ?? 0;
            if (distance[previous] !== -1)
                continue;
            distance[previous] = (distance[node] ?? 0) + 1;
            queue[filled++] = previous;
        }
    }
    const cycle = [start];
    let node = start;
    // The first step may go to `start` itself (distance 0) or to the node that is nearest to it.
    let wanted = -1;
    for (;;) {
        let best = -1;
        for (let slot = adjacency.offsets[node] ?? 0; slot < (adjacency.offsets[node + 1] ?? 0); slot++) {
            const next = adjacency.targets[slot] ?? 0;
            const steps = distance[next] ?? -1;
            if (steps < 0 || (wanted >= 0 && steps !== wanted))
                continue;
            if (best < 0 || steps < (distance[best] ?? 0))
                best = next;
        }
        (0,invariant/* invariant */.V)(best >= 0, 'the start of a shortest cycle lies on no cycle');
        if (best === start)
            return cycle;
        cycle.push(best);
        wanted = (distance[best] ?? 0) - 1;
        node = best;
    }
}

;// CONCATENATED MODULE: ./build/graph/greedy-cuts.js




/** Nodes and links looked at before the search is given up. */
const greedy_cuts_BUDGET = 150_000;
/**
 * Links whose removal leaves no cycle, taken one by one: of the links of a short cycle always the one that alone takes
 * most nodes out of every cycle. Where one cut is enough this finds it, since it lies on every cycle. Null when the
 * component is too big for that.
 */
function greedyCuts(size, links) {
    const cuts = [];
    const pending = splitParts({ size, links: links.map((link) => ({ from: link.from, to: link.to, link })) });
    let spent = 0;
    for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
        const { size: nodes, links: inside } = part;
        const cycle = shortestCycle(nodes, inside, 0);
        const steps = new Map(cycle.map((from, step) => [from, cycle[step + 1] ?? cycle[0]]));
        const onCycle = inside.filter((entry) => steps.get(entry.from) === entry.to);
        spent += (onCycle.length + 2) * (nodes + inside.length);
        if (spent > greedy_cuts_BUDGET)
            return null;
        const adjacency = adjacencyOf(nodes, inside);
        const trials = onCycle.map((entry) => ({ entry, left: countCyclic(adjacency, slotOf(adjacency, entry)) }));
        const [best] = trials.sort((0,base_order/* inOrder */.a)((0,base_order.by)((trial) => trial.left), (0,base_order.by)((trial) => trial.entry.link.weight), (0,base_order.by)((trial) => trial.entry.link.from), (0,base_order.by)((trial) => trial.entry.link.to)));
        if (best === undefined)
            continue;
        cuts.push(best.entry.link);
        pending.push(...splitParts({ size: nodes, links: inside.filter((entry) => entry !== best.entry) }));
    }
    return cuts;
}
/** The components of a part, each with its own numbering in the same order. */
function splitParts({ size, links }) {
    const components = findComponents(size, links);
    const owner = new Int32Array(size).fill(-1);
    const place = new Int32Array(size);
    for (const [index, component] of components.entries()) {
        for (const [position, node] of component.entries()) {
            owner[node] = index;
            place[node] = position;
        }
    }
    const inside = components.map(() => []);
    for (const { from, to, link } of links) {
        if ((owner[from] ?? -1) < 0 || owner[from] !== owner[to])
            continue;
        inside[owner[from] ?? 0]?.push({ from: place[from] ?? 0, to: place[to] ?? 0, link });
    }
    return components.map((component, index) => ({ size: component.length, links: inside[index] ?? [] }));
}

;// CONCATENATED MODULE: ./build/graph/max-heap.js

/** A binary heap that gives the entry of the greatest key first, of equal ones the smallest node. */
class MaxHeap {
    entries = [];
    push(key, node) {
        const entry = { key, node };
        let at = this.entries.push(entry) - 1;
        while (at > 0) {
            const parent = (at - 1) >> 1;
            const above = this.at(parent);
            if (!isBefore(entry, above))
                break;
            this.entries[at] = above;
            at = parent;
        }
        this.entries[at] = entry;
    }
    /** The heap must not be empty. */
    pop() {
        const top = this.at(0);
        const last = this.entries.pop();
        if (last === undefined || this.entries.length === 0)
            return top;
        let at = 0;
        for (;;) {
            const left = 2 * at + 1;
            if (left >= this.entries.length)
                break;
            const right = left + 1;
            const child = right < this.entries.length && isBefore(this.at(right), this.at(left)) ? right : left;
            if (!isBefore(this.at(child), last))
                break;
            this.entries[at] = this.at(child);
            at = child;
        }
        this.entries[at] = last;
        return top;
    }
    at(index) {
        const entry = this.entries[index];
        (0,invariant/* invariant */.V)(entry !== undefined, 'an empty heap was asked for an entry');
        return entry;
    }
}
function isBefore(a, b) {
    return a.key > b.key || (a.key === b.key && a.node < b.node);
}

;// CONCATENATED MODULE: ./build/graph/vertex-order.js


/** Above this many nodes moving single ones costs more than it gains. */
const MOST_NODES_TO_MOVE = 2_000;
const MOST_ROUNDS = 4;
/**
 * An order of the nodes in which few import statements point backwards: the place of each node. The heuristic of Eades,
 * Lin and Smyth ("A fast and effective heuristic for the feedback arc set problem", 1993), then single nodes are moved
 * to their best place until a round brings nothing. Self-links do not matter.
 */
function goodOrder(size, links) {
    const neighbours = neighboursOf(size, links);
    const order = greedyOrder(size, neighbours);
    if (size <= MOST_NODES_TO_MOVE)
        moveSingleNodes(order, neighbours);
    const position = new Int32Array(size);
    for (const [place, node] of order.entries())
        position[node] = place;
    return position;
}
function neighboursOf(size, links) {
    const maps = Array.from({ length: size }, () => new Map());
    const entry = (node, other) => {
        const map = maps[node] ?? new Map();
        let neighbour = map.get(other);
        if (neighbour === undefined)
            map.set(other, (neighbour = { node: other, out: 0, in: 0 }));
        return neighbour;
    };
    for (const { from, to, weight } of links) {
        if (from === to)
            continue;
        entry(from, to).out += weight;
        entry(to, from).in += weight;
    }
    return maps.map((map) => [...map.values()].sort((0,base_order.by)((neighbour) => neighbour.node)));
}
/** Takes away sinks to the back, sources to the front, else the node that exports least against what it imports. */
function greedyOrder(size, neighbours) {
    const out = new Float64Array(size);
    const into = new Float64Array(size);
    const isTaken = new Uint8Array(size);
    const heap = new MaxHeap();
    const sinks = [];
    const sources = [];
    const front = [];
    const back = [];
    for (let node = 0; node < size; node++) {
        for (const neighbour of neighbours[node] ?? []) {
            out[node] = (out[node] ?? 0) + neighbour.out;
            into[node] = (into[node] ?? 0) + neighbour.in;
        }
        note(node);
    }
    for (let left = size; left > 0; left--) {
        const sink = nextFree(sinks);
        const source = sink === null ? nextFree(sources) : null;
        const node = sink ?? source ?? nextBest();
        isTaken[node] = 1;
        (sink === null ? front : back).push(node);
        for (const neighbour of neighbours[node] ?? []) {
            if (isTaken[neighbour.node] === 1)
                continue;
            into[neighbour.node] = (into[neighbour.node] ?? 0) - neighbour.out;
            out[neighbour.node] = (out[neighbour.node] ?? 0) - neighbour.in;
            note(neighbour.node);
        }
    }
    return [...front, ...back.reverse()];
    function note(node) {
        if (out[node] === 0)
            sinks.push(node);
        else if (into[node] === 0)
            sources.push(node);
        else
            heap.push((out[node] ?? 0) - (into[node] ?? 0), node);
    }
    function nextFree(list) {
        for (;;) {
            const node = list.pop();
            if (node === undefined)
                return null;
            if (isTaken[node] === 0)
                return node;
        }
    }
    /** Entries that are out of date are dropped: a newer one of the same node is in the heap. */
    function nextBest() {
        for (;;) {
            const top = heap.pop();
            if (isTaken[top.node] === 0 && top.key === (out[top.node] ?? 0) - (into[top.node] ?? 0))
                return top.node;
        }
    }
}
function moveSingleNodes(order, neighbours) {
    const position = new Int32Array(order.length);
    for (const [place, node] of order.entries())
        position[node] = place;
    for (let round = 0; round < MOST_ROUNDS; round++) {
        let hasMoved = false;
        for (let node = 0; node < order.length; node++) {
            const here = position[node] ?? 0;
            const around = [...(neighbours[node] ?? [])].sort((0,base_order.by)((neighbour) => position[neighbour.node] ?? 0));
            // Statements that point backwards if the node stood at the front; each neighbour passed changes the sum.
            let cost = around.reduce((sum, neighbour) => sum + neighbour.in, 0);
            let current = cost;
            let best = cost;
            let target = 0;
            for (const neighbour of around) {
                const place = position[neighbour.node] ?? 0;
                cost += neighbour.out - neighbour.in;
                if (place < here)
                    current = cost;
                if (cost < best) {
                    best = cost;
                    target = place + 1;
                }
            }
            if (best >= current)
                continue;
            hasMoved = true;
            order.splice(here, 1);
            order.splice(target > here ? target - 1 : target, 0, node);
            for (let place = Math.min(here, target); place <= Math.min(Math.max(here, target), order.length - 1); place++) {
                position[order[place] ?? 0] = place;
            }
        }
        if (!hasMoved)
            return;
    }
}

;// CONCATENATED MODULE: ./build/graph/cuts.js






/** Edge visits allowed for trying each cut alone. */
const TRIAL_BUDGET = 500_000;
/**
 * A small set of links whose removal leaves a strongly connected component without cycles. The smallest such set is out
 * of reach (feedback arc set, Karp 1972). Two searches compete, and the one that takes away fewer import statements wins:
 * cutting short cycles one by one, and the order of Eades, Lin and Smyth (1993), improved by moving single nodes. The
 * result is then made minimal: each listed link closes a cycle with the links that stay. Nodes are 0 to `size` - 1;
 * `links` has each pair once, all inside the component, self-links included.
 */
function findCuts(size, links) {
    const sorted = [...links].sort(byEnds);
    const ordered = cutsByOrder(size, sorted);
    const greedy = greedyCuts(size, sorted);
    const competing = greedy === null ? null : minimise(size, sorted, topologicalOrder(size, without(sorted, greedy)), greedy);
    const best = competing !== null && cost(competing.refused) <= cost(ordered.refused) ? competing : ordered;
    const adjacency = adjacencyOf(size, sorted);
    const canTry = best.refused.length * (size + sorted.length) <= TRIAL_BUDGET;
    const cuts = best.refused.map((link) => ({ ...link, freed: canTry ? size - countCyclic(adjacency, slotOf(adjacency, link)) : null }));
    return {
        cuts: cuts.sort((0,base_order/* inOrder */.a)((0,base_order.by)((cut) => -(cut.freed ?? 0)), (0,base_order.by)((cut) => cut.weight), byEnds)),
        isMinimal: best.isComplete,
    };
}
const byEnds = (0,base_order/* inOrder */.a)((0,base_order.by)((link) => link.from), (0,base_order.by)((link) => link.to));
function cutsByOrder(size, links) {
    const position = goodOrder(size, links);
    return minimise(size, links, position, links.filter((link) => (position[link.from] ?? 0) >= (position[link.to] ?? 0)));
}
/** Tries to put each cut back, the heaviest first, and gives those that must stay away. */
function minimise(size, links, position, cuts) {
    const heaviestFirst = [...cuts].sort((0,base_order/* inOrder */.a)((0,base_order.by)((link) => -link.weight), byEnds));
    return keepAcyclic(size, without(links, cuts), position, heaviestFirst);
}
function without(links, cuts) {
    const gone = new Set(cuts);
    return links.filter((link) => !gone.has(link));
}
function cost(cuts) {
    return cuts.reduce((sum, cut) => sum + cut.weight, 0);
}
/** A place for each node so that every link of an acyclic graph points forward: Tarjan's numbering, turned round. */
function topologicalOrder(size, links) {
    return labelComponents(adjacencyOf(size, links)).label.map((label) => size - 1 - label);
}

;// CONCATENATED MODULE: ./build/rulepacks/cycles/describe.js






/**
 * What is to be said of each component: its members, the shortest cycle through the smallest of them, and where to cut.
 * `edges` are the imports that count; answers are in the order of `components`.
 */
function describeCycles(graph, edges, components) {
    const linksOf = linksByComponent(graph.nodes.length, edges, components);
    return components.map((component, index) => describe(graph, component, linksOf[index] ?? []));
}
function describe(graph, component, links) {
    const path = (place) => graph.nodes[component[place] ?? -1] ?? '';
    const byPair = new Map(links.map((link) => [pairKey(component.length, link.from, link.to), link]));
    const statementsOf = (from, to) => {
        const link = byPair.get(pairKey(component.length, from, to));
        (0,invariant/* invariant */.V)(link !== undefined, 'a cycle runs over a link that is not in its component');
        return link.statements;
    };
    const named = (edge) => {
        (0,invariant/* invariant */.V)(edge !== undefined, 'a link without an import statement');
        return { file: graph.nodes[edge.from] ?? '', line: edge.line, specifier: edge.specifier, to: graph.nodes[edge.to] ?? '' };
    };
    // Members are sorted, so place 0 is the smallest path.
    const cycle = shortestCycle(component.length, links, 0);
    const { cuts, isMinimal } = findCuts(component.length, links);
    const members = component.map((_, place) => path(place));
    const cut = cuts.map((link) => {
        const statements = statementsOf(link.from, link.to);
        const { file, line, specifier, to } = named(statements[0]);
        const lines = statements.map((statement) => statement.line);
        return { file, frees: link.freed, line, lines, reason: reasonFor(link, members.length, cuts.length), specifier, to };
    });
    return {
        cut,
        cut_is_minimal: isMinimal,
        cycle: cycle.map(path),
        cycle_edges: cycle.map((from, step) => named(statementsOf(from, cycle[step + 1] ?? 0)[0])),
        items: [{ fingerprint: (0,violation_id/* itemFingerprint */.u)({ rule: CYCLE_RULE, file_path: members[0] ?? '', evidence: members }) }],
        members,
    };
}
function reasonFor(cut, members, cuts) {
    const statements = cut.weight === 1 ? 'one import statement' : `${cut.weight} import statements`;
    if (cuts === 1)
        return `${statements}; without it no cycle is left`;
    if (cut.freed === null || cut.freed === 0)
        return `${statements}; one of ${cuts} cuts that are needed together`;
    return `${statements}; alone it takes ${cut.freed} of ${members} files out of every cycle`;
}
/** The links inside each component, in the order of their ends, with all statements that make them. */
function linksByComponent(size, edges, components) {
    const componentOf = new Int32Array(size).fill(-1);
    const placeOf = new Int32Array(size);
    for (const [index, component] of components.entries()) {
        for (const [place, node] of component.entries()) {
            componentOf[node] = index;
            placeOf[node] = place;
        }
    }
    const statements = components.map(() => new Map());
    for (const edge of edges) {
        const index = componentOf[edge.from] ?? -1;
        if (index < 0 || index !== componentOf[edge.to])
            continue;
        const map = statements[index];
        const key = pairKey(components[index]?.length ?? 0, placeOf[edge.from] ?? 0, placeOf[edge.to] ?? 0);
        const list = map?.get(key);
        if (list === undefined)
            map?.set(key, [edge]);
        else
            list.push(edge);
    }
    const byLine = (0,base_order/* inOrder */.a)((0,base_order.by)((edge) => edge.line), (0,base_order.by)((edge) => edge.column), (0,base_order.by)((edge) => edge.kind), (0,base_order.by)((edge) => edge.specifier));
    const byEnds = (0,base_order/* inOrder */.a)((0,base_order.by)((link) => link.from), (0,base_order.by)((link) => link.to));
    return statements.map((map) => [...map.values()]
        .map((list) => {
        const [first] = list;
        return { from: placeOf[first?.from ?? 0] ?? 0, to: placeOf[first?.to ?? 0] ?? 0, weight: list.length, statements: [...list].sort(byLine) };
    })
        .sort(byEnds));
}
function pairKey(size, from, to) {
    return from * size + to;
}

;// CONCATENATED MODULE: ./build/rulepacks/cycles/detect.js





/**
 * Finds files that import each other in a circle: one violation for each strongly connected component, at its smallest
 * path and the line there that starts the shortest cycle (SPEC section 7). The snapshot's texts are not read again; the
 * graph has what is needed.
 */
function detectCircularDependencies(input, analyzerVersion) {
    const { config, graph } = input;
    if (!config.enabled)
        return { violations: [] };
    if (graph === undefined) {
        return refuse(analyzerVersion, { code: 'graph_missing', message: 'the rulepack needs the import graph and got none' });
    }
    const counted = countedEdges(graph, config);
    if (!counted.ok)
        return refuse(analyzerVersion, counted.error);
    const { edges, ignored } = counted.value;
    const components = findComponents(graph.nodes.length, edges);
    const severity = config.severity_overrides?.[CYCLE_RULE] ?? 'error';
    const violations = describeCycles(graph, edges, components).map((context) => {
        const [start] = context.cycle_edges;
        return completed(analyzerVersion, severity, {
            rule_id: CYCLE_RULE,
            category: CYCLE_CATEGORY,
            file_path: start?.file ?? '.',
            line_number: start?.line ?? null,
            message: CYCLE_MESSAGE,
            context: { ...context },
        });
    });
    const sizes = components.map((component) => component.length);
    return {
        violations: violations.sort(violation/* byViolationId */.k6),
        extension_data: {
            components: components.length,
            files: graph.nodes.length,
            files_in_cycles: sizes.reduce((sum, size) => sum + size, 0),
            ignored,
            imports: graph.edges.length,
            imports_counted: edges.length,
            largest: sizes.reduce((largest, size) => Math.max(largest, size), 0),
            type_imports: config['type_imports'] === 'include' ? 'include' : 'ignore',
            uncertain_files: graph.uncertain,
            unresolved_imports: graph.unresolved.length,
        },
    };
}
/** Analyzers do not throw (document 003, section 4.2): what keeps this one from judging is a violation of its own. */
function refuse(analyzerVersion, problem) {
    const violation = completed(analyzerVersion, 'error', {
        rule_id: 'analyzer-error',
        category: 'analyzer',
        file_path: '.',
        line_number: null,
        message: 'The rulepack could not judge the workspace.',
        context: { code: problem.code, hint: problem.hint ?? 'report this with the config file', problem: problem.message },
    });
    return { violations: [violation] };
}
function completed(analyzerVersion, severity, found) {
    const place = { rulepack_namespace: CYCLES_NAMESPACE, rule_id: found.rule_id, file_path: found.file_path, line_number: found.line_number, column_number: null };
    const { category, message, context } = found;
    return { id: (0,violation/* idOf */.TH)(place), ...place, severity, category, message, context, detected_at: 'v1', analyzer_version: analyzerVersion };
}

;// CONCATENATED MODULE: ./build/rulepacks/cycles/cycles-rulepack.js


/** Settings of `cycles` as the analyzer gets them (SPEC section 7). */
const CONFIG_SCHEMA = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    description: 'Settings of the rulepack cycles.',
    type: 'object',
    additionalProperties: false,
    required: ['enabled'],
    properties: {
        enabled: { description: 'Whether the rulepack runs.', type: 'boolean' },
        severity_overrides: {
            description: 'Severity by rule id.',
            type: 'object',
            additionalProperties: false,
            properties: { [CYCLE_RULE]: { enum: ['error', 'warning', 'info'] } },
        },
        type_imports: {
            description: 'Whether type-only imports close cycles. They are gone at run time, so by default they do not.',
            enum: ['ignore', 'include'],
            default: 'ignore',
        },
        ignore: {
            description: 'Files that are left out of the search for cycles, with the reason.',
            type: 'array',
            default: [],
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['paths', 'reason'],
                properties: {
                    paths: { description: 'Globs from the root.', type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
                    reason: { description: 'Why these files are left out.', type: 'string', minLength: 1 },
                },
            },
        },
    },
};
/** The rulepack `cycles` 1.0.0 (document 003, section 4.3; SPEC section 7). */
function cyclesRulepack(analyzerVersion) {
    return {
        namespace: CYCLES_NAMESPACE,
        version: '1.0.0',
        analyzers: [
            {
                id: 'circular-dependency-detector',
                name: 'Circular Dependency Detector',
                description: 'Detects cycles in dependency graphs',
                analyzer_fn: (input) => detectCircularDependencies(input, analyzerVersion),
                default_severity: 'error',
                requires_graph: true,
            },
        ],
        config_schema: CONFIG_SCHEMA,
        default_config: { enabled: true, type_imports: 'ignore', ignore: [] },
    };
}

;// CONCATENATED MODULE: ./build/rulepacks/registry.js



/** Named by SPEC section 7 and not in this version. */
const PLANNED = new Set(['change-impact', 'drift']);
/** The rulepacks of this version. `analyzerVersion` is what their violations carry as `analyzer_version`. */
function createRegistry(analyzerVersion) {
    const cycles = cyclesRulepack(analyzerVersion);
    return { [cycles.namespace]: cycles };
}
/** All rulepacks in the order in which they run: by namespace (document 003, section 4.3). */
function inRunningOrder(registry) {
    return Object.keys(registry)
        .sort(compareText)
        .map((namespace) => registry[namespace])
        .filter((rulepack) => rulepack !== undefined);
}
/** The rulepack of a namespace. External ones are refused (document 003, phase 1 restriction). */
function findRulepack(registry, namespace) {
    const rulepack = Object.hasOwn(registry, namespace) ? registry[namespace] : undefined;
    if (rulepack !== undefined)
        return ok(rulepack);
    const known = inRunningOrder(registry)
        .map((entry) => entry.namespace)
        .join(', ');
    if (PLANNED.has(namespace)) {
        return err({
            code: 'rulepack_not_yet',
            message: `the rulepack ${namespace} is not in this version`,
            expected: known,
            actual: namespace,
            hint: 'remove it from the config; a run gate with your own check can stand in',
        });
    }
    return err({
        code: 'rulepack_external',
        message: `${namespace} is no rulepack of this program, and external rulepacks are not loaded`,
        expected: known,
        actual: namespace,
        hint: 'remove it, or run your own check as a run or script gate',
    });
}

;// CONCATENATED MODULE: ./build/rulepacks/cycles/compare-to-base.js




/**
 * Compares the cycles of a tree with those of its base, by violation id. A component is old when every import inside it
 * lay inside one component at the base (SPEC section 7): then nothing that was done since has made it worse. Imports are
 * told apart by their two files, not by line. `renames` maps new to old paths; `config` is the one of the analysis, and
 * counts for both trees. Violations of other rules are left out.
 */
function compareToBase(violations, graph, base, renames, config) {
    const current = countedEdges(graph, config);
    const before = countedEdges(base, config);
    (0,invariant/* invariant */.V)(current.ok && before.ok, 'the config that made violations has globs that cannot be read');
    const wasInCycle = importsInCycles(base, before.value.edges);
    const oldPath = pathAtBase(base, renames);
    const ownerOf = new Map();
    const added = new Map();
    for (const violation of violations) {
        if (violation.rule_id !== CYCLE_RULE)
            continue;
        added.set(violation.id, []);
        for (const member of violation.context.members)
            ownerOf.set(member, violation.id);
    }
    for (const edge of current.value.edges) {
        const file = graph.nodes[edge.from] ?? '';
        const to = graph.nodes[edge.to] ?? '';
        const owner = ownerOf.get(file);
        if (owner === undefined || owner !== ownerOf.get(to))
            continue;
        const from = oldPath(file);
        const target = oldPath(to);
        if (from !== null && target !== null && wasInCycle.get(from)?.has(target) === true)
            continue;
        added.get(owner)?.push({ file, line: edge.line, specifier: edge.specifier, to });
    }
    // Were all imports in some component at the base, then in one: the members still reach each other over them.
    return new Map([...added].map(([id, imports]) => [id, { state: imports.length === 0 ? 'old' : 'new', added: imports }]));
}
/** For each file the files that it imports within one component. */
function importsInCycles(graph, edges) {
    const componentOf = new Int32Array(graph.nodes.length).fill(-1);
    for (const [index, component] of findComponents(graph.nodes.length, edges).entries()) {
        for (const node of component)
            componentOf[node] = index;
    }
    const imports = new Map();
    for (const edge of edges) {
        if ((componentOf[edge.from] ?? -1) < 0 || componentOf[edge.from] !== componentOf[edge.to])
            continue;
        const from = graph.nodes[edge.from] ?? '';
        const known = imports.get(from);
        if (known === undefined)
            imports.set(from, new Set([graph.nodes[edge.to] ?? '']));
        else
            known.add(graph.nodes[edge.to] ?? '');
    }
    return imports;
}
/** Path at the base, or null for a file that was not there. A new file at the place of one that was renamed away is new. */
function pathAtBase(base, renames) {
    const known = new Set(base.nodes);
    const movedAway = new Set(renames.values());
    return (path) => {
        const old = renames.get(path);
        if (old !== undefined)
            return old;
        return known.has(path) && !movedAway.has(path) ? path : null;
    };
}

;// CONCATENATED MODULE: ./build/graph/build-graph.js

const edgeOrder = (0,base_order/* inOrder */.a)((0,base_order.by)((edge) => edge.from), (0,base_order.by)((edge) => edge.line), (0,base_order.by)((edge) => edge.column), (0,base_order.by)((edge) => edge.to), (0,base_order.by)((edge) => edge.kind), (0,base_order.by)((edge) => edge.specifier));
const unresolvedOrder = (0,base_order/* inOrder */.a)((0,base_order.by)((entry) => entry.path), (0,base_order.by)((entry) => entry.line), (0,base_order.by)((entry) => entry.specifier));
/**
 * The graph of a tree. `extracted` holds the imports of every source file by its path; an import that leads to a file
 * without such an entry (an image, a style sheet) makes no edge. The order of `extracted` does not matter.
 */
function buildGraph(extracted, resolver) {
    const nodes = [...extracted.keys()].sort(base_order/* compareText */.n);
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

// EXTERNAL MODULE: ./build/imports/extract/languages.js + 11 modules
var languages = __webpack_require__(20992);
// EXTERNAL MODULE: ./build/imports/resolve/extends-targets.js
var extends_targets = __webpack_require__(72576);
// EXTERNAL MODULE: ./build/imports/resolve/file-tree.js
var file_tree = __webpack_require__(20727);
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
    fitting.sort((a, b) => base(b) - base(a) || b.length - a.length || (0,base_order/* compareText */.n)(a, b));
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
    return entries.sort((0,base_order.by)((entry) => rank(entry.pattern)));
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
            .sort(base_order/* compareText */.n);
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
        warnings: () => [...warnings.entries()].sort(([a], [b]) => (0,base_order/* compareText */.n)(a, b)).map(([, warning]) => warning),
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

// EXTERNAL MODULE: ./build/pipeline/observe.js + 9 modules
var observe = __webpack_require__(83617);
;// CONCATENATED MODULE: ./build/pipeline/base-graph.js





/** Modes of blobs that are files; a link (120000) or a submodule (160000) is no source. */
const FILE_MODES = new Set(['100644', '100755']);
/** Blobs read at once: bounds the memory of a base that shares little with the present tree. */
const BATCH = 2_000;
/** A scanner may look this far past the end. */
const PADDING = 16;
/**
 * The import graph of the base commit, from git objects alone. A file whose blob is the one that was just scanned is not
 * read again. Rejects when the clone lacks an object (a partial clone): the base is then unknown.
 */
async function graphOfBase(tree, { capture, extracted }, scanBytes, parseYaml) {
    const files = tree.entries.filter((entry) => FILE_MODES.has(entry.mode));
    const sources = new Map();
    const changed = [];
    for (const entry of files) {
        if ((0,languages/* languageOf */.e)(entry.path) === null)
            continue;
        const known = capture.blobOid(entry.path) === entry.oid ? extracted.get(entry.path) : undefined;
        if (known === undefined)
            changed.push(entry);
        else
            sources.set(entry.path, known);
    }
    for (let start = 0; start < changed.length; start += BATCH) {
        const batch = changed.slice(start, start + BATCH);
        const blobs = await readAll(tree, batch);
        for (const { path, oid } of batch) {
            const bytes = blobs.get(oid);
            if (bytes === undefined || bytes.length > scanBytes)
                continue;
            const imports = (0,languages/* extractImports */.A)(path, padded(bytes), bytes.length);
            if (imports !== null)
                sources.set(path, imports);
        }
    }
    const texts = await textsThatSteer(tree, files);
    const paths = files.map((entry) => entry.path);
    const all = new Set(paths);
    const resolver = createResolver({ paths, has: (path) => all.has(path), text: (path) => texts.get(path) ?? null }, parseYaml);
    return buildGraph(sources, resolver);
}
/** Texts of the files that steer resolution, with the configs that they extend. */
async function textsThatSteer(tree, files) {
    const byPath = new Map(files.map((entry) => [entry.path, entry]));
    const texts = new Map();
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    let wanted = files.filter((entry) => (0,observe/* steersResolution */.d)(entry.path));
    while (wanted.length > 0) {
        const blobs = await readAll(tree, wanted);
        const read = wanted.map(({ path, oid }) => [path, decoder.decode(blobs.get(oid))]);
        for (const [path, text] of read)
            texts.set(path, text);
        const extended = new Set(read.flatMap(([path, text]) => (path.endsWith('package.json') ? [] : (0,extends_targets/* extendsTargets */.c)(path, text))));
        wanted = [...extended].filter((path) => !texts.has(path)).flatMap((path) => byPath.get(path) ?? []);
    }
    return texts;
}
async function readAll(tree, entries) {
    if (entries.length === 0)
        return new Map();
    const blobs = await tree.readBlobs([...new Set(entries.map((entry) => entry.oid))]);
    const missing = entries.find((entry) => !blobs.has(entry.oid));
    if (missing !== undefined)
        throw new Error(`the clone lacks ${missing.path} of the base commit ${tree.sha}`);
    return blobs;
}
function padded(bytes) {
    const copy = new Uint8Array(bytes.length + PADDING);
    copy.set(bytes);
    return copy;
}

;// CONCATENATED MODULE: ./build/pipeline/workspace-graph.js


/** The graph of the workspace as it was captured; the YAML parser is loaded only where a workspace file asks for it. */
async function graphOf({ capture, extracted, text }) {
    const paths = capture.snapshot.files.map((file) => file.path);
    const all = new Set(paths);
    const parseYaml = await yamlParserFor(paths);
    return buildGraph(extracted, createResolver({ paths, has: (path) => all.has(path), text }, parseYaml));
}
/** A parser for `pnpm-workspace.yaml` when one of `paths` is such a file. */
async function yamlParserFor(paths) {
    if (!paths.some((path) => path === 'pnpm-workspace.yaml' || path.endsWith('/pnpm-workspace.yaml')))
        return () => null;
    return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(67)]).then(__webpack_require__.bind(__webpack_require__, 46067))).parsePlainYaml;
}

;// CONCATENATED MODULE: ./build/pipeline/new-only.js




/**
 * Which violations the base already had (SPEC section 7, `new_only`). The base is looked for, and read, only when there
 * is something that it could excuse.
 */
async function compareWithBase(request) {
    const { violations, rulepack } = request;
    const excusable = violations.filter((violation) => rulepack.newOnly[violation.rule_id] === true);
    const stand = violations.filter((violation) => rulepack.newOnly[violation.rule_id] !== true);
    const standing = stand.flatMap((violation) => itemsOf(violation, 'new', []));
    if (excusable.length === 0)
        return { items: standing, base: null, unknown: null };
    const history = await request.history;
    const lookup = await history.findBase();
    if (lookup.kind !== 'found')
        return withoutBase(lookup, excusable, standing);
    try {
        const states = await statesOf(request, excusable, await history.openTree(lookup.sha));
        const items = excusable.flatMap((violation) => {
            const state = states.get(violation.id);
            return itemsOf(violation, state?.state ?? 'new', (state?.added ?? []).map(({ file, line, specifier }) => `${file}:${line} imports ${specifier}`));
        });
        return { items: [...standing, ...items], base: { kind: 'found', sha: lookup.sha, detail: lookup.how }, unknown: null };
    }
    catch (error) {
        const reason = `the base ${lookup.sha} could not be read: ${error instanceof Error ? error.message : String(error)}`;
        return withoutBase({ kind: 'unknown', reason, hint: 'Check out with fetch-depth: 0 and without a filter.' }, excusable, standing);
    }
}
async function statesOf(request, violations, tree) {
    const { observation, settings, rulepack, present } = request;
    const parseYaml = await yamlParserFor(tree.entries.map((entry) => entry.path));
    const base = await graphOfBase(tree, observation, settings.snapshot.limits.scanBytes, parseYaml);
    return compareToBase(violations, present, base, await tree.renames(), rulepack.config);
}
function withoutBase(lookup, excusable, standing) {
    const items = [...standing, ...excusable.flatMap((violation) => itemsOf(violation, 'unknown', []))];
    const base = { kind: lookup.kind, sha: null, detail: lookup.reason };
    return { items, base, unknown: lookup.kind === 'unknown' ? { reason: lookup.reason, hint: lookup.hint } : null };
}
function itemsOf(violation, state, added) {
    return fingerprintsOf(violation).map((fingerprint) => ({
        violation_id: violation.id,
        rulepack: violation.rulepack_namespace,
        rule: violation.rule_id,
        severity: violation.severity,
        file_path: violation.file_path,
        line_number: violation.line_number,
        fingerprint,
        state,
        added,
    }));
}
/** Every violation has at least one item: one without a list is its own. */
function fingerprintsOf(violation) {
    const listed = violation.context?.['items'];
    const found = Array.isArray(listed) ? listed.map((item) => item.fingerprint).filter((fingerprint) => typeof fingerprint === 'string') : [];
    if (found.length > 0)
        return found;
    return [(0,violation_id/* itemFingerprint */.u)({ rule: violation.rule_id, file_path: violation.file_path, evidence: violation.context ?? {} })];
}

// EXTERNAL MODULE: ./build/reporters/standing.js
var standing = __webpack_require__(28421);
;// CONCATENATED MODULE: ./build/pipeline/rulepack-record.js


/** A rulepack that has ended, as a gate among the others (SPEC sections 1 and 2). */
function rulepackRecord(end) {
    const { settings, output, compared } = end;
    const states = new Map();
    const added = new Map();
    for (const item of compared.items) {
        added.set(item.violation_id, [...(added.get(item.violation_id) ?? []), item]);
        if (states.get(item.violation_id) !== 'new')
            states.set(item.violation_id, item.state);
    }
    const stateOf = (violation) => states.get(violation.id) ?? 'new';
    const findings = output.violations.map((violation) => findingOf(violation, stateOf(violation), added.get(violation.id) ?? [], compared));
    const uncertain = end.uncertain.map((file) => ({ level: 'info', message: 'The scanner lost its place in this file; some of its imports may be missing from the graph.', file, rule: 'scan-uncertain' }));
    const standing = output.violations.filter((violation) => stateOf(violation) === 'new');
    const { outcome, reasons } = conclude(end, standing);
    return {
        name: settings.gateName,
        kind: 'rulepack',
        description: `The rulepack ${settings.namespace}`,
        blocking: true,
        needs: [],
        outcome,
        reasons,
        findings: [...findings, ...uncertain].sort(findingOrder),
        metrics: {
            source_files: end.sources,
            violations: compared.items.length,
            violations_new: compared.items.filter((item) => item.state === 'new').length,
            violations_old: compared.items.filter((item) => item.state === 'old').length,
            uncertain_files: end.uncertain.length,
        },
        thresholds: [],
        startedAt: end.startedAt,
        durationSeconds: end.durationSeconds,
        exitCode: null,
        signal: null,
        output: null,
        evidence: [],
        location: settings.location,
    };
}
const LEVEL_RANK = { error: 0, warning: 1, info: 2 };
const findingOrder = (0,base_order/* inOrder */.a)((0,base_order.by)((finding) => LEVEL_RANK[finding.level]), (0,base_order.by)((finding) => finding.file ?? ''), (0,base_order.by)((finding) => finding.line ?? 0), (0,base_order.by)((finding) => finding.rule ?? ''), (0,base_order.by)((finding) => finding.message));
/** What stands has its severity. What the base excuses is information; what no base could excuse, at most a warning. */
function levelOf(violation, state, baseWasWanted) {
    if (state === 'new')
        return violation.severity;
    if (state !== 'unknown' || violation.severity === 'info')
        return 'info';
    return baseWasWanted ? violation.severity : 'warning';
}
const STATE_WORDS = { new: '', old: ' (already in the base)', waived: ' (waived)', unknown: ' (no base to compare with)' };
function findingOf(violation, state, items, compared) {
    return {
        level: levelOf(violation, state, compared.unknown !== null),
        message: `${(0,standing/* violationText */.j)({ violation, items, isNew: state === 'new' })}${STATE_WORDS[state]}`,
        file: violation.file_path,
        ...(violation.line_number === null ? {} : { line: violation.line_number }),
        rule: violation.rule_id,
    };
}
function conclude(end, standing) {
    const { settings, compared } = end;
    const gate = settings.gateName;
    if (end.error !== null) {
        const reason = { code: 'analyzer_error', gate, message: `the rulepack ${settings.namespace} could not judge: ${end.error}`, next_action: 'Mend what the message names; if it is no setting of yours, report it as a bug with this message.' };
        return { outcome: 'error', reasons: [reason] };
    }
    if (end.sources === 0) {
        const reason = { code: 'nothing_checked', gate, message: `the config names the rulepack ${settings.namespace} and there is no source file that it can read`, next_action: 'Check working-directory and that the files are tracked, or take the rulepack out of the config.' };
        return { outcome: 'not_run', reasons: settings.namedInConfig ? [reason] : [] };
    }
    if (compared.unknown !== null) {
        const count = compared.items.filter((item) => item.state === 'unknown').length;
        const reason = { code: 'base_unknown', gate, message: `${count} violation${count === 1 ? '' : 's'} found, and whether the base already had ${count === 1 ? 'it' : 'them'} cannot be told: ${compared.unknown.reason}`, next_action: compared.unknown.hint };
        return { outcome: 'error', reasons: [reason] };
    }
    const errors = standing.filter((violation) => violation.severity === 'error');
    if (errors.length > 0)
        return { outcome: 'fail', reasons: [violationsReason(gate, errors)] };
    const warns = standing.some((violation) => violation.severity === 'warning') || compared.items.some((item) => item.state === 'unknown' && item.severity !== 'info');
    return { outcome: warns ? 'warn' : 'pass', reasons: [] };
}
function violationsReason(gate, errors) {
    const [first] = [...errors].sort((0,base_order/* inOrder */.a)((0,base_order.by)((violation) => violation.file_path), (0,base_order.by)((violation) => violation.line_number ?? 0)));
    const rules = [...new Set(errors.map((violation) => violation.rule_id))];
    const place = first === undefined ? '' : `${first.file_path}${first.line_number === null ? '' : `:${first.line_number}`}`;
    return {
        code: 'violations',
        gate,
        ...(rules.length === 1 ? { rule: rules[0] ?? '' } : {}),
        message: `${errors.length} violation${errors.length === 1 ? '' : 's'} of severity error ${errors.length === 1 ? 'stands' : 'stand'}, first at ${place}`,
        next_action: first === undefined ? 'Mend the violations.' : nextActionOf(first),
    };
}
/** The cut that a violation proposes, or a pointer to where it is described. */
function nextActionOf(violation) {
    const cut = violation.context?.['cut'];
    const [first] = Array.isArray(cut) ? cut : [];
    if (first === undefined || typeof first.file !== 'string')
        return `Mend ${violation.file_path}; envelope.json has the evidence.`;
    return `Take away the import of ${String(first.specifier)} at ${first.file}:${String(first.line)}; every cut that is needed stands under "cut" in envelope.json.`;
}

;// CONCATENATED MODULE: ./build/pipeline/analyst.js







/** Builds the graph once, when it is first asked for, and runs rulepacks on it (document 003, section 4.2). */
function createAnalyst({ observation, settings, version, history, world }) {
    const registry = createRegistry(version);
    let graph = null;
    let base = { kind: 'none', sha: null, detail: 'nothing had to be compared' };
    const versions = {};
    const extensions = {};
    const items = [];
    let broken = null;
    const judge = async (settingsOf) => {
        const startedAt = (0,utc_time/* utcTime */.S)(world.clock.now());
        const started = world.clock.monotonic();
        graph ??= graphOf(observation);
        const present = await graph;
        const { namespace } = settingsOf;
        const ran = runRulepack(registry, settingsOf, { snapshot: observation.capture.snapshot, graph: present }, version);
        const compared = await compareWithBase({ violations: ran.output.violations, present, observation, settings, rulepack: settingsOf, history });
        versions[namespace] = registry[namespace]?.version ?? '0.0.0';
        extensions[namespace] = { violations: [...ran.output.violations], data: { ...ran.output.extension_data } };
        items.push(...compared.items);
        if (compared.base !== null)
            base = compared.base;
        if (ran.error !== null)
            broken = `the rulepack ${namespace} broke: ${ran.error}`;
        return rulepackRecord({
            settings: settingsOf,
            sources: present.nodes.length,
            output: ran.output,
            error: ran.error,
            compared,
            uncertain: present.uncertain,
            startedAt,
            durationSeconds: Math.round(world.clock.monotonic() - started) / 1000,
        });
    };
    return {
        judge: (gateName) => {
            const rulepack = Object.values(settings.rulepacks).find((candidate) => candidate.gateName === gateName);
            if (rulepack === undefined)
                throw new Error(`invariant broken: no rulepack has the gate name ${gateName}`);
            return judge(rulepack);
        },
        result: async () => {
            graph ??= graphOf(observation);
            const present = await graph;
            return {
                graphStats: { node_count: present.nodes.length, edge_count: present.edges.length },
                cycles: coreCycles(extensions['cycles']?.violations ?? []).map((cycle) => [...cycle]),
                state: broken === null ? { status: 'success' } : { status: 'degraded', degraded_reason: broken },
                versions,
                extensions,
                items,
                base,
            };
        },
    };
}
function runRulepack(registry, settings, input, version) {
    const config = settings.config;
    const outputs = [];
    let error = null;
    for (const analyzer of registry[settings.namespace]?.analyzers ?? []) {
        try {
            outputs.push(analyzer.analyzer_fn({ ...input, config }));
        }
        catch (thrown) {
            error = thrown instanceof Error ? thrown.message : String(thrown);
            outputs.push({ violations: [analyzerError(settings.namespace, version, error)] });
        }
    }
    return {
        output: { violations: outputs.flatMap((output) => output.violations), extension_data: Object.assign({}, ...outputs.map((output) => output.extension_data ?? {})) },
        error: error ?? selfReported(outputs),
    };
}
/** An analyzer that cannot judge says so with a violation of this rule (document 003: analyzers do not throw). */
const ANALYZER_ERROR = 'analyzer-error';
function selfReported(outputs) {
    const found = outputs.flatMap((output) => output.violations).find((violation) => violation.rule_id === ANALYZER_ERROR);
    return found === undefined ? null : String(found.context?.['problem'] ?? found.message);
}
function analyzerError(namespace, version, problem) {
    const place = { rulepack_namespace: namespace, rule_id: ANALYZER_ERROR, file_path: '.', line_number: null, column_number: null };
    const message = 'The rulepack could not judge the workspace.';
    return { id: (0,violation/* idOf */.TH)(place), ...place, severity: 'error', category: 'analyzer', message, context: { problem }, detected_at: 'v1', analyzer_version: version };
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
