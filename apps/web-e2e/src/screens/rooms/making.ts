/** Steps by which rooms reach their states, over HTTP as consoles and phones take them. */
import { randomUUID } from 'node:crypto';

import { HttpClient } from '../../../../../tools/load/http-client.mjs';
import { inParallel } from '../../../../../tools/load/raw-socket.mjs';
import { joinByCode, pairStage, response, wallTime } from '../../../../../tools/load/room.mjs';
import { retry } from '../../support/retry';
import { answerOf } from './answers';
import { type Kind, KINDS, type Question, questionsOf } from './questions';
import type { Phone, Site } from './room';
import { LONG, type Texts, TYPICAL } from './texts';

const AGENDA = [
  { kind: 'intro', title: 'Welcome and the rule of the room', plannedMinutes: 10 },
  { kind: 'activity', title: 'What the room thinks', plannedMinutes: 40 },
  { kind: 'discussion', title: 'Who could act, and on what', plannedMinutes: 60 },
];

export interface Plan {
  readonly texts?: Texts;
  readonly rule?: string;
  readonly agenda?: readonly object[];
  readonly questions?: readonly Question[];
  readonly joining?: 'open' | 'knock' | 'invited';
  readonly sharedDevices?: boolean;
}

type Planned = Question & { readonly id: string };

const each = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

export async function draft({ staff }: Site, { texts = TYPICAL, rule = 'attributed' }: Plan = {}) {
  const { items } = await staff.organiser.get('/api/sectors');
  const sectorIds = (items as { id: string }[]).slice(1, texts === LONG ? 6 : 2).map(({ id }) => id);
  const { title, question } = texts;
  const made = await staff.organiser.post('/api/roundtables', {
    title,
    question,
    sectorIds,
    format: 'in_person',
    rule,
  });
  return made as { id: string; version: number };
}

/** A roundtable that its staff has scheduled, and what happens in it. */
export class PlannedRoom {
  readonly id = this.made.id;
  readonly code = this.made.code;
  readonly ref = this.made.ref;
  readonly activities = this.made.activities;

  private constructor(
    readonly site: Site,
    private readonly texts: Texts,
    private readonly made: {
      readonly id: string;
      readonly code: string;
      readonly ref: string;
      readonly activities: readonly Planned[];
      readonly agendaIds: readonly string[];
    },
  ) {}

  private get organiser(): HttpClient {
    return this.site.staff.organiser;
  }

  private get path(): string {
    return `/api/roundtables/${this.id}`;
  }

  static async schedule(site: Site, plan: Plan = {}): Promise<PlannedRoom> {
    const { texts = TYPICAL, agenda = AGENDA, questions = questionsOf(texts), joining = 'open' } = plan;
    const { organiser } = site.staff;
    const { id, version } = await draft(site, plan);
    const path = `/api/roundtables/${id}`;
    // In the afternoon whatever the hour is now: no screen shows two days.
    const [day] = wallTime(24 * 60).split('T');
    const changed = await organiser.patch(path, {
      ...{ version, tz: 'Europe/London', localStart: `${day}T14:00`, localEnd: `${day}T16:00` },
      ...{ place: texts.place, venue: `Room 2, ${texts.place}`.slice(0, 160), purpose: texts.question },
      ...{ capacity: 500, joining, sharedDevices: plan.sharedDevices ?? false },
    });
    const planned = await organiser.put(`${path}/agenda`, { version: changed.version, items: agenda });
    const agendaIds = (planned.agenda as { id: string }[]).map((item) => item.id);
    const agendaItemId = agendaIds[1] ?? agendaIds[0];
    const made: Planned[] = [];
    for (const question of questions)
      made.push(await organiser.post(`${path}/activities`, { agendaItemId, ...question }));
    const { joinCode, ref } = await organiser.post(`${path}/schedule`);
    return new PlannedRoom(site, texts, { id, code: joinCode, ref, activities: made, agendaIds });
  }

  /** Its session runs, and nothing is open. */
  static async start(site: Site, plan: Plan = {}): Promise<PlannedRoom> {
    const room = await PlannedRoom.schedule(site, plan);
    await room.post('session/start', { confirmEarly: true });
    return room;
  }

  post(path: string, body?: object) {
    return this.organiser.post(`${this.path}/${path}`, body);
  }

  put(path: string, body: object) {
    return this.organiser.put(`${this.path}/${path}`, body);
  }

  get(path: string) {
    return this.organiser.get(`${this.path}/${path}`);
  }

  activity(kind: Kind): Planned {
    return this.activities.find((one) => one.kind === KINDS[kind]) as Planned;
  }

  act(kind: Kind, verb: string, body?: object) {
    return this.post(`activities/${this.activity(kind).id}/${verb}`, body);
  }

  /** Opens a question, and lets the room and its screen show it. */
  async open(kind: Kind): Promise<void> {
    await this.act(kind, 'open');
    await this.put('session/current', { activityId: this.activity(kind).id });
  }

  reveal = (kind: Kind) => this.act(kind, 'reveal', { revealed: true });

  showResults = (by?: string) => this.put('session/stage-view', { view: 'results', ...(by ? { by } : {}) });

  end = () => this.post('session/close', { closeActivities: true });

  async invite(...names: readonly (number | string)[]): Promise<void> {
    const personIds = await inParallel([...names], 4, (n: number | string) => addPerson(this.site, this.texts, n));
    await this.post('invitations', { personIds });
  }

  /** Invites a person who has this number; the token in the mail to them. */
  async personalLink(n: string): Promise<string> {
    await this.invite(n);
    return /\/i\/([\w-]+)/.exec(await mailTo(this.organiser, `${n}@`))?.[1] ?? '';
  }

  /** New participants join; most are of three types and two places, and every seventh says nothing. */
  async join(count: number, next: (token: string, n: number) => unknown = () => undefined): Promise<void> {
    const { asks } = await this.lookup();
    await inParallel(each(count), 8, async (n: number) => {
      const says = asks && n % 7 !== 6;
      const said = says ? { typeId: asks.types[n % 3]?.id, placeId: asks.places[n % 2]?.id, online: n % 4 === 0 } : {};
      return next(await joinByCode(this.site.base, this.code, said), n);
    });
  }

  /** New participants join and answer a question. */
  answer(kind: Kind, count: number): Promise<void> {
    return this.join(count, (token, n) => this.respond(token, kind, answerOf(this.activity(kind), n)));
  }

  /** An answer of one participant. */
  respond(token: string, kind: Kind, given: object, round = 1) {
    const { activityId, ...body } = response(this.activity(kind).id, given, round, { round });
    return new HttpClient(this.site.base, { token }).put(`/api/live/activities/${activityId}/response`, body);
  }

  lookup() {
    return new HttpClient(this.site.base).post('/api/join/lookup', { code: this.code });
  }

  /** A phone that has joined by code, under the code or, so that a browser can store both, under the room's id. */
  async phone({ as = this.code, said = {} }: { as?: string; said?: object } = {}): Promise<Phone> {
    const token = await joinByCode(this.site.base, this.code, said);
    return { place: as, token, session: await this.lookup(), ruleAcknowledged: true };
  }

  async answeredPhone(kind: Kind): Promise<Phone> {
    const phone = await this.phone({ as: this.id });
    await this.respond(phone.token, kind, answerOf(this.activity(kind), 1));
    return phone;
  }

  stage(): Promise<string> {
    return pairStage(this.organiser, this.site.base, this.id);
  }

  /** Each of new participants reacts to entries: pairs of an entry and a value. */
  async react(kind: Kind, people: number, chosen: (n: number) => readonly (readonly [Entry, number])[]): Promise<void> {
    await inParallel(each(people), 3, async (n: number) => {
      const phone = new HttpClient(this.site.base, { token: await joinByCode(this.site.base, this.code) });
      for (const [{ id }, value] of chosen(n)) {
        const path = `/api/live/activities/${this.activity(kind).id}/entries/${id}/reaction`;
        await phone.put(path, { round: 1, opId: randomUUID(), n: 1, value });
      }
    });
  }

  async entries(kind: Kind, state: 'shown' | 'waiting'): Promise<Entry[]> {
    return (await this.get(`activities/${this.activity(kind).id}/entries?state=${state}`)).items;
  }

  decide = (kind: Kind, { id }: Entry, verb: string, more: object = {}) =>
    this.act(kind, `entries/${id}/decide`, { verb, ...more });

  /** A note taker writes texts; the ids. */
  note(count: number, textOf: (n: number) => object): Promise<string[]> {
    const agendaItemId = this.made.agendaIds[2] ?? null;
    return inParallel(each(count), 8, async (n: number) => {
      const body = { type: 'barrier', agendaItemId, opId: randomUUID(), ...textOf(n) };
      return (await this.site.staff.noteTaker.post(`${this.path}/contributions`, body)).id;
    });
  }

  accept(ids: readonly string[]): Promise<unknown> {
    const decision = { decision: 'accept', waveThrough: true, reason: 'Public knowledge only.' };
    return inParallel([...ids], 8, (id: string) => this.post(`contributions/${id}/review`, decision));
  }

  /** Ends the session, does what is done only then, and publishes as a second person. */
  async publish(onceEnded: () => unknown = () => undefined): Promise<string> {
    await this.end();
    await onceEnded();
    const { contributionRefs } = await this.site.staff.reviewer.post(`${this.path}/publish`);
    return contributionRefs[0];
  }
}

/** The site of an organiser, for rooms that need nobody else. */
export const siteOf = (organiser: Pick<HttpClient, keyof HttpClient>): Site => ({
  base: organiser.base,
  staff: { organiser } as Site['staff'],
});

export interface Entry {
  readonly id: string;
  readonly text: string;
  readonly mark?: string;
  readonly mergedInto?: string;
}

export async function addPerson({ staff }: Site, texts: Texts, n: number | string): Promise<string> {
  const isLong = texts === LONG;
  const local = isLong ? `a.${'very-long-local-part-'.repeat(2)}` : 'person-';
  const { id } = await staff.organiser.post('/api/people', {
    fullName: `${texts.person}${isLong ? '' : ` ${n}`}`,
    email: `${local}${n}@${isLong ? 'sub.'.repeat(20) : ''}example.org`,
    organisationName: texts.organisation,
    stakeholderType: 'academia',
    regionCode: 'TLD',
  });
  return id;
}

/** The text of the newest mail to an address, once it is sent. */
export function mailTo(organiser: HttpClient, address: string): Promise<string> {
  return retry(async () => {
    const { items } = await organiser.get('/api/outbox');
    const mail = (items as { to: string; text: string }[]).find(({ to }) => to.includes(address));
    if (!mail) throw new Error(`No mail reached ${address}.`);
    return mail.text;
  }, 60_000);
}
