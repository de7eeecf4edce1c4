import { spawn } from 'node:child_process';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

import { root } from './paths.mjs';

export const bin = (name) =>
  path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

const children = new Set();

function started(child) {
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

export function endChildren() {
  for (const child of children) child.kill('SIGTERM');
}

/** Runs a command in the workspace's root; resolves with its exit code (1 for a signal). `minutes` is a limit. */
export function run(command, args, env = {}, { minutes } = {}) {
  return new Promise((resolve, reject) => {
    const child = started(
      spawn(command, args, {
        cwd: root,
        stdio: 'inherit',
        env: { ...process.env, ...env },
        shell: process.platform === 'win32',
      }),
    );
    const timer = minutes && setTimeout(() => overdue(child, minutes), minutes * 60_000);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      resolve(code ?? 1);
    });
  });
}

function overdue(child, minutes) {
  console.error(`Not done within ${minutes} minutes: ended.`);
  child.kill('SIGKILL');
}

/** Nx without its background process, and with the tasks' own output shown. */
export function nx(args) {
  return run(bin('nx'), args, { NX_DAEMON: 'false', NX_TUI: 'false' });
}

/** Runs a program of node_modules/.bin. */
export function tool(name, args, env = {}, limit = {}) {
  return run(bin(name), args, env, limit);
}

export const apps = ['api', 'site', 'console'];

/** Nx with its output kept back; `output` has no colours. */
export async function nxQuietly(args) {
  const child = started(
    spawn(bin('nx'), [...args, '--output-style=static'], {
      cwd: root,
      env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
      shell: process.platform === 'win32',
    }),
  );
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (status) => resolve(status ?? 1));
  });
  return { code, output: stripVTControlCharacters(output) };
}

/** Builds the server and both front ends, or takes them from Nx's cache; shows its output only when that fails. */
export async function buildAll() {
  const { code, output } = await nxQuietly(['run-many', '-t', 'build', '-p', apps.join(',')]);
  if (code !== 0) throw new Error(`${output}\nThe build failed.`);
}

/** The line as an error message, without a stack, and the end. */
export function fail(message) {
  console.error(message);
  process.exit(1);
}
