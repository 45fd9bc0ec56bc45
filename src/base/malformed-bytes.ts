/** Thrown when bytes end too early or hold what no writer of ours writes. */
export class MalformedBytes extends Error {
  constructor(what: string, at: number) {
    super(`malformed at byte ${at}: ${what}`);
  }
}
