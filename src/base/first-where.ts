/** The first of `count` places at which the answer is yes, where it is yes for all that follow too; `count` where it never is. */
export function firstWhere(count: number, isReached: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
