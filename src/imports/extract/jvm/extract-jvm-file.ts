import type { ExtractedImports, ImportRecord } from '../../import-record.js';
import { ByteScanner, RECORD_WORDS } from '../byte-scanner.js';
import { jvmScanner } from '../generated/jvm-scanner.js';
import { endOfMark } from '../line-counter.js';
import { sourceText } from '../source-text.js';

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
  const isSure = scanner.scan(endOfMark(bytes), length, path.endsWith('.java') ? 0 : 1, path.endsWith('.kts') ? 1 : 0) === 1;
  const imports: ImportRecord[] = [];
  const classes: string[] = [];
  const declared = new Set<string>();
  let packageName: string | null = null;
  let annotation = '';
  const { words, from, to } = scanner;
  const textAt = (at: number): string => sourceText(bytes, words[at + 3] as number, words[at + 4] as number);
  for (let at = from; at < to; ) {
    const first = at;
    let text = textAt(at);
    for (at += RECORD_WORDS; at < to && words[at] === PIECE; at += RECORD_WORDS) text += textAt(at);
    switch (words[first]) {
      case IMPORT:
      case MODULE:
        imports.push({
          specifier: words[first] === MODULE ? `module ${text}` : text,
          kind: 'value',
          line: words[first + 1] as number,
          column: words[first + 2] as number,
        });
        break;
      case PACKAGE:
        packageName = text;
        break;
      case DECLARED:
        declared.add(text);
        break;
      case FILE_ANNOTATION:
        annotation = text;
        break;
      case ARGUMENT:
        // It gives the functions of the file to Java as a class of that name.
        if (annotation === 'JvmName' || annotation === 'kotlin.jvm.JvmName') classes.push(text);
    }
  }
  const declares = [...classes, ...declared];
  return {
    imports,
    uncertain: !isSure,
    ...(declares.length > 0 ? { declares } : {}),
    ...(packageName === null ? {} : { package: packageName }),
  };
}
