import type { ExtractedImports } from '../../import-record.js';
import { PythonScan } from './python-scan.js';

/**
 * The imports of a Python file: `import` and `from` statements wherever they stand, and `import_module()` and `__import__()` with a
 * literal. A statement gives one record for each name, all at its first character. Within a function the kind is `dynamic` (it
 * runs after the modules have loaded), under `if TYPE_CHECKING` it is `type`. Why a scanner, and where a rule of thumb decides:
 * see `rationale.md`.
 */
export function extractPythonFile(path: string, bytes: Uint8Array, length: number): ExtractedImports {
  const found = new PythonScan(bytes, length).run();
  // A stub is never run: whatever it imports, it imports types.
  if (!path.endsWith('.pyi')) return found;
  return { imports: found.imports.map((record) => ({ ...record, kind: 'type' as const })), uncertain: found.uncertain };
}
