import type { CST } from 'yaml';

/**
 * Whether parsed tokens nest deeper than `limit`. The parser builds them without recursion, but composing values of them
 * recurses, and too deep a text ends the whole process there instead of throwing: ask this before.
 */
export function isNestedDeeper(tokens: readonly CST.Token[], limit: number): boolean {
  const open: { readonly token: CST.Token; readonly depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > limit) return true;
    const items = 'items' in token ? token.items : [];
    const below = [...('value' in token && typeof token.value === 'object' ? [token.value] : []), ...items.flatMap(({ key, value }) => [key, value])];
    for (const child of below) if (child !== null && child !== undefined) open.push({ token: child, depth: depth + 1 });
  }
  return false;
}
