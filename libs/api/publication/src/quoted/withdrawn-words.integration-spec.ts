import { randomUUID } from 'node:crypto';

import { Keys } from '@rt/api/platform';
import { buildActivity, type BuiltRoundtable, PublishingFixture } from '@rt/testing';

import { openPublishing } from '../spec-publishing';

const ASKED = 'Who pays for the hydrogen pipes?';
const OTHERS = ['When is rail next?', 'Who trains the welders?', 'Where do ports stand?', 'How many homes?'];
const QUOTED = /hydrogen/i;

/** What stands of a question that was asked, kept as a contribution, and voted on in a further one. */
interface Standing {
  readonly roundtable: BuiltRoundtable;
  readonly secret: string;
  readonly contributionId: string;
  readonly result: { readonly id: string; readonly ref: string };
  readonly next: { readonly id: string; readonly ref: string };
}

describe('Words that their author took back, in results that quote them', () => {
  let fixture: PublishingFixture;

  beforeAll(async () => {
    fixture = await openPublishing();
  }, 120_000);
  afterAll(() => fixture?.shut());

  /** A closed list of approved questions, each of another person. */
  async function asked(roundtable: BuiltRoundtable, texts: readonly string[]): Promise<string> {
    const about = { state: 'closed', kind: 'qa', question: 'What do you want to know?', config: {} } as const;
    const { id } = await buildActivity(fixture.database, { roundtable, ...about });
    for (const [at, text] of texts.entries()) {
      await fixture.database.query(
        `with answer as (
           insert into responses (org_id, activity_id, round, voice, op_id, n, answer, answer_key)
           values ($1, $2, 1, decode(md5($3::text), 'hex'), gen_random_uuid(), 1, $4::jsonb, '{"entries":1}')
         )
         insert into entries (org_id, activity_id, round, voice, body, state)
         values ($1, $2, 1, decode(md5($3::text), 'hex'), $5, 'shown')`,
        [roundtable.orgId, id, at, JSON.stringify({ entries: [text] }), text],
      );
    }
    await fixture.database.query('update activity_live set answered = $2 where activity_id = $1', [id, texts.length]);
    return id;
  }

  /** A closed vote on what was asked there. */
  async function votedOn(roundtable: BuiltRoundtable, source: string): Promise<string> {
    const options = [ASKED, ...OTHERS].map((text, at) => ({ id: `o${at}`, text }));
    const about = { state: 'closed', kind: 'single_choice', question: 'Which first?', config: { options } } as const;
    const { id } = await buildActivity(fixture.database, { roundtable, ...about });
    await fixture.database.query('update activities set from_activity_id = $2, from_round = 1 where id = $1', [
      id,
      source,
    ]);
    await fixture.database.query(
      `insert into responses (org_id, activity_id, round, answer, answer_key)
       select $1, $2, 1, $3::jsonb, $3 from generate_series(1, 6)`,
      [roundtable.orgId, id, JSON.stringify({ optionId: 'o0' })],
    );
    return id;
  }

  /** Keeps what one person asked as a contribution; its author holds the secret. */
  async function keptText(roundtable: BuiltRoundtable, activityId: string): Promise<{ id: string; secret: string }> {
    const [entry] = await fixture.database.query<{ id: string }>(
      'select id from entries where activity_id = $1 and body = $2',
      [activityId, ASKED],
    );
    const path = `/api/roundtables/${roundtable.id}/activities/${activityId}/entries/${entry?.id}/keep`;
    expect((await fixture.staff.ann.post(path, {})).status).toBe(204);
    const secret = randomUUID();
    const hash = fixture.app.get(Keys).hmac('author-secret', 'secret', secret).toString('hex');
    const [draft] = await fixture.database.query<{ id: string }>(
      'update contribution_drafts set author_secret_hash = $2 where activity_id = $1 returning id',
      [activityId, hash],
    );
    return { id: draft?.id ?? '', secret };
  }

  async function standing(rule: 'chatham_house' | 'attributed' = 'chatham_house'): Promise<Standing> {
    const roundtable = await fixture.start({ rule });
    const id = await asked(roundtable, [ASKED, ...OTHERS]);
    const nextId = await votedOn(roundtable, id);
    const { id: contributionId, secret } = await keptText(roundtable, id);
    const result = { id, ref: await fixture.keep(roundtable, id) };
    const next = { id: nextId, ref: await fixture.keep(roundtable, nextId) };
    return { roundtable, contributionId, secret, result, next };
  }

  /** All that is public of a kept result, and what is kept of it. */
  async function told({ id, ref }: Standing['result']): Promise<string> {
    const { frozen, page, csv, svg } = await fixture.toldOf(id, ref);
    const { status, body } = await fixture.app.client().get(`/api/archive/contributions/${ref}`);
    expect(status).toBe(200);
    return [frozen, page, csv, svg, JSON.stringify(body)].join('\n');
  }

  /** Of a result that is public: as it is kept, and as readers have it. */
  async function versionsOf({ id, ref }: Standing['result']) {
    const { body } = await fixture.app.client().get(`/api/archive/contributions/${ref}`);
    const [row] = await fixture.database.query<{ kept: number }>(
      `select current_version as kept from contributions where activity_id = $1 and type = 'poll_result'`,
      [id],
    );
    return { kept: row?.kept, shown: body['version'] as number };
  }

  async function found(word: string): Promise<string[]> {
    const { body } = await fixture.app.client().get(`/api/archive/search?q=${word}`);
    return (body['items'] as { ref: string }[]).map(({ ref }) => ref).sort();
  }

  const accept = ({ roundtable, contributionId }: Standing, words: object = {}) =>
    fixture.review('ann', roundtable, contributionId, { decision: 'accept', ...words });

  async function publish({ roundtable }: Standing): Promise<void> {
    expect((await fixture.close(roundtable)).status).toBe(200);
    expect((await fixture.publish('ben', roundtable)).status).toBe(200);
  }

  async function withdraw({ secret }: Standing): Promise<void> {
    expect((await fixture.bySecret('/withdraw', { secret })).status).toBe(200);
  }

  it.each(['chatham_house', 'attributed'] as const)('go out of those that are public: %s', async (rule) => {
    const room = await standing(rule);
    expect((await accept(room)).status).toBe(200);
    await publish(room);
    for (const result of [room.result, room.next]) expect(await told(result)).toMatch(QUOTED);
    expect(await found('hydrogen')).toEqual(expect.arrayContaining([room.result.ref, room.next.ref]));

    await withdraw(room);

    for (const result of [room.result, room.next]) expect(await told(result)).not.toMatch(QUOTED);
    expect(await found('hydrogen')).toEqual([]);
    expect(await found('welders')).toEqual([room.result.ref, room.next.ref].sort());
    const { body } = await fixture.app.client().get(`/api/archive/contributions/${room.result.ref}`);
    expect(body).toMatchObject({ version: 2, poll: { n: 5 } });
    expect(await fixture.page(room.result.ref)).toContain('4 of 5 questions are listed');
    expect(await fixture.page(room.next.ref)).toContain('An option that is not quoted');
    const versions = await fixture.database.query<{ text: string }>(
      `select row_to_json(v)::text as text from contribution_versions v join contributions c on c.id = v.contribution_id
       where c.roundtable_id = $1 and c.type = 'poll_result'`,
      [room.roundtable.id],
    );
    expect(versions).toHaveLength(2);
    expect(JSON.stringify(versions)).not.toMatch(QUOTED);
    // The counts of words are those of what stands.
    const counts = await fixture.database.query(
      `select w.word from pub_words w full join (
         select word, count(*)::int as n from pub_contributions, unnest(tsvector_to_array(search)) word group by word
       ) there using (word) where w.documents is distinct from there.n`,
    );
    expect(counts).toEqual([]);
    // By another version a repeat of it would be known.
    await withdraw(room);
    expect((await fixture.app.client().get(`/api/archive/contributions/${room.result.ref}`)).body['version']).toBe(2);
    await fixture.staff.ann.post(`/api/roundtables/${room.roundtable.id}/withdraw`, { reason: 'Tested' });
  });

  it('go out of what is public as more is published, where somebody came meanwhile whom they name', async () => {
    const room = await standing();
    expect((await accept(room)).status).toBe(200);
    const late = await fixture.write(room.roundtable);
    await publish(room);
    await fixture.invite(room.roundtable, 'Kit Wren', 'Hydrogen Pipes');
    expect((await fixture.review('ann', room.roundtable, late.id)).status).toBe(200);
    for (const result of [room.result, room.next]) expect(await told(result)).toMatch(QUOTED);

    expect((await fixture.publish('ben', room.roundtable)).status).toBe(200);

    for (const result of [room.result, room.next]) expect(await told(result)).not.toMatch(QUOTED);
    expect(await versionsOf(room.result)).toEqual({ kept: 2, shown: 2 });
    await withdraw(room);
    for (const result of [room.result, room.next]) expect(await told(result)).not.toMatch(QUOTED);
    expect(await versionsOf(room.result)).toEqual({ kept: 2, shown: 2 });
    await fixture.staff.ann.post(`/api/roundtables/${room.roundtable.id}/withdraw`, { reason: 'Tested' });
  });

  it('are not published where they were taken back before', async () => {
    const room = await standing();
    await withdraw(room);
    await publish(room);

    for (const result of [room.result, room.next]) expect(await told(result)).not.toMatch(QUOTED);
    expect(await found('hydrogen')).toEqual([]);
    expect(await fixture.page(room.result.ref)).toContain('4 of 5 questions are listed');
  });

  it('are absent from a result that is saved later', async () => {
    const roundtable = await fixture.start();
    const id = await asked(roundtable, [ASKED, ...OTHERS]);
    const { secret } = await keptText(roundtable, id);
    expect((await fixture.bySecret('/withdraw', { secret })).status).toBe(200);

    const ref = await fixture.keep(roundtable, id);
    await fixture.close(roundtable);
    await fixture.publish('ben', roundtable);

    expect(await told({ id, ref })).not.toMatch(QUOTED);
  });

  it('stay in what is kept where they went with the whole roundtable, and another text is taken back', async () => {
    const room = await standing();
    const other = await keptText(room.roundtable, await asked(room.roundtable, [ASKED]));
    expect((await accept(room)).status).toBe(200);
    await publish(room);
    const path = `/api/roundtables/${room.roundtable.id}/withdraw`;
    expect((await fixture.staff.ann.post(path, { reason: 'Tested' })).status).toBe(200);

    expect((await fixture.bySecret('/withdraw', { secret: other.secret })).status).toBe(200);

    expect((await fixture.toldOf(room.result.id, room.result.ref)).frozen).toMatch(QUOTED);
  });

  it('are quoted no more either once a reviewer has changed them', async () => {
    const room = await standing();
    expect((await accept(room, { title: 'Who pays for the pipes?', body: 'Who pays for the pipes?' })).status).toBe(
      200,
    );
    await publish(room);

    for (const result of [room.result, room.next]) expect(await told(result)).not.toMatch(QUOTED);
    expect(await found('hydrogen')).toEqual([]);
    expect(await found('pipes')).toHaveLength(1);
  });

  it('stay where a reviewer accepts them as they are', async () => {
    const room = await standing();
    expect((await accept(room, { title: 'On pipes for hydrogen' })).status).toBe(200);
    await publish(room);

    for (const result of [room.result, room.next]) expect(await told(result)).toMatch(QUOTED);
  });
});
