import { type HeaderScan, NAME } from '../header-scan.js';
import { BYTE } from '../javascript/source-bytes.js';
import { readDeclaredName } from './kotlin-names.js';

const DOLLAR = 36;

// What is open: a bracket, a block, or an expression inside a string of one or of three quotes.
const BRACKET = 0;
const BLOCK = 1;
const IN_STRING = 2;
const IN_TEXT = 3;
/** Dollars that open an expression in a string stand above these. */
const DOLLARS = 4;

/** Words that declare; those with a receiver (`fun Tide.rise()`) are read another way. All are reserved, so that no name can be one. */
const KEYWORDS = ['class', 'interface', 'object', 'typealias'] as const;
const WITH_RECEIVER = ['fun', 'val', 'var'] as const;

/** 1 for bytes at which a walk inside a declaration must look; what stands between them is stepped over. */
const INSIDE: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => ('{}()[]"\'`/'.includes(String.fromCharCode(byte)) ? 1 : 0));
/** The same outside of all: there words count too. */
const OUTSIDE: Uint8Array = INSIDE.map((isMark, byte) => isMark | (NAME[byte] ?? 0));

/** The names that the rest of a Kotlin file declares outside of any class or function, each once. A scan that ends inside something is lost. */
export function readDeclarations(scan: HeaderScan): readonly string[] {
  return new DeclarationScan(scan).run();
}

class DeclarationScan {
  private readonly names = new Set<string>();
  private readonly open: number[] = [];

  constructor(private readonly scan: HeaderScan) {}

  run(): readonly string[] {
    const { scan, open } = this;
    const { bytes, length } = scan;
    let pos = scan.pos;
    while (pos < length) {
      const marks = open.length === 0 ? OUTSIDE : INSIDE;
      // The padding behind the source holds no mark: the loop must stop by itself.
      while (pos < length && marks[bytes[pos] ?? 0] === 0) pos++;
      if (pos >= length) break;
      scan.pos = pos;
      this.step(bytes[pos] ?? 0);
      pos = scan.pos;
    }
    if (open.length > 0) scan.isLost = true;
    return [...this.names];
  }

  private step(byte: number): void {
    const { scan, open } = this;
    if (byte === BYTE.slash) {
      const at = scan.pos;
      scan.skipSpace();
      if (scan.pos === at) scan.pos++;
    } else if (byte === BYTE.doubleQuote) {
      this.string();
    } else if (byte === BYTE.singleQuote) {
      scan.pos = endOfCharacter(scan.bytes, scan.pos);
    } else if (byte === BYTE.backtick) {
      scan.pos = endOfBackticks(scan.bytes, scan.pos);
    } else if (byte === BYTE.openBrace || byte === BYTE.openParen || byte === BYTE.openBracket) {
      scan.pos++;
      open.push(byte === BYTE.openBrace ? BLOCK : BRACKET);
    } else if (byte === BYTE.closeBrace) {
      scan.pos++;
      this.closeBrace();
    } else if (byte === BYTE.closeParen || byte === BYTE.closeBracket) {
      scan.pos++;
      if (open.at(-1) === BRACKET) open.pop();
    } else {
      this.word();
    }
  }

  /** A word outside of everything: it may declare. */
  private word(): void {
    const { scan } = this;
    const { bytes, pos } = scan;
    // `Tide::class`
    if (bytes[pos - 1] !== BYTE.colon || bytes[pos - 2] !== BYTE.colon) {
      const hasReceiver = WITH_RECEIVER.some((word) => scan.takeWord(word));
      if (hasReceiver && bytes[pos] === 102 && scan.skipSpace() && scan.takeWord('interface')) {
        this.declare(false);
        return;
      }
      if (hasReceiver || KEYWORDS.some((word) => scan.takeWord(word))) {
        this.declare(hasReceiver);
        return;
      }
    }
    scan.pos = scan.endOfName();
  }

  private declare(hasReceiver: boolean): void {
    const name = readDeclaredName(this.scan, hasReceiver);
    if (name !== null) this.names.add(name);
  }

  /** A bracket that was never closed ends with its block. */
  private closeBrace(): void {
    const { open } = this;
    let closed = open.pop();
    while (closed === BRACKET) closed = open.pop();
    if (closed === undefined) this.scan.isLost = true;
    else if (closed >= IN_STRING) this.inString(closed);
  }

  /** `"` here opens a string; the dollars before it say how many open an expression in it. */
  private string(): void {
    const { scan } = this;
    const { bytes, pos } = scan;
    let dollars = 0;
    while (bytes[pos - 1 - dollars] === DOLLAR) dollars++;
    const isText = bytes[pos + 1] === BYTE.doubleQuote && bytes[pos + 2] === BYTE.doubleQuote;
    scan.pos = pos + (isText ? 3 : 1);
    this.inString((isText ? IN_TEXT : IN_STRING) + DOLLARS * Math.max(dollars, 1));
  }

  /** Goes on in a string, to behind its end or into an expression in it. */
  private inString(kind: number): void {
    const { scan } = this;
    const { bytes, length } = scan;
    const isText = kind % DOLLARS === IN_TEXT;
    const wanted = Math.floor(kind / DOLLARS);
    let dollars = 0;
    let pos = scan.pos;
    for (; pos < length; pos++) {
      const byte = bytes[pos];
      if (byte === DOLLAR) {
        dollars++;
        continue;
      }
      if (byte === BYTE.openBrace && dollars >= wanted) {
        scan.pos = pos + 1;
        this.open.push(kind);
        return;
      }
      dollars = 0;
      if (isText) {
        if (byte !== BYTE.doubleQuote || bytes[pos + 1] !== byte || bytes[pos + 2] !== byte) continue;
        // The last three of a row of quotes end the text.
        while (bytes[pos] === BYTE.doubleQuote) pos++;
        break;
      }
      if (byte === BYTE.backslash) pos++;
      // A string cannot cross a line: what seemed to open one did not.
      else if (byte === BYTE.lineFeed || byte === BYTE.carriageReturn) break;
      else if (byte === BYTE.doubleQuote) {
        pos++;
        break;
      }
    }
    if (pos >= length && isText && bytes[pos - 1] !== BYTE.doubleQuote) scan.isLost = true;
    scan.pos = Math.min(pos, length);
  }
}

/** Index behind the character literal at `at`; of a quote that opens none, behind the quote. */
function endOfCharacter(bytes: Uint8Array, at: number): number {
  for (let pos = at + 1; ; pos++) {
    const byte = bytes[pos] ?? 0;
    if (byte === BYTE.singleQuote) return pos + 1;
    if (byte === BYTE.backslash) pos++;
    else if (byte === 0 || byte === BYTE.lineFeed || byte === BYTE.carriageReturn) return at + 1;
  }
}

/** Index behind the name in backticks at `at`; of one that does not end on its line, behind its first backtick. */
function endOfBackticks(bytes: Uint8Array, at: number): number {
  for (let pos = at + 1; ; pos++) {
    const byte = bytes[pos] ?? 0;
    if (byte === BYTE.backtick) return pos + 1;
    if (byte === 0 || byte === BYTE.lineFeed || byte === BYTE.carriageReturn) return at + 1;
  }
}
