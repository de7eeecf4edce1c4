import { Controller, Get, Module } from '@nestjs/common';
import {
  buildOrganisation,
  buildParticipation,
  buildRoundtable,
  participantToken,
  type TestApp,
  testApp,
  type TestDatabase,
  testDatabase,
} from '@rt/testing';

import { ForParticipant, Public } from './decorators';

@Controller()
class PacedController {
  @Get('roundtables')
  @Public()
  archive(): string {
    return 'a page';
  }

  @Get('api/join-like')
  @Public()
  join(): object {
    return {};
  }

  @Get('api/live-like')
  @ForParticipant()
  live(): object {
    return {};
  }
}

@Module({ controllers: [PacedController] })
class PacedModule {}

describe('PaceGuard', () => {
  let database: TestDatabase;
  let app: TestApp;

  beforeAll(async () => {
    database = await testDatabase();
    await buildOrganisation(database);
    app = await testApp(database, [PacedModule], { RT_LIMIT_REQUESTS_PER_MIN: '3', RT_LIMIT_ARCHIVE_PER_MIN: '4' });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const statuses = async (path: string, times: number, bearer?: string): Promise<number[]> => {
    const client = app.client(bearer ? { bearer } : {});
    const found: number[] = [];
    for (let n = 0; n < times; n += 1) found.push((await client.get(path)).status);
    return found;
  };

  it('bounds what one participant asks, and leaves the others alone', async () => {
    const roundtable = await buildRoundtable(database, { state: 'live' });
    const [one, other] = await Promise.all([1, 2].map(() => buildParticipation(database, { roundtable })));
    if (!one || !other) throw new Error('nobody joined');

    expect(await statuses('/api/live-like', 4, participantToken(app, one))).toEqual([200, 200, 200, 429]);
    expect(await statuses('/api/live-like', 1, participantToken(app, other))).toEqual([200]);
  });

  it('bounds what one address asks of the archive, and says when to come back', async () => {
    expect(await statuses('/roundtables', 5)).toEqual([200, 200, 200, 200, 429]);
    const seconds = Number((await app.client().get('/roundtables')).headers.get('retry-after'));
    // Four a minute are one in 15 seconds, of which some have passed on a busy machine.
    expect(seconds).toBeGreaterThan(10);
    expect(seconds).toBeLessThanOrEqual(15);
  });

  it('does not bound joining by address (S76)', async () => {
    expect(new Set(await statuses('/api/join-like', 50))).toEqual(new Set([200]));
  });
});
