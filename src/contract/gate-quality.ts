import { kindOfFormat, type ReportFormat, type ReportKind } from './report-formats.js';

/** A part of the deployment contract's `quality` that a gate can fill (SPEC section 3). */
export type QualityFact = ReportKind;

/** What one gate found out for the deployment contract; a part that it could not judge is absent. */
export interface GateQuality {
  /** `failed` counts broken cases too. */
  readonly tests?: { readonly total: number; readonly passed: number; readonly failed: number };
  /** Per cent of lines. */
  readonly coverage?: { readonly actual: number; readonly required: number };
  readonly analysis?: {
    readonly tools: readonly string[];
    readonly criticalViolations: number;
    readonly highViolations: number;
    /** Each `severity rule file:line`, sorted. */
    readonly blockingViolations: readonly string[];
  };
}

const FACTS_OF_BUILTINS: Readonly<Record<string, QualityFact>> = { tests: 'tests', coverage: 'coverage', static_analysis: 'analysis' };

/** The facts that a gate is declared to judge, sorted as the contract lists them. */
export function factsJudgedBy(spec: { readonly uses?: string; readonly reports?: readonly { readonly format: ReportFormat }[] }): readonly QualityFact[] {
  const own = spec.uses === undefined ? undefined : FACTS_OF_BUILTINS[spec.uses];
  const facts = new Set<QualityFact>([...(own === undefined ? [] : [own]), ...(spec.reports ?? []).map(({ format }) => kindOfFormat(format))]);
  return (['coverage', 'tests', 'analysis'] as const).filter((fact) => facts.has(fact));
}
