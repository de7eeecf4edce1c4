import { createHash } from 'node:crypto';

import { Keys } from '@rt/api/platform';
import type { Joined, SeatList } from '@rt/contracts';
import {
  buildPerson,
  type BuiltRoundtable,
  type LiveServers,
  LiveSession,
  response,
  type TestApp,
  type TestClient,
} from '@rt/testing';
import { v7 as uuidv7 } from 'uuid';

/** Somebody's seat, and the device on which it was taken. */
export interface Seated {
  readonly device: TestClient;
  readonly token: string;
  readonly id: string;
}

/** A session whose seats are taken by devices through the public interface, as phones do it. */
export class SeatedSession {
  private constructor(
    private readonly live: LiveServers<readonly TestApp[]>,
    readonly session: LiveSession,
  ) {}

  static async start(
    live: LiveServers<readonly TestApp[]>,
    over: Parameters<typeof LiveSession.start>[1] & { readonly shared?: boolean } = {},
  ): Promise<SeatedSession> {
    const { shared = false, ...roundtable } = over;
    const seated = new SeatedSession(live, await LiveSession.start(live.app, roundtable));
    if (shared) await seated.share();
    return seated;
  }

  get id(): string {
    return this.session.roundtable.id;
  }

  /** From now on several people may share a device. */
  async share(): Promise<void> {
    await this.live.database.query('update roundtables set shared_devices = true where id = $1', [this.id]);
  }

  join(device: TestClient, over: { displayName?: string; participantToken?: string } = {}) {
    return device.post<Joined>('/api/join', { code: this.session.roundtable.joinCode, ...over });
  }

  /** Takes a seat and accepts the rule. */
  async sit(device: TestClient = this.live.app.client(), displayName?: string): Promise<Seated> {
    const known = await this.seatIds();
    const { body } = await this.join(device, displayName === undefined ? {} : { displayName });
    const phone = this.live.app.client({ bearer: body.participantToken });
    await phone.post('/api/live/acknowledge', { ruleVersion: body.session.ruleVersion });
    const id = (await this.seatIds()).find((one) => !known.includes(one)) ?? '';
    return { device, token: body.participantToken, id };
  }

  async sitAll(count: number): Promise<Seated[]> {
    const all: Seated[] = [];
    while (all.length < count) all.push(await this.sit());
    return all;
  }

  async seatIds(): Promise<string[]> {
    const rows = await this.live.database.query<{ id: string }>(
      'select id from participations where roundtable_id = $1',
      [this.id],
    );
    return rows.map(({ id }) => id);
  }

  /** An invited person comes on the device of a seat. */
  async inviteOnDeviceOf({ id: seatId }: Seated): Promise<{ invitationId: string; id: string }> {
    const { database } = this.live;
    const { orgId } = this.session.roundtable;
    const [personId, invitationId, id] = [uuidv7(), uuidv7(), uuidv7()];
    await database.query(
      `insert into people (id, org_id, full_name, email) values ($1::uuid, $2, 'Zoe Invited', $1::text || '@example.org')`,
      [personId, orgId],
    );
    await database.query(
      `insert into invitations (id, org_id, roundtable_id, person_id, state, token_hash)
       values ($1::uuid, $2, $3, $4, 'accepted', $1::text)`,
      [invitationId, orgId, this.id, personId],
    );
    await database.query(
      'insert into participations (id, org_id, roundtable_id, invitation_id) values ($1, $2, $3, $4)',
      [id, orgId, this.id, invitationId],
    );
    await database.query(
      `insert into arrivals (participation_id, roundtable_id, device)
       select $1, roundtable_id, device from arrivals where participation_id = $2`,
      [id, seatId],
    );
    return { invitationId, id };
  }

  /** Gives the option with this id, or another answer. */
  answer(
    { token }: Seated,
    activityId: string,
    given: string | object,
    { app = this.live.app, n = 1, round = 1 } = {},
  ) {
    const answer = typeof given === 'string' ? { optionId: given } : given;
    const { activityId: _inPath, ...body } = response(activityId, n, answer, { round });
    return app.client({ bearer: token }).put(`/api/live/activities/${activityId}/response`, body);
  }

  takeOut(seatId: string, app: TestApp = this.live.app, over: { readonly answersStay?: boolean } = {}) {
    const host = app.client({ cookie: this.session.host.cookie });
    return host.post<SeatList & Record<string, unknown>>(`/api/roundtables/${this.id}/session/seats/take-out`, {
      ...{ seatId, ...over },
    });
  }

  async seats(): Promise<SeatList> {
    return (await this.session.done('GET', 'session/seats')) as unknown as SeatList;
  }

  recount(activityId: string) {
    return this.session.done('GET', `activities/${activityId}/recount`);
  }

  tally(activityId: string) {
    return this.session.done('GET', `activities/${activityId}/tally`);
  }

  /** How many each frozen result counts. */
  async frozen(): Promise<number[]> {
    const rows = await this.live.database.query<{ n: number }>(
      `select (frozen ->> 'n')::int as n from poll_snapshots where roundtable_id = $1`,
      [this.id],
    );
    return rows.map(({ n }) => n);
  }

  /** Lets the time of the sweep come now. */
  async sweep(): Promise<void> {
    await this.live.database.query(
      `update participations set revoked_at = revoked_at - interval '11 seconds' where taken_out`,
    );
    await this.live.database.query(`update pgboss.job set start_after = now() where name = 'clear-seats'`);
    await this.live.app.drainJobs();
  }
}

/** A personal link: the value of its cookie. */
export interface Invited {
  readonly invitationId: string;
  readonly token: string;
}

/** Somebody of the directory who has said yes. */
export async function inviteTo(
  { app, database }: Pick<LiveServers<readonly TestApp[]>, 'app' | 'database'>,
  roundtable: Pick<BuiltRoundtable, 'id' | 'orgId'>,
  person: Parameters<typeof buildPerson>[1] = {},
): Promise<Invited> {
  const [invitationId, { id }] = [uuidv7(), await buildPerson(database, person)];
  const token = app.get(Keys).hmac('invitation', invitationId, 1).toString('base64url');
  const hash = createHash('sha256').update(token).digest('hex');
  await database.query(
    `insert into invitations (id, org_id, roundtable_id, person_id, state, token_hash) values ($1, $2, $3, $4, 'accepted', $5)`,
    [invitationId, roundtable.orgId, roundtable.id, id, hash],
  );
  return { invitationId, token };
}
