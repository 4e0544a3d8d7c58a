// Loaded into every Node process of the editor: notes each address off this machine that it looks
// up or connects to.
'use strict';
const dgram = require('node:dgram');
const dns = require('node:dns');
const fs = require('node:fs');
const net = require('node:net');

const here = /^(localhost|127(\.\d+){3}|::1|::ffff:127(\.\d+){3}|0\.0\.0\.0|::)$/;

function note(host) {
  if (typeof host !== 'string' || here.test(host)) return;
  fs.appendFileSync(
    process.env.REPORT_OUTSIDE,
    `${host} by ${process.argv.slice(1, 3).join(' ')}\n`,
  );
}

function wrap(owner, name, hostOf) {
  const original = owner[name];
  owner[name] = function (...args) {
    note(hostOf(args));
    return original.apply(this, args);
  };
}

// A connection's arguments come as (options), (port, host), (path), or as an array that holds them.
wrap(net.Socket.prototype, 'connect', (args) => {
  const [to, host] = Array.isArray(args[0]) ? args[0] : args;
  return to !== null && typeof to === 'object' ? (to.path ? undefined : to.host) : host;
});
wrap(dns, 'lookup', (args) => args[0]);
wrap(dns.promises, 'lookup', (args) => args[0]);
wrap(dgram.Socket.prototype, 'send', (args) =>
  args.find((arg) => typeof arg === 'string' && arg !== args[0]),
);
