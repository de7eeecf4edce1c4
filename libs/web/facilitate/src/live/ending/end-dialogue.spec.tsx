import type { RoundtableBody } from '@rt/contracts';
import type { RoomState } from '@rt/contracts/plain';
import { refusing, renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { EndDialogue } from './end-dialogue';

const CLOSE = 'POST /api/roundtables/{roundtableId}/session/close';
const ROUNDTABLE = { id: 'r1' } as RoundtableBody;
const OPEN = { id: 'a1', state: 'open', question: 'What comes first?' };

describe('ending a session', () => {
  const person = userEvent.setup();
  const close = jest.fn();
  const open = (activities: readonly object[], answer: unknown = {}) => {
    const room = { activities } as unknown as RoomState;
    const Screen = () => <EndDialogue roundtable={ROUNDTABLE} room={room} opened close={close} />;
    return renderScreen(Screen, { [CLOSE]: answer });
  };
  const press = async (name: string) => person.click(await screen.findByRole('button', { name }));
  beforeEach(() => close.mockClear());

  it('ends what has no open question', async () => {
    const { sent } = open([{ ...OPEN, state: 'closed' }]);
    await press('End session');

    await waitFor(() => expect(close).toHaveBeenCalledTimes(1));
    expect(sent).toEqual([{ route: CLOSE, at: { roundtableId: 'r1' }, body: {} }]);
  });

  it('names the questions that are still open, and closes them too', async () => {
    const { sent } = open([OPEN]);
    expect(await screen.findByText('What comes first?')).toBeTruthy();
    await press('Close them and end the session');

    await waitFor(() => expect(close).toHaveBeenCalledTimes(1));
    expect(sent[0]?.body).toEqual({ closeActivities: true });
  });

  it('asks again where a question was opened meanwhile, and has ended nothing', async () => {
    open([], refusing('activities-open'));
    await press('End session');

    expect(await screen.findByRole('button', { name: 'Close them and end the session' })).toBeTruthy();
    expect(close).not.toHaveBeenCalled();
  });
});
