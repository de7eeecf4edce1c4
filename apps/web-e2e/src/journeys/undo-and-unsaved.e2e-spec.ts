import { ASKED, ENERGY, type Room, TRUST } from '@rt/testing/rooms';
import type { Locator, Page } from 'playwright-core';

import { PlannedRoom, siteOf } from '../screens/rooms/making';
import { axeFindings } from '../support/axe';
import { type Demo, startDemo } from '../support/demo';
import { openAsHost } from '../support/host';
import { joinAsPhone } from '../support/phone';
import { retry } from '../support/retry';
import { startRoom } from '../support/room';

/** What was done can be taken back for at least this long. */
const AT_LEAST_MS = 10_000;
/** Of answers that were set aside the ten seconds run from when the page heard of it, which is a while before the test sees it. */
const NEARLY_OVER_MS = 6_000;

/** What a host does in haste can be taken back, and what was typed is not lost by a wrong press. */
describe('a host who acts in haste', () => {
  let demo: Demo;
  let room: Room;
  let phone: Page;
  let host: Page;

  beforeAll(async () => {
    demo = await startDemo({ RT_MAIL_HOLD_SECONDS: '30' });
    room = await startRoom(demo.base, 'In haste', [ASKED, ENERGY]);
    await room.open(0);
    await room.answer(0, { entries: ['Who pays?'] });
    await room.answer(0, { entries: ['Who pays for it all?'] });
    ({ page: phone } = await demo.open({ viewport: { width: 390, height: 844 } }));
    await joinAsPhone(phone, room.code);
    host = await openAsHost(demo, room);
    await host.clock.install();
    await host.reload();
    await host.getByRole('heading', { name: 'To read (2)' }).waitFor();
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  const button = (name: string | RegExp) => host.getByRole('button', { name, exact: true });
  const heading = (name: string) => host.getByRole('heading', { name, exact: true });

  /** Does something once so much time is over for the page, whose clock stands meanwhile: a busy machine needs a while for it. */
  async function after(ms: number, act: () => Promise<void>): Promise<void> {
    await host.clock.pauseAt((await host.evaluate(() => Date.now())) + ms);
    await act();
    await host.clock.resume();
  }

  const pressAfter = (ms: number, offer: Locator) => after(ms, () => offer.click());

  it('takes back what was rejected, also after 10 seconds, and it waits to be read as before (I36)', async () => {
    await button('Hide from the room: Who pays?').click();
    await heading('Hidden from the room (1)').waitFor();
    // A message stays for as long as it has the focus.
    await after(AT_LEAST_MS, () => button('Undo').focus());
    expect(await axeFindings(host)).toEqual([]);
    await button('Undo').click();
    await heading('To read (2)').waitFor();
    await retry(async () =>
      expect(await host.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Approve: Who pays?'),
    );
    expect(await phone.getByText('Who pays?', { exact: true }).count()).toBe(0);
  });

  it('takes back what was merged, also after 10 seconds (I36)', async () => {
    for (const text of ['Who pays?', 'Who pays for it all?']) await button(`Approve: ${text}`).click();
    await heading('Approved (2)').waitFor();
    await button('Merge with another: Who pays?').click();
    await button('Merge them').click();
    await heading('Approved (1)').waitFor();
    await pressAfter(AT_LEAST_MS, button('Undo'));
    await heading('Approved (2)').waitFor();
    await phone.getByText('Who pays?', { exact: true }).waitFor();
  });

  it('is asked before leaving with text in any field, and has it still (I36)', async () => {
    const fields = [
      { open: null, field: 'Message' },
      { open: null, field: 'Add a question that was asked aloud' },
      { open: 'Edit: Who pays?', field: 'Wording' },
      { open: 'Mark as answered: Who pays?', field: 'Answer' },
    ];
    // The way back is one within the console.
    await host.goto(`/console/roundtables/${room.id}/plan`);
    await host.getByRole('link', { name: 'Live', exact: true }).click();
    await heading('Approved (2)').waitFor();
    for (const { open, field } of fields) {
      if (open) await button(open).click();
      const box = host.getByRole('textbox', { name: field, exact: true });
      const before = await box.inputValue();
      await box.fill('Half a sentence');
      await host.goBack();
      await host.getByRole('dialog', { name: 'Leave without saving?' }).waitFor();
      await button('Stay on this page').click();
      await host.getByRole('dialog').waitFor({ state: 'detached' });
      expect([field, await box.inputValue()]).toEqual([field, 'Half a sentence']);
      await box.fill(before);
    }
  });

  it('has what was typed on an entry when its question is the current one again (I36)', async () => {
    const wording = host.getByRole('textbox', { name: 'Wording', exact: true });
    // The field is open since it was left unsent above.
    await wording.fill('Who pays for the grid');
    await host.getByRole('button', { name: /^Next/ }).click();
    await button('Leave it open and continue').click();
    await wording.waitFor({ state: 'detached' });
    await host.getByRole('button', { name: /^Back/ }).click();
    expect(await wording.inputValue()).toBe('Who pays for the grid');
    await button('Cancel').click();
    await wording.waitFor({ state: 'detached' });
  });

  it('is asked before Escape throws away what was typed into a form, and has it still (I36)', async () => {
    await host.getByRole('button', { name: /^Ask a new question/ }).click();
    const question = host.getByRole('textbox', { name: 'Question', exact: true });
    await question.fill('What is missing?');
    await host.keyboard.press('Escape');
    await host.getByRole('alert').getByText('Leave without saving?').waitFor();
    expect(await axeFindings(host)).toEqual([]);
    await button('Keep writing').click();
    expect(await question.inputValue()).toBe('What is missing?');
    await host.keyboard.press('Escape');
    await button('Leave without saving').click();
    await host.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('reads when the notes were saved by themselves (I36)', async () => {
    await host.getByRole('textbox', { name: 'Only the team sees this' }).fill('Ask Wales first');
    await host.getByText(/^Saved at (\d{1,2}(:\d\d)?[ap]m|midday|midnight)$/).waitFor();
  });

  it('puts answers back that were set aside, also when the 10 seconds are nearly over (I36)', async () => {
    await room.close(0);
    // The page asks what to do with a question that it knows as open.
    await button(/^Close voting/).waitFor({ state: 'detached' });
    await room.open(1);
    await room.answer(1, { optionId: 'energy' });
    await host.getByRole('button', { name: /^Which barrier/ }).click();
    await host.getByText(/^1 of \d+ answered \(/).waitFor();
    await button(/^Close voting/).click();
    await button('Reset').click();
    await button('Put them back').waitFor();
    await pressAfter(NEARLY_OVER_MS, button('Put them back'));
    await host.getByText(/^1 of \d+ answered \(/).waitFor();
  });

  it('brings back what was deleted from an agenda, also after 10 seconds (I36)', async () => {
    const { id } = await PlannedRoom.schedule(siteOf(room.host), { questions: [ENERGY, TRUST] });
    await host.goto(`/console/roundtables/${id}/agenda`);
    const item = host.getByRole('listitem').filter({ has: button('Move or delete What the room thinks') });
    const questions = item.getByRole('link', { name: /^(Which barrier|How ready)/ });
    await retry(async () => expect(await questions.count()).toBe(2));
    await button('Move or delete What the room thinks').click();
    await host.getByRole('menuitem', { name: 'Delete' }).click();
    await item.waitFor({ state: 'detached' });
    await pressAfter(AT_LEAST_MS, button('Undo'));
    await retry(async () => expect(await questions.count()).toBe(2));
  });

  it('takes back invitations before they are sent, for 10 seconds at least (I36)', async () => {
    const planned = await PlannedRoom.schedule(siteOf(room.host));
    await planned.invite('haste');
    await host.goto(`/console/roundtables/${planned.id}/people`);
    const held = host.getByText(/^1 invitation will be sent in \d+ seconds\.$/);
    expect(Number((await held.innerText()).match(/in (\d+) seconds/)?.[1]) * 1000).toBeGreaterThan(AT_LEAST_MS);
    await button('Undo').click();
    await held.waitFor({ state: 'detached' });
  });

  it('asks nobody twice: who has joined is in the room, by whatever way they come back (I36)', async () => {
    await phone.goto('/j');
    await phone.getByRole('textbox', { name: 'Join code' }).fill(room.code);
    await phone.getByRole('button', { name: 'Continue' }).click();
    await phone.getByRole('link', { name: 'Back to the current question' }).click();
    await phone.waitForURL(/\/now$/);
    await phone.getByRole('heading', { level: 1, name: ENERGY.question }).waitFor();
    expect(demo.faults).toEqual([]);
  });
});
