import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../../..');
/** A real conversation, where there is one (CONTRIBUTING.md); else the small one that the tool makes itself. */
const real = path.join(process.env['RT_TEST_DATA'] || 'nowhere', 'polis-conversations/15-per-hour-seattle');
const present = fs.existsSync(real);
const folder = present ? real : '--made';
if (folder === '--made') console.warn(`There is no conversation in ${real}: a small one is made and replayed.`);

/** The letters depend on the groups that were found meanwhile: a group keeps the letter of most of its people. */
const GROUPS_AND_NO_DIFFERENCES = /(^|\n)Groups: [A-Z] \d+, [A-Z] \d+.*\n[^]*\n0 differences\n/;

describe('replaying a conversation through the public interface', () => {
  const replay = (...options: string[]) =>
    spawnSync(process.execPath, ['tools/replay.mjs', ...options], { cwd: root, encoding: 'utf8' });

  it('ends with the same tallies as the votes that were cast', () => {
    const done = replay(folder);

    expect(`${done.stdout}${done.stderr}`).toMatch(/(^|\n)0 differences\n/);
    expect(done.status).toBe(0);
  }, 300_000);

  (present ? it : it.skip)(
    `ends with them also where a recorded conversation is one activity, and finds its groups${present ? '' : `: ${real} is not there`}`,
    () => {
      const { status, stdout, stderr } = replay(real, '--as', 'consensus');

      expect(stdout).toMatch(/(^|\n)\d+ statements written by \d+ participants, and approved\.\n/);
      expect(`${stdout}${stderr}`).toMatch(GROUPS_AND_NO_DIFFERENCES);
      // Of this one moderators took many statements out, which Polis has on its map (docs/adr/0042-votes-on-statements.md).
      expect(Number(/Alike with the recorded groups: ([\d.]+)/.exec(stdout)?.[1])).toBeGreaterThanOrEqual(0.7);
      expect(status).toBe(0);
    },
    600_000,
  );

  it('ends with them also as one activity, with the groups that the server found in its thread, and what participants wrote themselves', () => {
    const { status, stdout, stderr } = replay('--made-room', '--as', 'consensus');

    expect(stdout).toMatch(/(^|\n)4 statements written by 4 participants, and approved\.\n/);
    expect(`${stdout}${stderr}`).toMatch(GROUPS_AND_NO_DIFFERENCES);
    expect(status).toBe(0);
  }, 300_000);
});
