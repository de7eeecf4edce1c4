import { type ActivityPlan, HttpClient, Phone, response, Room, signInDemo } from '@rt/testing/rooms';
import type { Download, Page } from 'playwright-core';

import { openDemo, type SharedDemo } from '../support/demo';
import { downloaded } from '../support/download';
import { retry } from '../support/retry';

const SCREENS = [
  { width: 1920, height: 1080, type: 32 },
  { width: 1280, height: 720, type: 22 },
  { width: 1024, height: 768, type: 17 },
];
const choice = (options: number, question: string): ActivityPlan => ({
  kind: 'single_choice',
  question,
  config: { options: Array.from({ length: options }, (_, at) => ({ id: `o${at}`, text: `Choice ${at + 1} of many` })) },
  visibility: 'always',
});

/** What the room sees on the wall, and what leaves the house as files: the same numbers everywhere. */
describe('the stage and the files of its charts', () => {
  let demo: SharedDemo;
  let host: HttpClient;
  let room: { id: string; code: string; activityIds: string[] };
  let stage: Page;

  beforeAll(async () => {
    demo = await openDemo();
    host = await signInDemo(demo.base);
    const activities = [choice(8, 'Which of eight?'), choice(20, 'Which of twenty?'), choice(50, 'Which of fifty?')];
    room = await Room.startOpen(host, { title: 'On the wall', activities });
    stage = await pairedStage();
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  /** Nine people, three and three and two and one: percentages that do not add up when each is rounded. */
  async function answerAll(): Promise<void> {
    const tokens = (await Phone.joinMany([demo.base], room.code, 9)).map(({ token }) => token);
    for (const [at, token] of tokens.entries()) {
      const phone = new HttpClient(demo.base);
      phone.token = token;
      for (const activityId of room.activityIds) {
        const { activityId: id, ...body } = response(
          activityId,
          { optionId: `o${[0, 0, 0, 1, 1, 1, 2, 2, 3][at]}` },
          1,
        );
        await phone.put(`/api/live/activities/${id}/response`, body);
      }
    }
  }

  async function pairedStage(): Promise<Page> {
    const anybody = new HttpClient(demo.base);
    const { pairingId, secret, code } = await anybody.post('/api/stage/pairings');
    await host.post(`/api/roundtables/${room.id}/stage`, { code });
    const { stageToken } = await anybody.post('/api/stage/pairings/claim', { pairingId, secret });
    const { context, page } = await demo.open({ acceptDownloads: true });
    await context.addInitScript((token) => sessionStorage.setItem('rt-stage', token), stageToken as string);
    await page.goto('/stage');
    return page;
  }

  async function show(at: number, view: 'question' | 'results'): Promise<void> {
    await host.put(`/api/roundtables/${room.id}/session/current`, { activityId: room.activityIds[at] });
    await host.put(`/api/roundtables/${room.id}/session/stage-view`, { view });
    await stage.getByText(`Question ${at + 1} of 3`).waitFor();
    await stage.locator(view === 'results' ? '.rt-bars' : '.stage__tiles').waitFor();
  }

  it('makes room for a long chart when the first answer arrives, and counts what has none', async () => {
    await show(2, 'question');
    await host.put(`/api/roundtables/${room.id}/session/stage-view`, { view: 'results' });
    await stage.getByText('No answers yet').waitFor();
    await answerAll();
    await stage.getByText('9 of 9 answered').waitFor();
    await retry(async () => expect(await stage.evaluate(lookAtStage)).toMatchObject({ cut: [], uncounted: 0 }));
  });

  it.each([
    [0, 'question', 8],
    [0, 'results', 8],
    [1, 'question', 20],
    [1, 'results', 20],
    [2, 'question', 50],
    [2, 'results', 50],
  ] as const)(
    'cuts nothing of activity %i as %s on any screen, and counts what has no room',
    async (at, view, options) => {
      await show(at, view);
      for (const { width, height, type } of SCREENS) {
        await stage.setViewportSize({ width, height });
        await stage.waitForFunction((wanted) => innerWidth === wanted, width);
        // The page lays its rows out anew only once it has been told of the new size.
        await retry(async () => {
          const seen = await stage.evaluate(lookAtStage);
          expect({ width, ...seen }).toMatchObject({ width, options, cut: [], uncounted: 0, joinShown: true });
          expect(seen.smallest).toBeGreaterThanOrEqual(type);
          if (options <= 8) expect(seen.left).toBe(0);
        });
      }
    },
  );

  it('says in words, in bars and in all three files the same, and names them after the roundtable (I17)', async () => {
    await show(0, 'results');
    const bars = await stage.locator('.rt-bars tbody tr').allInnerTexts();
    const sentence = (await stage.locator('.rt-chart__summary').textContent()) ?? '';
    expect(sentence).toContain('tie with 3 of 9 (33%) each');
    expect(bars.slice(0, 2).map((row) => row.match(/\d+%/)?.[0])).toEqual(['33%', '33%']);
    const { ref } = await host.get(`/api/roundtables/${room.id}`);

    const csv = await taken('CSV');
    expect(csv.name).toBe(`${ref}-Q1.csv`);
    expect(csv.file.toString()).toContain(
      'Choice 1 of many,3,0.3333333333333333\r\nChoice 2 of many,3,0.3333333333333333\r\n',
    );
    const svg = await taken('SVG');
    expect(svg.name).toBe(`${ref}-Q1.svg`);
    for (const words of ['>33% · 3<', '>22% · 2<', 'rounding', sentence]) expect(svg.file.toString()).toContain(words);
    const png = await taken('PNG');
    expect(png.name).toBe(`${ref}-Q1.png`);
    const [, width = 0, height = 0] = (/width="(\d+)" height="(\d+)"/.exec(svg.file.toString()) ?? []).map(Number);
    expect([png.file.readUInt32BE(16), png.file.readUInt32BE(20)]).toEqual([2 * width, 2 * height]);
  });

  /** Reaches a file with the keyboard alone. */
  async function taken(kind: string): Promise<{ name: string; file: Buffer }> {
    const button = stage.getByRole('button', { name: `Download ${kind}` });
    await button.focus();
    await stage.waitForFunction(
      () => getComputedStyle(document.querySelector('.rt-downloads') as Element).opacity === '1',
    );
    const [download] = await Promise.all([stage.waitForEvent('download'), stage.keyboard.press('Enter')]);
    return read(download);
  }

  it('shows the columns of eleven points on a narrow phone, each number in one line', async () => {
    const config = { points: 11, start: 0 as const, lowLabel: 'Not at all', highLabel: 'Wholly' };
    const rating: ActivityPlan = { kind: 'rating', question: 'How ready?', config, visibility: 'always' };
    const scale = await Room.startOpen(host, { title: 'A scale', activities: [rating] });
    const [activityId = ''] = scale.activityIds;
    const { page } = await demo.open({ viewport: { width: 320, height: 640 } });
    await page.goto(`/j/${scale.code}`);
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Join' }).click();
    await page.getByRole('radio', { name: '10 Wholly' }).check();
    await page.getByRole('button', { name: 'Send answer' }).click();
    await page.getByRole('main').getByText('Answer saved').waitFor();
    await host.post(`/api/roundtables/${scale.id}/activities/${activityId}/close`);

    await page.locator('.rt-columns').waitFor();
    const heights = await page
      .locator('.rt-columns__value')
      .evaluateAll((values) => values.map((value) => value.getBoundingClientRect().height));
    expect([heights.length, new Set(heights).size]).toEqual([11, 1]);
  });

  it('covers nothing of the last picture while the line is away', async () => {
    await host.post(`/api/roundtables/${room.id}/activities/${room.activityIds[1]}/close`);
    await show(1, 'results');
    await stage.getByText('Voting closed', { exact: true }).waitFor();
    await stage.context().setOffline(true);
    await stage.locator('.stage__lost').waitFor();
    for (const { width, height } of SCREENS) {
      await stage.setViewportSize({ width, height });
      await stage.waitForFunction((wanted) => innerWidth === wanted, width);
      await retry(async () => {
        const [mark, head] = await stage.evaluate(() =>
          ['.stage__lost', '.stage__closed'].map((one) =>
            document.querySelector(one)?.getBoundingClientRect().toJSON(),
          ),
        );
        expect({ width, covers: mark.bottom > head.top }).toEqual({ width, covers: false });
      });
    }
    await stage.context().setOffline(false);
    await stage.locator('.stage__lost').waitFor({ state: 'detached' });
  });

  it('gives the same three files on the page of a published poll', async () => {
    const found = await host.get('/api/archive/search?type=poll_result');
    const { ref } = found.items[0];
    const { page } = await demo.open({ acceptDownloads: true });
    await page.goto(`/contributions/${ref}`);
    for (const kind of ['CSV', 'SVG', 'PNG']) {
      const link = page.getByText(`Download ${kind}`, { exact: true });
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      const { name, file } = await read(download);
      expect(name).toBe(`${ref}.${kind.toLowerCase()}`);
      expect(file.length).toBeGreaterThan(100);
    }
    expect(demo.faults).toEqual([]);
  });
});

async function read(download: Download): Promise<{ name: string; file: Buffer }> {
  return { name: download.suggestedFilename(), file: await downloaded(download) };
}

interface Seen {
  readonly options: number;
  readonly cut: string[];
  /** Rows that are left out, and how many of them the screen does not count. */
  readonly left: number;
  readonly uncounted: number;
  readonly smallest: number;
  readonly joinShown: boolean;
}

/** In the page: what of the options cannot be seen whole, the smallest type, and whether one can still join. */
function lookAtStage(): Seen {
  const rows = [...document.querySelectorAll<HTMLElement>('.stage__tiles li, .rt-bars__row')];
  const main = (document.querySelector('main') as HTMLElement).getBoundingClientRect();
  const inside = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.top >= main.top - 1 && box.bottom <= main.bottom + 1 && box.right <= innerWidth + 1;
  };
  const left = rows.filter((row) => row.hasAttribute('data-left'));
  const counted = Number(/\d+/.exec(document.querySelector('.stage__left')?.textContent ?? '')?.[0] ?? 0);
  const sizes = rows.map((row) => parseFloat(getComputedStyle(row).fontSize));
  const plate = document.querySelector('.stage__strip .rt-plate')?.getBoundingClientRect();
  return {
    options: rows.length,
    cut: rows.filter((row) => !left.includes(row) && !inside(row)).map((row) => row.textContent ?? ''),
    left: left.length,
    uncounted: left.length - counted,
    smallest: Math.min(...sizes),
    joinShown: plate !== undefined && plate.bottom <= innerHeight && plate.width > 0,
  };
}
