import { addToGroup } from '../../base/add-to-group.js';
import { pointerTo } from '../../base/json-pointer.js';
import { by, compareText, inOrder } from '../../base/order.js';
import type { HandoffContract } from '../generated/types.js';
import { checkBlockingFailures } from './handover-blocking.js';
import { rejectPayload, type HandoverPayload, type PlacedRejection } from './handover-payload.js';
import { spanGroups, type GateRecordPayload, type HandoffPayload, type SpanPayload } from './handover-spans.js';

const CHECKSUMS = ['source_checksum', 'artifact_manifest_checksum', 'project_context_checksum'] as const;

/** An answer, of whatever kind; `expired` is none. */
const ANSWERS: ReadonlySet<HandoffContract['status']> = new Set(['completed', 'failed']);

/**
 * Checks what no single payload shows (SPEC section 6), over all payloads of a gate together:
 * - checksums agree from span to span: within one chain of spans (see `spanGroups`), each checksum is what the first span that gives it says;
 * - every handoff is answered: one record of each `handoff_id` is completed or failed, and its records do not contradict each other;
 * - no downstream span started after a blocking failure (see `checkBlockingFailures`).
 *
 * Rejections are sorted by file and pointer; nothing is rejected twice for one reason.
 */
export function checkHandoverChain(payloads: readonly HandoverPayload[]): readonly PlacedRejection[] {
  const spans: SpanPayload[] = [];
  const handoffs: HandoffPayload[] = [];
  const results: GateRecordPayload[] = [];
  for (const payload of [...payloads].sort(inOrder((a, b) => compareText(a.file, b.file), by(({ line }) => line), (a, b) => compareText(a.pointer, b.pointer)))) {
    if (payload.kind === 'task-span-contract') spans.push(payload);
    else if (payload.kind === 'handoff-contract') handoffs.push(payload);
    else if (payload.kind === 'gate-result') results.push(payload);
  }
  const groups = spanGroups(spans);
  const rejections: PlacedRejection[] = [...groups.flatMap(checkChecksums), ...checkHandoffs(handoffs), ...checkBlockingFailures(groups, results)];
  return rejections.sort(inOrder(
    (a, b) => compareText(a.file, b.file), by(({ line }) => line ?? 0), (a, b) => compareText(a.rejection.failed_path, b.rejection.failed_path),
    (a, b) => compareText(a.rejection.error_code, b.rejection.error_code),
  ));
}

/** `spans` of one chain, in their order. */
function checkChecksums(spans: readonly SpanPayload[]): PlacedRejection[] {
  const found: PlacedRejection[] = [];
  for (const key of CHECKSUMS) {
    let first: SpanPayload | null = null;
    for (const span of spans) {
      const checksum = span.value.checksums?.[key];
      if (checksum === undefined) continue;
      first ??= span;
      const expected = first.value.checksums?.[key];
      if (checksum === expected) continue;
      found.push(rejectPayload(
        span, 'checksum_mismatch', pointerTo(pointerTo('', 'checksums'), key),
        `task ${span.value.task_id} has the ${key} ${checksum}, task ${first.value.task_id} before it (${first.file}${first.pointer === '' ? '' : ` at ${first.pointer}`}) has ${expected}`,
        'Find out which of the two worked on other input, and run the chain again from there.',
      ));
    }
  }
  return found;
}

function checkHandoffs(handoffs: readonly HandoffPayload[]): PlacedRejection[] {
  const byId = new Map<string, HandoffPayload[]>();
  for (const payload of handoffs) {
    addToGroup(byId, payload.value.handoff_id, payload);
  }
  const found: PlacedRejection[] = [];
  for (const [id, records] of byId) {
    const [first] = records;
    const last = records.at(-1);
    if (first === undefined || last === undefined) continue;
    const answer = records.find(({ value }) => ANSWERS.has(value.status ?? 'pending'));
    for (const record of records) {
      const differs = (['from_agent', 'to_agent', 'capability_id'] as const).find((key) => record.value[key] !== first.value[key]);
      if (differs !== undefined) {
        found.push(rejectPayload(
          record, 'handoff_conflict', pointerTo('', differs),
          `handoff ${id} has the ${differs} ${JSON.stringify(record.value[differs])} here and ${JSON.stringify(first.value[differs])} in ${first.file}`,
          'Give each handoff an id of its own.',
        ));
      } else if (answer !== undefined && ANSWERS.has(record.value.status ?? 'pending') && record.value.status !== answer.value.status) {
        found.push(rejectPayload(
          record, 'handoff_conflict', '/status', `handoff ${id} is ${record.value.status} here and ${answer.value.status} in ${answer.file}`,
          'Keep the answer that holds and remove the other.',
        ));
      }
    }
    if (answer === undefined) {
      const status = last.value.status ?? 'pending';
      found.push(rejectPayload(
        last, 'handoff_unanswered', last.value.status === undefined ? '' : '/status',
        `handoff ${id} from ${last.value.from_agent} to ${last.value.to_agent} is ${status}: it was never answered`,
        status === 'expired' ? `Hand it over again with a later deadline; ${last.value.to_agent} must complete or fail it.` : `Have ${last.value.to_agent} complete or fail it before the chain is handed on.`,
      ));
    }
  }
  return found;
}
