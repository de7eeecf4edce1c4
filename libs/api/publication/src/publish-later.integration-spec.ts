import { Database } from '@rt/api/platform';
import {
  buildAccount,
  buildParticipation,
  buildRoundtable,
  type BuiltRoundtable,
  PublishingFixture,
  signIn,
  waitingForLocks,
  type Written,
} from '@rt/testing';

import { openPublishing } from './spec-publishing';

describe('what publication looks at again', () => {
  let fixture: PublishingFixture;

  beforeAll(async () => {
    fixture = await openPublishing();
  }, 120_000);
  afterAll(() => fixture?.shut());

  describe('the agreement of an author who is named', () => {
    const NAME = 'Philippa Canary';
    // She joined by code: whoever reads her name is told that nobody has checked it.
    const MARKED_NAME = `${NAME} (name given when joining)`;

    async function reviewed(): Promise<{ roundtable: BuiltRoundtable; ref: string } & Written> {
      const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'attributed_on_approval' });
      const written = await fixture.write(roundtable, { attribution: 'on_record' }, NAME);
      await fixture.close(roundtable);
      const early = await fixture.bySecret('/approve', { secret: written.secret, version: 1, named: true });
      expect([early.status, early.body['code']]).toEqual([409, 'wrong-state']);
      const { body } = await fixture.review('ann', roundtable, written.id);
      expect([body['state'], body['approval']]).toEqual(['accepted', 'awaited']);
      return { roundtable, ref: body['ref'], ...written };
    }

    it('is waited for, then the text is published with the name', async () => {
      const { roundtable, ref, secret } = await reviewed();

      expect((await fixture.publish('ben', roundtable)).body).toMatchObject({
        code: 'nothing-to-publish',
        message: 'No author has agreed to the text yet.',
      });
      expect((await fixture.bySecret('', { secret })).body).toMatchObject({ approval: 'awaited', version: 1 });
      expect((await fixture.bySecret('/approve', { secret, version: 2, named: true })).body['code']).toBe(
        'version-conflict',
      );
      expect((await fixture.bySecret('/approve', { secret, version: 1, named: true })).body['approval']).toBe('given');

      expect((await fixture.publish('ben', roundtable)).body).toMatchObject({ contributionRefs: [ref], unapproved: 0 });
      expect(await fixture.page(ref)).toContain(NAME);
      expect((await fixture.bySecret('/approve', { secret, version: 1, named: false })).body['code']).toBe(
        'wrong-state',
      );
    });

    it('may be refused: the text is published, the name is nowhere', async () => {
      const { roundtable, ref, secret, id } = await reviewed();

      const { body } = await fixture.bySecret('/approve', { secret, version: 1, named: false });
      expect([body['approval'], JSON.stringify(body).includes(NAME)]).toEqual(['not-needed', false]);

      expect((await fixture.publish('ben', roundtable)).body['contributionRefs']).toEqual([ref]);
      expect(await fixture.page(ref)).not.toContain(NAME);
      const [row] = await fixture.database.query<{ text: string }>(
        `select to_jsonb(c)::text || (select json_agg(p)::text from pub_contributions p where p.ref = $2) as text from contributions c where id = $1`,
        [id, ref],
      );
      expect(row?.text).toContain('A point');
      expect(row?.text).not.toContain('Canary');
    });

    it('is not waited for without end: a reviewer drops the name', async () => {
      const { roundtable, ref, id } = await reviewed();

      const { body } = await fixture.review('ann', roundtable, id, { decision: 'revise', unnamed: true });
      expect([body['approval'], body['ref']]).toEqual(['not-needed', ref]);
      expect((await fixture.publish('ben', roundtable)).body['contributionRefs']).toEqual([ref]);
      expect(await fixture.page(ref)).not.toContain(NAME);
    });

    it('is known to those who publish and to the author, to no other reader before it is given', async () => {
      const { roundtable, secret } = await reviewed();
      const authorFor = async (role: 'organiser' | 'facilitator' | 'note_taker' | 'observer'): Promise<string> => {
        const cookie = await signIn(fixture.app, await buildAccount(fixture.database, { roles: [role] }));
        const { status, body } = await fixture.app
          .client({ cookie })
          .get(`/api/roundtables/${roundtable.id}/contributions`);
        expect([role, status]).toEqual([role, 200]);
        return body['items'][0].attribution.author;
      };

      for (const role of ['facilitator', 'note_taker', 'observer'] as const) {
        expect([role, await authorFor(role)]).toEqual([role, 'Roundtable participant (unattributed)']);
      }
      expect(await authorFor('organiser')).toBe(MARKED_NAME);
      expect((await fixture.bySecret('', { secret })).body['attribution'].author).toBe(MARKED_NAME);
      await fixture.bySecret('/approve', { secret, version: 1, named: true });
      expect(await authorFor('observer')).toBe(MARKED_NAME);
    });

    it('is asked for again when the text has changed', async () => {
      const { roundtable, secret, id } = await reviewed();
      await fixture.bySecret('/approve', { secret, version: 1, named: true });

      const { body } = await fixture.review('ann', roundtable, id, { decision: 'revise', body: 'Put differently.' });
      expect([body['version'], body['approval']]).toEqual([2, 'awaited']);
      expect((await fixture.publish('ben', roundtable)).body['code']).toBe('nothing-to-publish');
    });

    it('is nobody else’s to give, and is not needed under other rules', async () => {
      const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'attributed' });
      const { id, secret } = await fixture.write(roundtable, { attribution: 'on_record' }, NAME);
      await fixture.review('ann', roundtable, id);

      expect((await fixture.bySecret('/approve', { secret, version: 1, named: true })).status).toBe(409);
      const other = `${secret.slice(0, -2)}${secret.endsWith('AA') ? 'BB' : 'AA'}`;
      expect((await fixture.bySecret('/approve', { secret: other, version: 1, named: true })).body['code']).toBe(
        'wrong-secret',
      );
    });
  });

  describe('names of people who came later', () => {
    it('stop a publication until somebody has decided, and leave no trace of the former text', async () => {
      const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
      const { id } = await fixture.write(roundtable, { body: 'As Zebedee Quillfeather told me, it is slow.' });
      await fixture.close(roundtable);
      const { body: accepted } = await fixture.review('ann', roundtable, id);
      expect(accepted['state']).toBe('accepted');
      await fixture.invite(roundtable, 'Zebedee Quillfeather');

      const refused = await fixture.publish('ben', roundtable);
      expect(refused.body).toMatchObject({ code: 'unresolved-mentions', contributions: [accepted['ref']] });
      expect(JSON.stringify(refused.body)).not.toMatch(/Zebedee|Quillfeather/);
      expect(await fixture.database.query('select 1 from pub_contributions where ref = $1', [accepted['ref']])).toEqual(
        [],
      );

      const revised = await fixture.review('ann', roundtable, id, {
        decision: 'revise',
        body: 'As I was told, it is slow.',
      });
      expect([revised.body['version'], revised.body['ref']]).toEqual([2, accepted['ref']]);
      expect((await fixture.publish('ben', roundtable)).body['contributionRefs']).toEqual([accepted['ref']]);
      const [row] = await fixture.database.query<{ text: string }>(
        `select to_jsonb(c)::text || (select json_agg(v)::text from contribution_versions v where v.contribution_id = c.id) as text
         from contributions c where id = $1`,
        [id],
      );
      expect(row?.text).toContain('As I was told');
      expect(row?.text).not.toMatch(/Zebedee|Quillfeather/);
    });

    it('are those who gave a name when joining, too', async () => {
      const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'attributed_on_approval' });
      const { id } = await fixture.write(roundtable, { body: 'Marguerite Thistlewood disagreed.' });
      await fixture.review('ann', roundtable, id);
      await buildParticipation(fixture.database, { roundtable, displayName: 'Marguerite Thistlewood' });
      await fixture.close(roundtable);

      expect((await fixture.publish('ben', roundtable)).body['code']).toBe('unresolved-mentions');
    });

    it('do not ask again about a place that may stay, but about every other one', async () => {
      const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
      await fixture.invite(roundtable, 'Orlando Brackenbury');
      const body = 'The Brackenbury report is public. Octavia Merriweather wrote it.';
      const { id } = await fixture.write(roundtable, { body });
      await fixture.close(roundtable);
      const waved = { decision: 'accept', waveThrough: true, reason: 'A public report' };
      const { body: accepted } = await fixture.review('ann', roundtable, id, waved);
      await fixture.invite(roundtable, 'Octavia Merriweather');

      expect((await fixture.publish('ben', roundtable)).body['code']).toBe('unresolved-mentions');
      const open = await fixture.staff.ann.get(`/api/roundtables/${roundtable.id}/contributions/${id}/mentions`);
      expect(open.body['items']).toEqual([{ field: 'body', start: 34, end: 54, kind: 'name' }]);
      expect((await fixture.review('ann', roundtable, id, { decision: 'revise' })).body['code']).toBe(
        'unresolved-mentions',
      );
      await fixture.review('ann', roundtable, id, { ...waved, decision: 'revise' });
      expect((await fixture.review('ann', roundtable, id, { decision: 'revise' })).body['version']).toBe(3);
      expect((await fixture.publish('ben', roundtable)).body['contributionRefs']).toEqual([accepted['ref']]);
      const [row] = await fixture.database.query<{ text: string }>(
        `select waved_through::text as text from contributions where id = $1`,
        [id],
      );
      expect(row?.text).not.toMatch(/Brackenbury|Octavia/);
    });

    it('do not matter under the attributed rule', async () => {
      const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'attributed' });
      await fixture.invite(roundtable, 'Zebedee Quillfeather');
      const { id } = await fixture.write(roundtable, { body: 'Zebedee Quillfeather said so.' });
      await fixture.close(roundtable);
      const { body } = await fixture.review('ann', roundtable, id);

      expect((await fixture.publish('ben', roundtable)).body['contributionRefs']).toEqual([body['ref']]);
    });
  });

  it('leaves out what its author withdraws at the same moment', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const [gone, stays] = [await fixture.write(roundtable), await fixture.write(roundtable)];
    await fixture.close(roundtable);
    const { body: goneBody } = await fixture.review('ann', roundtable, gone.id);
    const { body: staysBody } = await fixture.review('ann', roundtable, stays.id);

    const publishing = await fixture.app.get(Database).transaction(async () => {
      await fixture.app.get(Database).query(`update contributions set state = 'withdrawn' where id = $1`, [gone.id]);
      const answer = fixture.publish('ben', roundtable);
      await waitingForLocks(fixture.database, 1);
      return { answer };
    });

    expect((await publishing.answer).body['contributionRefs']).toEqual([staysBody['ref']]);
    expect((await fixture.app.client().get(`/contributions/${goneBody['ref']}`, { accept: 'text/html' })).status).toBe(
      404,
    );
    expect((await fixture.bySecret('', { secret: gone.secret })).body['state']).toBe('withdrawn');
  });
});
