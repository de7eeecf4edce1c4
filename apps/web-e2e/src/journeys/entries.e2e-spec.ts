/** @jest-environment ../../tools/jest/steps.cjs */
import { type Room, SOURCED, WRITTEN } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { axeFindings } from '../support/axe';
import { openDemo, type SharedDemo } from '../support/demo';
import { Keyboard } from '../support/keyboard';
import { joinAsPhone } from '../support/phone';
import { retry } from '../support/retry';
import { startRoom, votesOnStatements } from '../support/room';

/** Entries: written on a phone, read by the host, shown to the room, with the keyboard alone. */
describe('an entry', () => {
  let demo: SharedDemo;
  let room: Room;
  let phone: Page;
  let other: Page;
  let host: Page;
  let byPhone: Keyboard;
  let byHost: Keyboard;

  const page = async (width: number, height: number) => (await demo.open({ viewport: { width, height } })).page;

  beforeAll(async () => {
    demo = await openDemo();
    room = await startRoom(demo.base, 'In whole sentences', [{ ...WRITTEN, visibility: 'always' }]);
    [phone, other, host] = [await page(390, 844), await page(390, 844), await page(1280, 900)];
    [byPhone, byHost] = [await Keyboard.of(phone), await Keyboard.of(host)];
    await room.open(0);
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  it('is written by the keyboard, several by one person, and its author sees that the host reads it first (I4)', async () => {
    await joinAsPhone(phone, room.code);
    await byPhone.standsOn('heading', WRITTEN.question);
    await byPhone.act('button', 'Send answer');
    await byPhone.standsOn('group', 'Check what you entered');
    await byPhone.fill('textbox', 'Entry 1', 'Faster permits <b>for</b> grids');
    await byPhone.act('button', 'Add another entry');
    await byPhone.standsOn('textbox', 'Entry 2');
    await byPhone.write('Rude words');
    expect(await axeFindings(phone)).toEqual([]);
    await byPhone.act('button', 'Send answer');
    await phone.getByRole('listitem').filter({ hasText: 'Faster permits <b>for</b> grids' }).waitFor();
    await phone.getByText('The host reads this first', { exact: true }).first().waitFor();
    await phone.getByText(/No entry is shown/).waitFor();
  });

  it('is read by the host, who approves one and hides another without losing the place', async () => {
    await joinAsPhone(other, room.code);
    await host.goto('/console/sign-in');
    await host.getByRole('button', { name: /^Organiser/ }).waitFor();
    await byHost.act('button', /^Organiser/);
    await byHost.standsOn('heading', 'Today');
    await host.goto(`/console/roundtables/${room.id}/live`);
    await host.getByRole('heading', { name: 'To read (2)' }).waitFor();
    await byHost.act('button', 'Hide from the room: Rude words');
    await host.getByRole('status').getByText('Hidden from the room').waitFor();
    await byHost.standsOn('button', 'Approve: Faster permits <b>for</b> grids');
    await byHost.press('Enter');
    await byHost.standsOn('heading', 'Entries');
    await host.getByRole('heading', { name: 'Approved (1)' }).waitFor();
    expect(await axeFindings(host)).toEqual([]);
  });

  it('is seen by the room once it is approved, and what is hidden is not', async () => {
    await room.answer(0, { entries: ['Nobody has read this'] });
    await other.getByRole('textbox', { name: 'Entry 1' }).fill('Homes near the plant');
    await other.getByRole('button', { name: 'Send answer' }).click();
    await other.getByRole('rowheader', { name: 'Faster permits <b>for</b> grids' }).waitFor();
    expect(await other.locator('main').innerText()).not.toMatch(/Rude|Nobody has read/);
    await phone.getByText('Approved for the room', { exact: true }).waitFor();
    await phone.getByText('Not shown to the room', { exact: true }).waitFor();
  });

  it('gets labels that the host types and ticks by the keyboard, and the result counts them', async () => {
    await host.getByRole('button', { name: 'Labels: Faster permits <b>for</b> grids' }).focus();
    await byHost.press('l');
    await byHost.standsOn('textbox', 'New label');
    await byHost.write('Planning');
    await byHost.press('Enter');
    await host.getByRole('status').getByText('Labelled “Planning”').waitFor();
    await host.getByRole('checkbox', { name: 'Planning', checked: true }).waitFor();
    await other.getByRole('figure', { name: 'Entries by label' }).waitFor();
    await other.getByRole('rowheader', { name: 'Planning' }).waitFor();
    for (const page of [host, other]) expect(await axeFindings(page)).toEqual([]);

    await byHost.press('Escape');
    await byHost.standsOn('button', 'Labels: Faster permits <b>for</b> grids');
  });

  it('is changed and withdrawn by its author', async () => {
    await byPhone.act('button', 'Change my answer');
    await byPhone.act('button', 'Remove entry 2');
    await byPhone.standsOn('textbox', 'Entry 1');
    await byPhone.act('button', 'Send answer');
    await phone.getByText('Not shown to the room', { exact: true }).waitFor({ state: 'detached' });
    await host.getByRole('heading', { name: 'Hidden from the room (1)' }).waitFor({ state: 'detached' });
    await byPhone.act('button', 'Withdraw my answer');
    await host.getByRole('heading', { name: 'Approved (1)' }).waitFor({ state: 'detached' });
  });

  it.each<[string, object, string]>([
    ['too many', { entries: ['a', 'b', 'c', 'd'] }, 'answer.entries'],
    ['one that is too long', { entries: ['x'.repeat(1001)] }, 'answer.entries[0]'],
    ['a state of its own', { entries: ['a'], state: 'shown' }, 'answer.state'],
    ['another kind', { optionId: 'a' }, 'answer.optionId'],
  ])('refuses a crafted answer and names the field: %s', async (_what, answer, field) => {
    await expect(room.answer(0, answer)).rejects.toMatchObject({ status: 422, body: { code: 'invalid', field } });
    expect(demo.faults).toEqual([]);
  });

  it('is taken back for good by its author once the question is closed, after being asked twice', async () => {
    await phone.getByRole('textbox', { name: 'Entry 1' }).fill('Taken back on the page');
    await phone.getByRole('button', { name: 'Add another entry' }).click();
    await phone.getByRole('textbox', { name: 'Entry 2' }).fill('Taken back under Me');
    await phone.getByRole('button', { name: 'Send answer' }).click();
    await host.getByRole('button', { name: 'Show 2 new entries' }).click();
    await host.getByText('Taken back under Me').waitFor();
    await room.close(0);

    await byPhone.act('button', 'Take back: Taken back on the page');
    await phone.getByText('Voting is closed. You can send this again only if voting opens again.').waitFor();
    expect(await axeFindings(phone)).toEqual([]);
    await byPhone.act('button', 'Keep it');
    await byPhone.standsOn('button', 'Take back: Taken back on the page');
    await byPhone.press('Enter');
    await byPhone.act('button', 'Take it back');
    await phone.getByText('Taken back on the page').waitFor({ state: 'detached' });
    await host.getByText('Taken back on the page').waitFor({ state: 'detached' });
    await host.getByText('Taken back under Me').waitFor();
  });

  it('is taken back on the page about oneself as well, also once the session is over', async () => {
    await phone.getByRole('link', { name: 'Me', exact: true }).click();
    await room.end();
    await byPhone.act('button', 'Take back: Taken back under Me');
    expect(await axeFindings(phone)).toEqual([]);
    await byPhone.act('button', 'Take it back');
    await phone.getByText('You wrote:', { exact: true }).waitFor({ state: 'detached' });
    await byPhone.standsOn('heading', 'My answers');
    await retry(async () => expect(JSON.stringify(await votesOnStatements(room, 0))).not.toMatch(/Taken back/));
    expect(demo.faults).toEqual([]);
  });

  describe('with a source, where nobody is to be named', () => {
    const TEXT = 'Dates that a bank can lend on';
    const SOURCE = 'https://example.org/who-said-so/report-2026.pdf';
    let quiet: Room;

    beforeAll(async () => {
      quiet = await startRoom(demo.base, 'With sources', [SOURCED], { rule: 'chatham_house' });
      await quiet.open(0);
      for (const one of [phone, other]) await joinAsPhone(one, quiet.code);
    }, 60_000);

    const link = (on: Page) => on.getByRole('link', { name: SOURCE, exact: true });

    it('is sent by who was told that a source may say who somebody is', async () => {
      await phone.getByRole('textbox', { name: 'Entry 1', exact: true }).fill(TEXT);
      await phone.getByRole('textbox', { name: /^Sources of entry 1/ }).fill(`${SOURCE}\nEP 1234567 B1`);
      await phone.getByRole('button', { name: 'Send answer' }).click();
      await phone
        .getByText(/^This may identify someone: .*who-said-so/)
        .first()
        .waitFor();
      expect(await axeFindings(phone)).toEqual([]);
      await phone.getByRole('button', { name: 'Send it as it is' }).click();
      await phone.getByText('The host reads this first', { exact: true }).first().waitFor();
      await link(phone).waitFor();
    });

    it('is read by the host with its source, and let through', async () => {
      for (const n of [1, 2, 3, 4]) await quiet.answer(0, { entries: [`Without a source ${n}`] });
      await host.goto(`/console/roundtables/${quiet.id}/live`);
      const row = host.getByRole('listitem').filter({ hasText: TEXT });
      await row.getByText('EP 1234567 B1').waitFor();
      // As every link of the console, not in the blue of browsers.
      const colourOf = (a: Element) => getComputedStyle(a).color;
      expect(await link(host).evaluate(colourOf)).toBe('rgb(11, 94, 107)');
      await row.getByRole('button', { name: `Approve: ${TEXT}` }).click();
      await host.getByRole('heading', { name: 'Approved (1)' }).waitFor();
      expect(await axeFindings(host)).toEqual([]);
    });

    it('is read by the room with a link that opens beside the page', async () => {
      await quiet.close(0);
      await quiet.show(0);
      await link(other).waitFor();
      expect(await link(other).getAttribute('href')).toBe(SOURCE);
      expect(await link(other).getAttribute('target')).toBe('_blank');
      expect(await link(other).getAttribute('rel')).toBe('noopener noreferrer nofollow');
      expect(await axeFindings(other)).toEqual([]);
    });

    it('is in the record and its files without its source', async () => {
      await quiet.save(0);
      await quiet.end();
      const { contributionRefs } = await quiet.publish();
      await other.goto(`/contributions/${contributionRefs[0]}`);
      await other.getByText(TEXT).first().waitFor();
      const csv = await (await other.request.get(`/contributions/${contributionRefs[0]}/data.csv`)).text();
      expect(csv).toContain(TEXT);
      expect(`${await other.content()} ${csv}`).not.toMatch(/example\.org|who-said-so|1234567/);
      expect(demo.faults).toEqual([]);
    });
  });
});
