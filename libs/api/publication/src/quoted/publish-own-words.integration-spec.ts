import {
  buildActivity,
  buildParticipation,
  buildRoundtable,
  type BuiltRoundtable,
  PublishingFixture,
} from '@rt/testing';

import { openPublishing } from '../spec-publishing';

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

  /** A closed activity with these answers, of which hosts have made some options; kept. */
  async function kept(roundtable: BuiltRoundtable, answers: readonly object[], promoted: readonly string[] = []) {
    const activity = await buildActivity(fixture.database, {
      roundtable,
      state: 'closed',
      question: 'What first?',
      config,
    });
    const path = `/api/roundtables/${roundtable.id}/activities/${activity.id}`;
    for (const answer of answers) {
      await fixture.database.query(
        'insert into responses (org_id, activity_id, round, answer, answer_key) values ($1, $2, 1, $3::jsonb, $3)',
        [roundtable.orgId, activity.id, JSON.stringify(answer)],
      );
    }
    for (const label of promoted) expect((await fixture.staff.ann.post(`${path}/promote`, { label })).status).toBe(200);
    const { status, body } = await fixture.staff.ann.post(`${path}/keep`, {});
    expect(status).toBe(201);
    const { ref, poll } = body as { ref: string; poll: { result: { other: object[]; otherCount: number } } };
    return { ref, poll, activityId: activity.id };
  }

  /** All that is public of a kept result: its page, its files, what programs are told, and what a search finds. */
  async function published(ref: string): Promise<string> {
    const client = fixture.app.client();
    const page = `/contributions/${ref}`;
    const told: string[] = [];
    for (const path of [
      page,
      `${page}/data.csv`,
      `${page}/chart.svg`,
      `/api/archive${page}`,
      `/api/archive/search?q=Marlowe`,
    ]) {
      const { status, body } = await client.get(path);
      expect(status).toBe(200);
      told.push(JSON.stringify(body));
    }
    return told.join();
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

  it('counts with the other answers what a host made an option, where it names somebody or too few chose it', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    await fixture.invite(roundtable, 'Jane Marlowe');
    const leading = [...answers, ...wrote('Ask Jane Marlowe', 4)];
    const { ref, poll, activityId } = await kept(roundtable, leading, ['Ask Jane Marlowe', 'Ports', 'Grid delays']);

    expect(poll.result).toMatchObject({ otherCount: 9, other: [] });
    await fixture.close(roundtable);
    await fixture.publish('ben', roundtable);

    const { frozen, page, csv } = await fixture.toldOf(activityId, ref);
    expect(frozen).not.toMatch(/Marlowe|Ports/i);
    expect(await published(ref)).not.toMatch(/Marlowe|Ports/i);
    expect(page).toMatch(/<th scope="row">Grid delays<\/th>\s*<td>3<\/td>\s*<td>19%<\/td>/);
    expect(page).toMatch(/<th scope="row">Other answers<\/th>\s*<td>9<\/td>\s*<td>56%<\/td>/);
    expect(page).toContain('Of the options, “Energy” leads with 4 of 16 (25%).');
    expect(csv).toContain('Other answers,9,');
  });

  it('says nothing of an option either that names somebody who came after it was kept', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const leading = [...answers, ...wrote('Ask Jane Marlowe', 4)];
    const { ref, poll } = await kept(roundtable, leading, ['Ask Jane Marlowe']);
    expect(JSON.stringify(poll)).toContain('“Ask Jane Marlowe” leads');

    await fixture.close(roundtable);
    await fixture.invite(roundtable, 'Jane Marlowe');
    await fixture.publish('ben', roundtable);

    expect(await published(ref)).not.toContain('Marlowe');
    expect(await fixture.page(ref)).toContain('Of the options, “Energy” leads with 4 of 16 (25%).');
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
