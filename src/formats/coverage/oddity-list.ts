import type { CoverageFacts } from '../coverage-facts.js';

const MOST_ODDITIES = 100;

/** Collects the oddities of one report; past a bound only how many there were. */
export class OddityList {
  private readonly kept: { readonly message: string; readonly line: number | null }[] = [];
  private total = 0;

  add(message: string, line: number | null = null): void {
    this.total += 1;
    if (this.kept.length < MOST_ODDITIES) this.kept.push({ message, line });
  }

  list(): CoverageFacts['oddities'] {
    const more = this.total - this.kept.length;
    return more === 0 ? this.kept : [...this.kept, { message: `${more} more differences like these`, line: null }];
  }
}
