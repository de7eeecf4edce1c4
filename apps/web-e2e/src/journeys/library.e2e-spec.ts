import { ENERGY, type Room } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { axeFindings } from '../support/axe';
import { openDemo, type SharedDemo } from '../support/demo';
import { joinAsPhone } from '../support/phone';
import { retry } from '../support/retry';
import { startRoom } from '../support/room';

/** From a question that was asked, into the library, and from there into the next plan and into the room. */
describe('the library of questions', () => {
  let demo: SharedDemo;
  let room: Room;
  let host: Page;
  let phone: Page;

  beforeAll(async () => {
    demo = await openDemo();
    room = await startRoom(demo.base, 'Out of the library', [ENERGY]);
    const opened = await demo.open({ viewport: { width: 1280, height: 720 } });
    host = opened.page;
    const headers = { origin: demo.base };
    await opened.context.request.post('/api/sign-in/demo', { headers, data: { role: 'organiser' } });
    ({ page: phone } = await demo.open({ viewport: { width: 390, height: 844 }, hasTouch: true }));
    await joinAsPhone(phone, room.code);
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  it('takes a question of the running session by one press', async () => {
    await host.goto(`/console/roundtables/${room.id}/live`);
    await host.getByRole('button', { name: /^Next: Which barrier/ }).click();
    await host.getByRole('button', { name: 'Save to the library' }).click();
    await host.getByText(/^Saved to the library/).waitFor();
  });

  it('adds it and built-in ones to the agenda, one press each', async () => {
    await host.goto(`/console/roundtables/${room.id}/agenda`);
    await host.getByRole('button', { name: 'From the library' }).click();
    const library = host.getByRole('dialog', { name: 'Add from the library' });
    await library.getByLabel('Search the library').fill('barrier');
    await library.getByText('2 of', { exact: false }).first().waitFor();
    await library.getByRole('button', { name: 'Preview Barriers' }).click();
    await library.getByRole('checkbox', { name: 'Regulation' }).waitFor();
    expect(await axeFindings(host)).toEqual([]);
    await library.getByRole('button', { name: `Add ${ENERGY.question}` }).click();
    await library.getByText(/1 question added/).waitFor();
    await library.getByRole('button', { name: 'Add Barriers' }).click();
    await library.getByText(/2 questions added/).waitFor();
    await library.getByRole('button', { name: 'Done' }).click();

    await host.getByRole('link', { name: /^What holds you back most/ }).click();
    await host.getByLabel('Question', { exact: true }).fill('What holds your work back most?');
    await host.getByRole('button', { name: 'Save', exact: true }).click();
    await host.getByRole('link', { name: 'What holds your work back most?' }).waitFor();
    expect(await host.getByRole('link', { name: ENERGY.question }).count()).toBe(2);
  });

  it('is where a question that is asked now begins, and gives the focus back', async () => {
    await host.goto(`/console/roundtables/${room.id}/live`);
    await host.getByRole('button', { name: /^Ask a new question/ }).click();
    const asking = host.getByRole('dialog', { name: 'Ask a new question' });
    await asking.getByRole('button', { name: 'From the library' }).click();
    await host.getByRole('button', { name: 'Use Go ahead or not' }).click();
    await asking.getByRole('textbox', { name: 'Option 2', exact: true }).fill('Yes, with conditions');
    await asking.getByRole('button', { name: 'Ask now' }).click();
    await phone.getByRole('heading', { level: 1, name: 'Shall we go ahead with this proposal?' }).waitFor();
    await phone.getByText('Yes, with conditions', { exact: true }).waitFor();
    await asking.waitFor({ state: 'detached' });
    // It comes back a moment after the dialogue has gone.
    await retry(async () =>
      expect(await host.evaluate(() => document.activeElement?.textContent)).toMatch(/^Ask a new question/),
    );
  });

  it('is tidied on a page of its own', async () => {
    await host.goto('/console/library');
    await host.getByRole('button', { name: `Rename ${ENERGY.question}` }).click();
    const renaming = host.getByRole('dialog');
    await renaming.getByLabel('Name', { exact: true }).fill('The first barrier');
    await renaming.getByLabel('What it is for').selectOption({ label: 'Prioritise' });
    await renaming.getByRole('button', { name: 'Save' }).click();
    await renaming.waitFor({ state: 'detached' });
    await host.getByText('The first barrier', { exact: true }).waitFor();
    expect(await axeFindings(host)).toEqual([]);
    await host.getByRole('button', { name: 'Delete The first barrier' }).click();
    await host.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await host.getByText('The first barrier', { exact: true }).waitFor({ state: 'detached' });
    expect(demo.faults).toEqual([]);
  });
});
