import {
  buildActivity,
  buildParticipation,
  buildRoundtable,
  type BuiltRoundtable,
  PublishingFixture,
} from '@rt/testing';

import { openPublishing } from './spec-publishing';

const config = {
  options: [
    { id: 'a', text: 'Energy' },
    { id: 'b', text: 'Skills' },
  ],
  allowOther: true,
};

describe('Answers in own words in the record', () => {
  let fixture: PublishingFixture;

  beforeAll(async () => {
    fixture = await openPublishing();
  }, 120_000);
  afterAll(async () => {
    await fixture?.shut();
  });

  /** A closed activity with these answers, kept. */
  async function kept(roundtable: BuiltRoundtable, answers: readonly object[]) {
    const activity = await buildActivity(fixture.database, {
      roundtable,
      state: 'closed',
      question: 'What first?',
      config,
    });
    for (const answer of answers) {
      await fixture.database.query(
        'insert into responses (org_id, activity_id, round, answer, answer_key) values ($1, $2, 1, $3::jsonb, $3)',
        [roundtable.orgId, activity.id, JSON.stringify(answer)],
      );
    }
    const { status, body } = await fixture.staff.ann.post(
      `/api/roundtables/${roundtable.id}/activities/${activity.id}/keep`,
      {},
    );
    expect(status).toBe(201);
    return body as { ref: string; poll: { result: { other: object[]; otherCount: number } } };
  }

  const wrote = (other: string, times: number) => Array.from({ length: times }, () => ({ other }));
  const answers = [
    ...Array.from({ length: 4 }, () => ({ optionId: 'a' })),
    ...wrote('Grid delays', 2),
    ...wrote('grid-delays', 1),
    ...wrote('Ask Jane Marlowe', 3),
    ...wrote('Ports', 2),
  ];

  it('quotes under the Chatham House Rule what three or more wrote, and never a name of the room', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    await fixture.invite(roundtable, 'Jane Marlowe');
    const { ref, poll } = await kept(roundtable, answers);

    expect(poll.result).toMatchObject({ otherCount: 8, other: [{ label: 'Grid delays', count: 3 }] });
    const [stored] = await fixture.database.query<{ text: string }>(
      'select frozen::text as text from poll_snapshots where roundtable_id = $1',
      [roundtable.id],
    );
    expect(stored?.text).not.toMatch(/Marlowe|Ports/);

    await fixture.close(roundtable);
    await fixture.publish('ben', roundtable);
    const page = await fixture.page(ref);
    expect(page).toMatch(/<th scope="row">Grid delays \(written in\)<\/th>\s*<td>3<\/td>\s*<td>25%<\/td>/);
    expect(page).toMatch(/<th scope="row">Other answers<\/th>\s*<td>5<\/td>\s*<td>42%<\/td>/);
    expect(page).toContain('8 wrote an answer of their own.');
    expect(page).not.toMatch(/Marlowe|Ports/);
    const { body: csv } = await fixture.app.client().get<string>(`/contributions/${ref}/data.csv`);
    expect(csv).toContain('Grid delays (written in),3,0.25');
  });

  it('does not quote what names somebody who came later', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const { ref, poll } = await kept(roundtable, answers);
    expect(poll.result.other).toHaveLength(2);

    await buildParticipation(fixture.database, { roundtable, displayName: 'Jane Marlowe' });
    await fixture.close(roundtable);
    await fixture.publish('ben', roundtable);

    const page = await fixture.page(ref);
    expect(page).toContain('Grid delays (written in)');
    expect(page).not.toContain('Marlowe');
    expect(page).toContain('n = 12');
  });

  it('quotes all under the attributed rule', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'attributed' });
    const { ref } = await kept(roundtable, answers);
    await fixture.close(roundtable);
    await fixture.publish('ben', roundtable);

    const page = await fixture.page(ref);
    for (const label of ['Grid delays', 'Ask Jane Marlowe', 'Ports']) expect(page).toContain(`${label} (written in)`);
    expect(page).not.toContain('Other answers');
  });
});
