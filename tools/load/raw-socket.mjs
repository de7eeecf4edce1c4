/** A light socket.io client: hand-made frames on one connection cost a tenth of the real client. */
import { randomBytes } from 'node:crypto';
import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import { inParallel } from '../in-parallel.mjs';

export { inParallel };

/** How long, and how often, a handshake is tried that a busy server turns away with 503. */
const PATIENCE_MS = 15_000;
const PAUSE_MS = 50;

const OPCODE = { text: 1, close: 8, ping: 9, pong: 10 };

/** One frame from a client. The mask is all zeros: allowed, and nothing has to be rewritten. */
export function clientFrame(text, opcode = OPCODE.text) {
  const payload = Buffer.from(text);
  const short = payload.length < 126;
  const head = Buffer.alloc(short ? 6 : 8);
  head[0] = 0x80 | opcode;
  head[1] = 0x80 | (short ? payload.length : 126);
  if (!short) head.writeUInt16BE(payload.length, 2);
  return Buffer.concat([head, payload]);
}

/** Takes whole frames off the front of a buffer. Returns `{frames, rest}`; a frame is `{opcode, payload}`. */
function takeFrames(buffer) {
  const frames = [];
  let at = 0;
  while (buffer.length - at >= 2) {
    const short = buffer[at + 1] & 0x7f;
    const head = short === 126 ? 4 : short === 127 ? 10 : 2;
    if (buffer.length - at < head) break;
    let length = short;
    if (short === 126) length = buffer.readUInt16BE(at + 2);
    if (short === 127) length = Number(buffer.readBigUInt64BE(at + 2));
    if (buffer.length - at < head + length) break;
    frames.push({ opcode: buffer[at] & 0x0f, payload: buffer.subarray(at + head, at + head + length) });
    at += head + length;
  }
  return { frames, rest: buffer.subarray(at) };
}

export class RawSocket {
  /** @param {{ url: string, auth?: object, onEvent?: (name: string, json: string) => void, onClose?: () => void }} options */
  constructor(options) {
    this.options = options;
    this.acks = new Map();
    this.nextAck = 0;
    this.rest = Buffer.alloc(0);
    this.upgraded = false;
    this.open = false;
  }

  /** Resolves when the namespace is joined; rejects with the server's reason or when the line closes first. */
  connect() {
    const { hostname, port } = new URL(this.options.url);
    this.rest = Buffer.alloc(0);
    return new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
      this.socket = net.connect({ host: hostname, port: Number(port), noDelay: true });
      this.socket.on('connect', () => this.#upgrade(hostname, port));
      this.socket.on('data', (data) => this.#take(data));
      this.socket.on('error', (error) => reject(error));
      this.socket.on('close', () => this.#closed());
    });
  }

  /** Connects as pages do: where a busy server turns the handshake away, it is tried again. */
  async connectPatiently() {
    for (const end = performance.now() + PATIENCE_MS; ; await pause(PAUSE_MS)) {
      try {
        return await this.connect();
      } catch (error) {
        if (error.status !== '503' || performance.now() > end) throw error;
      }
    }
  }

  /**
   * Sends an event and resolves with its ack; rejects when the line closes first.
   * @returns {Promise<any>}
   */
  emit(event, body) {
    const id = this.nextAck++;
    return new Promise((resolve, reject) => {
      this.acks.set(id, { resolve, reject });
      this.#write(`42${id}${JSON.stringify([event, body])}`);
    });
  }

  close() {
    this.socket?.destroy();
  }

  #upgrade(hostname, port) {
    const key = randomBytes(16).toString('base64');
    this.socket.write(
      `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: ${hostname}:${port}\r\nUpgrade: websocket\r\n` +
        `Connection: Upgrade\r\nSec-WebSocket-Key: ${key}\r\nSec-WebSocket-Version: 13\r\n\r\n`,
    );
  }

  #take(data) {
    this.rest = this.rest.length ? Buffer.concat([this.rest, data]) : data;
    if (!this.upgraded && !this.#takeUpgrade()) return;
    const { frames, rest } = takeFrames(this.rest);
    this.rest = rest;
    for (const { opcode, payload } of frames) {
      if (opcode === OPCODE.text) this.#packet(payload.toString());
      else if (opcode === OPCODE.ping) this.socket.write(clientFrame(payload, OPCODE.pong));
      else if (opcode === OPCODE.close) this.#end(`close frame ${payload.toString('hex')}`);
    }
  }

  #takeUpgrade() {
    const end = this.rest.indexOf('\r\n\r\n');
    if (end < 0) return false;
    const status = this.rest.subarray(0, end).toString().split(' ')[1];
    this.rest = this.rest.subarray(end + 4);
    this.upgraded = status === '101';
    if (!this.upgraded) {
      this.settle.reject(Object.assign(new Error(`the handshake was answered with ${status}`), { status }));
      this.socket.destroy();
    }
    return this.upgraded;
  }

  #packet(text) {
    if (text[0] === '2') return this.#write('3');
    if (text[0] === '0') return this.#write(`40${this.options.auth ? JSON.stringify(this.options.auth) : ''}`);
    if (text.startsWith('42')) return this.#event(text);
    if (text.startsWith('43')) return this.#ack(text);
    if (text.startsWith('40')) {
      this.open = true;
      return this.settle.resolve(this);
    }
    if (text.startsWith('44')) {
      this.settle.reject(new Error(text.slice(2)));
      return this.socket.destroy();
    }
    if (text.startsWith('41') || text[0] === '1') return this.#end(`the server sent ${text}`);
  }

  #end(reason) {
    this.reason = reason;
    this.socket.destroy();
  }

  #event(text) {
    const start = text.indexOf('["') + 2;
    this.options.onEvent?.(text.slice(start, text.indexOf('"', start)), text.slice(start - 2));
  }

  #ack(text) {
    const start = text.indexOf('[');
    const id = Number(text.slice(2, start));
    const waiting = this.acks.get(id);
    this.acks.delete(id);
    waiting?.resolve(JSON.parse(text.slice(start))[0]);
  }

  #write(packet) {
    if (!this.socket.destroyed) this.socket.write(clientFrame(packet));
  }

  #closed() {
    this.open = false;
    const error = new Error(`the line was closed${this.reason ? `: ${this.reason}` : ''}`);
    this.settle?.reject(error);
    for (const { reject } of this.acks.values()) reject(error);
    this.acks.clear();
    this.options.onClose?.();
  }
}

/**
 * Opens a socket an option set, at most `atOnce` handshakes under way; one that a busy server turns away is tried again
 * where `patient`.
 * @param {{ url: string, auth?: object, onEvent?: (name: string, json: string) => void }[]} optionSets
 * @returns {Promise<RawSocket[]>}
 */
export async function connectAll(optionSets, { atOnce = 100, patient = true } = {}) {
  const sockets = optionSets.map((options) => new RawSocket(options));
  await inParallel(sockets, atOnce, (socket) => (patient ? socket.connectPatiently() : socket.connect()));
  return sockets;
}
