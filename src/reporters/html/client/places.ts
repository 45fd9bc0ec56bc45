import { urlPath } from '../../escape.js';
import type { PageData } from '../page-data.js';
import { h, link } from './dom.js';

/** Links to the lines of this run's commit. */
export interface Places {
  /** `src/pier.ts:12` as a link where the run knows an address, else as text. */
  readonly at: (file: string, line?: number | null, isLinked?: boolean) => HTMLElement;
  readonly line: (file: string, line: number) => HTMLElement;
}

export function placesOf({ source }: PageData['run']): Places {
  const address = (file: string, line: number | null): string | null => (source.blobUrl === null ? null : `${source.blobUrl}${urlPath(file)}${line === null ? '' : `#L${line}`}`);
  return {
    at: (file, line = null, isLinked = true) => {
      const cut = file.lastIndexOf('/') + 1;
      return link(isLinked ? address(file, line) : null, { class: 'place', title: line === null ? file : `${file}:${line}` }, h('span', { class: 'folder' }, file.slice(0, cut)), h('span', { class: 'file' }, file.slice(cut), line === null ? '' : `:${line}`));
    },
    line: (file, line) => link(address(file, line), { class: 'line-number', 'aria-label': `line ${line} of ${file}` }, String(line)),
  };
}
