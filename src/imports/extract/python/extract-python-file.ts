import type { ExtractedImports, ImportKind, ImportRecord } from '../../import-record.js';
import { ByteScanner, RECORD_WORDS } from '../byte-scanner.js';
import { pythonScanner } from '../generated/python-scanner.js';
import { joinRelative } from './join-relative.js';
import { SpecifierText } from './specifier-text.js';

/** Kinds of imports by their number in `assembly/kinds.ts`: with a specifier of their own, then as a name of a module. */
const KINDS: readonly ImportKind[] = ['value', 'type', 'dynamic', 'value', 'type', 'dynamic'];
// The other kinds there.
const OF_MODULE = 3;
const MODULE = 6;
const ANCHOR = 7;

const scanner = new ByteScanner(pythonScanner);
const text = new SpecifierText();

/**
 * The imports of a Python file: `import` and `from` statements wherever they stand, and `import_module()` and `__import__()` with a
 * literal. A statement gives one record for each name, all at its first character. Within a function the kind is `dynamic` (it
 * runs after the modules have loaded), under `if TYPE_CHECKING` it is `type`. Why a scanner, and where a rule of thumb decides:
 * see `rationale.md`.
 */
export function extractPythonFile(path: string, bytes: Uint8Array, length: number): ExtractedImports {
  // A stub is never run: whatever it imports, it imports types.
  const isStub = path.endsWith('.pyi');
  scanner.load(bytes, length);
  const uncertain = scanner.scan(length) === 0;
  const imports: ImportRecord[] = [];
  const { words, from, to } = scanner;
  let prefix = 0;
  let anchor: string | null = null;
  for (let at = from; at < to; at += RECORD_WORDS) {
    const kind = words[at] as number;
    text.cut(kind >= OF_MODULE && kind < MODULE ? prefix : 0);
    text.add(bytes, words[at + 3] as number, words[at + 4] as number);
    if (kind === MODULE) {
      prefix = text.endModule();
    } else if (kind === ANCHOR) {
      anchor = text.text();
    } else {
      const specifier = text.text();
      // The empty text of a call imports nothing.
      if (specifier !== '') {
        imports.push({
          specifier: anchor === null ? specifier : joinRelative(anchor, specifier),
          kind: isStub ? 'type' : (KINDS[kind] as ImportKind),
          line: words[at + 1] as number,
          column: words[at + 2] as number,
        });
      }
      anchor = null;
    }
  }
  return { imports, uncertain };
}
