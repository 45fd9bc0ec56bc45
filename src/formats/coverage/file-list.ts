import type { CoverageFacts, FileCoverage } from '../coverage-facts.js';
import { NO_POINTS } from './cover-points.js';
import { mergeFile } from './merge-coverage.js';
import type { OddityList } from './oddity-list.js';

/** The files of one report while it is read: each path once, in the order of their first appearance. */
export class FileList {
  private readonly files = new Map<string, FileCoverage>();

  get size(): number {
    return this.files.size;
  }

  add(file: FileCoverage): void {
    const known = this.files.get(file.path);
    this.files.set(file.path, known === undefined ? file : mergeFile(known, file));
  }

  /** A report that speaks of branches (functions, statements) of one file speaks of them in all: the others have none. */
  facts(oddities: OddityList, roots: readonly string[] = []): CoverageFacts {
    const files = [...this.files.values()];
    const none = (key: 'branches' | 'functions' | 'statements'): CoverageFacts['files'][number]['branches'] =>
      files.some((file) => file[key] !== null) ? NO_POINTS : null;
    const [branches, functions, statements] = [none('branches'), none('functions'), none('statements')];
    return {
      files: files.map((file) => ({
        ...file,
        branches: file.branches ?? branches, functions: file.functions ?? functions, statements: file.statements ?? statements,
      })),
      roots,
      oddities: oddities.list(),
      runSucceeded: true,
    };
  }
}
