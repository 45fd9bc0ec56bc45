export const id = 385;
export const ids = [385];
export const modules = {

/***/ 8925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xv: () => (/* binding */ findNotJson),
/* harmony export */   ZC: () => (/* binding */ isWellFormedText)
/* harmony export */ });
/* unused harmony export MAX_JSON_DEPTH */
/* harmony import */ var _base_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2112);

/** Deepest nesting of a value that we write or check. Nothing of ours comes near; it stops a hostile value early. */
const MAX_JSON_DEPTH = 1000;
/** True when every surrogate of `text` is half of a pair. */
function isWellFormedText(text) {
    return text.isWellFormed();
}
/**
 * The first place where `value` is not JSON (RFC 8259 within I-JSON, RFC 7493), or null. Not JSON are: undefined,
 * functions, symbols, bigints, NaN and the infinities, lone surrogates in texts and keys, holes in arrays, cycles, class
 * instances (also Date, Map and boxed primitives), symbol keys, and nesting deeper than `MAX_JSON_DEPTH`.
 */
function findNotJson(value) {
    const ancestors = new Set();
    const stack = [];
    let found = faultOf(value, ancestors, stack);
    while (found === null) {
        const frame = stack.at(-1);
        if (frame === undefined)
            return null;
        const { container, keys } = frame;
        if (++frame.at >= frame.length) {
            ancestors.delete(container);
            stack.pop();
        }
        else if (keys === null) {
            found = faultOf(container[frame.at], ancestors, stack);
        }
        else {
            const key = keys[frame.at];
            found = isWellFormedText(key) ? faultOf(container[key], ancestors, stack) : 'a key with a lone surrogate';
        }
    }
    // The pointer is put together only now: most values are JSON.
    return { pointer: stack.reduce((pointer, { keys, at }) => (0,_base_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .x)(pointer, keys?.[at] ?? at), ''), found };
}
/** What is wrong with one value by itself, or null; a container goes on the stack to be looked through. */
function faultOf(member, ancestors, stack) {
    switch (typeof member) {
        case 'boolean':
            return null;
        case 'string':
            return isWellFormedText(member) ? null : 'a text with a lone surrogate';
        case 'number':
            return Number.isFinite(member) ? null : `the number ${member}`;
        case 'object':
            break;
        default:
            return typeof member === 'undefined' ? 'undefined' : `a ${typeof member}`;
    }
    if (member === null)
        return null;
    if (ancestors.has(member))
        return 'a circular reference';
    if (stack.length >= MAX_JSON_DEPTH)
        return `nesting deeper than ${MAX_JSON_DEPTH} levels`;
    if (Object.getOwnPropertySymbols(member).length > 0)
        return 'an object with a symbol as key';
    const isArray = Array.isArray(member);
    if (!isArray && !isPlain(member))
        return `an instance of ${className(member)}`;
    const keys = Object.keys(member);
    if (isArray && keys.length !== member.length)
        return 'an array with holes or extra members';
    ancestors.add(member);
    stack.push({ container: member, keys: isArray ? null : keys, length: keys.length, at: -1 });
    return null;
}
/** Made by `{}`, by JSON.parse (of any realm) or without a prototype. */
function isPlain(value) {
    const prototype = Object.getPrototypeOf(value);
    if (prototype === null || prototype === Object.prototype)
        return true;
    return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'hasOwnProperty');
}
function className(value) {
    const prototype = Object.getPrototypeOf(value);
    const name = prototype?.constructor?.name;
    return typeof name === 'string' && name !== '' ? name : 'a class';
}


/***/ }),

/***/ 7061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RJ: () => (/* binding */ parseStrictJson)
});

// UNUSED EXPORTS: DEFAULT_JSON_BYTES, DEFAULT_JSON_DEPTH

// EXTERNAL MODULE: ./build/base/json-pointer.js
var json_pointer = __webpack_require__(2112);
// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(4419);
;// CONCATENATED MODULE: ./build/contract/json-text.js
/** Where `offset` (UTF-16 code units from 0) is in `text`; LF, CRLF and a lone CR end a line. */
function positionAt(text, offset) {
    let line = 1;
    let start = 0;
    for (let index = 0; index < offset; index++) {
        const unit = text.charCodeAt(index);
        if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(index + 1) !== 0x0a)) {
            line++;
            start = index + 1;
        }
    }
    return { line, column: offset - start + 1 };
}
/** `positionAt` for many offsets of one text: one pass, then a binary search each. */
function positionsIn(text) {
    const starts = [0];
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(index + 1) !== 0x0a))
            starts.push(index + 1);
    }
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - starts[low] + 1 };
    };
}

// EXTERNAL MODULE: ./build/contract/not-json.js
var not_json = __webpack_require__(8925);
;// CONCATENATED MODULE: ./build/contract/json-tokens.js

/** Leaves the reader from wherever it is; caught in `readJson` only. */
class JsonFaultSignal extends Error {
    fault;
    constructor(fault) {
        super(fault.message);
        this.fault = fault;
    }
}
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const HEX4 = /^[0-9a-fA-F]{4}$/;
const ESCAPES = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
/** Reads the tokens of a JSON text, RFC 8259 to the letter. */
class JsonTokens {
    text;
    offset = 0;
    constructor(text) {
        this.text = text;
    }
    fail(code, message, offset = this.offset, more = {}) {
        throw new JsonFaultSignal({ code, offset, message, ...more });
    }
    /** "here stands something else than wanted". */
    unexpected(expected) {
        const unit = this.text[this.offset];
        const actual = unit === undefined ? 'the end of the text' : JSON.stringify(String.fromCodePoint(this.text.codePointAt(this.offset) ?? 0));
        this.fail('json_syntax', `expected ${expected}, found ${actual}`, this.offset, { expected, actual });
    }
    skipBlanks() {
        for (;;) {
            const unit = this.text.charCodeAt(this.offset);
            if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09)
                return;
            this.offset++;
        }
    }
    /** Takes `unit` when it stands here. */
    take(unit) {
        if (this.text[this.offset] !== unit)
            return false;
        this.offset++;
        return true;
    }
    /** A text, number, true, false or null. */
    scalar() {
        switch (this.text[this.offset]) {
            case '"':
                return this.string();
            case 't':
                return this.word('true', true);
            case 'f':
                return this.word('false', false);
            case 'n':
                return this.word('null', null);
            default:
                return this.number();
        }
    }
    string() {
        const start = this.offset;
        let pieceStart = start + 1;
        let value = '';
        for (this.offset = pieceStart;; this.offset++) {
            const unit = this.text.charCodeAt(this.offset);
            if (unit === 0x22)
                break;
            if (Number.isNaN(unit))
                this.fail('json_syntax', 'the text ends inside a string', start, { expected: '"', actual: 'the end of the text' });
            if (unit < 0x20)
                this.fail('json_syntax', `the control character U+${unit.toString(16).toUpperCase().padStart(4, '0')} must be escaped in a string`);
            if (unit !== 0x5c)
                continue;
            value += this.text.slice(pieceStart, this.offset);
            value += this.escape();
            pieceStart = this.offset + 1;
        }
        value += this.text.slice(pieceStart, this.offset);
        this.offset++;
        if (!(0,not_json/* isWellFormedText */.ZC)(value))
            this.fail('json_lone_surrogate', 'a string holds half of a surrogate pair, which is no character', start);
        return value;
    }
    /** The character of the escape at the present backslash; ends on its last character. */
    escape() {
        const start = this.offset;
        const letter = this.text[start + 1] ?? '';
        if (letter === 'u') {
            const digits = this.text.slice(start + 2, start + 6);
            if (!HEX4.test(digits))
                this.fail('json_syntax', '\\u wants four hex digits', start);
            this.offset = start + 5;
            return String.fromCharCode(Number.parseInt(digits, 16));
        }
        const character = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined;
        if (character === undefined)
            this.fail('json_syntax', `\\${letter} is no escape of JSON`, start);
        this.offset = start + 1;
        return character;
    }
    word(word, value) {
        if (!this.text.startsWith(word, this.offset))
            this.unexpected('a value');
        this.offset += word.length;
        return value;
    }
    number() {
        const start = this.offset;
        NUMBER.lastIndex = start;
        const match = NUMBER.exec(this.text);
        if (match === null)
            this.unexpected('a value');
        this.offset += match[0].length;
        const value = Number(match[0]);
        if (!Number.isFinite(value))
            this.fail('json_number_range', `the number ${match[0].slice(0, 40)} is too large`, start);
        return value;
    }
}

;// CONCATENATED MODULE: ./build/contract/strict-json.js




/** Nesting that a foreign payload may have; our own contracts need fewer than ten levels. */
const DEFAULT_JSON_DEPTH = 64;
/** Size that a foreign payload may have, in bytes of UTF-8. */
const DEFAULT_JSON_BYTES = 32 * 1024 * 1024;
const HINTS = {
    json_syntax: 'Write the file with a JSON library instead of by hand; comments and trailing commas are not JSON.',
    json_duplicate_key: 'Keep one of the two members: readers disagree on which one counts.',
    json_too_deep: 'Flatten the value.',
    json_too_large: 'Write less into this file, or split it.',
    json_encoding: 'Write the file as UTF-8 without a byte order mark.',
    json_lone_surrogate: 'Write the file as UTF-8; the producer cut a character in two.',
    json_number_range: 'Write the number as a string.',
};
/**
 * Reads JSON that somebody else wrote, by RFC 8259 to the letter: no byte order mark, no duplicate key, no lone
 * surrogate, no number beyond a double, nothing after the value, at most `maxDepth` levels and `maxBytes` bytes.
 * Everything that it accepts, JSON.parse reads as the same value.
 */
function parseStrictJson(input, options = {}) {
    const maxBytes = options.maxBytes ?? DEFAULT_JSON_BYTES;
    const maxDepth = options.maxDepth ?? DEFAULT_JSON_DEPTH;
    const refuse = (fault, text) => {
        const file = options.file ?? '';
        const location = { file, ...positionAt(text, fault.offset) };
        const { code, message, expected, actual } = fault;
        return (0,result/* err */._)({
            code, message: `not valid JSON: ${message}`, hint: HINTS[code], location,
            ...(expected === undefined ? {} : { expected }), ...(actual === undefined ? {} : { actual }),
        });
    };
    const bytes = typeof input === 'string' ? (input.length * 3 <= maxBytes ? 0 : Buffer.byteLength(input)) : input.length;
    if (bytes > maxBytes) {
        return refuse({ code: 'json_too_large', offset: 0, message: `it has ${bytes} bytes`, expected: `at most ${maxBytes} bytes`, actual: `${bytes} bytes` }, '');
    }
    let text;
    if (typeof input === 'string')
        text = input;
    else {
        try {
            text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(input);
        }
        catch {
            return refuse({ code: 'json_encoding', offset: 0, message: 'it is not UTF-8' }, '');
        }
    }
    if (text.charCodeAt(0) === 0xfeff)
        return refuse({ code: 'json_encoding', offset: 0, message: 'it begins with a byte order mark' }, text);
    const read = readJson(text, maxDepth, null);
    if (!read.ok)
        return refuse(read.error, text);
    let offsets = null;
    let positions = null;
    return (0,result.ok)({
        value: read.value,
        // Positions are wanted only when something is wrong: the text is read again then, instead of kept for every value.
        locate(pointer) {
            if (offsets === null || positions === null) {
                offsets = new Map();
                readJson(text, maxDepth, offsets);
                positions = positionsIn(text);
            }
            let known = pointer;
            while (known !== '' && !offsets.has(known))
                known = known.slice(0, known.lastIndexOf('/'));
            return positions(offsets.get(known) ?? 0);
        },
    });
}
/** The value of `text`; with `offsets`, also where each value begins, by pointer. */
function readJson(text, maxDepth, offsets) {
    try {
        return (0,result.ok)(readValue(new JsonTokens(text), maxDepth, offsets));
    }
    catch (error) {
        if (error instanceof JsonFaultSignal)
            return (0,result/* err */._)(error.fault);
        throw error;
    }
}
function readValue(tokens, maxDepth, offsets) {
    const stack = [];
    for (;;) {
        // A value begins here.
        tokens.skipBlanks();
        const parent = stack.at(-1);
        const pointer = offsets === null ? '' : pointerBelow(parent);
        offsets?.set(pointer, tokens.offset);
        let value;
        const open = tokens.text[tokens.offset];
        if (open === '[' || open === '{') {
            if (stack.length >= maxDepth) {
                tokens.fail('json_too_deep', `it is nested deeper than ${maxDepth} levels`, tokens.offset, { expected: `at most ${maxDepth} levels` });
            }
            tokens.offset++;
            tokens.skipBlanks();
            const container = { value: open === '[' ? [] : {}, pointer, key: null };
            if (!tokens.take(open === '[' ? ']' : '}')) {
                if (open === '{')
                    readKey(tokens, container);
                stack.push(container);
                continue;
            }
            value = container.value;
        }
        else {
            value = tokens.scalar();
        }
        // A value has ended: it goes into its parent, which may end with it, and so on.
        for (;;) {
            const holder = stack.at(-1);
            tokens.skipBlanks();
            if (holder === undefined) {
                if (tokens.offset < tokens.text.length)
                    tokens.unexpected('nothing after the value');
                return value;
            }
            store(holder, value);
            const isArray = holder.key === null;
            if (tokens.take(',')) {
                tokens.skipBlanks();
                if (!isArray)
                    readKey(tokens, holder);
                break;
            }
            if (!tokens.take(isArray ? ']' : '}'))
                tokens.unexpected(isArray ? '"," or "]"' : '"," or "}"');
            value = holder.value;
            stack.pop();
        }
    }
}
function pointerBelow(parent) {
    if (parent === undefined)
        return '';
    return (0,json_pointer/* pointerTo */.x)(parent.pointer, parent.key ?? parent.value.length);
}
function readKey(tokens, holder) {
    const start = tokens.offset;
    if (tokens.text[start] !== '"')
        tokens.unexpected('a key in double quotes');
    const key = tokens.string();
    if (Object.hasOwn(holder.value, key))
        tokens.fail('json_duplicate_key', `the key ${JSON.stringify(key)} stands twice in one object`, start);
    tokens.skipBlanks();
    if (!tokens.take(':'))
        tokens.unexpected('":"');
    holder.key = key;
}
function store(holder, value) {
    if (Array.isArray(holder.value))
        holder.value.push(value);
    else if (holder.key === '__proto__') {
        // Plain assignment would set the prototype.
        Object.defineProperty(holder.value, '__proto__', { value, writable: true, enumerable: true, configurable: true });
    }
    else
        holder.value[holder.key] = value;
}


/***/ }),

/***/ 4477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAnalyst: () => (/* binding */ createAnalyst)
});

// EXTERNAL MODULE: ./build/base/utc-time.js
var utc_time = __webpack_require__(9930);
// EXTERNAL MODULE: ./build/contract/violation.js + 1 modules
var violation = __webpack_require__(4775);
// EXTERNAL MODULE: ./build/base/order.js
var base_order = __webpack_require__(4172);
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

// EXTERNAL MODULE: ./build/graph/components.js
var graph_components = __webpack_require__(1611);
// EXTERNAL MODULE: ./build/base/glob.js + 1 modules
var glob = __webpack_require__(2083);
// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(4419);
;// CONCATENATED MODULE: ./build/rulepacks/cycles/counted-edges.js


/**
 * The edges of a graph that may close a cycle: none of type imports unless `type_imports` is `include`, and none from or
 * to a file that `ignore` matches. Fails on a glob that cannot be read.
 */
function countedEdges(graph, config) {
    const isIgnored = new Uint8Array(graph.nodes.length);
    const ignored = [];
    for (const { paths, reason } of ignoreEntries(config)) {
        const globs = (0,glob/* compileGlobs */.t)(paths);
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
var invariant = __webpack_require__(5292);
// EXTERNAL MODULE: ./build/contract/violation-id.js
var violation_id = __webpack_require__(8512);
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

// EXTERNAL MODULE: ./build/graph/adjacency.js
var graph_adjacency = __webpack_require__(8601);
;// CONCATENATED MODULE: ./build/graph/shortest-cycle.js


/**
 * The shortest cycle through `start`, as the nodes from `start` on without its repetition at the end; a self-link is
 * `[start]`. Of several the one whose sequence of nodes is smallest. `start` must lie on a cycle of `links`.
 */
function shortestCycle(size, links, start) {
    const adjacency = (0,graph_adjacency/* adjacencyOf */.W)(size, links);
    const back = (0,graph_adjacency/* reversed */.T)(adjacency);
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
        const adjacency = (0,graph_adjacency/* adjacencyOf */.W)(nodes, inside);
        const trials = onCycle.map((entry) => ({ entry, left: (0,graph_components/* countCyclic */.Jx)(adjacency, (0,graph_components/* slotOf */.SW)(adjacency, entry)) }));
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
    const components = (0,graph_components/* findComponents */.IC)(size, links);
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
    const adjacency = (0,graph_adjacency/* adjacencyOf */.W)(size, sorted);
    const canTry = best.refused.length * (size + sorted.length) <= TRIAL_BUDGET;
    const cuts = best.refused.map((link) => ({ ...link, freed: canTry ? size - (0,graph_components/* countCyclic */.Jx)(adjacency, (0,graph_components/* slotOf */.SW)(adjacency, link)) : null }));
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
    return (0,graph_components/* labelComponents */.bB)((0,graph_adjacency/* adjacencyOf */.W)(size, links)).label.map((label) => size - 1 - label);
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
    const components = (0,graph_components/* findComponents */.IC)(graph.nodes.length, edges);
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
        violations: violations.sort(violation.byViolationId),
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
    return { id: (0,violation.idOf)(place), ...place, severity, category, message, context, detected_at: 'v1', analyzer_version: analyzerVersion };
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
    for (const [index, component] of (0,graph_components/* findComponents */.IC)(graph.nodes.length, edges).entries()) {
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

// EXTERNAL MODULE: ./build/graph/build-graph.js
var build_graph = __webpack_require__(5870);
// EXTERNAL MODULE: ./build/imports/extract/languages.js + 11 modules
var languages = __webpack_require__(992);
// EXTERNAL MODULE: ./build/imports/resolve/extends-targets.js
var extends_targets = __webpack_require__(2576);
// EXTERNAL MODULE: ./build/imports/resolve/resolver.js + 6 modules
var resolve_resolver = __webpack_require__(8053);
// EXTERNAL MODULE: ./build/pipeline/observe.js + 9 modules
var observe = __webpack_require__(3617);
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
    const resolver = (0,resolve_resolver/* createResolver */.T)({ paths, has: (path) => all.has(path), text: (path) => texts.get(path) ?? null }, parseYaml);
    return (0,build_graph/* buildGraph */.Z)(sources, resolver);
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

// EXTERNAL MODULE: ./build/pipeline/workspace-graph.js
var workspace_graph = __webpack_require__(7303);
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
    const parseYaml = await (0,workspace_graph/* yamlParserFor */.A)(tree.entries.map((entry) => entry.path));
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
var standing = __webpack_require__(8421);
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
        graph ??= (0,workspace_graph/* graphOf */.c)(observation);
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
            graph ??= (0,workspace_graph/* graphOf */.c)(observation);
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
    return { id: (0,violation.idOf)(place), ...place, severity: 'error', category: 'analyzer', message, context: { problem }, detected_at: 'v1', analyzer_version: version };
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


/***/ })

};
