/** A line between a browser and a server as a phone at the edge of its network has it: late, and narrow for all connections together. */
import net from 'node:net';

/** No more in one piece than a packet carries, so that connections take turns. */
const PACKET_BYTES = 1400;

/**
 * @param {number} port of the line's own, chosen before, since the server must know its public address
 * @param {{ kilobitsPerSecond: number, roundTripMs: number }} line
 * @returns {Promise<{ url: string, to: (server: string) => void, slow: (isSlow: boolean) => void, stop: () => Promise<void> }>}
 * `to`: which server it leads to. It is fast until `slow(true)`.
 */
export async function slowLine(port, { kilobitsPerSecond, roundTripMs }) {
  const open = new Set();
  const bytesPerMs = kilobitsPerSecond / 8;
  const lanes = [lane(bytesPerMs, roundTripMs / 2), lane(bytesPerMs, roundTripMs / 2)];
  let upstream = '';
  let isSlow = false;
  const server = net.createServer({ allowHalfOpen: true }, (phone) => {
    const { hostname, port: to } = new URL(upstream);
    const far = net.connect({ host: hostname, port: Number(to), allowHalfOpen: true });
    for (const socket of [phone, far]) {
      open.add(socket.setNoDelay(true));
      socket.on('close', () => open.delete(socket));
      socket.on('error', () => [phone, far].forEach((one) => one.destroy()));
    }
    carry(phone, far, lanes[0]);
    carry(far, phone, lanes[1]);
  });

  /** What comes out of one end goes into the other when the line has carried it. */
  function carry(from, to, along) {
    from.on('data', (bytes) => {
      for (let at = 0; at < bytes.length; at += PACKET_BYTES) {
        const piece = bytes.subarray(at, at + PACKET_BYTES);
        along(isSlow ? piece.length : 0, isSlow, () => to.writable && to.write(piece));
      }
    });
    from.on('end', () => along(0, isSlow, () => to.end()));
  }

  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${port}`,
    to: (address) => void (upstream = address),
    slow: (now) => void (isSlow = now),
    stop: () =>
      new Promise((resolve) => {
        open.forEach((socket) => socket.destroy());
        server.close(() => resolve());
      }),
  };
}

/** One way along the line: what is put in comes out in order, once there was room for it and the way is behind it. */
function lane(bytesPerMs, wayMs) {
  const carried = [];
  let free = 0;
  let last = 0;
  // One timer at a time: of two, the later one may come first.
  const wait = () => setTimeout(deliver, carried[0].at - performance.now());
  const deliver = () => {
    while (carried.length > 0 && carried[0].at <= performance.now()) carried.shift().arrive();
    if (carried.length > 0) wait();
  };
  return (bytes, isSlow, arrive) => {
    const now = performance.now();
    free = Math.max(free, now) + bytes / bytesPerMs;
    // Nothing overtakes what was put in before, also where the line has become quick since.
    last = Math.max(last, isSlow ? free + wayMs : now);
    carried.push({ at: last, arrive });
    if (carried.length === 1) wait();
  };
}
