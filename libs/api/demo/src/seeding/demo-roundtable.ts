import type {
  ActivityBody,
  CreateRoundtableRequest,
  Joined,
  LiveState,
  ProgrammeBody,
  RoundtableBody,
  SectorList,
} from '@rt/contracts';

import type { DemoRoundtable } from './content';
import { type DemoClient, DemoFault } from './demo-client';
import { demoSlot } from './demo-slot';
import type { DemoServer } from './seed-demo';

export interface Planned {
  readonly id: string;
  readonly joinCode: string;
  readonly agendaIds: readonly string[];
  readonly activities: readonly ActivityBody[];
}

const DAY_MS = 86_400_000;

const NORTH_WEST = 'TLD';

/** Plans and schedules a roundtable as the organiser's screens do. */
export async function planRoundtable(
  organiser: DemoClient,
  programme: ProgrammeBody,
  plan: DemoRoundtable,
  { now, clock }: Pick<DemoServer, 'now' | 'clock'>,
): Promise<Planned> {
  const { id, version } = await create(organiser, programme, plan);
  const changed = await organiser.patch<RoundtableBody>(`/api/roundtables/${id}`, {
    version,
    purpose: plan.purpose,
    place: plan.place,
    venue: plan.venue,
    regionCode: NORTH_WEST,
    ...demoSlot(now, plan.day, plan.hour),
    capacity: 60,
    joining: 'open',
  });
  const { agenda } = await organiser.put<RoundtableBody>(`/api/roundtables/${id}/agenda`, {
    version: changed.version,
    items: plan.agenda,
  });
  const activities: ActivityBody[] = [];
  for (const { item, activity } of plan.activities) {
    const body = { ...activity, agendaItemId: agenda[item]?.id };
    activities.push(await organiser.post<ActivityBody>(`/api/roundtables/${id}/activities`, body));
  }
  // The sample was held two weeks ago, and the slot of the ready room has begun: each was scheduled the day before.
  clock.turnTo(new Date(Date.parse(changed.startAt ?? '') - DAY_MS));
  const scheduled = await organiser.post<RoundtableBody>(`/api/roundtables/${id}/schedule`);
  clock.turnTo();
  return { id, joinCode: scheduled.joinCode ?? '', agendaIds: agenda.map((one) => one.id), activities };
}

async function create(organiser: DemoClient, programme: ProgrammeBody, plan: DemoRoundtable): Promise<RoundtableBody> {
  const body: CreateRoundtableRequest = {
    question: plan.question,
    title: plan.title,
    sectorIds: await sectorIds(organiser, plan.sectors),
    format: 'in_person',
    programmeId: programme.id,
    rule: 'chatham_house',
  };
  return organiser.post<RoundtableBody>('/api/roundtables', body);
}

/** Ids of sectors by their codes, in the same order. Throws DemoFault for a code that nobody knows. */
export async function sectorIds(client: DemoClient, codes: readonly string[]): Promise<string[]> {
  const { items } = await client.get<SectorList>('/api/sectors');
  return codes.map((code) => {
    const sector = items.find((one) => one.code === code);
    if (!sector) throw new DemoFault(`The demo names the sector ${code}, which does not exist.`);
    return sector.id;
  });
}

export async function joinAll(phones: readonly DemoClient[], code: string): Promise<void> {
  for (const phone of phones) {
    const { participantToken, session } = await phone.post<Joined>('/api/join', { code });
    phone.actAs(participantToken);
    await phone.post('/api/live/acknowledge', { ruleVersion: session.ruleVersion });
    await phone.get<LiveState>('/api/live/state');
  }
}
