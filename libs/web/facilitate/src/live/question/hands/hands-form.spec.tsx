import { MantineProvider } from '@mantine/core';
import type { ActivityView, RoomState } from '@rt/contracts/plain';
import { type Api, ApiProvider, PageLink, UnsavedProvider } from '@rt/web/console-kit';
import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';

import { DraftsProvider } from '../drafts/drafts';
import { ShowOfHands } from './hands-form';

interface Call {
  readonly path: string;
  readonly body?: Record<string, unknown>;
}

const HANDS = '/api/roundtables/{roundtableId}/activities/{activityId}/hands';
const of = (a: number, b: number) => [
  { optionId: 'a', count: a },
  { optionId: 'b', count: b },
];
const told = (a: number, b: number, present: number | null = null) => [
  {
    no: 1,
    present,
    rows: [
      { id: 'a', text: 'Loans', count: a },
      { id: 'b', text: 'Training', count: b },
    ],
  },
];
const activity = (over: object = {}) =>
  ({
    id: 'q',
    kind: 'single_choice',
    question: 'Which first?',
    config: {
      options: [
        { id: 'a', text: 'Loans' },
        { id: 'b', text: 'Training' },
      ],
    },
    configVersion: 1,
    round: 1,
    state: 'closed',
    ...over,
  }) as unknown as ActivityView;

describe('The form for a show of hands', () => {
  let calls: Call[] = [];
  let answers: Record<string, (body: Record<string, unknown>) => unknown> = {};
  const api = {
    call: (path: string, { body = {} }: { body?: Record<string, unknown> } = {}) => {
      calls.push({ path, body });
      return Promise.resolve().then(() => answers[path]?.(body));
    },
  } as unknown as Api;

  beforeEach(() => {
    calls = [];
    answers = {
      [`PUT ${HANDS}`]: ({ counts, version }) => ({ counts, version: Number(version) + 1, present: null }),
      [`POST ${HANDS}/remove`]: ({ version }) => ({ counts: null, version: Number(version) + 1, present: null }),
    };
  });
  afterEach(async () => {
    // What was sent has come back before the next form.
    await act(async () => undefined);
    cleanup();
  });

  function form(shown: ActivityView, { rule = 'attributed', runs = true, offline = false } = {}) {
    const room = { session: { rule } } as unknown as RoomState;
    return (
      <MantineProvider env="test">
        <QueryClientProvider client={new QueryClient()}>
          <ApiProvider api={api}>
            <DraftsProvider>
              <ShowOfHands key={shown.id} roundtableId="r" room={room} activity={shown} runs={runs} offline={offline} />
            </DraftsProvider>
          </ApiProvider>
        </QueryClientProvider>
      </MantineProvider>
    );
  }

  function open(shown: ActivityView, more: Parameters<typeof form>[1] = {}) {
    const view = render(form(shown, more));
    unfold();
    return view;
  }

  function unfold() {
    const details = document.querySelector('details')!;
    details.open = true;
    fireEvent(details, new Event('toggle'));
  }

  const type = (label: RegExp | string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  const shows = (label: RegExp | string) => screen.getByLabelText<HTMLInputElement>(label).value;
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  it('sends a number for each answer, with the round and the count that were seen', async () => {
    open(activity({ hands: told(4, 2, 9), handsVersion: 3 }));
    expect([shows('Loans'), shows('Training'), shows(/People in the room/)]).toEqual(['4', '2', '9']);
    type('Loans', '12');
    type(/People in the room/, '');
    press('Save counts');

    await waitFor(() => expect(calls).toHaveLength(1));
    expect(calls[0]).toMatchObject({
      path: `PUT ${HANDS}`,
      body: { round: 1, version: 3, counts: of(12, 2), present: null, opId: expect.any(String) },
    });
    type('Loans', '13');
    press('Save counts');
    await waitFor(() => expect(calls).toHaveLength(2));
    expect(calls[1]?.body).toMatchObject({ version: 4, counts: of(13, 2) });
    expect(calls[1]?.body?.['opId']).not.toBe(calls[0]?.body?.['opId']);
  });

  it('says what is missing beside each answer, and sends nothing', () => {
    open(activity());
    type('Loans', '1.5');
    type(/People in the room/, 'all');
    press('Save counts');
    expect(screen.getAllByText('Enter a whole number from 0 to 10000.').length).toBeGreaterThanOrEqual(3);
    expect(calls).toEqual([]);
  });

  it('sends the same act again after a failure, so that it is stored once', async () => {
    let fails = true;
    const stored = answers[`PUT ${HANDS}`]!;
    answers[`PUT ${HANDS}`] = (body) => {
      if (fails) throw Object.assign(new Error('no line'), { code: 'unavailable' });
      return stored(body);
    };
    open(activity());
    type('Loans', '3');
    type('Training', '4');
    press('Save counts');
    await screen.findByRole('alert');
    fails = false;
    press('Save counts');
    await waitFor(() => expect(calls).toHaveLength(2));
    expect(calls[1]?.body?.['opId']).toBe(calls[0]?.body?.['opId']);
  });

  it('never gives two acts the same name, so that what is typed after a failure is not taken for a repetition', async () => {
    answers = {};
    open(activity({ hands: told(3, 4), handsVersion: 1 }));
    for (const again of ['5', '6']) {
      type('Loans', again);
      press('Save counts');
      await act(async () => undefined);
    }
    press('Remove counts');
    await waitFor(() => expect(calls).toHaveLength(3));
    expect(new Set(calls.map(({ body }) => body?.['opId'])).size).toBe(3);
  });

  it('follows what another host saves, as long as nobody has typed', async () => {
    const { rerender } = open(activity());
    rerender(form(activity({ hands: told(8, 1, 10), handsVersion: 1 })));
    expect([shows('Loans'), shows(/People in the room/)]).toEqual(['8', '10']);
    expect(screen.getByRole('button', { name: 'Remove counts' })).toBeTruthy();

    type('Loans', '9');
    rerender(form(activity({ hands: told(2, 2), handsVersion: 2 })));
    expect(shows('Loans')).toBe('9');
    // What was typed is still of the count that it was typed over.
    press('Save counts');
    await waitFor(() => expect(calls.at(-1)?.body).toMatchObject({ version: 1 }));
  });

  it('follows it once what was typed is taken back', () => {
    const { rerender } = open(activity({ hands: told(8, 1, 10), handsVersion: 1 }));
    type('Loans', '9');
    rerender(form(activity({ hands: told(2, 2, 10), handsVersion: 2 })));
    type('Loans', '8');
    expect(shows('Loans')).toBe('2');
  });

  it('has a field for an answer that became an option meanwhile, keeps what was typed, and sends each', async () => {
    const { rerender } = open(activity());
    type('Loans', '9');
    const options = [
      { id: 'a', text: 'Loans' },
      { id: 'b', text: 'Training' },
      { id: 'c', text: 'Grants', promoted: 'grants' },
    ];
    rerender(form(activity({ config: { options } })));
    expect(shows('Loans')).toBe('9');
    press('Save counts');
    expect(screen.getAllByText('Enter a whole number from 0 to 10000.').length).toBeGreaterThan(0);
    expect(calls).toEqual([]);
    type('Training', '0');
    type('Grants', '3');
    expect(shows('Grants')).toBe('3');
    press('Save counts');
    await waitFor(() => expect(calls).toHaveLength(1));
    expect(calls[0]?.body).toMatchObject({ counts: [...of(9, 0), { optionId: 'c', count: 3 }] });
  });

  it('has what was typed again when its question is shown again, over the count that was seen (I36)', async () => {
    const { rerender } = open(activity());
    type('Loans', '9');
    rerender(form(activity({ id: 'other' })));
    expect(document.querySelector('details')?.open).toBe(false);

    rerender(form(activity({ hands: told(4, 2), handsVersion: 2 })));

    await waitFor(() => expect(shows('Loans')).toBe('9'));
    type('Training', '1');
    press('Save counts');
    await waitFor(() => expect(calls).toHaveLength(1));
    expect(calls[0]?.body).toMatchObject({ counts: of(9, 1), version: 0 });

    rerender(form(activity({ id: 'other' })));
    rerender(form(activity({ hands: told(9, 1), handsVersion: 3 })));
    expect(document.querySelector('details')?.open).toBe(false);
  });

  it('has nothing of it in another round, whose hands are counted anew', () => {
    const { rerender } = open(activity());
    type('Loans', '9');
    rerender(form(activity({ id: 'other' })));

    rerender(form(activity({ round: 2 })));

    expect(document.querySelector('details')?.open).toBe(false);
    unfold();
    expect(shows('Loans')).toBe('');
  });

  it('asks before the page is left with counts that are not saved: hands are not raised twice', async () => {
    renderScreen(
      () => (
        <UnsavedProvider>
          {form(activity())}
          <PageLink to="/elsewhere">Elsewhere</PageLink>
        </UnsavedProvider>
      ),
      {},
    );
    await screen.findByText('Show of hands');
    unfold();
    type('Loans', '9');
    fireEvent.click(screen.getByRole('link', { name: 'Elsewhere' }));
    expect(await screen.findByRole('dialog', { name: 'Leave without saving?' })).toBeTruthy();
  });

  it('removes the counts that stand', async () => {
    open(activity({ hands: told(4, 2), handsVersion: 2 }));
    press('Remove counts');
    await waitFor(() => expect(shows('Loans')).toBe(''));
    expect(calls).toMatchObject([{ path: `POST ${HANDS}/remove`, body: { round: 1, version: 2 } }]);
    expect(screen.queryByRole('button', { name: 'Remove counts' })).toBeNull();
  });

  it('tells the host that few hands are theirs alone, where nobody may be named', () => {
    const few = activity({ hands: told(2, 2), handsVersion: 1 });
    const note = 'Fewer than 5 people raised a hand, so these counts are shown only on this page.';
    open(few, { rule: 'chatham_house' });
    expect(screen.getByText(note)).toBeTruthy();
    cleanup();
    open(few);
    expect(screen.queryByText(note)).toBeNull();
    cleanup();
    open(activity({ hands: told(4, 1), handsVersion: 1 }), { rule: 'chatham_house' });
    expect(screen.queryByText(note)).toBeNull();
  });

  it('is there for no question that hands cannot answer, for none that was not asked, and for nobody who does not run it', () => {
    for (const shown of [activity({ kind: 'open_text', config: {} }), activity({ state: 'ready' })]) {
      render(form(shown));
      expect(screen.queryByText('Show of hands')).toBeNull();
      cleanup();
    }
    render(form(activity(), { runs: false }));
    expect(screen.queryByText('Show of hands')).toBeNull();
  });
});
