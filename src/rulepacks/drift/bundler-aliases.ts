import { inFolder } from '../../base/folders.js';
import type { TreeTexts } from './tree-texts.js';

/** Configs of bundlers, which may lie anywhere (`dev/webpack/webpack.prod.js`, `scripts/webpack/common.js`). */
const CONFIG = /(?:^|\/)(?:(?:webpack|rollup|vite|rspack|esbuild|craco)[^/]*|webpack\/[^/]+)\.[cm]?[jt]s$/;

/** Configs of one package that are looked through. */
const CONFIGS = 40;

/** Names that a config of a bundler below a folder gives to something of its own, or takes from elsewhere: keys of `alias` and `externals`. */
export class BundlerAliases {
  private readonly texts = new Map<string, readonly string[]>();

  constructor(private readonly tree: Pick<TreeTexts, 'below' | 'text'>) {}

  has(name: string, folder: string): boolean {
    return this.textsBelow(folder).some((text) => isKey(text, name));
  }

  private textsBelow(folder: string): readonly string[] {
    const known = this.texts.get(folder);
    if (known !== undefined) return known;
    const inner = inFolder(folder, 'node_modules/');
    const configs = this.tree.below(folder).filter((path) => CONFIG.test(path) && !path.startsWith(inner)).slice(0, CONFIGS);
    const texts = configs.map((path) => this.tree.text(path) ?? '');
    this.texts.set(folder, texts);
    return texts;
  }
}

/** `name:`, `'name':`, `name$:`. */
function isKey(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (/^[\s{,'"`]?$/.test(text[at - 1] ?? '') && /^\$?['"`]?\s*:/.test(text.slice(at + name.length, at + name.length + 20))) return true;
  }
  return false;
}
