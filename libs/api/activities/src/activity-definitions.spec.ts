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

  it('holds what hosts have decided by now, also where a read was under way and as many decisions stand as before', async () => {
    const of = (moderation: 'pre' | 'post') => ({ ...at(1), decided: 1, round: 1, config: { moderation } });
    let finish: (activity: LiveActivity) => void = () => undefined;
    const reads = [new Promise<LiveActivity>((done) => (finish = done)), Promise.resolve(of('pre') as LiveActivity)];
    const definitions = new ActivityDefinitions({ find: () => reads.shift() } as unknown as ActivitiesRepository);

    const before = definitions.present('a1');
    const now = definitions.findNewer(of('post') as LiveActivity);
    finish({ ...of('post'), decided: 2 } as LiveActivity);

    expect((await before)?.config).toEqual({ moderation: 'post' });
    expect((await now)?.config).toEqual({ moderation: 'pre' });
    expect(reads).toEqual([]);
  });

  it('reads once where nothing is under way', async () => {
    let reads = 0;
    const find = () => Promise.resolve(at(++reads && 1));
    const definitions = new ActivityDefinitions({ find } as unknown as ActivitiesRepository);

    expect(await definitions.findNewer(at(1))).toEqual(at(1));
    expect(reads).toBe(1);
    expect(await definitions.findNewer(at(2))).toBeUndefined();
  });
});
