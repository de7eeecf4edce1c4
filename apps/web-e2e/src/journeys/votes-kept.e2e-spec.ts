import { IDEAS, type Room, THESES, VOTED_OUT } from '@rt/testing/rooms';
import type { BrowserContext, Locator, Page } from 'playwright-core';

import type { SharedDemo } from '../support/demo';
import { type NetworkProxy, openDemoBehindProxy } from '../support/network-proxy';
import { joinAsPhone, ownVotes } from '../support/phone';
import { retry } from '../support/retry';
import { startRoom, votesOnStatements } from '../support/room';

const QUESTIONS = 0;
const BOARD = 1;
const STATEMENTS = 2;

/** Votes that are on their way to the server while the page is loaded anew. */
describe('a vote on its way', () => {
  let demo: SharedDemo;
  let proxy: NetworkProxy;
  let room: Room;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    ({ demo, proxy } = await openDemoBehindProxy());
    room = await startRoom(demo.base, 'Votes on their way', [VOTED_OUT, IDEAS, THESES]);
    ({ context, page } = await demo.open({ baseURL: proxy.url, viewport: { width: 390, height: 844 } }));
    await room.open(QUESTIONS);
    await room.answer(QUESTIONS, { entries: ['When?', 'Where?', 'Who?'] });
    await joinAsPhone(page, room.code);
  }, 180_000);

  afterAll(async () => {
    proxy?.end();
    await demo?.stop();
  }, 60_000);

  const voteFor = (text: string): Locator => page.getByRole('button', { name: `Vote for: ${text}` });
  const isPressed = (button: Locator, pressed: boolean): Promise<void> =>
    retry(async () => expect(await button.getAttribute('aria-pressed')).toBe(String(pressed)));

  /** The page is left before the network is mended: else it might send what is kept before it goes. */
  const loadAnew = async (address = page.url()): Promise<void> => {
    await page.goto('about:blank');
    proxy.cut();
    proxy.swallowsAnswers = false;
    await proxy.regain(context);
    await page.goto(address);
  };
  const told = async (at: number): Promise<readonly (number | null)[]> =>
    (await ownVotes(page, room.code, room.activityIds[at] ?? '')).map(({ value }) => value);

  it('for a question is shown and sent once the page is there again (I24)', async () => {
    await voteFor('When?').waitFor();
    await proxy.lose(context);
    await voteFor('When?').click();
    await loadAnew();
    await isPressed(voteFor('When?'), true);
    await retry(async () => expect(await told(QUESTIONS)).toEqual([1]));
    expect(await room.votes(QUESTIONS)).toEqual({ 'When?': { '1': 1 } });
  }, 60_000);

  it('counts once where it had arrived already, and the press after it wins (I25)', async () => {
    proxy.swallowsAnswers = true;
    await voteFor('Who?').click();
    await retry(async () => expect(await room.votes(QUESTIONS)).toEqual({ 'When?': { '1': 1 }, 'Who?': { '1': 1 } }));
    await voteFor('Who?').click();
    await loadAnew();
    await isPressed(voteFor('Who?'), false);
    await retry(async () => expect(await room.votes(QUESTIONS)).toEqual({ 'When?': { '1': 1 } }));
    await page.reload();
    await isPressed(voteFor('When?'), true);
    await isPressed(voteFor('Who?'), false);
  }, 60_000);

  it('is told as refused, and counts nowhere, where its round is over by then', async () => {
    await proxy.lose(context);
    await voteFor('Where?').click();
    await room.close(QUESTIONS);
    await loadAnew();
    await page.getByRole('status').getByText('Not counted: voting had closed').first().waitFor({ state: 'attached' });
    await retry(async () => expect(await kept()).toBeNull());
    expect(await room.votes(QUESTIONS)).toEqual({ 'When?': { '1': 1 } });
  }, 60_000);

  it('on an idea is sent though another page is shown', async () => {
    await room.open(BOARD);
    await room.answer(BOARD, { entries: ['Buses', 'Rail'] });
    await room.enterPhase(BOARD, 'vote');
    await page.getByRole('button', { name: 'Give a dot to: Rail' }).waitFor();
    await proxy.lose(context);
    await page.getByRole('button', { name: 'Give a dot to: Rail' }).click();
    await page.getByRole('button', { name: 'Give a dot to: Rail' }).click();
    await loadAnew(page.url().replace(/now$/, 'me'));
    await page.getByRole('heading', { name: 'My answers' }).waitFor();
    await retry(async () => expect(await told(BOARD)).toEqual([2]));
    await retry(async () => expect(await kept()).toBeNull());
    await page.getByRole('link', { name: 'Now', exact: true }).click();
  }, 60_000);

  it('on a statement is sent as every answer is', async () => {
    await room.close(BOARD);
    await room.open(STATEMENTS);
    await page.getByRole('button', { name: 'Agree', exact: true }).waitFor();
    await proxy.lose(context);
    await page.getByRole('button', { name: 'Agree', exact: true }).click();
    await loadAnew();
    await page.getByText('1 of 8').first().waitFor();
    await retry(async () => {
      const { statements } = await votesOnStatements(room, STATEMENTS);
      expect(statements.map(({ counts }) => counts.agree).filter((votes) => votes > 0)).toEqual([1]);
    });
    expect(demo.faults).toEqual([]);
  }, 60_000);

  const kept = (): Promise<string | null> =>
    page.evaluate(() => {
      const key = Object.keys(localStorage).find((one) => one.startsWith('rt-votes:'));
      return key === undefined ? null : localStorage.getItem(key);
    });
});
