/**
 * `percent` floored to two decimals (SPEC section 3): 79.999 is 79.99. A number that is already the nearest double of
 * its two decimals stays, so that 0.29 does not become 0.28.
 */
export function floorPercent(percent: number): number {
  const nearest = Math.round(percent * 100) / 100;
  return nearest <= percent ? nearest : Math.floor(percent * 100) / 100;
}
