import type { History } from '../../ports/history.js';
import type { Workspace } from '../../ports/workspace.js';
import type { WorkBeside } from '../../workspace/capture-options.js';

/** A tree of more files does not start fast anyhow, and takes longer to read than git needs for its answers. */
const LARGE_TREE = 3_000;

/**
 * What git is asked for every comparison with a base, for a large tree from the moment on at which its files are listed: git then works on
 * another processor while they are read, and is started from a process that is still small. `asksModified` is whether git will be asked too
 * what is modified. Whoever needs the answers asks for them again, and hears then what went wrong.
 */
export function baseBeside(history: () => Promise<History>, workspace: Pick<Workspace, 'prepareModified'>, asksModified: boolean): WorkBeside {
  const ask = async (): Promise<void> => {
    const opened = await history();
    const base = await opened.findBase();
    if (base.kind === 'found') await opened.openTree(base.sha);
  };
  return {
    fromFiles: LARGE_TREE,
    begin() {
      ask().catch(() => undefined);
      if (asksModified) workspace.prepareModified();
    },
  };
}
