interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The reference part of docs/configuration.md: one row for each key of the config schema, by its dotted path. */
export function renderReference(schema: Schema): string {
  const rows = keysOf(schema, '').map(({ path, schema: key }) => {
    const fallback = key.default === undefined ? '' : code(key.default);
    const example = key.examples?.[0] === undefined ? '' : code(key.examples[0]);
    return `| \`${path}\` | ${typeOf(key)} | ${fallback} | ${cell(key.description ?? '')} | ${example} |`;
  });
  return ['| Key | Value | Default | Meaning | Example |', '| --- | --- | --- | --- | --- |', ...rows, ''].join('\n');
}

function keysOf(schema: Schema, parent: string): readonly { path: string; schema: Schema }[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, key]) => {
    const path = parent === '' ? name : `${parent}.${name}`;
    return [{ path, schema: key }, ...keysOf(key, path)];
  });
  const named = typeof schema.additionalProperties === 'object' ? keysOf(schema.additionalProperties, `${parent}.<name>`) : [];
  const items = schema.items === undefined ? [] : keysOf(schema.items, `${parent}[]`);
  return [...own, ...named, ...items, ...(schema.anyOf ?? []).flatMap((choice) => keysOf(choice, parent))];
}

function typeOf(schema: Schema): string {
  if (schema.anyOf !== undefined) return schema.anyOf.map(typeOf).join(' or ');
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${value}\``).join(', ');
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  const words: Readonly<Record<string, string>> = { string: 'text', boolean: '`true`, `false`', integer: 'whole number', number: 'number', array: 'list', object: 'map' };
  const { minimum, maximum } = schema;
  const range = minimum === undefined ? '' : maximum === undefined ? ` from ${minimum}` : `, ${minimum} to ${maximum}`;
  return `${[schema.type ?? []].flat().map((type) => words[type] ?? type).join(' or ')}${range}`;
}

function code(value: unknown): string {
  return `\`${cell(typeof value === 'string' ? value : JSON.stringify(value))}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/<(?=[a-z])/gu, text.startsWith('{') || text.startsWith('[') ? '<' : '&lt;');
}
