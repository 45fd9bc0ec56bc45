import { folderOf } from '../../../base/folders.js';
import { isMap } from '../../../base/plain-values.js';
import type { XmlElement } from '../drift-facts.js';
import type { Dependency, Manifest } from './manifest.js';

const MOST_STEPS = 10;

/** A pom.xml from its elements. Properties of the file itself are put in; what a parent sets is left as written (`${...}`), and then is no version. */
export function readPom(path: string, value: unknown): Manifest | null {
  if (!isElement(value) || value.name !== 'project') return null;
  const properties = new Map((child(value, 'properties')?.children ?? []).map((entry) => [entry.name, entry.text]));
  const parent = child(value, 'parent');
  const own = (name: string): string => (child(value, name) ?? (parent === undefined ? undefined : child(parent, name)))?.text ?? '';
  for (const name of ['groupId', 'artifactId', 'version']) properties.set(`project.${name}`, own(name));
  const management = child(value, 'dependencyManagement');
  const dependencies = [
    ...dependenciesOf(child(value, 'dependencies'), properties, null),
    ...(management === undefined ? [] : dependenciesOf(child(management, 'dependencies'), properties, 'dependencyManagement')),
  ];
  return { path, value, ecosystem: 'maven', isComplete: false, folder: folderOf(path), name: `${own('groupId')}:${own('artifactId')}`, dependencies };
}

function dependenciesOf(list: XmlElement | undefined, properties: ReadonlyMap<string, string>, section: string | null): readonly Dependency[] {
  return (list?.children ?? []).filter((entry) => entry.name === 'dependency').map((entry) => {
    const said = (name: string): string => resolved(child(entry, name)?.text ?? '', properties);
    const name = `${said('groupId')}:${said('artifactId')}`;
    const range = said('version');
    const isPlain = range !== '' && !range.includes('${');
    return { name, target: name, range, section: section ?? (said('scope') || 'compile'), line: entry.line, source: isPlain ? 'registry' : 'other', isConditional: said('optional') === 'true' };
  });
}

/** Properties may name properties; a cycle of them ends as written. */
function resolved(text: string, properties: ReadonlyMap<string, string>): string {
  let value = text;
  for (let step = 0; step < MOST_STEPS && value.includes('${') && value.length < 1000; step++) {
    value = value.replaceAll(/\$\{([^{}]+)\}/g, (whole, name: string) => properties.get(name) ?? whole);
  }
  return value;
}

function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((entry) => entry.name === name);
}

function isElement(value: unknown): value is XmlElement {
  return isMap(value) && typeof value['name'] === 'string' && Array.isArray(value['children']);
}
