/** @jest-environment ../../tools/jest/steps.cjs */
import { IDEAS, type Room } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { axeFindings } from '../support/axe';
import { openDemo, type SharedDemo } from '../support/demo';
import { enterPhase } from '../support/host';
import { Keyboard } from '../support/keyboard';
import { joinAsPhone, voteTaken } from '../support/phone';
import { startRoom } from '../support/room';

/** What 60 ideas are about: 12 subjects, each in five ideas that stand far from each other in the list. */
const SUBJECTS = [
  'Grid',
  'Ports',
  'Skills',
  'Housing',
  'Buses',
  'Steel',
  'Planning',
  'Water',
  'Data',
  'Health',
  'Schools',
  'Energy',
];
const WISHES = ['first', 'with more people', 'in every place', 'for small firms', 'by next year'];
const IDEAS_WRITTEN = WISHES.flatMap((wish) => SUBJECTS.map((subject) => `${subject} ${wish}`));

/** Between two keys, in ms; and how long a person takes for one who reads on the way, in seconds. */
const A_KEY_MS = 20;
const A_KEY_OF_A_PERSON = 0.35;

/** Ideas from the room: written alone, shown, grouped by whoever takes notes with the keyboard alone, and given dots. */
describe('ideas in groups', () => {
  let demo: SharedDemo;
  let room: Room;
  let host: Page;
  let notes: Page;
  let ann: Page;

  const signIn = async (page: Page, role: RegExp) => {
    await page.goto('/console/sign-in');
    await page.getByRole('button', { name: role }).click();
    await page.waitForURL(/\/console(?!\/sign-in)/);
    await page.goto(`/console/roundtables/${room.id}/live`);
    await page.getByRole('heading', { name: 'Entries' }).waitFor();
  };
  const enter = (phase: RegExp) => enterPhase(host, phase);
  const option = (page: Page, name: string) => page.getByRole('option', { name, exact: true });
  const name = (page: Page) => page.getByRole('combobox', { name: 'Name of the group' });

  beforeAll(async () => {
    demo = await openDemo();
    room = await startRoom(demo.base, 'Ideas for the region', [IDEAS]);
    const page = async (width: number, height: number) => (await demo.open({ viewport: { width, height } })).page;
    [host, notes, ann] = [await page(1280, 900), await page(1280, 900), await page(320, 700)];
    await room.open(0);
    await joinAsPhone(ann, room.code);
    await signIn(host, /^Organiser/);
    await signIn(notes, /^Note taker/);
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  it('are written alone, and seen by nobody else before the host shows them', async () => {
    const keyboard = await Keyboard.of(ann);
    for (let n = 0; n < 6; n += 1) await room.answer(0, { entries: IDEAS_WRITTEN.slice(n * 10, n * 10 + 10) });
    await ann.getByText('Write your ideas. Only you and the host see them for now.').first().waitFor();
    expect(await ann.getByText('Grid first').count()).toBe(0);
    await keyboard.act('button', 'Send idea');
    await ann.getByText('Enter your idea', { exact: true }).first().waitFor();
    await keyboard.fill('textbox', 'Your idea', 'Ask <b>the</b> young');
    await keyboard.act('button', 'Send idea');
    await ann.getByRole('button', { name: 'Take back: Ask <b>the</b> young' }).waitFor();
    expect(await axeFindings(ann)).toEqual([]);

    await enter(/Show/);

    await ann.getByRole('heading', { name: 'Ideas and groups (61)' }).waitFor();
    await ann.getByText('Grid first').waitFor();
  });

  it('take whoever was writing to what is done now, once the host groups them', async () => {
    await ann.getByRole('textbox', { name: 'Your idea' }).focus();
    await enter(/Group/);
    await ann.getByRole('textbox').waitFor({ state: 'detached' });
    expect(await ann.evaluate(() => document.activeElement?.textContent)).toBe(
      'The host is grouping the ideas. You cannot add any now.',
    );
  });

  it('are put into 12 groups by whoever takes notes in under four minutes, by the keyboard alone (I4)', async () => {
    await option(notes, 'Grid first').waitFor();
    expect(await notes.getByRole('group', { name: 'Phases' }).count()).toBe(0);
    await notes.getByRole('option').first().focus();
    const began = performance.now();
    let keys = 0;
    const press = async (key: string) => {
      keys += 1;
      await notes.keyboard.press(key);
      await notes.waitForTimeout(A_KEY_MS);
    };
    const here = () => notes.evaluate(() => document.activeElement?.textContent ?? '');
    /** One idea on: the focus follows the key, on a busy machine after a while, and does not where there is none below. */
    const goOn = async () => {
      const left = await here();
      await press('ArrowDown');
      await notes.waitForFunction((idea) => document.activeElement?.textContent !== idea, left);
    };
    for (const subject of SUBJECTS) {
      for (let found = 0; found < WISHES.length;) {
        if ((await here()).startsWith(subject)) {
          await press('Space');
          found += 1;
        }
        if (found < WISHES.length) await goOn();
      }
      await press('g');
      for (const letter of subject) await press(letter);
      await press('Enter');
      await notes.getByRole('group', { name: `${subject} (5)` }).waitFor();
      // The group may be seen before the field for its name has given the focus back.
      await notes.waitForFunction(() => document.activeElement?.role === 'option');
      await press('Home');
    }
    const seconds = (performance.now() - began) / 1000;

    expect(seconds).toBeLessThan(240);
    expect(keys * A_KEY_OF_A_PERSON).toBeLessThan(240);
    await host.getByRole('group', { name: 'Energy (5)' }).waitFor();
    await ann.getByRole('heading', { name: 'Ideas and groups (13)' }).waitFor();
    expect(await axeFindings(notes)).toEqual([]);
  }, 260_000);

  it('tell a second host what the first has done in the same moment, who can undo it', async () => {
    const young = 'Ask <b>the</b> young';
    const put = async (page: Page, group: string) => {
      await option(page, young).click();
      await page.keyboard.press('g');
      await name(page).fill(group);
      await page.keyboard.press('Enter');
    };
    // While the host's act is on its way, the note taker is quicker.
    await host.route('**/entries/arrange', async (route) => {
      await put(notes, 'Schools');
      await notes.getByRole('group', { name: 'Schools (6)' }).waitFor();
      await route.continue();
    });
    await put(host, 'Young people');
    await host.getByText(`“${young}” has been put into “Schools” since. Nothing was moved.`).waitFor();
    await host.unroute('**/entries/arrange');
    await host.getByRole('group', { name: 'Schools (6)' }).waitFor();
    expect(await host.getByRole('group', { name: /^Young people/ }).count()).toBe(0);

    await notes.keyboard.press('ControlOrMeta+z');

    await host.getByRole('group', { name: 'Schools (5)' }).waitFor();
    await option(host, young).waitFor();
    expect(await axeFindings(host)).toEqual([]);
  });

  it('are put into a group by taps alone, and the old and the new place are said (I23)', async () => {
    const young = 'Ask <b>the</b> young';
    const into = async (group: string) => {
      await option(notes, young).click();
      await notes.getByRole('button', { name: 'Group', exact: true }).click();
      await name(notes).fill(group);
      await notes.getByRole('button', { name: 'Save', exact: true }).click();
    };
    const says = (words: string) => notes.getByRole('status').getByText(words).first().waitFor({ state: 'attached' });

    await into('Schools');
    await says('1 idea moved from no group to “Schools”');
    await into('Skills');
    await says('1 idea moved from “Schools” to “Skills”');
    await option(notes, young).click();
    await notes.getByRole('button', { name: 'Take out of the group' }).click();
    await says('1 idea moved from “Skills” to no group');
    await host.getByRole('group', { name: 'Skills (5)' }).waitFor();
  });

  it('are given dots on a phone by the keyboard (I4), which the room sees in the end', async () => {
    await enter(/Vote/);
    const more = ann.getByRole('button', { name: 'Give a dot to: Schools' });
    const given = voteTaken(ann, 3);
    await more.focus();
    for (let n = 0; n < 4; n += 1) await ann.keyboard.press('Space');
    await ann.getByText('0 of 3 dots left', { exact: true }).waitFor();
    await given;
    await ann.reload();
    await ann.getByText('0 of 3 dots left', { exact: true }).waitFor();
    expect(await axeFindings(ann)).toEqual([]);
    await host.locator('.stage-picture').getByText('dots').waitFor();

    await enter(/Result/);

    await ann.getByText('3 dots from 1 person').waitFor();
    await ann.getByText('3 of them are yours').waitFor();
    await host.locator('.stage-picture').getByText('3 dots').waitFor();
    await room.close(0);
    await ann.getByText('This question is closed.').first().waitFor();
    expect(demo.faults).toEqual([]);
  });
});
