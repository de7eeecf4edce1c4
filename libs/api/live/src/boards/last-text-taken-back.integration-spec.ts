import { SealSession } from '@rt/api/sessions';
import type { Tally } from '@rt/contracts';
import type { EntriesResult } from '@rt/domain/polling';
import { LiveSession, type Phone, response } from '@rt/testing';

import { PLAYS_A_ROOM } from '../every-kind/spec-kinds';
import { ownOf } from '../spec-board';
import { liveServer } from '../spec-servers';

type Rule = 'attributed' | 'chatham_house';

describe('Whoever takes back all that hosts have not dealt with', () => {
  const live = liveServer(PLAYS_A_ROOM);

  /** Ann has asked "One?", which has its answer, and "Two?" since; each of `others` one more. */
  async function asked(others: number, rule: Rule = 'attributed') {
    const session = await LiveSession.start(live.app, { rule });
    const activityId = await session.open({ kind: 'qa', config: { moderation: 'post', maxOpen: 3 } });
    const [ann, ...rest] = (await session.phones(others + 1)) as [Phone, ...Phone[]];
    const put = async (n: number, answer: object | null, phone = ann) =>
      expect(await phone.put(response(activityId, n, answer))).toMatchObject({ ok: true });
    const path = `activities/${activityId}`;
    const tally = () => session.done('GET', `${path}/tally`) as unknown as Promise<Tally>;
    const base = async () => ((await tally()).result as EntriesResult | null)?.base;
    const people = async () => [await base(), (await tally()).answered];
    const one = async (verb: string) => {
      const { entries } = (await tally()).result as EntriesResult;
      const id = entries.find(({ text }) => text === 'One?')?.id;
      await session.done('POST', `${path}/entries/${id}/decide`, { verb });
    };
    const isExact = async () => expect(await session.done('GET', `${path}/recount`)).toMatchObject({ equal: true });
    const end = async () => {
      await session.done('POST', 'session/close', { closeActivities: true });
      await live.app.get(SealSession).run(session.roundtable.id);
    };
    const left = async () =>
      (
        await live.database.query<{ body: string }>('select body from entries where activity_id = $1 order by body', [
          activityId,
        ])
      ).map(({ body }) => body);
    await put(1, { entries: ['One?'] });
    for (const [at, phone] of rest.entries()) await put(1, { entries: [`Other ${at}?`] }, phone);
    await one('answer');
    await put(2, { entries: ['Two?'] });
    return { session, activityId, ann, put, people, one, isExact, end, left };
  }

  it('is counted as long as one of their texts stands, and once', async () => {
    const { put, people, one, isExact, ann } = await asked(1);

    await put(3, null);
    expect(await people()).toEqual([2, 2]);
    await isExact();
    expect((await ownOf(ann)).answer).toBeNull();

    await put(4, { entries: ['Three?'] });
    expect(await people()).toEqual([2, 2]);
    await put(5, null);
    expect(await people()).toEqual([2, 2]);

    await one('reopen');
    await put(6, { entries: [], takenBack: ['One?'] });
    expect(await people()).toEqual([1, 1]);
    await isExact();
    await put(7, { entries: ['Four?'] });
    expect(await people()).toEqual([2, 2]);
  });

  it('is counted also where the last text goes after the close', async () => {
    const { session, activityId, put, people, isExact } = await asked(1);
    await session.close(activityId);

    await put(3, null);

    expect(await people()).toEqual([2, 2]);
    await isExact();
  });

  it('leaves the question that has its answer, also where nobody else asked, and once the session is sealed', async () => {
    const { put, people, end, left } = await asked(0);
    await put(3, null);

    await end();

    expect(await left()).toEqual(['One?']);
    expect(await people()).toEqual([1, 1]);
  });

  it('is one of five whose texts stay under a rule without names', async () => {
    const { put, people, end, left, isExact } = await asked(4, 'chatham_house');
    await put(3, null);

    await end();

    expect(await left()).toEqual(['One?', 'Other 0?', 'Other 1?', 'Other 2?', 'Other 3?']);
    expect(await people()).toEqual([5, 5]);
    await isExact();
  });

  it('is counted out with their seat', async () => {
    const { put, people, session, ann, isExact } = await asked(1);
    await put(3, null);

    await session.done('POST', 'session/seats/take-out', { seatId: ann.participation.id });
    await live.database.query(
      `update participations set revoked_at = revoked_at - interval '1 minute' where taken_out`,
    );
    await live.database.query(`update pgboss.job set start_after = now() where name = 'clear-seats'`);
    await live.app.drainJobs();

    await isExact();
    expect(await people()).toEqual([1, 1]);
  });
});
