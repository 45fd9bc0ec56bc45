/**
 * What the rulepack cannot make of the snapshot's texts alone, handed in through the config (SPEC section 7, drift): plain
 * JSON. Left out of the config's digest, since it follows from the tree and its base.
 */
export interface DriftFacts {
  /** Parsed TOML, YAML and XML of the manifests, by path. A file that could not be parsed is absent. */
  readonly documents: Readonly<Record<string, unknown>>;
  /** Null: there is nothing to compare with, and the comparing rules are skipped. */
  readonly base: DriftBase | null;
}

export interface DriftBase {
  readonly sha: string;
  /** All paths of files at the base. */
  readonly paths: readonly string[];
  /** Paths whose bytes differ between the base and the present tree, removed and added ones among them. */
  readonly changed: readonly string[];
  /** From new to old path. */
  readonly renames: Readonly<Record<string, string>>;
  /** Texts at the base of the manifests and schemas that changed, by path. */
  readonly texts: Readonly<Record<string, string>>;
  readonly documents: Readonly<Record<string, unknown>>;
}

/** An element of an XML manifest. */
export interface XmlElement {
  readonly name: string;
  readonly line: number;
  /** Own text, trimmed. */
  readonly text: string;
  readonly children: readonly XmlElement[];
}

/** No facts: of callers that only have a snapshot. */
export const NO_FACTS: DriftFacts = { documents: {}, base: null };
