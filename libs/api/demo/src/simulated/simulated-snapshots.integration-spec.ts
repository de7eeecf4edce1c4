import { PlanningModule } from '@rt/api/planning';
import { buildActivity, buildParticipation, buildRoundtable, PublishingFixture } from '@rt/testing';

import { DemoModule } from '../demo.module';
import { SimulatedSeats } from './simulated-seats';

describe('Snapshots of results', () => {
  let fixture: PublishingFixture;

  beforeAll(async () => {
    fixture = await PublishingFixture.open([PlanningModule, DemoModule]);
  }, 120_000);
  afterAll(() => fixture?.shut());

  const counted = async (roundtableId: string) => {
    const [row] = await fixture.database.query<{ n: number }>(
      `select (frozen ->> 'n')::int as n from poll_snapshots where roundtable_id = $1`,
      [roundtableId],
    );
    return row?.n;
  };

  it('are taken anew when simulated people and their answers go after the end', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live' });
    const { id: activityId } = await buildActivity(fixture.database, { roundtable, state: 'closed' });
    await fixture.database.query(
      `insert into responses (org_id, activity_id, round, answer, answer_key)
       select $1, $2, 1, '{"optionId":"a"}', '{"optionId":"a"}' from generate_series(1, 2)`,
      [roundtable.orgId, activityId],
    );
    const person = await buildParticipation(fixture.database, { roundtable });
    await fixture.database.query('update participations set simulated = true where id = $1', [person.id]);
    await fixture.close(roundtable);
    const before = await counted(roundtable.id);
    await fixture.database.query(
      'delete from responses where ctid = (select min(ctid) from responses where activity_id = $1)',
      [activityId],
    );

    await fixture.app.get(SimulatedSeats).removeAnswers(roundtable.id);

    expect([before, await counted(roundtable.id)]).toEqual([2, 1]);
  });
});
