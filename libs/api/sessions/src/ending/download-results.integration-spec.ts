import { randomUUID } from 'node:crypto';

import { PlanningModule } from '@rt/api/planning';
import type { DownloadedResults } from '@rt/contracts';
import {
  buildAccount,
  buildActivity,
  buildRoundtable,
  type BuiltRoundtable,
  PublishingFixture,
  signIn,
} from '@rt/testing';

import { SealSession } from '../sealing/seal-session';
import { SessionsModule } from '../sessions.module';

const HIDDEN = 'Something that the host hid';
const WAITING = 'Something that nobody has read yet';

describe('The results of a session that has ended', () => {
  let fixture: PublishingFixture;
  beforeAll(async () => {
    fixture = await PublishingFixture.open([PlanningModule, SessionsModule]);
  }, 120_000);
  afterAll(() => fixture?.shut());

  async function answered(roundtable: BuiltRoundtable, question: string, count: number) {
    const { id } = await buildActivity(fixture.database, { roundtable, state: 'open', question });
    await fixture.database.query(
      `insert into responses (org_id, activity_id, round, answer, answer_key)
       select $1, $2, 1, '{"optionId":"a"}'::jsonb, '{"optionId":"a"}' from generate_series(1, $3::int)`,
      [roundtable.orgId, id, count],
    );
    await fixture.database.query('update activity_live set answered = $2 where activity_id = $1', [id, count]);
    return id;
  }

  /** Texts of six people, of which each third is shown, hidden or waits. */
  async function written(roundtable: BuiltRoundtable): Promise<void> {
    const plan = { roundtable, state: 'open', kind: 'open_text', question: 'What else?', config: {} } as const;
    const { id } = await buildActivity(fixture.database, plan);
    await fixture.database.query(
      `with answer as (
         insert into responses (org_id, activity_id, round, voice, op_id, n, answer, answer_key)
         select $1, $2, 1, decode(md5(at::text), 'hex'), gen_random_uuid(), 1, '{"entries":["x"]}'::jsonb, '{"entries":1}'
         from generate_series(1, 6) as at
       )
       insert into entries (org_id, activity_id, round, voice, body, state)
       select $1, $2, 1, decode(md5(at::text), 'hex'), (array['Shown text', $3, $4])[1 + at % 3],
         (array['shown', 'hidden', 'waiting'])[1 + at % 3]
       from generate_series(1, 6) as at`,
      [roundtable.orgId, id, HIDDEN, WAITING],
    );
    await fixture.database.query('update activity_live set answered = 6 where activity_id = $1', [id]);
  }

  const path = ({ id }: BuiltRoundtable) => `/api/roundtables/${id}/results`;
  const told = async (roundtable: BuiltRoundtable): Promise<DownloadedResults> => {
    const { status, body } = await fixture.staff.ann.post(path(roundtable), {});
    expect(status).toBe(200);
    return body as unknown as DownloadedResults;
  };
  const shape = ({ items }: DownloadedResults) =>
    items.map(({ question, notTold, kept, results }) => [question, notTold, kept, results.map(({ n }) => n)]);

  async function ended(): Promise<BuiltRoundtable> {
    const roundtable = await fixture.start();
    const kept = await answered(roundtable, 'By six?', 6);
    await answered(roundtable, 'By four?', 4);
    await answered(roundtable, 'By nobody?', 0);
    await written(roundtable);
    await buildActivity(fixture.database, { roundtable, question: 'Never asked?' });
    expect((await fixture.close(roundtable)).status).toBe(200);
    await fixture.keep(roundtable, kept);
    return roundtable;
  }

  it('are told before and after sealing alike, in the order of the plan, with a reason where nothing is told', async () => {
    const roundtable = await ended();
    const before = await told(roundtable);
    expect(shape(before)).toEqual([
      ['By six?', null, true, [6]],
      ['By four?', 'too-few', false, []],
      ['By nobody?', 'nobody-answered', false, []],
      ['What else?', null, false, [6]],
      ['Never asked?', 'not-asked', false, []],
    ]);
    expect(before.items[0]?.results[0]).toMatchObject({ summary: expect.stringContaining('First'), round: 1 });

    await fixture.app.get(SealSession).run(roundtable.id);
    expect(await told(roundtable)).toEqual(before);
  });

  it('hold nothing of what was hidden or waits to be read', async () => {
    const text = JSON.stringify(await told(await ended()));

    expect(text).toContain('Shown text');
    expect(text).not.toContain(HIDDEN);
    expect(text).not.toContain(WAITING);
  });

  it('quote no answer that a host made an option where too few gave it, beside raised hands either', async () => {
    const roundtable = await fixture.start();
    const config = { options: ['Energy', 'Skills'].map((text) => ({ id: text, text })), allowOther: true };
    const { id } = await buildActivity(fixture.database, { roundtable, state: 'closed', question: 'First?', config });
    for (const [answer, count] of [
      [{ optionId: 'Energy' }, 6],
      [{ other: 'Rare words' }, 2],
    ] as const) {
      await fixture.database.query(
        `insert into responses (org_id, activity_id, round, answer, answer_key)
         select $1, $2, 1, $3::jsonb, $3 from generate_series(1, $4::int)`,
        [roundtable.orgId, id, JSON.stringify(answer), count],
      );
    }
    const activity = `/api/roundtables/${roundtable.id}/activities/${id}`;
    expect((await fixture.staff.ann.post(`${activity}/promote`, { label: 'Rare words' })).status).toBe(200);
    const counts = ['Energy', 'Skills', 'other-1'].map((optionId) => ({ optionId, count: 5 }));
    const hands = { opId: randomUUID(), round: 1, version: 0, counts, present: null };
    expect(await fixture.staff.ann.put(`${activity}/hands`, hands)).toMatchObject({ status: 200 });
    await fixture.close(roundtable);

    const { items } = await told(roundtable);
    expect(JSON.stringify(items)).not.toMatch(/rare words/i);
    expect(items[0]?.results[0]?.result).toMatchObject({ otherCount: 2, options: [{ count: 6 }, { count: 0 }] });
    expect(items[0]?.hands[0]?.rows.map(({ text, count }) => [text, count])).toEqual([
      ['Energy', 5],
      ['Skills', 5],
      ['', 5],
    ]);
  });

  it('have one number for a round, of the answers, the hands and the groups: its place among those that stand', async () => {
    const roundtable = await fixture.start();
    const { id } = await buildActivity(fixture.database, { roundtable, state: 'open', question: 'First?' });
    const activity = `/api/roundtables/${roundtable.id}/activities/${id}`;
    const act = async (verb: string) => expect((await fixture.staff.ann.post(`${activity}/${verb}`)).status).toBe(200);
    for (const verb of ['close', 'reset', 'open']) await act(verb);
    await fixture.database.query(
      `insert into responses (org_id, activity_id, round, answer, answer_key)
       select $1, $2, 2, '{"optionId":"a"}'::jsonb, '{"optionId":"a"}' from generate_series(1, 6)`,
      [roundtable.orgId, id],
    );
    await fixture.database.query('update activity_live set answered = 6 where activity_id = $1', [id]);
    await act('close');
    const counts = ['a', 'b'].map((optionId) => ({ optionId, count: 5 }));
    const hands = { opId: randomUUID(), round: 2, version: 0, counts, present: null };
    expect((await fixture.staff.ann.put(`${activity}/hands`, hands)).status).toBe(200);
    await fixture.close(roundtable);

    for (const seal of [false, true]) {
      if (seal) await fixture.app.get(SealSession).run(roundtable.id);
      const [item] = (await told(roundtable)).items;
      expect([item?.results[0]?.round, item?.hands[0]?.no, item?.groups.round]).toEqual([1, 1, 1]);
    }
  });

  it('are refused before the end, and to those who do not run the session', async () => {
    const roundtable = await fixture.start();
    expect((await fixture.staff.ann.post(path(roundtable), {})).body).toMatchObject({ code: 'wrong-state' });
    await fixture.close(roundtable);
    for (const role of ['note_taker', 'analyst', 'observer'] as const) {
      const account = await buildAccount(fixture.database, { roles: [role] });
      const client = fixture.app.client({ cookie: await signIn(fixture.app, account) });
      expect((await client.post(path(roundtable), {})).status).toBe(403);
    }
  });

  it('leave an audit event each, which names nobody where nobody is named', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'closed', rule: 'chatham_house' });
    await told(roundtable);

    const events = await fixture.database.query(
      `select verb, at, subject_id, actor_pseudonym from audit_events where roundtable_id = $1`,
      [roundtable.id],
    );
    expect(events).toEqual([{ verb: 'download-results', at: null, subject_id: null, actor_pseudonym: null }]);
  });
});
