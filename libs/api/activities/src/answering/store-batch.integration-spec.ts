import { randomUUID } from 'node:crypto';

import { Database, RepeatedTasks } from '@rt/api/platform';
import { RoundtablesModule } from '@rt/api/roundtables';
import { buildActivity, buildRoundtable, testApp } from '@rt/testing';

import { ActivitiesModule } from '../activities.module';
import { activitiesApp } from '../spec-app';
import type { ResponseOperation } from './response-operation';
import { ResponseQueue } from './response-queue';
import { StoreBatch } from './store-batch';

describe('StoreBatch', () => {
  const running = activitiesApp();

  async function openActivity(over: { allowChange?: boolean } = {}): Promise<{ id: string; orgId: string }> {
    const roundtable = await buildRoundtable(running.database, { state: 'live' });
    const { id } = await buildActivity(running.database, { roundtable, state: 'open', ...over });
    return { id, orgId: roundtable.orgId };
  }

  function operation(
    activity: { id: string; orgId: string },
    voice: number,
    n: number,
    over: Partial<ResponseOperation> = {},
  ): ResponseOperation {
    return {
      orgId: activity.orgId,
      activityId: activity.id,
      round: 1,
      configVersion: 1,
      voice: Buffer.alloc(32, voice).toString('base64'),
      keyNo: 1,
      opId: randomUUID(),
      n,
      answer: { optionId: 'a' },
      answerKey: '{"optionId":"a"}',
      ...over,
    };
  }

  const live = async (id: string) =>
    (
      await running.database.query<{ answered: number; revision: string }>(
        'select answered, revision from activity_live where activity_id = $1',
        [id],
      )
    )[0];
  const stored = (id: string) =>
    running.database.query('select n, op_id from responses where activity_id = $1 order by voice', [id]);

  it('decides a batch as if each operation had come alone', async () => {
    const activity = await openActivity();
    const early = operation(activity, 1, 1);
    const late = operation(activity, 1, 3);
    const other = operation(activity, 2, 1);

    const outcomes = await running.app
      .get(StoreBatch)
      .run(activity.id, [early, late, operation(activity, 1, 2), late, operation(activity, 1, 3), other]);

    expect(outcomes.map(({ result }) => result)).toEqual(['store', 'store', 'superseded', 'same', 'conflict', 'store']);
    expect(outcomes[4]?.standing).toMatchObject({ opId: late.opId, n: 3 });
    expect(await stored(activity.id)).toEqual([
      { n: 3, op_id: late.opId },
      { n: 1, op_id: other.opId },
    ]);
    expect(await live(activity.id)).toEqual({ answered: 2, revision: '1' });
  });

  it('raises the revision once a batch, and not at all when nothing is stored', async () => {
    const activity = await openActivity();
    const first = operation(activity, 1, 1);
    await running.app.get(StoreBatch).run(activity.id, [first, operation(activity, 2, 1), operation(activity, 3, 1)]);

    const [again] = await running.app.get(StoreBatch).run(activity.id, [first]);

    expect(again).toMatchObject({ result: 'same', revision: 1 });
    expect(await live(activity.id)).toEqual({ answered: 3, revision: '1' });
  });

  it('gives a stored operation the same answer after the close, and refuses any other', async () => {
    const activity = await openActivity();
    const first = operation(activity, 1, 1);
    await running.app.get(StoreBatch).run(activity.id, [first]);
    await running.database.query(`update activity_live set state = 'closed' where activity_id = $1`, [activity.id]);

    const outcomes = await running.app
      .get(StoreBatch)
      .run(activity.id, [first, operation(activity, 1, 2), operation(activity, 2, 1)]);

    expect(outcomes.map(({ result }) => result)).toEqual(['same', 'activity-closed', 'activity-closed']);
  });

  it('refuses what is over by the clock of the database, though nobody has closed it', async () => {
    const activity = await openActivity();
    await running.database.query(`update activities set closes_at = now() - interval '2.5 seconds' where id = $1`, [
      activity.id,
    ]);

    const [outcome] = await running.app.get(StoreBatch).run(activity.id, [operation(activity, 1, 1)]);

    expect(outcome?.result).toBe('activity-closed');
    expect(await stored(activity.id)).toEqual([]);
  });

  it('counts changes, withdrawals and returns exactly', async () => {
    const activity = await openActivity();
    const none = { answer: null, answerKey: null };
    const run = (...operations: ResponseOperation[]) => running.app.get(StoreBatch).run(activity.id, operations);

    await run(operation(activity, 1, 1), operation(activity, 2, 1, none));
    expect((await live(activity.id))?.answered).toBe(1);
    await run(
      operation(activity, 1, 2, none),
      operation(activity, 2, 2),
      operation(activity, 3, 1),
      operation(activity, 3, 2, none),
    );
    expect((await live(activity.id))?.answered).toBe(1);
    await run(operation(activity, 1, 3), operation(activity, 2, 3));
    expect((await live(activity.id))?.answered).toBe(2);
  });

  it('stores two thousand answers with one statement, and lets one bad row fail alone', async () => {
    const activity = await openActivity();
    const voice = (at: number): string => Buffer.from(at.toString(16).padStart(64, '0'), 'hex').toString('base64');
    const good = Array.from({ length: 2000 }, (_, at) => operation(activity, 0, 1, { voice: voice(at) }));
    expect((await running.app.get(StoreBatch).run(activity.id, good)).every(({ result }) => result === 'store')).toBe(
      true,
    );
    expect(await live(activity.id)).toEqual({ answered: 2000, revision: '1' });

    const bad = operation(activity, 1, 1, { opId: 'no uuid' });
    const queue = running.app.get(ResponseQueue);
    const settled = await Promise.allSettled(
      [operation(activity, 2, 1), bad, operation(activity, 3, 1)].map((one) => queue.submit(one)),
    );

    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await live(activity.id))?.answered).toBe(2002);
  });

  it('changes an answer without writing an index, which would cost more than the answer', async () => {
    const columns = await running.database.query<{ column: string }>(
      `select distinct a.attname as column from pg_index i
       join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
       where i.indrelid = 'responses'::regclass order by 1`,
    );
    expect(columns.map(({ column }) => column)).toEqual(['activity_id', 'id', 'round', 'voice']);
  });

  it('decides anew what another process has answered meanwhile, though it hears of nothing', async () => {
    const activity = await openActivity();
    const other = await testApp(running.database, [RoundtablesModule, ActivitiesModule]);
    const here = (...operations: ResponseOperation[]) => running.app.get(StoreBatch).run(activity.id, operations);
    const there = (...operations: ResponseOperation[]) => other.get(StoreBatch).run(activity.id, operations);
    try {
      await here(operation(activity, 1, 1));
      await there(operation(activity, 1, 3), operation(activity, 2, 1));

      const [late, fresh] = await here(operation(activity, 1, 2), operation(activity, 2, 2));
      await there(operation(activity, 1, 4, { answer: null, answerKey: null }));
      await here(operation(activity, 3, 1));

      expect([late?.result, fresh?.result]).toEqual(['superseded', 'store']);
      expect(await stored(activity.id)).toMatchObject([{ n: 4 }, { n: 2 }, { n: 1 }]);
      expect(await live(activity.id)).toEqual({ answered: 2, revision: '5' });
    } finally {
      await other.close();
    }
  });

  it('asks the database once for a batch whose answers it stored itself', async () => {
    const activity = await openActivity();
    const run = (n: number) => running.app.get(StoreBatch).run(activity.id, [operation(activity, 1, n)]);
    await run(1);
    // The looks into the database that go on by the clock are no part of a batch.
    await running.app.get(RepeatedTasks).onApplicationShutdown();
    const before = running.app.get(Database).statementsRun;

    expect((await run(2))[0]?.result).toBe('store');

    expect(running.app.get(Database).statementsRun - before).toBe(1);
    expect(await live(activity.id)).toEqual({ answered: 1, revision: '2' });
  });

  it('answers unavailable while the database is away, and stores again when it is back', async () => {
    const activity = await openActivity();
    const queue = running.app.get(ResponseQueue);
    const lock = running.database.query(`select pg_sleep(0.3) from activity_live where activity_id = $1 for update`, [
      activity.id,
    ]);

    const waiting = queue.submit(operation(activity, 1, 1)).then(
      ({ result }) => result,
      (error: { code?: string }) => error.code,
    );
    await running.database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'rt_app'`,
    );
    await lock.catch(() => undefined);

    expect(['unavailable', 'store']).toContain(await waiting);
    const again = operation(activity, 1, 2);
    const result = await queue.submit(again).catch(() => queue.submit(again));
    expect(result.result).toBe('store');
    expect((await live(activity.id))?.answered).toBe(1);
  });
});
