import { MantineProvider } from '@mantine/core';
import type { ActivityView, RoomState } from '@rt/contracts/plain';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';

import { FootBar } from './foot-bar';
import type { Controls } from './use-controls';

const room = (over: object = {}) => ({ session: { stageView: 'question', ...over } }) as unknown as RoomState;

const activity = (over: Partial<ActivityView>): ActivityView =>
  ({
    id: 'one',
    kind: 'rating',
    question: 'Which comes first?',
    state: 'ready',
    visibility: 'on_reveal',
    ...over,
  }) as ActivityView;

interface Given {
  readonly current?: ActivityView | null;
  readonly next?: ActivityView | null;
  readonly offline?: boolean;
  readonly room?: RoomState;
  /** Commands that the server refuses. */
  readonly refused?: readonly string[];
}

function show({ current = null, next = null, offline = false, room: given = room(), refused = [] }: Given) {
  const done: string[] = [];
  const does =
    (name: string) =>
    (...values: unknown[]) => {
      done.push([name, ...values].join(' '));
      return Promise.resolve(!refused.includes(name));
    };
  const names = ['open', 'close', 'reveal', 'choose', 'view'] as const;
  const controls = Object.fromEntries(names.map((name) => [name, does(name)])) as unknown as Controls;
  render(
    <MantineProvider env="test">
      <FootBar
        room={given}
        current={current}
        next={next}
        previous={null}
        controls={controls}
        offline={offline}
        go={does('go')}
      />
    </MantineProvider>,
  );
  return done;
}

/** A session that follows each act at once, as it does before the second press of a double click. */
function showFollowing(at: number, first: Partial<ActivityView>) {
  const done: string[] = [];

  function Session() {
    const [place, go] = useState(at);
    const [state, setState] = useState(first);
    const [stageView, setView] = useState('question');
    const does =
      (name: string, follow: (value: never) => void) =>
      (...values: readonly unknown[]) => {
        done.push([name, ...values].join(' '));
        follow(values.at(-1) as never);
        return Promise.resolve(true);
      };
    const [previous = null, current = null, next = null] = [-1, 0, 1].map((step) => {
      const id = ['one', 'two', 'three', 'four', 'five'][place + step];
      return id === undefined ? null : activity({ id, ...state });
    });
    const controls = {
      open: does('open', () => setState({ ...state, state: 'open' })),
      close: does('close', () => setState({ ...state, state: 'closed' })),
      reveal: does('reveal', (revealed: boolean) => setState({ ...state, revealed })),
      view: does('view', (view: string) => setView(view)),
    } as unknown as Controls;
    const goTo = does('go', (id: string) => go(['one', 'two', 'three', 'four', 'five'].indexOf(id)));
    return (
      <MantineProvider env="test">
        <FootBar room={room({ stageView })} {...{ current, next, previous, controls }} offline={false} go={goTo} />
      </MantineProvider>
    );
  }

  render(<Session />);
  return done;
}

const isOff = (name: RegExp) => screen.getByRole('button', { name }).hasAttribute('disabled');

describe('the acts at the foot of the live console', () => {
  const person = userEvent.setup();

  it('open voting, and close it', async () => {
    const done = show({ current: activity({}) });
    await person.click(screen.getByRole('button', { name: /^Open voting/ }));
    expect(done).toEqual(['open one']);
  });

  it('do not promise to hide a result from phones that see it by its visibility', async () => {
    const shown = room({ stage: { shows: 'results', activityId: 'one', noResults: null } });
    const current = activity({ state: 'closed', visibility: 'after_close' });
    const done = show({ current, room: shown });
    await person.click(screen.getByRole('button', { name: /^Take off the screen/ }));
    expect(done).toEqual(['view question']);
  });

  it('keep the place of the voting button once voting has closed, as a button that does nothing', async () => {
    const done = show({ current: activity({ state: 'closed' }) });
    const button = screen.getByRole('button', { name: 'Voting has closed' });
    await person.click(button);
    expect(done).toEqual([]);
  });

  it('reveal a result that waits for the facilitator, which shows it on the stage', async () => {
    const done = show({ current: activity({ state: 'closed' }) });
    await person.click(screen.getByRole('button', { name: /^Show results/ }));
    expect(done).toEqual(['reveal one true']);
  });

  it.each([
    ['on_reveal', ['close one', 'reveal one true']],
    ['after_close', ['close one', 'view results']],
  ] as const)('close voting and show the result in one press where phones see it %s', async (visibility, acts) => {
    const done = show({ current: activity({ state: 'open', visibility }) });
    await person.click(screen.getByRole('button', { name: /^Close and show/ }));
    expect(done).toEqual(acts);
  });

  it('show the result all the same where somebody else has just closed voting', async () => {
    const done = show({ current: activity({ state: 'open' }), refused: ['close'] });
    await person.click(screen.getByRole('button', { name: /^Close and show/ }));
    expect(done).toEqual(['close one', 'reveal one true']);
  });

  it('show a result while people answer where it may be seen, and never one that nobody may see', async () => {
    const done = show({ current: activity({ state: 'open', visibility: 'after_vote' }) });
    await person.click(screen.getByRole('button', { name: /^Show results/ }));
    expect(done).toEqual(['view results']);
    show({ current: activity({ state: 'open', visibility: 'never' }) });
    expect(screen.getAllByRole('button', { name: /^Show results/ })[1]?.hasAttribute('disabled')).toBe(true);
  });

  describe('of a closed question whose result waits for the facilitator', () => {
    const [hidden, shown] = [false, true];
    const waits = (revealed: boolean, over: object = {}) =>
      ({ ...activity({ state: 'closed', revealed }), kind: 'rating', ...over }) as ActivityView;
    const screenShows = (results: boolean) =>
      room({ stage: { shows: results ? 'results' : 'question', activityId: 'one', noResults: null } });
    const SECOND = /^(On the screen only|Show on phones too|Take off the screen|Hide on phones)$/;

    it.each([
      ['nobody sees', hidden, hidden, /^Show results/, 'reveal one true', 'On the screen only', 'view results'],
      ['the screen shows', hidden, shown, /^Hide results/, 'reveal one false', 'Show on phones too', 'reveal one true'],
      ['all see', shown, shown, /^Hide results/, 'reveal one false', 'Take off the screen', 'view question'],
      ['phones show', shown, hidden, /^Show results/, 'reveal one true', 'Hide on phones', 'reveal one false'],
    ] as const)('where %s it: one for both, and one beside it for one of the two', async (...row) => {
      const [, revealed, onScreen, both, actOnBoth, one, actOnOne] = row;
      const done = show({ current: waits(revealed), room: screenShows(onScreen) });

      await person.click(screen.getByRole('button', { name: both }));
      await person.click(screen.getByRole('button', { name: one }));

      expect(done).toEqual([actOnBoth, actOnOne]);
      expect(screen.getAllByRole('button', { name: SECOND })).toHaveLength(1);
    });

    it('do not show it on phones by the second press of a double click', async () => {
      const done = show({ current: waits(hidden), room: screenShows(hidden) });
      await person.dblClick(screen.getByRole('button', { name: 'On the screen only' }));
      expect(done).toEqual(['view results']);
    });

    it('are only where the two can be told apart: not before the close, and not where phones see by themselves', () => {
      const others = [
        waits(hidden, { state: 'open' }),
        waits(hidden, { state: 'ready' }),
        waits(hidden, { visibility: 'after_close' }),
        waits(hidden, { visibility: 'never' }),
        waits(hidden, { kind: 'qa' }),
      ];
      for (const current of others) show({ current, room: screenShows(hidden) });
      expect(screen.queryByRole('button', { name: SECOND })).toBeNull();
    });

    it('rest while there is no connection', () => {
      show({ current: waits(hidden), room: screenShows(hidden), offline: true });
      expect(isOff(/^On the screen only/)).toBe(true);
    });
  });

  it('show a question on the room screen before it opens, and hide it again', async () => {
    const done = show({ current: activity({}) });
    await person.click(screen.getByRole('button', { name: 'Show without opening' }));
    expect(done).toEqual(['view preview']);

    const shown = { stage: { shows: 'preview', activityId: 'one', noResults: null } };
    const then = show({ current: activity({}), room: room(shown) });
    await person.click(screen.getByRole('button', { name: 'Hide the question' }));
    expect(then).toEqual(['view question']);
  });

  it('close voting alone, and show nothing', async () => {
    const done = show({ current: activity({ state: 'open' }) });
    await person.click(screen.getByRole('button', { name: /^Close voting/ }));
    expect(done).toEqual(['close one']);
  });

  it('name what follows, also for those who hear it', async () => {
    const done = show({ next: activity({ id: 'two', question: 'How ready are we?' }) });
    await person.click(screen.getByRole('button', { name: /^Next: How ready are we\?/ }));
    expect(done).toEqual(['go two']);
  });

  it.each([
    [/^Open voting/, { state: 'ready' }, 'open three'],
    [/^Show results/, { state: 'closed', revealed: false }, 'reveal three true'],
    [/^Blank the screen/, { state: 'ready' }, 'view blank'],
    [/^Back/, { state: 'ready' }, 'go two'],
    [/^Next/, { state: 'ready' }, 'go four'],
  ] as const)('do once what a double click is on, though the room follows between its presses: %s', async (...row) => {
    const [name, state, act] = row;
    const done = showFollowing(2, state);
    await person.dblClick(screen.getByRole('button', { name }));
    expect(done).toEqual([act]);
  });

  it('say that the agenda is at its end', () => {
    show({ current: activity({ state: 'closed' }) });
    expect(screen.getByRole('button', { name: /^End of the agenda/ })).toBeTruthy();
  });

  it('rest while there is no connection', () => {
    show({ current: activity({ state: 'open' }), next: activity({ id: 'two' }), offline: true });
    for (const name of [/^Close voting/, /^Close and show/, /^Blank/, /^Back/, /^Next/]) expect(isOff(name)).toBe(true);
  });

  it('show the stage again that was blanked', async () => {
    const done = show({ current: activity({}), room: room({ stageView: 'blank' }) });
    await person.click(screen.getByRole('button', { name: /^Show the screen/ }));
    expect(done).toEqual(['view unblank']);
  });
});
