import { randomUUID } from 'node:crypto';

import {
  type ActivityPlan,
  addPerson,
  type HttpClient,
  personalLink,
  Room,
  type RoomPlan,
  signInDemo,
} from '@rt/testing/rooms';

export {
  ASKED,
  ENERGY,
  HELP,
  IDEAS,
  MONEY,
  OPEN_ENERGY,
  ORDER,
  SOURCED,
  THESES,
  TRUST,
  VOTED_OUT,
  WORDS,
  WORKS,
  WRITTEN,
} from '@rt/testing/rooms';

/** A `Room` whose acts name activities by their position; new tests use `Room` itself. */
export class LiveRoom {
  private constructor(private readonly room: Room) {}

  /** Plans and starts a roundtable with these activities, none of them open yet. */
  static async start(
    base: string,
    title: string,
    activities: readonly ActivityPlan[],
    over: RoomPlan = {},
  ): Promise<LiveRoom> {
    return new LiveRoom(await Room.start(await signInDemo(base), { title, activities, ...over }));
  }

  get host(): HttpClient {
    return this.room.host;
  }

  get id(): string {
    return this.room.id;
  }

  get code(): string {
    return this.room.code;
  }

  get activityIds(): readonly string[] {
    return this.room.activityIds;
  }

  open(at: number): Promise<unknown> {
    return this.room.open(at);
  }

  close(at: number): Promise<unknown> {
    return this.room.close(at);
  }

  show(at: number): Promise<unknown> {
    return this.room.show(at);
  }

  end(): Promise<unknown> {
    return this.room.end();
  }

  answer(at: number, answer: object, round = 1): Promise<unknown> {
    return this.room.answer(at, answer, { round });
  }

  vote(at: number, text: string, value: 1 | -1): Promise<void> {
    return this.room.vote(at, text, value);
  }

  answers(at: number): Promise<Record<string, number>> {
    return this.room.answers(at);
  }

  votes(at: number): Promise<Record<string, Readonly<Record<string, number>>>> {
    return this.room.votes(at);
  }

  enter(at: number, to: 'write' | 'group' | 'vote'): Promise<void> {
    return this.room.enterPhase(at, to);
  }

  /** The votes on statements as the host sees them. */
  async result(at: number): Promise<{ base: number; statements: { written?: true; counts: { agree: number } }[] }> {
    return (await this.host.get(`/api/roundtables/${this.id}/activities/${this.activityIds[at]}/tally`))['result'];
  }

  /** Invites a person under a new address, as the server is shared; the path of the personal link in the mail to them. */
  async invite(fullName: string): Promise<string> {
    const { id, email } = await addPerson(this.host, fullName, { email: `${randomUUID()}@example.org` });
    await this.room.invite([id]);
    return personalLink(this.host, email);
  }

  /** Saves the first result, ends the session, and publishes as a second person. */
  async publish(): Promise<{ contributionRefs: readonly string[] }> {
    await this.room.save(0);
    await this.end();
    return this.room.publish();
  }
}
