import { defineContract } from '../schema/contract-kind.js';
import * as schema from '../generated/artifact-intent.validator.js';
import type { ArtifactIntent } from '../generated/types.js';

/** An artifact intent before its version `v1` is set (SPEC section 6). */
export type ArtifactIntentDraft = Omit<ArtifactIntent, 'schema_version'>;

export const artifactIntent = defineContract<ArtifactIntent, ArtifactIntentDraft>({
  name: 'artifact-intent', schema,
  complete: (draft) => ({ schema_version: 'v1', ...draft }),
  check: () => [],
});

export const parseArtifactIntent = artifactIntent.parse;
export const validateArtifactIntent = artifactIntent.validate;
export const createArtifactIntent = artifactIntent.create;
