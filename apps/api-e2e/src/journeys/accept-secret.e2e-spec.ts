import { type RunningDatabase, startTemporaryDatabase } from '../../../../tools/db.mjs';
import { sql } from '../support/admin';
import { HttpClient, HttpProblem, Phone, response, Room, signInDemo, singleChoice } from '../support/load';
import { demoOver, loginsOf } from '../support/production';
import { type Ran, ready, start } from '../support/program';
import { retry } from '../support/retry';

const NEW_SECRET = 'q9Vt61naWx4YoLm8eKu2ZsDb7CgHjP0r';
const OPTIONS = ['Energy', 'Skills'];

jest.setTimeout(240_000);

/** What docs/operations.md promises to whoever has lost RT_SECRET, with a session that runs and a link that was mailed. */
describe('a server whose secret was lost', () => {
  let database: RunningDatabase;
  let settings: Record<string, string>;
  let base: string;
  let server: Ran;
  let room: { id: string; code: string; activityIds: string[] };
  let token: string;
  let invitationId: string;
  let firstLink: string;

  beforeAll(async () => {
    database = await startTemporaryDatabase();
    const demo = await demoOver(loginsOf(database));
    base = `http://127.0.0.1:${demo.PORT}`;
    settings = { ...demo, PUBLIC_URL: base, RT_MAIL_HOLD_SECONDS: '0', RT_DRAIN_SECONDS: '0' };
    for (const command of ['migrate', 'seed']) expect(await start(settings, command).ended).toBe(0);
    await serve();
  });
  afterAll(async () => {
    server?.child.kill('SIGKILL');
    await server?.ended;
    await database?.stop();
  });

  async function serve(): Promise<void> {
    server = start(settings);
    await ready(settings, server);
  }

  /** The newest link that was mailed to the invited person. */
  async function mailedLink(organiser: HttpClient, but = ''): Promise<string> {
    return retry(async () => {
      const { items } = await organiser.get('/api/outbox');
      const texts: string[] = items
        .filter(({ to }: { to: string }) => to.includes('invited@example.org'))
        .map(({ text }: { text: string }) => text);
      const links = texts.map((text) => /\/i\/[^\s/]+/.exec(text)?.[0] ?? '');
      const link = links.find((one) => one !== '' && one !== but);
      if (!link) throw new Error('No such mail has come yet.');
      return link;
    }, 40_000);
  }

  /** Where a link leads. */
  const opened = async (link: string) =>
    (await fetch(`${base}${link}`, { redirect: 'manual' })).headers.get('location');

  /** What an answer comes to: 'ok' or the code of its refusal. */
  function answer(as: string, activityId: string, n: number): Promise<string> {
    const { activityId: _, ...body } = response(activityId, { optionId: 'a' }, n);
    return new HttpClient(base, { token: as }).put(`/api/live/activities/${activityId}/response`, body).then(
      () => 'ok',
      (error: unknown) => (error instanceof HttpProblem ? String(error.body.code) : String(error)),
    );
  }

  it('has a session that runs and an invitation whose link works', async () => {
    const organiser = await signInDemo(base);
    room = await Room.startOpen(organiser, { title: 'Loses its key', activities: [singleChoice('First?', OPTIONS)] });
    token = (await Phone.join(base, room.code)).token;
    expect(await answer(token, room.activityIds[0] ?? '', 1)).toBe('ok');
    const { id } = await organiser.post('/api/people', {
      ...{ fullName: 'Invited Person', email: 'invited@example.org' },
      ...{ organisationName: 'Works', stakeholderType: 'sme' },
    });
    await organiser.post(`/api/roundtables/${room.id}/invitations`, { personIds: [id] });
    firstLink = await mailedLink(organiser);
    const { items } = await organiser.get(`/api/roundtables/${room.id}/invitations`);
    invitationId = items[0].id;

    expect(await opened(firstLink)).toBe('/invitation');
  });

  it('truncates the keys of sessions and ends sign-ins when the new one is accepted', async () => {
    server.child.kill('SIGTERM');
    await server.ended;
    settings = { ...settings, RT_SECRET: NEW_SECRET };
    // Where another login fails, the command must not end when half is done.
    const unreachable = { ...settings, DATABASE_APP_URL: 'postgres://rt_app:wrong@127.0.0.1:1/roundtable' };
    const accepted = start(unreachable, 'accept-secret', '--yes');

    expect({ code: await accepted.ended, output: accepted.output() }).toEqual({ code: 0, output: '' });
    const [left] = await sql(
      database.ownerUrl,
      'select (select count(*) from session_keys)::int as keys, (select count(*) from sign_ins)::int as signed',
    );
    expect(left).toEqual({ keys: 0, signed: 0 });
  });

  it('does nothing where the secret is known', async () => {
    const again = start(settings, 'accept-secret');

    expect({ code: await again.ended, output: again.output() }).toEqual({
      code: 0,
      output: expect.stringContaining('there is nothing to accept'),
    });
    await serve();
  });

  it('lets people join again, whose answers stand and are closed', async () => {
    expect(await answer(token, room.activityIds[0] ?? '', 2)).toBe('not-signed-in');
    token = (await Phone.join(base, room.code)).token;
    const [activityId = ''] = room.activityIds;

    await retry(async () => expect(await answer(token, activityId, 3)).toBe('answers-cut-short'), 40_000);
    const organiser = await signInDemo(base);
    const { result } = await organiser.get(`/api/roundtables/${room.id}/activities/${activityId}/tally`);
    expect(result.options[0]).toMatchObject({ id: 'a', count: 1 });
    const next = await organiser.post(`/api/roundtables/${room.id}/activities`, singleChoice('Next?', OPTIONS));
    await organiser.post(`/api/roundtables/${room.id}/activities/${next.id}/open`);
    expect(await answer(token, next.id, 1)).toBe('ok');
  });

  it('mails a new link that works in the place of the old one, which does not', async () => {
    const organiser = await signInDemo(base);
    expect(await opened(firstLink)).toBe('/invitation?problem=unknown');

    await organiser.post(`/api/roundtables/${room.id}/invitations/${invitationId}/resend`);

    const link = await mailedLink(organiser, firstLink);
    expect(await opened(link)).toBe('/invitation');
  });
});
