import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';

import { RoomApp } from '../app';
import { answersKept, forgetOwnInMemory, keepAnswers, keepReceipt, receiptsOf } from '../session/own-store';
import { saveParticipation } from '../session/participation-store';
import { activity, roomWith } from '../spec-room';
import { type Answers, liveBrief, noState, serve } from '../spec-server';
import type * as SpecSocket from '../spec-socket';
import { listeners } from '../spec-socket';
import { ownFile } from './own-file';

jest.mock('socket.io-client', () => ({ io: () => jest.requireActual<typeof SpecSocket>('../spec-socket').socket }));

// What few questions need, without charts and their styles.
jest.mock('../now/charts', () => ({
  ...jest.requireActual<typeof import('../now/late/late-note')>('../now/late/late-note'),
  LostAnswers: () => null,
  OtherQuestions: () => null,
  loadChart: () => Promise.resolve({}),
  chartNow: () => ({}),
  tallySummary: () => '',
}));

const own = { state: 'submitted', ref: null, reason: null, approval: 'none', title: 'Grid offers', body: 'Late.' };
const BY_SECRET = '/api/contributions/by-secret';

const seat = { token: 'T', session: liveBrief };

function open(answers: Answers = {}, state = liveBrief.state) {
  const calls = serve({ ...noState, [BY_SECRET]: () => ({ body: own }), ...answers });
  history.replaceState(null, '', '/j/48291503/me');
  const session = { ...liveBrief, state };
  saveParticipation({ joinKey: '48291503', token: 'T', ruleAcknowledged: true, session });
  keepReceipt(seat, { secret: 'SECRET-1', title: 'Grid offers', body: 'They come too late.' });
  keepReceipt(seat, { secret: 'SECRET-2', title: 'Training', body: 'Nobody trains.' });
  render(<RoomApp />);
  return () => calls.filter(({ path }) => path.startsWith(BY_SECRET));
}

/** This came after voting had closed; the question is in that state by now. */
async function cameLate(state: 'closed' | 'open', answer: object | null = { optionId: 'o2' }): Promise<void> {
  const late = { activityId: 'a1', round: 1, configVersion: 1, opId: 'op', n: 2, answer };
  localStorage.setItem('rt-answers:r1:T', JSON.stringify([{ ...late, status: 'not-counted', closedSeen: true }]));
  open();
  await waitFor(() => expect(listeners.has('own:changed')).toBe(true));
  act(() => listeners.get('room:state')?.(roomWith([{ ...activity, state }], 'a1')));
}

const press = async (name: string | RegExp, at = 0) =>
  fireEvent.click((await screen.findAllByRole('button', { name }))[at] as HTMLElement);

describe('the page about oneself', () => {
  afterEach(() => {
    cleanup();
    listeners.clear();
    localStorage.clear();
    forgetOwnInMemory();
  });

  it('shows what one wrote, and asks what became of one alone, by its receipt and without the seat', async () => {
    const asked = open();
    expect(await screen.findByText('They come too late.')).toBeTruthy();
    expect(screen.getByText('Receipt: SECRET-1')).toBeTruthy();
    expect(asked()).toEqual([]);

    await press('See what happened to it');

    expect(await screen.findByText('Waiting for review')).toBeTruthy();
    expect(asked()).toEqual([{ path: BY_SECRET, method: 'POST', body: { secret: 'SECRET-1' }, token: undefined }]);
  });

  it('says why one was not accepted, and leads to one that was published and to one that waits for its author', async () => {
    const answer = (over: object): Answers => ({ [BY_SECRET]: () => ({ body: { ...own, ...over } }) });
    open(answer({ state: 'rejected', reason: 'Said twice.' }));
    await press('See what happened to it');
    expect(await screen.findByText('Reason: Said twice.')).toBeTruthy();
    cleanup();

    open(answer({ state: 'published', ref: 'RT-2026-014-C7' }));
    await press('See what happened to it');
    const read = await screen.findByRole('link', { name: 'Read it in the archive' });
    expect(read.getAttribute('href')).toBe('/contributions/RT-2026-014-C7');
    cleanup();

    open(answer({ state: 'accepted', approval: 'awaited' }));
    await press('See what happened to it');
    const agree = await screen.findByRole('link', { name: 'Read the reviewed text and answer' });
    expect(agree.getAttribute('href')).toBe('/your-contribution#SECRET-1');
  });

  it('withdraws one after asking, and keeps its text on the phone', async () => {
    const asked = open({ [`${BY_SECRET}/withdraw`]: () => ({ body: { ...own, state: 'withdrawn' } }) });
    await press('Withdraw “Grid offers”');
    await press('Keep it');
    expect(asked()).toEqual([]);

    await press('Withdraw “Grid offers”');
    await press('Withdraw it permanently');

    expect(await screen.findByText('Withdrawn')).toBeTruthy();
    expect(asked().at(-1)?.body).toEqual({ secret: 'SECRET-1' });
    expect(receiptsOf(seat)).toHaveLength(2);
  });

  it('removes a receipt from the phone after asking, and nothing from the server', async () => {
    const asked = open();
    await press('Remove from this device: “Grid offers”');
    await press('Remove it');

    await waitFor(() => expect(screen.queryByText('They come too late.')).toBeNull());
    expect(receiptsOf(seat).map(({ secret }) => secret)).toEqual(['SECRET-2']);
    expect(document.activeElement?.textContent).toBe('My contributions');
    expect(asked()).toEqual([]);
  });

  it('shows what the phone kept where the server cannot be reached', async () => {
    open({ [BY_SECRET]: () => ({ status: 0, body: {} }) });
    globalThis.fetch = () => Promise.reject(new TypeError('No connection'));
    await press('See what happened to it');

    expect(await screen.findByText(/^The server could not be reached\. What you see here is kept/)).toBeTruthy();
    expect(screen.getByText('They come too late.')).toBeTruthy();
  });

  it('shows no answer of another round as one to what is asked now, and the one that the phone kept', async () => {
    open();
    await waitFor(() => expect(listeners.has('own:changed')).toBe(true));
    const hear = (event: string, message: unknown) => act(() => listeners.get(event)?.(message));
    const state = (revision: number, part: object) => ({
      ...roomWith([{ ...activity, revision, ...part }], 'a1'),
      revision,
    });
    hear('room:state', state(1, {}));
    hear('own:changed', { activityId: 'a1', round: 1, n: 1, answer: { optionId: 'o2' } });
    expect(await screen.findByText('You chose: Cost of energy')).toBeTruthy();

    hear('room:state', state(2, { round: 2, question: 'Which other barrier?' }));
    expect(await screen.findByText('You have not answered a question yet.')).toBeTruthy();
    expect(screen.queryByText('Which other barrier?')).toBeNull();

    const former = { activityId: 'a1', question: 'Which barrier?', words: 'Cost of energy', round: 1 };
    act(() => keepAnswers(seat, [former]));
    expect(await screen.findByText('You chose: Cost of energy')).toBeTruthy();
    expect(screen.getByText('Which barrier?')).toBeTruthy();
  });

  it.each([
    ['an answer', { optionId: 'o1' }, /^Your answer came after voting had closed: .+ It was not counted\.$/],
    ['that it is taken back', null, 'Voting had closed, so your answer was not withdrawn.'],
    ['an abstention', { abstain: true }, 'Your answer came after voting had closed. It was not counted.'],
  ])('tells the answer that counts from what came after voting had closed: %s', async (_what, answer, said) => {
    await cameLate('closed', answer);
    act(() => listeners.get('own:changed')?.({ activityId: 'a1', round: 1, n: 1, answer: { optionId: 'o2' } }));

    expect(await screen.findByText('You chose: Cost of energy')).toBeTruthy();
    expect(await screen.findByText(said)).toBeTruthy();
    expect(screen.queryByText('Not counted: voting had closed')).toBeNull();
  });

  it('says of what came after voting had closed, with no answer that counts, only that', async () => {
    await cameLate('closed');

    const said = 'Your answer came after voting had closed: Cost of energy. It was not counted.';
    expect(await screen.findByText(said)).toBeTruthy();
    expect(screen.queryByText('You did not answer this question.')).toBeNull();
  });

  it('names what came while voting was closed once it is open again, and leads to where it can be sent', async () => {
    await cameLate('open');

    expect(
      await screen.findByText(/^Your answer below came while voting was closed\. Voting is open again/),
    ).toBeTruthy();
    expect(await screen.findByText('You chose: Cost of energy')).toBeTruthy();
    expect(screen.queryByText('What you sent after voting had closed was not counted.')).toBeNull();
    const link = screen.getByRole('link', { name: 'Go to the question' });
    expect(link.getAttribute('href')).toBe('/j/48291503/activity/a1');
  });

  it('keeps answers and contributions once the session was sealed, which ends the seat', async () => {
    keepAnswers(seat, [
      { activityId: 'a1', question: 'Which barrier?', words: 'Cost of energy' },
      { activityId: 'a2', question: 'What would you ask?', words: 'Who pays?', wrote: true },
    ]);
    open({}, 'closed');
    await waitFor(() => expect(listeners.has('connect_error')).toBe(true));
    act(() => listeners.get('connect_error')?.({ data: { code: 'not-signed-in', message: 'Sign in.' } }));

    expect(await screen.findByText('Which barrier?')).toBeTruthy();
    expect(screen.getByText('You chose: Cost of energy')).toBeTruthy();
    expect(screen.getByText('You wrote: Who pays?')).toBeTruthy();
    expect(screen.getByText('They come too late.')).toBeTruthy();
    expect(screen.queryByRole('heading', { level: 1, name: 'Thank you for taking part' })).toBeNull();
  });

  it('shows an entry once it is kept as a contribution, and after the session leaves it to its author to ask', async () => {
    keepReceipt(seat, { secret: 'SECRET-3', title: 'Ask the panel', body: 'When?', entry: true });
    const unknown = {
      status: 404,
      body: { code: 'wrong-secret', message: 'No contribution has this receipt.', traceId: 't' },
    };
    open({ [BY_SECRET]: () => unknown }, 'closed');
    expect(await screen.findByText('They come too late.')).toBeTruthy();
    expect(screen.queryByText('When?')).toBeNull();

    await waitFor(() => expect(listeners.has('connect_error')).toBe(true));
    act(() => listeners.get('connect_error')?.({ data: { code: 'not-signed-in', message: 'Sign in.' } }));
    expect(await screen.findByText('When?')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Withdraw “Ask the panel”' })).toBeNull();
    await press('See what happened to it');

    expect(await screen.findByText('The host has not kept this as a contribution.')).toBeTruthy();
  });

  it('says after the session what the phone was told of each entry, and asks the server nothing for it', async () => {
    const entry = { title: 'What helps?', entry: true } as const;
    const texts = ['Grid first', 'Rail first', 'Ports first', 'Homes first'];
    const stood = [
      { state: 'shown' },
      { state: 'hidden', reason: 'Said twice' },
      { state: 'shown', into: 'Harbours first' },
      { state: 'waiting' },
    ] as const;
    for (const [at, body] of texts.entries())
      keepReceipt(seat, { ...entry, secret: `E-${at}`, body, stood: stood[at]! });
    const asked = open({}, 'closed');
    await waitFor(() => expect(listeners.has('connect_error')).toBe(true));
    act(() => listeners.get('connect_error')?.({ data: { code: 'not-signed-in', message: 'Sign in.' } }));

    expect(await screen.findByText('Approved for the room')).toBeTruthy();
    expect(screen.getByText('Not shown to the room. The host gives this reason: Said twice')).toBeTruthy();
    expect(screen.getByText('Merged with: Harbours first')).toBeTruthy();
    expect(screen.getByText('The host had not read this when this device was last connected.')).toBeTruthy();
    expect(asked()).toEqual([]);
  });

  it('says what became of an entry also where that is kept after the page was drawn', async () => {
    const entry = { secret: 'E-1', title: 'What helps?', body: 'Grid first', entry: true } as const;
    keepReceipt(seat, { ...entry, stood: { state: 'hidden' } });
    open({}, 'closed');
    await waitFor(() => expect(listeners.has('connect_error')).toBe(true));
    act(() => listeners.get('connect_error')?.({ data: { code: 'not-signed-in', message: 'Sign in.' } }));
    expect(await screen.findByText('Not shown to the room')).toBeTruthy();

    act(() => keepReceipt(seat, { ...entry, stood: { state: 'shown' } }));

    expect(await screen.findByText('Approved for the room')).toBeTruthy();
    expect(screen.queryByText('Not shown to the room')).toBeNull();
  });

  it('says how many receipts go with leaving, and takes all of them from the device', async () => {
    keepAnswers(seat, [{ activityId: 'a1', question: 'Which barrier?', words: 'Cost of energy' }]);
    open();
    expect(await screen.findByText(/^2 receipts are removed from this device if you leave\./)).toBeTruthy();

    await press('Leave this roundtable on this device');

    await screen.findByRole('heading', { level: 1, name: 'Join a roundtable' });
    expect(JSON.stringify({ ...localStorage })).not.toMatch(/SECRET|Cost of energy/);
    expect([receiptsOf(seat), answersKept(seat)]).toEqual([[], []]);
  });

  it('leaves what another room gave where the storage is full and this page alone has it', async () => {
    const other = { token: 'U', session: { roundtableId: 'r2' } };
    open();
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('The storage is full.', 'QuotaExceededError');
    });
    try {
      keepReceipt(seat, { secret: 'SECRET-3', title: 'Ports', body: 'Too slow.' });
      keepReceipt(other, { secret: 'SECRET-9', title: 'Rail', body: 'No slots.' });
      await press('Leave this roundtable on this device');
      await screen.findByRole('heading', { level: 1, name: 'Join a roundtable' });
    } finally {
      full.mockRestore();
    }

    expect(receiptsOf(seat)).toEqual([]);
    expect(receiptsOf(other).map(({ secret }) => secret)).toEqual(['SECRET-9']);
  });

  it('writes a file of answers, texts and receipts', () => {
    expect(
      ownFile({
        title: 'Batteries',
        answers: [{ activityId: 'a1', question: 'Which barrier?', words: 'Cost of energy' }],
        receipts: [
          { secret: 'SECRET-2', title: 'Ask the panel', body: 'When?', entry: true },
          { secret: 'SECRET-1', title: 'Grid offers', body: 'They come too late.' },
        ],
        origin: 'https://example.org',
      }),
    ).toBe(
      'Batteries\n\nAnswers\n\nWhich barrier?\nCost of energy\n\nContributions\n\nGrid offers\nThey come too late.\n' +
        'SECRET-1\nhttps://example.org/your-contribution#SECRET-1\n\n' +
        'Receipts of what you wrote, in case the host keeps it as a contribution\n\nAsk the panel\nWhen?\n' +
        'SECRET-2\nhttps://example.org/your-contribution#SECRET-2\n',
    );
  });
});
