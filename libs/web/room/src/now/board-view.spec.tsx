import type { ActivityView } from '@rt/contracts/plain';
import { type LiveSnapshot, type QueuedAnswer, RefusedError, type ShownAnswer, shownAnswer } from '@rt/web/data';
import { loadPhoneForm } from '@rt/web/kinds/phone';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';

import { type Room, useRoom } from '../session/room-context';
import { BoardView } from './board-view';
import { votedOn } from './reacting/reactions';

jest.mock('../session/room-context');

const activity = {
  ...{ id: 'a1', kind: 'idea_board', question: 'What now?', config: {}, configVersion: 2, round: 1, state: 'open' },
  ...{ allowChange: true, tally: null },
} as unknown as ActivityView;
const participation = { token: 't', session: { rule: 'attributed', asksName: true } };
const shown = (over: Partial<ShownAnswer>): ShownAnswer => ({
  ...{ answer: { entries: ['Buses'] }, state: 'saved', send: () => undefined, dismiss: () => undefined },
  ...over,
});

/** Nobody wakes anything here, and this device keeps no votes. */
const LINK = {
  live: { onLine: () => () => undefined },
  votes: { load: () => [], put: () => undefined, remove: () => undefined },
  ends: [],
};

describe('a board on a phone', () => {
  beforeAll(() => loadPhoneForm('idea_board'));

  beforeEach(() => {
    sessionStorage.clear();
    const room = { link: { ...LINK }, live: { own: {} }, participation };
    jest.mocked(useRoom).mockReturnValue(room as unknown as Room);
  });

  it('keeps in sight what was refused, since its field is empty by then', () => {
    const refused = { entries: ['Buses', 'Rail'] };
    const { rerender } = render(
      <BoardView activity={activity} shown={shown({ state: 'refused', code: 'stale-config', refused })} />,
    );
    const told = screen.getByText('This was not saved. To send it, enter it again.').parentElement!;
    expect([...told.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(['Rail']);

    rerender(<BoardView activity={activity} shown={shown({ answer: refused })} />);
    expect(screen.queryByText(/not saved/)).toBeNull();
  });

  it('keeps in sight what came too late once the same round opens again, for the next text takes its place', () => {
    const answer = { entries: ['Buses', 'Ports'] };
    const late = { activityId: 'a1', round: 1, configVersion: 2, opId: 'op', n: 2, answer, status: 'not-counted' };
    const own = { a1: { activityId: 'a1', round: 1, n: 1, answer: { entries: ['Buses'] } } };
    const view = (state: string, closedSeen = true) => {
      const at = { ...activity, state } as ActivityView;
      const unsettled = new Map([['a1', { ...late, closedSeen } as QueuedAnswer]]);
      return <BoardView activity={at} shown={shown(shownAnswer(unsettled, { own } as unknown as LiveSnapshot, at))} />;
    };
    const { rerender } = render(view('open', false));
    expect(screen.queryByText(/not saved/)).toBeNull();
    rerender(view('closed'));
    expect(screen.queryByText(/not saved/)).toBeNull();

    rerender(view('open'));

    const told = screen.getByText('This was not saved. To send it, enter it again.').parentElement!;
    expect([...told.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(['Ports']);
  });

  it('keeps of what came too late all but the text that is taken back from the closed question', async () => {
    const told = { activityId: 'a1', round: 1, n: 1, entries: [{ id: 'b', text: 'Buses', state: 'shown' }] };
    const room = { link: { ...LINK }, live: { own: { a1: told } }, participation };
    jest.mocked(useRoom).mockReturnValue(room as unknown as Room);
    const send = jest.fn();
    const late = { entries: ['Buses', 'Ports'] };
    const closed = { ...activity, state: 'closed' } as ActivityView;
    render(<BoardView activity={closed} shown={shown({ state: 'not-counted', late, send })} />);

    fireEvent.click(screen.getByRole('button', { name: 'Take back: Buses' }));
    fireEvent.click(screen.getByRole('button', { name: 'Take it back' }));
    await waitFor(() => expect(send.mock.calls).toEqual([[null, { entries: ['Ports'] }]]));
  });

  it('takes a text back without looking at the others again', async () => {
    const entries = ['Ask anna@berg.org', 'Buses'].map((text) => ({ id: text, text, state: 'shown' }));
    const ruled = { ...participation, session: { rule: 'chatham_house', asksName: false } };
    const live = { own: { a1: { activityId: 'a1', round: 1, n: 1, entries } } };
    jest.mocked(useRoom).mockReturnValue({ link: { ...LINK }, live, participation: ruled } as unknown as Room);
    const send = jest.fn();
    const answer = { entries: ['Ask anna@berg.org', 'Buses'] };
    render(<BoardView activity={{ ...activity, state: 'closed' } as ActivityView} shown={shown({ answer, send })} />);

    fireEvent.click(screen.getByRole('button', { name: 'Take back: Buses' }));
    fireEvent.click(screen.getByRole('button', { name: 'Take it back' }));
    await waitFor(() => expect(send.mock.calls).toEqual([[{ entries: ['Ask anna@berg.org'] }, null]]));
  });

  it('loses nothing of what is typed and taken back while a text is looked at', async () => {
    const entries = [{ id: 'b', text: 'Buses', state: 'shown' }];
    const live = { own: { a1: { activityId: 'a1', round: 1, n: 1, entries } } };
    const ruled = { ...participation, session: { rule: 'chatham_house', asksName: false } };
    jest.mocked(useRoom).mockReturnValue({ link: { ...LINK }, live, participation: ruled } as unknown as Room);
    const sent = jest.fn();

    function Phone() {
      const [answer, setAnswer] = useState<ShownAnswer['answer']>({ entries: ['Buses'] });
      const send: ShownAnswer['send'] = (next) => (sent(next), setAnswer(next));

      return <BoardView activity={activity} shown={shown({ answer, send })} />;
    }

    render(<Phone />);
    const field = screen.getByRole<HTMLTextAreaElement>('textbox');
    fireEvent.input(field, { target: { value: 'Ports' } });
    fireEvent.click(screen.getByRole('button', { name: 'Send idea' }));
    fireEvent.input(field, { target: { value: 'Rail' } });
    fireEvent.click(screen.getByRole('button', { name: 'Take back: Buses' }));

    await waitFor(() => expect(sent).toHaveBeenCalledTimes(2));
    expect(sent).toHaveBeenLastCalledWith({ entries: ['Ports'] });
    expect(field.value).toBe('Rail');
  });

  describe('once several texts were refused', () => {
    const refused = { entries: ['Buses', 'Rail', 'Trams'] };
    const view = (over: Partial<ShownAnswer>, of: object = {}) => (
      <BoardView activity={{ ...activity, ...of } as ActivityView} shown={shown({ answer: null, ...over })} />
    );

    it('keeps the others in sight while one of them is sent again, also after another page was looked at', () => {
      const { rerender, unmount } = render(view({ state: 'refused', code: 'stale-config', refused }));
      rerender(view({ state: 'waiting', answer: { entries: ['Buses'] } }));
      expect(screen.getByText(/^These were not saved/).parentElement!.querySelectorAll('li')).toHaveLength(2);
      unmount();

      render(view({ answer: { entries: ['Buses', 'Trams'] } }));
      const told = screen.getByText('This was not saved. To send it, enter it again.').parentElement!;
      expect([...told.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(['Rail']);
    });

    it('lists them until somebody has enough of them', () => {
      const dismiss = jest.fn();
      const { rerender } = render(view({ state: 'refused', code: 'stale-config', refused, dismiss }));
      fireEvent.click(screen.getByRole('button', { name: 'Remove from this page' }));
      expect(dismiss).toHaveBeenCalled();
      expect(screen.queryByText(/not saved/)).toBeNull();
      rerender(view({ state: 'none' }));
      expect(screen.queryByText(/not saved/)).toBeNull();
    });

    it('asks for them once more only where there is a field for them', () => {
      const words = 'These were not saved.';
      const { rerender } = render(view({ state: 'refused', refused }, { state: 'closed' }));
      expect(screen.getByText(words)).toBeTruthy();
      rerender(view({ state: 'refused', refused }, { config: { phase: 'vote' } }));
      expect(screen.getByText(words)).toBeTruthy();
    });

    it('keeps them to the round that they were written in', () => {
      const { rerender } = render(view({ state: 'refused', refused }));
      rerender(view({ state: 'none' }, { round: 2 }));
      expect(screen.queryByText(/not saved/)).toBeNull();
    });
  });

  it('shows why dots were refused, also after another page was looked at meanwhile', async () => {
    const call = () => Promise.reject(new RefusedError(422, { code: 'invalid', message: 'All dots are given.' }));
    const room = { link: { ...LINK, http: { call } }, live: { own: {} }, participation };
    jest.mocked(useRoom).mockReturnValue(room as unknown as Room);
    const result = { base: 1, shown: 1, entries: [{ id: 'b', text: 'Buses', state: 'shown' }] };
    const voting = { ...activity, config: { phase: 'vote' }, tally: { result } } as unknown as ActivityView;
    render(<BoardView activity={voting} shown={shown({})} />).unmount();

    render(<BoardView activity={voting} shown={shown({})} />);
    fireEvent.click(screen.getByRole('button', { name: 'Give a dot to: Buses' }));
    expect(await screen.findByText('All dots are given.')).toBeTruthy();
  });

  it('sends nothing while the host has paused it, says so to whoever presses, and keeps what was typed', async () => {
    const call = jest.fn();
    const send = jest.fn();
    const room = { link: { ...LINK, http: { call } }, live: { own: {} }, participation };
    jest.mocked(useRoom).mockReturnValue(room as unknown as Room);
    const entries = [{ id: 'c', text: 'Trams', state: 'shown' }];
    const voting = {
      ...activity,
      id: 'a2',
      config: { phase: 'vote' },
      tally: { result: { base: 1, shown: 1, entries } },
    };
    const paused = { ...voting, paused: true } as unknown as ActivityView;
    const { rerender } = render(<BoardView activity={paused} shown={shown({ send })} />);
    fireEvent.click(screen.getByRole('button', { name: 'Give a dot to: Trams' }));
    const sentence = 'The host has paused this question. Nothing is sent until it goes on.';
    expect(await screen.findByText(sentence)).toBeTruthy();
    rerender(<BoardView activity={{ ...paused, config: {} } as ActivityView} shown={shown({ send })} />);
    const field = screen.getByRole<HTMLTextAreaElement>('textbox');
    fireEvent.input(field, { target: { value: 'Rail' } });
    const button = screen.getByRole('button', { name: /^Send|^Add/ });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button);
    expect(field.value).toBe('Rail');
    expect([call.mock.calls, send.mock.calls]).toEqual([[], []]);

    rerender(<BoardView activity={{ ...paused, paused: undefined } as ActivityView} shown={shown({ send })} />);
    expect(screen.queryByText(sentence)).toBeNull();
  });

  it.each([
    ['qa', {}, 'Send question'],
    ['idea_board', {}, 'Send idea'],
    ['consensus', { options: [{ id: 'o1', text: 'Grid' }], adds: true }, 'Send statement'],
  ] as const)(
    'keeps what was typed (%s) while another page is looked at in a pause, and forgets it once it is sent',
    async (kind, config, name) => {
      await loadPhoneForm(kind);
      const send = jest.fn();
      const board = (over: object = {}) => (
        <BoardView
          activity={{ ...activity, kind, config, ...over } as unknown as ActivityView}
          shown={shown({ answer: null, send })}
        />
      );
      const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');
      const { unmount } = render(board({ paused: true }));
      fireEvent.input(field(), { target: { value: 'Who pays?' } });
      unmount();

      const next = render(board({ id: 'a9' }));
      expect(field().value).toBe('');
      next.unmount();
      const again = render(board());
      expect(field().value).toBe('Who pays?');
      fireEvent.click(screen.getByRole('button', { name }));
      await waitFor(() => expect(field().value).toBe(''));
      expect(send).toHaveBeenCalledTimes(1);
      again.unmount();
      render(board());
      expect(field().value).toBe('');
    },
  );

  it('counts no vote that was taken back, and no dots that count nowhere: they are free again', () => {
    const told = [
      { entryId: 'far', n: 1, value: 2 },
      { entryId: 'hidden', n: 1, value: null },
    ];

    expect(votedOn(told)).toEqual(['far']);
    expect(votedOn()).toEqual([]);
  });
});
