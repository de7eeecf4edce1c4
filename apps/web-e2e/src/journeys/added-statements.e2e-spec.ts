import { type Room, THESES } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { axeFindings } from '../support/axe';
import { openDemo, type SharedDemo } from '../support/demo';
import { openAsHost } from '../support/host';
import { joinAsPhone } from '../support/phone';
import { retry } from '../support/retry';
import { startRoom, votesOnStatements } from '../support/room';

const OPTIONS = THESES.config.options.slice(0, 3);
const ADDING = { ...THESES, config: { options: OPTIONS, adds: true, maxPerPerson: 2 }, visibility: 'always' as const };

/** A person adds a statement, the host reads it, and the room votes on it; the host takes one out and puts it back. */
describe('statements that participants add', () => {
  let demo: SharedDemo;
  let room: Room;
  let author: Page;
  let other: Page;
  let host: Page;

  const phone = async (width: number) => (await demo.open({ viewport: { width, height: 844 }, hasTouch: true })).page;

  beforeAll(async () => {
    demo = await openDemo();
    room = await startRoom(demo.base, 'Adding statements', [ADDING]);
    await room.open(0);
    [author, other, host] = [await phone(320), await phone(390), await openAsHost(demo, room)];
    await joinAsPhone(author, room.code);
    await joinAsPhone(other, room.code);
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  it('are written below the vote, and their author sees that the host reads them first', async () => {
    const field = author.getByRole('textbox', { name: 'Add a statement' });
    await field.fill('thesis 1!');
    await author.getByRole('button', { name: 'Send statement' }).tap();
    await author.getByText('This statement is already there').first().waitFor();
    await field.fill('Homes come first');
    await author.getByRole('button', { name: 'Send statement' }).tap();
    await author.getByText('The host reads this first', { exact: true }).waitFor();
    await field.fill('Rude words');
    await author.getByRole('button', { name: 'Send statement' }).tap();
    await author.getByText('You have added your 2 statements.', { exact: false }).waitFor();
    expect(await axeFindings(author)).toEqual([]);
    const small = await author
      .locator('main button')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 48).map((one) => one.textContent));
    expect(small).toEqual([]);
    expect(await author.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('are read by the host by key, with the counts beside them, and approved ones are voted on at once', async () => {
    await host.getByRole('heading', { name: 'To read (2)' }).waitFor();
    await host.getByRole('button', { name: 'Approve: Homes come first' }).focus();
    await host.keyboard.press('a');
    await host.getByRole('heading', { name: 'Approved (1)' }).waitFor();
    await host.getByRole('button', { name: 'Approve: Rude words' }).focus();
    await host.keyboard.press('r');
    await host.getByRole('heading', { name: 'Hidden from the room (1)' }).waitFor();
    expect(await axeFindings(host)).toEqual([]);

    await other.getByText('0 of 4 statements voted on').waitFor();
    for (let at = 1; at <= 4; at++) {
      await other.getByRole('button', { name: 'Disagree', exact: true }).tap();
      await other.getByText(`${at} of 4 statements voted on`).waitFor();
    }
    await other.getByText('Your votes (4)').tap();
    await other.getByText('Disagree: Homes come first').waitFor();
    expect(await other.locator('main').innerText()).not.toMatch(/Rude/);
  });

  it('have the vote of their author, who agrees from then on and can change it', async () => {
    await author.getByText('1 of 4 statements voted on').waitFor();
    await author.getByText('Your votes (1)').tap();
    await author.getByText('Agree: Homes come first').waitFor();
    await author.getByText('Approved for the room', { exact: true }).waitFor();
    await author.getByText('Not shown to the room', { exact: true }).waitFor();
    await retry(async () => {
      const { statements } = await votesOnStatements(room, 0);
      expect(statements.at(-1)).toMatchObject({ written: true, counts: { agree: 1, disagree: 1 } });
    });
    await author.getByRole('button', { name: 'Change your vote on: Homes come first' }).tap();
    await author.getByRole('button', { name: 'Pass', exact: true }).tap();
    await retry(async () =>
      expect((await votesOnStatements(room, 0)).statements.at(-1)).toMatchObject({
        counts: { agree: 0, disagree: 1, pass: 1 },
      }),
    );
  });

  it('go when the host takes them out, as planned ones do, and come back with their votes', async () => {
    await host.getByRole('button', { name: 'Take out: Thesis 2' }).click();
    await other.getByText('3 of 3 statements voted on').waitFor();
    expect(await other.locator('main').innerText()).not.toMatch(/Thesis 2/);
    await retry(async () =>
      expect(await host.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Put back: Thesis 2'),
    );
    expect(await axeFindings(host)).toEqual([]);
    await host.getByRole('button', { name: 'Hide from the room: Homes come first' }).click();
    await other.getByText('2 of 2 statements voted on').waitFor();
    await host.keyboard.press('Escape');
    await host.getByRole('button', { name: 'Put back: Thesis 2' }).click();
    await host.getByRole('button', { name: 'Show to the room: Homes come first' }).click();
    await other.getByText('4 of 4 statements voted on').waitFor();
    await retry(async () => expect((await votesOnStatements(room, 0)).statements).toHaveLength(4));
  });

  it('are marked in the result as added by a participant, without an author', async () => {
    await room.close(0);
    await other.getByRole('link', { name: 'Results' }).tap();
    await other.getByText('Show as a table').tap();
    await other.getByRole('cell', { name: 'A participant' }).waitFor();
    expect(await axeFindings(other)).toEqual([]);
    expect(demo.faults).toEqual([]);
  });

  it('tell their author after the session what became of each, as the phone was told', async () => {
    await room.host.post(`/api/roundtables/${room.id}/session/close`, { closeActivities: true });
    // A tap while the page still changes would meet what was there before.
    await author.getByRole('heading', { name: 'Thank you for taking part' }).waitFor();
    await author.getByRole('link', { name: 'Me', exact: true }).tap();
    const of = (text: string) => author.getByRole('listitem').filter({ hasText: text });
    await of('Homes come first').getByText('Approved for the room', { exact: true }).waitFor();
    await of('Rude words').getByText('Not shown to the room', { exact: true }).waitFor();
    await of('Rude words').getByRole('button', { name: 'See what happened to it' }).tap();
    await of('Rude words').getByText('The host has not kept this as a contribution.').waitFor();
    const letters = await author
      .locator('main small')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).fontSize));
    expect(letters).toEqual(['16px', '16px']);
    expect(await axeFindings(author)).toEqual([]);
    expect(demo.faults).toEqual([]);
  });
});
