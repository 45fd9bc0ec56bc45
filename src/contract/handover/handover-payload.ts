import { pointerTo } from '../../base/json-pointer.js';
import { artifactIntent } from '../documents/artifact-intent.js';
import { detectContract } from '../schema/detect-contract.js';
import type { ArtifactIntent, GateResult, HandoffContract, TaskSpanContract } from '../generated/types.js';
import { gateResult } from '../documents/gate-result.js';
import { handoff } from '../documents/handoff.js';
import { parseStrictJson, type StrictJsonOptions } from '../json/strict-json.js';
import { taskSpan } from '../documents/task-span.js';

/** The four contracts of document 004, by the name that `contract_unknown` and file patterns use. */
const HANDOVER_KINDS = { 'task-span-contract': taskSpan, 'handoff-contract': handoff, 'artifact-intent': artifactIntent, 'gate-result': gateResult } as const;
export type HandoverKind = keyof typeof HANDOVER_KINDS;

const HANDOVER_KIND_NAMES = Object.keys(HANDOVER_KINDS) as readonly HandoverKind[];

export type HandoverErrorCode =
  | 'contract_invalid'
  | 'contract_unknown'
  | 'checksum_mismatch'
  | 'handoff_unanswered'
  | 'handoff_conflict'
  | 'started_after_blocking_failure';

/** Why a payload is rejected, in the shape of document 004 (SPEC section 6). */
export interface HandoverRejection {
  readonly error_code: HandoverErrorCode;
  /** `$id` of the schema of the contract; the empty text when the payload is of no known kind. */
  readonly schema_id: string;
  /** JSON pointer in the file. */
  readonly failed_path: string;
  readonly message: string;
  readonly next_action: string;
}

/** A rejection and the file that it is about, with its place from 1 where the file is JSON. */
export interface PlacedRejection {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly rejection: HandoverRejection;
}

/** A payload that its own contract accepts. `pointer` is the empty text, or `/3` for the fourth of a list; `line` counts from 1. */
export type HandoverPayload = { readonly file: string; readonly pointer: string; readonly line: number } & (
  | { readonly kind: 'task-span-contract'; readonly value: TaskSpanContract }
  | { readonly kind: 'handoff-contract'; readonly value: HandoffContract }
  | { readonly kind: 'artifact-intent'; readonly value: ArtifactIntent }
  | { readonly kind: 'gate-result'; readonly value: GateResult }
);

/** Payloads that are read of one file, and of all files together: they are held in memory for the chain. */
export const MOST_PAYLOADS = 500_000;

export interface HandoverFile {
  readonly payloads: readonly HandoverPayload[];
  readonly rejections: readonly PlacedRejection[];
}

function handoverSchemaId(kind: HandoverKind): string {
  return HANDOVER_KINDS[kind].schemaId;
}

/** A rejection of `payload`; `path` is the JSON pointer inside of it. */
export function rejectPayload(payload: HandoverPayload, code: HandoverErrorCode, path: string, message: string, nextAction: string): PlacedRejection {
  const rejection = { error_code: code, schema_id: handoverSchemaId(payload.kind), failed_path: payload.pointer + path, message, next_action: nextAction };
  return { file: payload.file, line: payload.line, column: null, rejection };
}

/**
 * Reads a file of one payload, or of a list of them, and judges each by its own contract; the kind is told from the shape
 * unless `kind` says it. A file without any payload is rejected: there was nothing to check.
 */
export function readHandoverFile(text: string | Uint8Array, file: string, options: StrictJsonOptions & { readonly kind?: HandoverKind } = {}): HandoverFile {
  const given = options.kind === undefined ? '' : handoverSchemaId(options.kind);
  const json = parseStrictJson(text, { ...options, file });
  if (!json.ok) {
    const { message, hint, location } = json.error;
    const rejection: HandoverRejection = { error_code: 'contract_invalid', schema_id: given, failed_path: '', message, next_action: hint ?? 'Write the file again.' };
    return { payloads: [], rejections: [{ file, line: location.line ?? null, column: location.column ?? null, rejection }] };
  }
  const { value, locate } = json.value;
  const payloads: HandoverPayload[] = [];
  const rejections: PlacedRejection[] = [];
  const reject = (rejection: HandoverRejection): void => void rejections.push({ file, ...locate(rejection.failed_path), rejection });
  const isList = Array.isArray(value);
  const entries: readonly unknown[] = isList ? value : [value];
  if (entries.length === 0) {
    reject({ error_code: 'contract_unknown', schema_id: given, failed_path: '', message: 'the file is an empty list: there is nothing to judge', next_action: 'Write at least one payload, or remove the file from the pattern.' });
  }
  if (entries.length > MOST_PAYLOADS) {
    reject({ error_code: 'contract_invalid', schema_id: given, failed_path: '', message: `the list has ${entries.length} payloads, and at most ${MOST_PAYLOADS} are read`, next_action: 'Split the file.' });
    return { payloads, rejections };
  }
  for (const [index, entry] of entries.entries()) {
    const pointer = isList ? pointerTo('', index) : '';
    const kind = options.kind ?? kindOf(entry);
    if (kind === null) {
      reject({
        error_code: 'contract_unknown', schema_id: '', failed_path: pointer, message: `this is not a hand-over contract: its shape is not one of ${HANDOVER_KIND_NAMES.join(', ')}`,
        next_action: 'Say which contract the file is, or remove it from the pattern.',
      });
      continue;
    }
    const problems = HANDOVER_KINDS[kind].validate(entry);
    for (const problem of problems) {
      reject({
        error_code: 'contract_invalid', schema_id: problem.schema_id, failed_path: pointer + problem.pointer, message: `expected ${problem.expected}, found ${problem.actual}${problem.hint === undefined ? '' : ` (${problem.hint})`}`,
        next_action: `${problem.expected === 'no such key' ? 'Remove that key' : `Write ${problem.expected} there`} and hand the payload over again.`,
      });
    }
    // The validator has accepted it, so it is what its kind says.
    if (problems.length === 0) payloads.push({ kind, file, pointer, line: locate(pointer).line, value: entry } as HandoverPayload);
  }
  return { payloads, rejections };
}

function kindOf(entry: unknown): HandoverKind | null {
  const name = detectContract(entry);
  return name.ok && Object.hasOwn(HANDOVER_KINDS, name.value) ? (name.value as HandoverKind) : null;
}
