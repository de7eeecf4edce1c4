import { randomBytes } from 'node:crypto';

import { ArrivalsRepository, ParticipationsRepository } from '@rt/api/seats';
import { buildParticipation, LiveSession, waitingForLocks } from '@rt/testing';
import { Client } from 'pg';

import { liveServer } from './spec-servers';

/** What somebody who may join does just as the session is sealed. */
describe('Whoever comes in while the session is sealed', () => {
  const live = liveServer();

  const rowsOf = (roundtableId: string) =>
    live.database.query<{ seats: number; arrivals: number; accepted: number }>(
      `select (select count(*)::int from participations where roundtable_id = $1) as seats, count(*)::int as arrivals,
         count(accepted_rule_version)::int as accepted
       from arrivals where roundtable_id = $1`,
      [roundtableId],
    );

  /** Begins to act while another connection holds the session, and lets the other one seal it first. */
  async function whileSealed(roundtableId: string, act: () => Promise<unknown>): Promise<unknown> {
    const sealing = new Client({ connectionString: live.database.ownerUrl });
    await sealing.connect();
    try {
      await sealing.query('begin');
      await sealing.query('select 1 from roundtables where id = $1 for update', [roundtableId]);
      const done = act().catch((error: { code?: string }) => error.code);
      await waitingForLocks(live.database, 1);
      await sealing.query('update roundtables set sealed_at = now() where id = $1', [roundtableId]);
      await sealing.query('commit');
      return await done;
    } finally {
      await sealing.end();
    }
  }

  it('gets no seat by code', async () => {
    const { roundtable } = await LiveSession.start(live.app);

    const joining = { orgId: roundtable.orgId, roundtableId: roundtable.id, device: randomBytes(32), single: true };
    expect(await whileSealed(roundtable.id, () => live.app.get(ParticipationsRepository).insert(joining))).toBe(
      'participation-ended',
    );

    expect(await rowsOf(roundtable.id)).toEqual([{ seats: 0, arrivals: 0, accepted: 0 }]);
  });

  it('takes no seat of an invitation', async () => {
    const { roundtable } = await LiveSession.start(live.app);
    const { id } = await buildParticipation(live.database, { roundtable });
    await live.database.query('delete from arrivals where participation_id = $1', [id]);
    const place = await live.app.get(ParticipationsRepository).find(id);

    expect(await whileSealed(roundtable.id, () => live.app.get(ArrivalsRepository).add(place!, {}))).toBe(
      'participation-ended',
    );

    expect(await rowsOf(roundtable.id)).toEqual([{ seats: 1, arrivals: 0, accepted: 0 }]);
  });

  it('leaves no trace of having accepted the rule', async () => {
    const session = await LiveSession.start(live.app);
    const { id } = session.roundtable;
    const phone = (await session.phone({ acknowledged: false })).http();

    const answer = await whileSealed(id, () => phone.post('/api/live/acknowledge', { ruleVersion: 1 }));

    expect(answer).toMatchObject({ status: 403, body: { code: 'participation-ended' } });
    expect(await rowsOf(id)).toEqual([{ seats: 1, arrivals: 1, accepted: 0 }]);
  });

  it('is not put back after a crash', async () => {
    const { roundtable } = await LiveSession.start(live.app);
    const { id } = await buildParticipation(live.database, { roundtable });
    await live.database.query('delete from arrivals where participation_id = $1', [id]);

    expect(await whileSealed(roundtable.id, () => live.app.get(ArrivalsRepository).recover([id], [1]))).toEqual([]);

    expect(await rowsOf(roundtable.id)).toEqual([{ seats: 1, arrivals: 0, accepted: 0 }]);
  });
});
