import MarkdownIt from 'markdown-it';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes as Nodes } from 'parse5';

const markdownIt = new MarkdownIt({ html: true, linkify: true });

/** Two independent readers of GitHub Flavored Markdown, with raw HTML let through as GitHub does. */
export const RENDERERS: readonly (readonly [name: string, render: (markdown: string) => string])[] = [
  ['micromark', (markdown) => micromark(markdown, { allowDangerousHtml: true, allowDangerousProtocol: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })],
  ['markdown-it', (markdown) => markdownIt.render(markdown)],
];

const ELEMENTS = new Set(['h2', 'h3', 'h4', 'p', 'strong', 'ul', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'code', 'pre', 'a', 'details', 'summary', 'br', 'sub', 'blockquote', 'em', 'hr']);
const ATTRIBUTES = new Set(['a href', 'th align', 'td align', 'th style', 'td style', 'code class']);
/** Where GitHub turns nothing into a link (html-pipeline's ignored ancestors). */
const QUIET = new Set(['code', 'pre', 'a']);
const LIVE = /@[a-z0-9]|#\d|\bGH-\d|:\/\/|\bwww\.|\b[0-9a-f]{7,40}\b|:[a-z0-9_+-]+:|\$/i;

export interface Rendered {
  /** What may not be there: elements, attributes, addresses, comments, text that comes alive. */
  readonly breaches: readonly string[];
  /** All text as a reader sees it, pictures left out, each run of white space as one blank. */
  readonly text: string;
  /** Sources of the mermaid pictures. */
  readonly pictures: readonly string[];
  /** Nesting of the elements without text: what stays the same whatever the texts are. */
  readonly shape: string;
}

/** What a page would show of `markdown`; links may lead to addresses that begin with one of `homes`. */
export function rendered(html: string, homes: readonly string[]): Rendered {
  const breaches: string[] = [];
  const texts: string[] = [];
  const pictures: string[] = [];
  const shape: string[] = [];
  const visit = (node: Nodes.ChildNode, isQuiet: boolean): void => {
    if (tree.isTextNode(node)) {
      texts.push(node.value);
      if (!isQuiet && LIVE.test(node.value)) breaches.push(`live text ${JSON.stringify(node.value)}`);
    } else if (tree.isCommentNode(node)) breaches.push(`comment ${node.data}`);
    else if (tree.isElementNode(node)) {
      const { tagName, attrs } = node;
      if (!ELEMENTS.has(tagName)) breaches.push(`element ${tagName}`);
      for (const { name, value } of attrs) {
        if (!ATTRIBUTES.has(`${tagName} ${name}`)) breaches.push(`attribute ${tagName} ${name}`);
        if (name === 'style' && !/^text-align:(left|right|center)$/.test(value)) breaches.push(`style ${value}`);
        if (name === 'href' && !homes.some((home) => value.startsWith(home))) breaches.push(`address ${value}`);
      }
      if (tagName === 'pre') {
        const [code] = node.childNodes;
        const language = code !== undefined && tree.isElementNode(code) ? code.attrs.find(({ name }) => name === 'class')?.value : undefined;
        if (language === 'language-mermaid') {
          pictures.push(textOf(node));
          shape.push('<picture>');
          return;
        }
      }
      if (/^(td|th|li|p|h[1-6]|br|summary|tr)$/.test(tagName)) texts.push(' ');
      // A word may or may not be a code span: that is no change of shape.
      if (tagName !== 'code') shape.push(`<${tagName}>`);
      for (const child of node.childNodes) visit(child, isQuiet || QUIET.has(tagName));
      if (tagName !== 'code') shape.push('/');
    }
  };
  for (const node of parseFragment(html).childNodes) visit(node, false);
  return { breaches, text: texts.join('').replace(/\s+/g, ' '), pictures, shape: shape.join('') };
}

function textOf(node: Nodes.ChildNode): string {
  if (tree.isTextNode(node)) return node.value;
  return tree.isElementNode(node) ? node.childNodes.map(textOf).join('') : '';
}
