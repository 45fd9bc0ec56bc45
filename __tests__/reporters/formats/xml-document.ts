import { SaxesParser } from 'saxes';

/** An element as a parser that is not ours read it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

type Open = { name: string; attributes: Record<string, string>; children: Open[]; text: string };

/** Reads a document; throws on everything that XML 1.0 does not allow. */
export function readXml(xml: string): XmlElement {
  const parser = new SaxesParser();
  const stack: Open[] = [];
  let root: Open | null = null;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name, attributes: { ...(attributes as Record<string, string>) }, children: [], text: '' };
    const parent = stack.at(-1);
    if (parent === undefined) root = element;
    else parent.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => void stack.pop());
  parser.on('text', (text) => {
    const top = stack.at(-1);
    if (top !== undefined) top.text += text;
  });
  parser.write(xml).close();
  if (root === null) throw new Error('no root element');
  return root;
}

/** All elements of a name, in the order of the document. */
export function elementsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return [...(element.name === name ? [element] : []), ...element.children.flatMap((child) => elementsOf(child, name))];
}
