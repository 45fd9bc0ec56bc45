/** `1200` as `1,200`, the same in every locale. */
export function grouped(count: number): string {
  return String(count).replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/gu, ',');
}

/** `1 file`, `1,200 files`; `many` where the plural is not the word with an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** A share in per cent with one digit at most, rounded down, so that nothing looks complete that is not. */
export function percent(covered: number, total: number): string {
  return total === 0 ? '–' : percentWords((covered / total) * 100);
}

/** `81.25` as `81.2 %`. */
export function percentWords(value: number): string {
  return `${String(Math.floor(value * 10 + 1e-9) / 10)} %`;
}
