/** Does something once the calls for it pause, and at least now and then while they do not. */
export class Pause {
  private timer: NodeJS.Timeout | undefined;
  private since = 0;

  /**
   * @param quiet milliseconds without a call
   * @param longest milliseconds after the first call
   */
  constructor(
    private readonly quiet: number,
    private readonly longest: number,
    private readonly action: () => void,
  ) {}

  call(): void {
    const now = Date.now();
    if (this.timer === undefined) {
      this.since = now;
    }
    clearTimeout(this.timer);
    const wait = Math.min(this.quiet, Math.max(0, this.since + this.longest - now));
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.action();
    }, wait);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
