import { indexIn } from '../../base/sorted-texts.js';
import type { ImportGraph } from '../../graph/import-graph.js';
import type { Manifest } from './manifests/manifest.js';
import { mayBeLinkedFolder } from './mentions.js';
import { isWithin } from './plain.js';
import type { TreeTexts } from './tree-texts.js';

/** What `go build ./...` leaves out. */
const UNBUILT = /(?:^|\/)(?:testdata|[._][^/]*)\//;

/**
 * Why it is not known what sources of a manifest import: one that is a link has its target as text, and a folder that is one has nothing below it; packages of a
 * module that its own import and that are not in the tree, generated ones.
 */
export function unreadSources({ ecosystem, folder, name }: Manifest, tree: TreeTexts, { nodes, unresolved }: ImportGraph): string | null {
  const start = folder === '' ? 0 : folder.length + 1;
  const hasLinks = tree.below(folder).some((path) => {
    if (ecosystem === 'go') return path.endsWith('.go') && indexIn(nodes, path) < 0;
    return !path.includes('/', start) && mayBeLinkedFolder(path) && /^\.{1,2}\/[^\n]+$/.test(tree.text(path) ?? '');
  });
  if (hasLinks) return 'sources of it are symbolic links, which are not followed';
  const lacking = ecosystem === 'go' ? unresolved.find(({ path, specifier }) => isWithin(folder, path) && !UNBUILT.test(path) && specifier.startsWith(`${name ?? ''}/`)) : undefined;
  return lacking === undefined ? null : `its package ${lacking.specifier}, which may import them, is not in the tree`;
}
