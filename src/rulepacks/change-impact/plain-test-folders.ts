const SCRIPT = /(?<!\.d)\.(?:[cm]?[jt]s|[jt]sx)$/;
/** What only helps tests: folders, and how names of files end or begin. */
const HELPER = /(?:^|\/)(?:(?:support|helpers?|mocks?|_[^/_][^/]*)\/|_[^/]*$|(?:[^/]*[._-])?(?:setup|teardown|helpers?|mocks?)\.\w+$)/;

/**
 * Tells scripts that are tests because they are in a folder `test`: Mocha, tap and Node's own runner take all that is there, whatever it is called
 * (Node.js, "Running tests from the command line", reviewed 2026-11-27). Where one file of the folder is named as a test (`isNamed`), helpers apart, the others are
 * not, nor in one that is itself among sources. `paths` are asked when the first such script is.
 */
export function plainTests(paths: () => readonly string[], isNamed: (path: string) => boolean): (path: string) => boolean {
  let others: Set<string> | null = null;
  return (path) => {
    const folder = testFolderOf(path);
    if (folder === null || isHelperIn(folder, path)) return false;
    if (others === null) {
      others = new Set();
      for (const other of paths()) {
        const found = testFolderOf(other);
        if (found !== null && !others.has(found) && isNamed(other) && !isHelperIn(found, other)) others.add(found);
      }
    }
    return !others.has(folder);
  };
}

/** Whether a script in a folder of tests only helps them. */
export function isHelper(path: string): boolean {
  const folder = testFolderOf(path);
  return folder !== null && isHelperIn(folder, path);
}

function isHelperIn(folder: string, path: string): boolean {
  return HELPER.test(path.slice(folder.length + 1));
}

/** The outermost folder `test` that a script is in, unless that is in `src`. */
function testFolderOf(path: string): string | null {
  const at = `/${path}`.indexOf('/test/');
  if (at < 0 || !SCRIPT.test(path)) return null;
  const folder = path.slice(0, at + 'test'.length);
  return `/${folder}`.includes('/src/') ? null : folder;
}
