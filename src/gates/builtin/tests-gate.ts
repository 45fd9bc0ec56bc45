import type { BuiltinGate } from './builtin-gate.js';
import { judgeLeftFiles } from './judge-left-files.js';

/** Test reports: SPEC section 4, page docs/gates/tests.md. */
export const testsGate: BuiltinGate = { judge: (run) => judgeLeftFiles('tests', run) };
