import { compileGlobs, type Glob } from '../../base/glob.js';
import { by, compareText, inOrder } from '../../base/order.js';
import { err, ok, type Result } from '../../base/result.js';
import type { Finding } from '../../contract/verdict/gate-record.js';
import { checkHandoverChain } from '../../contract/handover/handover-chain.js';
import { MOST_PAYLOADS, readHandoverFile, type HandoverKind, type HandoverPayload, type PlacedRejection } from '../../contract/handover/handover-payload.js';
import { DEFAULT_JSON_BYTES } from '../../contract/json/strict-json.js';
import type { Cause } from '../cause.js';
import { judged, unjudged, type Conclusion } from '../conclusion.js';
import type { BuiltinGate, BuiltinRun } from './builtin-gate.js';
import { CHAIN_INCOMPLETE, LEFT_OUT } from '../reports/findings.js';
import { findFiles } from '../find-files.js';
import { wholeFile } from './whole-file.js';

/** Rejections that are listed; all are counted. */
const MOST_FINDINGS = 5000;

/**
 * `uses: payload_contracts` (SPEC section 6, In): files of the workspace against the four hand-over contracts, one payload or a list
 * of them in each, then all of them together as chains. Each rejection is a finding that carries the whole rejection as JSON; files
 * whose payloads are all accepted become evidence. A file that is no JSON is rejected like any other payload.
 */
export const payloadContractsGate: BuiltinGate = {
  async judge(run) {
    const kinds = kindPatterns(run.options.kinds ?? {});
    if (!kinds.ok) return unjudged(kinds.error, '');
    const source = await run.ports.reportSource();
    const found = await findFiles(source, run.options.files ?? [], 'a step or gate before this one');
    if (!found.ok) return unjudged(found.error, '');
    const payloads: HandoverPayload[] = [];
    const rejections: PlacedRejection[] = [];
    const files: { readonly path: string; readonly sha256: string }[] = [];
    for (const { path } of found.value) {
      if (run.cancel.aborted) break;
      const kind = kindOf(path, kinds.value);
      if (!kind.ok) return unjudged(kind.error, '');
      const file = await wholeFile(source, path, DEFAULT_JSON_BYTES, run.cancel);
      if (!file.ok) return unjudged(file.error, '');
      const read = readHandoverFile(file.value.bytes, path, kind.value === null ? {} : { kind: kind.value });
      // One by one: as the arguments of one call there is no room for a hundred thousand.
      for (const payload of read.payloads) payloads.push(payload);
      for (const rejection of read.rejections) rejections.push(rejection);
      files.push({ path, sha256: file.value.sha256 });
      if (payloads.length > MOST_PAYLOADS) return unjudged({ code: 'limit_exceeded', message: `there are more than ${MOST_PAYLOADS} payloads`, nextAction: 'Make several gates, each with a part of the files.' }, '');
    }
    const chained = run.options.chain ?? true;
    const notes = chained && rejections.length > 0 ? [incompleteChain(new Set(rejections.map(payloadOf)).size)] : [];
    if (chained) for (const rejection of checkHandoverChain(payloads)) rejections.push(rejection);
    return conclusionOf(files, payloads.length, rejections.sort(inOrder((a, b) => compareText(a.file, b.file), by(({ line }) => line ?? 0), (a, b) => compareText(a.rejection.failed_path, b.rejection.failed_path))), notes);
  },
};

interface KindPattern {
  readonly text: string;
  readonly glob: Glob;
  readonly kind: HandoverKind;
}

function kindPatterns(kinds: NonNullable<BuiltinRun['options']['kinds']>): Result<readonly KindPattern[], Cause> {
  const patterns: KindPattern[] = [];
  for (const [text, kind] of Object.entries(kinds)) {
    const glob = compileGlobs([text]);
    if (!glob.ok) return err({ code: 'config_invalid', message: `kinds: ${glob.error.message}`, nextAction: glob.error.hint ?? 'Correct the glob.' });
    patterns.push({ text, glob: glob.value, kind });
  }
  return ok(patterns);
}

/** The contract that the patterns give a file; null when none does, so that its shape decides. */
function kindOf(path: string, patterns: readonly KindPattern[]): Result<HandoverKind | null, Cause> {
  const [first, ...others] = patterns.filter(({ glob }) => glob.matches(path));
  if (first === undefined) return ok(null);
  const other = others.find(({ kind }) => kind !== first.kind);
  if (other === undefined) return ok(first.kind);
  return err({ code: 'config_invalid', message: `${path} would be a ${first.kind} (${first.text}) and a ${other.kind} (${other.text})`, nextAction: 'Narrow one of the patterns under kinds.' });
}

function conclusionOf(files: readonly { readonly path: string; readonly sha256: string }[], accepted: number, rejections: readonly PlacedRejection[], notes: readonly Finding[]): Conclusion {
  const rejected = new Set(rejections.map(({ file }) => file));
  const metrics = { files: files.length, rejected_files: rejected.size, valid_payloads: accepted, rejections: rejections.length };
  const evidence = files.filter(({ path }) => !rejected.has(path));
  const [first] = rejections;
  if (first === undefined) return judged('pass', { metrics, evidence });
  const cause: Cause = {
    code: 'contract_invalid',
    message: `${rejected.size} of ${files.length} files ${rejected.size === 1 ? 'is' : 'are'} rejected: ${first.file}: ${first.rejection.error_code}${rejections.length === 1 ? '' : ` and ${rejections.length - 1} more`}`,
    nextAction: first.rejection.next_action,
  };
  return judged('fail', { metrics, evidence, causes: [cause], findings: [...rejections.slice(0, MOST_FINDINGS).map(findingOfRejection), ...leftOut(rejections.length), ...notes] });
}

function leftOut(total: number): readonly Finding[] {
  if (total <= MOST_FINDINGS) return [];
  return [{ level: 'info', rule: LEFT_OUT, message: `showing ${MOST_FINDINGS} of ${total} rejections, in the order of files and lines; fix these and run again` }];
}

/** The file and, in a list, the index of the payload that a rejection is about. */
function payloadOf({ file, rejection }: PlacedRejection): string {
  return `${file}#${/^\/[0-9]+/u.exec(rejection.failed_path)?.[0] ?? ''}`;
}

/** A rejected payload has no part in a chain, also where its rejection is waived: that must not look like a chain that holds. */
function incompleteChain(count: number): Finding {
  return {
    level: 'warning',
    rule: CHAIN_INCOMPLETE,
    message: `the chains were judged without ${count} payload${count === 1 ? '' : 's'} that ${count === 1 ? 'is' : 'are'} rejected`,
    suggestion: 'Fix what is rejected, or judge the chain of the others in a gate of its own; chain: false says that no chain is wanted.',
  };
}

function findingOfRejection({ file, line, column, rejection }: PlacedRejection): Finding {
  const { error_code: code, schema_id, failed_path, message, next_action } = rejection;
  return {
    level: 'error', message: `${failed_path === '' ? '' : `${failed_path}: `}${message}`, file,
    ...(line === null ? {} : { line }), ...(line === null || column === null ? {} : { column }),
    rule: `payload-${code.replaceAll('_', '-')}`, suggestion: next_action,
    code_snippet: JSON.stringify({ error_code: code, schema_id, failed_path, message, next_action }),
  };
}
