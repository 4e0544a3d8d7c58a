import * as vscode from 'vscode';
import { inform, warn } from '../notices';
import { type Ending, counts, firstLine } from './ending';
import { SHOW_OUTPUT, showOutput } from './output';

/** Tells what came of a check: a sentence when it found nothing, else the findings themselves. */
export async function tellChecked(ending: Ending, found: number): Promise<void> {
  const { code, definition, failures, printed } = ending;
  if (found > 0) {
    void vscode.commands.executeCommand('workbench.panel.markers.view.focus');
  }
  if (code > 1) {
    const sentence = `有的文件读不到，其余的已经核对。${firstLine(failures)}`;
    if ((await warn(sentence, SHOW_OUTPUT)) === SHOW_OUTPUT) {
      showOutput(definition);
    }
  } else if (found === 0) {
    const [count] = counts(printed);
    void inform(count === undefined ? '已核对，没有问题。' : `已核对${count}份年报，没有问题。`);
  }
}
