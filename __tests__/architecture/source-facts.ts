import { parseSync } from 'oxc-parser';

/** What the rules need to know of one source file; found with a parser that is not the product's own. */
export interface SourceFacts {
  readonly imports: readonly { readonly specifier: string | null; readonly line: number }[];
  /** Globals with an effect (clock, chance, process, network, locale) that the file uses or gives as a name. */
  readonly effects: readonly { readonly name: string; readonly line: number }[];
  readonly defaultExportLine: number | null;
  readonly starExportLine: number | null;
  /** Every statement hands on what another file declares. */
  readonly onlyReexports: boolean;
  readonly anyLine: number | null;
  readonly syntaxErrors: readonly string[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

const EFFECT_GLOBALS = new Set([
  'process', 'console', 'globalThis', 'global', 'fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'performance',
  'crypto', 'navigator', 'setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate',
  'require', '__dirname', '__filename', 'eval', 'Function', 'Intl',
]);

/** Members that give another answer on another machine; text is compared in base/order only. */
const LOCALE_MEMBERS = new Set([
  'localeCompare', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'toLocaleLowerCase', 'toLocaleUpperCase',
]);

/** Type nodes that hold expressions as well; every other node whose name begins with TS holds only types. */
const TYPED_EXPRESSIONS = new Set([
  'TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'TSTypeAssertion', 'TSInstantiationExpression',
  'TSParameterProperty', 'TSEnumDeclaration', 'TSEnumBody', 'TSEnumMember', 'TSModuleDeclaration', 'TSModuleBlock',
  'TSExportAssignment', 'TSImportEqualsDeclaration', 'TSExternalModuleReference',
]);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

function children(node: Node): [key: string, child: Node][] {
  const found: [string, Node][] = [];
  for (const [key, value] of Object.entries(node)) {
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) if (isNode(item)) found.push([key, item]);
  }
  return found;
}

function literalText(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type === 'TemplateLiteral') {
    const quasis = node['quasis'] as { value: { cooked: string } }[];
    return quasis.length === 1 ? (quasis[0]?.value.cooked ?? null) : null;
  }
  return null;
}

/** The specifier that a node imports: undefined when it imports nothing, null when it is computed. */
function importOf(node: Node): string | null | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return literalText(node['source']);
    case 'ExportNamedDeclaration':
      return node['source'] === null ? undefined : literalText(node['source']);
    case 'TSExternalModuleReference':
      return literalText(node['expression']);
    default:
      return undefined;
  }
}

/** Whether an identifier stands for a name of its own: not a member, a key, or the far name of an import or export. */
function isReference(node: Node, key: string, parent: Node | null): boolean {
  if (parent === null) return true;
  if (parent.type === 'MemberExpression' && key === 'property') return parent['computed'] === true;
  if (key === 'key') return parent['computed'] === true;
  if (parent.type === 'MetaProperty') return false;
  if (parent.type === 'ImportSpecifier') return key === 'local';
  if (parent.type === 'ExportSpecifier') return key === 'local';
  return node.type === 'Identifier';
}

function nameOfMember(node: Node): string | null {
  const property = node['property'];
  if (!isNode(property)) return null;
  return node['computed'] === true ? literalText(property) : String(property['name']);
}

/** The effect that a node has by itself, or null. `new Date(x)`, `Date.parse` and `Date.UTC` only compute. */
function effectOf(node: Node, key: string, parent: Node | null): string | null {
  if (node.type === 'MetaProperty') return 'import.meta';
  if (node.type === 'MemberExpression') {
    const member = nameOfMember(node);
    if (member !== null && LOCALE_MEMBERS.has(member)) return member;
    const object = node['object'];
    if (isNode(object) && object['name'] === 'Math' && member === 'random') return 'Math.random';
    return null;
  }
  if (node.type !== 'Identifier' || !isReference(node, key, parent)) return null;
  const name = String(node['name']);
  if (EFFECT_GLOBALS.has(name)) return name;
  if (name !== 'Date') return null;
  if (parent?.type === 'NewExpression' && (parent['arguments'] as unknown[]).length > 0) return null;
  if (parent?.type === 'MemberExpression' && ['parse', 'UTC'].includes(nameOfMember(parent) ?? '')) return null;
  if (parent?.type === 'BinaryExpression' && parent['operator'] === 'instanceof') return null;
  return 'Date';
}

const known = new Map<string, { readonly text: string; readonly facts: SourceFacts }>();

/** The facts of a file; unchanged files are read once, as the tests judge the tree many times. */
export function factsOf(path: string, text: string): SourceFacts {
  const before = known.get(path);
  if (before?.text === text) return before.facts;
  const facts = readFacts(path, text);
  known.set(path, { text, facts });
  return facts;
}

/** Names that imports bind: they are no globals, and the imports are judged by themselves. */
function importedNames(body: readonly Node[]): Set<string> {
  const names = new Set<string>();
  for (const node of body) {
    if (node.type !== 'ImportDeclaration') continue;
    for (const specifier of node['specifiers'] as Node[]) names.add(String((specifier['local'] as Node)['name']));
  }
  return names;
}

function readFacts(path: string, text: string): SourceFacts {
  const result = parseSync(path, text);
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  const imports: { specifier: string | null; line: number }[] = [];
  const effects: { name: string; line: number }[] = [];
  let defaultExportLine: number | null = null;
  let starExportLine: number | null = null;
  let anyLine: number | null = null;

  const program = result.program as unknown as Node;
  const body = program['body'] as Node[];
  const imported = importedNames(body);
  const stack: { node: Node; key: string; parent: Node | null; inType: boolean }[] = [
    { node: program, key: 'program', parent: null, inType: false },
  ];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const { node, key, parent } = at;
    const specifier = importOf(node);
    if (specifier !== undefined) imports.push({ specifier, line: lineOf(node.start) });
    if (node.type === 'ExportDefaultDeclaration') defaultExportLine = lineOf(node.start);
    if (node.type === 'ExportAllDeclaration') starExportLine = lineOf(node.start);
    if (node.type === 'ExportSpecifier' && (node['exported'] as Node)['name'] === 'default') defaultExportLine = lineOf(node.start);
    if (node.type === 'TSAnyKeyword') anyLine = lineOf(node.start);
    const inType = at.inType || (node.type.startsWith('TS') && !TYPED_EXPRESSIONS.has(node.type));
    const effect = inType ? null : effectOf(node, key, parent);
    if (effect !== null && !imported.has(effect)) effects.push({ name: effect, line: lineOf(node.start) });
    for (const [childKey, child] of children(node)) stack.push({ node: child, key: childKey, parent: node, inType });
  }
  const isReexport = (node: Node) => /^Export(Named|All)Declaration$/.test(node.type) && isNode(node['source']);
  return {
    imports: imports.reverse(),
    effects: effects.reverse(),
    defaultExportLine,
    starExportLine,
    onlyReexports: body.length > 0 && body.every(isReexport),
    anyLine,
    syntaxErrors: result.errors.map(({ message }) => message),
  };
}
