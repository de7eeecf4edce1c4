import type { ActivitiesRepository } from './activities.repository';
import type { LiveActivity } from './activity';
import { ActivityDefinitions } from './activity-definitions';

describe('ActivityDefinitions', () => {
  const at = (configVersion: number) => ({ id: 'a1', configVersion }) as LiveActivity;

  it('reads again where the read that was under way is older than the version that is asked for', async () => {
    let finish: (activity: LiveActivity) => void = () => undefined;
    const reads = [new Promise<LiveActivity>((done) => (finish = done)), Promise.resolve(at(2))];
    const definitions = new ActivityDefinitions({ find: () => reads.shift() } as unknown as ActivitiesRepository);

    const before = definitions.find('a1', 1);
    const after = definitions.find('a1', 2);
    finish(at(1));

    expect((await before)?.configVersion).toBe(1);
    expect((await after)?.configVersion).toBe(2);
  });
});
