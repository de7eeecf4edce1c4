import type { ActivityView } from '@rt/contracts/plain';
import type { ShownAnswer } from '@rt/web/data';
import { loadPhoneForm } from '@rt/web/kinds/phone';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';

import { AnsweredView } from './answered-view';
import { ConnectionBanner } from './connection-banner';
import { LateNote } from './late/late-note';

let room: unknown;
jest.mock('../session/room-context', () => ({ useRoom: () => room }));

const activity = {
  id: 'a1',
  kind: 'single_choice',
  config: { options: [{ id: 'o1', text: 'Cost of energy' }] },
  state: 'closed',
  visibility: 'after_close',
  tally: null,
} as unknown as ActivityView;
const shown: ShownAnswer = { answer: null, state: 'not-counted', send: () => undefined, dismiss: () => undefined };

describe('an answer that came late', () => {
  afterEach(() => {
    cleanup();
    jest.useRealTimers();
  });

  it('is said with what was answered, and nobody is told that they did not answer', async () => {
    const { unmount } = render(<LateNote activity={activity} shown={{ late: { optionId: 'o1' } }} />);
    const said = 'Your answer came after voting had closed: Cost of energy. It was not counted.';
    expect(await screen.findByText(said)).toBeTruthy();
    unmount();
    const { rerender } = render(<AnsweredView activity={activity} shown={shown} onChange={() => undefined} />);
    expect(screen.queryByText('You did not answer this question.')).toBeNull();

    rerender(<AnsweredView activity={activity} shown={{ ...shown, state: 'none' }} onChange={() => undefined} />);
    expect(screen.getByText('You did not answer this question.')).toBeTruthy();
  });

  it('stays but for a text that is taken back from the closed question', async () => {
    await loadPhoneForm('open_text');
    const send = jest.fn();
    const closed = { ...activity, kind: 'open_text', config: {}, allowChange: true } as ActivityView;
    const late = { entries: ['Grid', 'Ports'] };
    const view = (came: ShownAnswer['answer']) => (
      <AnsweredView
        activity={closed}
        shown={{ ...shown, answer: { entries: ['Grid'] }, late: came, send }}
        onChange={() => undefined}
      />
    );
    const takeBack = () => {
      fireEvent.click(screen.getByRole('button', { name: 'Take back: Grid' }));
      fireEvent.click(screen.getByRole('button', { name: 'Take it back' }));
    };
    const { unmount } = render(view(late));
    takeBack();
    unmount();
    render(view({ abstain: true }));
    takeBack();

    expect(send.mock.calls).toEqual([
      [null, { entries: ['Ports'] }],
      [null, { abstain: true }],
    ]);
  });

  it('is told to be sent for a while once the connection is back, and not for good', () => {
    jest.useFakeTimers();
    const news = { kind: 'saved', activityId: 'a1', late: true, withdrawn: false };
    const nothing = new Map();
    const queue = { getSnapshot: () => nothing, subscribe: () => () => undefined };
    room = { link: { queue }, live: { connection: 'live', lostSince: null }, news };
    render(<ConnectionBanner />);
    expect(screen.getByText('Back online. 1 answer sent.')).toBeTruthy();

    act(() => void jest.advanceTimersByTime(8000));

    expect(screen.queryByText('Back online. 1 answer sent.')).toBeNull();
  });
});
