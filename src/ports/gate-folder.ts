/** One file in the folder of a gate's reports. */
export interface GateFile {
  readonly name: string;
  /** Target of a symbolic link, else null. */
  readonly link: string | null;
  /** Its text, of a link to a plain name that of its target; null when it cannot be read or is larger than a report may be. */
  readonly text: string | null;
}

/** The folder of a gate's reports, as `check gate` looks at it. */
export interface GateFolder {
  /** Moves what is there aside, so that the script meets a fresh checkout; the returned function puts back what has no successor. */
  setAside(folder: string): () => void;
  /** What lies in it, sorted by name; null when there is no folder. */
  list(folder: string): readonly GateFile[] | null;
}
