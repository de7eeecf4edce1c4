import { buildActivity, buildRoundtable, type BuiltRoundtable, PublishingFixture } from '@rt/testing';

import { openPublishing } from './spec-publishing';

const QUESTION = 'Which barriers?';
const config = {
  options: [
    { id: 'a', text: 'Energy' },
    { id: 'b', text: 'Skills' },
  ],
};

describe('From which result another was asked, in the record', () => {
  let fixture: PublishingFixture;

  beforeAll(async () => {
    fixture = await openPublishing();
  }, 120_000);
  afterAll(() => fixture?.shut());

  /** A closed question that six people answered, perhaps asked from the result of another one. */
  async function asked(roundtable: BuiltRoundtable, question: string, source: string | null = null): Promise<string> {
    const { id } = await buildActivity(fixture.database, { roundtable, state: 'closed', question, config });
    await fixture.database.query(
      `insert into responses (org_id, activity_id, round, answer, answer_key)
       select $1, $2, 1, $3::jsonb, $3 from generate_series(1, 6)`,
      [roundtable.orgId, id, JSON.stringify({ optionId: 'a' })],
    );
    if (source !== null) {
      const values = [id, source];
      await fixture.database.query('update activities set from_activity_id = $2, from_round = 1 where id = $1', values);
    }
    return id;
  }

  /** One question, one that was asked from it, and the first once more; of the last two the results are kept. */
  async function chain() {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const source = await asked(roundtable, QUESTION);
    const next = await fixture.keep(roundtable, await asked(roundtable, 'Which first?', source));
    const again = await fixture.keep(roundtable, await asked(roundtable, QUESTION));
    return { roundtable, source, next, again };
  }

  async function publish(roundtable: BuiltRoundtable): Promise<void> {
    await fixture.close(roundtable);
    expect((await fixture.publish('ben', roundtable)).status).toBe(200);
  }

  const told = async (ref: string) =>
    (await fixture.app.client().get(`/api/archive/contributions/${ref}`)).body['poll'];

  it('leads to that result alone, and not to another one of the same question', async () => {
    const { roundtable, source, next, again } = await chain();
    await publish(roundtable);

    const page = await fixture.page(next);
    expect(page).toContain(`Asked from: ${QUESTION}`);
    expect(page).not.toContain(`href="/contributions/${again}"`);
    expect((await told(next))['askedFrom']).toEqual({ question: QUESTION, round: 1, ref: null });
    const [stored] = await fixture.database.query<{ text: string }>(
      'select poll::text as text from pub_contributions where ref = $1',
      [next],
    );
    expect(stored?.text).not.toContain(source);
  });

  it('leads to it where it is published as well, until it is withdrawn', async () => {
    const { roundtable, source, next } = await chain();
    const ref = await fixture.keep(roundtable, source);
    await publish(roundtable);

    expect(await fixture.page(next)).toContain(`<a href="/contributions/${ref}">Asked from: ${QUESTION}</a>`);
    expect((await told(next))['askedFrom']).toEqual({ question: QUESTION, round: 1, ref });

    const path = `/api/roundtables/${roundtable.id}/contributions`;
    const { body } = await fixture.staff.ann.get(path);
    const { id } = (body['items'] as { id: string; ref: string }[]).find((one) => one.ref === ref) ?? { id: '' };
    expect((await fixture.staff.ann.post(`${path}/${id}/withdraw`, { reason: 'A wrong count' })).status).toBe(200);

    expect(await fixture.page(next)).not.toContain(ref);
    expect((await told(next))['askedFrom']).toEqual({ question: QUESTION, round: 1, ref: null });
  });
});
