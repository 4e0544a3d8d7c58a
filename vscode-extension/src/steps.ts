import * as vscode from 'vscode';

/** The steps of the walkthrough, by the context keys at which the editor ticks them. */
export type Step = 'report.hasNew' | 'report.hasFilled' | 'report.isClean' | 'report.hasPage';

/**
 * A step has been done, not only begun. The editor notices a key when it changes, so it is changed
 * each time: a walkthrough that is opened later then hears of what is done after that.
 */
export async function done(step: Step): Promise<void> {
  await vscode.commands.executeCommand('setContext', step, false);
  await vscode.commands.executeCommand('setContext', step, true);
}
