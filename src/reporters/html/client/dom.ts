import { visibleLines } from '../../escape.js';

/** What an element is made of: text is always foreign text, and appears as text. */
export type Content = Node | string | number | null | undefined | false | readonly Content[];

type Attributes = Readonly<Record<string, string | number | boolean | null | undefined | ((event: never) => void)>>;

/** Names that could run or load something are not for attributes: listeners are functions, and links come from `link`. */
const REFUSED = /^(?:on|style$|src|srcdoc$|href$|action$|formaction$|xlink)/;

/** An element of HTML. A function under `onclick` and the like becomes a listener; false and null leave an attribute out. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...content: readonly Content[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  dress(element, attributes);
  fill(element, content);
  return element;
}

/** An element of SVG. */
export function s<K extends keyof SVGElementTagNameMap>(tag: K, attributes: Attributes = {}, ...content: readonly Content[]): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  dress(element, attributes);
  fill(element, content);
  return element;
}

function dress(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.replace(/^on/, ''), value as EventListener);
    else if (REFUSED.test(name)) throw new Error(`${name} is not an attribute for h`);
    else element.setAttribute(name, value === true ? '' : visibleLines(String(value)));
  }
}

/** Puts content behind what an element has. */
function fill(element: Element, content: Content): void {
  if (content === null || content === undefined || content === false) return;
  if (Array.isArray(content)) for (const part of content as readonly Content[]) fill(element, part);
  else if (content instanceof Node) element.append(content);
  else element.append(document.createTextNode(visibleLines(String(content))));
}

/** Puts content in place of what an element has. */
export function refill(element: Element, ...content: readonly Content[]): void {
  element.replaceChildren();
  fill(element, content);
}

/** A link to another page; the text alone where the address is not http. */
export function link(address: string | null, attributes: Attributes, ...content: readonly Content[]): HTMLElement {
  if (address === null || !/^https?:\/\//i.test(address)) return h('span', attributes, ...content);
  const element = h('a', { ...attributes, rel: 'noopener noreferrer', target: '_blank' }, ...content);
  element.href = address;
  return element;
}

/** A link within the page. */
export function anchor(id: string, attributes: Attributes, ...content: readonly Content[]): HTMLAnchorElement {
  const element = h('a', attributes, ...content);
  element.href = `#${id}`;
  return element;
}

/** A button that does something here. */
export function button(attributes: Attributes, press: () => void, ...content: readonly Content[]): HTMLButtonElement {
  return h('button', { type: 'button', ...attributes, onclick: press }, ...content);
}

/** A name and its value in a list of facts; nothing where there is no value. */
export function fact(name: string, value: Content): Content {
  return value === null || value === undefined || value === '' ? null : [h('dt', {}, name), h('dd', {}, value)];
}
