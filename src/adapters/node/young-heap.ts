/** From this many files on the memory of a run is mostly what the program makes of them; below, its start counts. */
const LARGE_TREE = 10_000;

/**
 * Keeps the room for young objects as small as it is, where a tree is large: V8 would double it again and again, and a run over
 * 69,000 files then holds 100 MiB more and is no faster (bench/README.md).
 */
export function boundYoungHeap(files: number): void {
  if (files > LARGE_TREE) process.getBuiltinModule('node:v8').setFlagsFromString('--semi-space-growth-factor=1');
}
