import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

import { retry } from './retry';

const MAIN = join(__dirname, '../../../../dist/apps/api/main.cjs');

export interface Ran {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  output(): string;
}

export function start(variables: Record<string, string>, ...words: string[]): Ran {
  const env = { PATH: process.env.PATH, ...variables };
  const child = spawn(process.execPath, ['--enable-source-maps', MAIN, ...words], { env: env as NodeJS.ProcessEnv });
  let output = '';
  child.stdout.on('data', (part) => (output += String(part)));
  child.stderr.on('data', (part) => (output += String(part)));
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  return { child, ended, output: () => output };
}

export function ready(variables: Record<string, string>, server: Ran): Promise<void> {
  return retry(async () => {
    const answer = await fetch(`http://127.0.0.1:${variables.PORT}/api/ready`).catch(() => undefined);
    expect({ status: answer?.status, output: server.output() }).toMatchObject({ status: 200 });
  }, 40_000);
}
