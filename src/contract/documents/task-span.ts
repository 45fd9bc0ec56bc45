import { defineContract } from '../schema/contract-kind.js';
import type { Inconsistency } from '../schema/contract-problem.js';
import * as schema from '../generated/task-span-contract.validator.js';
import type { TaskSpanContract } from '../generated/types.js';

/** A task span before defaults: version `v1`, phase `OTHER` (SPEC section 6). */
export type TaskSpanDraft = Omit<TaskSpanContract, 'schema_version' | 'phase'> & { readonly phase?: TaskSpanContract['phase'] };

function* check(span: TaskSpanContract): Iterable<Inconsistency> {
  if (span.span_id !== undefined && span.blocked_on_span_id === span.span_id) {
    yield { pointer: '/blocked_on_span_id', expected: 'another span', actual: 'the span itself' };
  }
}

export const taskSpan = defineContract<TaskSpanContract, TaskSpanDraft>({
  name: 'task-span-contract', schema, check,
  complete: (draft) => ({ schema_version: 'v1', phase: 'OTHER', ...draft }),
});

export const parseTaskSpan = taskSpan.parse;
export const validateTaskSpan = taskSpan.validate;
export const createTaskSpan = taskSpan.create;
