/**
 * The third door: the contracts, for other programs. `parse…` reads a text, `validate…` judges a value, `create…` makes a
 * contract from a draft; all three give problems as data. Nothing here reads a file, a clock or the network. Of the
 * rulepacks only the types of document 003 go out.
 */
export type { Problem, Result, SourceLocation } from './base/result.js';
export { canonicalJson, NotJsonError, prettyCanonicalJson } from './contract/json/canonical-json.js';
export { checkContractFile, type CheckedContractFile } from './contract/documents/contract-file.js';
export type { ContractKind, ContractName } from './contract/schema/contract-kind.js';
export type { ContractProblem } from './contract/schema/contract-problem.js';
export { detectContract, type DetectProblem } from './contract/schema/detect-contract.js';
export { sha256Hex } from './contract/digest.js';
export type {
  ArtifactIntent, DeploymentContract, Envelope, EnvelopeExtension, GateReport, GateReportFinding, GateReportGate, GateResult,
  GateResultEvidence, HandoffContract, HistoryFile, HistoryFileRun, PRSummary, PRSummaryViolation, RepoSnapshot, SnapshotFile, TaskSpanContract, VerdictFile,
  VerdictGate, VerdictItem, VerdictReason, VerdictThreshold, Violation,
} from './contract/generated/types.js';
export type {
  Analyzer, AnalyzerConfig, AnalyzerInput, AnalyzerOutput, Graph, JSONSchema, Rulepack, RulepackRegistry, Severity,
} from './rulepacks/rulepack.js';
export { parseStrictJson, type StrictJson, type StrictJsonOptions, type StrictJsonProblem } from './contract/json/strict-json.js';
export { itemFingerprint, violationId, type ViolationPlace } from './contract/findings/violation-id.js';

export {
  createDeploymentContract, parseDeploymentContract, validateDeploymentContract, type DeploymentContractDraft,
} from './contract/documents/deployment-contract.js';
export { createGateReport, parseGateReport, validateGateReport, type GateReportDraft } from './contract/documents/gate-report.js';
export { createViolation, parseViolation, validateViolation, type ViolationDraft } from './contract/documents/violation.js';
export {
  createRepoSnapshot, parseRepoSnapshot, repoFingerprint, validateRepoSnapshot, type RepoSnapshotDraft,
} from './contract/documents/repo-snapshot.js';
export { createEnvelope, envelopeText, parseEnvelope, validateEnvelope, verifyEnvelope, type EnvelopeParts } from './contract/documents/envelope.js';
export { envelopeSignature, type UnsignedEnvelope } from './contract/documents/envelope-signature.js';
export { createPrSummary, parsePrSummary, validatePrSummary } from './contract/documents/pr-summary.js';
export { createTaskSpan, parseTaskSpan, validateTaskSpan, type TaskSpanDraft } from './contract/documents/task-span.js';
export { createHandoff, parseHandoff, validateHandoff, type HandoffDraft } from './contract/documents/handoff.js';
export { createArtifactIntent, parseArtifactIntent, validateArtifactIntent, type ArtifactIntentDraft } from './contract/documents/artifact-intent.js';
export { createGateResult, parseGateResult, validateGateResult, type GateResultDraft } from './contract/documents/gate-result.js';
export { createHistoryFile, parseHistoryFile, validateHistoryFile, type HistoryFileDraft } from './contract/documents/history-file.js';
export { createVerdictFile, parseVerdictFile, validateVerdictFile, type VerdictFileDraft } from './contract/documents/verdict-file.js';
