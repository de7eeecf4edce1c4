/** @jest-environment ../../tools/jest/steps.cjs */
import { ENERGY, type Room } from '@rt/testing/rooms';
import type { BrowserContext, Page } from 'playwright-core';

import { axeFindings } from '../support/axe';
import { openDemo, type SharedDemo } from '../support/demo';
import { startRoom } from '../support/room';

/** The host lets people in: those who come with the code wait on their phones, and read there what became of it. */
describe('a session with a waiting room', () => {
  let demo: SharedDemo;
  let room: Room;
  let host: Page;
  const phones: { context: BrowserContext; page: Page }[] = [];
  /** All that a phone was told while it waited. */
  const heard: string[] = [];

  beforeAll(async () => {
    demo = await openDemo();
    room = await startRoom(demo.base, 'Behind a waiting room', [ENERGY]);
    const opened = await demo.open({ viewport: { width: 1280, height: 800 } });
    host = opened.page;
    await opened.context.request.post('/api/sign-in/demo', {
      data: { role: 'organiser' },
      headers: { origin: demo.base },
    });
    for (const width of [320, 390, 390]) phones.push(await demo.open({ viewport: { width, height: 640 } }));
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  const ask = async (page: Page, name: string) => {
    await page.goto(`/j/${room.code}`);
    await page.locator('#displayName').fill(name);
    await page.getByRole('checkbox', { name: /^I accept this rule/ }).check();
    await page.getByRole('button', { name: 'Ask to join' }).click();
    await page.getByRole('heading', { level: 1, name: 'You are waiting to be let in' }).waitFor();
  };
  const [first, second, third] = [0, 1, 2].map((at) => () => phones[at]?.page as Page) as [
    () => Page,
    () => Page,
    () => Page,
  ];

  it('is chosen by the host in the running session, by the keyboard', async () => {
    await host.goto(`/console/roundtables/${room.id}/live`);
    const choice = host.locator('summary', { hasText: 'Who may join' });
    await choice.focus();
    await host.keyboard.press('Enter');
    await host.getByRole('combobox', { name: 'Who may join' }).selectOption('knock');
    await host.getByRole('button', { name: 'Change', exact: true }).press('Enter');

    await host.getByText('Nobody is waiting.').waitFor();
    expect(await axeFindings(host)).toEqual([]);
  });

  it('keeps people waiting on a quiet page, also after it was loaded again and without a line', async () => {
    first().on(
      'response',
      (answer) =>
        void answer.text().then(
          (text) => heard.push(text),
          () => undefined,
        ),
    );
    first().on('websocket', (socket) => heard.push(`socket ${socket.url()}`));
    await ask(first(), 'Ann Lee');
    await room.open(0);
    expect(await axeFindings(first())).toEqual([]);

    await first().reload();
    await first().getByRole('heading', { level: 1, name: 'You are waiting to be let in' }).waitFor();
    await phones[0]?.context.setOffline(true);
    await first().getByRole('main').getByText('Connection lost. You stay in the waiting room').waitFor();
    await phones[0]?.context.setOffline(false);
    await first()
      .getByRole('main')
      .getByText('Connection lost. You stay in the waiting room')
      .waitFor({ state: 'detached' });

    await host.getByText('1 person is waiting to be let in').first().waitFor();
    // What is asked in the room reaches nobody who waits, and no socket was opened to it.
    expect(heard.join('\n')).not.toContain(ENERGY.question);
    expect(heard.filter((one) => one.startsWith('socket'))).toEqual([]);
  });

  it('lets one in, by the keyboard, and that phone shows the question', async () => {
    await ask(second(), 'Bo Fry');
    await ask(third(), 'Cy Fox');
    await host.getByRole('list', { name: 'Waiting room' }).getByText('Cy Fox').waitFor();
    expect(await axeFindings(host)).toEqual([]);

    await host.getByRole('button', { name: 'Let in Ann Lee', exact: true }).press('Enter');

    await first().getByRole('heading', { name: ENERGY.question }).waitFor();
    await host.waitForFunction(() => document.activeElement?.textContent === 'Waiting room');
    await host.getByText('1 joined', { exact: true }).waitFor();
  });

  it('tells one why they are not let in', async () => {
    await host.getByRole('button', { name: 'Do not let in Bo Fry' }).click();
    const dialogue = host.getByRole('dialog', { name: 'Do not let in Bo Fry?' });
    await dialogue.getByRole('textbox').fill('This session is for members of the board.');
    expect(await axeFindings(host)).toEqual([]);
    await dialogue.getByRole('button', { name: 'Do not let in' }).click();

    await second().getByRole('heading', { level: 1, name: 'You were not let in' }).waitFor();
    await second().getByText('This session is for members of the board.').waitFor();
    expect(await axeFindings(second())).toEqual([]);
  });

  it('lets all in who wait, who stay in after loading the page again', async () => {
    await host.getByRole('button', { name: /^Let in 1 person$/ }).click();

    await third().getByRole('heading', { name: ENERGY.question }).waitFor();
    await third().reload();
    await third().getByRole('heading', { name: ENERGY.question }).waitFor();
    await third().getByRole('radio', { name: 'Cost of energy' }).check();
    await third().getByRole('button', { name: 'Send answer' }).click();
    await third().getByText('Answer saved').first().waitFor();

    expect(await room.answers(0)).toEqual({ energy: 1 });
    // The one who was not let in is still outside.
    await second().getByRole('heading', { level: 1, name: 'You were not let in' }).waitFor();
  });

  it('lets one in after all, whose page says so and goes on by itself', async () => {
    await second().getByText('If the host lets you in after all, this page continues automatically.').waitFor();
    // This device keeps its one place: whoever asks again reads the same refusal.
    expect(await second().getByRole('button', { name: 'Ask again' }).count()).toBe(0);
    await host.getByText('1 person was not let in').click();
    await host.getByRole('button', { name: 'Let in Bo Fry' }).click();

    await second().getByRole('heading', { name: ENERGY.question }).waitFor();
    expect(demo.faults).toEqual([]);
  });
});
