/** @jest-environment ../../tools/jest/steps.cjs */
import { HttpClient, Phone, response } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { openDemo, type SharedDemo } from '../support/demo';
import { Keyboard } from '../support/keyboard';

const QUESTION = 'Which barrier should be removed first?';
// The day equals the month, so that both orders of the date field read the same.
const DAY = `1212${new Date().getFullYear() + 1}`;

/** Planning, inviting, running and publishing with the keyboard alone. */
describe('an organiser without a pointer', () => {
  let demo: SharedDemo;
  let page: Page;
  let keys: Keyboard;

  beforeAll(async () => {
    demo = await openDemo();
    page = (await demo.open({ viewport: { width: 1280, height: 900 } })).page;
    keys = await Keyboard.of(page);
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  // One sentence of a region, or all that it holds.
  const says = (sentence: string | RegExp): Promise<void> => {
    const region = page.getByRole('status');
    return region
      .getByText(sentence)
      .or(region.filter({ hasText: sentence }))
      .first()
      .waitFor();
  };

  // What is in sight anyway is heard and not shown.
  const announces = (sentence: string): Promise<void> =>
    page.getByRole('status').getByText(sentence).first().waitFor({ state: 'attached' });

  const addItem = async (title: string, minutes: string): Promise<void> => {
    await keys.act('button', 'Add an item');
    await keys.inDialogue('Add an item');
    await keys.fill('textbox', 'Title', title);
    await keys.fill('textbox', 'Minutes', minutes);
    await keys.act('button', 'Save');
    await keys.standsOn('button', 'Add an item');
    await page.getByText(title, { exact: true }).waitFor();
  };

  const addActivity = async (
    kind: string,
    question: string,
    fields: Readonly<Record<string, string>>,
  ): Promise<void> => {
    await keys.act('button', 'Add question to Debate');
    await page.getByRole('menuitem', { name: kind }).waitFor();
    for (let step = 0; step < 3 && (await keys.here()).name !== kind; step += 1) await keys.press('ArrowDown');
    await keys.standsOn('menuitem', kind);
    await keys.press('Enter');
    await keys.standsOn('heading', 'New question');
    await keys.fill('textbox', 'Question', question);
    for (const [label, text] of Object.entries(fields)) await keys.fill('textbox', label, text);
    await keys.act('button', 'Save');
    await keys.standsOn('heading', 'Agenda');
    await page.getByRole('link', { name: question }).waitFor();
  };

  it('signs in and skips to the content', async () => {
    await page.goto('/console/sign-in');
    await keys.act('button', /^Organiser/);
    await keys.standsOn('heading', 'Today');
    await keys.to('link', 'Skip to the main content', { back: true });
    await keys.press('Enter');
    await keys.standsOn('main', '');
    await keys.act('link', 'New roundtable');
    await keys.standsOn('heading', 'New roundtable');
  });

  it('makes a draft, and is led to what is missing', async () => {
    await keys.act('button', 'Create draft');
    await keys.standsOn('alert', /problem/);
    await keys.press('Tab');
    await keys.press('Enter');
    await keys.standsOn('textbox', 'Policy question');
    await keys.write(QUESTION);
    await keys.fill('textbox', 'Title', 'Planned by keyboard');
    await keys.act('checkbox', 'Advanced Manufacturing');
    await keys.to('radio', 'In a room and online');
    await keys.press('ArrowDown');
    await keys.act('button', 'Create draft');
    await keys.standsOn('heading', 'Plan this roundtable');
  });

  it('sets date, times and place', async () => {
    await keys.act('link', 'Continue: Date and place');
    await keys.standsOn('heading', 'Date and place');
    await keys.to('Date', 'Date');
    await page.keyboard.type(DAY);
    await keys.to('InputTime', 'Start');
    await page.keyboard.type('1000A');
    await keys.to('InputTime', 'End');
    await page.keyboard.type('1200P');
    await says(/10am to midday/);
    await keys.fill('textbox', 'Town (optional)', 'Liverpool');
    await keys.act('button', 'Save');
    await keys.standsOn('heading', 'Plan this roundtable');
  });

  it('plans the agenda with three activities (I5)', async () => {
    await keys.act('link', 'Agenda and questions');
    await keys.standsOn('heading', 'Agenda');
    await addItem('Debate', '60');
    await addItem('Welcome', '5');
    const options = { 'Option 1': 'Cost of energy', 'Option 2': 'Skills', 'Option 3': 'Grid' };
    await addActivity('Single choice', 'Which comes first?', options);
    await addActivity('Multiple choice', 'What would help?', options);
    const ends = { 'Label of the lowest point': 'Not at all', 'Label of the highest point': 'Wholly' };
    await addActivity('Rating', 'How ready are we?', ends);
  }, 120_000);

  it('moves an item by its menu and hears from where to where (I5, I23)', async () => {
    await keys.act('button', 'Move or delete Welcome');
    await keys.standsOn('menuitem', 'Move up');
    await keys.press('Enter');
    await says('Moved “Welcome” from 2 to 1');
    await keys.standsOn('button', 'Move or delete Welcome');
  });

  it('leaves a dialogue by Escape and is back where it was opened', async () => {
    await keys.act('button', 'Change Welcome');
    await keys.inDialogue('Change the item');
    await keys.to('textbox', 'Title');
    await keys.press('Escape');
    await keys.standsOn('button', 'Change Welcome');
  });

  it('schedules', async () => {
    await keys.act('link', 'Plan', { back: true });
    await keys.standsOn('heading', 'Plan this roundtable');
    await keys.act('button', 'Schedule this roundtable');
    await says(/^Scheduled as RT-/);
  });

  it('adds a person and invites them', async () => {
    await keys.act('link', 'People', { back: true });
    await keys.standsOn('heading', 'People');
    await keys.act('button', 'Invite people');
    await keys.inDialogue('Invite people');
    await keys.act('button', 'Add a person');
    await keys.inDialogue('Add a person');
    await keys.fill('textbox', 'Name', 'Keyboard Guest');
    await keys.fill('textbox', 'E-mail address', 'guest@example.org');
    await keys.fill('textbox', 'Organisation', 'Guest Works');
    await keys.to('combobox', 'Type of organisation');
    await keys.press('ArrowDown');
    await keys.act('button', 'Save');
    await says('Keyboard Guest saved');
    await keys.standsOn('button', 'Add a person');
    await keys.act('button', 'Send 1 invitation', { back: true });
    await keys.inDialogue('Send 1 invitation?');
    await keys.act('button', 'Send 1 invitation');
    await says('1 invitation sent');
    await page.getByRole('rowheader', { name: /Keyboard Guest/ }).waitFor();
  }, 90_000);

  it('starts before the hour, after a question', async () => {
    await keys.act('link', 'Live', { back: true });
    await keys.standsOn('heading', 'Live');
    await keys.act('button', 'Start the session');
    await keys.inDialogue('Start this early?');
    await keys.act('button', 'Start now');
    await page.getByRole('button', { name: 'End session' }).waitFor();
    await keys.standsOn('heading', 'Planned by keyboard');
  });

  it('opens voting, closes it, shows the result and keeps it (I5, I7)', async () => {
    await keys.act('button', /^Next: Which comes first/);
    await keys.act('button', /^Open voting/, { back: true });
    await announces('Voting is open');
    await keys.to('button', /^Close voting/, { back: true });
    for (let people = 0; people < 5; people += 1) await answer();
    await page.getByText('5 of 5 answered (100%)').first().waitFor();
    await keys.press('Enter');
    await page.getByRole('button', { name: 'Voting has closed' }).waitFor();
    await keys.act('button', /^Show results/);
    for (const next of [/^Hide results/, /^Show results/]) {
      // A button rests while its command is under way, and keeps the focus.
      await page.getByRole('button', { name: next, disabled: false }).waitFor();
      await keys.standsOn('button', next);
      await keys.press('Enter');
    }
    await keys.standsOn('button', /^Hide results/);
    await keys.act('button', 'Save the result');
    await says('The result is saved as a contribution');
  }, 90_000);

  /** Switches the single keys off or on in the list of them, and leaves it. */
  async function switchKeys(): Promise<void> {
    await keys.to('switch', /^Single-key shortcuts/);
    await keys.press('Space');
    await keys.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  it('runs the next one by single keys while no control has the focus, and lists them (I22)', async () => {
    await keys.act('button', /^Next: What would help/);
    // The single keys rest while a command is under way.
    await page.getByRole('button', { name: /^Open voting/, disabled: false }).waitFor();
    await keys.press('?');
    await page.getByRole('dialog', { name: 'Keys on this page' }).waitFor();
    await switchKeys();
    // Off: neither this one nor the one that opens the list. Had it blanked the screen, the next one would show it again.
    await keys.press('b');
    await keys.press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await keys.act('button', 'Keys');
    await switchKeys();
    await keys.press('b');
    await page.getByRole('button', { name: /^Show the screen/, disabled: false }).waitFor();
    await keys.press('b');
    await page.getByRole('button', { name: /^Blank the screen/, disabled: false }).waitFor();
  });

  it('types in a field of the page, where no key of the page acts (I22)', async () => {
    const [blank, asked] = [page.getByRole('button', { name: /^Blank the screen/ }), /What would help/];
    await keys.to('textbox', 'Only the team sees this', { back: true });
    await page.keyboard.type('b n ?p');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('textbox', { name: 'Only the team sees this' }).inputValue()).toBe('b n ?p');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await blank.count()).toBe(1);
    await page.getByRole('group', { name: 'Now', exact: true }).getByText(asked).first().waitFor();
    await page.getByRole('button', { name: /^Open voting/, disabled: false }).waitFor();
    for (let signs = 6; signs > 0; signs -= 1) await page.keyboard.press('Backspace');
    await keys.to('button', /^Blank the screen/);
  });

  it('asks a new question in mid-session by a single key, and is back in the session with it', async () => {
    await keys.press('n');
    await keys.standsOn('textbox', 'Question');
    await keys.write('What did we miss?');
    await keys.fill('textbox', 'Option 1', 'Nothing');
    await keys.fill('textbox', 'Option 2', 'The grid');
    await keys.fill('textbox', 'Option 3', 'Skills');
    await keys.act('button', 'Ask now');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('group', { name: 'Now', exact: true }).getByText('What did we miss?').first().waitFor();
    await page.getByRole('button', { name: /^Close voting/, disabled: false }).waitFor();
    await keys.act('button', /^Close voting/, { back: true });
    await page.getByRole('button', { name: 'Voting has closed' }).waitFor();
  });

  it('ends the session', async () => {
    await keys.act('button', 'End session');
    await keys.inDialogue('End the session?');
    await keys.to('button', 'Continue the session');
    await keys.press('Enter');
    await keys.standsOn('button', 'End session');
    await keys.press('Enter');
    await keys.inDialogue('End the session?');
    await keys.act('button', 'End session');
    await keys.standsOn('heading', 'The session has ended');
  });

  it('becomes the second person and publishes', async () => {
    await keys.act('button', 'Reviewer', { back: true });
    await says(/Reviewer/);
    await keys.act('link', 'Outputs');
    await keys.standsOn('heading', 'Outputs');
    await keys.act('button', 'Publish');
    await keys.inDialogue('Publish this roundtable?');
    await keys.act('button', 'Publish');
    await says(/^Published as RT-/);
    await keys.act('link', /^Open the public page/);
    await page.waitForURL(/\/roundtables\/RT-/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Planned by keyboard');
    expect(demo.faults).toEqual([]);
  }, 60_000);

  async function answer(): Promise<void> {
    const id = /roundtables\/([^/]+)/.exec(page.url())?.[1];
    const roundtable = await page.request.get(`/api/roundtables/${id}`);
    const { joinCode } = (await roundtable.json()) as { joinCode: string };
    const phone = new HttpClient(demo.base, { token: (await Phone.join(demo.base, joinCode)).token });
    const { state } = await phone.get('/api/live/state');
    const current = state.activities.find((one: { state: string }) => one.state === 'open');
    const { activityId, ...body } = response(current.id, { optionId: current.config.options[0].id }, 1);
    await phone.put(`/api/live/activities/${activityId}/response`, body);
  }
});
