import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { root } from '../paths.mjs';
import { fail } from '../run.mjs';

/**
 * @typedef {object} Fault
 * @property {string} name
 * @property {string} sort
 * @property {string} file
 * @property {string} find A text that occurs once in the file.
 * @property {string} replace
 *
 * @typedef {{ spec: string, title: string }} Failure The first test that failed.
 */

/** @param {string} cwd @param {string[]} args */
export function git(cwd, ...args) {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd, encoding: 'utf8' });
  if (status !== 0) fail(stderr);
  return stdout.trim();
}

/** A checkout of one commit in the folder for temporary files, in which faults are planted. */
export class Checkout {
  /** @param {string} commit @param {{ minutes: number }} limit Of each run of tests. */
  constructor(commit, { minutes }) {
    this.commit = commit;
    this.limitMs = minutes * 60_000;
    this.folder = path.join(os.tmpdir(), `rt-faults-${commit.slice(0, 8)}`);
    this.code = path.join(this.folder, 'checkout');
  }

  prepare() {
    fs.mkdirSync(this.folder, { recursive: true, mode: 0o755 });
    if (!fs.existsSync(this.code)) git(root, 'clone', '--quiet', '--shared', '--no-checkout', root, this.code);
    git(this.code, 'checkout', '--quiet', '--force', '--detach', this.commit);
    if (fs.existsSync(path.join(this.code, 'node_modules/.package-lock.json'))) return;
    console.log('Installing packages (about a minute) …');
    if (this.run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund']) !== 0) fail('npm ci failed.');
  }

  restore() {
    git(this.code, 'checkout', '--quiet', '.');
  }

  /** @param {Fault} fault @returns {boolean} False where the file has no such text any more. */
  plant({ file, find, replace }) {
    this.restore();
    const target = path.join(this.code, file);
    const parts = fs.existsSync(target) ? fs.readFileSync(target, 'utf8').split(find) : [];
    if (parts.length === 2) fs.writeFileSync(target, parts.join(replace));
    return parts.length === 2;
  }

  /**
   * Runs tests until one fails.
   * @param {import('./rings.mjs').Ring} ring @returns {Failure | string | null} A string says why nothing is known.
   */
  test({ options = [], select = [], env = {}, needsBuild = false }) {
    const build = ['node_modules/.bin/nx', 'run-many', '-t', 'build', '-p', 'api,site,console'];
    if (needsBuild && this.run('node', build) !== 0) return 'the build fails';
    const report = path.join(this.folder, 'first-failure.json');
    fs.rmSync(report, { force: true });
    const reporters = ['--reporters=default', `--reporters=${path.join(root, 'tools/faults/first-failure.cjs')}`];
    const status = this.run(
      'node',
      ['node_modules/.bin/jest', ...reporters, '--passWithNoTests', '--bail', '--maxWorkers=2', ...options, ...select],
      { NODE_ENV: 'test', RT_FIRST_FAILURE: report, ...env },
    );
    if (fs.existsSync(report)) return JSON.parse(fs.readFileSync(report, 'utf8'));
    return status === 0 ? null : 'the tests do not finish';
  }

  /** @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
  run(command, args, env = {}) {
    const log = fs.openSync(path.join(this.folder, 'last-run.log'), 'w');
    const data = process.env.RT_TEST_DATA ?? path.join(root, '..', 'shared', 'data');
    const { status } = spawnSync(command, args, {
      cwd: this.code,
      env: { ...process.env, RT_TEST_DATA: data, NX_DAEMON: 'false', NX_TUI: 'false', ...env },
      stdio: ['ignore', log, log],
      timeout: this.limitMs,
    });
    fs.closeSync(log);
    return status;
  }
}
