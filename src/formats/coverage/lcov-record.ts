import type { Cover, CoverPoints, FileCoverage } from '../coverage-facts.js';
import { countTaken } from './cover-points.js';
import { LcovBranches } from './lcov-branches.js';
import { LcovFunctions } from './lcov-functions.js';
import type { OddityList } from './oddity-list.js';
import { PointsBuilder, type PointsBudget } from './points-builder.js';

/** Totals that a record gives of itself. */
export type LcovTotal = 'LF' | 'LH' | 'BRF' | 'BRH' | 'FNF' | 'FNH';

/** What stands between `SF` and `end_of_record`. */
export class LcovRecord {
  readonly lines = new PointsBuilder('set');
  readonly branches = new LcovBranches();
  readonly functions = new LcovFunctions();
  /** Null outside of a record. */
  path: string | null = null;
  /** Line of `SF`. */
  start = 0;
  /** gcovr counts a line of a template once for each of its instances, and lists it once. */
  countsInstances = false;
  private totals = new Map<LcovTotal, { readonly value: number; readonly line: number }>();
  /** The first wrong total of each kind, and how many there are: a tool that counts in another way does so in every record. */
  private readonly wrong = new Map<LcovTotal, { readonly message: string; readonly line: number; count: number }>();

  open(path: string, line: number): void {
    this.path = path;
    this.start = line;
  }

  total(name: LcovTotal, value: number, line: number): void {
    this.totals.set(name, { value, line });
  }

  /** The file of the record; the record is empty afterwards. */
  close(budget: PointsBudget): FileCoverage {
    const path = this.path ?? '';
    const check = (points: CoverPoints, found: LcovTotal, hit: LcovTotal, what: string): CoverPoints => {
      this.compare(found, points.lines.length, `${path} has ${points.lines.length} ${what}`);
      const reached = countTaken(points.taken);
      this.compare(hit, reached, `${reached} ${what} of ${path} were reached`);
      return points;
    };
    const has = (isEmpty: boolean, ...names: LcovTotal[]): boolean => !isEmpty || names.some((name) => this.totals.has(name));
    const hasBranches = has(this.branches.isEmpty, 'BRF', 'BRH');
    const hasFunctions = has(this.functions.isEmpty, 'FNF', 'FNH');
    const file: FileCoverage = {
      path,
      lines: check(this.lines.take(budget), 'LF', 'LH', 'lines'),
      branches: hasBranches ? check(this.branches.take(budget), 'BRF', 'BRH', 'branches') : null,
      functions: hasFunctions ? (this.onlyFunctionTotals() ?? check(this.functions.take(budget, this.totals.get('FNF')?.value ?? null), 'FNF', 'FNH', 'functions')) : null,
      statements: null,
    };
    this.path = null;
    this.totals.clear();
    return file;
  }

  /** Totals that were not those of the entries, one oddity for each kind. */
  addWrongTotals(oddities: OddityList): void {
    for (const { message, line, count } of this.wrong.values()) {
      oddities.add(count === 1 ? message : `${message}; the same total is wrong in ${count - 1} more records`, line);
    }
  }

  /** Bun counts functions and names none of them: then its totals are all there is. */
  private onlyFunctionTotals(): Cover | null {
    const total = this.totals.get('FNF')?.value ?? 0;
    if (!this.functions.isEmpty || total === 0) return null;
    const covered = this.totals.get('FNH')?.value ?? 0;
    if (covered > total) this.compare('FNH', total, `${this.path} has ${total} functions`);
    return { kind: 'totals', covered: Math.min(covered, total), total };
  }

  private compare(name: LcovTotal, counted: number, sentence: string): void {
    const declared = this.totals.get(name);
    if (declared === undefined || declared.value === counted) return;
    if (this.countsInstances && name.startsWith('L') && declared.value > counted) return;
    const known = this.wrong.get(name);
    if (known === undefined) this.wrong.set(name, { message: `${name} says ${declared.value}, but ${sentence}`, line: declared.line, count: 1 });
    else known.count += 1;
  }
}
