import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { recreate } from './recreate.mjs';
import { seedMark } from './settings.mjs';

describe('recreate', () => {
  const { RT_MODE } = process.env;
  let folder;
  let emptied = false;
  const database = { empty: () => Promise.resolve((emptied = true)) };
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rt-recreate-'));
    fs.writeFileSync(seedMark(folder), '');
    emptied = false;
  });
  afterEach(() => {
    fs.rmSync(folder, { recursive: true });
    if (RT_MODE === undefined) delete process.env.RT_MODE;
    else process.env.RT_MODE = RT_MODE;
  });

  it('empties the database of the demo, which is then seeded', async () => {
    process.env.RT_MODE = 'demo';

    await recreate(database, folder);

    expect([emptied, fs.existsSync(seedMark(folder))]).toEqual([true, false]);
  });

  it('changes nothing in production mode', async () => {
    process.env.RT_MODE = 'production';

    await expect(recreate(database, folder)).rejects.toThrow('RT_MODE is production');

    expect([emptied, fs.existsSync(seedMark(folder))]).toEqual([false, true]);
  });
});
