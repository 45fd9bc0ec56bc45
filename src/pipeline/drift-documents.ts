import { createXmlReader } from '../formats/xml/xml-reader.js';
import type { CreateXmlDialect } from '../formats/xml/xml-dialect.js';
import { type BaseFacts } from '../rulepacks/base-facts.js';
import { type DriftDocuments, isParsedManifest, type XmlElement } from '../rulepacks/drift/drift-facts.js';
import type { Observation } from './observe.js';

/** A manifest larger than this is none that a person wrote. */
const MOST_LENGTH = 4 * 1024 * 1024;

type Parse = (text: string, path: string) => unknown;

/**
 * The manifests in TOML, YAML and XML as plain values, for the rulepack drift, which has no parsers of its own. What cannot be parsed is
 * left out: the tools of its language say more of it than this could.
 */
export async function driftDocuments({ capture }: Observation, base: BaseFacts | null): Promise<DriftDocuments> {
  const before = base?.kind === 'found' ? base.texts : new Map<string, string>();
  return {
    present: await parsedManifests(capture.files.map((file) => file.path), (path) => capture.text(path)),
    base: await parsedManifests([...before.keys()], (path) => before.get(path) ?? null),
  };
}

/** The parsed manifests among `paths`, by path. */
export async function parsedManifests(paths: readonly string[], text: (path: string) => string | null): Promise<Readonly<Record<string, unknown>>> {
  const wanted = paths.filter(isParsedManifest);
  const parse = await parserFor(wanted);
  return Object.fromEntries(wanted.flatMap((path) => parsed(path, text(path), parse)));
}

function parsed(path: string, text: string | null, parse: Parse): readonly (readonly [string, unknown])[] {
  if (text === null || text.length > MOST_LENGTH) return [];
  try {
    const value = parse(text, path);
    return value === undefined ? [] : [[path, value]];
  } catch {
    return [];
  }
}

/** Parsers are loaded only for what is there. */
async function parserFor(paths: readonly string[]): Promise<Parse> {
  const yaml = paths.some((path) => path.endsWith('.yaml')) ? (await import('../config/plain-yaml.js')).parsePlainYaml : null;
  const toml = paths.some((path) => path.endsWith('.toml') || path.endsWith('Pipfile')) ? (await import('../config/plain-toml.js')).parsePlainToml : null;
  return (text, path) => {
    if (path.endsWith('.yaml')) return yaml?.(text);
    return path.endsWith('.xml') ? elementsOf(path, text) : toml?.(text);
  };
}

interface OpenElement {
  readonly name: string;
  readonly line: number;
  text: string;
  readonly children: OpenElement[];
}

function elementsOf(path: string, text: string): XmlElement | undefined {
  const reader = createXmlReader(path, elementDialect);
  reader.push(new TextEncoder().encode(text));
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
