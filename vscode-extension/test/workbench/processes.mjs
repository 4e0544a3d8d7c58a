import fs from 'node:fs';

/**
 * The processes that `pid` started, itself first, with those whose parent ended before them: these
 * are known by the environment variable that all of them inherit. Memory is the resident one in kB.
 */
export function family(pid, [name, value]) {
  const all = fs
    .readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .map(look)
    .filter(Boolean);
  const found = all.filter(
    (process) => process.pid === pid || environmentOf(process.pid)[name] === value,
  );
  for (const parent of found) {
    found.push(
      ...all.filter((process) => process.parent === parent.pid && !found.includes(process)),
    );
  }
  return found;
}

/** The environment that a process was started with; empty when it is another user's, or over. */
export function environmentOf(pid) {
  const entries = read(`/proc/${pid}/environ`).split('\0').filter(Boolean);
  return Object.fromEntries(entries.map((entry) => entry.split(/=(.*)/s, 2)));
}

/** Whether a process has a socket of the network, as the system lists them, open or listening. */
export function isOnNetwork(pid) {
  const inodes = ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) =>
    read(`/proc/${pid}/net/${kind}`)
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/)[9]),
  );
  const open = fs.existsSync(`/proc/${pid}/fd`) ? fs.readdirSync(`/proc/${pid}/fd`) : [];
  return open
    .map((fd) => /^socket:\[(\d+)\]$/.exec(linkOf(`/proc/${pid}/fd/${fd}`))?.[1])
    .some((inode) => inodes.includes(inode));
}

/**
 * Sends the processes a signal, 0 for none, and waits until they are gone: those that are not after
 * a time that a busy machine may need.
 */
export async function end(processes, signal) {
  const left = () => processes.filter(({ pid, started }) => look(pid)?.started === started);
  if (signal) left().forEach(({ pid }) => process.kill(pid, signal));
  const until = Date.now() + 20_000;
  while (Date.now() < until && left().length > 0) {
    await new Promise((done) => setTimeout(done, 50));
  }
  return left();
}

function look(pid) {
  const status = read(`/proc/${pid}/status`);
  // The start in clock ticks tells a process from a later one that was given its number.
  const started = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ')[19];
  if (!status || !started || /^State:\s+Z/m.test(status)) return null;
  const field = (name) => Number(status.match(new RegExp(`^${name}:\\s+(\\d+)`, 'm'))?.[1] ?? 0);
  const command = read(`/proc/${pid}/cmdline`).split('\0').join(' ').trim();
  return { pid, parent: field('PPid'), memory: field('VmRSS'), started, command };
}

function read(file) {
  return orNothing(() => fs.readFileSync(file, 'utf8'));
}

function linkOf(file) {
  return orNothing(() => fs.readlinkSync(file));
}

function orNothing(ask) {
  try {
    return ask();
  } catch (e) {
    // The process ended while it was looked at, or is not ours to look at.
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes(e.code)) return '';
    throw e;
  }
}
