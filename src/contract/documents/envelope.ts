import { pointerTo } from '../../base/json-pointer.js';
import { compareText } from '../../base/order.js';
import { err, ok, type Result } from '../../base/result.js';
import { prettySections } from '../json/canonical-json.js';
import { defineContract } from '../schema/contract-kind.js';
import type { ContractProblem, Inconsistency } from '../schema/contract-problem.js';
import { envelopeSignature } from './envelope-signature.js';
import * as schema from '../generated/envelope.validator.js';
import type { Envelope } from '../generated/types.js';
import { byViolationId, checkViolation, checkViolationOrder } from './violation.js';

/** The parts of an envelope; versions of the formats and the signature are added, violations and cycles sorted. */
export interface EnvelopeParts {
  /** `rulepack`: version by namespace, of every rulepack in `extensions`. */
  readonly version: Omit<Envelope['version'], 'schema'>;
  readonly identity: Envelope['identity'];
  readonly core: Envelope['core'];
  readonly extensions: Envelope['extensions'];
  readonly meta: Omit<Envelope['meta'], 'signature' | 'snapshot_version'>;
}

/** Order of `core.cycles`: by length, then by path, member by member (SPEC section 7). */
function compareCycles(a: readonly string[], b: readonly string[]): number {
  if (a.length !== b.length) return a.length - b.length;
  for (const [index, path] of a.entries()) {
    const difference = compareText(path, b[index] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}

function complete({ version, identity, core, extensions, meta }: EnvelopeParts): Envelope {
  const unsigned = {
    version: { ...version, schema: 1 as const },
    identity,
    core: { ...core, cycles: [...core.cycles].sort(compareCycles) },
    extensions: Object.fromEntries(
      Object.entries(extensions).map(([namespace, { violations, data }]) => [namespace, { violations: [...violations].sort(byViolationId), data }]),
    ),
    meta: { ...meta, snapshot_version: 1 as const },
  };
  return { ...unsigned, meta: { ...unsigned.meta, signature: envelopeSignature(unsigned) } };
}

function* check(envelope: Envelope): Iterable<Inconsistency> {
  const { version, core, extensions, meta } = envelope;
  yield* checkCore(core);
  for (const namespace of Object.keys(version.rulepack)) {
    if (!Object.hasOwn(extensions, namespace)) yield { pointer: pointerTo('/extensions', namespace), expected: 'the result of a rulepack that version.rulepack names', actual: 'nothing' };
  }
  const ids = new Set<string>();
  for (const [namespace, { violations }] of Object.entries(extensions)) {
    const at = `${pointerTo('/extensions', namespace)}/violations`;
    if (!Object.hasOwn(version.rulepack, namespace)) yield { pointer: pointerTo('/version/rulepack', namespace), expected: 'the version of a rulepack that extensions holds', actual: 'nothing' };
    yield* checkViolationOrder(violations, at);
    for (const [index, violation] of violations.entries()) {
      const here = `${at}/${index}`;
      yield* checkViolation(violation, here);
      if (violation.rulepack_namespace !== namespace) {
        yield { pointer: `${here}/rulepack_namespace`, expected: JSON.stringify(namespace), actual: JSON.stringify(violation.rulepack_namespace) };
      }
      if (violation.analyzer_version !== version.analyzer) {
        yield { pointer: `${here}/analyzer_version`, expected: `${JSON.stringify(version.analyzer)}, as version.analyzer`, actual: JSON.stringify(violation.analyzer_version) };
      }
      if (ids.has(violation.id)) yield { pointer: `${here}/id`, expected: 'an id that appears once in the envelope', actual: violation.id };
      ids.add(violation.id);
    }
  }
  const signature = envelopeSignature(envelope);
  if (meta.signature !== signature) {
    yield { pointer: '/meta/signature', expected: `${signature}, recomputed from the envelope`, actual: meta.signature, hint: 'the envelope was changed after it was signed' };
  }
}

function* checkCore(core: Envelope['core']): Iterable<Inconsistency> {
  for (const [key, status] of [['degraded_reason', 'degraded'], ['error_code', 'error']] as const) {
    const present = core[key] !== undefined;
    if (present === (core.status === status)) continue;
    yield { pointer: `/core/${key}`, expected: present ? `nothing, since the status is ${core.status}` : `a reason, since the status is ${core.status}`, actual: present ? JSON.stringify(core[key]) : 'nothing' };
  }
  for (let index = 1; index < core.cycles.length; index++) {
    if (compareCycles(core.cycles[index - 1] ?? [], core.cycles[index] ?? []) < 0) continue;
    yield { pointer: `/core/cycles/${index}`, expected: 'a longer or later cycle than the one before, since cycles are sorted and each appears once', actual: (core.cycles[index] ?? []).join(' -> ') };
    return;
  }
}

export const envelope = defineContract<Envelope, EnvelopeParts>({ name: 'envelope', schema, complete, check });

export const parseEnvelope = envelope.parse;
export const validateEnvelope = envelope.validate;
export const createEnvelope = envelope.create;

const SECTIONS = ['version', 'identity', 'core', 'extensions', 'meta'] as const;

/** The bytes of `envelope.json`: sections in the order of SPEC section 5, keys sorted inside, two blanks of indent. */
export function envelopeText(value: Envelope): string {
  return prettySections(value, SECTIONS);
}

/**
 * Whether a stored envelope is whole: valid, consistent, every violation id and the signature recomputed. The problems
 * say which of them differs, with the value that was expected.
 */
export function verifyEnvelope(value: unknown): Result<Envelope, readonly ContractProblem[]> {
  const problems = validateEnvelope(value);
  return problems.length === 0 ? ok(value as Envelope) : err(problems);
}
