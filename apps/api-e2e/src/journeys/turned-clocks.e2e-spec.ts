import { fakeTime, MOMENTS, startedAt } from '../../../../tools/turned-clock.mjs';
import { HttpClient, Phone, signInDemo, startTopology } from '../support/load';

const library = fakeTime();
if (!library)
  console.warn('There is no libfaketime (Debian package faketime): the demo under turned clocks is skipped.');

/** The whole topology, PostgreSQL too, as if it were that moment. */
async function topologyAt(moment: string): ReturnType<typeof startTopology> {
  const turned = startedAt(moment);
  Object.assign(process.env, turned);
  try {
    return await startTopology({ durable: false, anew: true });
  } finally {
    for (const name of Object.keys(turned)) delete process.env[name];
  }
}

interface Listed {
  readonly items: readonly { id: string; state: string; localStart: string; title: string }[];
}

(library ? describe : describe.skip)('the demo, made and run', () => {
  it.each(MOMENTS)(
    'in %s (%s)',
    async (_when, moment) => {
      const topology = await topologyAt(moment);
      try {
        const base = topology.processes[0]?.url ?? '';
        const told = Date.parse((await fetch(`${base}/api/health`)).headers.get('date') ?? '');
        expect(Math.abs(told - Date.parse(moment))).toBeLessThan(30 * 60_000);
        const organiser = await signInDemo(base);
        const { items } = (await organiser.get('/api/roundtables')) as Listed;
        expect(items.map(({ state }) => state).sort()).toEqual(['published', 'scheduled', 'scheduled']);

        const ready = items.filter(({ state }) => state === 'scheduled').sort(byStart)[0];
        await organiser.post(`/api/roundtables/${ready?.id}/session/start`, { confirmEarly: true });
        const { joinCode } = await organiser.get(`/api/roundtables/${ready?.id}`);
        const phone = new HttpClient(base, { token: (await Phone.join(base, joinCode)).token });
        expect(await phone.get('/api/live/state')).toMatchObject({ state: { session: { state: 'live' } } });
        await organiser.post(`/api/roundtables/${ready?.id}/session/close`, {});
      } finally {
        await topology.stop();
      }
    },
    240_000,
  );
});

const byStart = (one: { localStart: string }, other: { localStart: string }): number =>
  one.localStart.localeCompare(other.localStart);
