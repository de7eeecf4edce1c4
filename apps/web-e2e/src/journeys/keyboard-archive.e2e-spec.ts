/** @jest-environment ../../tools/jest/steps.cjs */
import { randomUUID } from 'node:crypto';

import { Room, signInDemo } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import { openDemo, type SharedDemo } from '../support/demo';
import { downloaded } from '../support/download';
import { Keyboard } from '../support/keyboard';

/** One page of results holds 20. */
const PAGE = 20;

/** Searching and reading with the keyboard alone. */
describe('a reader without a pointer', () => {
  let demo: SharedDemo;
  let page: Page;
  let keys: Keyboard;

  beforeAll(async () => {
    demo = await openDemo();
    await publishTexts(demo.base, PAGE + 2);
    const opened = await demo.open({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
    await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    page = opened.page;
    keys = await Keyboard.of(page);
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  const inOrder = async (): Promise<string[]> => {
    const stops = await keys.round();
    expect(stops.map(({ place }) => place)).toEqual(stops.map(({ place }) => place).sort((a, b) => a - b));
    return stops.map(({ name }) => name);
  };

  it('searches from the front page', async () => {
    await page.goto('/');
    await keys.act('link', 'Skip to content');
    await keys.fill('searchbox', 'Search insights', 'harbour');
    await keys.press('Enter');
    await page.waitForURL(/q=harbour/);
    await page.getByText(`${PAGE + 2} insights`).waitFor();
  });

  it('filters, and keeps its place', async () => {
    await keys.act('link', /^Barrier/);
    await page.waitForURL(/type=barrier/);
    await keys.standsOn('link', /^Barrier/);
    await keys.act('link', /^Remove filter/, { back: true });
    await page.waitForURL((url) => !url.search.includes('type='));
    await keys.standsOn('region', 'Results');
    await keys.act('link', 'Newest');
    await page.waitForURL(/sort=newest/);
    await keys.standsOn('link', 'Newest');
  });

  it('searches again without leaving the page', async () => {
    await keys.fill('searchbox', 'Search insights', 'harbour dredging');
    await keys.press('Enter');
    await page.waitForURL(/dredging/);
    await keys.standsOn('searchbox', 'Search insights');
    await keys.write('harbour');
    await keys.press('Enter');
    await page.waitForURL(/q=harbour&/);
  });

  it('goes to the second page and reads on from its beginning', async () => {
    await keys.act('link', 'Next page');
    await page.waitForURL(/cursor=/);
    await page.getByText('End of the results').waitFor();
    await keys.standsOn('region', 'Results');
    await keys.to('link', /^Finding \d+ on the harbour$/);
    expect(await inOrder()).toEqual(expect.arrayContaining(['First page']));
  });

  it('opens a contribution', async () => {
    await keys.act('link', /^Finding \d+ on the harbour$/);
    await page.waitForURL(/\/contributions\//);
    await inOrder();
  });

  it('reads a poll as a table, and takes its figures away (I6)', async () => {
    await page.goto('/insights?q=energy&type=poll_result');
    await keys.act('link', /“Cost of energy” leads/);
    await page.waitForURL(/\/contributions\//);
    await keys.act('button', 'Table');
    await keys.standsOn('button', 'Table');
    // Other journeys publish polls on energy too, some with a second table.
    const numbers = page.getByRole('region', { name: 'Table of results' }).first();
    await numbers.waitFor();
    await keys.act('button', 'Chart', { back: true });
    await numbers.waitFor({ state: 'hidden' });
    await keys.to('link', /CSV/);
    const download = page.waitForEvent('download');
    await keys.press('Enter');
    expect((await downloaded(await download)).toString()).toContain('Cost of energy');
  });

  it('copies the citation and hears so', async () => {
    await keys.act('button', 'Copy citation');
    await page.getByRole('status').filter({ hasText: 'Citation copied' }).waitFor();
    // The number holds the year in which the roundtable was held, which may be the one before this.
    const reference = /RT-\d{4}-\d{3}/.exec(page.url())?.[0] ?? 'none in the address';
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(reference);
    await inOrder();
    expect(demo.faults).toEqual([]);
  });
});

/** A published roundtable with so many texts of the note taker. */
async function publishTexts(base: string, count: number): Promise<void> {
  const [organiser, noteTaker, reviewer] = await Promise.all([
    signInDemo(base),
    signInDemo(base, 'note_taker'),
    signInDemo(base, 'reviewer'),
  ]);
  const { id } = await Room.startOpen(organiser, { title: 'Texts on the harbour', activities: [] });
  for (let at = 1; at <= count; at += 1) {
    const text = {
      type: 'barrier',
      title: `Finding ${at} on the harbour`,
      body: `The harbour waits for its dredging, part ${at}.`,
      opId: randomUUID(),
    };
    const note = await noteTaker.post(`/api/roundtables/${id}/contributions`, text);
    await organiser.post(`/api/roundtables/${id}/contributions/${note.id}/review`, { decision: 'accept' });
  }
  await organiser.post(`/api/roundtables/${id}/session/close`, { closeActivities: true });
  await reviewer.post(`/api/roundtables/${id}/publish`);
}
