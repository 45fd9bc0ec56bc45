/** How often a function has to be called, and how long a loop has to go on, before V8 compiles it with its slowest compiler; by default 3,000 and 500. */
export const SHORT_LIFE_SWITCHES = ['--invocation-count-for-turbofan=30000', '--invocation-count-for-osr=5000'];

/**
 * Tells the engine that this process will be over soon. What it compiles with its best compiler is then hardly used before the end, and
 * compiling takes a second processor, which a runner of CI may not have to spare (bench/README.md). What really runs long still is compiled.
 */
export function expectShortLife(): void {
  // Another version may have no such switches, and would tell so on standard error.
  if (!process.versions.v8.startsWith('13.')) return;
  // Modules of Node that are loaded behind a switch are compiled anew, instead of taken as Node has compiled them: so this one first.
  process.getBuiltinModule('node:crypto');
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  for (const text of SHORT_LIFE_SWITCHES) setFlagsFromString(text);
}
