/** Names that the cycles rulepack gives to the world; changing one is a new major version of it. */
export const CYCLES_NAMESPACE = 'cycles';
export const CYCLE_RULE = 'circular-dependency-detected';
export const CYCLE_CATEGORY = 'circular-dependency';
/** The same for every violation; the facts are in its context (SPEC section 5). */
export const CYCLE_MESSAGE = 'Files import each other in a cycle.';

/** One import statement, by paths. */
export interface CycleImport {
  readonly file: string;
  readonly line: number;
  readonly specifier: string;
  readonly to: string;
}

/** An import to take away, as `context.cut` lists it. */
export interface CycleCut extends CycleImport {
  /** Members that lie on no cycle any more once this import alone is gone; null where the component is too big to try each. */
  readonly frees: number | null;
  /** Import statements of other files of the same unit that have to go with it; absent where there are none. */
  readonly also?: readonly CycleImport[];
  /** Lines of all import statements of `file` that lead there: all of them have to go. */
  readonly lines: readonly number[];
  readonly reason: string;
}

/** `context` of a violation of the rule. Keys are sorted. */
export interface CycleContext {
  /** Imports whose removal leaves no cycle among the members, best first. */
  readonly cut: readonly CycleCut[];
  /** True when none of the cuts can be left out. */
  readonly cut_is_minimal: boolean;
  /** The shortest cycle through the smallest member, open form; names as in `members`. */
  readonly cycle: readonly string[];
  /** The imports that make `cycle`, in its order. */
  readonly cycle_edges: readonly CycleImport[];
  /** Import statements between different members. */
  readonly imports: number;
  readonly items: readonly { readonly fingerprint: string }[];
  /** All members of the component, by their smallest files: paths, or names of units where a language compiles packages as a whole. */
  readonly members: readonly string[];
}
