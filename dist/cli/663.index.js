export const id = 663;
export const ids = [663];
export const modules = {

/***/ 499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ DEFAULT_CONFIG_PATH),
/* harmony export */   u: () => (/* binding */ findConfig)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4419);

/** Where the config is looked for, from the root (SPEC section 10). */
const DEFAULT_CONFIG_PATH = '.github/contract-gates.yml';
/** Names that people mean by it. They are never read, but never passed over in silence either. */
const LOOKALIKES = [
    '.github/contract-gates.yaml',
    '.github/contract-gates.json',
    '.github/contract_gates.yml',
    '.contract-gates.yml',
    'contract-gates.yml',
    'contract-gates.yaml',
    'contract-gates.json',
];
/**
 * The config file to read: the one that was asked for, else the default one, else null (no config). A file with almost
 * the default name is a problem, because a run without its gates would be green for nothing.
 */
function findConfig(asked, exists) {
    if (asked !== null)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(asked);
    if (exists(DEFAULT_CONFIG_PATH))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(DEFAULT_CONFIG_PATH);
    const meant = LOOKALIKES.find(exists);
    if (meant === undefined)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(null);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({
        code: 'config_missing',
        message: `${meant} looks like the config, but only ${DEFAULT_CONFIG_PATH} is read`,
        hint: `rename it to ${DEFAULT_CONFIG_PATH}, or set the input config to ${meant}`,
        location: { file: meant },
    });
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


/***/ }),

/***/ 992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ extractImports),
  e: () => (/* binding */ languageOf)
});

// EXTERNAL MODULE: ./build/base/order.js
var order = __webpack_require__(4172);
;// CONCATENATED MODULE: ./build/imports/extract/source-bytes.js
/** True for bytes that continue a JavaScript name, number, private name or unicode escape; bytes from 0x80 on count as name bytes. */
const NAME_BYTE = nameBytes();
function nameBytes() {
    const table = new Uint8Array(256);
    for (let byte = 0; byte < 256; byte++) {
        const isLetter = (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);
        const isDigit = byte >= 48 && byte <= 57;
        // `$`, `_`, `#` of private names, `\` of unicode escapes
        const isMark = byte === 36 || byte === 95 || byte === 35 || byte === 92;
        if (isLetter || isDigit || isMark || byte >= 128)
            table[byte] = 1;
    }
    return table;
}
/** What a byte means where code is expected: see `BYTE_KIND`. */
const SPACE_BYTE = 0;
const WORD_BYTE = 1;
/** An operator whatever stands around it. */
const PLAIN_BYTE = 2;
const MARK_BYTE = 3;
/** One of `SPACE_BYTE`, `WORD_BYTE`, `PLAIN_BYTE` for each byte; another value for the marks that need a closer look. */
const BYTE_KIND = byteKinds();
function byteKinds() {
    const table = NAME_BYTE.map((isName) => (isName === 1 ? WORD_BYTE : PLAIN_BYTE));
    for (const byte of [0, 9, 10, 11, 12, 13, 32])
        table[byte] = SPACE_BYTE;
    for (const mark of '/\'"`{}()]<+-!')
        table[mark.charCodeAt(0)] = MARK_BYTE;
    return table;
}
const BYTE = {
    tab: 9,
    lineFeed: 10,
    carriageReturn: 13,
    space: 32,
    doubleQuote: 34,
    singleQuote: 39,
    openParen: 40,
    closeParen: 41,
    star: 42,
    comma: 44,
    dot: 46,
    slash: 47,
    colon: 58,
    less: 60,
    equals: 61,
    greater: 62,
    openBracket: 91,
    backslash: 92,
    closeBracket: 93,
    backtick: 96,
    openBrace: 123,
    closeBrace: 125,
};
/** First byte that is neither white space nor part of a comment, from `at` on; the zero padding stops it at the end of the source. */
function skipTrivia(bytes, at, length) {
    let pos = at;
    while (pos < length) {
        const byte = bytes[pos];
        if (byte === 32 || (byte !== undefined && byte >= 9 && byte <= 13)) {
            pos++;
        }
        else if (byte === BYTE.slash && bytes[pos + 1] === BYTE.slash) {
            pos = endOfLine(bytes, pos + 2, length);
        }
        else if (byte === BYTE.slash && bytes[pos + 1] === BYTE.star) {
            pos = endOfBlockComment(bytes, pos + 2, length);
            if (pos < 0)
                return length;
        }
        else {
            return pos;
        }
    }
    return length;
}
/** Index of the line feed or carriage return that ends the line, or `length`. */
function endOfLine(bytes, at, length) {
    let pos = at;
    while (pos < length && bytes[pos] !== BYTE.lineFeed && bytes[pos] !== BYTE.carriageReturn)
        pos++;
    return pos;
}
/** Index behind the comment's end, or -1 when it never ends; `at` is inside the comment. */
function endOfBlockComment(bytes, at, length) {
    let pos = at;
    while (pos < length) {
        if (bytes[pos] === BYTE.star && bytes[pos + 1] === BYTE.slash)
            return pos + 2;
        pos++;
    }
    return -1;
}
/** Index of the quote that closes the string opened at `at`, or -1 when the line ends first: then it was no string. */
function endOfString(bytes, at, length) {
    const quote = bytes[at];
    let pos = at + 1;
    while (pos < length) {
        const byte = bytes[pos];
        if (byte === quote)
            return pos;
        if (byte === BYTE.backslash) {
            // A line continuation may be written with CR LF, which is two bytes.
            pos += bytes[pos + 1] === BYTE.carriageReturn && bytes[pos + 2] === BYTE.lineFeed ? 3 : 2;
        }
        else if (byte === BYTE.lineFeed || byte === BYTE.carriageReturn) {
            return -1;
        }
        else {
            pos++;
        }
    }
    return -1;
}
/** Index of the slash that closes the regular expression opened at `at`, or -1 when the line ends first: then it was a division. */
function endOfRegex(bytes, at, length) {
    let pos = at + 1;
    let inClass = false;
    while (pos < length) {
        const byte = bytes[pos];
        if (byte === BYTE.lineFeed || byte === BYTE.carriageReturn)
            return -1;
        if (byte === BYTE.backslash) {
            if (bytes[pos + 1] === BYTE.lineFeed || bytes[pos + 1] === BYTE.carriageReturn)
                return -1;
            pos += 2;
            continue;
        }
        if (byte === BYTE.openBracket)
            inClass = true;
        else if (byte === BYTE.closeBracket)
            inClass = false;
        else if (byte === BYTE.slash && !inClass)
            return pos;
        pos++;
    }
    return -1;
}
/** True when `word` (ASCII) stands at `at` and the name ends with it. */
function isWordAt(bytes, at, word) {
    for (let index = 0; index < word.length; index++) {
        if (bytes[at + index] !== word.charCodeAt(index))
            return false;
    }
    return NAME_BYTE[bytes[at + word.length] ?? 0] !== 1;
}
/** Index behind the name that starts at `at`; `at` itself when no name starts there. */
function endOfName(bytes, at) {
    let pos = at;
    while (NAME_BYTE[bytes[pos] ?? 0] === 1)
        pos++;
    return pos;
}

;// CONCATENATED MODULE: ./build/imports/extract/string-literal.js

/**
 * The string literal, or the template literal without substitution, that starts at `at`; null when something else does.
 * Escapes are decoded as ECMAScript does (12.9.4).
 */
function readStringLiteral(bytes, at, length) {
    const quote = bytes[at];
    let end = -1;
    if (quote === BYTE.singleQuote || quote === BYTE.doubleQuote)
        end = endOfString(bytes, at, length);
    else if (quote === BYTE.backtick)
        end = endOfPlainTemplate(bytes, at, length);
    return end < 0 ? null : { value: decode(bytes, at + 1, end), end };
}
function endOfPlainTemplate(bytes, at, length) {
    for (let pos = at + 1; pos < length; pos++) {
        const byte = bytes[pos];
        if (byte === BYTE.backtick)
            return pos;
        if (byte === BYTE.backslash)
            pos++;
        else if (byte === 36 && bytes[pos + 1] === BYTE.openBrace)
            return -1;
    }
    return -1;
}
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
function decode(bytes, start, end) {
    let isPlain = true;
    for (let pos = start; pos < end && isPlain; pos++) {
        const byte = bytes[pos] ?? 0;
        isPlain = byte < 128 && byte !== BYTE.backslash;
    }
    if (isPlain) {
        let text = '';
        for (let pos = start; pos < end; pos++)
            text += String.fromCharCode(bytes[pos] ?? 0);
        return text;
    }
    return string_literal_unescape(UTF8.decode(bytes.subarray(start, end)));
}
const ESCAPE = /\\(?:u\{([0-9a-fA-F]{1,8})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\r\n|[\s\S]))/g;
const SINGLE = new Map([
    ['n', '\n'],
    ['t', '\t'],
    ['r', '\r'],
    ['b', '\b'],
    ['f', '\f'],
    ['v', '\v'],
    ['0', '\0'],
    ['\n', ''],
    ['\r', ''],
    ['\r\n', ''],
    ['\u2028', ''],
    ['\u2029', ''],
]);
function string_literal_unescape(text) {
    return text.replace(ESCAPE, (whole, braced, unit, hex, single) => {
        const digits = braced ?? unit ?? hex;
        if (digits !== undefined) {
            const code = Number.parseInt(digits, 16);
            return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        }
        return SINGLE.get(single ?? '') ?? single ?? '';
    });
}

;// CONCATENATED MODULE: ./build/imports/extract/javascript-statement.js


/**
 * What follows the word `import` (which ends before `at`) when it is a declaration: `import 'x'`, `import a, {b} from 'x'`,
 * `import * as a from 'x'`, `import type ...`, `import a = require('x')`. Null when it is none, for example a property
 * named `import`; `import(...)` is no declaration.
 */
function readImportDeclaration(bytes, at, length) {
    let pos = skipTrivia(bytes, at, length);
    const bare = readStringLiteral(bytes, pos, length);
    if (bare !== null && bytes[pos] !== BYTE.backtick)
        return { specifier: bare.value, kind: 'value', end: bare.end };
    // `type` and `typeof` are modifiers unless they are the imported name itself: `import type from 'x'`, `import type, {a} from 'x'`.
    let isType = false;
    const modifier = isWordAt(bytes, pos, 'type') ? 4 : isWordAt(bytes, pos, 'typeof') ? 6 : 0;
    const phase = isWordAt(bytes, pos, 'defer') ? 5 : isWordAt(bytes, pos, 'source') ? 6 : 0;
    if (modifier > 0 || phase > 0) {
        const next = skipTrivia(bytes, pos + modifier + phase, length);
        if (isModified(bytes, next, length)) {
            isType = modifier > 0;
            pos = next;
        }
    }
    let onlyTypes = false;
    const defaultEnd = endOfName(bytes, pos);
    if (defaultEnd > pos) {
        pos = skipTrivia(bytes, defaultEnd, length);
        if (bytes[pos] === BYTE.equals)
            return readRequireEquals(bytes, pos + 1, length, isType);
        if (bytes[pos] === BYTE.comma) {
            pos = skipTrivia(bytes, pos + 1, length);
            const rest = bytes[pos] === BYTE.star ? readNamespace(bytes, pos, length) : readSpecifiers(bytes, pos, length);
            if (rest === null)
                return null;
            pos = rest.end;
        }
    }
    else if (bytes[pos] === BYTE.star) {
        const namespace = readNamespace(bytes, pos, length);
        if (namespace === null)
            return null;
        pos = namespace.end;
    }
    else {
        const specifiers = readSpecifiers(bytes, pos, length);
        if (specifiers === null)
            return null;
        pos = specifiers.end;
        onlyTypes = specifiers.onlyTypes;
    }
    return readFrom(bytes, pos, length, isType || onlyTypes ? 'type' : 'value');
}
/**
 * What follows the word `export` (which ends before `at`) when it names another module: `export * from 'x'`,
 * `export * as a from 'x'`, `export {a} from 'x'`, `export type ... from 'x'`. Null for every other export.
 */
function readReexport(bytes, at, length) {
    let pos = skipTrivia(bytes, at, length);
    let isType = false;
    if (isWordAt(bytes, pos, 'type')) {
        isType = true;
        pos = skipTrivia(bytes, pos + 4, length);
    }
    if (bytes[pos] === BYTE.star) {
        pos = skipTrivia(bytes, pos + 1, length);
        if (isWordAt(bytes, pos, 'as'))
            pos = skipModuleName(bytes, skipTrivia(bytes, pos + 2, length), length);
        return pos < 0 ? null : readFrom(bytes, pos, length, isType ? 'type' : 'reexport');
    }
    const specifiers = readSpecifiers(bytes, pos, length);
    if (specifiers === null)
        return null;
    return readFrom(bytes, specifiers.end, length, isType || specifiers.onlyTypes ? 'type' : 'reexport');
}
/** The literal argument of `import(` or `require(`; `at` is the parenthesis. Null when the argument is computed. */
function readLiteralArgument(bytes, at, length) {
    if (bytes[at] !== BYTE.openParen)
        return null;
    const literal = readStringLiteral(bytes, skipTrivia(bytes, at + 1, length), length);
    if (literal === null)
        return null;
    const next = bytes[skipTrivia(bytes, literal.end + 1, length)];
    return next === BYTE.closeParen || next === BYTE.comma ? literal : null;
}
/** True when the word before `at` was a modifier and not the default import's own name. */
function isModified(bytes, at, length) {
    const byte = bytes[at];
    if (byte === BYTE.openBrace || byte === BYTE.star)
        return true;
    const nameEnd = endOfName(bytes, at);
    if (nameEnd === at)
        return false;
    if (!isWordAt(bytes, at, 'from'))
        return true;
    // `import type from 'x'` imports a default named type; `import type from from 'x'` a type named from.
    const next = skipTrivia(bytes, nameEnd, length);
    return isWordAt(bytes, next, 'from') || bytes[next] === BYTE.equals;
}
function readFrom(bytes, at, length, kind) {
    const pos = skipTrivia(bytes, at, length);
    if (!isWordAt(bytes, pos, 'from'))
        return null;
    const start = skipTrivia(bytes, pos + 4, length);
    if (bytes[start] === BYTE.backtick)
        return null;
    const literal = readStringLiteral(bytes, start, length);
    return literal === null ? null : { specifier: literal.value, kind, end: literal.end };
}
function readRequireEquals(bytes, at, length, isType) {
    const pos = skipTrivia(bytes, at, length);
    if (!isWordAt(bytes, pos, 'require'))
        return null;
    const literal = readLiteralArgument(bytes, skipTrivia(bytes, pos + 7, length), length);
    if (literal === null)
        return null;
    return { specifier: literal.value, kind: isType ? 'type' : 'value', end: literal.end };
}
/** `* as name`; `end` is the index behind it. */
function readNamespace(bytes, at, length) {
    const word = skipTrivia(bytes, at + 1, length);
    if (!isWordAt(bytes, word, 'as'))
        return null;
    const name = skipTrivia(bytes, word + 2, length);
    const end = endOfName(bytes, name);
    return end > name ? { end } : null;
}
/** `{ a, type B, "c" as d }`; `onlyTypes` when it has entries and each is marked as a type. */
function readSpecifiers(bytes, at, length) {
    if (bytes[at] !== BYTE.openBrace)
        return null;
    let pos = skipTrivia(bytes, at + 1, length);
    let entries = 0;
    let types = 0;
    while (bytes[pos] !== BYTE.closeBrace) {
        const words = [];
        // `a`, `a as b`, `type a`, `type a as b`: never more than four.
        while (words.length < 5 && bytes[pos] !== BYTE.comma && bytes[pos] !== BYTE.closeBrace) {
            words.push(pos);
            const end = skipModuleName(bytes, pos, length);
            if (end < 0)
                return null;
            pos = skipTrivia(bytes, end, length);
        }
        if (words.length === 0 || words.length > 4)
            return null;
        entries++;
        if (isTypeEntry(bytes, words))
            types++;
        if (bytes[pos] === BYTE.comma)
            pos = skipTrivia(bytes, pos + 1, length);
    }
    return { end: pos + 1, onlyTypes: entries > 0 && entries === types };
}
function isTypeEntry(bytes, words) {
    const first = words[0] ?? 0;
    if (!isWordAt(bytes, first, 'type') && !isWordAt(bytes, first, 'typeof'))
        return false;
    // One word is a value named type, three are `type as name`, a renamed value; two and four have the modifier.
    return words.length === 2 || words.length === 4;
}
/** Index behind the name or string (module export name, ECMAScript 16.2.2) at `at`; -1 when neither stands there. */
function skipModuleName(bytes, at, length) {
    if (bytes[at] === BYTE.singleQuote || bytes[at] === BYTE.doubleQuote) {
        const literal = readStringLiteral(bytes, at, length);
        return literal === null ? -1 : literal.end + 1;
    }
    const end = endOfName(bytes, at);
    return end > at ? end : -1;
}

;// CONCATENATED MODULE: ./build/imports/extract/javascript-words.js

/** Words after which an expression starts, so that `/` opens a regular expression and `<` an element. */
const BEFORE_EXPRESSION = new Set([
    'await',
    'case',
    'default',
    'delete',
    'do',
    'else',
    'in',
    'instanceof',
    'new',
    'of',
    'return',
    'throw',
    'typeof',
    'void',
    'yield',
]);
const BEFORE_TYPE = ['as', 'extends', 'implements', 'infer', 'is', 'keyof', 'satisfies', 'typeof'];
const BEFORE_CONDITION = ['if', 'while', 'for', 'with'];
const PROMISE_MEMBERS = ['then', 'catch', 'finally'];
/** True when the word from `start` to `end` is an operator of an expression that follows, and no property's name. */
function isBeforeExpression(bytes, start, end) {
    if (end - start > 10 || isProperty(bytes, start))
        return false;
    let word = '';
    for (let pos = start; pos < end; pos++)
        word += String.fromCharCode(bytes[pos] ?? 0);
    return BEFORE_EXPRESSION.has(word);
}
/** True for the words whose parentheses hold a condition: what follows them is a statement, not an operator. */
function isBeforeCondition(bytes, start) {
    return !isProperty(bytes, start) && BEFORE_CONDITION.some((word) => isWordAt(bytes, start, word));
}
/** True for the words whose `{` opens a block although they stand before an expression. */
function isBeforeBlock(bytes, start) {
    return isWordAt(bytes, start, 'do') || isWordAt(bytes, start, 'else');
}
/** True for the words after which TypeScript expects a type. */
function isBeforeType(bytes, start) {
    return !isProperty(bytes, start) && BEFORE_TYPE.some((word) => isWordAt(bytes, start, word));
}
/** True for the members that a promise has, so that `import('x').then` is an expression and `import('x').Row` a type. */
function isPromiseMember(bytes, at) {
    return PROMISE_MEMBERS.some((word) => isWordAt(bytes, at, word));
}
/** Index of the first byte of the word that ends with the byte at `last`; `last + 1` when no word does. */
function startOfWord(bytes, last) {
    let pos = last;
    while (pos >= 0 && NAME_BYTE[bytes[pos] ?? 0] === 1)
        pos--;
    return pos + 1;
}
function isProperty(bytes, start) {
    return start > 0 && bytes[start - 1] === BYTE.dot && bytes[start - 2] !== BYTE.dot;
}

;// CONCATENATED MODULE: ./build/imports/extract/javascript-keyword.js



/** True when the word at `at`, `size` bytes long, is one that may import: `import`, `export`, `require`. */
function isKeyword(bytes, at, size) {
    if (size === 7)
        return isWordAt(bytes, at, 'require');
    return isWordAt(bytes, at, 'import') || isWordAt(bytes, at, 'export');
}
/**
 * The import that the keyword from `from` to `end` makes, or null. Its `end` is the last byte of a declaration that was
 * read whole, or -1 where reading goes on behind the keyword, as for calls. `last` is the index of the last byte of the
 * token before the keyword, -1 when that token ends a value.
 */
function readKeyword(bytes, length, from, end, last, isTypeScript) {
    // `e`, `r`
    if (bytes[from] === 101)
        return readReexport(bytes, end, length);
    const paren = skipTrivia(bytes, end, length);
    if (bytes[from] === 114) {
        const argument = readLiteralArgument(bytes, paren, length);
        return argument === null ? null : { specifier: argument.value, kind: 'value', end: -1 };
    }
    const call = skipPhase(bytes, paren, length);
    if (bytes[call] !== BYTE.openParen)
        return readImportDeclaration(bytes, end, length);
    const argument = readLiteralArgument(bytes, call, length);
    if (argument === null)
        return null;
    const isType = isTypeScript && (isTypePlace(bytes, last) || hasTypeMember(bytes, argument.end + 1, length));
    return { specifier: argument.value, kind: isType ? 'type' : 'dynamic', end: -1 };
}
/** `import.defer('x')` and `import.source('x')` are calls as `import('x')` is; `import.meta` is none. */
function skipPhase(bytes, at, length) {
    if (bytes[at] !== BYTE.dot)
        return at;
    const phase = skipTrivia(bytes, at + 1, length);
    if (!isWordAt(bytes, phase, 'defer') && !isWordAt(bytes, phase, 'source'))
        return at;
    return skipTrivia(bytes, endOfName(bytes, phase), length);
}
/**
 * Whether `import('x')` stands behind `typeof`, `as` and the like, or first in type arguments. `let x: import('x')` (a
 * module that is itself a type) is not told from a value: the stronger edge is the safe mistake.
 */
function isTypePlace(bytes, last) {
    if (last < 0)
        return false;
    if (bytes[last] === BYTE.less)
        return bytes[last - 1] !== BYTE.less;
    return isBeforeType(bytes, startOfWord(bytes, last));
}
/** Whether the call whose argument ends before `at` is followed by a member that no promise has, as in `import('x').Row`. */
function hasTypeMember(bytes, at, length) {
    const paren = skipTrivia(bytes, at, length);
    if (bytes[paren] !== BYTE.closeParen)
        return false;
    const dot = skipTrivia(bytes, paren + 1, length);
    return bytes[dot] === BYTE.dot && !isPromiseMember(bytes, skipTrivia(bytes, dot + 1, length));
}

;// CONCATENATED MODULE: ./build/imports/extract/javascript-state.js


// What the scanner is in the middle of: code, a template literal, the text or a tag of an element.
const CODE = 0;
const TEMPLATE = 1;
const TEXT = 2;
const TAG = 3;
// What was opened and not yet closed.
const BLOCK = 1;
const OBJECT = 2;
const TEMPLATE_LITERAL = 3;
const SUBSTITUTION = 4;
const CHILD_EXPRESSION = 5;
const ATTRIBUTE_EXPRESSION = 6;
const ELEMENT = 7;
const ELEMENT_IN_TAG = 8;
const PAREN = 9;
const CONDITION = 10;
// The token before: an operator (an expression may follow), the end of a value, a word that has yet to be looked at.
const OPERATOR = 0;
const VALUE = 1;
const WORD = 2;
/** Where a scan is, what is open around it, and what came before. */
class ScanState {
    open = [];
    mode = CODE;
    pos = 0;
    before = OPERATOR;
    /** Index of the last byte of the token before, -1 at the start. */
    last = -1;
    /** Start of the token before when it is a word. */
    wordStart = 0;
    isLost = false;
    /** True when the place was never lost and nothing but parentheses is open: these end with their block. */
    isAtEnd() {
        return !this.isLost && this.mode === CODE && this.open.every((context) => context === PAREN || context === CONDITION);
    }
    closeElement(last) {
        const closed = this.open.pop();
        const top = this.open[this.open.length - 1];
        if (closed === ELEMENT_IN_TAG)
            this.mode = TAG;
        else if (top === ELEMENT || top === ELEMENT_IN_TAG)
            this.mode = TEXT;
        else {
            this.mode = CODE;
            this.before = VALUE;
            this.last = last;
        }
    }
    enterExpression(at, context) {
        this.open.push(context);
        this.mode = CODE;
        this.before = OPERATOR;
        this.last = at;
    }
    closeBrace(at) {
        let closed = this.open.pop();
        // A parenthesis that was never closed ends with its block.
        while (closed === PAREN || closed === CONDITION)
            closed = this.open.pop();
        this.last = at;
        this.before = OPERATOR;
        if (closed === OBJECT)
            this.before = VALUE;
        else if (closed === SUBSTITUTION)
            this.mode = TEMPLATE;
        else if (closed === CHILD_EXPRESSION)
            this.mode = TEXT;
        else if (closed === ATTRIBUTE_EXPRESSION)
            this.mode = TAG;
        else if (closed === undefined)
            this.isLost = true;
    }
}
/** Whether the token before ends a value, so that `/` divides and `<` compares. `last` is the index of its last byte. */
function isAfterValue(bytes, before, wordStart, last) {
    if (before === VALUE)
        return true;
    if (before === WORD)
        return !isBeforeExpression(bytes, wordStart, last + 1);
    if (last < 1 || bytes[last] !== BYTE.dot)
        return false;
    // `1.` is a number
    const digit = bytes[last - 1] ?? 0;
    return digit >= 48 && digit <= 57;
}
/** Whether the `{` that stands next opens a block (a statement follows its end) or an object (an operator may follow). */
function isBlockStart(bytes, before, wordStart, last) {
    if (before === VALUE || last < 0)
        return true;
    if (before === WORD)
        return !isBeforeExpression(bytes, wordStart, last + 1) || isBeforeBlock(bytes, wordStart);
    const byte = bytes[last];
    // `;`
    if (byte === 59 || byte === BYTE.openBrace || byte === BYTE.closeBrace || byte === BYTE.closeParen)
        return true;
    // Behind `>` stands the body of an arrow function or of a function with a generic result, never an object.
    return byte === BYTE.greater;
}

;// CONCATENATED MODULE: ./build/imports/extract/jsx.js

/** Index of the next byte of element text that means something: `<`, `{`, or `length`. */
function endOfJsxText(bytes, at, length) {
    let pos = at;
    while (pos < length && bytes[pos] !== BYTE.less && bytes[pos] !== BYTE.openBrace)
        pos++;
    return pos;
}
/**
 * Index where reading of a tag's attributes stops: at `{`, at a `<` that opens an element as attribute value, at the `>` of
 * the tag, at the `/` of `/>`, or `length` when the tag never ends. Attribute strings have no escapes and may cross lines.
 */
function endOfJsxAttributes(bytes, at, length) {
    let pos = at;
    while (pos < length) {
        const byte = bytes[pos];
        if (byte === BYTE.openBrace || byte === BYTE.less || byte === BYTE.greater)
            return pos;
        if (byte === BYTE.slash) {
            const next = bytes[pos + 1];
            if (next === BYTE.greater)
                return pos;
            if (next === BYTE.slash)
                pos = endOfLine(bytes, pos, length);
            else if (next === BYTE.star) {
                const end = endOfBlockComment(bytes, pos + 2, length);
                pos = end < 0 ? length : end;
            }
            else
                pos++;
        }
        else if (byte === BYTE.singleQuote || byte === BYTE.doubleQuote) {
            const end = bytes.indexOf(byte, pos + 1);
            pos = end < 0 || end >= length ? length : end + 1;
        }
        else {
            pos++;
        }
    }
    return length;
}
/** Index behind the tag's name and its type arguments (`<Select<string> ...`); `at` is the byte after `<`. */
function endOfJsxName(bytes, at, length) {
    let pos = at;
    // Member, namespace and dashed names: `Menu.Item`, `xlink:href`, `my-element`.
    for (;;) {
        pos = endOfName(bytes, pos);
        if (bytes[pos] !== BYTE.dot && bytes[pos] !== BYTE.colon && bytes[pos] !== 45)
            break;
        pos++;
    }
    if (bytes[pos] !== BYTE.less)
        return pos;
    let depth = 0;
    for (; pos < length; pos++) {
        if (bytes[pos] === BYTE.less)
            depth++;
        else if (bytes[pos] === BYTE.greater && bytes[pos - 1] !== BYTE.equals && --depth === 0)
            return pos + 1;
    }
    return length;
}
/** Tells an element from type parameters where an expression may start; one for each source, since it remembers searches. */
class JsxStart {
    bytes;
    length;
    isTypeScript;
    closings = new Map();
    constructor(bytes, length, isTypeScript) {
        this.bytes = bytes;
        this.length = length;
        this.isTypeScript = isTypeScript;
    }
    /** True when the `<` at `at`, standing where an expression may start, opens a JSX element or fragment. */
    isElement(at) {
        const { bytes, length } = this;
        const next = bytes[at + 1];
        if (next === BYTE.greater)
            return true;
        const nameEnd = endOfName(bytes, at + 1);
        if (nameEnd === at + 1 || (next !== undefined && next >= 48 && next <= 57))
            return false;
        if (!this.isTypeScript)
            return true;
        // In TSX `<T,>`, `<T extends U>`, `<T = U>` and `<const T` are type parameters of an arrow function or a function type.
        if (isWordAt(bytes, at + 1, 'const'))
            return false;
        const after = skipTrivia(bytes, nameEnd, length);
        if (bytes[after] === BYTE.comma || bytes[after] === BYTE.equals)
            return false;
        if (isWordAt(bytes, after, 'extends')) {
            const behind = bytes[skipTrivia(bytes, after + 7, length)];
            return behind === BYTE.equals || behind === BYTE.greater || behind === BYTE.slash;
        }
        // `<T>(value: T) => T` is a function type unless the element is closed further on.
        if (bytes[after] === BYTE.greater && bytes[after + 1] === BYTE.openParen)
            return this.isClosedAfter(at, nameEnd);
        return true;
    }
    isClosedAfter(at, nameEnd) {
        const { bytes, length } = this;
        let name = '';
        for (let pos = at + 1; pos < nameEnd; pos++)
            name += String.fromCharCode(bytes[pos] ?? 0);
        const known = this.closings.get(name);
        if (known !== undefined && known > at)
            return known < length;
        let pos = at;
        for (;;) {
            pos = bytes.indexOf(BYTE.less, pos + 1);
            if (pos < 0 || pos >= length)
                break;
            if (bytes[pos + 1] === BYTE.slash && isSameName(bytes, pos + 2, at + 1, nameEnd))
                break;
        }
        const found = pos < 0 ? length : pos;
        this.closings.set(name, found);
        return found < length;
    }
}
function isSameName(bytes, at, start, end) {
    for (let index = 0; index < end - start; index++) {
        if (bytes[at + index] !== bytes[start + index])
            return false;
    }
    return endOfName(bytes, at) === at + end - start;
}

;// CONCATENATED MODULE: ./build/imports/extract/line-counter.js

/**
 * Line and column (UTF-16 code units) of ever later places in one source, both from 1. Lines end at LF, CR or CR LF, as
 * the snapshot's normalised text has them (SPEC section 5). A byte order mark takes no column. Work is done only up to
 * the last place asked for, so a file without imports costs nothing.
 */
class LineCounter {
    bytes;
    line = 1;
    lineStart;
    cursor;
    constructor(bytes, start) {
        this.bytes = bytes;
        this.lineStart = start;
        this.cursor = start;
    }
    /** `at` must not lie before the place of the last call. */
    locate(at) {
        const bytes = this.bytes;
        let pos = this.cursor;
        for (; pos < at; pos++) {
            const byte = bytes[pos];
            if (byte === BYTE.lineFeed || (byte === BYTE.carriageReturn && bytes[pos + 1] !== BYTE.lineFeed)) {
                this.line++;
                this.lineStart = pos + 1;
            }
        }
        this.cursor = pos;
        let column = 1;
        for (let index = this.lineStart; index < at; index++) {
            const byte = bytes[index] ?? 0;
            // Continuation bytes add nothing; a four-byte character is a surrogate pair.
            if ((byte & 0xc0) !== 0x80)
                column += byte >= 0xf0 ? 2 : 1;
        }
        return { line: this.line, column };
    }
}

;// CONCATENATED MODULE: ./build/imports/extract/reference-directive.js
const DIRECTIVE = /^\/\/\/\s*<reference\s+(?:[^>]*?\s)?(path|types)\s*=\s*(?:"([^"]*)"|'([^']*)')[^>]*\/>/;
/**
 * The specifier of a `/// <reference path="..." />` or `types="..."` directive in the comment from `at` to `end`, else null.
 * A path is relative to the file also without `./`; `lib` and the other attributes name nothing in a workspace.
 * Source: TypeScript handbook, "Triple-Slash Directives" (reviewed 2026-11-21).
 */
function readReferenceDirective(bytes, at, end) {
    // Longer lines are no directive, and the pattern must not meet them.
    if (end - at > 1000)
        return null;
    const match = DIRECTIVE.exec(new TextDecoder().decode(bytes.subarray(at, end)));
    const target = match?.[2] ?? match?.[3];
    if (match === null || target === undefined || target === '')
        return null;
    if (match[1] === 'types' || target.startsWith('./') || target.startsWith('../') || target.startsWith('/'))
        return target;
    return `./${target}`;
}

;// CONCATENATED MODULE: ./build/imports/extract/javascript-scan.js







/** One pass over one source; see `extractJavaScript`. */
class JavaScriptScan extends ScanState {
    bytes;
    length;
    isTypeScript;
    isJsx;
    isForgiving;
    imports = [];
    lines;
    elements;
    start;
    constructor(bytes, length, isTypeScript, isJsx, 
    /** Unclosed quotes are taken for text of elements instead of for a lost place. */
    isForgiving = false) {
        super();
        this.bytes = bytes;
        this.length = length;
        this.isTypeScript = isTypeScript;
        this.isJsx = isJsx;
        this.isForgiving = isForgiving;
        this.start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
        this.pos = this.start;
        this.lines = new LineCounter(bytes, this.start);
        this.elements = new JsxStart(bytes, length, isTypeScript);
    }
    run() {
        const { bytes, length } = this;
        // `#!`
        if (bytes[this.start] === 35 && bytes[this.start + 1] === 33)
            this.pos = endOfLine(bytes, this.start, length);
        while (this.pos < length) {
            if (this.mode === CODE)
                this.scanCode();
            else if (this.mode === TEMPLATE)
                this.scanTemplate();
            else if (this.mode === TEXT)
                this.scanText();
            else
                this.scanTag();
        }
        return { imports: this.imports, uncertain: !this.isAtEnd() };
    }
    /** Code up to the next template, element or end of an expression inside one. The token before is kept in locals: this loop is where the time goes. */
    scanCode() {
        const { bytes, length } = this;
        const kinds = BYTE_KIND;
        let { pos, before, last, wordStart } = this;
        while (pos < length) {
            // In bounds: pos is below length, and zeros stand behind it.
            const byte = bytes[pos];
            const kind = kinds[byte];
            if (kind === SPACE_BYTE) {
                pos++;
                continue;
            }
            if (kind === WORD_BYTE) {
                wordStart = pos;
                do
                    pos++;
                while (kinds[bytes[pos]] === WORD_BYTE);
                const size = pos - wordStart;
                if ((byte === 105 || byte === 101 || byte === 114) && (size === 6 || size === 7) && isKeyword(bytes, wordStart, size)) {
                    const isMember = before === OPERATOR && last > 0 && bytes[last] === BYTE.dot && bytes[last - 1] !== BYTE.dot;
                    const found = isMember ? null : readKeyword(bytes, length, wordStart, pos, before === VALUE ? -1 : last, this.isTypeScript);
                    if (found !== null) {
                        this.record(found.specifier, found.kind, wordStart);
                        if (found.end >= 0) {
                            last = found.end;
                            before = OPERATOR;
                            pos = last + 1;
                            continue;
                        }
                    }
                }
                last = pos - 1;
                before = WORD;
                continue;
            }
            if (kind === PLAIN_BYTE) {
                before = OPERATOR;
                last = pos++;
                continue;
            }
            if (byte === 34 || byte === 39) {
                // `"`, `'`
                const end = endOfString(bytes, pos, length);
                if (end < 0) {
                    if (!this.isForgiving)
                        this.isLost = true;
                    pos++;
                }
                else {
                    last = end;
                    before = VALUE;
                    pos = end + 1;
                }
                continue;
            }
            if (byte === 93) {
                // `]`
                before = VALUE;
                last = pos++;
                continue;
            }
            this.before = before;
            this.last = last;
            this.wordStart = wordStart;
            this.pos = pos;
            this.scanMark(byte);
            if (this.mode !== CODE)
                return;
            ({ pos, before, last } = this);
        }
        this.pos = pos;
        this.before = before;
        this.last = last;
        this.wordStart = wordStart;
    }
    /** One token that opens, closes, or means different things in different places; `pos` moves behind it. */
    scanMark(byte) {
        const { bytes, pos } = this;
        this.pos = pos + 1;
        switch (byte) {
            case 47: // `/`
                this.pos = this.scanSlash(pos);
                return;
            case 96: // a backtick
                this.open.push(TEMPLATE_LITERAL);
                this.mode = TEMPLATE;
                return;
            case 123: // `{`
                this.open.push(isBlockStart(bytes, this.before, this.wordStart, this.last) ? BLOCK : OBJECT);
                break;
            case 125: // `}`
                this.closeBrace(pos);
                return;
            case 40: // `(`
                this.open.push(this.before === WORD && isBeforeCondition(bytes, this.wordStart) ? CONDITION : PAREN);
                break;
            case 41: {
                // `)`
                const top = this.open[this.open.length - 1];
                if (top === PAREN || top === CONDITION)
                    this.open.pop();
                this.before = top === CONDITION ? OPERATOR : VALUE;
                this.last = pos;
                return;
            }
            case 60: // `<`
                if (this.isJsx && this.isElementStart(pos)) {
                    this.openElement(pos, ELEMENT);
                    return;
                }
                break;
            case 43: // `++` and `--` leave a value a value
            case 45:
                if (bytes[pos + 1] === byte) {
                    this.pos = pos + 2;
                    return;
                }
                break;
            case 33: // `!` behind a value is TypeScript's non-null mark
                if (this.last === pos - 1 && bytes[pos + 1] !== BYTE.equals && this.isAfterValue()) {
                    this.before = VALUE;
                    this.last = pos;
                    return;
                }
                break;
            default:
                break;
        }
        this.before = OPERATOR;
        this.last = pos;
    }
    /** A comment, a regular expression or a division; returns the index behind it. */
    scanSlash(at) {
        const { bytes, length } = this;
        if (bytes[at + 1] === BYTE.slash) {
            const end = endOfLine(bytes, at, length);
            if (this.last < 0 && bytes[at + 2] === BYTE.slash) {
                const reference = readReferenceDirective(bytes, at, end);
                if (reference !== null)
                    this.record(reference, 'type', at);
            }
            return end;
        }
        if (bytes[at + 1] === BYTE.star) {
            const end = endOfBlockComment(bytes, at + 2, length);
            if (end < 0)
                this.isLost = true;
            return end < 0 ? length : end;
        }
        // `</` is a closing tag where elements are not followed.
        if (bytes[at - 1] !== BYTE.less && !this.isAfterValue()) {
            const end = endOfRegex(bytes, at, length);
            if (end >= 0) {
                const behind = endOfName(bytes, end + 1);
                this.before = VALUE;
                this.last = behind - 1;
                return behind;
            }
        }
        this.before = OPERATOR;
        this.last = at;
        return at + 1;
    }
    /** Up to the end of the template literal or of its next text part; `pos` is inside the text. */
    scanTemplate() {
        const { bytes, length } = this;
        let pos = this.pos;
        for (; pos < length; pos++) {
            const byte = bytes[pos];
            if (byte === BYTE.backslash)
                pos++;
            else if (byte === BYTE.backtick) {
                this.open.pop();
                this.before = VALUE;
                this.last = pos;
                break;
            }
            else if (byte === 36 && bytes[pos + 1] === BYTE.openBrace) {
                pos++;
                this.open.push(SUBSTITUTION);
                this.before = OPERATOR;
                this.last = pos;
                break;
            }
        }
        if (pos < length)
            this.mode = CODE;
        this.pos = pos + 1;
    }
    scanText() {
        const { bytes, length } = this;
        const pos = endOfJsxText(bytes, this.pos, length);
        this.pos = pos + 1;
        if (pos >= length)
            return;
        if (bytes[pos] === BYTE.openBrace) {
            this.enterExpression(pos, CHILD_EXPRESSION);
        }
        else if (bytes[skipTrivia(bytes, pos + 1, length)] === BYTE.slash) {
            const end = bytes.indexOf(BYTE.greater, pos);
            const isClosed = end >= 0 && end < length;
            this.pos = isClosed ? end + 1 : length;
            if (isClosed)
                this.closeElement(end);
        }
        else {
            this.openElement(pos, ELEMENT);
        }
    }
    scanTag() {
        const { bytes, length } = this;
        const pos = endOfJsxAttributes(bytes, this.pos, length);
        this.pos = pos + 1;
        if (pos >= length)
            return;
        if (bytes[pos] === BYTE.openBrace)
            this.enterExpression(pos, ATTRIBUTE_EXPRESSION);
        else if (bytes[pos] === BYTE.less)
            this.openElement(pos, ELEMENT_IN_TAG);
        else if (bytes[pos] === BYTE.greater)
            this.mode = TEXT;
        else {
            this.pos = pos + 2;
            this.closeElement(pos + 1);
        }
    }
    openElement(at, context) {
        this.open.push(context);
        this.mode = TAG;
        this.pos = endOfJsxName(this.bytes, at + 1, this.length);
    }
    isAfterValue() {
        return isAfterValue(this.bytes, this.before, this.wordStart, this.last);
    }
    isElementStart(at) {
        if (this.isAfterValue())
            return false;
        if (this.before === WORD && isWordAt(this.bytes, this.wordStart, 'new'))
            return false;
        return this.elements.isElement(at);
    }
    record(specifier, kind, at) {
        this.imports.push({ specifier, kind, ...this.lines.locate(at) });
    }
}

;// CONCATENATED MODULE: ./build/imports/extract/javascript.js


/**
 * All imports of a JavaScript or TypeScript source, in the order of the text: static imports, re-exports, `import()` and
 * `require()` with a literal, `import a = require()`, TypeScript's import types, and `/// <reference>` directives (as type
 * imports). `bytes` is UTF-8; from `length` on it must be zero for at least eight bytes, so that one buffer can serve all
 * files. Why a scanner and not a parser: see `javascript.rationale.md`.
 */
function extractJavaScript(bytes, length, isTypeScript, isJsx) {
    const first = new JavaScriptScan(bytes, length, isTypeScript, isJsx, false).run();
    if (!first.uncertain || !isJsx)
        return first;
    // Type parameters taken for an element swallow the rest of the file: without elements, each mistake ends with its line.
    const second = new JavaScriptScan(bytes, length, isTypeScript, false, true).run();
    if (!second.uncertain)
        return second;
    return { imports: union(first.imports, second.imports), uncertain: true };
}
const key = (record) => `${record.line}:${record.column}:${record.specifier}`;
const byPlace = (0,order/* inOrder */.a)((0,order.by)((record) => record.line), (0,order.by)((record) => record.column), (a, b) => (0,order/* compareText */.n)(a.specifier, b.specifier));
function union(a, b) {
    const seen = new Set(a.map(key));
    return [...a, ...b.filter((record) => !seen.has(key(record)))].sort(byPlace);
}

;// CONCATENATED MODULE: ./build/imports/extract/languages.js

const JAVASCRIPT = { name: 'javascript', extract: (bytes, length) => extractJavaScript(bytes, length, false, true) };
const TYPESCRIPT = { name: 'typescript', extract: (bytes, length) => extractJavaScript(bytes, length, true, false) };
const TSX = { name: 'typescript', extract: (bytes, length) => extractJavaScript(bytes, length, true, true) };
/** A declaration file is no module at run time: whatever it imports, it imports types. */
const DECLARATIONS = { name: 'typescript', extract: extractDeclarations };
/** File name extension, without the dot, to language. Elements are legal in every kind of JavaScript file that tools accept. */
const BY_EXTENSION = new Map([
    ['js', JAVASCRIPT],
    ['mjs', JAVASCRIPT],
    ['cjs', JAVASCRIPT],
    ['jsx', JAVASCRIPT],
    ['ts', TYPESCRIPT],
    ['mts', TYPESCRIPT],
    ['cts', TYPESCRIPT],
    ['tsx', TSX],
]);
const DECLARATION_FILE = /\.d\.(?:[mc]?ts|[^./]+\.ts)$/;
/** The language of a file by its name, or null when its imports are not read. */
function languageOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    if (dot < 0)
        return null;
    if (DECLARATION_FILE.test(name))
        return DECLARATIONS;
    return BY_EXTENSION.get(name.slice(dot + 1)) ?? null;
}
/** The imports of a source file, or null when `path` is no source file; `bytes` as in `Language.extract`. */
function extractImports(path, bytes, length) {
    return languageOf(path)?.extract(bytes, length) ?? null;
}
function extractDeclarations(bytes, length) {
    const { imports, uncertain } = extractJavaScript(bytes, length, true, false);
    return { imports: imports.map((record) => ({ ...record, kind: 'type' })), uncertain };
}


/***/ }),

/***/ 2576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ addExtended),
/* harmony export */   c: () => (/* binding */ extendsTargets)
/* harmony export */ });
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(727);

const EXTENDS = /"extends"\s*:\s*(?:"([^"\\]*)"|\[([^\]]*)\])/g;
/**
 * Files of the tree that the text of a tsconfig may extend by a relative path, as it stands and with `.json` behind it. A
 * cheap look without parsing, to know what will be read: it may name files that are not there, and misses escaped paths.
 */
function extendsTargets(path, text) {
    const targets = [];
    for (const [, single, list] of text.matchAll(EXTENDS)) {
        const named = single === undefined ? [...(list ?? '').matchAll(/"([^"\\]*)"/g)].map((match) => match[1] ?? '') : [single];
        for (const specifier of named) {
            if (!specifier.startsWith('.'))
                continue;
            const target = (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)((0,_file_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path), specifier);
            if (target !== null)
                targets.push(target, `${target}.json`);
        }
    }
    return targets;
}
/** All texts that `start` extends, directly or not, read with `textOf` and added to it; each file once. */
function addExtended(start, textOf) {
    const waiting = [...start.keys()];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        for (const target of extendsTargets(path, start.get(path) ?? '')) {
            const text = start.has(target) ? null : textOf(target);
            if (text === null)
                continue;
            start.set(target, text);
            waiting.push(target);
        }
    }
}


/***/ }),

/***/ 727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TS: () => (/* binding */ foldersUp),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** The folder of a path; the root is the empty string. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
/**
 * `path` seen from `folder`, with `.` and `..` taken away; null when it leaves the workspace. A trailing slash is dropped.
 */
function joinPath(folder, path) {
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}
/** `folder` and all folders above it, the nearest first and the root (empty string) last. */
function* foldersUp(folder) {
    let current = folder;
    for (;;) {
        yield current;
        if (current === '')
            return;
        current = folderOf(current);
    }
}
function inFolder(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}


/***/ }),

/***/ 3617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ observe),
  d: () => (/* binding */ steersResolution)
});

// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(4419);
// EXTERNAL MODULE: ./build/imports/extract/languages.js + 11 modules
var languages = __webpack_require__(992);
// EXTERNAL MODULE: ./build/imports/resolve/extends-targets.js
var extends_targets = __webpack_require__(2576);
// EXTERNAL MODULE: ./build/base/order.js
var order = __webpack_require__(4172);
;// CONCATENATED MODULE: ./build/workspace/capture-problems.js

/** A file that had to be read and could not. */
function unreadableFile(path, cause) {
    return {
        code: 'unreadable_file',
        message: `${path} could not be read: ${cause}.`,
        hint: 'Restore the file or its permissions (git status shows what differs), or remove it from git.',
        location: { file: path },
    };
}
const KINDS = {
    repository: {
        code: 'repository_skipped',
        says: 'Not checked, since each is a repository of its own (submodule or clone)',
        hint: 'Run the gates in that repository, or add a workflow step with working-directory set to it.',
    },
    notCheckedOut: {
        code: 'not_checked_out',
        says: 'Not checked, since the sparse checkout leaves them out',
        hint: 'Remove sparse-checkout from the checkout step to check these files too.',
    },
    sourceTooLarge: {
        code: 'source_too_large',
        says: 'Hashed but not scanned for imports, since each is larger than the limit',
        hint: 'Raise the limit of bytes to scan in the config if these files are written by people.',
    },
    sourceNotText: {
        code: 'source_not_text',
        says: 'Hashed but not scanned for imports, since each holds NUL bytes',
        hint: 'Save these files as UTF-8 if they are source code.',
    },
    vanished: {
        code: 'file_vanished',
        says: 'Left out, since these untracked files were gone before they were read',
        hint: 'Run again when nothing else writes to the workspace.',
    },
};
const NAMED_AT_MOST = 20;
function createCaptureWarnings() {
    const paths = new Map();
    const note = (kind) => (path) => {
        const known = paths.get(kind);
        if (known === undefined)
            paths.set(kind, [path]);
        else
            known.push(path);
    };
    return {
        vanished: note('vanished'),
        repository: note('repository'),
        notCheckedOut: note('notCheckedOut'),
        sourceTooLarge: note('sourceTooLarge'),
        sourceNotText: note('sourceNotText'),
        problems() {
            const problems = [];
            for (const kind of Object.keys(KINDS)) {
                const found = [...(paths.get(kind) ?? [])].sort(order/* compareText */.n);
                const first = found[0];
                if (first !== undefined)
                    problems.push(warning(KINDS[kind], found, first));
            }
            return problems;
        },
    };
}
function warning(kind, paths, first) {
    const shown = paths.slice(0, NAMED_AT_MOST).join(', ');
    const count = paths.length > NAMED_AT_MOST ? ` (showing ${NAMED_AT_MOST} of ${paths.length})` : '';
    return { code: kind.code, message: `${kind.says}: ${shown}${count}.`, hint: kind.hint, location: { file: first } };
}

// EXTERNAL MODULE: ./build/contract/digest.js
var contract_digest = __webpack_require__(4963);
;// CONCATENATED MODULE: ./build/workspace/blob-oid.js

const FIRST_SCRATCH_BYTES = 256 * 1024;
/**
 * Git's object id of a blob: the digest of `blob <length>`, NUL and the content (gitformat-pack and hash-object). Head
 * and content are put side by side in one reused buffer, since a digest of one piece costs half of one of two.
 */
function createBlobOids(format) {
    let scratch = Buffer.allocUnsafe(FIRST_SCRATCH_BYTES);
    return (content) => {
        const head = `blob ${content.length}\0`;
        const length = head.length + content.length;
        if (scratch.length < length)
            scratch = Buffer.allocUnsafe(length * 2);
        scratch.write(head, 0, 'latin1');
        scratch.set(content, head.length);
        return (0,contract_digest/* digestHex */.sU)(format, scratch.subarray(0, length));
    };
}

;// CONCATENATED MODULE: ./build/workspace/line-endings.js
const CR = 0x0d;
const LF = 0x0a;
/**
 * `text`: CRLF and CR become LF. `bytes`: only CRLF does, a CR alone may be data (SPEC section 5, Snapshot). CR and LF
 * are single bytes in UTF-8, so bytes are enough for both.
 */
function createLineEndings(form) {
    return form === 'text' ? textEndings() : byteEndings();
}
function textEndings() {
    let afterCr = false;
    return {
        convert(piece) {
            if (!afterCr && !piece.includes(CR))
                return piece;
            const out = Buffer.allocUnsafe(piece.length);
            let length = 0;
            for (let at = 0; at < piece.length; at += 1) {
                const byte = piece[at];
                if (byte === CR)
                    out[length++] = LF;
                else if (byte !== LF || !afterCr)
                    out[length++] = byte;
                afterCr = byte === CR;
            }
            return out.subarray(0, length);
        },
        finish: () => Buffer.alloc(0),
    };
}
function byteEndings() {
    let heldCr = false;
    return {
        convert(piece) {
            if (!heldCr && !piece.includes(CR))
                return piece;
            const out = Buffer.allocUnsafe(piece.length + 1);
            let length = 0;
            for (let at = 0; at < piece.length; at += 1) {
                const byte = piece[at];
                if (heldCr && byte !== LF)
                    out[length++] = CR;
                heldCr = byte === CR;
                if (!heldCr)
                    out[length++] = byte;
            }
            return out.subarray(0, length);
        },
        finish() {
            const rest = Buffer.alloc(heldCr ? 1 : 0, CR);
            heldCr = false;
            return rest;
        },
    };
}

;// CONCATENATED MODULE: ./build/workspace/normalise.js


/**
 * Text (valid UTF-8 without NUL) has CRLF and CR turned into LF and is then brought to NFC; a BOM stays. Bytes that are
 * not UTF-8 but hold no NUL have CRLF turned into LF, since git's line-ending settings change such files too. With a NUL
 * the raw bytes count. Bytes that are already in normal form are hashed where they lie.
 */
function normalise(content, checks) {
    const bytes = asBuffer(content);
    const isAscii = checks.isAscii(bytes);
    if (bytes.includes(0))
        return binary((0,contract_digest/* sha256Hex */.fg)(bytes), true);
    if (!isAscii && !checks.isUtf8(bytes))
        return binary((0,contract_digest/* sha256Hex */.fg)(withLineFeeds(bytes, 'bytes')), false);
    const unixBytes = withLineFeeds(bytes, 'text');
    if (isAscii)
        return normalise_text((0,contract_digest/* sha256Hex */.fg)(unixBytes), () => unixBytes.toString('latin1'));
    const decoded = unixBytes.toString('utf8');
    const composed = decoded.normalize('NFC');
    return normalise_text((0,contract_digest/* sha256Hex */.fg)(composed === decoded ? unixBytes : composed), () => composed);
}
function normalise_text(hash, read) {
    return { hash, is_binary: false, hasNul: false, text: read };
}
function binary(hash, hasNul) {
    return { hash, is_binary: true, hasNul, text: () => null };
}
function withLineFeeds(bytes, form) {
    if (!bytes.includes(0x0d))
        return bytes;
    const endings = createLineEndings(form);
    const converted = endings.convert(bytes);
    const rest = endings.finish();
    return rest.length === 0 ? converted : Buffer.concat([converted, rest]);
}
/** A view as Buffer, whose searches are native. */
function asBuffer(bytes) {
    return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

;// CONCATENATED MODULE: ./build/workspace/late-content.js

/** A text beyond this many bytes is never made: the language's strings end soon after. */
const TEXT_BYTES = 256 * 1024 * 1024;
/**
 * The normalised text of a file that was captured before, read again and held against `hash`. Throws when the file is
 * gone, changed or too large: a caller that goes on would judge something else than what was hashed.
 */
function readContent(workspace, file, hash) {
    const bytes = contentBytes(workspace.read(file, TEXT_BYTES));
    const normalised = typeof bytes === 'string' ? null : normalise(bytes, workspace.checks);
    const text = normalised?.hash === hash ? normalised.text() : null;
    if (text !== null)
        return text;
    const cause = typeof bytes === 'string' ? bytes : 'its content changed';
    throw new Error(`${file.path} is no longer what the snapshot hashed: ${cause}. Run again when nothing else writes to the workspace.`);
}
function contentBytes(read) {
    switch (read.kind) {
        case 'whole':
            return read.bytes.subarray(0, read.length);
        case 'link':
            return read.target;
        case 'large':
            return drain(read);
        case 'missing':
            return 'it is gone';
        case 'unreadable':
            return read.cause;
    }
}
/** A large file stays open until it is drained. */
function drain(read) {
    for (let piece = read.next(); piece.kind === 'piece'; piece = read.next())
        ;
    return `it is larger than ${TEXT_BYTES} bytes`;
}

;// CONCATENATED MODULE: ./build/workspace/normalise-pieces.js



/** Longest stretch of text without a place to cut it that is held: beyond it the file is reported as unreadable. */
const MAX_HELD_BYTES = 64 * 1024 * 1024;
/**
 * `normalise` for a file too large to hold: the same hash, with memory bounded by the piece and by `maxHeldBytes`. Until
 * the last byte it is open which of the three forms counts, so all that are still possible are hashed side by side.
 */
function createPieceNormaliser(checks, maxHeldBytes = MAX_HELD_BYTES) {
    const raw = (0,contract_digest/* startDigest */.RB)();
    const bytes = (0,contract_digest/* startDigest */.RB)();
    const text = (0,contract_digest/* startDigest */.RB)();
    const byteEndings = createLineEndings('bytes');
    const textEndings = createLineEndings('text');
    let held = Buffer.alloc(0);
    let totalBytes = 0;
    let hasNul = false;
    let isUtf8 = true;
    let isTooLong = false;
    const hashText = (piece) => {
        if (checks.isAscii(piece))
            text.update(piece);
        else if (checks.isUtf8(piece))
            text.update(Buffer.from(piece.toString('utf8').normalize('NFC'), 'utf8'));
        else
            isUtf8 = false;
    };
    return {
        push(piece) {
            const content = asBuffer(piece);
            totalBytes += content.length;
            raw.update(content);
            hasNul ||= content.includes(0);
            if (hasNul)
                return;
            bytes.update(byteEndings.convert(content));
            if (!isUtf8 || isTooLong)
                return;
            const converted = textEndings.convert(content);
            const waiting = held.length === 0 ? converted : Buffer.concat([held, converted]);
            const cut = lastSafeCut(waiting);
            hashText(waiting.subarray(0, cut));
            held = Buffer.from(waiting.subarray(cut));
            isTooLong = held.length > maxHeldBytes;
        },
        end() {
            if (hasNul)
                return { hash: raw.hex(), is_binary: true, hasNul, totalBytes };
            if (isUtf8 && !isTooLong)
                hashText(held);
            if (isUtf8)
                return { hash: isTooLong ? null : text.hex(), is_binary: false, hasNul, totalBytes };
            bytes.update(byteEndings.finish());
            return { hash: bytes.hex(), is_binary: true, hasNul, totalBytes };
        },
    };
}
/**
 * The last place before which and after which text can be normalised on its own: just before an ASCII character or a
 * character of U+5000 to U+9FFF (lead bytes E5 to E9), none of which ever joins with what stands before it (The Unicode
 * Standard, annex 15, section 9: starters with NFC_Quick_Check=Yes).
 */
function lastSafeCut(bytes) {
    for (let at = bytes.length - 1; at > 0; at -= 1) {
        const byte = bytes[at];
        if (byte < 0x80 || (byte >= 0xe5 && byte <= 0xe9))
            return at;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/workspace/file-reader.js





/** Files up to this size are read in one piece, so that one buffer bounds the memory of a run. */
const WHOLE_BYTES = 16 * 1024 * 1024;
/** Larger texts are read again when asked for. */
const KEPT_TEXT_BYTES = 4 * 1024 * 1024;
function createFileReader(workspace, objectFormat, options, warnings) {
    const { scanBytes } = options.limits;
    const blobOidOf = objectFormat === null || options.blobOids === false ? null : createBlobOids(objectFormat);
    const scan = (path, bytes, length) => {
        const blobOid = blobOidOf === null ? null : blobOidOf(bytes.subarray(0, length));
        options.onSource(path, bytes, length);
        return blobOid;
    };
    const readWhole = (file, bytes, length, isScannable) => {
        const normalised = normalise(bytes.subarray(0, length), workspace.checks);
        const isKept = length <= KEPT_TEXT_BYTES && options.keepText(file.path);
        const entry = isKept
            ? { path: file.path, content: normalised.text(), hash: normalised.hash, is_binary: normalised.is_binary }
            : lateEntry(workspace, file, normalised.hash, normalised.is_binary);
        let blobOid = null;
        if (isScannable) {
            if (normalised.hasNul)
                warnings.sourceNotText(file.path);
            else if (length > scanBytes)
                warnings.sourceTooLarge(file.path);
            else
                blobOid = scan(file.path, bytes, length);
        }
        return { file: entry, length, blobOid };
    };
    const readLarge = (file, read, isScannable) => {
        const normaliser = createPieceNormaliser(workspace.checks);
        for (let piece = read.next(); piece.kind !== 'end'; piece = read.next()) {
            if (piece.kind === 'failed')
                return unreadableFile(file.path, piece.cause);
            normaliser.push(piece.bytes);
        }
        const { hash, is_binary, hasNul, totalBytes } = normaliser.end();
        if (hash === null)
            return unreadableFile(file.path, 'its text has no place in 64 MiB where it can be cut to be normalised');
        if (isScannable)
            (hasNul ? warnings.sourceNotText : warnings.sourceTooLarge)(file.path);
        return { file: lateEntry(workspace, file, hash, is_binary), length: totalBytes, blobOid: null };
    };
    return {
        read(file) {
            const isScannable = !file.link && options.isSource(file.path);
            const read = workspace.read(file, isScannable ? Math.max(WHOLE_BYTES, scanBytes) : WHOLE_BYTES);
            switch (read.kind) {
                case 'whole':
                    return readWhole(file, read.bytes, read.length, isScannable);
                case 'large':
                    return readLarge(file, read, isScannable);
                case 'link':
                    return readWhole(file, read.target, read.target.length, false);
                case 'unreadable':
                    return unreadableFile(file.path, read.cause);
                case 'missing':
                    if (file.sparse)
                        warnings.notCheckedOut(file.path);
                    else if (file.tracked)
                        return unreadableFile(file.path, 'it is tracked but not on the disk');
                    else
                        warnings.vanished(file.path);
                    return null;
            }
        },
    };
}
/** An entry whose content is read when asked for, and is exactly what was hashed or throws. */
function lateEntry(workspace, file, hash, is_binary) {
    return {
        path: file.path,
        get content() {
            return is_binary ? null : readContent(workspace, file, hash);
        },
        hash,
        is_binary,
    };
}

;// CONCATENATED MODULE: ./build/workspace/snapshot.js

/** The canonical text is hashed in pieces of about this many characters. */
const PIECE_LENGTH = 1 << 20;
/** The snapshot of files that are sorted by path; `totalBytes` counts raw bytes. */
function createSnapshot(files, totalBytes) {
    return {
        files,
        metadata: {
            repo_fingerprint: fingerprintOfFiles(files),
            file_count: files.length,
            total_bytes: totalBytes,
            snapshot_version: 1,
        },
    };
}
/**
 * SHA-256 in hex of the canonical JSON of `{files: [{path, hash, is_binary}], snapshot_version: 1}` (SPEC section 5).
 * The text is put together here piece by piece, since its shape is fixed and trees are large; a test holds it equal to
 * `repoFingerprint` of the contract. For a string, `JSON.stringify` writes what RFC 8785 asks, and a path is always well-formed Unicode.
 */
function fingerprintOfFiles(files) {
    const digest = (0,contract_digest/* startDigest */.RB)();
    let json = '{"files":[';
    let separator = '';
    for (const { path, hash, is_binary } of files) {
        json += `${separator}{"hash":"${hash}","is_binary":${is_binary ? 'true' : 'false'},"path":${JSON.stringify(path)}}`;
        separator = ',';
        if (json.length < PIECE_LENGTH)
            continue;
        digest.update(json);
        json = '';
    }
    digest.update(`${json}],"snapshot_version":1}`);
    return digest.hex();
}

;// CONCATENATED MODULE: ./build/workspace/capture.js





const PROGRESS_STEP = 500;
/**
 * The one read of the disk (SPEC section 5, Snapshot): lists the files, reads each once, hashes it, hands sources on.
 * Fails only when git refuses to list; a file that cannot be read is a problem of the capture.
 */
function captureSnapshot(workspace, options) {
    const listed = workspace.list({ includeUntracked: options.includeUntracked });
    if (!listed.ok)
        return (0,result/* err */._)(listed.error);
    const listing = listed.value;
    const listedFiles = listing.files.filter((file) => !isProductOfRun(file)).sort((0,order.by)((file) => file.path));
    const unreadable = listing.unreadable.map(({ path, cause }) => unreadableFile(path, cause));
    const warnings = createCaptureWarnings();
    for (const path of listing.repositories)
        warnings.repository(path);
    const total = Math.min(listedFiles.length, options.limits.files);
    const reader = createFileReader(workspace, listing.objectFormat, options, warnings);
    const files = [];
    const blobOids = new Map();
    let totalBytes = 0;
    let previous = null;
    for (let at = 0; at < total; at += 1) {
        const file = listedFiles[at];
        const captured = file.path === previous ? unreadableFile(file.path, 'two names become this path once percent-coded') : reader.read(file);
        previous = file.path;
        if (captured !== null && 'code' in captured)
            unreadable.push(captured);
        else if (captured !== null) {
            files.push(captured.file);
            totalBytes += captured.length;
            if (captured.blobOid !== null)
                blobOids.set(file.path, captured.blobOid);
        }
        if ((at + 1) % PROGRESS_STEP === 0 || at + 1 === total)
            options.onProgress?.(at + 1, total);
    }
    let byPath = null;
    return (0,result.ok)({
        snapshot: createSnapshot(files, totalBytes),
        source: listing.source,
        detail: listing.detail,
        prefix: listing.prefix,
        problems: {
            unreadable: unreadable.sort((0,order.by)((problem) => problem.location?.file ?? '')),
            limit: total < listedFiles.length ? tooManyFiles(listedFiles.length, total) : null,
            warnings: warnings.problems(),
        },
        text(path) {
            byPath ??= new Map(files.map((file) => [file.path, file]));
            return byPath.get(path)?.content ?? null;
        },
        blobOid: (path) => blobOids.get(path) ?? null,
    });
}
/** What earlier runs of this product wrote must never be part of what the next one judges. */
function isProductOfRun(file) {
    return !file.tracked && (file.path.startsWith('artifacts/ci/') || file.path.startsWith('artifacts/gates/'));
}
function tooManyFiles(found, limit) {
    return {
        code: 'limit_exceeded',
        message: `The workspace has ${found} files and the limit is ${limit}: the rest was not read.`,
        expected: `at most ${limit} files`,
        actual: `${found} files`,
        hint: 'Raise the limit of files in the config, or run in a subfolder with working-directory.',
    };
}

;// CONCATENATED MODULE: ./build/pipeline/observe.js




/** Whether resolving imports will want the text of a file again, as far as its path tells. */
function steersResolution(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return name === 'package.json' || name === 'pnpm-workspace.yaml' || (name.endsWith('.json') && /(?:ts|js)config/.test(path));
}
function isTsconfig(path) {
    return path.endsWith('.json') && steersResolution(path) && !path.endsWith('package.json');
}
/** Reads the workspace, once (SPEC section 5, Snapshot). */
function observe(workspace, options) {
    const extracted = new Map();
    const capture = captureSnapshot(workspace, {
        ...options,
        isSource: (path) => (0,languages/* languageOf */.e)(path) !== null,
        keepText: steersResolution,
        onSource: (path, bytes, length) => {
            const imports = (0,languages/* extractImports */.A)(path, bytes, length);
            if (imports !== null)
                extracted.set(path, imports);
        },
    });
    if (!capture.ok)
        return (0,result/* err */._)(capture.error);
    const { snapshot, text } = capture.value;
    const all = new Set();
    const kept = new Map();
    for (const { path } of snapshot.files) {
        all.add(path);
        if (!isTsconfig(path))
            continue;
        const content = text(path);
        if (content !== null)
            kept.set(path, content);
    }
    (0,extends_targets/* addExtended */.T)(kept, (path) => (all.has(path) ? text(path) : null));
    return (0,result.ok)({ capture: capture.value, extracted, text: (path) => kept.get(path) ?? text(path) });
}


/***/ })

};
