import type { BuiltinGate } from './builtin-gate.js';
import { judgeLeftFiles } from './judge-left-files.js';

/** Coverage reports: SPEC section 3, page docs/gates/coverage.md. */
export const coverageGate: BuiltinGate = { judge: (run) => judgeLeftFiles('coverage', run) };
