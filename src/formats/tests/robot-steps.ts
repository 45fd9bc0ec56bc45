/** `block` runs its first step whenever it runs itself: a test, a keyword with steps, a branch or an iteration. `choice` may run none: IF, TRY, FOR, WHILE. */
export type RobotStepKind = 'keyword' | 'block' | 'choice';

const isNotRun = (status: string | null): boolean => status !== null && /^NOT[ _]RUN$/.test(status);

/**
 * Tells a test that ran from one that was only looked at: a dry run passes tests and keywords of users, and runs no keyword of a library. A test whose condition was not
 * met runs none either; but then no block that passed left its first step out.
 */
export class RobotSteps {
  private hasRun = false;
  private hasPassedOver = false;

  /** A step ends, those in it before it; `first` is what the first one in it gave, null where there is none. A loop without a turn did not run either, and nobody left it out. */
  end(kind: RobotStepKind, status: string, first: string | null): string {
    if (!isNotRun(status)) {
      if (kind === 'keyword' && first === null) this.hasRun = true;
      if (kind !== 'choice' && isNotRun(first)) this.hasPassedOver = true;
    }
    return kind === 'keyword' ? status : '';
  }

  get isDry(): boolean {
    return this.hasPassedOver && !this.hasRun;
  }
}
