import type { Severity } from '../rulepack.js';
import type { StructureConfig } from './structure.js';

/** Settings of `drift` as the analyzer gets them, every default filled in. */
export interface DriftConfig {
  readonly enabled: boolean;
  readonly severity_overrides: Readonly<Record<string, Severity>>;
  readonly structure: StructureConfig;
  /** Globs of JSON Schemas that others rely on. */
  readonly schemas: readonly string[];
  /** Files whose imports are samples, not code that runs. */
  readonly samples: readonly string[];
  readonly ignore: readonly { readonly paths: readonly string[]; readonly reason: string }[];
}

export const DEFAULT_SCHEMAS: readonly string[] = ['**/*.schema.json'];
/** Folders whose sources are input of tests or text of manuals: nobody installs what they import. */
export const DEFAULT_SAMPLES: readonly string[] = [
  '**/{fixtures,fixture,__fixtures__,__testfixtures__,testdata,test-data,test_data,__snapshots__,snapshots,test-files,codemod,codemods,__mocks__,templates,template,starters,starter,boilerplate,examples,example,samples,sample,demos,demo,playground,playgrounds,vendor,_vendor,third_party,node_modules,.yarn}/**',
  '**/{template-*,*-fixtures,*_fixtures,*-codemod,*-codemods}/**',
  '**/{test,tests,__tests__}/data/**',
  // What a test of a code generator reads and wants to get, in a folder for each case: `__tests__/input.tsx` and `input.test.tsx` are tests of an input.
  '**/{test,tests,__tests__}/*/**/{input,output}.{js,jsx,ts,tsx,mjs,mts,cjs,cts,vue,svelte,astro,py,pyi,go,rs,java,kt}',
];

export const NO_STRUCTURE: StructureConfig = { required: [], forbidden: [], top_level: [], protected: [] };
