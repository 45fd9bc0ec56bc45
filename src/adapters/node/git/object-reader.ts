import { invariant } from '../../../base/invariant.js';
import type { Git } from './git.js';
import { createObjectParser, type GitObject } from './object-parser.js';
import { type OpenGit, openGitProcess } from './open-git.js';

/** Objects beyond this size are treated like objects that the clone lacks: no text that anyone scans is as large. */
const MAX_OBJECT_BYTES = 64 * 1024 * 1024;
const TIMEOUT_MS = 120_000;
/** Who asks again asks soon. */
const IDLE_MS = 5_000;

interface Question {
  left: number;
  readonly answers: (GitObject | null)[];
  resolve(answers: readonly (GitObject | null)[]): void;
  reject(error: Error): void;
}

/**
 * Reads objects with one `git cat-file --batch` that is kept open: each start of a process copies the page tables of ours, which takes
 * longer than the answer. It ends when nobody has asked for a while, and with our process, whose end closes its input.
 */
export class ObjectReader {
  private process: OpenGit | null = null;
  private readonly waiting: Question[] = [];
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly git: Git) {}

  /**
   * What each name means, in the order of the names: null for what means nothing, or nothing that the clone has. A name is a full id, or an
   * expression of gitrevisions(7) without a line end. Rejects when git cannot be asked.
   */
  async read(names: readonly string[]): Promise<readonly (GitObject | null)[]> {
    invariant(names.every((name) => name !== '' && !/[\r\n\0]/.test(name)), 'an object is asked for by a name of one line');
    if (names.length === 0) return [];
    const process = (this.process ??= this.started());
    return new Promise((resolve, reject) => {
      this.waiting.push({ left: names.length, answers: [], resolve, reject });
      process.hold();
      this.wakeAfter(TIMEOUT_MS, () => process.stop(`git cat-file took longer than ${TIMEOUT_MS / 1000} s`));
      process.write(`${names.join('\n')}\n`);
    });
  }

  /** Lets go of the process, so that the next question is answered by one that sees what the clone has got since. Waits for nobody. */
  close(): void {
    invariant(this.waiting.length === 0, 'nobody waits for a git that is let go');
    this.sleep();
    this.process?.end();
    this.process = null;
  }

  private started(): OpenGit {
    const parser = createObjectParser(MAX_OBJECT_BYTES, (found) => this.answer(found));
    const process: OpenGit = openGitProcess(this.git.startOf(['cat-file', '--batch']), {
      onOutput: (piece) => parser.push(piece),
      onEnd: (stopped) => {
        if (this.process === process) this.ended(stopped);
      },
    });
    return process;
  }

  private answer(found: GitObject | null): void {
    const [first] = this.waiting;
    if (first === undefined) return;
    first.answers.push(found);
    if (--first.left > 0) return;
    this.waiting.shift();
    if (this.waiting.length === 0) this.rest();
    first.resolve(first.answers);
  }

  /** In a partial clone, git before 2.45 ends at the first object that it would have to fetch: that one and the rest are absent. */
  private ended(stopped: string | null): void {
    this.sleep();
    this.process = null;
    for (const { answers, left, resolve, reject } of this.waiting.splice(0)) {
      if (stopped === null) resolve([...answers, ...new Array<null>(left).fill(null)]);
      else reject(new Error(stopped));
    }
  }

  /** A process that nobody waits for holds nothing up. */
  private rest(): void {
    this.process?.release();
    this.wakeAfter(IDLE_MS, () => this.close());
    this.timer?.unref();
  }

  private wakeAfter(milliseconds: number, action: () => void): void {
    this.sleep();
    this.timer = setTimeout(action, milliseconds);
  }

  private sleep(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}
