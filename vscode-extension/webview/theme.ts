const PREFERS_DARK = /prefers-color-scheme:\s*dark/;

/**
 * The style sheet of the page under the theme of the editor. The page asks the system whether it is
 * dark; the editor's theme may be another, so its answer is put in the place of the system's.
 */
export class Theme {
  private readonly sheet = new CSSStyleSheet();
  private css = '';

  constructor() {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
    new MutationObserver(() => this.apply()).observe(document.body, {
      attributeFilter: ['class'],
    });
  }

  /** Takes the page's own style sheet. */
  use(css: string): void {
    if (css !== this.css) {
      this.css = css;
      this.apply();
    }
  }

  private apply(): void {
    const { classList } = document.body;
    const dark =
      classList.contains('vscode-dark') ||
      (classList.contains('vscode-high-contrast') &&
        !classList.contains('vscode-high-contrast-light'));
    this.sheet.replaceSync(this.css);
    for (const rule of this.sheet.cssRules) {
      if (rule instanceof CSSMediaRule && PREFERS_DARK.test(rule.media.mediaText)) {
        rule.media.mediaText = dark ? 'screen' : 'not all';
      }
    }
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }
}
