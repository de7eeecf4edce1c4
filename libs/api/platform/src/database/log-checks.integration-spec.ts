import { testApp, type TestDatabase, testDatabase } from '@rt/testing';

import { Log } from '../log/log';
import type { Database } from './database';
import { warnOfLoggedValues } from './log-checks';

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
    const quiet = {
      ...{ statement: 'none', duration: '-1', sample: '-1', parameters: '-1', onError: '0' },
      ...{ verbosity: 'terse', errorStatement: 'panic' },
    };
    const warned = async (over: object): Promise<string> => {
      const lines: string[] = [];
      const log = new Log('warn', { write: (line) => void lines.push(line) });
      const settings = { query: async () => [{ ...quiet, ...over }] } as unknown as Database;
      await warnOfLoggedValues(settings, log);
      return /keys of sessions|personal data/.exec(lines.join())?.[0] ?? '';
    };

    it.each([
      ['that logs slow statements with their parameters', { duration: '250ms' }, 'keys of sessions'],
      ['that logs every change with its parameters', { statement: 'mod' }, 'keys of sessions'],
      ['that logs parameters of what failed', { onError: '-1' }, 'keys of sessions'],
      ['that logs values of rows with errors', { verbosity: 'default' }, 'personal data'],
      ['that logs statements with errors', { errorStatement: 'error' }, 'personal data'],
      ['that logs statements without parameters', { duration: '250ms', parameters: '0' }, ''],
      ['that logs no statements', {}, ''],
    ])('%s', async (_, over, expected) => {
      expect(await warned(over)).toBe(expected);
    });
  });
});
