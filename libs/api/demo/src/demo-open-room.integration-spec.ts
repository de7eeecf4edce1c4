import { PlanningModule } from '@rt/api/planning';
import { buildRoundtable, PublishingFixture } from '@rt/testing';

import { DemoModule } from './demo.module';

describe('the front page of a demo', () => {
  let fixture: PublishingFixture;

  beforeAll(async () => {
    fixture = await PublishingFixture.open([PlanningModule, DemoModule]);
  }, 120_000);
  afterAll(() => fixture?.shut());

  it('offers the room that is open', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'scheduled', title: 'The open room' });

    const { body } = await fixture.app.client().get<string>('/');
    expect(body).toContain('The open room');
    expect(body).toContain(`${roundtable.joinCode.slice(0, 4)} ${roundtable.joinCode.slice(4)}`);
  });
});
