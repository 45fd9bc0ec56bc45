import type { BuiltinGate } from './builtin-gate.js';
import { judgeLeftFiles } from './judge-left-files.js';

/** Reports of static analysis: SPEC section 3, page docs/gates/static-analysis.md. */
export const staticAnalysisGate: BuiltinGate = { judge: (run) => judgeLeftFiles('analysis', run) };
