import { parseSync } from 'oxc-parser';

export interface OracleImport {
  readonly specifier: string;
  readonly kind: string;
  readonly line: number;
  readonly column: number;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** The imports of a source by a full parse with oxc and a walk over its syntax tree; null when oxc reports an error. */
export function importsByParser(filename: string, source: string): readonly OracleImport[] | null {
  let parsed = parseSync(filename, source);
  // Files of React have JSX in `.js`, for which oxc wants to be told.
  if (parsed.errors.length > 0 && /\.[mc]?js$/.test(filename)) parsed = parseSync(filename, source, { lang: 'jsx' });
  if (parsed.errors.length > 0) return null;
  const found: OracleImport[] = [];
  const pending: unknown[] = [parsed.program];
  while (pending.length > 0) {
    const next = pending.pop();
    if (Array.isArray(next)) {
      for (const entry of next as unknown[]) pending.push(entry);
      continue;
    }
    if (next === null || typeof next !== 'object') continue;
    const node = next as Node;
    if (typeof node.type === 'string') {
      const hit = importOf(node);
      if (hit !== null) found.push({ ...hit, ...locate(source, node.start) });
      if (node.type === 'TSImportEqualsDeclaration' && hit !== null) continue;
    }
    pending.push(...Object.values(node));
  }
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

function importOf(node: Node): { specifier: string; kind: string } | null {
  const typed = (list: unknown, key: string): boolean =>
    Array.isArray(list) && list.length > 0 && list.every((entry: Record<string, unknown>) => entry[key] === 'type');
  switch (node.type) {
    case 'ImportDeclaration': {
      const isType = node['importKind'] === 'type' || typed(node['specifiers'], 'importKind');
      return { specifier: literal(node['source']) ?? '', kind: isType ? 'type' : 'value' };
    }
    case 'ExportAllDeclaration':
      return { specifier: literal(node['source']) ?? '', kind: node['exportKind'] === 'type' ? 'type' : 'reexport' };
    case 'ExportNamedDeclaration': {
      const specifier = literal(node['source']);
      if (specifier === null) return null;
      const isType = node['exportKind'] === 'type' || typed(node['specifiers'], 'exportKind');
      return { specifier, kind: isType ? 'type' : 'reexport' };
    }
    case 'ImportExpression': {
      const specifier = literal(node['source']);
      return specifier === null ? null : { specifier, kind: 'dynamic' };
    }
    case 'TSImportType': {
      const argument = node['source'] ?? node['argument'];
      const specifier = literal(argument) ?? literal((argument as Node | undefined)?.['literal']);
      return specifier === null ? null : { specifier, kind: 'type' };
    }
    case 'CallExpression': {
      const callee = node['callee'] as Node;
      const [argument] = node['arguments'] as unknown[];
      if (callee.type !== 'Identifier' || callee['name'] !== 'require' || node['optional'] === true) return null;
      const specifier = literal(argument);
      return specifier === null ? null : { specifier, kind: 'value' };
    }
    case 'TSImportEqualsDeclaration': {
      const reference = node['moduleReference'] as Node;
      if (reference.type !== 'TSExternalModuleReference') return null;
      return { specifier: literal(reference['expression']) ?? '', kind: node['importKind'] === 'type' ? 'type' : 'value' };
    }
    default:
      return null;
  }
}

function literal(value: unknown): string | null {
  if (value === null || typeof value !== 'object') return null;
  const node = value as Node;
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type === 'TemplateLiteral') {
    const quasis = node['quasis'] as { value: { cooked: string } }[];
    return quasis.length === 1 ? (quasis[0]?.value.cooked ?? null) : null;
  }
  return null;
}

function locate(source: string, offset: number): { line: number; column: number } {
  const lines = source.slice(0, offset).split(/\r\n|\n|\r/);
  const last = lines.at(-1) ?? '';
  const isMarked = lines.length === 1 && last.startsWith('\ufeff');
  return { line: lines.length, column: last.length + (isMarked ? 0 : 1) };
}
