// Makes src/contract/generated/ from schemas/: TypeScript types, validators that are compiled now instead of at start-up,
// and the text of the config's schema. Run it with `npm run generate` after every change of a schema; a test compares the bytes.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { compile as compileTypes } from 'json-schema-to-typescript';
import ts from 'typescript';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const schemaFolder = join(root, 'schemas');
const outFolder = join(root, 'src', 'contract', 'generated');
const HEADER = '// Generated from schemas/ by `npm run generate`, do not edit.\n';

const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Every schema with its short name: `gate_report.schema.json` is `gate-report`. */
export function readSchemas() {
  return readdirSync(schemaFolder)
    .filter((file) => file.endsWith('.schema.json'))
    .sort(byText)
    .map((file) => ({
      file,
      name: file.slice(0, -'.schema.json'.length).replaceAll('_', '-'),
      schema: JSON.parse(readFileSync(join(schemaFolder, file), 'utf8')),
    }));
}

/** One file of types. All schemas become definitions of one document, so that a shared shape is declared once. */
async function typesFile(schemas) {
  const titleOf = new Map(schemas.map(({ file, schema }) => [file, schema.title]));
  const definitions = {};
  for (const { file, schema } of schemas) {
    const { $schema, $id, $defs = {}, examples, ...body } = schema;
    const rewrite = (value) => {
      if (Array.isArray(value)) return value.map(rewrite);
      if (value === null || typeof value !== 'object') return value;
      const copy = {};
      for (const [key, member] of Object.entries(value)) {
        if (key === '$ref') copy.$ref = referTo(member);
        else if (key !== 'propertyNames' && key !== 'examples') copy[key] = rewrite(member);
      }
      return copy;
    };
    const referTo = (ref) => {
      if (ref === '#') return `#/definitions/${schema.title}`;
      if (ref.startsWith('#/$defs/')) return `#/definitions/${scoped(schema, ref.slice('#/$defs/'.length))}`;
      if (titleOf.has(ref)) return `#/definitions/${titleOf.get(ref)}`;
      throw new Error(`${file}: cannot follow $ref ${ref}`);
    };
    definitions[schema.title] = rewrite(body);
    for (const [key, definition] of Object.entries($defs)) {
      definitions[scoped(schema, key)] = { ...rewrite(definition), title: scoped(schema, key) };
    }
  }
  const document = { title: 'AllContracts', type: 'object', additionalProperties: false, definitions };
  const text = await compileTypes(document, 'AllContracts', {
    bannerComment: '', unreachableDefinitions: true, unknownAny: true, ignoreMinAndMaxItems: true, additionalProperties: false,
    style: { singleQuote: true, printWidth: 120 },
  });
  const withoutRoot = text.replace(/export interface AllContracts \{\}\n/, '');
  if (withoutRoot === text) throw new Error('the root type was not where it is expected');
  const tidied = withoutRoot
    .replace(/^\/\*\*\n \* This interface was referenced by `AllContracts`'s JSON-Schema[^]*?\*\/\n/gm, '')
    .replace(/^ \*\n \* This interface was referenced by `AllContracts`'s JSON-Schema\n \* via the `definition` "[^"]*"\.\n/gm, '');
  return `${HEADER}\n${readonlyTypes(tidied).trim()}\n`;
}

/** Name of a definition over all schemas: its own when it already starts with the title of its schema. */
function scoped(schema, key) {
  const name = key[0].toUpperCase() + key.slice(1);
  return name.startsWith(schema.title) || name.startsWith(schema.title.replace(/File$/, '')) || name.startsWith(schema.title.replace(/^Repo/, ''))
    ? name
    : `${schema.title}${name}`;
}

/** Contracts are values: every property, index and array becomes readonly. */
function readonlyTypes(text) {
  const source = ts.createSourceFile('types.ts', text, ts.ScriptTarget.Latest, true);
  const inserts = [];
  const visit = (node) => {
    if (ts.isPropertySignature(node) || ts.isIndexSignatureDeclaration(node)) inserts.push([node.getStart(source), 'readonly ']);
    if (ts.isArrayTypeNode(node)) {
      const nested = ts.isArrayTypeNode(node.parent);
      inserts.push([node.getStart(source), nested ? '(readonly ' : 'readonly ']);
      if (nested) inserts.push([node.getEnd(), ')']);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  inserts.sort((a, b) => b[0] - a[0]);
  let result = text;
  for (let index = 0; index < inserts.length; ) {
    // Inserts at one place go in the order in which they were found: outer array before inner.
    const [at] = inserts[index];
    let added = '';
    for (; index < inserts.length && inserts[index][0] === at; index++) added += inserts[index][1];
    result = result.slice(0, at) + added + result.slice(at);
  }
  return result;
}

/** The schema without what only people read: it travels inside the validator. */
function bare(schema) {
  const prose = new Set(['$schema', 'title', 'description', 'examples', 'default', '$comment']);
  const strip = (value) => {
    if (Array.isArray(value)) return value.map(strip);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).filter(([key]) => !prose.has(key)).map(([key, member]) => {
      // Names of properties and definitions are data, not keywords.
      const named = key === 'properties' || key === '$defs' || key === 'patternProperties';
      return [key, named ? Object.fromEntries(Object.entries(member).map(([name, inner]) => [name, strip(inner)])) : strip(member)];
    }));
  };
  return strip(schema);
}

/** Valid keys of every closed object, by the path of its keyword `additionalProperties`, as errors about an unknown key carry it (`placedUnknownKeys`). */
function knownKeys(schemas, { file, schema }) {
  const keys = {};
  const visit = (node, path) => {
    if (node === null || typeof node !== 'object') return;
    if (node.additionalProperties === false) keys[`${path}/additionalProperties`] = Object.keys(node.properties ?? {}).sort(byText);
    if (typeof node.$ref === 'string' && !node.$ref.startsWith('#')) {
      const other = schemas.find((entry) => entry.file === node.$ref);
      if (other === undefined) throw new Error(`${file}: cannot follow $ref ${node.$ref}`);
      visit(bare(other.schema), node.$ref);
    }
    for (const [key, member] of Object.entries(node)) visit(member, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  };
  visit(bare(schema), '#');
  return keys;
}

/** What ajv's code asks for by name, and where we have it. */
const RUNTIME = [
  [/const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g, 'countCodePoints', '../code-points.js'],
  [/const (\w+) = formats\["date-time"\];/g, 'isDateTime', '../rfc3339.js'],
  [/const (\w+) = formats\.date;/g, 'isFullDate', '../rfc3339.js'],
];

/** Each error as one call instead of eight lines: a quarter of the code that every run has to compile. */
function shortErrors(code) {
  const made = /const (err\d+) = \{instancePath(?::(.+?))?,schemaPath:(".+?"),keyword:("\w+"),params:(\{.*?\})(?:,propertyName:(\w+))?\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g;
  return code.replace(made, (_, name, place = 'instancePath', path, keyword, params, property) => `vErrors = addError(vErrors, ${[place, path, keyword, params, ...(property === undefined ? [] : [property])].join(', ')});\n`);
}

/** What the keywords `unevaluatedProperties` and `unevaluatedItems` would need; no schema of ours has them. */
function withoutEvaluated(code) {
  const short = code
    .replace(/const (evaluated\d+) = \w+\.evaluated;\nif\(\1\.dynamicProps\)\{\n\1\.props = undefined;\n\}\nif\(\1\.dynamicItems\)\{\n\1\.items = undefined;\n\}\n/g, '')
    .replace(/^\w+\.evaluated = \{.*\};\n/gm, '');
  if (/evaluated/i.test(short.replace(/"[^"]*"/g, ''))) throw new Error('a schema asks for what was evaluated');
  return short;
}

/** Of the schemas that ajv writes beside its code only lists of values and names of members are looked up: these stand there instead. */
function withoutSchemas(code) {
  for (const [line, name, text] of [...code.matchAll(/^const (schema\d+) = (\{.*\});\n/gm)]) {
    const schema = JSON.parse(text);
    const at = (path) => (path.match(/[^.[\]"]+/g) ?? []).reduce((node, key) => node[key], schema);
    const path = String.raw`((?:\.\w+|\["[^"]*"\])+)`;
    let names = '';
    const short = code
      .replace(new RegExp(String.raw`(func\d+)\.call\(${name}${path}, `, 'g'), (_, has, of) => {
        const known = `names${name.slice('schema'.length)}_${names.length}`;
        names += `const ${known} = ${JSON.stringify(Object.fromEntries(Object.keys(at(of)).map((key) => [key, 0])))};\n`;
        return `${has}.call(${known}, `;
      })
      .replace(new RegExp(String.raw`((?:allowedValues|type): )${name}${path}`, 'g'), (_, before, of) => `${before}${JSON.stringify(at(of))}`)
      .replace(line, names);
    if (!new RegExp(String.raw`\b${name}\b`).test(short)) code = short;
  }
  return code;
}

/**
 * Within what a `$ref` names ajv reports paths as though that were a whole schema: an unknown key in it would be told with the keys of
 * the outermost object. Which keys there are stands in ajv's test itself, so such an error gets the path of an object that has them.
 */
function placedUnknownKeys(code, known) {
  const named = (name, path) => path.match(/[^.[\]"]+/g).reduce((node, key) => node[key], JSON.parse(new RegExp(`^const ${name} = (.*);$`, 'm').exec(code)[1]));
  return code.replace(/if\(!\((.*)\)\)\{\n(vErrors = addError\(vErrors, .*?, )"([^"]*)"(?=, "additionalProperties")/g, (_, check, before, path) => {
    const call = /\.call\((schema\d+)([^,]*),/.exec(check);
    const keys = call === null ? Array.from(check.matchAll(/=== ("[^"]*")/g), ([, key]) => JSON.parse(key)) : Object.keys(named(call[1], call[2]));
    const has = (own) => own !== undefined && own.length === keys.length && keys.every((key) => own.includes(key));
    const place = has(known[path]) ? path : Object.keys(known).find((other) => has(known[other]));
    if (place === undefined) throw new Error(`no object of the schema has the keys ${keys.join(', ')}, which ajv tests at ${path}`);
    return `if(!(${check})){\n${before}${JSON.stringify(place)}`;
  });
}

/** One validator file: ajv's code, as an ES module without any dependency on ajv. */
function validatorFile(schemas, entry) {
  const ajv = new Ajv2020({
    strict: true, strictRequired: false, strictTypes: false, allErrors: true, messages: false, inlineRefs: false,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  // The checks themselves are ours (src/contract/rfc3339.ts); here they only need names.
  ajv.addFormat('date-time', () => true);
  ajv.addFormat('date', () => true);
  for (const other of schemas) ajv.addSchema(bare(other.schema));
  const validate = ajv.getSchema(entry.schema.$id);
  let code = standalone.default(ajv, validate);
  const imports = [];
  for (const [pattern, name, from] of RUNTIME) {
    if (!pattern.test(code)) continue;
    imports.push(`import { ${name} } from '${from}';`);
    code = code.replace(pattern, `const $1 = ${name};`);
  }
  const known = knownKeys(schemas, entry);
  code = placedUnknownKeys(withoutEvaluated(shortErrors(code)), known);
  // A schema that judges by alternatives takes errors back by their number, so its list must be whole.
  const adds = /vErrors\.length = /.test(code) ? 'addError' : 'keepError';
  imports.push(`import { ${adds === 'addError' ? 'addError' : 'keepError, keepErrors'} } from '../schema/kept-errors.js';`);
  code = code.replace(/\baddError\(/g, `${adds}(`);
  if (adds === 'keepError') code = code.replace(/vErrors\.concat\((\w+\.errors)\)/g, 'keepErrors(vErrors, $1)');
  if (adds === 'keepError' && /vErrors\.(?:push|concat)/.test(code)) throw new Error(`${entry.file}: ajv collects errors in a way that is not expected`);
  code = withoutSchemas(code);
  const doors = /"use strict";\s*export const validate = (\w+);\s*export default \w+;\s*/;
  const door = doors.exec(code);
  if (door === null) throw new Error(`${entry.file}: ajv's code does not start as expected`);
  code = code.replace(doors, '');
  const foreign = /require\([^)]*\)|formats[.[]/.exec(code);
  if (foreign !== null) throw new Error(`${entry.file}: ${foreign[0]} has no counterpart in src/contract; add one to RUNTIME`);
  return [
    HEADER.trimEnd(),
    ...imports,
    '',
    "/** @type {import('../schema/schema-validator.js').SchemaCheck} */",
    `export const validate = ${door[1]};`,
    '/** @type {string} */',
    `export const schemaId = ${JSON.stringify(entry.schema.$id)};`,
    '/** @type {Readonly<Record<string, readonly string[]>>} */',
    `export const knownKeys = ${JSON.stringify(known, null, 2)};`,
    '',
    code.trim(),
    '',
  ].join('\n');
}

/** The config's schema as text: a quick check walks it before the first gate, where compiling the validator takes too long. */
function schemaTextFile(schema) {
  const text = JSON.stringify(bare(schema)).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `${HEADER}\n/** \`schemas/config.schema.json\` without what only people read. */\nexport const configSchemaText: string =\n  '${text}';\n`;
}

/** Every generated file by name, with its text. */
export async function generate() {
  const schemas = readSchemas();
  const files = { 'types.ts': await typesFile(schemas) };
  for (const entry of schemas) files[`${entry.name}.validator.js`] = validatorFile(schemas, entry);
  files['config.schema-text.ts'] = schemaTextFile(schemas.find(({ name }) => name === 'config').schema);
  return files;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const files = await generate();
  mkdirSync(outFolder, { recursive: true });
  for (const old of readdirSync(outFolder)) if (!(old in files)) rmSync(join(outFolder, old));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(outFolder, name), text);
  process.stdout.write(`wrote ${Object.keys(files).length} files to src/contract/generated\n`);
}
