import { randomUUID } from 'node:crypto';

import {
  buildAccount,
  buildActivity,
  buildPerson,
  buildRoundtable,
  type BuiltRoundtable,
  signIn,
  type TestClient,
} from '@rt/testing';
import { v7 as uuidv7 } from 'uuid';

import { WritingFixture } from '../spec-writing';

describe('reviewing and keeping contributions', () => {
  let fixture: WritingFixture;

  beforeAll(async () => {
    fixture = await WritingFixture.open();
  }, 120_000);
  afterAll(() => fixture?.shut());

  function review(client: TestClient, roundtable: BuiltRoundtable, id: string, body: object) {
    return client.post(`/api/roundtables/${roundtable.id}/contributions/${id}/review`, body);
  }

  describe('reviewing', () => {
    it('says where names stand but not whose, and lets none through without a decision', async () => {
      const roundtable = await buildRoundtable(fixture.database, { state: 'closed', rule: 'chatham_house' });
      const person = await buildPerson(fixture.database, {
        fullName: 'Zebedee Quillfeather',
        organisationName: 'Quartzite Dynamics Ltd',
        email: 'zq@quartzite.example',
      });
      await fixture.database.query(
        `insert into invitations (id, org_id, roundtable_id, person_id, state, token_hash) values ($1, $2, $3, $4, 'accepted', $5)`,
        [uuidv7(), roundtable.orgId, roundtable.id, person.id, randomUUID()],
      );
      const id = await fixture.recorded(roundtable, {
        body: 'As Zebedee Quillfeather of Quartzite Dynamics said, write to zq@quartzite.example.',
      });

      const mentions = await fixture.organiser.get(`/api/roundtables/${roundtable.id}/contributions/${id}/mentions`);
      expect(new Set(mentions.body['items'].map(({ kind }: { kind: string }) => kind))).toEqual(
        new Set(['name', 'organisation', 'email']),
      );
      expect(JSON.stringify(mentions.body)).not.toMatch(/Zebedee|Quartz/);
      expect((await review(fixture.organiser, roundtable, id, { decision: 'accept' })).body['code']).toBe(
        'unresolved-mentions',
      );
      expect((await review(fixture.organiser, roundtable, id, { decision: 'accept', waveThrough: true })).status).toBe(
        422,
      );

      const redacted = await review(fixture.organiser, roundtable, id, {
        decision: 'accept',
        body: 'As one participant said.',
      });
      expect(redacted.body).toMatchObject({
        state: 'accepted',
        version: 1,
        body: 'As one participant said.',
        acceptedByYou: true,
      });
      const [{ all: everything } = { all: '' }] = await fixture.database.query<{ all: string }>(
        `select (select json_agg(c)::text from contributions c where id = $1) || (select json_agg(v)::text from contribution_versions v where contribution_id = $1) as all`,
        [id],
      );
      expect(everything).not.toMatch(/Zebedee|Quartz/);
    });

    it('accepts names that may stay, with a reason', async () => {
      const roundtable = await buildRoundtable(fixture.database, { state: 'closed', rule: 'chatham_house' });
      const id = await fixture.recorded(roundtable, { body: 'See https://example.org for the public report.' });

      expect(
        (
          await review(fixture.organiser, roundtable, id, {
            decision: 'accept',
            waveThrough: true,
            reason: 'A public report',
          })
        ).body['state'],
      ).toBe('accepted');
    });

    it('draws numbers at random under the Chatham House Rule and in order otherwise', async () => {
      const numbers = async (rule: 'chatham_house' | 'attributed'): Promise<number[]> => {
        const roundtable = await buildRoundtable(fixture.database, { state: 'closed', rule });
        const refs: string[] = [];
        for (let n = 0; n < 6; n += 1)
          refs.push(
            (await review(fixture.organiser, roundtable, await fixture.recorded(roundtable), { decision: 'accept' }))
              .body['ref'],
          );
        return refs.map((ref) => Number(ref.split('-C')[1]));
      };

      expect(await numbers('attributed')).toEqual([1, 2, 3, 4, 5, 6]);
      expect(await numbers('chatham_house')).not.toEqual([1, 2, 3, 4, 5, 6]);
    });

    it('rejects with a reason and decides once', async () => {
      const roundtable = await buildRoundtable(fixture.database, { state: 'closed' });
      const id = await fixture.recorded(roundtable);

      expect((await review(fixture.organiser, roundtable, id, { decision: 'reject' })).status).toBe(422);
      expect(
        (await review(fixture.organiser, roundtable, id, { decision: 'reject', reason: 'Off the subject' })).body[
          'state'
        ],
      ).toBe('rejected');
      expect((await review(fixture.organiser, roundtable, id, { decision: 'accept' })).status).toBe(409);
    });

    it('is for reviewers, and only within the roundtable of the path', async () => {
      const roundtable = await buildRoundtable(fixture.database, { state: 'closed' });
      const other = await buildRoundtable(fixture.database, { state: 'closed' });
      const stranger = fixture.app.client({
        cookie: await signIn(fixture.app, await buildAccount(fixture.database, {})),
      });
      const id = await fixture.recorded(roundtable);

      expect((await review(fixture.noteTaker, roundtable, id, { decision: 'accept' })).status).toBe(403);
      expect((await review(fixture.organiser, other, id, { decision: 'accept' })).status).toBe(404);
      expect((await review(stranger, roundtable, id, { decision: 'accept' })).status).toBe(404);
      expect((await fixture.app.client().get(`/api/roundtables/${roundtable.id}/contributions`)).status).toBe(401);
      expect((await fixture.organiser.get(`/api/roundtables/${other.id}/contributions/${id}/mentions`)).status).toBe(
        404,
      );
    });
  });

  describe('keeping a result', () => {
    async function poll(
      rule: 'attributed' | 'chatham_house',
      answers: readonly string[],
      state: 'open' | 'closed' = 'closed',
    ) {
      const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule });
      const activity = await buildActivity(fixture.database, { roundtable, state });
      for (const optionId of answers) {
        const answer = JSON.stringify({ optionId });
        await fixture.database.query(
          'insert into responses (org_id, activity_id, round, answer, answer_key) values ($1, $2, 1, $3::jsonb, $3)',
          [roundtable.orgId, activity.id, answer],
        );
      }
      return {
        roundtable,
        keep: (finding?: string) =>
          fixture.organiser.post(
            `/api/roundtables/${roundtable.id}/activities/${activity.id}/keep`,
            finding ? { finding } : {},
          ),
      };
    }

    it('freezes question, counts and method, once', async () => {
      const { keep } = await poll('attributed', ['a', 'a', 'b']);

      const kept = await keep('Most prefer the first');
      expect([kept.status, kept.body['type'], kept.body['state'], kept.body['title']]).toEqual([
        201,
        'poll_result',
        'accepted',
        'Most prefer the first',
      ]);
      expect(kept.body['poll']).toMatchObject({ n: 3, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
      expect(kept.body['attribution']).toMatchObject({ author: expect.stringMatching(/, poll of 3 people$/) });
      expect((await keep()).body['code']).toBe('already-kept');
    });

    it('refuses small numbers under the Chatham House Rule, and what is open or empty', async () => {
      expect((await (await poll('chatham_house', ['a', 'a', 'b', 'b'])).keep()).body['code']).toBe('suppressed');
      expect((await (await poll('chatham_house', ['a', 'a', 'b', 'b', 'b'])).keep()).status).toBe(201);
      expect((await (await poll('attributed', ['a'], 'open')).keep()).status).toBe(409);
      expect((await (await poll('attributed', [])).keep()).body['code']).toBe('nothing-to-keep');
    });
  });
});
