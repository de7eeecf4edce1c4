import { type Room, THESES } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { axeFindings } from '../support/axe';
import { openDemo, type SharedDemo } from '../support/demo';
import { Keyboard } from '../support/keyboard';
import { joinAsPhone } from '../support/phone';
import { retry } from '../support/retry';
import { startRoom, votesOnStatements } from '../support/room';

const ids = THESES.config.options.map(({ id }) => id);
const [first, rest] = [ids.slice(0, 4), ids.slice(4)];

/** A person votes on statements one by one, a room of two camps beside them; the device says which camp they are closest to. */
describe('statements to vote on', () => {
  let phone: Page;
  let keys: Keyboard;
  let room: Room;
  let demo: SharedDemo;

  beforeAll(async () => {
    demo = await openDemo();
    ({ page: phone } = await demo.open({ viewport: { width: 320, height: 640 }, hasTouch: true }));
    keys = await Keyboard.of(phone);
    room = await startRoom(demo.base, 'Voting on statements', [{ ...THESES, visibility: 'always' }]);
    await room.open(0);
    await joinAsPhone(phone, room.code);
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  const vote = (name: string) => phone.getByRole('button', { name, exact: true });
  const voted = (count: number) => phone.getByText(`${count} of 8 statements voted on`).waitFor();
  const statement = () => phone.locator('blockquote').textContent();

  it('come one at a time, are voted on by single taps on large targets, and each vote is kept at once', async () => {
    await vote('Agree').waitFor();
    const heights = await phone
      .locator('.rt-voting__vote')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(heights.filter((height) => height < 56)).toEqual([]);
    expect(await axeFindings(phone)).toEqual([]);
    const seen = await statement();
    await vote('Agree').tap();
    await voted(1);
    expect(await statement()).not.toBe(seen);
    await retry(async () => expect((await votesOnStatements(room, 0)).base).toBe(1));
  });

  it('are voted on by keys alone, each once, and a reload keeps what was voted (I4)', async () => {
    await keys.to('button', /^Agree/);
    for (const [at, key] of ['2', '1', '3'].entries()) {
      await keys.press(key);
      await voted(at + 2);
    }
    await phone.reload();
    await voted(4);
    for (let at = 5; at <= 8; at++) {
      await keys.act('button', /^Disagree/);
      await voted(at);
    }
    await phone.getByRole('main').getByText('You have voted on all 8 statements.').waitFor();
  });

  it('can be voted on otherwise by keys alone (I4)', async () => {
    const agreed = async () => (await votesOnStatements(room, 0)).statements[0]?.counts.agree;
    await keys.act('DisclosureTriangle', 'Your votes (8)');
    await phone.getByRole('button', { name: 'Change your vote on: Thesis 1' }).waitFor();
    await keys.act('button', 'Change your vote on: Thesis 1');
    await keys.act('button', /^Disagree/);
    await retry(async () => expect(await agreed()).toBe(0));
    await keys.act('button', 'Change your vote on: Thesis 1');
    await keys.act('button', /^Agree/);
    await retry(async () => expect(await agreed()).toBe(1));
    await keys.act('DisclosureTriangle', 'Your votes (8)');
  });

  it('can be voted on otherwise afterwards', async () => {
    await phone.getByText('Your votes (8)').tap();
    for (const id of ids) {
      const name = `Change your vote on: Thesis ${ids.indexOf(id) + 1}`;
      await phone.getByRole('button', { name }).tap();
      await vote(first.includes(id) ? 'Agree' : 'Disagree').tap();
    }
    await retry(async () => {
      const { statements } = await votesOnStatements(room, 0);
      expect(statements.map(({ counts }) => counts.agree)).toEqual([1, 1, 1, 1, 0, 0, 0, 0]);
    });
  });

  it('show the groups of people who vote alike, and to this device alone which it is closest to', async () => {
    for (let at = 0; at < 13; at++) {
      const [agree, disagree] = at < 8 ? [first, rest] : [rest, first];
      await room.answer(0, { agree, disagree });
    }
    await room.close(0);
    await phone.getByRole('link', { name: 'Results' }).tap();
    await phone.getByText('Your votes are closest to group A. This is stored on your device only').waitFor();
    await phone
      .getByRole('row', { name: /^Group B \(5 people\)/ })
      .first()
      .waitFor();
    expect(await axeFindings(phone)).toEqual([]);
  });

  it('have a map of the groups, on which each device shows its own votes and nobody else’s', async () => {
    await phone.locator('.rt-map__own').waitFor();
    await phone.locator('.rt-map').getByText('You are here').waitFor();
    expect(await phone.locator('.rt-map__point').count()).toBe(2);
    await phone.locator('figure').filter({ hasText: 'Map of the groups' }).getByText('Show as a table').tap();
    await phone.getByRole('columnheader', { name: 'Votes most like' }).waitFor();
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await axeFindings(phone)).toEqual([]);

    const { page: other } = await demo.open({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await joinAsPhone(other, room.code);
    await other.getByRole('link', { name: 'Results' }).tap();
    await other.locator('.rt-map').waitFor();
    expect(await other.locator('.rt-map__own').count()).toBe(0);
    expect(demo.faults).toEqual([]);
  });
});
