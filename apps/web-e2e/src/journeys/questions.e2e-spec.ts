/** @jest-environment ../../tools/jest/steps.cjs */
import { ASKED, type Room, VOTED_OUT } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { axeFindings } from '../support/axe';
import { openDemo, type SharedDemo } from '../support/demo';
import { Keyboard } from '../support/keyboard';
import { joinAsPhone, voteTaken } from '../support/phone';
import { startRoom } from '../support/room';

/** Questions from the room: asked and voted on by phones, put in order by the host, with the keyboard alone. */
describe('a question from the room', () => {
  let demo: SharedDemo;
  let room: Room;
  let ann: Page;
  let ben: Page;
  let host: Page;
  let byAnn: Keyboard;

  const page = async (width: number, height: number) => (await demo.open({ viewport: { width, height } })).page;
  const stage = () => host.locator('.stage-picture');

  beforeAll(async () => {
    demo = await openDemo();
    room = await startRoom(demo.base, 'Ask the panel', [ASKED]);
    [ann, ben, host] = [await page(320, 700), await page(390, 844), await page(1280, 900)];
    byAnn = await Keyboard.of(ann);
    await room.open(0);
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  it('is asked by the keyboard, and its author sees that the host reads it first (I4)', async () => {
    await joinAsPhone(ann, room.code);
    await byAnn.standsOn('heading', ASKED.question);
    // The form and the list come with their own code: what stands below them moves until then.
    await ann.getByRole('heading', { name: 'Questions from the room (0)' }).waitFor();
    await byAnn.act('button', 'Send question');
    await ann.getByText('Enter your question', { exact: true }).first().waitFor();
    await byAnn.fill('textbox', 'Your question', 'When will permits <b>be</b> faster?');
    await byAnn.act('button', 'Send question');
    await ann.getByRole('listitem').filter({ hasText: 'The host reads this first' }).waitFor();
    await byAnn.fill('textbox', 'Your question', 'Who trains people?');
    await byAnn.act('button', 'Send question');
    await ann.getByRole('listitem').filter({ hasText: 'Who trains people?' }).waitFor();
    expect(await axeFindings(ann)).toEqual([]);
  });

  it('is approved by the host with a key that is listed and can be switched off (I22), and then read and voted for on another phone by the keyboard (I4)', async () => {
    await joinAsPhone(ben, room.code);
    await ben.getByRole('heading', { name: 'Questions from the room (0)' }).waitFor();
    await host.goto('/console/sign-in');
    await host.getByRole('button', { name: /^Organiser/ }).click();
    await host.getByRole('heading', { name: 'Today' }).waitFor();
    await host.goto(`/console/roundtables/${room.id}/live`);
    await host.getByRole('heading', { name: 'To read (2)' }).waitFor();
    await restWhileSwitchedOff(host);
    for (let left = 2; left > 0; left -= 1) {
      await host
        .getByRole('button', { name: /^Approve: / })
        .first()
        .focus();
      await host.keyboard.press('a');
      await host.getByRole('heading', { name: `Approved (${3 - left})` }).waitFor();
    }
    const vote = ben.getByRole('button', { name: 'Vote for: When will permits <b>be</b> faster?' });
    const given = voteTaken(ben);
    await vote.focus();
    await ben.keyboard.press('Space');
    await given;
    await expect(vote.getAttribute('aria-pressed')).resolves.toBe('true');
    expect(await axeFindings(ben)).toEqual([]);
    await ann.getByText('Yours', { exact: false }).first().waitFor();
    expect(await ann.getByRole('button', { name: /^Vote for/ }).count()).toBe(0);
  });

  it('keeps the vote of a phone that was loaded again', async () => {
    await ben.reload();
    const vote = ben.getByRole('button', { name: 'Vote for: When will permits <b>be</b> faster?', pressed: true });
    await vote.waitFor();
  });

  it('is merged with another, fills the room screen, and is answered', async () => {
    const row = host.getByRole('listitem').filter({ hasText: 'Who trains people?' });
    await row.getByRole('button', { name: 'Merge with another: Who trains people?' }).focus();
    await host.keyboard.press('m');
    await host.getByRole('button', { name: 'Merge them' }).click();
    await host.getByRole('list', { name: 'Merged with this' }).getByText('Who trains people?').waitFor();
    await ann.getByText('Merged with: When will permits <b>be</b> faster?').waitFor();

    await host.getByRole('button', { name: /^Show on the room screen: / }).focus();
    await host.keyboard.press('s');
    await stage().locator('blockquote').getByText('When will permits <b>be</b> faster?').waitFor();
    await ben.getByText('On the room screen now').waitFor();
    expect(await axeFindings(host)).toEqual([]);

    await host.getByRole('button', { name: /^Mark as answered: / }).focus();
    await host.keyboard.press('d');
    await host.getByRole('textbox', { name: 'Answer' }).fill('From next spring');
    await host.getByRole('button', { name: 'Save', exact: true }).click();
    await ann.getByText(/^Merged with: .* Answered: From next spring$/).waitFor();
    await ann.getByText('Answered: From next spring', { exact: true }).waitFor();
    await ben.getByText('Answer: From next spring').waitFor();
    await ben.getByText(/^Answered .* the session/).waitFor();
    await stage().getByText('Answer: From next spring').waitFor();
  });

  it('has its answer changed by a key, and the answer before it by one press', async () => {
    await host.keyboard.press('w');
    await host.getByRole('textbox', { name: 'Answer' }).fill('From next autumn');
    await host.getByRole('button', { name: 'Save', exact: true }).click();
    // The message stays for as long as it has the focus, however long a busy machine takes for what follows.
    await host.getByRole('button', { name: 'Undo' }).focus();
    await ben.getByText('Answer: From next autumn').waitFor();
    expect(await axeFindings(host)).toEqual([]);

    await host.getByRole('button', { name: 'Undo' }).click();
    await ann.getByText('Answered: From next spring', { exact: true }).waitFor();
    await ben.getByText('Answer: From next spring').waitFor();
    await ben.getByText(/^Answered .* the session/).waitFor();
  });

  it('is kept as a contribution by a key, and its author reads on the phone what became of it and withdraws it', async () => {
    await host.getByRole('button', { name: 'Save as contribution: When will permits <b>be</b> faster?' }).focus();
    await host.keyboard.press('k');
    await host.getByText('(saved as a contribution)').waitFor();
    expect(await host.getByRole('button', { name: /^Save as contribution: / }).count()).toBe(0);
    expect(await axeFindings(host)).toEqual([]);

    await ann.getByText('Saved as a contribution. Its receipt is under “Me”.').waitFor();
    await ann.getByRole('link', { name: 'Me', exact: true }).click();
    const kept = ann.getByRole('listitem').filter({ hasText: 'Receipt:' });
    await kept.getByText('When will permits <b>be</b> faster?').waitFor();
    await kept.getByRole('button', { name: 'See what happened to it' }).click();
    await kept.getByText('Waiting for review').waitFor();
    expect(await axeFindings(ann)).toEqual([]);
    expect(await ben.getByText('Saved as a contribution', { exact: false }).count()).toBe(0);

    await kept.getByRole('button', { name: `Withdraw “${ASKED.question}”` }).click();
    await kept.getByRole('button', { name: 'Withdraw it permanently' }).click();
    await kept.getByText('Withdrawn', { exact: true }).waitFor();
  });

  it('is refused once the host has closed new ones, and reading and voting go on', async () => {
    await host.getByRole('switch', { name: 'People can ask' }).click();
    await ben.getByText('New questions are closed. You can still read and vote.').waitFor();
    await expect(room.answer(0, { entries: ['Too late?'] })).rejects.toMatchObject({ status: 409 });
    expect(demo.faults).toEqual([]);
  });

  describe('that the room votes down', () => {
    const RUDE = 'Why is the north always last?';
    let cat: Page;
    let byCat: Keyboard;

    beforeAll(async () => {
      room = await startRoom(demo.base, 'What the room does not want to read', [VOTED_OUT]);
      await room.open(0);
      cat = await page(390, 844);
      byCat = await Keyboard.of(cat);
      for (const phone of [ann, ben, cat]) await joinAsPhone(phone, room.code);
      await host.goto(`/console/roundtables/${room.id}/live`);
    }, 60_000);

    const against = (phone: Page) => phone.getByRole('button', { name: `Vote against: ${RUDE}` });

    it('is gone from every phone with the vote by which those against outnumber those for by two', async () => {
      await ann.getByRole('textbox', { name: 'Your question' }).fill(RUDE);
      await ann.getByRole('button', { name: 'Send question' }).click();
      await room.vote(0, RUDE, 1);
      await room.vote(0, RUDE, -1);
      await against(ben).click();
      const last = `Vote against: ${RUDE}, 2 votes against`;
      await cat.getByRole('button', { name: last }).waitFor();
      await byCat.act('button', last);
      await byCat.standsOn('heading', 'Questions from the room (0)');

      for (const phone of [ben, cat]) await phone.getByText(RUDE).waitFor({ state: 'detached' });
      await ann.getByText('Hidden by votes of the room', { exact: true }).waitFor();
      expect(await axeFindings(ann)).toEqual([]);
    });

    it('is with the host, who shows it again, and no vote hides it any more', async () => {
      await host.getByRole('heading', { name: 'Hidden from the room (1)' }).waitFor();
      await host.getByText('Hidden by votes').waitFor();
      expect(await axeFindings(host)).toEqual([]);
      await host.getByRole('button', { name: `Show to the room: ${RUDE}` }).click();
      await against(ben).waitFor();
      await room.vote(0, RUDE, -1);
      await ben.getByRole('button', { name: `Vote against: ${RUDE}, 4 votes against` }).waitFor();
      await ann.getByText('Approved for the room', { exact: true }).waitFor();
      expect(demo.faults).toEqual([]);
    });
  });
});

/** The keys of the list are named among those of the page, and rest while single keys are switched off there. */
async function restWhileSwitchedOff(host: Page): Promise<void> {
  const keys = host.getByRole('dialog', { name: 'Keys on this page' });
  const turn = async (): Promise<void> => {
    await host.getByRole('button', { name: 'Keys', exact: false }).first().click();
    await keys.getByText(/While a button of an entry has focus: A approves it/).waitFor();
    await keys.getByRole('switch').click();
    await host.keyboard.press('Escape');
    await keys.waitFor({ state: 'detached' });
  };
  await turn();
  const approve = host.getByRole('button', { name: /^Approve: / }).first();
  await approve.focus();
  await host.keyboard.press('a');
  // A decision takes the button away, or makes it rest.
  await expect(approve.isEnabled()).resolves.toBe(true);
  await host.getByRole('heading', { name: 'To read (2)' }).waitFor();
  await turn();
}
