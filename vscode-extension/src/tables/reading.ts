import type { Tables } from '../protocol';

/** The tables as the server has them, asked for once for each version of the text. */
export class Reading {
  private version = -1;
  private answer: Promise<Tables | undefined> = Promise.resolve(undefined);

  /**
   * @param now the version of the text as it stands
   * @param ask asks the server
   */
  constructor(
    private readonly now: () => number,
    private readonly ask: () => Promise<Tables | undefined>,
  ) {}

  /** The tables of the text as it stands; what is being asked already is not asked again. */
  async tables(): Promise<Tables | undefined> {
    const version = this.now();
    if (version !== this.version) {
      this.version = version;
      this.answer = this.ask();
    }
    const answer = await this.answer;
    if (answer?.version !== version && version === this.version) {
      this.forget(); // a server that was silent may answer, and one that was behind may follow
    }
    return answer;
  }

  /** Other tables may be there although the text is the same: its form has changed, or the server. */
  forget(): void {
    this.version = -1;
  }
}
