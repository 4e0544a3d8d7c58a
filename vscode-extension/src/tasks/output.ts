import * as vscode from 'vscode';
import { type Definition, nameOf } from './definition';

/** The button that shows what a command printed. */
export const SHOW_OUTPUT = '查看输出';

/** Shows the terminal of a task, which stays in the background otherwise. */
export function showOutput(definition: Definition): void {
  const terminal = vscode.window.terminals.find(({ name }) => name.includes(nameOf(definition)));
  if (terminal === undefined) {
    void vscode.commands.executeCommand('workbench.action.terminal.focus');
  } else {
    terminal.show();
  }
}
