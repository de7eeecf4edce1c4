import { Database } from '@rt/api/platform';
import {
  buildAccount,
  buildParticipation,
  buildRoundtable,
  type BuiltRoundtable,
  participantToken,
  signIn,
} from '@rt/testing';
import { v7 as uuidv7 } from 'uuid';

import { SealContributions } from './results/seal-contributions';
import { barrier, WritingFixture } from './spec-writing';

const UUID4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
describe('contributions', () => {
  let fixture: WritingFixture;

  beforeAll(async () => {
    fixture = await WritingFixture.open();
  }, 120_000);
  afterAll(() => fixture?.shut());

  const participant: WritingFixture['participant'] = (roundtable, over) => fixture.participant(roundtable, over);

  describe('recording', () => {
    it('gives a participant a secret, the same to a repeat, and stores nothing of either', async () => {
      const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
      const client = await participant(roundtable);
      const input = barrier();

      const first = await client.post('/api/live/contributions', input);
      const again = await client.post('/api/live/contributions', input);

      expect([first.status, again.status]).toEqual([201, 201]);
      expect(first.body['authorSecret']).toMatch(/^[\w-]{43}$/);
      expect(again.body).toEqual(first.body);
      expect(first.body['id']).toMatch(UUID4);
      expect(
        await fixture.database.query('select count(*)::int as n from contribution_drafts where roundtable_id = $1', [
          roundtable.id,
        ]),
      ).toEqual([{ n: 1 }]);
      const [{ text } = { text: '' }] = await fixture.database.query<{ text: string }>(
        'select to_jsonb(c)::text as text from contribution_drafts c where id = $1',
        [first.body['id']],
      );
      expect(text).not.toContain(first.body['authorSecret']);
    });

    it('stores one row of many repeats at once', async () => {
      const roundtable = await buildRoundtable(fixture.database, { state: 'live' });
      const client = await participant(roundtable);
      const input = barrier();

      const answers = await Promise.all(Array.from({ length: 8 }, () => client.post('/api/live/contributions', input)));

      expect(new Set(answers.map(({ body }) => body['id'])).size).toBe(1);
      expect(new Set(answers.map(({ body }) => body['authorSecret'])).size).toBe(1);
      const authorSecret = answers[0]?.body['authorSecret'];
      expect(await fixture.app.client().post('/api/contributions/by-secret', { secret: authorSecret })).toMatchObject({
        status: 200,
      });
    });

    it('needs the rule accepted and a session that has begun', async () => {
      const live = await buildRoundtable(fixture.database, { state: 'live' });
      const scheduled = await buildRoundtable(fixture.database, { state: 'scheduled' });

      expect(
        (await (await participant(live, { acknowledged: false })).post('/api/live/contributions', barrier())).body[
          'code'
        ],
      ).toBe('rule-not-acknowledged');
      expect((await (await participant(scheduled)).post('/api/live/contributions', barrier())).status).toBe(409);
    });

    it('keeps a name under the attributed rule only, and only on request', async () => {
      const open = await buildRoundtable(fixture.database, { state: 'live', rule: 'attributed' });
      const chatham = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
      const kept = async (roundtable: BuiltRoundtable, over: object): Promise<object> => {
        const { body } = await (
          await participant(roundtable, { displayName: 'Ada Canary' })
        ).post('/api/live/contributions', barrier(over));
        const [row] = await fixture.database.query<{ attribution: object }>(
          'select attribution from contribution_drafts where id = $1',
          [body['id']],
        );
        return row?.attribution ?? {};
      };

      expect(await kept(open, { attribution: 'on_record' })).toMatchObject({ mode: 'named', name: 'Ada Canary' });
      expect(await kept(open, {})).toMatchObject({ mode: 'unattributed' });
      expect(JSON.stringify(await kept(chatham, { attribution: 'on_record' }))).not.toContain('Canary');
    });

    it('keeps the type of organisation from five people up, never fewer, once the room is complete', async () => {
      const typeIn = async (people: number): Promise<string | null> => {
        const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
        const first = await participant(roundtable, { declaredType: 'sme' });
        const { body } = await first.post('/api/live/contributions', barrier());
        const type = async () =>
          (
            await fixture.database.query<{ t: string | null }>(
              `select attribution->>'stakeholderType' as t from contribution_drafts where id = $1`,
              [body['id']],
            )
          )[0]?.t ?? null;
        for (let n = 1; n < people; n += 1) await participant(roundtable, { declaredType: 'sme' });
        expect(await type()).toBeNull();
        const { id, orgId } = roundtable;
        const database = fixture.app.get(Database);
        await database.transaction(() => fixture.app.get(SealContributions).run({ id, orgId, rule: 'chatham_house' }));
        return type();
      };

      expect([await typeIn(4), await typeIn(5)]).toEqual([null, 'sme']);
    });

    it('refuses an agenda item of another roundtable and sectors that do not exist', async () => {
      const roundtable = await buildRoundtable(fixture.database, { state: 'live' });
      const other = await buildRoundtable(fixture.database, { state: 'live' });
      const item = uuidv7();
      await fixture.database.query(
        `insert into agenda_items (id, org_id, roundtable_id, position, kind, title, planned_minutes) values ($1, $2, $3, 1, 'talk', 'T', 5)`,
        [item, other.orgId, other.id],
      );

      expect(
        (
          await fixture.noteTaker.post(
            `/api/roundtables/${roundtable.id}/contributions`,
            barrier({ agendaItemId: item }),
          )
        ).status,
      ).toBe(404);
      expect(
        (
          await fixture.noteTaker.post(
            `/api/roundtables/${roundtable.id}/contributions`,
            barrier({ fields: { sectorIds: [uuidv7()] } }),
          )
        ).status,
      ).toBe(422);
      expect(
        (
          await fixture.noteTaker.post(
            `/api/roundtables/${roundtable.id}/contributions`,
            barrier({ state: 'accepted' }),
          )
        ).status,
      ).toBe(400);
    });
  });

  describe('the secret of an author', () => {
    it('reads and withdraws the own contribution after sealing, and no other', async () => {
      const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
      const { body: own } = await (await participant(roundtable)).post('/api/live/contributions', barrier());
      await fixture.database.query(`update roundtables set state = 'closed', sealed_at = now() where id = $1`, [
        roundtable.id,
      ]);
      const secret = own['authorSecret'];

      expect((await fixture.app.client().post('/api/contributions/by-secret', { secret })).body).toMatchObject({
        id: own['id'],
        state: 'submitted',
      });
      expect(
        (
          await fixture.app.client().post('/api/contributions/by-secret', {
            secret: `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`,
          })
        ).body['code'],
      ).toBe('wrong-secret');
      const withdraw = () => fixture.app.client().post('/api/contributions/by-secret/withdraw', { secret });
      const first = await withdraw();
      expect(first).toMatchObject({ status: 200, body: { state: 'withdrawn', reason: 'Withdrawn by its author' } });
      // The first answer may have been lost on its way: whoever asks again hears the same.
      const again = await withdraw();
      expect([again.status, again.body]).toEqual([200, first.body]);
    });

    it.each(['organiser', 'noteTaker'] as const)('hides a withdrawn text from the %s', async (role) => {
      const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
      const text = { title: 'Lintel dates', body: 'Said by Amara Lunt.' };
      const { body: own } = await (await participant(roundtable)).post('/api/live/contributions', barrier(text));
      const path = `/api/roundtables/${roundtable.id}/contributions`;
      expect(JSON.stringify((await fixture[role].get(path)).body)).toMatch(/Lintel.*Amara/);

      await fixture.app.client().post('/api/contributions/by-secret/withdraw', { secret: own['authorSecret'] });

      const { body } = await fixture[role].get(path);
      expect(body['items']).toMatchObject([{ state: 'withdrawn', title: '', body: '', fields: {} }]);
      expect(JSON.stringify(body)).not.toMatch(/Lintel|Amara/);
      const mentions = await fixture.organiser.get(`${path}/${own['id']}/mentions`);
      expect(mentions).toMatchObject({ status: 200, body: { items: [] } });
    });
  });

  describe('what leaves', () => {
    it('holds nothing of a person, for any role, under the Chatham House Rule (C12)', async () => {
      const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
      const joined = await buildParticipation(fixture.database, { roundtable, displayName: 'Canary Displayname' });
      const client = fixture.app.client({ bearer: participantToken(fixture.app, joined) });
      const own = await client.post('/api/live/contributions', barrier());
      const roles = ['org_admin', 'organiser', 'facilitator', 'note_taker', 'analyst', 'observer'] as const;
      const answers = [own];
      for (const role of roles) {
        const reader = fixture.app.client({
          cookie: await signIn(fixture.app, await buildAccount(fixture.database, { roles: [role] })),
        });
        const list = await reader.get(`/api/roundtables/${roundtable.id}/contributions`);
        expect([role, list.status, list.body['items'].length]).toEqual([role, 200, 1]);
        answers.push(list);
      }
      answers.push(
        await fixture.app.client().post('/api/contributions/by-secret', { secret: own.body['authorSecret'] }),
      );

      for (const { body } of answers) expect(JSON.stringify(body)).not.toMatch(new RegExp(`Canary|${joined.id}`));
      expect(Object.keys(answers[1]?.body['items'][0]).sort()).toEqual([
        'acceptedByYou',
        'activityId',
        'agendaItemId',
        'approval',
        'attribution',
        'body',
        'fields',
        'id',
        'phase',
        'poll',
        'reason',
        'ref',
        'state',
        'title',
        'type',
        'version',
      ]);
    });

    it('leaves no column from which a person follows (C5), and no identity row written with content (docs/decisions.md 13)', async () => {
      const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
      const joined = await buildParticipation(fixture.database, { roundtable });
      const { body } = await fixture.app
        .client({ bearer: participantToken(fixture.app, joined) })
        .post('/api/live/contributions', barrier());

      const [row] = await fixture.database.query<{ text: string; xmin: string }>(
        'select to_jsonb(c)::text as text, c.xmin::text as xmin from contribution_drafts c where id = $1',
        [body['id']],
      );
      expect(row?.text).not.toContain(joined.id);
      for (const table of [
        'participations',
        'consent_records',
        'invitations',
        'people',
        'rate_limits',
        'audit_events',
      ]) {
        expect([
          table,
          await fixture.database.query(`select 1 from ${table} where xmin::text = $1`, [row?.xmin]),
        ]).toEqual([table, []]);
      }
      expect(
        await fixture.database.query('select 1 from audit_events where roundtable_id = $1', [roundtable.id]),
      ).toEqual([]);
    });

    it('records a console act on Chatham House content by role and day only', async () => {
      const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
      await fixture.recorded(roundtable);

      const events = await fixture.database.query(
        'select at, actor_role, actor_pseudonym, subject_id, detail from audit_events where roundtable_id = $1',
        [roundtable.id],
      );
      expect(events).toEqual([
        { at: null, actor_role: 'note_taker', actor_pseudonym: null, subject_id: null, detail: null },
      ]);
    });
  });
});
