/** @jest-environment ../../tools/jest/steps.cjs */
import { randomUUID } from 'node:crypto';

import { type Answer, DocumentCheck } from '../support/document-check';
import { HttpClient, HttpProblem, Phone, response, signInDemo } from '../support/load';
import { retry } from '../support/retry';
import { sharedServer } from '../support/shared';

const FINDING = 'Energy costs lead the list of barriers in this room';
const NAME = 'Philippa Quartermaine-Oduya';

/** Two hours of an afternoon in June of the next year, far from any change of the clocks. */
function toCome(): { localStart: string; localEnd: string } {
  const day = `${new Date().getUTCFullYear() + 1}-06-15`;
  return { localStart: `${day}T14:00`, localEnd: `${day}T16:00` };
}

/** What an answer to `work` was refused with. */
async function refusalOf(work: Promise<unknown>): Promise<{ status: number; code: string }> {
  try {
    await work;
  } catch (error) {
    if (error instanceof HttpProblem) return { status: error.status, code: error.body.code };
    throw error;
  }
  throw new Error('it was not refused');
}

describe('the whole path: plan, invite, hold, record, publish, find, withdraw', () => {
  let base: string;
  let organiser: HttpClient;
  let noteTaker: HttpClient;
  let reviewer: HttpClient;
  let id: string;
  let version: number;
  let code: string;
  let activityId: string;
  let link: string;
  let published: { ref: string; contributionRefs: string[] };
  const answers: Answer[] = [];

  beforeAll(async () => {
    HttpClient.listeners.add((answer) => answers.push(answer));
    base = (await sharedServer()).url;
    [organiser, noteTaker, reviewer] = (await Promise.all(
      (['organiser', 'note_taker', 'reviewer'] as const).map((role) => signInDemo(base, role)),
    )) as [HttpClient, HttpClient, HttpClient];
  }, 120_000);

  it('plans a roundtable with a wall time and refuses a time that does not exist', async () => {
    const { items: sectors } = await organiser.get('/api/sectors');
    const created = await organiser.post('/api/roundtables', {
      title: 'Battery supply chains',
      question: 'Which barrier most holds back battery cell manufacturing?',
      sectorIds: [sectors[0].id],
      format: 'in_person',
      rule: 'chatham_house',
    });
    id = created.id;
    const slot = { tz: 'Europe/London', localStart: '2027-03-28T01:30', localEnd: '2027-03-28T04:00' };
    const gap = organiser.patch(`/api/roundtables/${id}`, { version: created.version, ...slot });
    expect(await refusalOf(gap)).toEqual({ status: 422, code: 'time-in-gap' });

    const changed = await organiser.patch(`/api/roundtables/${id}`, {
      version: created.version,
      ...slot,
      ...toCome(),
      place: 'Liverpool',
      capacity: 60,
    });
    expect(changed.slotText).toContain('2pm to 4pm');
    version = changed.version;
  });

  it('fits the agenda into the slot and attaches an activity', async () => {
    const tooLong = organiser.put(`/api/roundtables/${id}/agenda`, {
      version,
      items: [{ kind: 'talk', title: 'A very long talk', plannedMinutes: 121 }],
    });
    expect(await refusalOf(tooLong)).toEqual({ status: 422, code: 'agenda-too-long' });

    const { agenda } = await organiser.put(`/api/roundtables/${id}/agenda`, {
      version,
      items: [{ kind: 'activity', title: 'Barriers', plannedMinutes: 60 }],
    });
    const activity = await organiser.post(`/api/roundtables/${id}/activities`, {
      kind: 'single_choice',
      question: 'Which barrier comes first?',
      config: {
        options: [
          { id: 'energy', text: 'Cost of energy' },
          { id: 'skills', text: 'Skilled technicians' },
        ],
      },
      agendaItemId: agenda[0].id,
    });
    activityId = activity.id;
    const scheduled = await organiser.post(`/api/roundtables/${id}/schedule`);
    expect(scheduled.state).toBe('scheduled');
    expect(scheduled.ref).toMatch(/^RT-\d{4}-\d{3}$/);
    code = scheduled.joinCode;
  });

  it('invites a person by mail with a calendar file', async () => {
    const person = await organiser.post('/api/people', {
      fullName: NAME,
      email: 'philippa@example.org',
      organisationName: 'Quartermaine Cells',
      stakeholderType: 'sme',
      regionCode: 'TLD',
    });
    await organiser.post(`/api/roundtables/${id}/invitations`, { personIds: [person.id] });
    const mail = await retry(async () => {
      const { items } = await organiser.get('/api/outbox');
      const found = items.find((one: { to: string }) => one.to.includes('philippa@example.org'));
      expect(found).toBeDefined();
      return found;
    });
    expect(mail.icsContent).toContain('METHOD:REQUEST');
    link = /\/i\/\S+/.exec(mail.text)?.[0] ?? '';
    expect(link).not.toBe('');
  }, 60_000);

  it('lets the invited person answer without an account', async () => {
    const expert = new HttpClient(base);
    await refusalOf(expert.get(link)).catch(() => undefined);
    const invitation = await expert.get('/api/invitation');
    expect(invitation).toMatchObject({ fullName: NAME, state: 'sent', rule: 'chatham_house' });
    expect((await expert.put('/api/invitation/answer', { answer: 'accepted' })).state).toBe('accepted');
  });

  it('holds the session: early start confirmed, everybody answers once', async () => {
    const start = `/api/roundtables/${id}/session/start`;
    expect((await refusalOf(organiser.post(start))).code).toBe('early-start-needs-confirmation');
    await organiser.post(start, { confirmEarly: true });
    await organiser.post(`/api/roundtables/${id}/activities/${activityId}/open`);
    const tokens = (await Phone.joinMany([base], code, 12)).map(({ token }) => token);
    for (const [at, token] of tokens.entries()) {
      const { activityId: path, ...body } = response(activityId, { optionId: at < 9 ? 'energy' : 'skills' }, 1);
      const acked = await new HttpClient(base, { token }).put(`/api/live/activities/${path}/response`, body);
      expect(acked).toMatchObject({ ok: true, opId: body.opId, n: 1 });
    }
    await organiser.post(`/api/roundtables/${id}/activities/${activityId}/close`);
    const tally = await organiser.get(`/api/roundtables/${id}/activities/${activityId}/tally`);
    expect(tally.respondents).toBe(12);
    expect((await organiser.get(`/api/roundtables/${id}/activities/${activityId}/recount`)).equal).toBe(true);
  }, 60_000);

  it('records: the poll is kept, a participant and a note taker write', async () => {
    await organiser.post(`/api/roundtables/${id}/activities/${activityId}/keep`, { finding: FINDING });
    const { http: phone } = await Phone.join(base, code);
    const own = await phone.post('/api/live/contributions', {
      type: 'barrier',
      title: 'Grid offers come too late',
      body: `We were offered a connection for 2033, said ${NAME}.`,
      opId: randomUUID(),
    });
    expect(own.authorSecret).toMatch(/^\S{20,}$/);
    await noteTaker.post(`/api/roundtables/${id}/contributions`, {
      type: 'recommendation',
      title: 'Publish grid capacity every month',
      body: 'Publish where capacity is free, so that firms can choose a site by it.',
      opId: randomUUID(),
    });
    const { items } = await organiser.get(`/api/roundtables/${id}/contributions?state=submitted`);
    expect(items).toHaveLength(2);
    expect(JSON.stringify(items)).not.toContain('participation');
  });

  it('asks for a decision on every name before a text is accepted', async () => {
    const { items } = await organiser.get(`/api/roundtables/${id}/contributions?state=submitted`);
    for (const item of items) {
      const address = `/api/roundtables/${id}/contributions/${item.id}`;
      const mentions = await organiser.get(`${address}/mentions`);
      if (mentions.items.length > 0) {
        const asIs = organiser.post(`${address}/review`, { decision: 'accept' });
        expect((await refusalOf(asIs)).code).toBe('unresolved-mentions');
      }
      await organiser.post(`${address}/review`, {
        decision: 'accept',
        body: item.body.replace(NAME, '[redacted: name]'),
      });
    }
  });

  it('publishes only after the end, and only by a second person', async () => {
    const publish = `/api/roundtables/${id}/publish`;
    expect((await refusalOf(reviewer.post(publish))).code).toBe('roundtable-not-closed');
    await organiser.post(`/api/roundtables/${id}/session/close`, { closeActivities: true });
    expect(await refusalOf(organiser.post(publish))).toEqual({ status: 403, code: 'second-person-needed' });
    published = await reviewer.post(publish);
    expect(published.contributionRefs).toHaveLength(3);
    expect((await organiser.get(`/api/roundtables/${id}`)).sealed).toBe(true);
  });

  it('shows the finding to anybody, as HTML without a script, and never the name', async () => {
    const reader = new HttpClient(base);
    const found = await reader.get(`/api/archive/search?q=${encodeURIComponent('energy costs barriers')}`);
    expect(found.items.map((hit: { title: string }) => hit.title)).toContainEqual(expect.stringContaining(FINDING));
    const pages = [
      `/roundtables/${published.ref}`,
      ...published.contributionRefs.map((ref) => `/contributions/${ref}`),
    ];
    const texts: string[] = await Promise.all(pages.map((page) => reader.get<string>(page)));
    expect(texts.some((text) => text.includes(FINDING))).toBe(true);
    for (const text of texts) expect(text).not.toContain(NAME);
  });

  it('answers 410 for a withdrawn contribution and finds it no more', async () => {
    const { items } = await organiser.get(`/api/roundtables/${id}/contributions?state=published`);
    const poll = items.find((item: { type: string }) => item.type === 'poll_result');
    await reviewer.post(`/api/roundtables/${id}/contributions/${poll.id}/withdraw`, { reason: 'Counted by mistake' });
    const reader = new HttpClient(base);
    expect((await refusalOf(reader.get(`/api/archive/contributions/${poll.ref}`))).status).toBe(410);
    const page = await fetch(`${base}/contributions/${poll.ref}`);
    expect(page.status).toBe(410);
    expect(await page.text()).toContain('Counted by mistake');
    const found = await reader.get(`/api/archive/search?q=${encodeURIComponent('energy costs barriers')}`);
    expect(found.items.map((hit: { ref: string }) => hit.ref)).not.toContain(poll.ref);
  });

  it('was answered all the time as the OpenAPI document says', async () => {
    const check = new DocumentCheck(await new HttpClient(base).get('/api/openapi.json'));
    const ofTheApi = answers.filter(({ path }) => path.startsWith('/api/'));

    expect(ofTheApi.length).toBeGreaterThan(80);
    expect(ofTheApi.flatMap((answer) => check.faultOf(answer) ?? [])).toEqual([]);
  });
});
