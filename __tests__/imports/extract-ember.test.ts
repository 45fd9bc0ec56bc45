import { describe, expect, it } from 'vitest';
import { extractJavaScriptFile } from '../../src/imports/extract/javascript/extract-javascript-file.js';
import { brief, extractText } from './support/source.js';

const found = (text: string, path = 'quay.gjs'): readonly string[] => {
  const { imports, uncertain } = extractText(path, text);
  return [...imports.map(brief), ...(uncertain ? ['uncertain'] : [])];
};

describe('a component of Ember', () => {
  it('has the imports around its templates, wherever these stand', () => {
    const text = `import Component from '@glimmer/component';
import { on } from "@ember/modifier";
const Buoy = <template>{{it's "import('./no')" \`}}</template>;
export class Quay extends Component {
  load = () => import('./tide');
  <template class="x">
    // {{#if (eq a "b")}} { <Crane @on={{fn this.load}} /> {{/if}}
  </template>
}
export { Crane } from './crane';
<template><Buoy /></template>
`;
    expect(found(text)).toEqual(['value @glimmer/component', 'value @ember/modifier', 'dynamic ./tide', 'reexport ./crane']);
    const { imports } = extractText('quay.gjs', text.replaceAll('\n', '\r\n'));
    expect(imports.map(({ line, column }) => `${line}:${column}`)).toEqual(extractText('quay.gjs', text).imports.map(({ line, column }) => `${line}:${column}`));
    expect(imports[2]).toMatchObject({ line: 5, column: 16 });
  });

  it('may be TypeScript', () => {
    expect(found(`import type { Tide } from './tide';\nimport Quay from './quay';\nconst a = <T,>(x: T) => <template>{{x}}</template>;\nexport default <template>it's</template> satisfies TOC<{ a: Tide }>;\nlet b: import('./buoy').Buoy;`, 'a.gts')).toEqual(['type ./tide', 'value ./quay', 'type ./buoy']);
  });

  it.each([
    ["// <template>\nimport a from './a';\n<template>{{a}}</template>"],
    ["/* <template> */ import a from './a';\n<template>{{a}}</template>"],
    ["const tag = '<template>', other = \"<template>\", `\\`<template>`;\nimport a from './a';\n<template>{{a}}</template>"],
    ["const isLess = 1 <templates;\nimport a from './a';"],
    ["const quote = /'/;\nimport a from './a';\n<template>it's</template>"],
  ])('is not cut where its code only names a template: %j', (text) => {
    expect(found(text)).toEqual(['value ./a']);
  });

  it('is uncertain where a template stays open', () => {
    expect(found("import a from './a';\n<template>{{a}}")).toEqual(['value ./a', 'uncertain']);
  });

  it('leaves the bytes of the file as they are, which are hashed too', () => {
    const text = "import a from './a';\n<template>{{a}}</template>";
    const bytes = Buffer.from(`${text}${'\0'.repeat(8)}`);
    expect(extractJavaScriptFile('quay.gjs', bytes, text.length).imports).toHaveLength(1);
    expect(bytes.toString('utf8', 0, text.length)).toBe(text);
  });

  it('is read from the bytes that it has, and no others', () => {
    expect(found('\ufeffimport a from "./a";<template>€</template>')).toEqual(['value ./a']);
    expect(found('')).toEqual([]);
  });
});
