import { randomUUID } from 'node:crypto';

import type {
  ContributionList,
  ContributionRecorded,
  PersonBody,
  ProgrammeBody,
  Published,
  RoundtableList,
} from '@rt/contracts';
import { isActivityKind, rehearsals } from '@rt/kinds';

import { CONTRIBUTIONS, markedAsSample, PROGRAMME, PUBLISHED, READY, SCHEDULED } from './content';
import { DemoClient } from './demo-client';
import { joinAll, type Planned, planRoundtable, sectorIds } from './demo-roundtable';
import { PEOPLE } from './people';
import type { TurnedClock } from './turned-clock';

export interface DemoServer {
  readonly base: string;
  readonly origin: string;
  readonly now: Date;
  /** Stands at a time before each roundtable while that is scheduled. */
  readonly clock: Pick<TurnedClock, 'turnTo'>;
}

const PHONES = 24;

/** Through the public interface: a published, a scheduled and a ready roundtable. False where there are some already. */
export async function seedDemo(server: DemoServer): Promise<boolean> {
  const organiser = await signIn(server, 'organiser');
  const { items } = await organiser.get<RoundtableList>('/api/roundtables');
  if (items.length > 0) return false;

  const programme = await organiser.post<ProgrammeBody>('/api/programmes', PROGRAMME);
  const held = await planRoundtable(organiser, programme, PUBLISHED, server);
  await hold(server, organiser, held);
  await record(server, organiser, held);
  const reviewer = await signIn(server, 'reviewer');
  await reviewer.post<Published>(`/api/roundtables/${held.id}/publish`);
  await invite(organiser, await planRoundtable(organiser, programme, SCHEDULED, server));
  await planRoundtable(organiser, programme, READY, server);
  return true;
}

async function signIn(server: DemoServer, role: 'organiser' | 'note_taker' | 'reviewer'): Promise<DemoClient> {
  const client = new DemoClient(server.base, server.origin);
  await client.post('/api/sign-in/demo', { role });
  return client;
}

/** The directory's people are invited; the demo's mail page then holds their personal links. */
async function invite(organiser: DemoClient, planned: Planned): Promise<void> {
  const personIds: string[] = [];
  for (const person of PEOPLE) personIds.push((await organiser.post<PersonBody>('/api/people', person)).id);
  await organiser.post(`/api/roundtables/${planned.id}/invitations`, { personIds });
}

/** The session: everybody answers everything, results are kept, the session ends. */
async function hold(server: DemoServer, organiser: DemoClient, planned: Planned): Promise<void> {
  const roundtable = `/api/roundtables/${planned.id}`;
  const phones = Array.from({ length: PHONES }, () => new DemoClient(server.base, server.origin));
  await organiser.post(`${roundtable}/session/start`, { confirmEarly: true });
  await joinAll(phones, planned.joinCode);
  for (const activity of planned.activities) {
    const address = `${roundtable}/activities/${activity.id}`;
    await organiser.post(`${address}/open`);
    await Promise.all(phones.map((phone, at) => answer(phone, planned, activity.id, at)));
    await organiser.post(`${address}/close`);
    await organiser.post(`${address}/keep`);
  }
  await organiser.post(`${roundtable}/session/close`, { closeActivities: true });
}

async function answer(phone: DemoClient, planned: Planned, activityId: string, at: number): Promise<void> {
  const activity = planned.activities.find((one) => one.id === activityId);
  if (!activity || !isActivityKind(activity.kind)) return;
  const sample = rehearsals[activity.kind].sample(activity.config, at);
  const body = { round: 1, configVersion: activity.configVersion, opId: randomUUID(), n: 1, answer: sample };
  await phone.put(`/api/live/activities/${activityId}/response`, body);
}

/** The record: a note taker writes, the organiser accepts. Somebody else publishes. */
async function record(server: DemoServer, organiser: DemoClient, planned: Planned): Promise<void> {
  const noteTaker = await signIn(server, 'note_taker');
  const address = `/api/roundtables/${planned.id}/contributions`;
  for (const sample of CONTRIBUTIONS) {
    const { type, title, sectors, barrierKind, addressedTo } = sample;
    const fields = { sectorIds: await sectorIds(organiser, sectors), barrierKind, addressedTo };
    await noteTaker.post<ContributionRecorded>(address, {
      type,
      title,
      body: markedAsSample(sample),
      agendaItemId: planned.agendaIds[2],
      fields,
      opId: randomUUID(),
    });
  }
  const { items } = await organiser.get<ContributionList>(`${address}?state=submitted`);
  for (const { id } of items) {
    const decision = {
      decision: 'accept',
      waveThrough: true,
      reason: 'Sample text: it names organisations in public knowledge only.',
    };
    await organiser.post(`${address}/${id}/review`, decision);
  }
}
