const WAITS = [0, 1_000, 4_000];
const QUIET = 180_000;

/** How long to wait before a server that ended is started again: longer each time, then not at all. */
export class Restarts {
  private ends: number[] = [];

  /**
   * The server has ended once more.
   *
   * @param now milliseconds of any clock that runs on
   * @returns milliseconds to wait, or undefined when it has ended too often within three minutes
   */
  next(now: number): number | undefined {
    this.ends = this.ends.filter((end) => now - end < QUIET);
    this.ends.push(now);
    return WAITS[this.ends.length - 1];
  }

  /** The user starts it: what was is forgotten. */
  forget(): void {
    this.ends = [];
  }
}
