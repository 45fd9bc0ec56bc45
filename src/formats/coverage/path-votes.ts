/** A file of the repository that a path of a report may mean: the report's prefix `from` stands where the repository has `to`. */
export interface Candidate {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The whole path of the file stands at the end of the report's path. */
  readonly isExact: boolean;
  /** Only the name of the file is the same, and the report has folders that the repository has not. */
  readonly isNameOnly: boolean;
}

/** Counts how the clear paths of one report were mapped, to decide the others. */
export class PathVotes {
  private readonly votes = new Map<string, number>();
  private readonly bare = new Map<string, number>();

  add(candidate: Candidate): void {
    this.votes.set(keyOf(candidate), this.of(candidate) + 1);
  }

  /** A file name alone: counts only with many others. */
  addBare({ from }: Candidate): void {
    this.bare.set(from, (this.bare.get(from) ?? 0) + 1);
  }

  of(candidate: Candidate): number {
    return this.votes.get(keyOf(candidate)) ?? 0;
  }

  /** The prefix of a bare name is the root of the repository: other paths showed it, or at least half of the `total` paths begin so. */
  isRepository(candidate: Candidate, total: number): boolean {
    return this.of(candidate) > 0 || (this.bare.get(candidate.from) ?? 0) * 2 >= total;
  }

  /** The one candidate that most speaks for, or null. `report` is the path of the report. */
  choose(candidates: readonly Candidate[], report: string): Candidate | null {
    return single(candidates, (candidate) => this.of(candidate))
      ?? candidates.find(({ isExact, isNameOnly }) => isExact && !isNameOnly)
      ?? single(candidates, namedFolders)
      ?? single(candidates, ({ file }) => sharedFolders(file, report));
  }
}

function keyOf({ from, to }: Candidate): string {
  return `${from}\0${to}`;
}

/** The candidate with the most points, when it is one alone and has any. */
function single(candidates: readonly Candidate[], points: (candidate: Candidate) => number): Candidate | null {
  let best: Candidate | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const found = points(candidate);
    if (found > most) [best, most] = [candidate, found];
    else if (found === most) best = null;
  }
  return best;
}

/** Folders of the report's prefix that are also above the file: the group `core` of a JaCoCo report in `core/src/main/java`. */
function namedFolders({ from, to }: Candidate): number {
  const folders = new Set(to.split('/'));
  return from.split('/').filter((segment) => segment !== '' && folders.has(segment)).length;
}

function sharedFolders(file: string, report: string): number {
  const [one, two] = [file.split('/'), report.split('/')];
  let shared = 0;
  while (shared < one.length - 1 && shared < two.length - 1 && one[shared] === two[shared]) shared += 1;
  return shared;
}
