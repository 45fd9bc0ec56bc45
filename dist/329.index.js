export const id = 329;
export const ids = [329];
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

/***/ 29329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadConfig: () => (/* binding */ loadConfig)
});

// UNUSED EXPORTS: MAX_CONFIG_BYTES

// EXTERNAL MODULE: ./build/base/invariant.js
var invariant = __webpack_require__(25292);
// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(94419);
// EXTERNAL MODULE: ./build/base/json-pointer.js
var json_pointer = __webpack_require__(72112);
;// CONCATENATED MODULE: ./build/config/config-merge.js

/** What a gate does: a later file that says it anew replaces it whole. */
const GATE_KINDS = ['run', 'script', 'uses'];
/** `later` over `earlier` (SPEC section 10): maps merge by key, lists and single values replace; places go along. */
function mergeConfigs(earlier, later) {
    const places = new Map();
    const value = merge(earlier, later, '', places);
    return { value, places };
}
function merge(earlier, later, pointer, places) {
    const left = earlier.value;
    const right = later.value;
    if (!isMap(left) || !isMap(right)) {
        copyPlaces(later.places, pointer, right, places);
        return right;
    }
    const merged = Object.create(null);
    const replacesKind = /^\/gates\/[^/]+$/u.test(pointer) && GATE_KINDS.some((kind) => kind in right);
    for (const [key, value] of Object.entries(left)) {
        if (key in right || (replacesKind && GATE_KINDS.includes(key)))
            continue;
        const at = (0,json_pointer/* pointerTo */.x)(pointer, key);
        takePlace(earlier.places, at, places);
        copyPlaces(earlier.places, at, value, places);
        merged[key] = value;
    }
    // The order of declaration is kept: settings of the earlier file first, where they stood.
    const ordered = Object.create(null);
    for (const key of [...Object.keys(left), ...Object.keys(right)]) {
        if (key in ordered)
            continue;
        const kept = merged[key];
        if (kept !== undefined) {
            ordered[key] = kept;
            continue;
        }
        const newer = right[key];
        if (newer === undefined)
            continue;
        const at = (0,json_pointer/* pointerTo */.x)(pointer, key);
        takePlace(later.places, at, places);
        const older = left[key];
        if (older === undefined) {
            copyPlaces(later.places, at, newer, places);
            ordered[key] = newer;
        }
        else {
            ordered[key] = merge({ value: older, places: earlier.places }, { value: newer, places: later.places }, at, places);
        }
    }
    return ordered;
}
function copyPlaces(from, pointer, value, to) {
    if (typeof value !== 'object' || value === null)
        return;
    for (const [key, member] of Object.entries(value)) {
        const at = (0,json_pointer/* pointerTo */.x)(pointer, key);
        takePlace(from, at, to);
        copyPlaces(from, at, member, to);
    }
}
function takePlace(from, pointer, to) {
    const place = from.get(pointer);
    if (place !== undefined)
        to.set(pointer, place);
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/base/order.js
var order = __webpack_require__(64172);
;// CONCATENATED MODULE: ./build/config/config-problem.js

/** In the order of the files and their lines, each once. */
function sortProblems(problems) {
    const sorted = [...problems].sort((0,order/* inOrder */.a)((0,order.by)((problem) => problem.location?.file ?? ''), (0,order.by)((problem) => problem.location?.line ?? 0), (0,order.by)((problem) => problem.location?.column ?? 0), (0,order.by)((problem) => problem.message)));
    return sorted.filter((problem, index) => {
        const before = sorted[index - 1];
        return before === undefined || JSON.stringify(before) !== JSON.stringify(problem);
    });
}

// EXTERNAL MODULE: ./build/base/glob.js + 1 modules
var glob = __webpack_require__(52083);
// EXTERNAL MODULE: ./build/base/duration.js
var base_duration = __webpack_require__(15902);
// EXTERNAL MODULE: ./build/base/nearest.js
var nearest = __webpack_require__(50578);
// EXTERNAL MODULE: ./build/config/rulepack-names.js
var rulepack_names = __webpack_require__(76333);
// EXTERNAL MODULE: ./build/config/root-path.js
var root_path = __webpack_require__(69343);
;// CONCATENATED MODULE: ./build/config/config-rules.js







/** Names that Windows keeps for devices: a gate's report folder could not be made there. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/u;
/** What the schema cannot say. Parts of the wrong type are left to the schema and skipped here. */
function ruleProblems(root, places) {
    if (!isMap(root))
        return [];
    const check = new RuleCheck(places);
    const gates = isMap(root['gates']) ? root['gates'] : {};
    const rulepacks = isMap(root['rulepacks']) ? root['rulepacks'] : {};
    for (const [name, gate] of Object.entries(gates)) {
        check.gateName(name);
        if (isMap(gate))
            check.gate(name, gate, gates, rulepacks);
    }
    for (const namespace of rulepack_names/* RULEPACKS */.vq) {
        const settings = rulepacks[namespace];
        if (isMap(settings))
            check.ignore(namespace, settings['ignore']);
    }
    return check.problems;
}
class RuleCheck {
    places;
    problems = [];
    constructor(places) {
        this.places = places;
    }
    gateName(name) {
        const at = this.places.get((0,json_pointer/* pointerTo */.x)('/gates', name))?.key;
        const rulepack = rulepack_names/* RESERVED_GATE_NAMES */.Sn.get(name);
        if (rulepack !== undefined) {
            this.say('config_value', `the gate name ${name} belongs to the rulepack ${rulepack}`, `choose another name, or set rulepacks: { ${rulepack}: … }`, at);
        }
        else if (DEVICE_NAME.test(name)) {
            this.say('config_value', `the gate name ${name} cannot be a folder on Windows`, `write ${name}_gate`, at);
        }
    }
    gate(name, gate, gates, rulepacks) {
        const pointer = (0,json_pointer/* pointerTo */.x)('/gates', name);
        this.kind(name, gate, pointer);
        this.command(name, gate['run'], (0,json_pointer/* pointerTo */.x)(pointer, 'run'));
        this.path(name, 'script', gate, pointer);
        this.path(name, 'working_directory', gate, pointer);
        if (typeof gate['timeout'] === 'string' && /^[1-9][0-9]*[smh]$/u.test(gate['timeout'])) {
            const duration = (0,base_duration/* parseDuration */.E9)(gate['timeout']);
            if (!duration.ok)
                this.say('config_value', `timeout of gate ${name}: ${duration.error.message}`, 'write at most 24h', this.valueAt(pointer, 'timeout'));
        }
        for (const [index, need] of listOf(gate['needs']).entries()) {
            if (typeof need === 'string')
                this.need(name, need, gates, rulepacks, this.places.get((0,json_pointer/* pointerTo */.x)((0,json_pointer/* pointerTo */.x)(pointer, 'needs'), index))?.value);
        }
        if ('run' in gate && 'thresholds' in gate) {
            this.say('config_value', `gate ${name} has thresholds, but a run gate reports no metrics that they could judge`, 'make it a script gate (Gate Contract 2.0), or test the number in the command', this.keyAt(pointer, 'thresholds'));
        }
        if ('script' in gate && 'warn_exit_codes' in gate) {
            this.say('config_value', `gate ${name} has warn_exit_codes, but a script gate always exits with 0, 1 or 2`, 'remove it: exit 2 is its warning', this.keyAt(pointer, 'warn_exit_codes'));
        }
        for (const [index, code] of listOf(gate['warn_exit_codes']).entries()) {
            if (code !== 126 && code !== 127)
                continue;
            this.say('config_value', `exit ${code} of gate ${name} cannot be a warning: it says that the command could not be started`, 'remove it', this.places.get((0,json_pointer/* pointerTo */.x)((0,json_pointer/* pointerTo */.x)(pointer, 'warn_exit_codes'), index))?.value);
        }
    }
    kind(name, gate, pointer) {
        const kinds = ['run', 'script', 'uses'].filter((kind) => kind in gate);
        if (kinds.length > 1) {
            this.say('config_value', `gate ${name} has ${kinds.join(' and ')}; exactly one of run and script says what a gate does`, 'keep one of them, or make two gates', this.keyAt(pointer, kinds[1] ?? ''));
        }
        else if (kinds.length === 0) {
            this.say('config_missing_key', `gate ${name} does not say what it does`, 'add run: <command>, or script: <path of a Gate Contract 2.0 script>', this.places.get(pointer)?.key);
        }
    }
    command(name, run, pointer) {
        const blank = typeof run === 'string' ? run !== '' && run.trim() === '' : Array.isArray(run) && typeof run[0] === 'string' && run[0].trim() === '';
        if (blank)
            this.say('config_value', `run of gate ${name} is blank`, 'write the command', this.places.get(pointer)?.value);
    }
    path(name, key, gate, pointer) {
        const path = gate[key];
        if (typeof path !== 'string')
            return;
        const fault = (0,root_path/* rootPathFault */.W)(path);
        if (fault !== null)
            this.say('config_value', `${key} of gate ${name}: ${JSON.stringify(path)} ${fault.what}`, fault.hint, this.valueAt(pointer, key));
    }
    need(name, need, gates, rulepacks, at) {
        if (need === name) {
            this.say('config_value', `gate ${name} needs itself`, 'remove it from needs', at);
            return;
        }
        if (need in gates)
            return;
        const rulepack = rulepack_names/* RULEPACKS */.vq.find((namespace) => namespace.replaceAll('-', '_') === need);
        if (rulepack === undefined) {
            const known = [...Object.keys(gates).filter((other) => other !== name), ...rulepack_names/* RULEPACKS */.vq];
            const meant = (0,nearest/* nearest */.p)(need, known);
            this.say('config_value', `gate ${name} needs ${need}, which does not exist`, meant === null ? `the names are ${known.join(', ')}` : `did you mean ${meant}?`, at);
            return;
        }
        const settings = rulepacks[rulepack];
        if (isMap(settings) && settings['enabled'] === false) {
            this.say('config_value', `gate ${name} needs the rulepack ${rulepack}, which is switched off`, `set rulepacks: { ${rulepack}: { enabled: true } }, or remove it from needs`, at);
        }
    }
    ignore(namespace, entries) {
        for (const [index, entry] of listOf(entries).entries()) {
            if (!isMap(entry))
                continue;
            const pointer = (0,json_pointer/* pointerTo */.x)((0,json_pointer/* pointerTo */.x)((0,json_pointer/* pointerTo */.x)((0,json_pointer/* pointerTo */.x)('/rulepacks', namespace), 'ignore'), index), 'paths');
            const paths = listOf(entry['paths']).filter((path) => typeof path === 'string' && path !== '');
            let broken = false;
            for (const [item, path] of paths.entries()) {
                const compiled = (0,glob/* compileGlob */.S)(path.startsWith('!') ? path.slice(1) : path);
                if (compiled.ok)
                    continue;
                broken = true;
                this.say('config_value', compiled.error.message, compiled.error.hint ?? '', this.places.get((0,json_pointer/* pointerTo */.x)(pointer, item))?.value);
            }
            const all = broken ? null : (0,glob/* compileGlobs */.t)(paths);
            if (all !== null && !all.ok)
                this.say('config_value', all.error.message, all.error.hint ?? '', this.places.get(pointer)?.value);
        }
    }
    keyAt(pointer, key) {
        return this.places.get((0,json_pointer/* pointerTo */.x)(pointer, key))?.key;
    }
    valueAt(pointer, key) {
        return this.places.get((0,json_pointer/* pointerTo */.x)(pointer, key))?.value;
    }
    say(code, message, hint, location) {
        this.problems.push({ code, message, hint, ...(location === undefined ? {} : { location }) });
    }
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}

// EXTERNAL MODULE: ./build/contract/code-points.js
var code_points = __webpack_require__(35536);
;// CONCATENATED MODULE: ./build/contract/generated/config.validator.js
// Generated from schemas/ by `npm run generate`, do not edit.

/** @type {import('../schema-validator.js').SchemaCheck} */
const validate = validate52;
/** @type {string} */
const config_validator_schemaId = "https://contract-gates.dev/schemas/config.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
const knownKeys = {
    "#/additionalProperties": [
        "extends",
        "gates",
        "meta",
        "policy",
        "rulepacks",
        "snapshot",
        "version"
    ],
    "#/properties/policy/additionalProperties": [
        "coverage_required",
        "new_only",
        "strict"
    ],
    "#/properties/meta/additionalProperties": [
        "adapter",
        "engine",
        "org_id"
    ],
    "#/properties/gates/additionalProperties/additionalProperties": [
        "blocking",
        "clean_env",
        "description",
        "env",
        "needs",
        "on_fork",
        "phase",
        "requires_env",
        "run",
        "script",
        "thresholds",
        "timeout",
        "warn_exit_codes",
        "working_directory"
    ],
    "#/properties/rulepacks/additionalProperties": [
        "cycles"
    ],
    "#/properties/rulepacks/properties/cycles/additionalProperties": [
        "enabled",
        "ignore",
        "rules",
        "type_imports"
    ],
    "#/properties/rulepacks/properties/cycles/properties/rules/additionalProperties": [
        "circular-dependency-detected"
    ],
    "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/additionalProperties": [
        "new_only",
        "severity"
    ],
    "#/properties/rulepacks/properties/cycles/properties/ignore/items/additionalProperties": [
        "paths",
        "reason"
    ],
    "#/properties/snapshot/additionalProperties": [
        "limits",
        "untracked"
    ],
    "#/properties/snapshot/properties/limits/additionalProperties": [
        "files",
        "scan_bytes"
    ]
};
const schema19 = { "$id": "https://contract-gates.dev/schemas/config.schema.json", "type": "object", "additionalProperties": false, "required": ["version"], "properties": { "version": { "type": "integer", "const": 1 }, "extends": { "type": "array", "maxItems": 16, "items": { "type": "string", "minLength": 1 } }, "policy": { "type": "object", "additionalProperties": false, "properties": { "strict": { "type": "boolean" }, "new_only": { "type": "boolean" }, "coverage_required": { "type": "number", "minimum": 0, "maximum": 100 } } }, "meta": { "type": "object", "additionalProperties": false, "properties": { "adapter": { "type": "string", "minLength": 1, "maxLength": 100 }, "engine": { "type": "string", "enum": ["native", "hardis", "custom"] }, "org_id": { "type": "string", "minLength": 1, "maxLength": 200 } } }, "gates": { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9_]*$", "maxLength": 100 }, "additionalProperties": { "type": "object", "additionalProperties": false, "not": { "required": ["run", "script"] }, "properties": { "run": { "type": ["string", "array"], "minLength": 1, "pattern": "^[^\\u0000]*$", "minItems": 1, "items": { "type": "string", "pattern": "^[^\\u0000]*$" } }, "script": { "type": "string", "minLength": 1, "pattern": "^[^\\u0000]*$" }, "description": { "type": "string", "minLength": 1, "pattern": "^[^\\u0000]*$", "maxLength": 1000 }, "needs": { "type": "array", "uniqueItems": true, "items": { "type": "string" } }, "phase": { "type": "string", "enum": ["OTHER"] }, "blocking": { "type": "boolean" }, "timeout": { "type": "string", "pattern": "^[1-9][0-9]*[smh]$" }, "env": { "type": "object", "propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "additionalProperties": { "type": "string", "pattern": "^[^\\u0000]*$" } }, "clean_env": { "type": "boolean" }, "requires_env": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" } }, "on_fork": { "type": "string", "enum": ["run", "skip"] }, "working_directory": { "type": "string", "minLength": 1, "pattern": "^[^\\u0000]*$" }, "thresholds": { "type": "object", "propertyNames": { "minLength": 1 }, "additionalProperties": { "type": "string", "pattern": "^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$", "maxLength": 200 } }, "warn_exit_codes": { "type": "array", "uniqueItems": true, "items": { "type": "integer", "minimum": 1, "maximum": 255 } } } } }, "rulepacks": { "type": "object", "additionalProperties": false, "properties": { "cycles": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" }, "type_imports": { "type": "string", "enum": ["ignore", "include"] }, "rules": { "type": "object", "additionalProperties": false, "properties": { "circular-dependency-detected": { "anyOf": [{ "type": "string", "enum": ["off", "info", "warning", "error"] }, { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "severity": { "type": "string", "enum": ["off", "info", "warning", "error"] }, "new_only": { "type": "boolean" } } }] } } }, "ignore": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["paths", "reason"], "properties": { "paths": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "reason": { "type": "string", "minLength": 1, "maxLength": 1000 } } } } } } } }, "snapshot": { "type": "object", "additionalProperties": false, "properties": { "untracked": { "type": "string", "enum": ["auto", "include", "exclude"] }, "limits": { "type": "object", "additionalProperties": false, "properties": { "files": { "type": "integer", "minimum": 1, "maximum": 100000000 }, "scan_bytes": { "type": "integer", "minimum": 1, "maximum": 1073741824 } } } } } } };
const func1 = code_points/* countCodePoints */.s;
const func7 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const pattern4 = new RegExp("^[^\\u0000]*$", "u");
const pattern8 = new RegExp("^[1-9][0-9]*[smh]$", "u");
const pattern9 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern13 = new RegExp("^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://contract-gates.dev/schemas/config.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate52.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.version === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((((key0 === "version") || (key0 === "extends")) || (key0 === "policy")) || (key0 === "meta")) || (key0 === "gates")) || (key0 === "rulepacks")) || (key0 === "snapshot"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data0 = data.version;
            if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if (1 !== data0) {
                const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.extends !== undefined) {
            let data1 = data.extends;
            if (Array.isArray(data1)) {
                if (data1.length > 16) {
                    const err4 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/maxItems", keyword: "maxItems", params: { limit: 16 } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if (typeof data2 === "string") {
                        if (func1(data2) < 1) {
                            const err5 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err6 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.policy !== undefined) {
            let data3 = data.policy;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                for (const key1 in data3) {
                    if (!(((key1 === "strict") || (key1 === "new_only")) || (key1 === "coverage_required"))) {
                        const err8 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
                if (data3.strict !== undefined) {
                    if (typeof data3.strict !== "boolean") {
                        const err9 = { instancePath: instancePath + "/policy/strict", schemaPath: "#/properties/policy/properties/strict/type", keyword: "type", params: { type: "boolean" } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
                if (data3.new_only !== undefined) {
                    if (typeof data3.new_only !== "boolean") {
                        const err10 = { instancePath: instancePath + "/policy/new_only", schemaPath: "#/properties/policy/properties/new_only/type", keyword: "type", params: { type: "boolean" } };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data3.coverage_required !== undefined) {
                    let data6 = data3.coverage_required;
                    if ((typeof data6 == "number") && (isFinite(data6))) {
                        if (data6 > 100 || isNaN(data6)) {
                            const err11 = { instancePath: instancePath + "/policy/coverage_required", schemaPath: "#/properties/policy/properties/coverage_required/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                        if (data6 < 0 || isNaN(data6)) {
                            const err12 = { instancePath: instancePath + "/policy/coverage_required", schemaPath: "#/properties/policy/properties/coverage_required/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err13 = { instancePath: instancePath + "/policy/coverage_required", schemaPath: "#/properties/policy/properties/coverage_required/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.meta !== undefined) {
            let data7 = data.meta;
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                for (const key2 in data7) {
                    if (!(((key2 === "adapter") || (key2 === "engine")) || (key2 === "org_id"))) {
                        const err15 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data7.adapter !== undefined) {
                    let data8 = data7.adapter;
                    if (typeof data8 === "string") {
                        if (func1(data8) > 100) {
                            const err16 = { instancePath: instancePath + "/meta/adapter", schemaPath: "#/properties/meta/properties/adapter/maxLength", keyword: "maxLength", params: { limit: 100 } };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                        if (func1(data8) < 1) {
                            const err17 = { instancePath: instancePath + "/meta/adapter", schemaPath: "#/properties/meta/properties/adapter/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err18 = { instancePath: instancePath + "/meta/adapter", schemaPath: "#/properties/meta/properties/adapter/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
                if (data7.engine !== undefined) {
                    let data9 = data7.engine;
                    if (typeof data9 !== "string") {
                        const err19 = { instancePath: instancePath + "/meta/engine", schemaPath: "#/properties/meta/properties/engine/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                    if (!(((data9 === "native") || (data9 === "hardis")) || (data9 === "custom"))) {
                        const err20 = { instancePath: instancePath + "/meta/engine", schemaPath: "#/properties/meta/properties/engine/enum", keyword: "enum", params: { allowedValues: schema19.properties.meta.properties.engine.enum } };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
                if (data7.org_id !== undefined) {
                    let data10 = data7.org_id;
                    if (typeof data10 === "string") {
                        if (func1(data10) > 200) {
                            const err21 = { instancePath: instancePath + "/meta/org_id", schemaPath: "#/properties/meta/properties/org_id/maxLength", keyword: "maxLength", params: { limit: 200 } };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                        if (func1(data10) < 1) {
                            const err22 = { instancePath: instancePath + "/meta/org_id", schemaPath: "#/properties/meta/properties/org_id/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err23 = { instancePath: instancePath + "/meta/org_id", schemaPath: "#/properties/meta/properties/org_id/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err24 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data.gates !== undefined) {
            let data11 = data.gates;
            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                for (const key3 in data11) {
                    const _errs28 = errors;
                    if (typeof key3 === "string") {
                        if (func1(key3) > 100) {
                            const err25 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/propertyNames/maxLength", keyword: "maxLength", params: { limit: 100 }, propertyName: key3 };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                        if (!pattern3.test(key3)) {
                            const err26 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key3 };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                    }
                    var valid5 = _errs28 === errors;
                    if (!valid5) {
                        const err27 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
                for (const key4 in data11) {
                    let data12 = data11[key4];
                    const _errs32 = errors;
                    const _errs33 = errors;
                    if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                        let missing0;
                        if (((data12.run === undefined) && (missing0 = "run")) || ((data12.script === undefined) && (missing0 = "script"))) {
                            const err28 = {};
                            if (vErrors === null) {
                                vErrors = [err28];
                            }
                            else {
                                vErrors.push(err28);
                            }
                            errors++;
                        }
                    }
                    var valid7 = _errs33 === errors;
                    if (valid7) {
                        const err29 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gates/additionalProperties/not", keyword: "not", params: {} };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs32;
                        if (vErrors !== null) {
                            if (_errs32) {
                                vErrors.length = _errs32;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                        for (const key5 in data12) {
                            if (!(func7.call(schema19.properties.gates.additionalProperties.properties, key5))) {
                                const err30 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gates/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                                if (vErrors === null) {
                                    vErrors = [err30];
                                }
                                else {
                                    vErrors.push(err30);
                                }
                                errors++;
                            }
                        }
                        if (data12.run !== undefined) {
                            let data13 = data12.run;
                            if ((typeof data13 !== "string") && (!(Array.isArray(data13)))) {
                                const err31 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/run", schemaPath: "#/properties/gates/additionalProperties/properties/run/type", keyword: "type", params: { type: schema19.properties.gates.additionalProperties.properties.run.type } };
                                if (vErrors === null) {
                                    vErrors = [err31];
                                }
                                else {
                                    vErrors.push(err31);
                                }
                                errors++;
                            }
                            if (typeof data13 === "string") {
                                if (func1(data13) < 1) {
                                    const err32 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/run", schemaPath: "#/properties/gates/additionalProperties/properties/run/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err32];
                                    }
                                    else {
                                        vErrors.push(err32);
                                    }
                                    errors++;
                                }
                                if (!pattern4.test(data13)) {
                                    const err33 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/run", schemaPath: "#/properties/gates/additionalProperties/properties/run/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err33];
                                    }
                                    else {
                                        vErrors.push(err33);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data13)) {
                                if (data13.length < 1) {
                                    const err34 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/run", schemaPath: "#/properties/gates/additionalProperties/properties/run/minItems", keyword: "minItems", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err34];
                                    }
                                    else {
                                        vErrors.push(err34);
                                    }
                                    errors++;
                                }
                                const len1 = data13.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    let data14 = data13[i1];
                                    if (typeof data14 === "string") {
                                        if (!pattern4.test(data14)) {
                                            const err35 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/run/" + i1, schemaPath: "#/properties/gates/additionalProperties/properties/run/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err35];
                                            }
                                            else {
                                                vErrors.push(err35);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err36 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/run/" + i1, schemaPath: "#/properties/gates/additionalProperties/properties/run/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err36];
                                        }
                                        else {
                                            vErrors.push(err36);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data12.script !== undefined) {
                            let data15 = data12.script;
                            if (typeof data15 === "string") {
                                if (func1(data15) < 1) {
                                    const err37 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/script", schemaPath: "#/properties/gates/additionalProperties/properties/script/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err37];
                                    }
                                    else {
                                        vErrors.push(err37);
                                    }
                                    errors++;
                                }
                                if (!pattern4.test(data15)) {
                                    const err38 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/script", schemaPath: "#/properties/gates/additionalProperties/properties/script/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err38];
                                    }
                                    else {
                                        vErrors.push(err38);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err39 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/script", schemaPath: "#/properties/gates/additionalProperties/properties/script/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err39];
                                }
                                else {
                                    vErrors.push(err39);
                                }
                                errors++;
                            }
                        }
                        if (data12.description !== undefined) {
                            let data16 = data12.description;
                            if (typeof data16 === "string") {
                                if (func1(data16) > 1000) {
                                    const err40 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/gates/additionalProperties/properties/description/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                    if (vErrors === null) {
                                        vErrors = [err40];
                                    }
                                    else {
                                        vErrors.push(err40);
                                    }
                                    errors++;
                                }
                                if (func1(data16) < 1) {
                                    const err41 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/gates/additionalProperties/properties/description/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err41];
                                    }
                                    else {
                                        vErrors.push(err41);
                                    }
                                    errors++;
                                }
                                if (!pattern4.test(data16)) {
                                    const err42 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/gates/additionalProperties/properties/description/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err42];
                                    }
                                    else {
                                        vErrors.push(err42);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err43 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/gates/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err43];
                                }
                                else {
                                    vErrors.push(err43);
                                }
                                errors++;
                            }
                        }
                        if (data12.needs !== undefined) {
                            let data17 = data12.needs;
                            if (Array.isArray(data17)) {
                                const len2 = data17.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    if (typeof data17[i2] !== "string") {
                                        const err44 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs/" + i2, schemaPath: "#/properties/gates/additionalProperties/properties/needs/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err44];
                                        }
                                        else {
                                            vErrors.push(err44);
                                        }
                                        errors++;
                                    }
                                }
                                let i3 = data17.length;
                                let j0;
                                if (i3 > 1) {
                                    const indices0 = {};
                                    for (; i3--;) {
                                        let item0 = data17[i3];
                                        if (typeof item0 !== "string") {
                                            continue;
                                        }
                                        if (typeof indices0[item0] == "number") {
                                            j0 = indices0[item0];
                                            const err45 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/gates/additionalProperties/properties/needs/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 } };
                                            if (vErrors === null) {
                                                vErrors = [err45];
                                            }
                                            else {
                                                vErrors.push(err45);
                                            }
                                            errors++;
                                            break;
                                        }
                                        indices0[item0] = i3;
                                    }
                                }
                            }
                            else {
                                const err46 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/needs", schemaPath: "#/properties/gates/additionalProperties/properties/needs/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err46];
                                }
                                else {
                                    vErrors.push(err46);
                                }
                                errors++;
                            }
                        }
                        if (data12.phase !== undefined) {
                            let data19 = data12.phase;
                            if (typeof data19 !== "string") {
                                const err47 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/phase", schemaPath: "#/properties/gates/additionalProperties/properties/phase/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err47];
                                }
                                else {
                                    vErrors.push(err47);
                                }
                                errors++;
                            }
                            if (!(data19 === "OTHER")) {
                                const err48 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/phase", schemaPath: "#/properties/gates/additionalProperties/properties/phase/enum", keyword: "enum", params: { allowedValues: schema19.properties.gates.additionalProperties.properties.phase.enum } };
                                if (vErrors === null) {
                                    vErrors = [err48];
                                }
                                else {
                                    vErrors.push(err48);
                                }
                                errors++;
                            }
                        }
                        if (data12.blocking !== undefined) {
                            if (typeof data12.blocking !== "boolean") {
                                const err49 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/blocking", schemaPath: "#/properties/gates/additionalProperties/properties/blocking/type", keyword: "type", params: { type: "boolean" } };
                                if (vErrors === null) {
                                    vErrors = [err49];
                                }
                                else {
                                    vErrors.push(err49);
                                }
                                errors++;
                            }
                        }
                        if (data12.timeout !== undefined) {
                            let data21 = data12.timeout;
                            if (typeof data21 === "string") {
                                if (!pattern8.test(data21)) {
                                    const err50 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeout", schemaPath: "#/properties/gates/additionalProperties/properties/timeout/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*[smh]$" } };
                                    if (vErrors === null) {
                                        vErrors = [err50];
                                    }
                                    else {
                                        vErrors.push(err50);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err51 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeout", schemaPath: "#/properties/gates/additionalProperties/properties/timeout/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err51];
                                }
                                else {
                                    vErrors.push(err51);
                                }
                                errors++;
                            }
                        }
                        if (data12.env !== undefined) {
                            let data22 = data12.env;
                            if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                for (const key6 in data22) {
                                    const _errs55 = errors;
                                    if (typeof key6 === "string") {
                                        if (!pattern9.test(key6)) {
                                            const err52 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/gates/additionalProperties/properties/env/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, propertyName: key6 };
                                            if (vErrors === null) {
                                                vErrors = [err52];
                                            }
                                            else {
                                                vErrors.push(err52);
                                            }
                                            errors++;
                                        }
                                    }
                                    var valid14 = _errs55 === errors;
                                    if (!valid14) {
                                        const err53 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/gates/additionalProperties/properties/env/propertyNames", keyword: "propertyNames", params: { propertyName: key6 } };
                                        if (vErrors === null) {
                                            vErrors = [err53];
                                        }
                                        else {
                                            vErrors.push(err53);
                                        }
                                        errors++;
                                    }
                                }
                                for (const key7 in data22) {
                                    let data23 = data22[key7];
                                    if (typeof data23 === "string") {
                                        if (!pattern4.test(data23)) {
                                            const err54 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/env/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gates/additionalProperties/properties/env/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err54];
                                            }
                                            else {
                                                vErrors.push(err54);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err55 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/env/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gates/additionalProperties/properties/env/additionalProperties/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err55];
                                        }
                                        else {
                                            vErrors.push(err55);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err56 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/gates/additionalProperties/properties/env/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err56];
                                }
                                else {
                                    vErrors.push(err56);
                                }
                                errors++;
                            }
                        }
                        if (data12.clean_env !== undefined) {
                            if (typeof data12.clean_env !== "boolean") {
                                const err57 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/clean_env", schemaPath: "#/properties/gates/additionalProperties/properties/clean_env/type", keyword: "type", params: { type: "boolean" } };
                                if (vErrors === null) {
                                    vErrors = [err57];
                                }
                                else {
                                    vErrors.push(err57);
                                }
                                errors++;
                            }
                        }
                        if (data12.requires_env !== undefined) {
                            let data25 = data12.requires_env;
                            if (Array.isArray(data25)) {
                                const len3 = data25.length;
                                for (let i4 = 0; i4 < len3; i4++) {
                                    let data26 = data25[i4];
                                    if (typeof data26 === "string") {
                                        if (!pattern9.test(data26)) {
                                            const err58 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/requires_env/" + i4, schemaPath: "#/properties/gates/additionalProperties/properties/requires_env/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err58];
                                            }
                                            else {
                                                vErrors.push(err58);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err59 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/requires_env/" + i4, schemaPath: "#/properties/gates/additionalProperties/properties/requires_env/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err59];
                                        }
                                        else {
                                            vErrors.push(err59);
                                        }
                                        errors++;
                                    }
                                }
                                let i5 = data25.length;
                                let j1;
                                if (i5 > 1) {
                                    const indices1 = {};
                                    for (; i5--;) {
                                        let item1 = data25[i5];
                                        if (typeof item1 !== "string") {
                                            continue;
                                        }
                                        if (typeof indices1[item1] == "number") {
                                            j1 = indices1[item1];
                                            const err60 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/requires_env", schemaPath: "#/properties/gates/additionalProperties/properties/requires_env/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j1 } };
                                            if (vErrors === null) {
                                                vErrors = [err60];
                                            }
                                            else {
                                                vErrors.push(err60);
                                            }
                                            errors++;
                                            break;
                                        }
                                        indices1[item1] = i5;
                                    }
                                }
                            }
                            else {
                                const err61 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/requires_env", schemaPath: "#/properties/gates/additionalProperties/properties/requires_env/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err61];
                                }
                                else {
                                    vErrors.push(err61);
                                }
                                errors++;
                            }
                        }
                        if (data12.on_fork !== undefined) {
                            let data27 = data12.on_fork;
                            if (typeof data27 !== "string") {
                                const err62 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/on_fork", schemaPath: "#/properties/gates/additionalProperties/properties/on_fork/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err62];
                                }
                                else {
                                    vErrors.push(err62);
                                }
                                errors++;
                            }
                            if (!((data27 === "run") || (data27 === "skip"))) {
                                const err63 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/on_fork", schemaPath: "#/properties/gates/additionalProperties/properties/on_fork/enum", keyword: "enum", params: { allowedValues: schema19.properties.gates.additionalProperties.properties.on_fork.enum } };
                                if (vErrors === null) {
                                    vErrors = [err63];
                                }
                                else {
                                    vErrors.push(err63);
                                }
                                errors++;
                            }
                        }
                        if (data12.working_directory !== undefined) {
                            let data28 = data12.working_directory;
                            if (typeof data28 === "string") {
                                if (func1(data28) < 1) {
                                    const err64 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/working_directory", schemaPath: "#/properties/gates/additionalProperties/properties/working_directory/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err64];
                                    }
                                    else {
                                        vErrors.push(err64);
                                    }
                                    errors++;
                                }
                                if (!pattern4.test(data28)) {
                                    const err65 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/working_directory", schemaPath: "#/properties/gates/additionalProperties/properties/working_directory/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000]*$" } };
                                    if (vErrors === null) {
                                        vErrors = [err65];
                                    }
                                    else {
                                        vErrors.push(err65);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err66 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/working_directory", schemaPath: "#/properties/gates/additionalProperties/properties/working_directory/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err66];
                                }
                                else {
                                    vErrors.push(err66);
                                }
                                errors++;
                            }
                        }
                        if (data12.thresholds !== undefined) {
                            let data29 = data12.thresholds;
                            if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                                for (const key8 in data29) {
                                    const _errs71 = errors;
                                    if (typeof key8 === "string") {
                                        if (func1(key8) < 1) {
                                            const err67 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/thresholds", schemaPath: "#/properties/gates/additionalProperties/properties/thresholds/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key8 };
                                            if (vErrors === null) {
                                                vErrors = [err67];
                                            }
                                            else {
                                                vErrors.push(err67);
                                            }
                                            errors++;
                                        }
                                    }
                                    var valid19 = _errs71 === errors;
                                    if (!valid19) {
                                        const err68 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/thresholds", schemaPath: "#/properties/gates/additionalProperties/properties/thresholds/propertyNames", keyword: "propertyNames", params: { propertyName: key8 } };
                                        if (vErrors === null) {
                                            vErrors = [err68];
                                        }
                                        else {
                                            vErrors.push(err68);
                                        }
                                        errors++;
                                    }
                                }
                                for (const key9 in data29) {
                                    let data30 = data29[key9];
                                    if (typeof data30 === "string") {
                                        if (func1(data30) > 200) {
                                            const err69 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/thresholds/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 200 } };
                                            if (vErrors === null) {
                                                vErrors = [err69];
                                            }
                                            else {
                                                vErrors.push(err69);
                                            }
                                            errors++;
                                        }
                                        if (!pattern13.test(data30)) {
                                            const err70 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/thresholds/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$" } };
                                            if (vErrors === null) {
                                                vErrors = [err70];
                                            }
                                            else {
                                                vErrors.push(err70);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err71 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/thresholds/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err71];
                                        }
                                        else {
                                            vErrors.push(err71);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err72 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/thresholds", schemaPath: "#/properties/gates/additionalProperties/properties/thresholds/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err72];
                                }
                                else {
                                    vErrors.push(err72);
                                }
                                errors++;
                            }
                        }
                        if (data12.warn_exit_codes !== undefined) {
                            let data31 = data12.warn_exit_codes;
                            if (Array.isArray(data31)) {
                                const len4 = data31.length;
                                for (let i6 = 0; i6 < len4; i6++) {
                                    let data32 = data31[i6];
                                    if (!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))) {
                                        const err73 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/warn_exit_codes/" + i6, schemaPath: "#/properties/gates/additionalProperties/properties/warn_exit_codes/items/type", keyword: "type", params: { type: "integer" } };
                                        if (vErrors === null) {
                                            vErrors = [err73];
                                        }
                                        else {
                                            vErrors.push(err73);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data32 == "number") && (isFinite(data32))) {
                                        if (data32 > 255 || isNaN(data32)) {
                                            const err74 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/warn_exit_codes/" + i6, schemaPath: "#/properties/gates/additionalProperties/properties/warn_exit_codes/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
                                            if (vErrors === null) {
                                                vErrors = [err74];
                                            }
                                            else {
                                                vErrors.push(err74);
                                            }
                                            errors++;
                                        }
                                        if (data32 < 1 || isNaN(data32)) {
                                            const err75 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/warn_exit_codes/" + i6, schemaPath: "#/properties/gates/additionalProperties/properties/warn_exit_codes/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err75];
                                            }
                                            else {
                                                vErrors.push(err75);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                let i7 = data31.length;
                                let j2;
                                if (i7 > 1) {
                                    const indices2 = {};
                                    for (; i7--;) {
                                        let item2 = data31[i7];
                                        if (!(((typeof item2 == "number") && (!(item2 % 1) && !isNaN(item2))) && (isFinite(item2)))) {
                                            continue;
                                        }
                                        if (typeof indices2[item2] == "number") {
                                            j2 = indices2[item2];
                                            const err76 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/warn_exit_codes", schemaPath: "#/properties/gates/additionalProperties/properties/warn_exit_codes/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j2 } };
                                            if (vErrors === null) {
                                                vErrors = [err76];
                                            }
                                            else {
                                                vErrors.push(err76);
                                            }
                                            errors++;
                                            break;
                                        }
                                        indices2[item2] = i7;
                                    }
                                }
                            }
                            else {
                                const err77 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/warn_exit_codes", schemaPath: "#/properties/gates/additionalProperties/properties/warn_exit_codes/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err77];
                                }
                                else {
                                    vErrors.push(err77);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err78 = { instancePath: instancePath + "/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gates/additionalProperties/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err78];
                        }
                        else {
                            vErrors.push(err78);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err79 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err79];
                }
                else {
                    vErrors.push(err79);
                }
                errors++;
            }
        }
        if (data.rulepacks !== undefined) {
            let data33 = data.rulepacks;
            if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                for (const key10 in data33) {
                    if (!(key10 === "cycles")) {
                        const err80 = { instancePath: instancePath + "/rulepacks", schemaPath: "#/properties/rulepacks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                        if (vErrors === null) {
                            vErrors = [err80];
                        }
                        else {
                            vErrors.push(err80);
                        }
                        errors++;
                    }
                }
                if (data33.cycles !== undefined) {
                    let data34 = data33.cycles;
                    if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                        for (const key11 in data34) {
                            if (!((((key11 === "enabled") || (key11 === "type_imports")) || (key11 === "rules")) || (key11 === "ignore"))) {
                                const err81 = { instancePath: instancePath + "/rulepacks/cycles", schemaPath: "#/properties/rulepacks/properties/cycles/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                                if (vErrors === null) {
                                    vErrors = [err81];
                                }
                                else {
                                    vErrors.push(err81);
                                }
                                errors++;
                            }
                        }
                        if (data34.enabled !== undefined) {
                            if (typeof data34.enabled !== "boolean") {
                                const err82 = { instancePath: instancePath + "/rulepacks/cycles/enabled", schemaPath: "#/properties/rulepacks/properties/cycles/properties/enabled/type", keyword: "type", params: { type: "boolean" } };
                                if (vErrors === null) {
                                    vErrors = [err82];
                                }
                                else {
                                    vErrors.push(err82);
                                }
                                errors++;
                            }
                        }
                        if (data34.type_imports !== undefined) {
                            let data36 = data34.type_imports;
                            if (typeof data36 !== "string") {
                                const err83 = { instancePath: instancePath + "/rulepacks/cycles/type_imports", schemaPath: "#/properties/rulepacks/properties/cycles/properties/type_imports/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err83];
                                }
                                else {
                                    vErrors.push(err83);
                                }
                                errors++;
                            }
                            if (!((data36 === "ignore") || (data36 === "include"))) {
                                const err84 = { instancePath: instancePath + "/rulepacks/cycles/type_imports", schemaPath: "#/properties/rulepacks/properties/cycles/properties/type_imports/enum", keyword: "enum", params: { allowedValues: schema19.properties.rulepacks.properties.cycles.properties.type_imports.enum } };
                                if (vErrors === null) {
                                    vErrors = [err84];
                                }
                                else {
                                    vErrors.push(err84);
                                }
                                errors++;
                            }
                        }
                        if (data34.rules !== undefined) {
                            let data37 = data34.rules;
                            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                                for (const key12 in data37) {
                                    if (!(key12 === "circular-dependency-detected")) {
                                        const err85 = { instancePath: instancePath + "/rulepacks/cycles/rules", schemaPath: "#/properties/rulepacks/properties/cycles/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                                        if (vErrors === null) {
                                            vErrors = [err85];
                                        }
                                        else {
                                            vErrors.push(err85);
                                        }
                                        errors++;
                                    }
                                }
                                if (data37["circular-dependency-detected"] !== undefined) {
                                    let data38 = data37["circular-dependency-detected"];
                                    const _errs93 = errors;
                                    let valid27 = false;
                                    const _errs94 = errors;
                                    if (typeof data38 !== "string") {
                                        const err86 = { instancePath: instancePath + "/rulepacks/cycles/rules/circular-dependency-detected", schemaPath: "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err86];
                                        }
                                        else {
                                            vErrors.push(err86);
                                        }
                                        errors++;
                                    }
                                    if (!((((data38 === "off") || (data38 === "info")) || (data38 === "warning")) || (data38 === "error"))) {
                                        const err87 = { instancePath: instancePath + "/rulepacks/cycles/rules/circular-dependency-detected", schemaPath: "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema19.properties.rulepacks.properties.cycles.properties.rules.properties["circular-dependency-detected"].anyOf[0].enum } };
                                        if (vErrors === null) {
                                            vErrors = [err87];
                                        }
                                        else {
                                            vErrors.push(err87);
                                        }
                                        errors++;
                                    }
                                    var _valid0 = _errs94 === errors;
                                    valid27 = valid27 || _valid0;
                                    const _errs96 = errors;
                                    if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                        if (Object.keys(data38).length < 1) {
                                            const err88 = { instancePath: instancePath + "/rulepacks/cycles/rules/circular-dependency-detected", schemaPath: "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err88];
                                            }
                                            else {
                                                vErrors.push(err88);
                                            }
                                            errors++;
                                        }
                                        for (const key13 in data38) {
                                            if (!((key13 === "severity") || (key13 === "new_only"))) {
                                                const err89 = { instancePath: instancePath + "/rulepacks/cycles/rules/circular-dependency-detected", schemaPath: "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                                                if (vErrors === null) {
                                                    vErrors = [err89];
                                                }
                                                else {
                                                    vErrors.push(err89);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data38.severity !== undefined) {
                                            let data39 = data38.severity;
                                            if (typeof data39 !== "string") {
                                                const err90 = { instancePath: instancePath + "/rulepacks/cycles/rules/circular-dependency-detected/severity", schemaPath: "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/severity/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err90];
                                                }
                                                else {
                                                    vErrors.push(err90);
                                                }
                                                errors++;
                                            }
                                            if (!((((data39 === "off") || (data39 === "info")) || (data39 === "warning")) || (data39 === "error"))) {
                                                const err91 = { instancePath: instancePath + "/rulepacks/cycles/rules/circular-dependency-detected/severity", schemaPath: "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/severity/enum", keyword: "enum", params: { allowedValues: schema19.properties.rulepacks.properties.cycles.properties.rules.properties["circular-dependency-detected"].anyOf[1].properties.severity.enum } };
                                                if (vErrors === null) {
                                                    vErrors = [err91];
                                                }
                                                else {
                                                    vErrors.push(err91);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data38.new_only !== undefined) {
                                            if (typeof data38.new_only !== "boolean") {
                                                const err92 = { instancePath: instancePath + "/rulepacks/cycles/rules/circular-dependency-detected/new_only", schemaPath: "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/new_only/type", keyword: "type", params: { type: "boolean" } };
                                                if (vErrors === null) {
                                                    vErrors = [err92];
                                                }
                                                else {
                                                    vErrors.push(err92);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err93 = { instancePath: instancePath + "/rulepacks/cycles/rules/circular-dependency-detected", schemaPath: "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                        if (vErrors === null) {
                                            vErrors = [err93];
                                        }
                                        else {
                                            vErrors.push(err93);
                                        }
                                        errors++;
                                    }
                                    var _valid0 = _errs96 === errors;
                                    valid27 = valid27 || _valid0;
                                    if (!valid27) {
                                        const err94 = { instancePath: instancePath + "/rulepacks/cycles/rules/circular-dependency-detected", schemaPath: "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf", keyword: "anyOf", params: {} };
                                        if (vErrors === null) {
                                            vErrors = [err94];
                                        }
                                        else {
                                            vErrors.push(err94);
                                        }
                                        errors++;
                                    }
                                    else {
                                        errors = _errs93;
                                        if (vErrors !== null) {
                                            if (_errs93) {
                                                vErrors.length = _errs93;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                const err95 = { instancePath: instancePath + "/rulepacks/cycles/rules", schemaPath: "#/properties/rulepacks/properties/cycles/properties/rules/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err95];
                                }
                                else {
                                    vErrors.push(err95);
                                }
                                errors++;
                            }
                        }
                        if (data34.ignore !== undefined) {
                            let data41 = data34.ignore;
                            if (Array.isArray(data41)) {
                                const len5 = data41.length;
                                for (let i8 = 0; i8 < len5; i8++) {
                                    let data42 = data41[i8];
                                    if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                                        if (data42.paths === undefined) {
                                            const err96 = { instancePath: instancePath + "/rulepacks/cycles/ignore/" + i8, schemaPath: "#/properties/rulepacks/properties/cycles/properties/ignore/items/required", keyword: "required", params: { missingProperty: "paths" } };
                                            if (vErrors === null) {
                                                vErrors = [err96];
                                            }
                                            else {
                                                vErrors.push(err96);
                                            }
                                            errors++;
                                        }
                                        if (data42.reason === undefined) {
                                            const err97 = { instancePath: instancePath + "/rulepacks/cycles/ignore/" + i8, schemaPath: "#/properties/rulepacks/properties/cycles/properties/ignore/items/required", keyword: "required", params: { missingProperty: "reason" } };
                                            if (vErrors === null) {
                                                vErrors = [err97];
                                            }
                                            else {
                                                vErrors.push(err97);
                                            }
                                            errors++;
                                        }
                                        for (const key14 in data42) {
                                            if (!((key14 === "paths") || (key14 === "reason"))) {
                                                const err98 = { instancePath: instancePath + "/rulepacks/cycles/ignore/" + i8, schemaPath: "#/properties/rulepacks/properties/cycles/properties/ignore/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                                                if (vErrors === null) {
                                                    vErrors = [err98];
                                                }
                                                else {
                                                    vErrors.push(err98);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data42.paths !== undefined) {
                                            let data43 = data42.paths;
                                            if (Array.isArray(data43)) {
                                                if (data43.length < 1) {
                                                    const err99 = { instancePath: instancePath + "/rulepacks/cycles/ignore/" + i8 + "/paths", schemaPath: "#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/minItems", keyword: "minItems", params: { limit: 1 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err99];
                                                    }
                                                    else {
                                                        vErrors.push(err99);
                                                    }
                                                    errors++;
                                                }
                                                const len6 = data43.length;
                                                for (let i9 = 0; i9 < len6; i9++) {
                                                    let data44 = data43[i9];
                                                    if (typeof data44 === "string") {
                                                        if (func1(data44) < 1) {
                                                            const err100 = { instancePath: instancePath + "/rulepacks/cycles/ignore/" + i8 + "/paths/" + i9, schemaPath: "#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                                            if (vErrors === null) {
                                                                vErrors = [err100];
                                                            }
                                                            else {
                                                                vErrors.push(err100);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    else {
                                                        const err101 = { instancePath: instancePath + "/rulepacks/cycles/ignore/" + i8 + "/paths/" + i9, schemaPath: "#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/items/type", keyword: "type", params: { type: "string" } };
                                                        if (vErrors === null) {
                                                            vErrors = [err101];
                                                        }
                                                        else {
                                                            vErrors.push(err101);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                            else {
                                                const err102 = { instancePath: instancePath + "/rulepacks/cycles/ignore/" + i8 + "/paths", schemaPath: "#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/type", keyword: "type", params: { type: "array" } };
                                                if (vErrors === null) {
                                                    vErrors = [err102];
                                                }
                                                else {
                                                    vErrors.push(err102);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data42.reason !== undefined) {
                                            let data45 = data42.reason;
                                            if (typeof data45 === "string") {
                                                if (func1(data45) > 1000) {
                                                    const err103 = { instancePath: instancePath + "/rulepacks/cycles/ignore/" + i8 + "/reason", schemaPath: "#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1000 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err103];
                                                    }
                                                    else {
                                                        vErrors.push(err103);
                                                    }
                                                    errors++;
                                                }
                                                if (func1(data45) < 1) {
                                                    const err104 = { instancePath: instancePath + "/rulepacks/cycles/ignore/" + i8 + "/reason", schemaPath: "#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err104];
                                                    }
                                                    else {
                                                        vErrors.push(err104);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err105 = { instancePath: instancePath + "/rulepacks/cycles/ignore/" + i8 + "/reason", schemaPath: "#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err105];
                                                }
                                                else {
                                                    vErrors.push(err105);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err106 = { instancePath: instancePath + "/rulepacks/cycles/ignore/" + i8, schemaPath: "#/properties/rulepacks/properties/cycles/properties/ignore/items/type", keyword: "type", params: { type: "object" } };
                                        if (vErrors === null) {
                                            vErrors = [err106];
                                        }
                                        else {
                                            vErrors.push(err106);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err107 = { instancePath: instancePath + "/rulepacks/cycles/ignore", schemaPath: "#/properties/rulepacks/properties/cycles/properties/ignore/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err107];
                                }
                                else {
                                    vErrors.push(err107);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err108 = { instancePath: instancePath + "/rulepacks/cycles", schemaPath: "#/properties/rulepacks/properties/cycles/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err108];
                        }
                        else {
                            vErrors.push(err108);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err109 = { instancePath: instancePath + "/rulepacks", schemaPath: "#/properties/rulepacks/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err109];
                }
                else {
                    vErrors.push(err109);
                }
                errors++;
            }
        }
        if (data.snapshot !== undefined) {
            let data46 = data.snapshot;
            if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                for (const key15 in data46) {
                    if (!((key15 === "untracked") || (key15 === "limits"))) {
                        const err110 = { instancePath: instancePath + "/snapshot", schemaPath: "#/properties/snapshot/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                        if (vErrors === null) {
                            vErrors = [err110];
                        }
                        else {
                            vErrors.push(err110);
                        }
                        errors++;
                    }
                }
                if (data46.untracked !== undefined) {
                    let data47 = data46.untracked;
                    if (typeof data47 !== "string") {
                        const err111 = { instancePath: instancePath + "/snapshot/untracked", schemaPath: "#/properties/snapshot/properties/untracked/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err111];
                        }
                        else {
                            vErrors.push(err111);
                        }
                        errors++;
                    }
                    if (!(((data47 === "auto") || (data47 === "include")) || (data47 === "exclude"))) {
                        const err112 = { instancePath: instancePath + "/snapshot/untracked", schemaPath: "#/properties/snapshot/properties/untracked/enum", keyword: "enum", params: { allowedValues: schema19.properties.snapshot.properties.untracked.enum } };
                        if (vErrors === null) {
                            vErrors = [err112];
                        }
                        else {
                            vErrors.push(err112);
                        }
                        errors++;
                    }
                }
                if (data46.limits !== undefined) {
                    let data48 = data46.limits;
                    if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                        for (const key16 in data48) {
                            if (!((key16 === "files") || (key16 === "scan_bytes"))) {
                                const err113 = { instancePath: instancePath + "/snapshot/limits", schemaPath: "#/properties/snapshot/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                                if (vErrors === null) {
                                    vErrors = [err113];
                                }
                                else {
                                    vErrors.push(err113);
                                }
                                errors++;
                            }
                        }
                        if (data48.files !== undefined) {
                            let data49 = data48.files;
                            if (!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))) {
                                const err114 = { instancePath: instancePath + "/snapshot/limits/files", schemaPath: "#/properties/snapshot/properties/limits/properties/files/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                    vErrors = [err114];
                                }
                                else {
                                    vErrors.push(err114);
                                }
                                errors++;
                            }
                            if ((typeof data49 == "number") && (isFinite(data49))) {
                                if (data49 > 100000000 || isNaN(data49)) {
                                    const err115 = { instancePath: instancePath + "/snapshot/limits/files", schemaPath: "#/properties/snapshot/properties/limits/properties/files/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100000000 } };
                                    if (vErrors === null) {
                                        vErrors = [err115];
                                    }
                                    else {
                                        vErrors.push(err115);
                                    }
                                    errors++;
                                }
                                if (data49 < 1 || isNaN(data49)) {
                                    const err116 = { instancePath: instancePath + "/snapshot/limits/files", schemaPath: "#/properties/snapshot/properties/limits/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err116];
                                    }
                                    else {
                                        vErrors.push(err116);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data48.scan_bytes !== undefined) {
                            let data50 = data48.scan_bytes;
                            if (!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))) {
                                const err117 = { instancePath: instancePath + "/snapshot/limits/scan_bytes", schemaPath: "#/properties/snapshot/properties/limits/properties/scan_bytes/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                    vErrors = [err117];
                                }
                                else {
                                    vErrors.push(err117);
                                }
                                errors++;
                            }
                            if ((typeof data50 == "number") && (isFinite(data50))) {
                                if (data50 > 1073741824 || isNaN(data50)) {
                                    const err118 = { instancePath: instancePath + "/snapshot/limits/scan_bytes", schemaPath: "#/properties/snapshot/properties/limits/properties/scan_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1073741824 } };
                                    if (vErrors === null) {
                                        vErrors = [err118];
                                    }
                                    else {
                                        vErrors.push(err118);
                                    }
                                    errors++;
                                }
                                if (data50 < 1 || isNaN(data50)) {
                                    const err119 = { instancePath: instancePath + "/snapshot/limits/scan_bytes", schemaPath: "#/properties/snapshot/properties/limits/properties/scan_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err119];
                                    }
                                    else {
                                        vErrors.push(err119);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err120 = { instancePath: instancePath + "/snapshot/limits", schemaPath: "#/properties/snapshot/properties/limits/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err120];
                        }
                        else {
                            vErrors.push(err120);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err121 = { instancePath: instancePath + "/snapshot", schemaPath: "#/properties/snapshot/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err121];
                }
                else {
                    vErrors.push(err121);
                }
                errors++;
            }
        }
    }
    else {
        const err122 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err122];
        }
        else {
            vErrors.push(err122);
        }
        errors++;
    }
    validate52.errors = vErrors;
    return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./build/config/not-yet.js
/**
 * Settings of later versions. They are refused by name, because a setting that is accepted and ignored would show green
 * for something that nobody checked.
 */
const NOT_YET = [
    { path: ['waivers'], instead: 'lower the rule for now: rulepacks: { cycles: { rules: { circular-dependency-detected: warning } } }' },
    { path: ['policy', 'block_on'], instead: 'let a run gate judge: make the analysis tool itself exit with 1 on the severities that block' },
    { path: ['policy', 'contract_requires'], instead: 'set meta: { engine: hardis }, which requires tests and coverage' },
    { path: ['gates', '*', 'uses'], instead: 'make it a run gate: a command that exits with 1 when the check fails' },
    { path: ['gates', '*', 'with'], instead: 'pass the options in the command of a run gate' },
    { path: ['gates', '*', 'format'], instead: 'remove it: the exit of the run gate decides, and its output is in the report' },
    { path: ['gates', '*', 'report'], instead: 'remove it: the exit of the run gate decides; a script gate can report findings and metrics (Gate Contract 2.0)' },
    { path: ['gates', '*', 'retries'], instead: 'remove it, and repeat inside the command if the check really needs it' },
    { path: ['gates', '*', 'if_changed'], instead: 'remove it: the gate runs every time; or leave it out with the input gates' },
    { path: ['gates', '*', 'phase'], instead: 'remove it or write OTHER, and order the gates with needs' },
    { path: ['gates', '*', 'artifacts'], instead: 'let the command of the gate test that its files exist' },
    { path: ['gates', '*', 'allow_old'], instead: 'remove it: reports of other steps are not read yet' },
    { path: ['rulepacks', 'drift'], instead: 'remove it; a run gate with your own check can stand in' },
    { path: ['rulepacks', 'change-impact'], instead: 'remove it; a run gate with your own check can stand in' },
];
/** The entry for a setting of a later version, or null. */
function notYet(keys) {
    return NOT_YET.find(({ path }) => path.length === keys.length && path.every((key, index) => key === '*' || key === keys[index])) ?? null;
}

// EXTERNAL MODULE: ./build/config/or-list.js
var or_list = __webpack_require__(54327);
;// CONCATENATED MODULE: ./build/config/pattern-words.js
/**
 * Words for each form of the config schema. `keys` is the way to the setting, or to the map that holds the name;
 * `name` is the key that has the wrong form, null when it is a value.
 */
function patternWords(keys, name, text) {
    const quoted = JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
    if (text.includes('\0'))
        return { message: `${keys.at(-1) ?? 'a value'} holds a NUL character`, hint: 'remove \\0: no system takes it in a command or a variable' };
    if (name !== null && keys[0] === 'gates' && keys.length === 1) {
        const better = gateNameFor(name);
        return {
            message: `${quoted} is not a name for a gate: names begin with a letter and have only a-z, 0-9 and _`,
            hint: better === null ? 'write a name such as unit_tests' : `write ${better}`,
        };
    }
    if (name !== null || keys.includes('requires_env')) {
        return { message: `${quoted} is not a name for an environment variable`, hint: 'use letters, digits and _, not beginning with a digit' };
    }
    if (keys.at(-1) === 'timeout')
        return { message: `the timeout ${quoted} is not a duration`, hint: 'write a whole number and s, m or h: 90s, 5m or 1h' };
    if (keys.includes('thresholds')) {
        return { message: `the threshold ${quoted} of ${keys.at(-1) ?? ''} is not a condition`, hint: 'write ">= 8", "< 5", "== 0" or a range such as "8..20"; join several with a comma' };
    }
    return { message: `${keys.join('.')} is ${quoted}, which does not have the right form`, hint: 'compare it with docs/configuration.md' };
}
/** The nearest valid gate name: `unit-tests` gives `unit_tests`; null when nothing is left of it. */
function gateNameFor(name) {
    const better = name
        .replace(/([a-z0-9])([A-Z])/gu, '$1_$2')
        .toLowerCase()
        .replace(/[^a-z0-9]+/gu, '_')
        .replace(/^[^a-z]+|_+$/gu, '');
    return better === '' ? null : better;
}

;// CONCATENATED MODULE: ./build/config/schema-problems.js






/** The schema that editors use for the config file. */
const CONFIG_SCHEMA_ID = (/* unused pure expression or super */ null && (schemaId));
/** Whether the schema has anything against a config at all. */
function fitsSchema(value) {
    return validate(value);
}
/** All that `schemas/config.schema.json` says against a config, each at the setting that is wrong, in words. */
function schemaProblems(value, places) {
    if (validate(value))
        return [];
    return withoutEchoes(validate.errors ?? []).flatMap((error) => describe(error, value, places) ?? []);
}
/** ajv reports every branch of a choice and the choice itself: keeps the branch of the right type, or one error on the type. */
function withoutEchoes(errors) {
    const kept = errors.filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'propertyNames' && keyword !== 'not');
    const dropped = new Set();
    for (const choice of errors.filter(({ keyword }) => keyword === 'anyOf')) {
        const inside = (error) => {
            if (!error.schemaPath.startsWith(`${choice.schemaPath}/`) || !error.instancePath.startsWith(choice.instancePath))
                return null;
            return error.schemaPath.slice(choice.schemaPath.length + 1).split('/')[0] ?? null;
        };
        const wrongTypes = kept.filter((error) => error.keyword === 'type' && error.instancePath === choice.instancePath && inside(error) !== null);
        const wrongBranches = new Set(wrongTypes.map(inside));
        for (const error of kept)
            if (wrongBranches.has(inside(error)) && inside(error) !== null)
                dropped.add(error);
        const branches = new Set(kept.map(inside).filter((branch) => branch !== null));
        if (wrongBranches.size > 0 && wrongBranches.size === branches.size) {
            kept.push({ ...choice, keyword: 'type', params: { type: wrongTypes.map((error) => String(error.params['type'])) } });
        }
    }
    const right = kept.filter((error) => !dropped.has(error));
    const wrongType = new Set(right.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
    return right.filter(({ keyword, propertyName, instancePath }) => keyword === 'type' || propertyName !== undefined || !wrongType.has(instancePath));
}
function describe(error, root, places) {
    const at = error.instancePath;
    const setting = settingName(at);
    const value = valueAt(root, at);
    const actual = shown(value, places.get(at));
    const said = (message, hint, expected) => problem('config_value', message, hint, places.get(at)?.value, expected === undefined ? undefined : { expected, actual });
    switch (error.keyword) {
        case 'additionalProperties':
            return unknownKey(at, String(error.params['additionalProperty']), error.schemaPath, root, places);
        case 'required': {
            const key = String(error.params['missingProperty']);
            // The loader looks for it in every file, not only in the merged whole.
            if (at === '' && key === 'version')
                return null;
            return problem('config_missing_key', `${setting} lacks the key ${key}`, `add ${key}`, places.get(at)?.key);
        }
        case 'type': {
            const expected = [error.params['type']].flat().map((type) => TYPE_WORDS[String(type)] ?? String(type)).join(' or ');
            return said(`${setting} is ${actual}, not ${expected}`, typeHint([error.params['type']].flat().map(String), value, at), expected);
        }
        case 'enum':
        case 'const': {
            const later = notYet((0,json_pointer/* pointerKeys */.m)(at));
            if (later !== null)
                return problem('config_not_yet', `${setting}: ${actual} is not in this version yet`, later.instead, places.get(at)?.value);
            const allowed = (error.keyword === 'enum' ? error.params['allowedValues'] : [error.params['allowedValue']]).map(String);
            const meant = typeof value === 'string' ? (0,nearest/* nearest */.p)(value, allowed) : null;
            return said(`${setting} is ${actual}, which is none of its values`, meant === null ? `write ${(0,or_list/* orList */.A)(allowed)}` : `did you mean ${meant}? The values are ${(0,or_list/* orList */.A)(allowed)}`, (0,or_list/* orList */.A)(allowed));
        }
        case 'pattern': {
            const name = error.propertyName;
            const words = patternWords((0,json_pointer/* pointerKeys */.m)(at), name ?? null, name ?? (typeof value === 'string' ? value : ''));
            const place = name === undefined ? places.get(at)?.value : places.get((0,json_pointer/* pointerTo */.x)(at, name))?.key;
            return problem('config_value', words.message, words.hint, place);
        }
        case 'minLength':
        case 'minItems':
        case 'minProperties':
            if (error.propertyName !== undefined)
                return problem('config_value', `${setting} has an empty key`, 'write a name', places.get((0,json_pointer/* pointerTo */.x)(at, ''))?.key);
            return said(`${setting} is empty`, 'fill it, or remove the key');
        case 'maxLength':
        case 'maxItems': {
            const limit = Number(error.params['limit']);
            const what = error.keyword === 'maxItems' ? 'entries' : 'characters';
            const place = error.propertyName === undefined ? places.get(at)?.value : places.get((0,json_pointer/* pointerTo */.x)(at, error.propertyName))?.key;
            return problem('config_value', `${error.propertyName === undefined ? setting : `a name in ${setting}`} has more than ${limit} ${what}`, 'make it shorter', place);
        }
        case 'minimum':
            return said(`${setting} is ${actual}, but at least ${Number(error.params['limit'])} is needed`, `write ${Number(error.params['limit'])} or more`, `>= ${Number(error.params['limit'])}`);
        case 'maximum':
            return said(`${setting} is ${actual}, but at most ${Number(error.params['limit'])} is allowed`, `write ${Number(error.params['limit'])} or less`, `<= ${Number(error.params['limit'])}`);
        case 'uniqueItems': {
            const index = Math.max(Number(error.params['i']), Number(error.params['j']));
            const item = places.get((0,json_pointer/* pointerTo */.x)(at, index));
            return problem('config_value', `${setting} lists ${item?.source ?? 'one entry'} twice`, 'keep it once', item?.value);
        }
        default:
            return said(`${setting} is not valid (${error.keyword})`, 'compare it with docs/configuration.md');
    }
}
function unknownKey(parent, key, schemaPath, root, places) {
    const place = places.get((0,json_pointer/* pointerTo */.x)(parent, key))?.key;
    const keys = [...(0,json_pointer/* pointerKeys */.m)(parent), key];
    const later = notYet(keys);
    const where = parent === '' ? '' : ` of ${settingName(parent)}`;
    const value = valueAt(root, (0,json_pointer/* pointerTo */.x)(parent, key));
    if (keys[0] === 'gates' && key === 'uses' && typeof value === 'string' && ACTION.test(value)) {
        return problem('config_value', `${settingName(parent)} uses ${value}, but gates are not actions`, 'run the action in a step of the workflow before this one, and make the gate a run gate', place);
    }
    if (later !== null)
        return problem('config_not_yet', `${key}${where} is not in this version yet`, later.instead, place);
    if (keys.length === 2 && keys[0] === 'rulepacks' && (0,nearest/* nearest */.p)(key, ['cycles']) === null) {
        return problem('config_not_yet', `the rulepack ${key} is not in this version yet: it has cycles, and external rulepacks are not loaded`, 'remove it, or let a run gate do the check', place);
    }
    const valid = knownKeys[schemaPath] ?? [];
    const meant = (0,nearest/* nearest */.p)(key, valid);
    const home = SECTIONS.find(([path]) => knownKeys[path]?.includes(key) === true);
    const hint = home !== undefined ? `${key} belongs under ${home[1]}` : meant !== null ? `did you mean ${meant}?` : `the keys here are ${valid.join(', ')}`;
    return problem('config_unknown_key', `the key ${key}${where} does not exist`, hint, place);
}
/** `owner/name@ref`, a path of a local action, an image. */
const ACTION = /^docker:|[/@]/u;
/** Where a key that stands in the wrong place may belong. */
const SECTIONS = [
    ['#/additionalProperties', 'the top of the file'],
    ['#/properties/policy/additionalProperties', 'policy'],
    ['#/properties/meta/additionalProperties', 'meta'],
    ['#/properties/gates/additionalProperties/additionalProperties', 'a gate in gates'],
    ['#/properties/rulepacks/properties/cycles/additionalProperties', 'rulepacks: cycles'],
    ['#/properties/snapshot/additionalProperties', 'snapshot'],
];
const TYPE_WORDS = {
    string: 'text', number: 'a number', integer: 'a whole number', boolean: 'true or false', array: 'a list', object: 'a map', null: 'empty',
};
function typeHint(types, value, at) {
    if (value === null)
        return 'fill it, or remove the key';
    if (types.includes('boolean') && typeof value === 'string' && /^(?:yes|no|on|off|true|false)$/iu.test(value))
        return 'write true or false, in lower case and without quotes';
    if (types.length === 1 && types[0] === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
        return (0,json_pointer/* pointerKeys */.m)(at).at(-2) === 'thresholds' ? `write a condition, for example ">= ${String(value)}"` : `put it in quotes: "${String(value)}"`;
    }
    if (types.includes('array') && typeof value === 'string')
        return `write a list: [${value}]`;
    if ((types.includes('number') || types.includes('integer')) && typeof value === 'string')
        return 'write the number without quotes';
    if (types.includes('string') && typeof value === 'object')
        return 'write one text';
    return `write ${types.map((type) => TYPE_WORDS[type] ?? type).join(' or ')}`;
}
/** A setting as people write about it: `timeout of gate lint`, `policy.strict`. */
function settingName(pointer) {
    const keys = (0,json_pointer/* pointerKeys */.m)(pointer);
    if (keys.length === 0)
        return 'the config';
    if (keys[0] !== 'gates' || keys.length < 2)
        return dotted(keys);
    return keys.length === 2 ? `gate ${keys[1] ?? ''}` : `${dotted(keys.slice(2))} of gate ${keys[1] ?? ''}`;
}
function dotted(keys) {
    return keys.reduce((text, key) => (/^[0-9]+$/u.test(key) ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`), '');
}
function valueAt(root, pointer) {
    let value = root;
    for (const key of (0,json_pointer/* pointerKeys */.m)(pointer)) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        value = value[key];
    }
    return value;
}
function shown(value, place) {
    if (value === null || value === undefined)
        return 'empty';
    if (typeof value !== 'object') {
        const text = place?.source ?? JSON.stringify(value);
        return text.length > 60 ? `${text.slice(0, 60)}…` : text;
    }
    return Array.isArray(value) ? 'a list' : 'a map';
}
function problem(code, message, hint, location, values) {
    return { code, message, hint, ...(values ?? {}), ...(location === undefined ? {} : { location }) };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/config/yaml-depth.js
var yaml_depth = __webpack_require__(63764);
;// CONCATENATED MODULE: ./build/config/yaml-tree.js



/** Our config needs six levels; far more is an attack on the stack (PLATFORM A9). */
const MAX_DEPTH = 40;
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'];
/**
 * Reads the YAML 1.2 of a config file (JSON is a part of it): core schema, no anchors, aliases, merge keys or tags,
 * no duplicate keys, only text as keys, one document. All that is wrong is reported with line and column.
 */
function readYamlTree(file, text) {
    return new Reader(file, text).read();
}
class Reader {
    file;
    text;
    lines = new dist/* LineCounter */.HN();
    places = new Map();
    problems = [];
    constructor(file, text) {
        this.file = file;
        this.text = text;
    }
    read() {
        const root = this.parse();
        const value = root === undefined ? undefined : this.valueOf(root, '', 0);
        return { value, places: this.places, problems: this.problems };
    }
    /**
     * The root node, null for an empty file, undefined after a syntax error. Depth is measured on the token tree, which
     * the parser builds without recursion: composing a deep one would end the process, not only throw.
     */
    parse() {
        const tokens = [...new dist/* Parser */.iX(this.lines.addNewLine).parse(this.text)];
        if ((0,yaml_depth/* isNestedDeeper */.F)(tokens, 2 * MAX_DEPTH)) {
            this.syntax(0, 'is nested too deep to be read', `use at most ${MAX_DEPTH} levels`);
            return undefined;
        }
        // Duplicate keys are found below: the composer's own search takes quadratic time.
        const composer = new dist/* Composer */.Dk({ version: '1.2', schema: 'core', merge: false, strict: true, uniqueKeys: false, logLevel: 'silent' });
        const [document, second] = [...composer.compose(tokens, true, this.text.length)];
        if (document === undefined)
            return null;
        let lastLine = 0;
        for (const error of document.errors) {
            const { line } = this.lines.linePos(error.pos[0]);
            // Further errors on one line are mostly echoes of the first.
            if (line === lastLine)
                continue;
            lastLine = line;
            this.syntax(error.pos[0], SYNTAX_WORDS[error.code]?.[0] ?? lowerFirst(error.message), SYNTAX_WORDS[error.code]?.[1] ?? 'correct the YAML at this place');
        }
        if (second !== undefined)
            this.syntax(second.range[0], 'has a second YAML document', 'remove the line --- and what does not belong to this config');
        return document.errors.length > 0 || second !== undefined ? undefined : document.contents;
    }
    valueOf(node, pointer, depth) {
        if (node === null)
            return null;
        const offset = node.range?.[0] ?? 0;
        if ((0,dist/* isAlias */.Vj)(node)) {
            this.syntax(offset, `uses the alias *${node.source}`, 'write the value out: anchors and aliases are not read here');
            return null;
        }
        if (node.anchor !== undefined)
            this.syntax(offset, `uses the anchor &${node.anchor}`, 'remove it: anchors and aliases are not read here; extends shares settings between files');
        if (node.tag !== undefined)
            this.syntax(offset, `uses the tag ${node.tag}`, 'remove the tag, and put quotes around text that looks like a number');
        if ((0,dist/* isScalar */.jn)(node))
            return this.scalar(node.value, offset);
        if (depth >= MAX_DEPTH) {
            this.syntax(offset, 'is nested too deep to be read', `use at most ${MAX_DEPTH} levels`);
            return null;
        }
        if ((0,dist/* isSeq */.oP)(node)) {
            return node.items.map((item, index) => this.place(item, (0,json_pointer/* pointerTo */.x)(pointer, index), item, depth));
        }
        return (0,dist/* isMap */.jh)(node) ? this.map(node.items, pointer, depth) : null;
    }
    map(pairs, pointer, depth) {
        const copy = Object.create(null);
        for (const { key: keyNode, value } of pairs) {
            const offset = keyNode?.range?.[0] ?? value?.range?.[0] ?? 0;
            const key = (0,dist/* isScalar */.jn)(keyNode) ? keyNode.value : undefined;
            if (keyNode?.anchor !== undefined || keyNode?.tag !== undefined)
                this.syntax(offset, 'has a key with an anchor or a tag', 'remove it');
            if (typeof key !== 'string') {
                this.syntax(offset, 'has a key that is not text', 'put quotes around the key');
            }
            else if (key === '<<') {
                this.syntax(offset, 'uses the merge key <<', 'write the settings out; extends shares settings between files');
            }
            else if (FORBIDDEN_KEYS.includes(key)) {
                this.syntax(offset, `uses the key ${key}, which is never read`, 'choose another name');
            }
            else {
                const at = (0,json_pointer/* pointerTo */.x)(pointer, key);
                const before = this.places.get(at);
                if (before !== undefined) {
                    this.syntax(offset, `has the key ${key} a second time; the first is on line ${before.key.line ?? 0}`, 'keep one of the two');
                }
                else {
                    copy[key] = this.place(value, at, keyNode, depth);
                }
            }
        }
        return copy;
    }
    place(node, pointer, keyNode, depth) {
        const key = this.locate(keyNode?.range?.[0] ?? 0);
        const source = (0,dist/* isScalar */.jn)(node) ? (node.type === 'PLAIN' ? (node.source ?? String(node.value)) : JSON.stringify(node.value)) : null;
        this.places.set(pointer, { key, value: node?.range ? this.locate(node.range[0]) : key, source });
        return this.valueOf(node, pointer, depth + 1);
    }
    scalar(value, offset) {
        if (typeof value === 'number' && !Number.isFinite(value)) {
            this.syntax(offset, 'uses a number that is not finite', 'write a number in digits');
            return null;
        }
        if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string')
            return value;
        this.syntax(offset, 'holds a value of a kind that is not read here', 'write text, a number, true or false');
        return null;
    }
    syntax(offset, what, hint) {
        this.problems.push({ code: 'config_syntax', message: `the config ${what}`, hint, location: this.locate(offset) });
    }
    locate(offset) {
        const { line, col } = this.lines.linePos(offset);
        return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1) };
    }
}
function lowerFirst(text) {
    return `is not valid YAML: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
/** What is wrong and what to do, for the parser's codes that people meet most. */
const SYNTAX_WORDS = {
    TAB_AS_INDENT: ['is indented with a tab', 'indent with spaces: YAML does not allow tabs there'],
    BLOCK_AS_IMPLICIT_KEY: ['has two values on one line', 'put quotes around text that holds a colon and a space'],
    BAD_SCALAR_START: ['has text that begins with a reserved character', 'put quotes around text that begins with @ or `'],
    MISSING_CHAR: ['misses a closing quote or bracket', 'close what was opened on this line or above'],
};

;// CONCATENATED MODULE: ./build/config/config-file.js








/** Bytes of one file; far more than a person writes, small enough to be read at once (PLATFORM A9). */
const MAX_CONFIG_BYTES = 1024 * 1024;
const MAX_CONFIG_FILES = 32;
/**
 * Reads a config file of SPEC section 10 with all that it extends. `path` is relative to the root; `readText` gives the
 * text of such a path, null when there is no such file. All problems of all files come back, in the order of the lines.
 * This module brings the YAML parser along: import it only when there is a file to read.
 */
function loadConfig(path, readText) {
    const loader = new Loader(readText);
    const start = (0,root_path/* normalRootPath */.v)(path);
    const fault = (0,root_path/* rootPathFault */.W)(path);
    if (start === null || fault !== null) {
        return (0,result/* err */._)([{ code: 'config_missing', message: `the config path ${path} ${fault?.what ?? 'leaves the root'}`, hint: fault?.hint ?? 'name a file inside the root' }]);
    }
    const merged = loader.load(start, [], undefined);
    if (merged === null)
        return (0,result/* err */._)(sortProblems(loader.problems));
    const problems = [...loader.problems, ...schemaProblems(merged.value, merged.places), ...ruleProblems(merged.value, merged.places)];
    if (problems.length > 0)
        return (0,result/* err */._)(sortProblems(problems));
    // Whatever filters errors for people must not let a wrong config through.
    (0,invariant/* invariant */.V)(fitsSchema(merged.value), 'a config that breaks its schema was reported');
    return (0,result.ok)({
        path: start,
        files: loader.files,
        data: merged.value,
        provenance: new Map([...merged.places].map(([pointer, place]) => [pointer, place.key])),
    });
}
class Loader {
    readText;
    problems = [];
    files = [];
    /** Counted instead of files: each file that extends the next one twice would double the work. */
    loads = 0;
    constructor(readText) {
        this.readText = readText;
    }
    /** The merged config of a file and what it extends; null when it cannot be read at all. */
    load(path, chain, from) {
        const at = from ?? { file: path };
        if (chain.includes(path)) {
            this.problems.push({ code: 'config_extends', message: `the config extends itself: ${[...chain.slice(chain.indexOf(path)), path].join(' -> ')}`, hint: 'remove one of these extends', location: at });
            return null;
        }
        this.loads += 1;
        if (this.loads > MAX_CONFIG_FILES) {
            this.problems.push({ code: 'config_extends', message: `the config extends other files more than ${MAX_CONFIG_FILES} times`, hint: 'use fewer files', location: at });
            return null;
        }
        const own = this.read(path, chain.length === 0, at);
        if (own === null)
            return null;
        const { extends: parents, ...rest } = own.value;
        let base = null;
        let broken = false;
        for (const [index, parent] of (Array.isArray(parents) ? parents : []).entries()) {
            const place = own.places.get(`/extends/${index}`)?.value ?? at;
            // Items of the wrong type are reported with the file that holds them.
            if (typeof parent !== 'string' || parent === '') {
                this.problems.push({ code: 'config_value', message: 'extends lists something that is no path', hint: 'write paths of config files', location: place });
                continue;
            }
            const target = this.parentPath(path, parent, place);
            const loaded = target === null ? null : this.load(target, [...chain, path], place);
            if (loaded === null)
                broken = true;
            else
                base = base === null ? loaded : mergeConfigs(base, loaded);
        }
        if (!this.files.includes(path))
            this.files.push(path);
        if (parents !== undefined && !Array.isArray(parents)) {
            this.problems.push({ code: 'config_value', message: 'extends is not a list', hint: typeof parents === 'string' ? `write extends: [${parents}]` : 'write a list of paths', location: own.places.get('/extends')?.value ?? at });
        }
        const self = {
            value: Object.assign(Object.create(null), rest),
            places: new Map([...own.places].filter(([pointer]) => pointer !== '/extends' && !pointer.startsWith('/extends/'))),
        };
        // What a missing file would have brought is unknown, so nothing can be said about the whole.
        if (broken)
            return null;
        return base === null ? self : mergeConfigs(base, self);
    }
    read(path, asked, at) {
        const text = this.readText(path);
        if (text === null) {
            const hint = asked ? 'create it with contract-gates init, or name another file with the input config' : 'correct the path: it is relative to the folder of this file';
            this.problems.push({ code: asked ? 'config_missing' : 'config_extends', message: `the config file ${path} does not exist`, hint, location: at });
            return null;
        }
        const bytes = Buffer.byteLength(text);
        if (bytes > MAX_CONFIG_BYTES) {
            this.problems.push({ code: 'config_too_large', message: `the config file ${path} has ${bytes} bytes, at most ${MAX_CONFIG_BYTES} are read`, hint: 'make it smaller', location: { file: path } });
            return null;
        }
        const { value, places, problems } = readYamlTree(path, text.startsWith('\uFEFF') ? text.slice(1) : text);
        this.problems.push(...problems);
        if (value === undefined)
            return null;
        if (isMap(value)) {
            if (!('version' in value))
                this.problems.push({ code: 'config_missing_key', message: `the config file ${path} lacks the key version`, hint: 'add the line version: 1', location: { file: path, line: 1, column: 1 } });
            return { value, places };
        }
        const what = value === null ? 'is empty' : 'is not a map of settings';
        this.problems.push({ code: 'config_syntax', message: `the config file ${path} ${what}`, hint: 'begin it with the line version: 1', location: { file: path, line: 1, column: 1 } });
        return null;
    }
    parentPath(path, parent, place) {
        const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
        const fault = (0,root_path/* rootPathFault */.W)(`${folder}${parent}`) ?? (parent.startsWith('/') || parent.startsWith('~') ? (0,root_path/* rootPathFault */.W)(parent) : null);
        if (fault !== null) {
            this.problems.push({ code: 'config_extends', message: `extends: ${JSON.stringify(parent)} ${fault.what}`, hint: fault.hint, location: place });
            return null;
        }
        return (0,root_path/* normalRootPath */.v)(`${folder}${parent}`);
    }
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


/***/ }),

/***/ 35536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ countCodePoints)
/* harmony export */ });
/** Length of a string as JSON Schema counts it: in code points, a lone surrogate being one. */
function countCodePoints(text) {
    let count = 0;
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        const pair = unit >= 0xd800 && unit <= 0xdbff && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00;
        if (pair)
            index++;
        count++;
    }
    return count;
}


/***/ })

};
