import type { Found } from '../../src/protocol';
import { attribute, element, write } from './dom';

/** What is said below the grid: about the active cell, and about what was written last. */
export class Foot {
  readonly element: HTMLElement;
  private readonly where = element('p', { class: 'where' });
  private readonly findings = element('ul');
  private readonly notice = element('p', { class: 'notice', role: 'status' });
  private readonly fixes = element('button', { type: 'button' }, '修改办法');
  private readonly text = element('button', { type: 'button', class: 'quiet' }, '在文本中查看');

  /** @param ask is called for what a button is about */
  constructor(ask: (wanted: 'fixes' | 'reveal') => void) {
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
      ),
      element('div', { class: 'buttons' }, this.fixes, this.text),
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
}
