import type { Found } from '../../src/protocol';
import { attribute, element, write } from './dom';

const SILENT = '语言服务器还没有回答，表格等它回答再更新；文本没有受影响。';

/** What is said below the grid: about the active cell, what was written last, and the server. */
export class Foot {
  readonly element: HTMLElement;
  private readonly where = element('p', { class: 'where' });
  private readonly findings = element('ul');
  private readonly notice = element('p', { class: 'notice', role: 'status' });
  private readonly silence = element('p', { class: 'notice failed', role: 'alert' });
  private readonly again = element('button', { type: 'button' }, '重新填入没有写进的内容');
  private readonly fixes = element('button', { type: 'button' }, '修改办法');
  private readonly text = element('button', { type: 'button', class: 'quiet' }, '在文本中查看');

  /**
   * @param ask is called for what a button is about
   * @param again is called when what was refused is to be put in again
   */
  constructor(ask: (wanted: 'fixes' | 'reveal') => void, again: () => void) {
    this.again.addEventListener('click', again);
    this.again.hidden = true;
    this.silence.hidden = true;
    this.fixes.addEventListener('click', () => ask('fixes'));
    this.text.addEventListener('click', () => ask('reveal'));
    this.element = element(
      'footer',
      {},
      element(
        'div',
        { class: 'cell' },
        this.where,
        element('div', { 'aria-live': 'polite', class: 'findings' }, this.findings),
        this.notice,
        this.silence,
      ),
      element('div', { class: 'buttons' }, this.again, this.fixes, this.text),
    );
  }

  /** Tells of the active cell: its names, and what is found about it. */
  show(where: string, { severity, messages }: Found): void {
    write(this.where, where);
    if (this.findings.dataset.messages !== messages.join('\n')) {
      this.findings.dataset.messages = messages.join('\n');
      this.findings.replaceChildren(...messages.map((message) => element('li', {}, message)));
    }
    attribute(this.findings, 'class', severity ?? undefined);
    this.findings.hidden = messages.length === 0;
    this.fixes.disabled = messages.length === 0;
  }

  /** Tells what came of what was written; an empty sentence takes the last one away. */
  say(sentence: string, failed = false): void {
    write(this.notice, sentence);
    this.notice.classList.toggle('failed', failed);
  }

  /** Tells whether the server is silent; what was said before stays beside it. */
  tellSilence(silent: boolean): void {
    write(this.silence, silent ? SILENT : '');
    this.silence.hidden = !silent;
  }

  /** Offers to put in again what was refused, or does so no more. */
  offerAgain(offered: boolean): void {
    this.again.hidden = !offered;
  }
}
