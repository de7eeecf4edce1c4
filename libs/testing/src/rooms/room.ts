import type {
  ActivityBody,
  ContributionBody,
  DecideOnEntryRequest,
  EnterPhaseRequest,
  EntriesQuery,
  EntryBody,
  Published,
  ReviewContributionRequest,
  RoundtableBody,
  TallyBody,
} from '@rt/contracts';
import type { Call } from '@rt/contracts/plain';

import { retry } from '../../../../tools/retry.mjs';
import { countsOf, votesOf } from './counts';
import type { ApiClient, Body, HttpClient } from './http-client';
import { type Declared, Phone, type ResponseOver } from './phone';
import { createDraft, planRoundtable } from './plan-roundtable';
import { type ActivityPlan, type RoomPlan, singleChoice } from './plans';
import { pairStage, signInDemo } from './sign-ins';

/** An activity of a room: its position in the plan, or its id. */
export type ActivityRef = number | string;

type Act = 'close' | 'keep' | 'open' | 'reset' | 'skip' | 'undo-reset';

/** A roundtable on a running server, and its host, who does everything over HTTP. */
export class Room<Host extends ApiClient = HttpClient> {
  readonly activityIds: string[] = [];
  readonly agendaIds: string[] = [];

  constructor(
    readonly host: Host,
    readonly id: string,
    readonly code: string,
    readonly ref: string | null = null,
  ) {}

  /** A roundtable that is only a draft, without agenda, slot and questions. */
  static async draft<Host extends ApiClient>(host: Host, plan: RoomPlan = {}): Promise<Room<Host>> {
    const { id, joinCode } = await createDraft(host, plan);
    return new Room(host, id, joinCode ?? '');
  }

  /** A scheduled roundtable with its agenda and questions; people may be invited to it. */
  static async plan<Host extends ApiClient>(host: Host, plan: RoomPlan = {}): Promise<Room<Host>> {
    const { id, joinCode, ref, agenda, activityIds } = await planRoundtable(host, plan);
    const room = new Room(host, id, joinCode ?? '', ref);
    room.activityIds.push(...activityIds);
    room.agendaIds.push(...agenda.map((item) => item.id));
    return room;
  }

  /** A scheduled roundtable whose session runs, without an open question. */
  static async start<Host extends ApiClient>(host: Host, plan: RoomPlan = {}): Promise<Room<Host>> {
    const room = await Room.plan(host, plan);
    await room.start();
    return room;
  }

  static async startOpen<Host extends ApiClient>(host: Host, plan: RoomPlan = {}): Promise<Room<Host>> {
    const room = await Room.start(host, plan);
    for (const id of room.activityIds) await room.open(id);
    return room;
  }

  get url(): string {
    return this.host.base;
  }

  get call(): Call {
    return this.host.call;
  }

  idOf(activity: ActivityRef): string {
    return typeof activity === 'string' ? activity : (this.activityIds[activity] ?? '');
  }

  private at(activity: ActivityRef): { roundtableId: string; activityId: string } {
    return { roundtableId: this.id, activityId: this.idOf(activity) };
  }

  /** A request below the roundtable's address; throws when it is refused. */
  done<T = Body>(method: string, path: string, body?: object): Promise<T> {
    return this.host.done(method, `/api/roundtables/${this.id}/${path}`, method === 'GET' ? undefined : (body ?? {}));
  }

  async start(): Promise<void> {
    const body = { confirmEarly: true };
    await this.call('POST /api/roundtables/{roundtableId}/session/start', { at: { roundtableId: this.id }, body });
  }

  async end(): Promise<void> {
    const body = { closeActivities: true };
    await this.call('POST /api/roundtables/{roundtableId}/session/close', { at: { roundtableId: this.id }, body });
  }

  /** Plans a question; a single choice of a and b unless `plan` says otherwise. Returns its id. */
  async add(plan: Partial<ActivityPlan> | ActivityPlan = {}): Promise<string> {
    const body = { ...singleChoice('Which one?', ['First', 'Second']), ...plan };
    const at = { roundtableId: this.id };
    const { id } = await this.call('POST /api/roundtables/{roundtableId}/activities', { at, body });
    this.activityIds.push(id);
    return id;
  }

  async act(activity: ActivityRef, verb: Act): Promise<void> {
    await this.call(`POST /api/roundtables/{roundtableId}/activities/{activityId}/${verb}`, { at: this.at(activity) });
  }

  open(activity: ActivityRef): Promise<void> {
    return this.act(activity, 'open');
  }

  close(activity: ActivityRef): Promise<void> {
    return this.act(activity, 'close');
  }

  async show(activity: ActivityRef, revealed = true): Promise<void> {
    const at = this.at(activity);
    await this.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/reveal', { at, body: { revealed } });
  }

  async setCurrent(activity: ActivityRef | null): Promise<void> {
    const body = { activityId: activity === null ? null : this.idOf(activity) };
    await this.call('PUT /api/roundtables/{roundtableId}/session/current', { at: { roundtableId: this.id }, body });
  }

  async enterPhase(activity: ActivityRef, to: EnterPhaseRequest['to']): Promise<void> {
    const at = this.at(activity);
    await this.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/phase', { at, body: { to } });
  }

  save(activity: ActivityRef): Promise<ContributionBody> {
    return this.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/keep', {
      at: this.at(activity),
      body: {},
    });
  }

  read(): Promise<RoundtableBody> {
    return this.call('GET /api/roundtables/{roundtableId}', { at: { roundtableId: this.id } });
  }

  async activity(activity: ActivityRef): Promise<ActivityBody> {
    const at = { roundtableId: this.id };
    const { items } = await this.call('GET /api/roundtables/{roundtableId}/activities', { at });
    const found = items.find(({ id }) => id === this.idOf(activity));
    if (!found) throw new Error(`The room has no activity ${activity}.`);
    return found;
  }

  tally(activity: ActivityRef): Promise<TallyBody> {
    return this.call('GET /api/roundtables/{roundtableId}/activities/{activityId}/tally', { at: this.at(activity) });
  }

  /** How many people gave each answer, or its mean (`countsOf`). */
  async answers(activity: ActivityRef): Promise<Record<string, number>> {
    return countsOf(await this.tally(activity));
  }

  async votes(activity: ActivityRef): Promise<Record<string, Readonly<Record<string, number>>>> {
    return votesOf(await this.tally(activity));
  }

  /** What people wrote, in a state of moderation: all pages. */
  async entries(activity: ActivityRef, state: EntriesQuery['state']): Promise<EntryBody[]> {
    const all: EntryBody[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const page = await this.call('GET /api/roundtables/{roundtableId}/activities/{activityId}/entries', {
        at: this.at(activity),
        query: { state, ...(after && { after }) },
      });
      all.push(...page.items);
      after = page.next;
    }
    return all;
  }

  /** Decides on an entry: approves, hides, pins, answers it and so on. */
  async decide(activity: ActivityRef, entryId: string, body: DecideOnEntryRequest): Promise<void> {
    const at = { ...this.at(activity), entryId };
    await this.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/entries/{entryId}/decide', {
      at,
      body,
    });
  }

  join(declared: Declared = {}, url = this.url): Promise<Phone> {
    return Phone.join(url, this.code, declared);
  }

  /** So many participants who join by code, spread over the servers. */
  joinMany(count: number, urls: readonly string[] = [this.url], declared?: (n: number) => Declared): Promise<Phone[]> {
    return Phone.joinMany(urls, this.code, count, declared);
  }

  async answer(activity: ActivityRef, answer: object, over: ResponseOver = {}): Promise<Phone> {
    const phone = await this.join();
    await phone.answer(this.idOf(activity), answer, over);
    return phone;
  }

  /** A new participant joins and votes on the entry with these words, which may still be on its way. */
  async vote(activity: ActivityRef, words: string, value: 1 | -1): Promise<void> {
    const phone = await this.join();
    const entryId = await retry(async () => {
      const entry = (await phone.entries(this.idOf(activity))).find((one) => one.text === words);
      if (!entry) throw new Error(`There is no entry “${words}”.`);
      return entry.id;
    });
    await phone.react(this.idOf(activity), entryId, value);
  }

  pairStage(keysMoveSession?: boolean): Promise<string> {
    return pairStage(this.host, this.id, keysMoveSession);
  }

  invite(personIds: string[]) {
    const at = { roundtableId: this.id };
    return this.call('POST /api/roundtables/{roundtableId}/invitations', { at, body: { personIds } });
  }

  review(
    contributionId: string,
    body: ReviewContributionRequest,
    by: ApiClient = this.host,
  ): Promise<ContributionBody> {
    const at = { roundtableId: this.id, contributionId };
    return by.call('POST /api/roundtables/{roundtableId}/contributions/{contributionId}/review', { at, body });
  }

  /** Publishes the roundtable as a second person: the demo's reviewer unless another one does. */
  async publish(by?: ApiClient): Promise<Published> {
    const reviewer = by ?? (await signInDemo(this.url, 'reviewer'));
    return reviewer.call('POST /api/roundtables/{roundtableId}/publish', { at: { roundtableId: this.id } });
  }
}
