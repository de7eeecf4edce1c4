import {
  addPerson as addToDirectory,
  type Body,
  type Declared,
  HttpClient,
  inParallel,
  personalLink,
  Phone as Participant,
  Room as BuiltRoom,
  type RoomPlan,
  wallTime,
} from '@rt/testing/rooms';

import { answerOf } from './answers';
import { type Kind, KINDS, type Question, questionsOf } from './questions';
import type { Phone, Site } from './room';
import { LONG, type Texts, TYPICAL } from './texts';

const AGENDA: RoomPlan['agenda'] = [
  { kind: 'intro', title: 'Welcome and the rule of the room', plannedMinutes: 10 },
  { kind: 'activity', title: 'What the room thinks', plannedMinutes: 40 },
  { kind: 'discussion', title: 'Who could act, and on what', plannedMinutes: 60 },
];

export interface Plan extends Pick<RoomPlan, 'rule' | 'agenda' | 'joining' | 'sharedDevices'> {
  readonly texts?: Texts;
  readonly questions?: readonly Question[];
}

type Planned = Question & { readonly id: string };

const each = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

async function draftOf({ staff }: Site, { texts = TYPICAL, rule = 'attributed' }: Plan): Promise<RoomPlan> {
  const { items } = await staff.organiser.get('/api/sectors');
  const sectorIds = (items as { id: string }[]).slice(1, texts === LONG ? 6 : 2).map(({ id }) => id);
  return { title: texts.title, question: texts.question, rule, sectorIds };
}

export async function draft(site: Site, plan: Plan = {}): Promise<{ id: string }> {
  return BuiltRoom.draft(site.staff.organiser, await draftOf(site, plan));
}

export class PlannedRoom {
  readonly id = this.room.id;
  readonly code = this.room.code;
  readonly ref = this.room.ref ?? '';
  readonly activities: readonly Planned[] = this.questions.map((question, at) => ({
    ...question,
    id: this.room.idOf(at),
  }));

  private constructor(
    readonly site: Site,
    private readonly room: BuiltRoom,
    private readonly texts: Texts,
    private readonly questions: readonly Question[],
  ) {}

  private get organiser(): HttpClient {
    return this.site.staff.organiser;
  }

  static async schedule(site: Site, plan: Plan = {}): Promise<PlannedRoom> {
    const { texts = TYPICAL, questions = questionsOf(texts), agenda = AGENDA, joining = 'open' } = plan;
    // In the afternoon whatever the hour is now: no screen shows two days.
    const [day] = wallTime(24 * 60).split('T');
    const room = await BuiltRoom.plan(site.staff.organiser, {
      ...(await draftOf(site, plan)),
      ...{ tz: 'Europe/London', localStart: `${day}T14:00`, localEnd: `${day}T16:00` },
      ...{ place: texts.place, venue: `Room 2, ${texts.place}`.slice(0, 160), purpose: texts.question },
      ...{ capacity: 500, joining, sharedDevices: plan.sharedDevices ?? false },
      ...{ agenda, activities: questions as RoomPlan['activities'] & object, activitiesUnder: 1 },
    });
    return new PlannedRoom(site, room, texts, questions);
  }

  static async start(site: Site, plan: Plan = {}): Promise<PlannedRoom> {
    const room = await PlannedRoom.schedule(site, plan);
    await room.post('session/start', { confirmEarly: true });
    return room;
  }

  post(path: string, body?: object): Promise<Body> {
    return this.room.done('POST', path, body);
  }

  put(path: string, body: object): Promise<Body> {
    return this.room.done('PUT', path, body);
  }

  get(path: string): Promise<Body> {
    return this.room.done('GET', path);
  }

  activity(kind: Kind): Planned {
    return this.activities.find((one) => one.kind === KINDS[kind]) as Planned;
  }

  act(kind: Kind, verb: string, body?: object): Promise<Body> {
    return this.post(`activities/${this.activity(kind).id}/${verb}`, body);
  }

  async open(kind: Kind): Promise<void> {
    await this.act(kind, 'open');
    await this.room.setCurrent(this.activity(kind).id);
  }

  reveal = (kind: Kind) => this.act(kind, 'reveal', { revealed: true });

  showResults = (by?: string) => this.put('session/stage-view', { view: 'results', ...(by ? { by } : {}) });

  end = () => this.room.end();

  async invite(...names: readonly (number | string)[]): Promise<void> {
    await this.room.invite(await inParallel(names, 4, (n) => addPerson(this.site, this.texts, n)));
  }

  /** Invites a person under this name; the token in the mail to them. */
  async personalLink(n: string): Promise<string> {
    await this.invite(n);
    return (await personalLink(this.organiser, `${n}@`)).replace('/i/', '');
  }

  /** New participants join; most are of three types and two places, and every seventh says nothing. */
  async join(count: number, next: (person: Participant, n: number) => unknown = () => undefined): Promise<void> {
    const { asks } = await this.lookup();
    await inParallel(each(count), 8, async (n) => {
      const says = asks && n % 7 !== 6;
      const declared: Declared = says
        ? { typeId: asks.types[n % 3]?.id, placeId: asks.places[n % 2]?.id, online: n % 4 === 0 }
        : {};
      return next(await this.room.join(declared), n);
    });
  }

  /** New participants join and answer a question. */
  answer(kind: Kind, count: number): Promise<void> {
    return this.join(count, (person, n) => this.respond(person, kind, answerOf(this.activity(kind), n)));
  }

  respond(person: Participant, kind: Kind, given: object, round = 1): Promise<void> {
    return person.answer(this.activity(kind).id, given, { round, n: round });
  }

  joinMany = (count: number, declared?: (n: number) => Declared) => this.room.joinMany(count, undefined, declared);

  lookup(): Promise<Body> {
    return new HttpClient(this.site.base).post('/api/join/lookup', { code: this.code });
  }

  async participant({ as = this.code, declared = {} }: { as?: string; declared?: Declared } = {}) {
    const person = await this.room.join(declared);
    const session = (await this.lookup()) as Phone['session'];
    const phone: Phone = { place: as, token: person.token, session, ruleAcknowledged: true };
    return { person, phone };
  }

  async phone(as?: string): Promise<Phone> {
    return (await this.participant(as === undefined ? {} : { as })).phone;
  }

  /** A phone that has answered, stored under the room's id, so that a browser can store both. */
  async answeredPhone(kind: Kind): Promise<Phone> {
    const { person, phone } = await this.participant({ as: this.id });
    await this.respond(person, kind, answerOf(this.activity(kind), 1));
    return phone;
  }

  stage = () => this.room.pairStage();

  /** Each of new participants reacts to entries: pairs of an entry and a value. */
  async react(kind: Kind, people: number, chosen: (n: number) => readonly (readonly [Entry, number])[]): Promise<void> {
    await inParallel(each(people), 3, async (n) => {
      const person = await this.room.join();
      for (const [{ id }, value] of chosen(n)) await person.react(this.activity(kind).id, id, value);
    });
  }

  entries(kind: Kind, state: 'shown' | 'waiting') {
    return this.room.entries(this.activity(kind).id, state);
  }

  decide = (kind: Kind, { id }: Entry, verb: string, more: object = {}) =>
    this.act(kind, `entries/${id}/decide`, { verb, ...more });

  /** A note taker writes texts; the ids. */
  note(count: number, textOf: (n: number) => object): Promise<string[]> {
    const agendaItemId = this.room.agendaIds[2] ?? null;
    return inParallel(each(count), 8, async (n) => {
      const body = { type: 'barrier', agendaItemId, opId: crypto.randomUUID(), ...textOf(n) };
      const { id } = await this.site.staff.noteTaker.post(`/api/roundtables/${this.id}/contributions`, body);
      return id as string;
    });
  }

  accept(ids: readonly string[]): Promise<unknown> {
    const reason = 'Public knowledge only.';
    return inParallel(ids, 8, (id) => this.room.review(id, { decision: 'accept', waveThrough: true, reason }));
  }

  /** Ends the session, does what is done only then, and publishes as a second person. */
  async publish(onceEnded: () => unknown = () => undefined): Promise<string> {
    await this.end();
    await onceEnded();
    return (await this.room.publish(this.site.staff.reviewer)).contributionRefs[0] ?? '';
  }
}

export type Entry = Awaited<ReturnType<PlannedRoom['entries']>>[number];

export const siteOf = (organiser: Pick<HttpClient, keyof HttpClient>): Site => ({
  base: organiser.base,
  staff: { organiser } as Site['staff'],
});

export async function addPerson({ staff }: Site, texts: Texts, n: number | string): Promise<string> {
  const isLong = texts === LONG;
  const local = isLong ? `a.${'very-long-local-part-'.repeat(2)}` : 'person-';
  const { id } = await addToDirectory(staff.organiser, `${texts.person}${isLong ? '' : ` ${n}`}`, {
    email: `${local}${n}@${isLong ? 'sub.'.repeat(20) : ''}example.org`,
    ...{ organisationName: texts.organisation, stakeholderType: 'academia', regionCode: 'TLD' },
  });
  return id;
}
