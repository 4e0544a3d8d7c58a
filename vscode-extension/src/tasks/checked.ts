import * as vscode from 'vscode';
import { inform } from '../notices';
import { type Ending, counts } from './ending';

/** Tells what came of a check: a sentence when it found nothing, else the findings themselves. */
export function tellChecked({ printed }: Ending, found: number): void {
  if (found > 0) {
    void vscode.commands.executeCommand('workbench.panel.markers.view.focus');
    return;
  }
  const [count] = counts(printed);
  void inform(count === undefined ? '已核对，没有问题。' : `已核对${count}份年报，没有问题。`);
}
