/**
 * Keeps bytes from one run to the next. Never throws: what cannot be kept is not there the next time. Whoever reads must
 * check the bytes: others can write to the place where they are kept.
 */
export interface FactsStore {
  /** Whether it stays on this machine: what holds for one checkout alone is worth keeping there. */
  readonly isLocal: boolean;
  /** What was kept under a name, or null. */
  read(name: string): Promise<Uint8Array | null>;
  /** Keeps the bytes, whole or not at all. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** `count` different whole numbers below `total`, by chance; all of them when there are not more. */
  sample(total: number, count: number): readonly number[];
}
