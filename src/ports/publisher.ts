/** A file of the run to hand over, by its absolute path. */
export interface UploadRequest {
  readonly name: string;
  readonly root: string;
  readonly files: readonly string[];
  /** Days, or null for the repository's own setting. */
  readonly retentionDays: number | null;
}

export interface UploadedArtifact {
  readonly name: string;
  readonly id: string;
  readonly url: string | null;
  readonly digest: string | null;
}
