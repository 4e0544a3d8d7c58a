import type { FromGrid, Written } from '../../src/tables/messages';
import type { CellName } from '../../src/tables/names';

/** What was typed into one cell and is not in the text: on its way, or refused. */
export interface Draft {
  cell: CellName;
  text: string;
  refused: boolean;
}

/** A block that was to go to a cell and those beside it. */
export interface Block {
  cell: CellName;
  text: string;
}

/** What has been sent to be written; single cells show their text until they are. */
export class Drafts {
  private readonly drafts = new Map<string, Draft>();
  private readonly sent = new Map<number, Draft | undefined>();
  private readonly blocks = new Map<number, Block>();
  private left: Block | undefined;
  private last = 0;

  constructor(private readonly post: (message: FromGrid) => void) {}

  /** Whether nothing is on its way. */
  get settled(): boolean {
    return this.sent.size === 0;
  }

  /** What was refused and not typed anew since. */
  get refused(): Draft[] {
    return [...this.drafts.values()].filter(({ refused }) => refused);
  }

  /** The block that was refused last, unless another has been sent since. */
  get refusedBlock(): Block | undefined {
    return this.left;
  }

  /** Sends a text, which the cell shows meanwhile. */
  send(cell: CellName, text: string): void {
    const draft = { cell, text, refused: false };
    this.drafts.set(keyOf(cell), draft);
    this.write(cell, text, draft);
  }

  /** Sends a block, and returns the id that it is settled by; where it goes, the server finds. */
  sendBlock(cell: CellName, text: string): number {
    const id = this.write(cell, text);
    this.blocks.set(id, { cell, text });
    this.left = undefined;
    return id;
  }

  /** What a cell shows instead of the report's own text. */
  of(cell: CellName): Draft | undefined {
    return this.drafts.get(keyOf(cell));
  }

  /** Takes a text back, to be typed on. */
  take(cell: CellName): string | undefined {
    const draft = this.of(cell);
    this.drafts.delete(keyOf(cell));
    return draft?.text;
  }

  /** Hears what came of something sent; returns what was refused, unless it was typed anew. */
  settle(id: number, { done }: Written): Draft | undefined {
    const draft = this.sent.get(id);
    this.sent.delete(id);
    const block = this.blocks.get(id);
    this.blocks.delete(id);
    if (block !== undefined && !done) {
      this.left = block;
    }
    if (draft === undefined || this.of(draft.cell) !== draft) {
      return undefined;
    }
    if (done) {
      this.take(draft.cell);
      return undefined;
    }
    draft.refused = true;
    return draft;
  }

  /** Puts back what had been refused when the view went out of sight. */
  restore(drafts: readonly Draft[], block: Block | undefined): void {
    this.left = block;
    drafts.forEach((draft) => this.drafts.set(keyOf(draft.cell), draft));
  }

  private write(cell: CellName, text: string, draft?: Draft): number {
    this.sent.set(++this.last, draft);
    this.post({ type: 'write', id: this.last, cell, text });
    return this.last;
  }
}

function keyOf({ table, row, column }: CellName): string {
  return JSON.stringify([table, row, column]);
}
