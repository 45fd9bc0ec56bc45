import type { ArtifactIntent } from '../generated/types.js';
/** An artifact intent before its version `v1` is set (SPEC section 6). */
export type ArtifactIntentDraft = Omit<ArtifactIntent, 'schema_version'>;
export declare const artifactIntent: import("../schema/contract-kind.js").ContractKind<ArtifactIntent, ArtifactIntentDraft>;
export declare const parseArtifactIntent: (text: string | Uint8Array, options?: import("../json/strict-json.js").StrictJsonOptions) => import("../../library.js").Result<ArtifactIntent, readonly import("../schema/contract-problem.js").ContractProblem[]>;
export declare const validateArtifactIntent: (value: unknown) => import("../schema/contract-problem.js").ContractProblem[];
export declare const createArtifactIntent: (draft: ArtifactIntentDraft) => import("../../library.js").Result<ArtifactIntent, readonly import("../schema/contract-problem.js").ContractProblem[]>;
