/** Shows how far a long piece of work is: a bar on a terminal, else a plain line every few seconds. */

/** The present rate looks back this far, in ms: a stall shows, a short pause does not. */
const RECENT_MS = 10_000;
const BAR_CELLS = 24;

/**
 * Rate (pieces a second, over the last ten seconds) and time left (ms; undefined while nothing moves).
 * @param {{ at: number, done: number }[]} marks moments in ms and what was done by then, in order
 * @param {number} all
 */
export function pace(marks, all) {
  const last = marks.at(-1);
  const first = marks.find(({ at }) => at >= last.at - RECENT_MS);
  const rate = last.at > first.at ? ((last.done - first.done) * 1000) / (last.at - first.at) : 0;
  const left = all - last.done;
  return { rate, leftMs: left === 0 ? 0 : rate > 0 ? (left * 1000) / rate : undefined };
}

/** "0:07", "12:30" or "1:02:03"; parts of a second count as a whole one, so that "0:00" means done. */
export function clock(ms) {
  const seconds = Math.ceil(ms / 1000);
  const two = (number) => String(number).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

const number = (value) => Math.round(value).toLocaleString('en-GB');

/** "1,200 of 12,000 votes, 640 a second, 0:17 left". */
export function progressLine({ done, all, what, rate, leftMs }) {
  const left = leftMs === undefined ? 'time left unknown' : `${clock(leftMs)} left`;
  return `${number(done)} of ${number(all)} ${what}, ${number(rate)} a second, ${left}`;
}

/** The bar of a share in [0, 1]; full only when all is done. */
export function bar(share) {
  const full = Math.floor(share * BAR_CELLS);
  return `[${'#'.repeat(full)}${'.'.repeat(BAR_CELLS - full)}]`;
}

/**
 * Prints the progress: on a terminal one line that is redrawn, elsewhere a line every five seconds; both
 * once more at the end.
 * @param {number} all
 * @param {string} what such as "votes"
 * @param {{ write(text: string): unknown, isTTY?: boolean }} stream
 * @param {() => number} now in ms
 */
export function startProgress(all, what, stream = process.stdout, now = () => performance.now()) {
  const everyMs = stream.isTTY ? 250 : 5000;
  const marks = [{ at: now(), done: 0 }];
  let done = 0;
  const tell = () => {
    marks.push({ at: now(), done });
    while (marks.length > 2 && marks[1].at <= now() - RECENT_MS) marks.shift();
    const line = progressLine({ done, all, what, ...pace(marks, all) });
    stream.write(stream.isTTY ? `\r${bar(all ? done / all : 1)} ${line}\u001B[K` : `${line}\n`);
  };
  const timer = setInterval(tell, everyMs);
  return {
    tick: () => (done += 1),
    tell,
    /** Tells the last state, also when not all was done. */
    stop: () => {
      clearInterval(timer);
      tell();
      if (stream.isTTY) stream.write('\n');
    },
  };
}
