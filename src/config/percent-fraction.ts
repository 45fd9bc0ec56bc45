/** Whether a percentage looks like a fraction: who writes 0.8 means 80, and 0.8 % would pass nearly anything. */
export function isFraction(percent: unknown): percent is number {
  return typeof percent === 'number' && percent > 0 && percent < 1;
}

/** What to write instead. */
export function percentMeant(fraction: number): string {
  return `write ${Number((fraction * 100).toPrecision(6))} for ${fraction} of all, and 1 or 0 for nearly nothing`;
}
