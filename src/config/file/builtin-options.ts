import type { BuiltinGateName, BuiltinOptions } from '../../contract/verdict/gate-record.js';
import { REPORT_FORMATS } from '../../contract/verdict/report-formats.js';

/** Which keys of `with` a built-in gate has; the schema knows the form of each key. */
export interface OptionsOfBuiltin {
  readonly required: readonly (keyof BuiltinOptions)[];
  readonly optional: readonly (keyof BuiltinOptions)[];
  /** Values of `format`, where the gate has that. */
  readonly formats?: readonly string[];
}

export const BUILTIN_OPTIONS: Readonly<Record<BuiltinGateName, OptionsOfBuiltin>> = {
  tests: { required: ['files'], optional: ['format'], formats: REPORT_FORMATS.tests },
  coverage: { required: ['files'], optional: ['format', 'required', 'excluded', 'paths', 'changed_lines'], formats: REPORT_FORMATS.coverage },
  static_analysis: { required: ['files'], optional: ['format', 'matchers', 'block_on'], formats: REPORT_FORMATS.analysis },
  metrics: { required: ['metrics'], optional: [] },
  schema_validation: { required: ['files'], optional: ['schema', 'syntax'] },
  freeze_window: { required: ['windows'], optional: ['time_zone'] },
  payload_contracts: { required: ['files'], optional: ['kinds', 'chain'] },
};
