import { randomUUID } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';

import { buildActivity, buildRoundtable } from '@rt/testing';

import { activitiesApp } from '../spec-app';
import type { ResponseOperation } from './response-operation';
import { ResponseQueue } from './response-queue';
import { ResponsesRepository } from './responses.repository';

describe('ResponseQueue', () => {
  const running = activitiesApp();
  let orgId: string;
  let activityIds: readonly string[];

  beforeEach(async () => {
    const roundtable = await buildRoundtable(running.database, { state: 'live' });
    orgId = roundtable.orgId;
    const built = Array.from({ length: 7 }, () => buildActivity(running.database, { roundtable, state: 'open' }));
    activityIds = (await Promise.all(built)).map(({ id }) => id);
  });

  function operation(activityId: string, voice: number, n: number): ResponseOperation {
    return {
      orgId,
      activityId,
      round: 1,
      configVersion: 1,
      voice: Buffer.alloc(32, voice).toString('base64'),
      keyNo: 1,
      opId: randomUUID(),
      n,
      answer: { optionId: 'a' },
      answerKey: '{"optionId":"a"}',
    };
  }

  it('stores answers to other activities while those to one have to wait', async () => {
    const [held, ...others] = activityIds as [string, ...string[]];
    const queue = running.app.get(ResponseQueue);
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    let holds: () => void = () => undefined;
    const locked = new Promise<void>((resolve) => (holds = resolve));
    const holding = running.app.get(ResponsesRepository).locked(held, async () => {
      holds();
      await released;
    });
    await locked;

    const waiting = queue.submit(operation(held, 1, 1));
    const stored = await Promise.all(others.map((id) => queue.submit(operation(id, 1, 1))));
    release();
    await holding;

    expect(stored.map(({ result }) => result)).toEqual(others.map(() => 'store'));
    expect((await waiting).result).toBe('store');
  });

  it('keeps the answers to one activity in their order, and forgets none, whenever they come', async () => {
    const queue = running.app.get(ResponseQueue);
    const outcomes: Promise<{ result: string }>[] = [];
    for (let n = 1; n <= 40; n++) {
      for (const id of activityIds) outcomes.push(queue.submit(operation(id, 1, n)), queue.submit(operation(id, n, 1)));
      // Now and then all that waits is stored before more comes, so that the lanes end and start again.
      if (n % 8 === 0) await Promise.all(outcomes);
      else if (n % 3 === 0) await turn();
    }

    const results = (await Promise.all(outcomes)).map(({ result }) => result);

    // Voice 1 counts up; its answer of the second kind in the first round is a conflict with the first.
    expect(results.filter((result) => result !== 'store')).toEqual(activityIds.map(() => 'conflict'));
    const rows = await running.database.query<{ voices: number; highest: number; answered: number }>(
      `select count(r.*)::int as voices, max(r.n) as highest, l.answered from activity_live l
       join responses r on r.activity_id = l.activity_id where l.activity_id = any ($1) group by l.activity_id`,
      [activityIds],
    );
    expect(rows).toEqual(activityIds.map(() => ({ voices: 40, highest: 40, answered: 40 })));
  });
});
