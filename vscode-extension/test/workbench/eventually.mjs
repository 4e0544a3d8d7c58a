/**
 * What `probe` answers as soon as that counts as true. An editor builds its parts in its own time,
 * so a probe that throws is asked again too; the last failure is told at the end.
 */
export async function eventually(what, probe, { timeout = 20_000, pause = 100 } = {}) {
  const until = Date.now() + timeout;
  let last;
  do {
    try {
      const answer = await probe();
      if (answer) return answer;
      last = `it was ${answer}`;
    } catch (e) {
      last = e.message;
    }
    await new Promise((done) => setTimeout(done, pause));
  } while (Date.now() < until);
  throw new Error(`${what}: not within ${timeout} ms; ${last}`);
}
