import { randomUUID } from 'node:crypto';

import { HttpClient, Phone, response } from '@rt/testing/rooms';
import { ASKED, type Room } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { axeFindings } from '../support/axe';
import { openDemo, type SharedDemo } from '../support/demo';
import { openAsHost } from '../support/host';
import { joinAsPhone } from '../support/phone';
import { retry } from '../support/retry';
import { startRoom } from '../support/room';

const FIRST = ['Who pays?', 'Who trains people?', 'When will permits be faster?'];

/** A list that moves by itself keeps still for who reads it or works in it, and tells what has come since. */
describe('a list of questions', () => {
  let demo: SharedDemo;
  let room: Room;
  let people: HttpClient[];
  let phone: Page;
  let host: Page;

  beforeAll(async () => {
    demo = await openDemo();
    room = await startRoom(demo.base, 'Still for a while', [{ ...ASKED, config: { moderation: 'post' } }]);
    await room.open(0);
    const tokens = (await Phone.joinMany([demo.base], room.code, 6)).map(({ token }) => token);
    people = tokens.map((token) => new HttpClient(demo.base, { token }));
    for (const [at, text] of FIRST.entries()) await ask(at, [text]);
    ({ page: phone } = await demo.open({ viewport: { width: 320, height: 640 }, hasTouch: true }));
    await joinAsPhone(phone, room.code);
    // Joining was pressed by a mouse, which no phone has.
    await phone.mouse.move(0, 0);
    host = await openAsHost(demo, room);
    for (const page of [phone, host]) await page.getByText(FIRST[0]!, { exact: true }).first().waitFor();
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  const activityId = () => room.activityIds[0] ?? '';
  const ask = async (at: number, entries: readonly string[], n = 1): Promise<void> => {
    const { activityId: _of, ...body } = response(activityId(), { entries }, n);
    await people[at]?.put(`/api/live/activities/${activityId()}/response`, body);
  };
  const questions = async (page: Page): Promise<string[]> => {
    const texts = await page.locator('[data-entry] > :first-child, .rt-board__words > p:last-child').allInnerTexts();
    return texts.map((text) => text.split('\n')[0] ?? '');
  };
  const leave = () => host.getByRole('heading', { name: 'Now' }).hover();
  const entries = async (): Promise<readonly { id: string; text: string }[]> =>
    (await people[0]!.get(`/api/live/activities/${activityId()}/entries?order=top`)).items;
  const idOf = async (text: string): Promise<string> => (await entries()).find((one) => one.text === text)!.id;
  /** All but its author vote for it. */
  const vote = async (text: string): Promise<void> => {
    const entryId = await idOf(text);
    for (const one of people) {
      const body = { round: 1, opId: randomUUID(), n: 1, value: 1 };
      await one.put(`/api/live/activities/${activityId()}/entries/${entryId}/reaction`, body).catch(() => undefined);
    }
  };
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  // A finger leaves no pointer behind, which would hold the list.
  const press = (page: Page, name: string) => (page === phone ? button(page, name).tap() : button(page, name).click());
  const both = () => [phone, host];

  it('does not move once updates are paused, and says how many are new (I21)', async () => {
    for (const page of both()) await press(page, 'Pause updates');
    const [onPhone, atHost] = [await questions(phone), await questions(host)];
    expect(onPhone).toHaveLength(3);
    await ask(3, ['What about rail?']);
    await ask(4, ['What about ports?']);
    for (const page of both()) await button(page, 'Show 2 new entries').waitFor();
    expect([await questions(phone), await questions(host)]).toEqual([onPhone, atHost]);
    for (const page of both()) expect(await axeFindings(page)).toEqual([]);
  });

  it('takes the new ones on a press, which leaves the focus in its place, and stays paused (I21)', async () => {
    for (const page of both()) {
      await press(page, 'Show 2 new entries');
      await retry(async () => expect(await questions(page)).toHaveLength(5));
      await button(page, 'Show 2 new entries').waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Resume updates');
    }
    const standing = await questions(phone);
    const last = standing.at(-1) ?? '';
    await vote(last);
    for (const page of both()) await button(page, 'Show the new order').waitFor();
    expect(await questions(phone)).toEqual(standing);
    for (const page of both()) await press(page, 'Resume updates');
    await leave();
    for (const page of both()) await retry(async () => expect((await questions(page))[0]).toContain(last));
  });

  it('keeps its order under the focus on the phone, until the focus has left it (I21)', async () => {
    const standing = await questions(phone);
    await phone
      .getByRole('button', { name: /^Vote for: / })
      .last()
      .focus();
    await vote(standing.at(-1) ?? '');
    await vote(standing.at(-2) ?? '');
    await button(phone, 'Show the new order').waitFor();
    expect(await questions(phone)).toEqual(standing);
    await button(phone, 'Pause updates').focus();
    await retry(async () => expect(await questions(phone)).not.toEqual(standing));
  });

  it('keeps its order under the pointer of the host, until the pointer has left it (I21)', async () => {
    // What was voted a moment ago may still be on its way to the host.
    const order = (await entries()).map(({ text }) => expect.stringContaining(text));
    await retry(async () => expect(await questions(host)).toEqual(order));
    const standing = await questions(host);
    await host.getByRole('button', { name: /^Pin/ }).last().hover();
    await ask(5, ['What about homes?']);
    await button(host, 'Show 1 new entry').waitFor();
    expect(await questions(host)).toEqual(standing);
    await leave();
    await retry(async () => expect(await questions(host)).toHaveLength(6));
  });

  it('loses at once what may not be read any more, also while it is paused', async () => {
    await press(phone, 'Pause updates');
    const entryId = await idOf('Who pays?');
    await room.host.post(`/api/roundtables/${room.id}/activities/${activityId()}/entries/${entryId}/decide`, {
      verb: 'hide',
    });
    await phone.getByText('Who pays?', { exact: true }).waitFor({ state: 'detached' });
    expect(demo.faults).toEqual([]);
  });
});
