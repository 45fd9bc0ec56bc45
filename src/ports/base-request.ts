/** Which commit a run wants to be compared with, as its event says (SPEC section 7, Base); the history finds it. */
export type BaseRequest =
  | {
      readonly kind: 'pull_request';
      /** Head of the pull request, and the tip of its base branch when the event was sent. */
      readonly headSha: string | null;
      readonly baseSha: string | null;
      readonly baseRef: string | null;
      /** The merge commit that GitHub made for the pull request, when the event is about it. */
      readonly mergeSha: string | null;
      /** Number of commits of the pull request. */
      readonly commits: number | null;
    }
  /** One commit that the event names; `what` says which, for messages, and `headSha` is the commit that the event is about. */
  | { readonly kind: 'commit'; readonly sha: string; readonly what: string; readonly headSha: string | null }
  /** A new branch: where it left the default branch, or nothing. */
  | { readonly kind: 'new_branch'; readonly defaultBranch: string | null }
  /** A developer's machine: where the work left the default branch, else the last commit. */
  | { readonly kind: 'local' }
  /** A CI system that is not GitHub's, whose events nobody reads: where the commit left the default branch, never that commit itself. */
  | { readonly kind: 'other_ci' }
  /** The input `base`: a branch, tag or commit, not yet checked. */
  | { readonly kind: 'explicit'; readonly revision: string }
  /** Nothing to compare with. */
  | { readonly kind: 'none'; readonly reason: string }
  /** The event should name a base and does not. */
  | { readonly kind: 'unknown'; readonly reason: string; readonly hint: string };
