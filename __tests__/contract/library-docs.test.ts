import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import * as library from '../../src/library.js';

const page = readFileSync(new URL('../../docs/library.md', import.meta.url), 'utf8');
const snippets = [...page.matchAll(/```ts\n([^]*?)```/g)].map((match) => match[1] ?? '');

/** What the comments of a snippet say that it prints: behind `console.log(...)`, or alone on a line. */
function promised(snippet: string): string[] {
  return [...snippet.matchAll(/^(?:.*console\.log\(.*\);|\s*)\s*\/\/ (.*)$/gm)].map((match) => match[1] ?? '');
}

async function run(snippet: string): Promise<string[]> {
  const { outputText } = ts.transpileModule(snippet, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 } });
  const printed: string[] = [];
  const body = new Function('require', 'exports', 'console', `return (async () => {${outputText}\n})();`) as (
    require: (name: string) => unknown, exports: object, console: { log(value: unknown): void },
  ) => Promise<void>;
  const need = (name: string): unknown => {
    if (name !== 'contract-gates') throw new Error(`a snippet asks for ${name}`);
    return library;
  };
  await body(need, {}, { log: (value) => void printed.push(typeof value === 'string' ? value : inspect(value)) });
  return printed;
}

describe('docs/library.md', () => {
  test('has snippets, and each of them prints', () => {
    expect(snippets.length).toBeGreaterThanOrEqual(5);
    expect(snippets.filter((snippet) => promised(snippet).length > 0).length).toBe(snippets.length);
  });

  test.each(snippets.map((snippet, index) => ({ index, snippet })))('snippet $index prints what it says', async ({ snippet }) => {
    expect(await run(snippet)).toStrictEqual(promised(snippet));
  });

  test('names every function that the library exports, and no other', () => {
    const functions = Object.entries(library).filter(([, value]) => typeof value === 'function').map(([name]) => name);
    const named = new Set([...page.matchAll(/`(\w+)(?:\([^`]*\))?`/g)].map((match) => match[1] ?? ''));
    expect(functions.filter((name) => !named.has(name))).toStrictEqual([]);
    const stems = [...named].filter((name) => /^(?:parse|validate|create|verify)[A-Z]/.test(name));
    expect(stems.filter((name) => !(name in library))).toStrictEqual([]);
  });

  test('names the types of the analyzer interface, and the library gives them', () => {
    const source = readFileSync(new URL('../../src/library.ts', import.meta.url), 'utf8');
    const types = [...source.matchAll(/^export type \{([^}]*)\}/gm)].flatMap((match) => (match[1] ?? '').split(',').map((name) => name.trim()));
    for (const name of ['Analyzer', 'AnalyzerInput', 'AnalyzerOutput', 'AnalyzerConfig', 'Rulepack', 'RulepackRegistry', 'RepoSnapshot', 'Violation', 'PRSummary']) {
      expect(types).toContain(name);
      expect(page).toContain(`\`${name}\``);
    }
    // No code of a rulepack may come in by this door.
    expect(source).not.toMatch(/^export \{[^}]*\} from '\.\/rulepacks/m);
  });

  test('the snippets have the types of the library, and a wrong one would be seen', () => {
    const folder = fileURLToPath(new URL('./', import.meta.url));
    const files = new Map(snippets.map((snippet, index) => [`${folder}snippet-${index}.ts`.replaceAll('\\', '/'), `${snippet.replace("'contract-gates'", "'../../src/library.js'")}\nexport {};\ndeclare const console: { log(...values: unknown[]): void };\n`]));
    const planted = `${folder}snippet-planted.ts`.replaceAll('\\', '/');
    files.set(planted, "import { createGateResult } from '../../src/library.js';\ncreateGateResult({ gate_id: 'G-1', result: 'passed', severity: 'info', checked_at: '' });\n");
    const options: ts.CompilerOptions = {
      strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true, skipLibCheck: true, types: [], lib: ['lib.es2023.d.ts'],
      target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext,
    };
    const host = ts.createCompilerHost(options);
    const { readFile, fileExists, getSourceFile } = host;
    host.fileExists = (name) => files.has(name) || fileExists(name);
    host.readFile = (name) => files.get(name) ?? readFile(name);
    host.getSourceFile = (name, ...rest) => {
      const text = files.get(name);
      return text === undefined ? getSourceFile(name, ...rest) : ts.createSourceFile(name, text, rest[0], true);
    };
    const program = ts.createProgram([...files.keys()], options, host);
    const complaints = [...files.keys()].flatMap((name) => {
      const source = program.getSourceFile(name);
      return source === undefined ? [`${name} is missing`] : program.getSemanticDiagnostics(source).map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
    });
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(/snippet-planted.*"passed"/);
  });
});
