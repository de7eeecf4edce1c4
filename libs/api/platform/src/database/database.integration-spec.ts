import { type TestDatabase, testDatabase, testEnvironment } from '@rt/testing';
import { Column, Entity, Like, PrimaryColumn } from 'typeorm';

import { Log } from '../log/log';
import { appDataSource, publicPool } from './connections';
import { Database } from './database';
import { isUniqueClash } from './faults';
import { PublicDatabase } from './public-database';

/** An entity for this spec: one of a table that any database has. */
@Entity('installation')
class FactEntity {
  @PrimaryColumn('text') name!: string;
  @Column('text') value!: string;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
}

const INSERT = 'insert into installation (name, value) values ($1, $2)';

describe('Database', () => {
  let clone: TestDatabase;
  let database: Database;
  const lines: string[] = [];

  beforeAll(async () => {
    clone = await testDatabase();
    const log = new Log('debug', { write: (line) => void lines.push(line) });
    database = new Database(await appDataSource(testEnvironment(clone, 3000), log).initialize(), log);
  });
  afterAll(async () => {
    await database.onApplicationShutdown();
    await clone.drop();
  });

  const names = async (like: string): Promise<string[]> =>
    (await clone.query<{ name: string }>('select name from installation where name like $1 order by name', [like])).map(
      ({ name }) => name,
    );

  it('shows nothing to others before commit, and joins an inner transaction to the outer one', async () => {
    await database.transaction(async () => {
      await database.query(INSERT, ['join-1', '']);
      await database.transaction(() => database.query(INSERT, ['join-2', '']));
      expect(await names('join-%')).toEqual([]);
    });

    expect(await names('join-%')).toEqual(['join-1', 'join-2']);
  });

  it('takes everything back when the work fails, and tells nobody', async () => {
    const told = jest.fn();
    const work = database.transaction(async () => {
      await database.query(INSERT, ['back-1', '']);
      database.afterCommit(told);
      throw new Error('no');
    });

    await expect(work).rejects.toThrow('no');
    expect(await names('back-%')).toEqual([]);
    expect(told).not.toHaveBeenCalled();
  });

  it('runs hooks after commit and outside of the transaction', async () => {
    const seen: unknown[] = [];
    await database.transaction(async () => {
      await database.query(INSERT, ['hook-1', '']);
      database.afterCommit(async () => seen.push(await names('hook-%'), database.inTransaction));
    });

    expect(seen).toEqual([['hook-1'], false]);
  });

  it('does what is left to the end last, in order and in the transaction, and takes all back when that fails', async () => {
    const steps: string[] = [];
    const work = (fails: boolean) =>
      database.transaction(async () => {
        database.beforeCommit(async () => {
          steps.push('first', `${database.inTransaction}`);
          await database.query(INSERT, [`last-${fails}`, '']);
        });
        database.beforeCommit(() => {
          steps.push('second');
          if (fails) throw new Error('no');
        });
        steps.push('work');
      });
    await work(false);
    await expect(work(true)).rejects.toThrow('no');

    expect(steps).toEqual(['work', 'first', 'true', 'second', 'work', 'first', 'true', 'second']);
    expect(await names('last-%')).toEqual(['last-false']);
    expect(() => database.beforeCommit(() => undefined)).toThrow('there is no transaction');
  });

  it('logs a hook that fails and throws nothing at the caller', async () => {
    await database.transaction(async () => database.afterCommit(() => Promise.reject(new Error('lost'))));

    expect(lines.join()).toContain('a consequence after commit failed');
  });

  it('keeps 40 concurrent transactions apart', async () => {
    const work = Array.from({ length: 40 }, (_, n) =>
      database.transaction(async () => {
        await database.query(INSERT, [`apart-${n}`, '']);
        if (n % 2 === 1) throw new Error('odd');
      }),
    );
    await Promise.allSettled(work);

    expect(await names('apart-%')).toHaveLength(20);
  });

  it('lets a unique clash arrive as it is', async () => {
    await database.query(INSERT, ['twice', '']);
    const error: unknown = await database.query(INSERT, ['twice', '']).catch((caught: unknown) => caught);

    expect(isUniqueClash(error)).toBe(true);
    expect(isUniqueClash(error, 'installation_pkey')).toBe(true);
    expect(isUniqueClash(error, 'another')).toBe(false);
  });

  it('turns a lost connection into the refusal `unavailable`, and works again afterwards', async () => {
    const lost = database.transaction(async () => {
      const [row] = await database.query<{ pid: number }>('select pg_backend_pid() as pid');
      await clone.query('select pg_terminate_backend($1)', [row?.pid]).catch(() => undefined);
      await database.query('select 1');
    });

    // The owner may not end the app's sessions on every server; then nothing was lost and there is nothing to see.
    const outcome = await lost.then(
      () => 'not lost',
      (error: unknown) => error,
    );
    if (outcome !== 'not lost') expect(outcome).toMatchObject({ code: 'unavailable', status: 503 });
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  describe('a table by its entity', () => {
    const facts = () => database.table(FactEntity);
    const values = async () => {
      const rows = await facts().find({ where: { name: Like('entity-%') }, order: { name: 'asc' } });
      return rows.map(({ name, value }) => `${name} ${value}`);
    };

    afterEach(() => facts().delete({ name: Like('entity-%') }));

    it('shares the open transaction with statements, and is taken back with it', async () => {
      const work = database.transaction(async () => {
        await facts().insert({ name: 'entity-1', value: 'a' });
        await database.query(`update installation set value = 'b' where name = 'entity-1'`);
        expect(await facts().lock({ name: 'entity-1' })).toMatchObject({ value: 'b', at: expect.any(Date) as Date });
        expect(await names('entity-%')).toEqual([]);
        throw new Error('no');
      });

      await expect(work).rejects.toThrow('no');
      expect(await values()).toEqual([]);
    });

    it('changes what is given, leaves what is undefined, and says how many rows there were', async () => {
      for (const name of ['entity-1', 'entity-2']) await facts().insert({ name, value: 'a' });

      expect(await facts().update({ name: 'entity-2' }, { value: 'b' })).toBe(1);
      expect(await facts().update({ name: 'entity-2' }, { value: undefined })).toBe(0);
      expect(await facts().update({ name: 'entity-3' }, { value: 'b' })).toBe(0);

      expect(await values()).toEqual(['entity-1 a', 'entity-2 b']);
      expect(await facts().findOne({ name: 'entity-3' })).toBeUndefined();
      expect(await facts().count({ name: Like('entity-%') })).toBe(2);
      expect(await facts().delete({ name: Like('entity-%') })).toBe(2);
    });

    it('counts its statements, and asks nothing where nothing is changed', async () => {
      const before = database.statementsRun;
      await facts().insert({ name: 'entity-1', value: 'a' });
      await facts().find({ where: { name: 'entity-1' } });
      await facts().update({ name: 'entity-1' }, {});
      expect(database.statementsRun - before).toBe(2);
    });

    it('lets a unique clash arrive as it is, and turns a lost connection into the refusal `unavailable`', async () => {
      await facts().insert({ name: 'entity-1', value: 'a' });
      const clash: unknown = await facts()
        .insert({ name: 'entity-1', value: 'b' })
        .catch((caught: unknown) => caught);
      expect(isUniqueClash(clash, 'installation_pkey')).toBe(true);

      const lost = database.transaction(async () => {
        const [row] = await database.query<{ pid: number }>('select pg_backend_pid() as pid');
        await clone.query('select pg_terminate_backend($1)', [row?.pid]);
        await facts().findOne({ name: 'entity-1' });
      });
      await expect(lost).rejects.toMatchObject({ code: 'unavailable', status: 503 });
    });
  });

  it('may not change the schema as the app role', async () => {
    await expect(database.query('drop table installation')).rejects.toMatchObject({ driverError: { code: '42501' } });
    await expect(database.query('create table x (y int)')).rejects.toMatchObject({ driverError: { code: '42501' } });
    await expect(database.query('update audit_events set verb = verb')).rejects.toMatchObject({
      driverError: { code: '42501' },
    });
  });
});

describe('PublicDatabase', () => {
  let clone: TestDatabase;
  beforeAll(async () => {
    clone = await testDatabase();
  });
  afterAll(() => clone.drop());

  it('reads published tables and shows that it is refused on the others', async () => {
    const visitor = new PublicDatabase(publicPool(testEnvironment(clone, 3000), new Log('silent')));

    expect(await visitor.query('select * from pub_roundtables')).toEqual([]);
    await expect(visitor.query('select * from people')).rejects.toMatchObject({ code: '42501' });
    await expect(visitor.proveRefused()).resolves.toBeUndefined();
    await visitor.onApplicationShutdown();
  });

  it('does not pass for public when it is the owner', async () => {
    const settings = { DATABASE_PUBLIC_URL: clone.ownerUrl };
    const visitor = new PublicDatabase(publicPool(testEnvironment(clone, 3000, settings), new Log('silent')));

    await expect(visitor.proveRefused()).rejects.toThrow(/can read base tables/);
    await visitor.onApplicationShutdown();
  });

  it('puts the role on where there is no separate login', async () => {
    const settings = { DATABASE_APP_URL: undefined, DATABASE_PUBLIC_URL: undefined };
    const visitor = new PublicDatabase(publicPool(testEnvironment(clone, 3000, settings), new Log('silent')));

    await expect(visitor.proveRefused()).resolves.toBeUndefined();
    await visitor.onApplicationShutdown();
  });
});
