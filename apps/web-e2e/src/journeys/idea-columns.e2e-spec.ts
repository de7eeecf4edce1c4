/** @jest-environment ../../tools/jest/steps.cjs */
import { IDEAS, type Room } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { axeFindings } from '../support/axe';
import { openDemo, type SharedDemo } from '../support/demo';
import { enterPhase, openAsHost, openStage } from '../support/host';
import { joinAsPhone, voteTaken } from '../support/phone';
import { retry } from '../support/retry';
import { startRoom } from '../support/room';

const COLUMNS = ['Strengths', 'Weaknesses', 'Opportunities', 'Threats'].map((text) => ({
  id: text.toLowerCase(),
  text,
}));
const SWOT = { ...IDEAS, config: { ...IDEAS.config, columns: COLUMNS, dots: 4, dotsOnOne: 3 } };

/** More than a frame holds. */
const MANY = 130;

/** Ideas that people write for columns, and a board that holds more of them than a frame does. */
describe('ideas in columns', () => {
  let demo: SharedDemo;
  let room: Room;
  let host: Page;
  let stage: Page;
  let ann: Page;

  const enter = (phase: RegExp) => enterPhase(host, phase);
  const say = (entries: readonly string[], columns: readonly string[]) => room.answer(0, { entries, columns });

  beforeAll(async () => {
    demo = await openDemo();
    room = await startRoom(demo.base, 'Where the region stands', [SWOT, IDEAS]);
    await room.open(0);
    host = await openAsHost(demo, room);
    stage = await openStage(demo, room);
    ({ page: ann } = await demo.open({ viewport: { width: 320, height: 700 } }));
    await joinAsPhone(ann, room.code);
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  it('are written for a column, which the phone asks for, and can be moved and changed until they are grouped', async () => {
    await ann.getByRole('textbox', { name: 'Your idea' }).fill('Deep water at the port');
    await ann.getByRole('button', { name: 'Send idea' }).click();
    await ann.getByText('Choose a column for your idea').first().waitFor();
    expect(await axeFindings(ann)).toEqual([]);
    await ann.getByRole('radio', { name: 'Threats' }).check();
    await ann.getByRole('button', { name: 'Send idea' }).click();
    const mine = ann.getByRole('listitem').filter({ hasText: 'Deep water' });
    await mine.getByText('Threats').waitFor();

    await ann.getByRole('button', { name: 'Change: Deep water at the port' }).click();
    await ann.getByRole('radio', { name: 'Strengths' }).check();
    await ann.getByRole('button', { name: 'Save the change' }).click();

    await mine.getByText('Strengths').waitFor();
    await ann.reload();
    await mine.getByText('Strengths').waitFor();
    expect(await ann.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('are read column by column on phones, on the room screen and by the host', async () => {
    await say(['Skilled welders', 'Old cranes'], ['strengths', 'weaknesses']);
    await say(['Wind farms at sea', 'Young people who want to stay'], ['opportunities', 'opportunities']);
    await say(['Steel gets dearer', 'Welders retire'], ['threats', 'threats']);
    await enter(/Show/);

    await ann.getByRole('heading', { name: 'Opportunities' }).waitFor();
    await ann.getByText('Wind farms at sea').waitFor();
    const column = (name: string) => stage.locator('section').filter({ has: stage.getByRole('heading', { name }) });
    await column('Threats').getByText('Steel gets dearer').waitFor();
    await column('Strengths').getByText('Deep water at the port').waitFor();
    const alone = host.getByRole('group', { name: 'Threats, not in a group (2)' });
    await alone.getByText('Welders retire').waitFor();
    for (const page of [ann, stage, host]) expect(await axeFindings(page)).toEqual([]);
  });

  it('are grouped over columns, and dots from before are said to count for the group', async () => {
    await enter(/Vote/);
    const given = voteTaken(ann);
    await ann.getByRole('button', { name: 'Give a dot to: Skilled welders' }).click();
    await ann.getByText('3 of 4 dots left', { exact: true }).waitFor();
    await given;
    await enter(/Group/);
    const option = (name: string) => host.getByRole('option', { name: new RegExp(name) });
    await option('Skilled welders').click();
    await option('Welders retire').click();
    await host.keyboard.press('g');
    await host.getByRole('combobox', { name: 'Name of the group' }).fill('Welders');
    await host.keyboard.press('Enter');
    await host.getByRole('group', { name: 'Welders (2)' }).getByText('Threats').waitFor();
    // The list keeps still while the pointer is in it.
    await ann.getByRole('button', { name: 'Show 1 new entry' }).waitFor();
    await ann.mouse.move(5, 5);
    await ann.getByRole('heading', { name: 'In several columns' }).waitFor();
    await enter(/Result/);

    await ann.getByText('dots given before the ideas were grouped count too').waitFor();
    await stage.getByText('Dots given to ideas before they were grouped count for the group').waitFor();
    await host.getByText('dots given before it was grouped count too').waitFor();
    for (const page of [ann, stage, host]) expect(await axeFindings(page)).toEqual([]);
    await room.close(0);
  });

  it('are all sorted and given dots, also where there are more than a frame holds', async () => {
    await room.open(1);
    for (let n = 0; n < MANY / 10; n += 1) {
      await room.answer(1, { entries: Array.from({ length: 10 }, (_, at) => `Idea ${n * 10 + at}`) });
    }
    await enter(/Show/);
    await host.getByRole('button', { name: `Show ${MANY - 120} more ideas and groups` }).click();
    const ideas = host.getByRole('listbox').getByRole('option');
    await retry(async () => expect(await ideas.count()).toBe(MANY));
    expect(await axeFindings(host)).toEqual([]);
    await enter(/Vote/);
    await ann.getByRole('heading', { name: `Ideas and groups (${MANY})` }).waitFor();
    await ann.getByRole('button', { name: 'Show more ideas' }).click();
    const give = ann.getByRole('button', { name: /^Give a dot to/ });
    await retry(async () => expect(await give.count()).toBe(MANY));
    const given = voteTaken(ann);
    await give.last().click();
    await ann.getByText('2 of 3 dots left', { exact: true }).waitFor();
    await given;

    await ann.reload();

    // What was given to an idea on a further page is given, also before that page is asked for.
    await ann.getByText('2 of 3 dots left', { exact: true }).waitFor();
    expect(await give.count()).toBe(120);
    // The host has them in this phase as well.
    await retry(async () => expect(await host.getByText(/^Idea \d+$/).count()).toBeGreaterThanOrEqual(MANY));
    expect(demo.faults).toEqual([]);
  });
});
