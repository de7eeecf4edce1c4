/** A proxy in front of several processes: Caddy with the file of ./deploy where it is on PATH, else one of our own. */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { freePort } from '../db.mjs';
import { root } from '../paths.mjs';

const CHECK_EVERY_MS = 2000;

/**
 * Starts a proxy on a port that was chosen before, since the processes must know their public address.
 * @param {number} port
 * @param {string[]} servers addresses of the processes, `http://127.0.0.1:1234`
 * @returns {Promise<{ name: string, stop: () => Promise<void> }>}
 */
export async function startProxy(port, servers) {
  const version = spawnSync('caddy', ['version'], { encoding: 'utf8' });
  if (version.status !== 0) return startOwn(port, servers);
  return startCaddy(port, servers, version.stdout.trim().split(' ')[0]);
}

async function startCaddy(port, servers, version) {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'rt-caddy-'));
  const child = spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', path.join(root, 'deploy/Caddyfile')], {
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH,
      HOME: home,
      CADDY_ADMIN: `127.0.0.1:${await freePort()}`,
      RT_DOMAIN: `http://127.0.0.1:${port}`,
      RT_SERVERS: servers.map((url) => new URL(url).host).join(' '),
    },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
    fs.rmSync(home, { recursive: true, force: true });
  };
  await untilServes(port, stop);
  return { name: `Caddy ${version}`, stop };
}

async function untilServes(port, stop) {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(100);
  }
  await stop();
  throw new Error('The proxy did not answer within 20 s.');
}

/** One after the other among those that say they are ready; lines that are not HTTP any more are passed on as they are. */
async function startOwn(port, servers) {
  const healthy = new Set(servers);
  let turn = 0;
  const next = () => [...healthy][turn++ % Math.max(1, healthy.size)] ?? servers[0];
  const look = async () => {
    for (const url of servers) {
      const ready = await fetch(`${url}/api/ready`).then(
        (answer) => answer.ok,
        () => false,
      );
      if (ready) healthy.add(url);
      else healthy.delete(url);
    }
  };
  const timer = setInterval(() => void look(), CHECK_EVERY_MS);
  const server = http.createServer((request, response) => passOn(next(), request, response));
  server.on('upgrade', (request, socket, head) => passSocket(next(), request, socket, head));
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    name: 'a round-robin proxy of our own',
    stop: async () => {
      clearInterval(timer);
      server.closeAllConnections();
      server.close();
    },
  };
}

function passOn(url, request, response) {
  const { hostname, port } = new URL(url);
  const { method, url: address, headers } = request;
  const onward = http.request({ hostname, port, method, path: address, headers }, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
  request.pipe(onward);
}

function passSocket(url, request, near, head) {
  const { hostname, port } = new URL(url);
  const far = net.connect(Number(port), hostname, () => {
    const lines = [];
    for (let at = 0; at < request.rawHeaders.length; at += 2)
      lines.push(`${request.rawHeaders[at]}: ${request.rawHeaders[at + 1]}`);
    far.write(`${request.method} ${request.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    far.write(head);
    near.pipe(far).pipe(near);
  });
  for (const [one, other] of [
    [near, far],
    [far, near],
  ])
    one.on('error', () => other.destroy()).on('close', () => other.destroy());
}
