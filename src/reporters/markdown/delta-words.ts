import { grouped } from '../count-words.js';
import type { RunView } from '../view/run-view.js';

/** `🔀 Errors and warnings of the rulepacks since the base: 3 new, 2 fixed, 14 still there`. Null where nothing was compared or there is nothing to tell. */
export function deltaWords({ delta }: Pick<RunView, 'delta'>): string | null {
  if (delta === null) return null;
  const { added, gone, stayed } = delta;
  if (added + (gone ?? 0) + stayed === 0) return null;
  const parts = [`${grouped(added)} new`, ...(gone === null ? [] : [`${grouped(gone)} fixed`]), `${grouped(stayed)} still there`];
  return `🔀 Errors and warnings of the rulepacks since the base: ${parts.join(', ')}`;
}
