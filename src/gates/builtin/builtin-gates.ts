import type { BuiltinGateName } from '../../contract/verdict/gate-record.js';
import type { BuiltinGate } from './builtin-gate.js';

/**
 * The gates that `uses` can name, each loaded when the first gate of its kind starts. A new one is a line here, in the
 * schema of the config (`uses` and its options under `with`) and in `config/file/builtin-options`, and a page in docs/gates/.
 */
export const BUILTIN_GATES: Readonly<Record<BuiltinGateName, () => Promise<BuiltinGate>>> = {
  tests: async () => (await import('./tests-gate.js')).testsGate,
  coverage: async () => (await import('./coverage-gate.js')).coverageGate,
  static_analysis: async () => (await import('./static-analysis-gate.js')).staticAnalysisGate,
  metrics: async () => (await import('./metrics-gate.js')).metricsGate,
  schema_validation: async () => (await import('./schema-validation-gate.js')).schemaValidationGate,
  freeze_window: async () => (await import('./freeze-window-gate.js')).freezeWindowGate,
  payload_contracts: async () => (await import('./payload-contracts-gate.js')).payloadContractsGate,
};
