import type { Type } from '@nestjs/common';
import type { Attachment, ParsedMail } from 'mailparser';
import { sync as nodeIcal, type VEvent } from 'node-ical';

import { buildAccount, buildOrganisation, type BuiltPerson } from './build-people';
import { buildRoundtable, type BuiltRoundtable } from './build-roundtables';
import { fakeMail, type MailSink } from './mail-sink';
import type { Answer, Body } from './rooms';
import { signIn } from './sign-in';
import { type TestApp, testApp } from './test-app';
import type { TestClient } from './test-client';
import { type TestDatabase, testDatabase } from './test-database';

const INVITING = ['organiser', 'facilitator', 'note_taker', 'observer'] as const;
type Inviting = (typeof INVITING)[number];

export class InvitingFixture {
  private constructor(
    readonly database: TestDatabase,
    readonly sink: MailSink,
    readonly app: TestApp,
    readonly as: Readonly<Record<Inviting, TestClient>>,
    private readonly more: () => Promise<TestApp>,
  ) {}

  /** `modules`: the features under test, with accounts. */
  static async open(modules: Type[], holdSeconds = 0): Promise<InvitingFixture> {
    const database = await testDatabase();
    const sink = await fakeMail();
    await buildOrganisation(database, { name: 'Tees Valley Combined Authority' });
    const more = () => invitingServer(modules, { database, sink, holdSeconds });
    const app = await more();
    const signedIn = INVITING.map(async (role) => {
      const client = app.client({ cookie: await signIn(app, await buildAccount(database, { roles: [role] })) });
      return [role, client] as const;
    });
    const as = Object.fromEntries(await Promise.all(signedIn)) as Record<Inviting, TestClient>;
    return new InvitingFixture(database, sink, app, as, more);
  }

  openServer(): Promise<TestApp> {
    return this.more();
  }

  get organiser(): TestClient {
    return this.as.organiser;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.sink.stop();
    await this.database.drop();
  }

  scheduled(): Promise<BuiltRoundtable> {
    const startsInMinutes = 60 * 24 * 30;
    return buildRoundtable(this.database, { state: 'scheduled', startsInMinutes, rule: 'chatham_house' });
  }

  invite(roundtable: BuiltRoundtable, people: { id: string }[], client = this.organiser): Promise<Answer<Body>> {
    return client.post(`/api/roundtables/${roundtable.id}/invitations`, { personIds: people.map(({ id }) => id) });
  }

  async invited(roundtable: BuiltRoundtable, person: BuiltPerson): Promise<Body> {
    const { status, body } = await this.invite(roundtable, [person]);
    expect({ status, body }).toMatchObject({ status: 200 });
    return (body['items'] as Body[]).find((item) => item['personId'] === person.id) ?? {};
  }

  /** Changes the plan and does the jobs; returns how many there were. */
  async tell(roundtable: BuiltRoundtable, fields: object): Promise<number> {
    const path = `/api/roundtables/${roundtable.id}`;
    const { body: before } = await this.organiser.get(path);
    const answer = await this.organiser.patch(path, { version: before['version'], ...fields });
    expect(answer).toMatchObject({ status: 200 });
    return this.app.drainJobs();
  }

  async waitOut(): Promise<void> {
    await this.database.query(`update mailings set send_at = now() where send_at > now()`);
    await this.database.query(`update pgboss.job set start_after = now() where name = 'send-invitation'`);
  }

  async plan(roundtable: BuiltRoundtable): Promise<Body> {
    return (await this.organiser.get(`/api/roundtables/${roundtable.id}`)).body;
  }

  async change(roundtable: BuiltRoundtable, fields: object): Promise<Answer<Body>> {
    const { version } = await this.plan(roundtable);
    return this.organiser.patch(`/api/roundtables/${roundtable.id}`, { version, ...fields });
  }

  /** Takes back the list of mails that waits, the newest where there are several. */
  async takeBack(roundtable: BuiltRoundtable, client = this.organiser): Promise<Answer<Body>> {
    const [held] = (await this.plan(roundtable))['heldMails'] as Body[];
    return client.post(`/api/roundtables/${roundtable.id}/mails/${held?.['id']}/take-back`);
  }

  async stateOf(roundtable: BuiltRoundtable): Promise<string[]> {
    const { body } = await this.organiser.get(`/api/roundtables/${roundtable.id}/invitations`);
    return (body['items'] as Body[]).map((item) => item['state'] as string);
  }

  answerWith(token: string, answer: string): Promise<Answer<Body>> {
    return this.app.client({ cookie: `__Host-rti=${token}` }).put('/api/invitation/answer', { answer });
  }

  /** What the mails to a person ask of a calendar: 'REQUEST 0', 'CANCEL 1'. */
  messagesTo(person: BuiltPerson | undefined): string[] {
    return this.sink.to(person?.email ?? '').map((mail) => `${eventIn(mail).method} ${eventIn(mail).sequence}`);
  }
}

interface InvitingGround {
  readonly database: TestDatabase;
  readonly sink: MailSink;
  readonly holdSeconds: number;
}

function invitingServer(modules: Type[], { database, sink, holdSeconds }: InvitingGround): Promise<TestApp> {
  const settings = {
    SMTP_URL: sink.url,
    MAIL_FROM: 'Roundtable <host@example.org>',
    RT_SECRET: 'one and the same for every process of a database',
    RT_MAIL_HOLD_SECONDS: String(holdSeconds),
  };
  return testApp(database, modules, settings);
}

export function calendarPart(mail: ParsedMail | undefined): Attachment {
  const part = mail?.attachments.find(({ contentType }) => contentType === 'text/calendar');
  if (!part) throw new Error('no calendar part');
  return part;
}

/** The `method` that the mail's own header gives the calendar part. */
export function methodOf(mail: ParsedMail | undefined): string | undefined {
  const type = calendarPart(mail).headers.get('content-type') as unknown as { params: Record<string, string> };
  return type.params['method'];
}

export function eventIn(mail: ParsedMail | undefined): VEvent {
  const events = Object.values(nodeIcal.parseICS(calendarPart(mail).content.toString('utf8')));
  const event = events.find((each) => each?.type === 'VEVENT');
  if (!event) throw new Error('no event');
  return event as VEvent;
}

/** Token of the personal link in a mail; '' without one. */
export function tokenIn(mail: ParsedMail | undefined): string {
  return /http:\/\/127\.0\.0\.1:\d+\/i\/([\w-]{43})\n/.exec(mail?.text ?? '')?.[1] ?? '';
}
