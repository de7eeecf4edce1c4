/** @jest-environment ../../tools/jest/steps.cjs */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { get, request } from 'node:https';
import { join } from 'node:path';

import { type DebianMachine, lacking, proxies, startDebian } from '../../../../tools/debian/machine.mjs';
import { blocksOf, blockWith } from '../support/operations';
import { retry } from '../support/retry';

const ROOT = join(__dirname, '../../../..');
const WITHOUT_CONTAINERS = 'Without containers';

// Packages are installed and everything is built anew, which takes long on a busy machine.
jest.setTimeout(1_200_000);

const missing = lacking();
if (missing) console.warn(`The path through Debian is not followed, since this machine lacks ${missing}.`);

/** docs/operations.md as somebody follows it who has nothing but it: its commands run as they stand there. */
(missing ? describe.skip : describe)('the path through Debian in docs/operations.md', () => {
  let machine: DebianMachine;
  let cookie = '';

  beforeAll(async () => {
    machine = await startDebian();
    unpack('/opt/roundtable-0.1.0');
  });
  afterAll(() => machine?.stop());

  /** The files of this checkout, without what was installed or built, as a release brings them. */
  function unpack(folder: string): void {
    const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8' });
    for (const file of files.split('\0').filter((name) => name && existsSync(join(ROOT, name))))
      cpSync(join(ROOT, file), join(machine.here(folder), file));
  }

  const tls = () => ({ ca: readFileSync(machine.authority), agent: false as const });

  /** A request through the proxy, as a browser sends it. */
  function call(path: string, body?: object): Promise<{ status: number; text: string; cookies: string[] }> {
    const origin = `https://${machine.host}`;
    const headers = { origin, 'content-type': 'application/json', cookie };
    return new Promise((done, failed) => {
      const sent = request(`${origin}${path}`, { ...tls(), method: body ? 'POST' : 'GET', headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.once('end', () =>
          done({ status: response.statusCode ?? 0, text, cookies: response.headers['set-cookie'] ?? [] }),
        );
      });
      sent.once('error', failed);
      sent.end(body && JSON.stringify(body));
    });
  }

  /** The status of a handshake for a socket through the proxy: 101 where it is passed on. */
  function handshake(): Promise<number> {
    const headers = {
      ...{ connection: 'Upgrade', upgrade: 'websocket', origin: `https://${machine.host}` },
      ...{ 'sec-websocket-version': '13', 'sec-websocket-key': Buffer.alloc(16).toString('base64') },
    };
    const address = `https://${machine.host}/socket.io/?EIO=4&transport=websocket`;
    return new Promise((done, failed) => {
      const answered = ({ statusCode = 0 }: IncomingMessage): void => done(statusCode);
      const sent = get(address, { ...tls(), headers }, answered);
      sent.once('upgrade', (response, socket) => {
        socket.destroy();
        answered(response);
      });
      sent.once('error', failed);
    });
  }

  const local = async (port: number, path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: answer.status, text: await answer.text() };
  };

  it('builds a release and leaves no process behind', async () => {
    for (const commands of blocksOf(WITHOUT_CONTAINERS, 'sh').slice(0, 2)) await machine.run(commands);

    const folder = machine.here('/opt/roundtable-0.1.0');
    expect(readdirSync(join(folder, 'dist/apps')).sort()).toEqual(['api', 'console', 'site']);
    // Of Nx for one, which keeps a process of its own for each workspace unless it is told not to.
    expect(processesNaming(folder)).toEqual([]);
    expect(existsSync(join(folder, 'node_modules/nx'))).toBe(false);
  });

  it('makes roles and database, writes the settings, migrates and starts two processes', async () => {
    const [, , superuser, serve] = blocksOf(WITHOUT_CONTAINERS, 'sh');
    const [statements = '', quiet = ''] = blocksOf(WITHOUT_CONTAINERS, 'sql');
    const [settings] = blocksOf(WITHOUT_CONTAINERS, 'ini');
    // Where a superuser makes the roles, to be a member of the owner's would be more than is needed.
    await machine.run(superuser ?? '', statements.replace(/^grant rt_owner to current_user.*$/m, '') + quiet);
    // During the update this test asks more often than one person may.
    machine.write(
      '/etc/roundtable.env',
      `${settings}RT_LIMIT_ARCHIVE_PER_MIN=1000000\nRT_LIMIT_REQUESTS_PER_MIN=1000000\n`,
    );
    await machine.run(serve ?? '');

    for (const port of machine.ports)
      await retry(async () => expect((await local(port, '/api/ready')).status).toBe(200), 100_000);
    expect(JSON.parse((await local(machine.ports[1], '/api/ready')).text)).toMatchObject({
      status: 'ready',
      degraded: [],
    });
  });

  it('has a unit that systemd understands', () => {
    if (spawnSync('which', ['systemd-analyze']).status !== 0)
      return console.warn('There is no systemd-analyze: the unit is not shown to it.');
    // Where systemd does not run, only root may make the folder that the program needs.
    if (process.getuid?.() !== 0 && !existsSync('/run/systemd'))
      return console.warn('systemd does not run here: systemd-analyze needs root, so the unit is not shown to it.');
    const unit = machine.here('/etc/systemd/system/roundtable@3001.service');
    cpSync(machine.here('/etc/systemd/system/roundtable@.service'), unit);
    const seen = spawnSync('systemd-analyze', ['verify', unit], { encoding: 'utf8' });
    expect({ code: seen.status, said: seen.stdout + seen.stderr }).toEqual({ code: 0, said: '' });
  });

  it('answers through the proxies, which pass sockets on', async () => {
    const served = [];
    for (const proxy of proxies()) {
      const printed = await machine.run(blockWith('The proxy in front', 'sh', `systemctl restart ${proxy}`));
      expect(printed).not.toMatch(/warn|error/i);
      expect(await machine.run(blockWith('The proxy in front', 'sh', 'curl'))).toContain('"status":"ready"');
      const page = await call('/');
      expect([proxy, page.status, await handshake()]).toEqual([proxy, 200, 101]);
      expect(page.text).toContain('<title>');
      const typed = await fetch(`http://${machine.plain}/j/48291503`, { redirect: 'manual' });
      expect(typed.status).toBe(308);
      served.push(proxy);
      if (proxy !== proxies().at(-1)) await machine.run(`systemctl stop ${proxy}`);
    }
    if (served.length < 2) console.warn(`Of the two proxies only these were tried: ${served.join(', ') || 'none'}.`);
  });

  const proxied = proxies().length > 0 ? it : it.skip;

  proxied('makes the first administrator by the address in the journal', async () => {
    const printed = ['roundtable@3001', 'roundtable@3002'].map((unit) => machine.journal(unit)).join('');
    const [, token] = /https:\/\/\S+\/console\/sign-in#first=(\S+)/.exec(printed) ?? [];
    const made = { token, email: 'first@example.org', displayName: 'First Person' };
    const { status, cookies } = await call('/api/sign-in/first-administrator', made);
    cookie = cookies[0]?.split(';')[0] ?? '';

    expect(status).toBe(201);
    expect((await call('/api/accounts')).status).toBe(200);
  });

  it('gives figures for Prometheus once the unit says so', async () => {
    await machine.run(blockWith('Health, monitoring and logs', 'sh', 'METRICS_PORT'));

    const port = Number(`1${machine.ports[0]}`);
    await retry(
      async () => expect((await local(port, '/metrics')).text).toContain('roundtable_jobs_failed 0'),
      100_000,
    );
  });

  proxied('is updated one process after the other, while the proxy answers', async () => {
    execFileSync('cp', ['-al', machine.here('/opt/roundtable-0.1.0'), machine.here('/opt/roundtable-0.2.0')]);
    let going = true;
    const seen: number[] = [];
    const asking = (async () => {
      while (going) seen.push((await call('/api/archive/roundtables')).status);
    })();
    const printed = await machine
      .run(blockWith('Update', 'sh', '/opt/roundtable-0.2.0'))
      .finally(() => (going = false));
    await asking;

    expect(printed.match(/"status":"ready"/g)).toHaveLength(2);
    expect(new Set(seen)).toEqual(new Set([200]));
    expect(processesNaming(machine.here('/opt/roundtable-0.1.0'))).toEqual([]);
    // Who was signed in still is.
    expect((await call('/api/accounts')).status).toBe(200);
    // Debian's own nginx.conf logs requests, and the error of a process that refused one with its address, unless ours says otherwise.
    const logs = ['access', 'error'].map((log) => join(machine.place, `nginx-${log}.log`));
    const logged = logs.filter((log) => existsSync(log));
    expect(logged.map((log) => readFileSync(log, 'utf8')).join('')).not.toMatch(/\/api\/|\/j\//);
  });
});

/** Command lines and working folders of processes that name this folder. */
function processesNaming(folder: string): string[] {
  const seen = spawnSync(
    'bash',
    ['-c', 'for p in /proc/[0-9]*; do readlink $p/cwd; tr "\\0" " " < $p/cmdline; done 2>/dev/null'],
    {
      encoding: 'utf8',
    },
  );
  return seen.stdout.split('\n').filter((line) => line.includes(folder));
}
