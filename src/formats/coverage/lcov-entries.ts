import { Digits, isLineNumber } from './digits.js';
import { latinText } from './lcov-functions.js';
import type { LcovRecord, LcovTotal } from './lcov-record.js';
import type { OddityList } from './oddity-list.js';

const COMMA = 44;
const LETTER_E = 101;
const LETTER_F = 102;
const LETTER_U = 85;
/** A key of at most four letters as a number, so that reading it makes no string. */
const keyNumber = (name: string): number => [...name].reduce((key, letter) => (key << 8) | letter.charCodeAt(0), 0);
const KEY = {
  DA: keyNumber('DA'), BRDA: keyNumber('BRDA'), FN: keyNumber('FN'), FNDA: keyNumber('FNDA'), BA: keyNumber('BA'), FNL: keyNumber('FNL'), FNA: keyNumber('FNA'),
  VER: keyNumber('VER'), MCDC: keyNumber('MCDC'), MCF: keyNumber('MCF'), MCH: keyNumber('MCH'),
} as const;
const TOTALS: ReadonlyMap<number, LcovTotal> = new Map((['LF', 'LH', 'BRF', 'BRH', 'FNF', 'FNH'] as const).map((name) => [keyNumber(name), name]));

/** The entries of lcov records: geninfo(1) of lcov 1 and 2, and `BA` of Bazel. MC/DC entries of lcov 2.2 are known and left out. */
export class LcovEntries {
  private readonly digits = new Digits();
  private line = 0;

  constructor(private readonly record: LcovRecord, private readonly oddities: OddityList) {}

  /** Takes an entry of the open record, whose rest behind `key:` stands in `bytes`; false when it is none that the format knows. */
  read(key: number, bytes: Uint8Array, start: number, end: number, lineNumber: number): boolean {
    this.line = lineNumber;
    switch (key) {
      case KEY.DA:
        return this.lineHits(bytes, start, end);
      case KEY.BRDA:
        return this.branch(bytes, start, end);
      case KEY.FN:
        return this.functionStart(bytes, start, end);
      case KEY.FNDA:
        return this.functionHits(bytes, start, end);
      case KEY.BA:
        return this.bazelBranch(bytes, start, end);
      case KEY.FNL:
        return this.field(bytes, start, end) && this.functionLine(this.digits.value, bytes, this.digits.end + 1, end);
      case KEY.FNA:
        return this.field(bytes, start, end) && this.functionAlias(this.digits.value, bytes, this.digits.end + 1, end);
      case KEY.VER:
      case KEY.MCDC:
      case KEY.MCF:
      case KEY.MCH:
        return true;
      default:
        return this.total(key, bytes, start, end);
    }
  }

  private total(key: number, bytes: Uint8Array, start: number, end: number): boolean {
    const name = TOTALS.get(key);
    if (name === undefined || !this.digits.read(bytes, start, end) || this.digits.end !== end || this.digits.value < 0) return false;
    this.record.total(name, this.digits.value, this.line);
    return true;
  }

  /** `DA:<line>,<hits>[,<checksum>]`. */
  private lineHits(bytes: Uint8Array, start: number, end: number): boolean {
    if (!this.field(bytes, start, end)) return false;
    const line = this.digits.value;
    if (!this.digits.read(bytes, this.digits.end + 1, end)) return false;
    const { end: behind, value: hits } = this.digits;
    if (behind !== end && bytes[behind] !== COMMA) return false;
    if (hits < 0) this.oddities.add(`line ${line} of ${this.record.path} has ${hits} hits: counted as not reached`, this.line);
    if (this.isLine(line)) this.record.lines.add(line, hits > 0);
    return true;
  }

  /**
   * `BRDA:<line>,[<exception>][<fallthrough>][<unreachable>]<block>,<branch>,<taken>`; the branch may be a text with commas, `-` is "never evaluated". What
   * a filter or directive of lcov 2.5 calls unreachable is listed and does not count.
   */
  private branch(bytes: Uint8Array, start: number, end: number): boolean {
    if (!this.field(bytes, start, end)) return false;
    const line = this.digits.value;
    const blockStart = this.digits.end + 1;
    if (this.numberedBranch(line, bytes, blockStart, end)) return true;
    const blockEnd = bytes.indexOf(COMMA, blockStart);
    const last = bytes.lastIndexOf(COMMA, end - 1);
    if (blockEnd < 0 || blockEnd === blockStart || last <= blockEnd + 1 || last >= end - 1) return false;
    const isNever = last === end - 2 && bytes[last + 1] === 45;
    if (!isNever && (!this.digits.read(bytes, last + 1, end) || this.digits.end !== end)) return false;
    const isTaken = !isNever && this.digits.value > 0;
    if (!isNever && this.digits.value < 0) this.oddities.add(`a branch in line ${line} of ${this.record.path} has ${this.digits.value} hits: counted as not reached`, this.line);
    const flag = bytes[blockStart] === LETTER_E || bytes[blockStart] === LETTER_F ? blockStart + 1 : blockStart;
    if (bytes[flag] === LETTER_U) return true;
    if (this.isLine(line)) this.record.branches.add(line, this.name(bytes, blockStart, blockEnd), this.name(bytes, blockEnd + 1, last), isTaken);
    return true;
  }

  /** The usual branch: block, branch and hits are numbers from 0, or the hits are `-`. False for every other, of which nothing was taken. */
  private numberedBranch(line: number, bytes: Uint8Array, start: number, end: number): boolean {
    const { digits } = this;
    if (!isLineNumber(line) || !this.field(bytes, start, end)) return false;
    const block = digits.value;
    if (!this.field(bytes, digits.end + 1, end)) return false;
    const branch = digits.value;
    const hits = digits.end + 1;
    const isNever = hits === end - 1 && bytes[hits] === 45;
    if (!isNever && (!digits.read(bytes, hits, end) || digits.end !== end)) return false;
    const taken = isNever ? 0 : digits.value;
    if (block < 0 || branch < 0 || taken < 0) return false;
    this.record.branches.add(line, block, branch, taken > 0);
    return true;
  }

  /** `BA:<line>,<0|1|2>` as Bazel writes it: 2 is a branch that was taken. */
  private bazelBranch(bytes: Uint8Array, start: number, end: number): boolean {
    if (!this.field(bytes, start, end)) return false;
    const line = this.digits.value;
    if (!this.digits.read(bytes, this.digits.end + 1, end) || this.digits.end !== end || this.digits.value < 0 || this.digits.value > 2) return false;
    if (this.isLine(line)) this.record.branches.add(line, 0, this.line, this.digits.value === 2);
    return true;
  }

  /** `FN:<line>[,<end line>],<name>`. */
  private functionStart(bytes: Uint8Array, start: number, end: number): boolean {
    if (!this.field(bytes, start, end)) return false;
    const line = this.digits.value;
    let name = this.digits.end + 1;
    if (this.field(bytes, name, end)) name = this.digits.end + 1;
    if (name >= end) return false;
    if (this.isLine(line)) this.record.functions.found(line, bytes, name, end);
    return true;
  }

  /** `FNDA:<hits>,<name>`. */
  private functionHits(bytes: Uint8Array, start: number, end: number): boolean {
    if (!this.digits.read(bytes, start, end) || bytes[this.digits.end] !== COMMA || this.digits.end + 1 >= end) return false;
    if (this.digits.value < 0) this.oddities.add(`a function of ${this.record.path} has ${this.digits.value} hits: counted as not reached`, this.line);
    this.record.functions.hits(this.digits.value > 0, bytes, this.digits.end + 1, end);
    return true;
  }

  /** `FNL:<index>,<line>[,<end line>]`. */
  private functionLine(index: number, bytes: Uint8Array, start: number, end: number): boolean {
    if (!this.digits.read(bytes, start, end)) return false;
    const { value: line, end: behind } = this.digits;
    if (behind !== end && (bytes[behind] !== COMMA || !this.digits.read(bytes, behind + 1, end) || this.digits.end !== end)) return false;
    return isLineNumber(line) && this.record.functions.foundAt(index, line);
  }

  /** `FNA:<index>,<hits>,<name>`. */
  private functionAlias(index: number, bytes: Uint8Array, start: number, end: number): boolean {
    if (!this.field(bytes, start, end) || this.digits.end + 1 >= end) return false;
    return this.record.functions.hitsAt(index, this.digits.value > 0);
  }

  /** A number with a comma behind it. */
  private field(bytes: Uint8Array, start: number, end: number): boolean {
    return this.digits.read(bytes, start, end) && this.digits.end < end && bytes[this.digits.end] === COMMA;
  }

  private name(bytes: Uint8Array, start: number, end: number): number {
    if (this.digits.read(bytes, start, end) && this.digits.end === end && this.digits.value >= 0) return this.digits.value;
    return this.record.branches.textId(latinText(bytes, start, end));
  }

  private isLine(line: number): boolean {
    if (isLineNumber(line)) return true;
    this.oddities.add(`${this.record.path} has no line ${line}: left out`, this.line);
    return false;
  }
}
