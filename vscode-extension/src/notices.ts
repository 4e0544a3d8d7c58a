/** What users are told and asked: nothing that a sentence quotes becomes a link. */
import * as vscode from 'vscode';
import { linkless } from './linkless';

/** Tells of something; answers with the button that was pressed. */
export function inform(sentence: string, ...buttons: string[]): Thenable<string | undefined> {
  return vscode.window.showInformationMessage(linkless(sentence), ...buttons);
}

/** Tells of something that did not go as it should. */
export function warn(sentence: string, ...buttons: string[]): Thenable<string | undefined> {
  return vscode.window.showWarningMessage(linkless(sentence), ...buttons);
}

/** Tells of something that failed. */
export function fail(sentence: string, ...buttons: string[]): Thenable<string | undefined> {
  return vscode.window.showErrorMessage(linkless(sentence), ...buttons);
}

/** Asks whether something is to be done, in a dialog; true when its button was pressed. */
export async function agree(sentence: string, detail: string, button: string): Promise<boolean> {
  const options = { modal: true, detail: linkless(detail) };
  const chosen = await vscode.window.showInformationMessage(linkless(sentence), options, button);
  return chosen === button;
}

/** Asks for a line of text; what is wrong with one is told by a sentence, empty when nothing is. */
export function askForText(
  options: Omit<vscode.InputBoxOptions, 'validateInput'> & {
    validateInput: (typed: string) => Promise<string | undefined>;
  },
): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    ...options,
    validateInput: async (typed) => linkless((await options.validateInput(typed)) ?? ''),
  });
}
