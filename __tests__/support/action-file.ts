import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface ActionFile {
  readonly inputs?: Record<string, { default?: unknown; required?: boolean } | null>;
  readonly runs: { using: string; main: string };
}

/**
 * The variables INPUT_* of a step: the given inputs over the defaults of `action.yml`, names in upper case, spaces as
 * `_`, hyphens kept. `unexpected` are inputs that `action.yml` lacks: the runner warns about them and passes them on.
 */
export function inputEnvironment(
  actionYml: string,
  given: Readonly<Record<string, string>>,
  expressions: Readonly<Record<string, string>>,
): { readonly env: Record<string, string>; readonly unexpected: readonly string[]; readonly main: string } {
  const action = parse(readFileSync(actionYml, 'utf8')) as ActionFile;
  const declared = new Map(Object.entries(action.inputs ?? {}).map(([name, input]) => [name.toLowerCase(), input]));
  const values = new Map<string, string>();
  for (const [name, input] of declared) {
    const value = input?.default;
    values.set(name, value === undefined || value === null ? '' : evaluate(String(value), expressions));
  }
  const unexpected: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    if (!declared.has(name.toLowerCase())) unexpected.push(name);
    values.set(name.toLowerCase(), value);
  }
  const env: Record<string, string> = {};
  for (const [name, value] of values) env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value;
  return { env, unexpected, main: action.runs.main };
}

function evaluate(text: string, expressions: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{\s*([^}]*?)\s*\}\}/g, (_whole, expression: string) => {
    const value = expressions[expression];
    if (value === undefined) throw new Error(`action.yml uses the expression ${expression}, which these tests do not know`);
    return value;
  });
}
