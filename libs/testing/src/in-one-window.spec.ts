import { inOneWindow } from './in-one-window';
import type { TestDatabase } from './test-database';

describe('a test of a limit', () => {
  const failure = new Error('404 is not 429');

  /** A database whose clock is in these windows, one after the other, and what was deleted. */
  function clock(...windows: string[]) {
    const deleted: string[] = [];
    const query = async (sql: string) => {
      if (sql.startsWith('select')) return [{ window: windows.shift() }];
      deleted.push(sql);
      return [];
    };
    return { database: () => ({ query }) as unknown as TestDatabase, deleted };
  }

  it('is done once in one window, and fails there', async () => {
    const { database, deleted } = clock('1', '1');
    const test = jest.fn().mockRejectedValue(failure);

    await expect(inOneWindow(database, test)()).rejects.toBe(failure);
    expect(test).toHaveBeenCalledTimes(1);
    expect(deleted).toEqual([]);
  });

  it('is done once more, from nought, where a window has ended meanwhile', async () => {
    const { database, deleted } = clock('1', '2');
    const test = jest.fn().mockRejectedValueOnce(failure).mockResolvedValue(undefined);

    await inOneWindow(database, test)();
    expect(test).toHaveBeenCalledTimes(2);
    expect(deleted).toEqual(['delete from rate_limits']);
  });

  it('fails where it fails then as well', async () => {
    const test = jest.fn().mockRejectedValue(failure);

    await expect(inOneWindow(clock('1', '2').database, test)()).rejects.toBe(failure);
  });
});
