import { buildRoundtable, type BuiltRoundtable, PublishingFixture } from '@rt/testing';

import { openPublishing } from './spec-publishing';

/** A zone in which it is another day now than in UTC. */
const elsewhere = () => (new Date().getUTCHours() >= 11 ? 'Pacific/Kiritimati' : 'Etc/GMT+12');

describe('Days of publication and withdrawal', () => {
  let fixture: PublishingFixture;

  beforeAll(async () => {
    fixture = await openPublishing();
  }, 120_000);
  afterAll(() => fixture?.shut());

  async function written(roundtable: BuiltRoundtable): Promise<{ id: string; ref: string }> {
    const { id } = await fixture.write(roundtable);
    const { status, body } = await fixture.review('ann', roundtable, id);
    expect(status).toBe(200);
    return { id, ref: body['ref'] };
  }

  it('are those of the place of the roundtable, as the day on which it was held is', async () => {
    const tz = elsewhere();
    const roundtable = await buildRoundtable(fixture.database, { state: 'live' });
    await fixture.database.query('update roundtables set tz = $2 where id = $1', [roundtable.id, tz]);
    const [first, second] = [await written(roundtable), await written(roundtable)];
    await fixture.close(roundtable);
    const [there] = await fixture.database.query<{ day: string; utc: string }>(
      `select (now() at time zone $1)::date::text as day, (now() at time zone 'UTC')::date::text as utc`,
      [tz],
    );
    expect(there?.day).not.toBe(there?.utc);
    const reason = { reason: 'Said by mistake' };

    expect((await fixture.publish('ben', roundtable)).status).toBe(200);
    const published = await fixture.database.query<{ day: string }>(
      `select published_on::text as day from pub_roundtables union all select published_on::text from pub_contributions
       union all select published_on::text from roundtables where id = $1`,
      [roundtable.id],
    );
    const path = `/api/roundtables/${roundtable.id}`;
    expect((await fixture.staff.ann.post(`${path}/contributions/${first.id}/withdraw`, reason)).status).toBe(200);
    expect((await fixture.staff.ann.post(`${path}/withdraw`, reason)).status).toBe(200);

    expect(published.map(({ day }) => day)).toEqual(Array(4).fill(there?.day));
    const buried = await fixture.database.query('select ref, removed_on::text as day from pub_tombstones order by ref');
    const refs = [roundtable.ref, first.ref, second.ref].sort();
    expect(buried).toEqual(refs.map((ref) => ({ ref, day: there?.day })));
  });
});
