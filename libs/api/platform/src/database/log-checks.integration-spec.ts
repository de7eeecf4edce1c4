import { testApp, type TestDatabase, testDatabase } from '@rt/testing';

import { Log } from '../log/log';
import type { Database } from './database';
import { warnOfLoggedParameters } from './log-checks';

describe('the start', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  it.each(['session_keys', 'author_terms', 'room_connections', 'rate_limits'])(
    'refuses a database whose log holds %s, in one sentence',
    async (table) => {
      await database.query(`alter table ${table} set logged`);

      const started = await testApp(database).then(
        (app) => app.close(),
        (error: Error) => error,
      );

      expect(started).toMatchObject({ name: 'EnvironmentFaults' });
      expect(String(started)).toContain(`writes ${table} to its log`);
      await database.query(`alter table ${table} set unlogged`);
    },
  );

  describe('warns of a server', () => {
    const quiet = { statement: 'none', duration: '-1', sample: '-1', parameters: '-1', onError: '0' };
    const warned = async (over: object): Promise<boolean> => {
      const lines: string[] = [];
      const log = new Log('warn', { write: (line) => void lines.push(line) });
      const settings = { query: async () => [{ ...quiet, ...over }] } as unknown as Database;
      await warnOfLoggedParameters(settings, log);
      return lines.join().includes('keys of sessions');
    };

    it.each([
      ['that logs slow statements with their parameters', { duration: '250ms' }, true],
      ['that logs every change with its parameters', { statement: 'mod' }, true],
      ['that logs parameters of what failed', { onError: '-1' }, true],
      ['that logs statements without parameters', { duration: '250ms', parameters: '0' }, false],
      ['that logs no statements', {}, false],
    ])('%s', async (_, over, expected) => {
      expect(await warned(over)).toBe(expected);
    });
  });
});
