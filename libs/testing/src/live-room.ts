import { randomUUID } from 'node:crypto';

import type {
  Ack,
  ActivityView,
  OwnAnswer,
  RespondedBody,
  RoomChanged,
  RoomState,
  SessionFacts,
  Tally,
} from '@rt/contracts';

import { buildAccount } from './build-people';
import {
  buildParticipation,
  buildRoundtable,
  type BuiltParticipation,
  type BuiltRoundtable,
} from './build-roundtables';
import { type Body, Room } from './rooms';
import { participantToken, signIn } from './sign-in';
import { connected, socketClient, type TestSocket } from './socket-client';
import type { TestApp } from './test-app';
import type { TestClient } from './test-client';

export interface Frame {
  readonly event: string;
  readonly payload: unknown;
}

export class Listener {
  readonly frames: Frame[] = [];

  private constructor(readonly socket: TestSocket) {
    socket.onAny((event: string, payload: unknown) => this.frames.push({ event, payload }));
  }

  static async connect(url: string, auth: Record<string, unknown>): Promise<Listener> {
    const socket = socketClient(url, auth);
    const listener = new Listener(socket);
    await connected(socket);
    return listener;
  }

  send<T extends object = Record<string, unknown>>(event: string, body: unknown): Promise<Ack<T>> {
    return (this.socket as unknown as { emitWithAck(event: string, body: unknown): Promise<Ack<T>> }).emitWithAck(
      event,
      body,
    );
  }

  join(): Promise<Ack> {
    return this.send('room:join', {});
  }

  all<T>(event: string): T[] {
    return this.frames.filter((frame) => frame.event === event).map(({ payload }) => payload as T);
  }

  get state(): RoomState | undefined {
    return this.all<RoomState>('room:state').at(-1);
  }

  get changedActivities(): ActivityView[] {
    return this.all<RoomChanged>('room:changed').flatMap(({ activities = [] }) => activities);
  }

  /** The session's part of every frame that had one, in its order. */
  get sessions(): SessionFacts[] {
    return this.frames.flatMap(({ event, payload }) =>
      event === 'room:state' || event === 'room:changed' ? ((payload as Partial<RoomState>).session ?? []) : [],
    );
  }

  tallies(activityId: string): Tally[] {
    return this.frames
      .flatMap((frame) => [...activitiesIn(frame).map(({ tally }) => tally), ...talliesIn(frame)])
      .filter((tally): tally is Tally => tally?.activityId === activityId);
  }

  tally(activityId: string): Tally | undefined {
    return this.tallies(activityId).at(-1);
  }

  /** How many have answered the activity, by the newest frame that says so. */
  answered(activityId: string): number | undefined {
    return this.frames
      .flatMap((frame) => [
        ...activitiesIn(frame).map(({ id, answered }) => ({ id, answered })),
        ...talliesIn(frame).map(({ activityId: id, answered }) => ({ id, answered })),
      ])
      .filter(({ id }) => id === activityId)
      .at(-1)?.answered;
  }

  own(activityId: string): OwnAnswer | undefined {
    return this.all<OwnAnswer>('own:changed')
      .filter((own) => own.activityId === activityId)
      .at(-1);
  }

  close(): void {
    this.socket.disconnect();
  }
}

function activitiesIn({ event, payload }: Frame): readonly ActivityView[] {
  const holds = event === 'room:state' || event === 'room:changed';
  return holds ? ((payload as RoomChanged).activities ?? []) : [];
}

function talliesIn({ event, payload }: Frame): readonly Tally[] {
  return event === 'room:changed' ? ((payload as RoomChanged).tallies ?? []) : [];
}

/** Body of a response; `over` replaces any part. */
export function response(
  activityId: string,
  n: number,
  answer: unknown,
  over: Record<string, unknown> = {},
): Record<string, unknown> {
  return { activityId, round: 1, configVersion: 1, opId: randomUUID(), n, answer, ...over };
}

type SaidBefore = Pick<
  Parameters<typeof buildParticipation>[1],
  'acknowledged' | 'declaredType' | 'declaredRegion' | 'online' | 'displayName' | 'invitationId'
>;

/** Somebody in the room: a participation with its token, over socket and HTTP. */
export class Phone {
  constructor(
    private readonly app: TestApp,
    readonly participation: BuiltParticipation,
  ) {}

  get token(): string {
    return participantToken(this.app, this.participation);
  }

  async listen(app: TestApp = this.app): Promise<Listener> {
    const listener = await Listener.connect(app.url, { token: this.token });
    await listener.join();
    return listener;
  }

  http(app: TestApp = this.app): TestClient {
    return app.client({ bearer: this.token });
  }

  async put(body: Record<string, unknown>, app: TestApp = this.app): Promise<Ack<RespondedBody>> {
    const { activityId, ...rest } = body;
    const answer = await this.http(app).put(`/api/live/activities/${String(activityId)}/response`, rest);
    return (answer.status === 200 ? answer.body : { ok: false, ...answer.body }) as Ack<RespondedBody>;
  }
}

/** A live session with a signed-in organiser. Its roundtable is a row, so that servers without planning have one too. */
export class LiveSession {
  private constructor(
    readonly app: TestApp,
    readonly roundtable: BuiltRoundtable,
    readonly room: Room<TestClient>,
  ) {}

  static async start(app: TestApp, over: Parameters<typeof buildRoundtable>[1] = {}): Promise<LiveSession> {
    const roundtable = await buildRoundtable(app.database, { state: 'scheduled', ...over });
    const account = await buildAccount(app.database, { roles: ['organiser'] });
    const host = app.client({ cookie: await signIn(app, account) });
    const room = new Room(host, roundtable.id, roundtable.joinCode, roundtable.ref);
    await room.start();
    return new LiveSession(app, roundtable, room);
  }

  get host(): TestClient {
    return this.room.host;
  }

  /** Plans and opens an activity; a single choice of options a and b by default. Returns its id. */
  async open(over: object = {}): Promise<string> {
    const id = await this.plan(over);
    await this.room.open(id);
    return id;
  }

  plan(over: object = {}): Promise<string> {
    return this.room.add(over);
  }

  close(activityId: string): Promise<void> {
    return this.room.close(activityId);
  }

  async phone(over: SaidBefore = {}): Promise<Phone> {
    return new Phone(this.app, await buildParticipation(this.app.database, { roundtable: this.roundtable, ...over }));
  }

  async phones(count: number, over: SaidBefore = {}): Promise<Phone[]> {
    const phones: Phone[] = [];
    while (phones.length < count) phones.push(await this.phone(over));
    return phones;
  }

  /** A request of the organiser below the roundtable's address; throws when it is refused. */
  done(method: string, path: string, body?: object): Promise<Body> {
    return this.room.done(method, path, body);
  }
}
