import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readEnvironment } from './read-environment';
import { rootSecret } from './secret-file';

describe('rootSecret', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rt-secret-'));
  const environment = readEnvironment({ RT_MODE: 'demo', RT_DATA_DIR: folder, DATABASE_URL: 'postgres://rt@h/rt' });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('makes a private file of 32 random bytes and uses it from then on', () => {
    const first = rootSecret(environment);

    expect(first).toHaveLength(32);
    expect(rootSecret(environment).equals(first)).toBe(true);
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
  });

  it('refuses a file that others can read', () => {
    rootSecret(environment);
    chmodSync(join(folder, 'secret'), 0o644);

    expect(() => rootSecret(environment)).toThrow(/chmod 600/);
  });
});
