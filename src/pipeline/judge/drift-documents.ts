import { readPlainTree } from '../../config/yaml/plain-tree.js';
import { createXmlReader } from '../../formats/xml/xml-reader.js';
import type { CreateXmlDialect } from '../../formats/xml/xml-dialect.js';
import type { RepoSnapshot } from '../../contract/generated/types.js';
import { type BaseFacts } from '../../rulepacks/base-facts.js';
import { type DriftDocuments, isParsedManifest, type XmlElement } from '../../rulepacks/drift/drift-facts.js';

/** A manifest larger than this is none that a person wrote. */
const MOST_LENGTH = 4 * 1024 * 1024;

type Parse = (text: string, path: string) => unknown;

/** Reads the manifests in TOML, YAML and XML as plain values, each text once. What cannot be parsed is left out: the tools of its language say more of it than this could. */
export interface ManifestParser {
  /** The parsed manifests among `paths`, by path. */
  parse(paths: readonly string[], text: (path: string) => string | null): Promise<Readonly<Record<string, unknown>>>;
}

export function createManifestParser(): ManifestParser {
  const known = new Map<string, { readonly text: string; readonly value: unknown }>();
  return {
    async parse(paths, text) {
      const wanted = paths.filter(isParsedManifest).flatMap((path) => {
        const content = text(path);
        return content === null || content.length > MOST_LENGTH ? [] : [{ path, content: path.endsWith('.yarnrc.yml') ? lockSections(content) : content }];
      });
      const fresh = wanted.filter(({ path, content }) => known.get(path)?.text !== content);
      const parse = await parserFor(fresh);
      for (const { path, content } of fresh) known.set(path, { text: content, value: parsed(path, content, parse) });
      return Object.fromEntries(wanted.flatMap(({ path }) => {
        const value = known.get(path)?.value;
        return value === undefined ? [] : [[path, value] as const];
      }));
    },
  };
}

/** The manifests of the workspace, and those of the base that are others today, for the rulepack drift, which has no parsers of its own. */
export async function driftDocuments({ files }: RepoSnapshot, base: BaseFacts | null, parser: ManifestParser): Promise<DriftDocuments> {
  const before = base?.kind === 'found' ? base.texts : new Map<string, string>();
  const manifests = new Map(files.filter(({ path }) => isParsedManifest(path)).map((file) => [file.path, file]));
  return {
    present: await parser.parse([...manifests.keys()], (path) => manifests.get(path)?.content ?? null),
    // Of its own parser: the workspace's documents stay known.
    base: await createManifestParser().parse([...before.keys()], (path) => before.get(path) ?? null),
  };
}

/** Of a `.yarnrc.yml` what its lock follows from. Most have nothing of it, and the rest (paths, registries) may take the parser of YAML, whose start takes longer than all else of drift. */
function lockSections(text: string): string {
  const lines = withoutMark(text).split('\n');
  // Written as JSON is, it has no sections.
  if (lines.some((line) => line.startsWith('{'))) return withoutMark(text);
  let isWanted = false;
  return lines.filter((line) => {
    if (/^[^\s#-]/.test(line)) isWanted = /^['"]?(?:catalogs?|packageExtensions|plugins)['"]?\s*:/.test(line);
    return isWanted;
  }).join('\n');
}

/** Without the byte order mark that some editors write. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** Undefined where it cannot be parsed. */
function parsed(path: string, text: string, parse: Parse): unknown {
  try {
    return parse(text, path);
  } catch {
    return undefined;
  }
}

/** Parsers are loaded only for what is there. */
async function parserFor(files: readonly { readonly path: string; readonly content: string }[]): Promise<Parse> {
  const yaml = await yamlParserFor(files.flatMap(({ path, content }) => (isYaml(path) ? [content] : [])));
  const toml = files.some(({ path }) => path.endsWith('.toml') || path.endsWith('Pipfile')) ? (await import('../../config/plain-toml.js')).parsePlainToml : null;
  return (text, path) => {
    if (isYaml(path)) return yaml(text);
    return path.endsWith('.xml') ? elementsOf(path, text) : toml?.(text);
  };
}

function isYaml(path: string): boolean {
  return path.endsWith('.yaml') || path.endsWith('.yml');
}

const NOTHING = { value: {} };

/** Most workspace files are plain YAML, which takes a fraction of the time to read. */
async function yamlParserFor(texts: readonly string[]): Promise<(text: string) => unknown> {
  const plain = new Map(texts.map((text) => [text, text === '' ? NOTHING : readPlainTree('pnpm-workspace.yaml', text)]));
  if ([...plain.values()].every((tree) => tree !== null)) return (text) => plain.get(text)?.value;
  return (await import('../../config/yaml/plain-yaml.js')).parsePlainYaml;
}

interface OpenElement {
  readonly name: string;
  readonly line: number;
  text: string;
  readonly children: OpenElement[];
}

function elementsOf(path: string, text: string): XmlElement | undefined {
  const reader = createXmlReader(path, elementDialect);
  // The text is decoded, whatever encoding it names.
  reader.push(new TextEncoder().encode(text.replace(/^(\s*<\?xml[^>]*?)\sencoding\s*=\s*(?:"[^"]*"|'[^']*')/, '$1')));
  const read = reader.end();
  return read.ok ? read.value : undefined;
}

const elementDialect: CreateXmlDialect<XmlElement> = (cursor) => {
  const open: OpenElement[] = [];
  let root: OpenElement | null = null;
  return {
    open(name) {
      const element: OpenElement = { name, line: cursor.line, text: '', children: [] };
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
      return true;
    },
    close(_, text) {
      const element = open.pop();
      if (element !== undefined) element.text = (text ?? '').trim();
    },
    end: () => root ?? cursor.refuse('it has no root'),
  };
};
