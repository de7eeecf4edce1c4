import { randomUUID } from 'node:crypto';

import { type ActivityPlan, HttpClient, pairStage, Phone, response, Room, signInDemo } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { openDemo, type SharedDemo } from '../support/demo';
import { retry } from '../support/retry';

/** What it would do if a page made a node of it: an image that is not there, a script, a way out of an attribute. */
const HOSTILE = `"><img src=x onerror="window.rtCanary=1"><script>window.rtCanary=1</script>{{7*7}}=1+1`;
/** How it begins wherever it is shown as the text that it is. */
const SHOWN = '<img src=x onerror=';

const ACTIVITY: ActivityPlan = {
  kind: 'single_choice',
  question: `Which? ${HOSTILE}`,
  config: {
    options: [
      { id: 'a', text: `First ${HOSTILE}` },
      { id: 'b', text: `Second ${HOSTILE}` },
    ],
  },
};

const NOTHING = { canary: 0, images: 0, scripts: 0, handlers: 0 };

/** S67: hostile text in every field that people fill, looked at in a real browser on every page that shows it. */
describe('hostile text', () => {
  let demo: SharedDemo;
  let console_: Page;
  let organiser: HttpClient;
  let open: { id: string; code: string; activityIds: string[] };
  let published: { ref: string; contributionRefs: string[] };

  beforeAll(async () => {
    demo = await openDemo();
    const { base } = demo;
    organiser = await signInDemo(base);
    const reviewer = await signInDemo(base, 'reviewer');
    await organiser.post('/api/programmes', { title: `Programme ${HOSTILE}`, purpose: HOSTILE });
    const { id: personId } = await organiser.post('/api/people', {
      fullName: `Person ${HOSTILE}`,
      email: 'hostile@example.org',
      organisationName: `Firm ${HOSTILE}`,
      stakeholderType: 'sme',
    });
    published = await publish(reviewer);
    open = await Room.startOpen(organiser, { title: `Open ${HOSTILE}`, activities: [ACTIVITY] });
    await organiser.post(`/api/roundtables/${open.id}/invitations`, { personIds: [personId] });
    await write(open.code);
    const { page } = await demo.open({ viewport: { width: 1280, height: 900 } });
    await page.goto('/console/sign-in');
    await page.getByRole('button', { name: /^Organiser/ }).click();
    await page.getByRole('heading', { name: 'Today' }).waitFor();
    console_ = page;
  }, 240_000);

  afterAll(() => demo?.stop(), 60_000);

  /** A phone joins with a hostile name and writes a hostile contribution. */
  async function write(code: string): Promise<void> {
    const phone = new HttpClient(demo.base, { token: (await Phone.join(demo.base, code)).token });
    const text = { type: 'barrier', title: `Said ${HOSTILE}`, body: HOSTILE, opId: randomUUID() };
    await phone.post('/api/live/contributions', text);
    await new HttpClient(demo.base).post('/api/join', { code, displayName: HOSTILE.slice(0, 110) });
  }

  async function publish(reviewer: HttpClient): Promise<typeof published> {
    const room = await Room.startOpen(organiser, { title: `Held ${HOSTILE}`, activities: [ACTIVITY] });
    await write(room.code);
    const path = `/api/roundtables/${room.id}`;
    const { items } = await organiser.get(`${path}/contributions`);
    for (const { id } of items) await organiser.post(`${path}/contributions/${id}/review`, { decision: 'accept' });
    await organiser.post(`${path}/session/close`, { closeActivities: true });
    return reviewer.post(`${path}/publish`);
  }

  /** Opens a page, waits until it shows the text as text, and looks whether anything was made of it. */
  async function look(page: Page, path: string): Promise<void> {
    await page.goto(path);
    await page
      .getByText(SHOWN)
      .or(page.locator(`input[value*="${SHOWN}"]`))
      .first()
      .waitFor({ state: 'attached' });
    expect({ path, ...(await madeOf(page)) }).toEqual({ path, ...NOTHING });
  }

  /** What the page has made of the text. */
  function madeOf(page: Page): Promise<Record<string, number>> {
    return page.evaluate(() => ({
      canary: (window as unknown as { rtCanary?: number }).rtCanary ?? 0,
      images: document.querySelectorAll('img[src="x"]').length,
      scripts: [...document.scripts].filter((script) => script.text.startsWith('window.rtCanary')).length,
      handlers: document.querySelectorAll('[onerror]').length,
    }));
  }

  it.each([
    ['the list of roundtables', () => '/console/roundtables'],
    ['the plan', () => `/console/roundtables/${open.id}/plan`],
    ['the agenda', () => `/console/roundtables/${open.id}/agenda`],
    ['an activity', () => `/console/roundtables/${open.id}/activities/${open.activityIds[0]}`],
    ['the invitations', () => `/console/roundtables/${open.id}/people`],
    ['the live console', () => `/console/roundtables/${open.id}/live`],
    ['the notes', () => `/console/roundtables/${open.id}/notes`],
    ['the review', () => `/console/roundtables/${open.id}/review`],
    ['the directory', () => '/console/people'],
  ])('stays text in %s', async (_what, path) => {
    await look(console_, path());
  });

  it('stays text on a phone', async () => {
    const { page } = await demo.open({ viewport: { width: 390, height: 800 } });

    await look(page, `/j/${open.code}`);
  });

  describe('on the stage', () => {
    let stage: Page;

    beforeAll(async () => {
      await organiser.put(`/api/roundtables/${open.id}/session/current`, { activityId: null });
      const token = await pairStage(organiser, open.id);
      const opened = await demo.open({ viewport: { width: 1280, height: 720 } });
      await opened.context.addInitScript((kept) => sessionStorage.setItem('rt-stage', kept), token as string);
      stage = opened.page;
    });

    const shows = async (part: string): Promise<void> => {
      const texts = [ACTIVITY.question, ...ACTIVITY.config.options.map(({ text }) => text)];
      for (const text of texts) await stage.getByText(text).first().waitFor();
      await stage.locator(part).waitFor();
      expect(await madeOf(stage)).toEqual(NOTHING);
    };

    it('stays text before a question is shown', () => look(stage, '/stage'));

    it('stays text as question and options', async () => {
      await organiser.put(`/api/roundtables/${open.id}/session/current`, { activityId: open.activityIds[0] });
      await shows('.stage__tiles');
    });

    it('stays text as results', async () => {
      const phone = new HttpClient(demo.base, { token: (await Phone.join(demo.base, open.code)).token });
      const { activityId, ...body } = response(open.activityIds[0] ?? '', { optionId: 'a' }, 1);
      await phone.put(`/api/live/activities/${activityId}/response`, body);
      const activity = `/api/roundtables/${open.id}/activities/${activityId}`;
      await organiser.post(`${activity}/close`);
      await organiser.post(`${activity}/reveal`, { revealed: true });
      await organiser.put(`/api/roundtables/${open.id}/session/stage-view`, { view: 'results' });
      await shows('.rt-bars');
    });
  });

  it.each([
    ['the front page', () => '/'],
    ['the list of the archive', () => '/roundtables'],
    ['a published roundtable', () => `/roundtables/${published.ref}`],
    ['a published contribution', () => `/contributions/${published.contributionRefs[0]}`],
    ['what was searched for', () => `/insights?q=${encodeURIComponent(HOSTILE)}`],
  ])('stays text on %s', async (_what, path) => {
    const { page } = await demo.open();

    await look(page, path());
  });

  it('was refused nothing by the policy, since nothing was tried', () => {
    expect(demo.faults).toEqual([]);
  });

  it('would be seen by this test, and stopped by the policy, where a page made nodes of it', async () => {
    const { page } = await demo.open();
    await page.goto('/about');
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), HOSTILE);

    expect(await madeOf(page)).toEqual({ canary: 0, images: 1, scripts: 1, handlers: 1 });
    await retry(() => expect(demo.faults.join()).toContain('script-src'));
  });
});
