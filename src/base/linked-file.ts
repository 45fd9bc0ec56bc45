import { folderOf } from './folders.js';

const LONGEST = 1024;

/** Whether a text is that of a symbolic link to another file of the tree, or away from it: a target, and no manifest or lock. */
export function isLinkText(path: string, text: string, has: (path: string) => boolean): boolean {
  if (text === '' || text.length > LONGEST || text.includes('\n')) return false;
  // A line of requirements may be a folder.
  return has(targetOf(path, text)) || (/^\.{1,2}\//.test(text) && !/\.(?:txt|in)$/.test(path));
}

function targetOf(path: string, text: string): string {
  const parts = folderOf(path).split('/').filter((part) => part !== '');
  for (const part of text.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
