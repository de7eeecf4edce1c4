import { SealSession } from '@rt/api/sessions';
import type { ConsensusResult } from '@rt/kinds';
import { buildActivity, buildRoundtable, type BuiltRoundtable, PublishingFixture } from '@rt/testing';

import { openPublishing } from './spec-publishing';

const PLANNED = ['Grid first', 'Rail first', 'Ports first'].map((text, at) => ({ id: `o${at + 1}`, text }));
const ADDED = 'words0_1';

interface Answer {
  readonly agree: readonly string[];
  readonly disagree: readonly string[];
  readonly pass: readonly string[];
}

describe('Statements of participants after a session', () => {
  let fixture: PublishingFixture;
  const path = (roundtable: BuiltRoundtable, id: string) => `/api/roundtables/${roundtable.id}/activities/${id}`;

  beforeAll(async () => {
    fixture = await openPublishing();
  }, 120_000);

  afterAll(() => fixture?.shut());
  const resultOf = async (roundtable: BuiltRoundtable, id: string) =>
    (await fixture.staff.ann.get(`${path(roundtable, id)}/tally`)).body['result'] as ConsensusResult;

  /** A closed question on which six people voted; the first of them wrote a statement that is asked, and one that waits. */
  async function voted(roundtable: BuiltRoundtable, asked = 'More homes'): Promise<string> {
    const { id } = await buildActivity(fixture.database, {
      ...{ roundtable, state: 'closed', kind: 'consensus', question: 'What first?' },
      config: { options: PLANNED, adds: true },
    });
    for (let at = 0; at < 6; at++) {
      const votes: Answer = { agree: ['o1', ...(at < 5 ? [ADDED] : [])], disagree: ['o2'], pass: [] };
      const texts = at === 0 ? [asked, 'Unread words'] : [];
      const answer = { ...votes, ...(texts.length > 0 ? { entries: texts } : {}) };
      await fixture.database.query(
        `with answer as (
           insert into responses (org_id, activity_id, round, voice, op_id, n, answer, answer_key)
           values ($1, $2, 1, decode(md5($3::text), 'hex'), gen_random_uuid(), 1, $4::jsonb, $5)
         )
         insert into entries (org_id, activity_id, round, voice, body, state, joined_as)
         select $1, $2, 1, decode(md5($3::text), 'hex'), body, case when body = $8 then 'shown' else 'waiting' end,
           case when body = $8 then $7 end
         from unnest($6::text[]) as body`,
        [roundtable.orgId, id, at, JSON.stringify(answer), JSON.stringify(votes), texts, ADDED, asked],
      );
    }
    await fixture.database.query('update activity_live set answered = 6 where activity_id = $1', [id]);
    return id;
  }

  it('keep their votes, and nothing leads from a statement to whoever wrote it or to how they voted', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const id = await voted(roundtable);
    const hidden = await fixture.staff.ann.post(`${path(roundtable, id)}/hide`, { label: 'Ports first', hide: true });
    expect(hidden.status).toBe(200);
    const before = await resultOf(roundtable, id);
    expect(before.statements.map(({ id: one, counts }) => [one, counts?.agree])).toEqual([
      ['o1', 6],
      ['o2', 0],
      [ADDED, 5],
    ]);
    await fixture.close(roundtable);

    await fixture.app.get(SealSession).run(roundtable.id);

    const { written: _waiting, ...after } = await resultOf(roundtable, id);
    const { written: _waited, ...told } = before;
    expect(after).toEqual(told);
    const rows = await fixture.database.query<{ body: string; voice: null; joined_as: string | null }>(
      'select body, voice, joined_as from entries where activity_id = $1 order by body',
      [id],
    );
    expect(rows).toEqual([
      { body: 'More homes', voice: null, joined_as: ADDED },
      { body: 'Unread words', voice: null, joined_as: null },
    ]);
    // Of an answer nothing tells any more that its person wrote.
    const answers = await fixture.database.query<{ answer: Answer; answer_key: string }>(
      'select answer, answer_key from responses where activity_id = $1',
      [id],
    );
    expect(answers).toHaveLength(6);
    expect(answers.filter(({ answer }) => 'entries' in answer)).toEqual([]);
    expect(new Set(answers.map(({ answer_key: key }) => key)).size).toBe(2);
    const recount = await fixture.staff.ann.get(`${path(roundtable, id)}/recount`);
    expect(recount.body).toMatchObject({ equal: true, answeredCounted: 6 });
  });

  async function published(roundtable: BuiltRoundtable, id: string, ref: string): Promise<string[]> {
    await fixture.close(roundtable);
    await fixture.app.get(SealSession).run(roundtable.id);
    await fixture.publish('ben', roundtable);
    return Object.values(await fixture.toldOf(id, ref));
  }

  it('are published as the host has worded them after the result was kept', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const id = await voted(roundtable);
    const ref = await fixture.keep(roundtable, id);
    const entry = (await resultOf(roundtable, id)).written?.entries.find(({ text }) => text === 'More homes');
    const edited = await fixture.staff.ann.post(`${path(roundtable, id)}/entries/${entry?.id}/decide`, {
      ...{ verb: 'edit', text: 'Homes for all' },
    });
    expect(edited.status).toBe(200);
    for (const text of await published(roundtable, id, ref)) {
      expect(text).toContain('Homes for all');
      expect(text).not.toContain('More homes');
    }
  });

  it('are kept with their votes and without their words where they name somebody', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    await fixture.invite(roundtable, 'Jane Marlowe');
    const id = await voted(roundtable, 'Jane Marlowe is right');
    const ref = await fixture.keep(roundtable, id);
    const told = await published(roundtable, id, ref);
    const { body: files } = await fixture.staff.ann.post(`/api/roundtables/${roundtable.id}/results`);

    for (const text of [...told, JSON.stringify(files)]) expect(text).not.toContain('Marlowe');
    const [frozen, page, csv] = told;
    for (const text of [page, csv]) expect(text).toContain('A statement that is not quoted');
    for (const text of [frozen, JSON.stringify(files)]) expect(text).toContain(ADDED);
    expect(csv).toMatch(/A statement that is not quoted,5,5,0,0,/);
  });

  it('are published as added by a participant, without an author, and without what waits or was taken out', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const id = await voted(roundtable);
    await fixture.staff.ann.post(`${path(roundtable, id)}/hide`, { label: 'Ports first', hide: true });
    const ref = await fixture.keep(roundtable, id);
    for (const text of await published(roundtable, id, ref)) {
      expect(text).toContain('More homes');
      expect(text).not.toMatch(/Unread words|Ports first/);
    }
  });
});
