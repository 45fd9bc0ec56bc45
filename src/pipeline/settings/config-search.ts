import type { ConfigSearch } from '../../config/file/find-config.js';
import type { World } from '../../ports/world.js';

/** Looks for the config on the disk: what stands at its place is one, also when it cannot be read. */
export function configSearch({ lookUpText, namesIn, findAbove }: Pick<World, 'lookUpText' | 'namesIn' | 'findAbove'>): ConfigSearch {
  return { exists: (path) => lookUpText(path).kind !== 'missing', namesIn, findAbove };
}
