import { compareText } from '../../base/order.js';
import { defineContract } from '../schema/contract-kind.js';
import type { Inconsistency } from '../schema/contract-problem.js';
import * as schema from '../generated/deployment-contract.validator.js';
import type { DeploymentContract } from '../generated/types.js';
import { floorPercent } from '../percent.js';

type Quality = DeploymentContract['quality'];
type StaticAnalysis = NonNullable<Quality['staticAnalysis']>;

/** A deployment contract before defaults and computed members (SPEC section 3). */
export interface DeploymentContractDraft {
  /** Adapter is `github-actions`, engine `native`, trigger `manual` unless given. `timestamp` is RFC 3339, UTC with `Z`. */
  readonly meta: { readonly timestamp: string } & Partial<DeploymentContract['meta']>;
  readonly status: DeploymentContract['status'];
  readonly quality: {
    /** Percentages from 0 to 100; floored to two decimals, then compared. Without any: 0 of 0, met. */
    readonly coverage?: { readonly actual: number; readonly required: number };
    /** Without any: no test. */
    readonly tests?: Quality['tests'];
    /** `blockingViolations` in any order, each `severity rule file:line`. */
    readonly staticAnalysis?: Omit<StaticAnalysis, 'met'>;
  };
  readonly audit: DeploymentContract['audit'];
}

function complete(draft: DeploymentContractDraft): DeploymentContract {
  const { coverage = { actual: 0, required: 0 }, tests = { total: 0, passed: 0, failed: 0 }, staticAnalysis } = draft.quality;
  const actual = floorPercent(coverage.actual);
  const required = floorPercent(coverage.required);
  return {
    schemaVersion: '1.0',
    meta: { adapter: 'github-actions', engine: 'native', trigger: 'manual', ...draft.meta },
    status: draft.status,
    quality: {
      coverage: { actual, required, met: actual >= required },
      tests,
      ...(staticAnalysis === undefined ? {} : {
        staticAnalysis: {
          ...staticAnalysis,
          met: staticAnalysis.blockingViolations.length === 0,
          blockingViolations: [...staticAnalysis.blockingViolations].sort(compareText),
        },
      }),
    },
    audit: draft.audit,
  };
}

function* check({ meta, quality: { coverage, tests, staticAnalysis } }: DeploymentContract): Iterable<Inconsistency> {
  if (!meta.timestamp.endsWith('Z')) {
    yield { pointer: '/meta/timestamp', expected: 'a time in UTC that ends in Z', actual: JSON.stringify(meta.timestamp) };
  }
  const met = floorPercent(coverage.actual) >= floorPercent(coverage.required);
  if (coverage.met !== met) {
    yield {
      pointer: '/quality/coverage/met', expected: `${met}, since ${coverage.actual} is ${met ? 'at least' : 'below'} ${coverage.required}`, actual: String(coverage.met),
    };
  }
  if (tests.passed + tests.failed > tests.total) {
    yield { pointer: '/quality/tests/total', expected: `at least passed + failed = ${tests.passed + tests.failed}`, actual: String(tests.total) };
  }
  if (staticAnalysis !== undefined) yield* checkAnalysis(staticAnalysis);
}

/** `severity rule file:line`: a rule has no blanks, a file may; lines count from 1. */
const BLOCKING_VIOLATION = /^(?:critical|high|medium|low) \S+ \S(?:.*\S)?:[1-9]\d*$/u;

/** Each entry says what it must, they are sorted, `met` is false exactly when there is one, and each is also counted. */
function* checkAnalysis(analysis: StaticAnalysis): Iterable<Inconsistency> {
  const { blockingViolations } = analysis;
  for (const [index, violation] of blockingViolations.entries()) {
    const pointer = `/quality/staticAnalysis/blockingViolations/${index}`;
    const before = blockingViolations[index - 1];
    if (!BLOCKING_VIOLATION.test(violation)) {
      yield { pointer, expected: 'severity rule file:line, with a severity of critical, high, medium or low', actual: JSON.stringify(violation) };
    } else if (before !== undefined && compareText(before, violation) > 0) {
      yield { pointer, expected: `an entry after ${JSON.stringify(before)}, since blocking violations are sorted`, actual: JSON.stringify(violation) };
    }
  }
  const met = blockingViolations.length === 0;
  if (analysis.met !== met) {
    yield {
      pointer: '/quality/staticAnalysis/met', expected: `${met}, with ${blockingViolations.length} blocking violations`, actual: String(analysis.met),
    };
  }
  for (const [key, severity] of [['criticalViolations', 'critical'], ['highViolations', 'high']] as const) {
    const listed = blockingViolations.filter((violation) => violation.startsWith(`${severity} `)).length;
    if (listed > analysis[key]) {
      yield { pointer: `/quality/staticAnalysis/${key}`, expected: `at least ${listed}, as many as blockingViolations lists`, actual: String(analysis[key]) };
    }
  }
}

export const deploymentContract = defineContract<DeploymentContract, DeploymentContractDraft>({ name: 'deployment-contract', schema, complete, check });

export const parseDeploymentContract = deploymentContract.parse;
export const validateDeploymentContract = deploymentContract.validate;
export const createDeploymentContract = deploymentContract.create;
