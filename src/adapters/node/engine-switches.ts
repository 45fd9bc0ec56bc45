/** From this many files on a run that reads them all spends more time in its loops than at its start. */
const MIDDLE_TREE = 1_000;
/** From this many files on that is so of a run too that recalls what an earlier one read. */
const LARGE_TREE = 10_000;

/** How often a function has to be called, and how long a loop has to go on, before V8 compiles it with its slowest compiler; by default 3,000 and 500. */
export const SHORT_LIFE_SWITCHES = ['--invocation-count-for-turbofan=30000', '--invocation-count-for-osr=5000'];
/** The room for young objects stays as small as it is: V8 would double it again and again, and take from the system what is not used for long. */
export const SMALL_YOUNG_HEAP = '--semi-space-growth-factor=1';

/**
 * Tells the engine that the work on this many files will be over soon, where they are all read. What it compiles with its best compiler is
 * then hardly used before the end, and compiling takes a second processor, which a runner of CI may not have to spare (bench/results/graph.md).
 * What really runs long still is compiled.
 */
export function expectShortLife(files: number): void {
  // Another version may have no such switches, and would tell so on standard error.
  const switches = process.versions.v8.startsWith('13.') ? SHORT_LIFE_SWITCHES : [];
  if (files > MIDDLE_TREE) setSwitches([...switches, SMALL_YOUNG_HEAP]);
}

/** The same where most files are recalled: then the start counts, but in a large tree the memory. */
export function boundYoungHeap(files: number): void {
  if (files > LARGE_TREE) setSwitches([SMALL_YOUNG_HEAP]);
}

function setSwitches(switches: readonly string[]): void {
  // Modules of Node that are loaded behind a switch are compiled anew, instead of taken as Node has compiled them: so the largest one first.
  process.getBuiltinModule('node:crypto');
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  for (const text of switches) setFlagsFromString(text);
}
