import type { CheckAnnotation } from '../contract/findings/annotation.js';

/** A file of the run to hand over, by its absolute path. */
export interface UploadRequest {
  readonly name: string;
  readonly root: string;
  readonly files: readonly string[];
  /** Days, or null for the repository's own setting. */
  readonly retentionDays: number | null;
  /** One file as it is, so that a browser shows it: the artifact then has the name of the file. */
  readonly unzipped?: true;
  /** Takes the place of an artifact of the same name, which an earlier attempt of this run left, instead of another name. */
  readonly replaces?: true;
}

export interface UploadedArtifact {
  readonly name: string;
  readonly id: string;
  readonly url: string | null;
  readonly digest: string | null;
}

/** What is known once the artifacts are uploaded: addresses, or null, and lines about what did not work. */
export interface Uploaded {
  readonly artifactUrl: string | null;
  /** Of the page alone, un-zipped. */
  readonly pageUrl: string | null;
  readonly notices: readonly string[];
}

/** What a run shows through the API of GitHub. Null is what was not asked for, or has no place in this event. */
export interface ApiPublication {
  /** `owner/name`. */
  readonly repository: string;
  readonly comment: StickyComment | null;
  readonly checkRun: OwnCheckRun | null;
  readonly sarif: SarifUpload | null;
  /** Why something that was asked for has no place. */
  readonly notices: readonly string[];
}

/** One comment on a pull request that is kept up to date. */
export interface StickyComment {
  readonly pullRequest: number;
  readonly mode: 'failure' | 'change' | 'always';
  readonly succeeded: boolean;
  /** Stands at the first byte of the body; tells this job's comment from those of others. */
  readonly marker: string;
  /** The run that writes it: of two runs the later one is right. Null outside of GitHub. */
  readonly run: { readonly id: number; readonly attempt: number } | null;
  /** SHA-256 of what it says, without what differs between equal runs. */
  readonly contentDigest: string;
  /** Its text, beginning with the marker. */
  body(uploaded: Uploaded): string;
}

/** One check run of our own on a commit. */
export interface OwnCheckRun {
  readonly name: string;
  /** What a re-run finds it by. */
  readonly externalId: string;
  readonly headSha: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  /** Page of the run, or null. */
  readonly detailsUrl: string | null;
  content(uploaded: Uploaded): CheckRunContent;
}

export interface CheckRunContent {
  readonly title: string;
  readonly summary: string;
  /** Null for none. */
  readonly text: string | null;
  /** Worst first, each once. */
  readonly annotations: readonly CheckAnnotation[];
}

/** A SARIF document for code scanning. */
export interface SarifUpload {
  readonly text: string;
  readonly commitSha: string;
  /** `refs/heads/...`, `refs/tags/...` or `refs/pull/<n>/merge` or `/head`. */
  readonly ref: string;
}
