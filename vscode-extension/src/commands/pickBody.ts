import * as vscode from 'vscode';

interface Item extends vscode.QuickPickItem {
  body: string;
}

const OTHER: Item = { label: '另写一个单位', body: '' };

/**
 * Picks one of the bodies, or what is typed and is none of them.
 *
 * @returns empty for another one, of which nothing is typed yet; undefined when the user gives up
 */
export async function pickBody(bodies: readonly string[]): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = '新建年报：单位';
  pick.placeholder = '选已有年报的单位，或者输入单位全称';
  pick.ignoreFocusOut = true;
  pick.items = [...bodies.map((body) => ({ label: body, body })), OTHER];
  const known = pick.items;
  pick.onDidChangeValue((value) => {
    const body = value.trim();
    pick.items = body === '' || bodies.includes(body) ? known : [...known, typed(body)];
  });
  try {
    return await new Promise((resolve) => {
      pick.onDidAccept(() => resolve(pick.selectedItems[0]?.body));
      pick.onDidHide(() => resolve(undefined));
      pick.show();
    });
  } finally {
    pick.dispose();
  }
}

function typed(body: string): Item {
  return { label: `「${body}」`, description: '新的单位', body, alwaysShow: true };
}
