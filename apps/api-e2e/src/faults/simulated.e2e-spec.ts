import { type HttpClient, RAISED_LIMITS, singleChoice, startTopology } from '../support/load';
import { retry } from '../support/retry';
import { ask, type FaultRoom, openRoom, storedResponses } from './room';

const PEOPLE = 3;
/** They answer at a human pace, and who takes over looks every two seconds. */
const ANSWERED_MS = 60_000;

/** No Redis: who sits where stands in PostgreSQL, and whatever is left of the processes lets them answer. */
describe('simulated people', () => {
  let topology: Awaited<ReturnType<typeof startTopology>>;
  let room: FaultRoom;

  beforeAll(async () => {
    topology = await startTopology({ processes: 2, durable: true, env: RAISED_LIMITS });
    room = await openRoom(topology, 'Answers again after a restart');
  }, 240_000);

  afterAll(async () => {
    await topology?.stop();
  }, 60_000);

  const at = (process: number): HttpClient => {
    room.organiser.base = topology.processes[process]!.url;
    return room.organiser;
  };

  async function allAnswer(activityId: string): Promise<void> {
    await retry(async () => expect(await storedResponses(topology, activityId)).toHaveLength(PEOPLE), ANSWERED_MS);
  }

  /** Asks the room something else at one process. */
  async function openAnother(process: number): Promise<string> {
    const activities = `/api/roundtables/${room.id}/activities`;
    const { id } = await at(process).post(activities, singleChoice('And then?', ['One', 'Two']));
    await at(process).post(`${activities}/${id}/open`);
    return id;
  }

  const operations = async (activityId: string) =>
    (await storedResponses(topology, activityId)).map(({ voice, opId, n }) => `${voice} ${opId} ${n}`).sort();

  it('go on answering when the process that held them is killed, ends in order, or is all there was', async () => {
    const [first, second] = topology.processes;
    const asked = [room.activityId];
    await at(0).post(`/api/roundtables/${room.id}/session/simulated`, { count: PEOPLE });
    await allAnswer(room.activityId);
    const before = await operations(room.activityId);

    await first!.kill('SIGKILL');
    asked.push(await openAnother(1));
    await allAnswer(asked[1]!);

    await first!.restart();
    await second!.kill('SIGTERM');
    asked.push(await openAnother(0));
    await allAnswer(asked[2]!);

    await first!.kill('SIGKILL');
    await first!.restart();
    asked.push(await openAnother(0));
    await allAnswer(asked[3]!);

    // What they had answered before stands as it was, though the question is still open.
    expect(await operations(room.activityId)).toEqual(before);
    for (const activityId of asked) {
      const recount = await at(0).get(`/api/roundtables/${room.id}/activities/${activityId}/recount`);
      expect(recount).toMatchObject({ equal: true, answeredCounted: PEOPLE });
    }

    await at(0).delete(`/api/roundtables/${room.id}/session/simulated`);
    await retry(async () => {
      const left = await ask<{ people: number }>(
        topology.database.ownerUrl,
        'select count(*)::int as people from participations where roundtable_id = $1 and simulated',
        [room.id],
      );
      expect(left).toEqual([{ people: 0 }]);
    }, ANSWERED_MS);
    for (const activityId of asked) expect(await storedResponses(topology, activityId)).toEqual([]);
  }, 300_000);
});
