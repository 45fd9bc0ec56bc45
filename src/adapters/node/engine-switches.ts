/** From this many files on a run that reads them all spends more time in its loops than at its start. */
const MIDDLE_TREE = 1_000;
/** From this many files on the memory of a run is mostly what the program makes of them; below, its start counts. */
const LARGE_TREE = 10_000;

/** How often a function has to be called, and how long a loop has to go on, before V8 compiles it with its slowest compiler; by default 3,000 and 500. */
export const SHORT_LIFE_SWITCHES = ['--invocation-count-for-turbofan=30000', '--invocation-count-for-osr=5000'];

/**
 * Tells the engine that the work on this many files will be over soon, where they are all read. What it compiles with its best compiler is
 * then hardly used before the end, and compiling takes a second processor, which a runner of CI may not have to spare (bench/results/graph.md).
 * What really runs long still is compiled.
 */
export function expectShortLife(files: number): void {
  // Another version may have no such switches, and would tell so on standard error.
  if (files > MIDDLE_TREE && process.versions.v8.startsWith('13.')) setSwitches(SHORT_LIFE_SWITCHES);
}

/**
 * Keeps the room for young objects as small as it is, where a tree is large: V8 would double it again and again, and a run over
 * 69,000 files then holds 100 MiB more and is no faster (bench/results/graph.md).
 */
export function boundYoungHeap(files: number): void {
  if (files > LARGE_TREE) setSwitches(['--semi-space-growth-factor=1']);
}

function setSwitches(switches: readonly string[]): void {
  // Modules of Node that are loaded behind a switch are compiled anew, instead of taken as Node has compiled them: so the largest one first.
  process.getBuiltinModule('node:crypto');
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  for (const text of switches) setFlagsFromString(text);
}
