import type { ExtractedImports, ImportRecord } from '../../import-record.js';
import { ByteScanner, RECORD_WORDS } from '../byte-scanner.js';
import { jvmScanner } from '../generated/jvm-scanner.js';
import { endOfMark } from '../line-counter.js';

// Kinds of records (`assembly/found.ts`).
const IMPORT = 0;
const MODULE = 1;
const PACKAGE = 2;
const DECLARED = 3;
const FILE_ANNOTATION = 4;
const ARGUMENT = 5;
const PIECE = 6;

const scanner = new ByteScanner(jvmScanner);

/**
 * The imports of a Java or Kotlin file or a Kotlin script, by its name. A specifier is the name as written, without white
 * space, backticks and alias: `a.b.C`, `a.b.*`, for a static import of Java `a.b.C.m`, for a module import `module a.b`. All
 * are values: neither language tells a use as a type from one that runs.
 */
export function extractJvmFile(path: string, bytes: Uint8Array, length: number): ExtractedImports {
  scanner.load(bytes, length);
  const isKotlin = !path.endsWith('.java');
  const uncertain = scanner.scan(endOfMark(bytes), length, isKotlin ? 1 : 0, isKotlin && path.endsWith('.kts') ? 1 : 0) === 0;
  const imports: ImportRecord[] = [];
  let packageName: string | null = null;
  const { words, from, to } = scanner;
  for (let at = from; at < to; at += RECORD_WORDS) {
    const kind = words[at];
    if (kind === IMPORT) imports.push({ specifier: nameAt(at), kind: 'value', line: words[at + 1] as number, column: words[at + 2] as number });
    else if (kind === MODULE) imports.push({ specifier: `module ${nameAt(at)}`, kind: 'value', line: words[at + 1] as number, column: words[at + 2] as number });
    else if (kind === PACKAGE) packageName = nameAt(at);
  }
  const declares = isKotlin ? namesDeclared() : [];
  return {
    imports,
    uncertain,
    ...(declares.length > 0 ? { declares } : {}),
    ...(packageName === null ? {} : { package: packageName }),
  };
}

/** Classes that annotations make of the functions of the file for Java, then what stands in it outside of all, each once. */
function namesDeclared(): readonly string[] {
  const classes: string[] = [];
  const names = new Set<string>();
  let annotation = '';
  const { words, from, to } = scanner;
  for (let at = from; at < to; at += RECORD_WORDS) {
    const kind = words[at];
    if (kind === DECLARED) names.add(scanner.text(at));
    else if (kind === FILE_ANNOTATION) annotation = nameAt(at);
    else if (kind === ARGUMENT && (annotation === 'JvmName' || annotation === 'kotlin.jvm.JvmName')) classes.push(scanner.text(at));
  }
  return [...classes, ...names];
}

/** The text of the record at `at` with the pieces that follow it. */
function nameAt(at: number): string {
  let name = scanner.text(at);
  for (let next = at + RECORD_WORDS; next < scanner.to && scanner.words[next] === PIECE; next += RECORD_WORDS) name += scanner.text(next);
  return name;
}
