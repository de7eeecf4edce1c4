import { callOf } from '../support/access-calls';
import { ACCESS } from '../support/access-matrix';
import { canaries, Dump, namedIn } from '../support/canaries';
import type { Answer } from '../support/document-check';
import {
  connectAll,
  HttpClient,
  HttpProblem,
  RAISED_LIMITS,
  type RawSocket,
  response,
  startTopology,
  text,
} from '../support/load';
import { retry } from '../support/retry';
import { makeSampleRoom, type SampleRoom } from '../support/sample-room';
import { everywhere, Staff, STAFF_LIMITS } from '../support/staff';

const PEOPLE = canaries(6);
/** Where names belong: the directory, the lists of who is invited and who came, the demo's mail, accounts. Nothing else may name them. */
const NAMES_BELONG = [
  /^\/api\/people/,
  /^\/api\/roundtables\/[^/]+\/(invitations|attendees)$/,
  /^\/api\/outbox/,
  /^\/api\/accounts/,
];
const OWN = [/^\/api\/invitation/];
const NO_PAIRING = { pairingId: '', code: '', secret: '' };

describe('a roundtable under the Chatham House Rule, from invitation to archive', () => {
  let topology: Awaited<ReturnType<typeof startTopology>>;
  let base: string;
  let staff: Staff;
  let sample: SampleRoom;
  let askers: Record<string, HttpClient>;
  let dump: Dump;
  let sockets: RawSocket[] = [];
  const phones: HttpClient[] = [];
  const frames: string[] = [];
  const secrets: string[] = [];

  beforeAll(async () => {
    const env = { ...RAISED_LIMITS, ...STAFF_LIMITS, LOG_LEVEL: 'debug' };
    topology = await startTopology({ durable: false, seed: false, env });
    base = topology.processes[0]?.url ?? '';
    staff = await Staff.of(topology);
    sample = await makeSampleRoom(base, staff.administrator);
    const roles = ['observer', 'analyst', 'note_taker', 'facilitator', 'organiser', 'platform_admin'];
    const hired = await Promise.all(
      roles.map(async (role) => [role, await staff.hire(role, [everywhere(role)])] as const),
    );
    askers = { nobody: new HttpClient(base), administrator: staff.administrator, ...Object.fromEntries(hired) };
    dump = await Dump.of(topology.database.ownerUrl);
    await inviteEverybody();
    await hold();
    await publish();
  }, 180_000);

  afterAll(async () => {
    sockets.forEach((socket) => socket.close());
    await dump?.end();
    await topology?.stop();
  }, 60_000);

  const organiser = () => askers['organiser'] as HttpClient;
  const room = (path: string) => `/api/roundtables/${sample.id}/${path}`;

  /** All are in the directory and invited; each opens the personal link and joins with it. */
  async function inviteEverybody(): Promise<void> {
    const added = await Promise.all(
      PEOPLE.map((person) => organiser().post('/api/people', { ...person, stakeholderType: 'sme' })),
    );
    await organiser().post(room('invitations'), { personIds: added.map(({ id }) => id) });
    for (const { email } of PEOPLE) {
      const link = await retry(async () => {
        const { items } = await organiser().get('/api/outbox');
        const mail = items.find(({ to }: { to: string }) => to.includes(email));
        expect(mail).toBeDefined();
        return /\/i\/\S+/.exec(mail.text)?.[0] ?? '';
      });
      const phone = new HttpClient(base);
      await phone.get(link).catch(() => undefined);
      const { participantToken, session } = await phone.post('/api/join/invitation');
      phone.token = participantToken;
      await phone.post('/api/live/acknowledge', { ruleVersion: session.ruleVersion });
      phones.push(phone);
    }
  }

  /** Phone, stage and host listen; everybody answers and writes, two of them about another person in the room. */
  async function hold(): Promise<void> {
    const onEvent = (_name: string, json: string) => frames.push(json);
    sockets = await connectAll((await tickets()).map((auth) => ({ url: base, auth, onEvent })));
    for (const socket of sockets) await socket.emit('room:join', {});
    for (const [at, phone] of phones.entries()) {
      const { activityId, ...body } = response(sample.activityId, { optionId: at < 4 ? 'a' : 'b' }, 1);
      await phone.put(`/api/live/activities/${activityId}/response`, body);
      const named = at < 2 ? ` ${PEOPLE[at + 1]?.fullName} of ${PEOPLE[at + 1]?.organisationName} said so.` : '';
      const written = await phone.post(
        '/api/live/contributions',
        text(`Finding ${at}`, `Grid offers come late.${named}`),
      );
      secrets.push(written.authorSecret);
    }
    await organiser().post(room(`activities/${sample.activityId}/close`));
    await organiser().post(room(`activities/${sample.activityId}/reveal`), { revealed: true });
    await retry(() => expect(frames.filter((frame) => frame.includes('"closed"')).length).toBeGreaterThan(2));
  }

  async function tickets(): Promise<object[]> {
    const pairing = await new HttpClient(base).post('/api/stage/pairings');
    await organiser().post(room('stage'), { code: pairing.code });
    const { pairingId, secret } = pairing;
    const { stageToken } = await new HttpClient(base).post('/api/stage/pairings/claim', { pairingId, secret });
    const { ticket } = await organiser().post('/api/socket-tickets');
    return [{ token: phones[0]?.token }, { token: stageToken }, { ticket, roundtableId: sample.id }];
  }

  /** The names are redacted, the poll is kept, the session ends, a second person publishes. */
  async function publish(): Promise<void> {
    const { items } = await organiser().get(room('contributions?state=submitted'));
    for (const { id, body } of items) {
      const redacted = PEOPLE.reduce(
        (left: string, { fullName, organisationName }) =>
          left.replaceAll(fullName, '[redacted: name]').replaceAll(organisationName, '[redacted: organisation]'),
        body,
      );
      await organiser().post(room(`contributions/${id}/review`), { decision: 'accept', body: redacted });
    }
    await organiser().post(room('session/close'), { closeActivities: true });
    await organiser().post(room(`activities/${sample.activityId}/keep`), { finding: 'Energy comes first' });
    const published = await staff.administrator.post(room('publish'));
    sample = { ...sample, publishedRef: published.ref, contributionRef: published.contributionRefs[0] };
  }

  /** Every answer of every GET route that the person may call, problems included. */
  async function everyAnswerTo(client: HttpClient): Promise<Answer[]> {
    const answers: Answer[] = [];
    const listener = (answer: Answer): void => void answers.push(answer);
    HttpClient.listeners.add(listener);
    for (const route of Object.keys(ACCESS).filter((one) => one.startsWith('GET '))) {
      const { path } = callOf(route, sample, NO_PAIRING);
      await client.done('GET', path, undefined, 0).catch((error: unknown) => {
        if (!(error instanceof HttpProblem)) throw error;
      });
    }
    HttpClient.listeners.delete(listener);
    return answers;
  }

  /** Who is named where names do not belong, a line each. */
  function leaksIn(answers: readonly Answer[], exceptions: readonly RegExp[]): string[] {
    return answers
      .filter(({ path }) => !exceptions.some((exception) => exception.test(path)))
      .flatMap(({ path, body }) => namedIn(JSON.stringify(body), PEOPLE).map((word) => `${path} names ${word}`));
  }

  it('held a session in which people were named and texts were published', async () => {
    const directory = await organiser().get('/api/people');
    const { contributions } = await askers['nobody']?.get(`/api/archive/roundtables/${sample.publishedRef}`);

    expect(namedIn(JSON.stringify(directory), PEOPLE)).toHaveLength(PEOPLE.length * 5);
    expect(contributions.length).toBeGreaterThan(PEOPLE.length);
    expect(JSON.stringify(contributions)).toContain('[redacted: name]');
    expect(secrets.filter(Boolean)).toHaveLength(PEOPLE.length);
  });

  it('names nobody to any role of the console or the public, wherever they look', async () => {
    const leaks: string[] = [];
    let seen = 0;
    for (const [asker, client] of Object.entries(askers)) {
      const answers = await everyAnswerTo(client);
      seen += answers.length;
      leaks.push(...leaksIn(answers, NAMES_BELONG).map((leak) => `${asker}: ${leak}`));
    }

    expect(seen).toBeGreaterThan(200);
    expect(leaks).toEqual([]);
  }, 60_000);

  it('names nobody to a person in the room, outside of the own invitation', async () => {
    expect(leaksIn(await everyAnswerTo(phones[0] as HttpClient), OWN)).toEqual([]);
    const own = JSON.stringify(await phones[0]?.get('/api/invitation'));

    expect(namedIn(own, PEOPLE.slice(1))).toEqual([]);
  }, 60_000);

  it('gives the author the own text back by its secret, and no name with it', async () => {
    const own = await Promise.all(
      secrets.map((secret) => new HttpClient(base).post('/api/contributions/by-secret', { secret })),
    );

    expect(namedIn(JSON.stringify(own), PEOPLE)).toEqual([]);
  });

  it('sent no name over a socket, and no key of a person', () => {
    const all = frames.join('\n');

    expect(frames.length).toBeGreaterThan(5);
    expect(namedIn(all, PEOPLE)).toEqual([]);
    expect(all).not.toMatch(/participation|voice|accountId|personId|invitationId/i);
  });

  it('wrote no name into its log', () => {
    const log = topology.processes[0]?.output() ?? '';

    expect(log.length).toBeGreaterThan(1000);
    expect(namedIn(log, PEOPLE)).toEqual([]);
    expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
  });

  it('keeps no name in any table outside of the identity side, nor in the queue of jobs', async () => {
    const texts = [...(await dump.texts(['content', 'public', 'system'])), ...(await dump.jobs())];
    const naming = texts.filter(([, rows]) => namedIn(rows, PEOPLE).length > 0).map(([table]) => table);

    expect(texts.find(([table]) => table === 'pub_contributions')?.[1]).toContain('[redacted: name]');
    expect(naming).toEqual([]);
  });

  it('keeps and sends no id of a person beside what was said', async () => {
    const ids = await dump.personalIds();
    const content = [...(await dump.texts(['content', 'public'])).values(), ...frames].join('\n');

    expect(ids.length).toBeGreaterThan(PEOPLE.length * 3);
    expect(ids.filter((id) => content.includes(id))).toEqual([]);
  });

  it('gives everything that was said an id without order or time (C3)', async () => {
    const ids = await dump.contentIds();

    expect(ids.length).toBeGreaterThan(PEOPLE.length * 2);
    expect(ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab]/.test(id))).toEqual([]);
  });

  it('tells of what was said no time but the day of the roundtable (C1)', async () => {
    const answers = await everyAnswerTo(organiser());
    const said = answers.filter(({ path }) => /archive|contributions/.test(path));
    const timed = said.filter(({ body }) => /\d{2}:\d{2}:\d{2}|T\d{2}:\d{2}/.test(JSON.stringify(body)));

    expect(said.length).toBeGreaterThan(6);
    expect(timed.map(({ path }) => path)).toEqual([]);
  });
});
