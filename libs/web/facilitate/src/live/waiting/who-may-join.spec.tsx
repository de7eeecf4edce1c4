import type { RoundtableBody } from '@rt/contracts';
import { useRoundtable } from '@rt/web/console-kit';
import { refusing, renderScreen } from '@rt/web/console-kit/spec-screen';
import { fireEvent, screen, waitFor } from '@testing-library/react';

import { RoomPanel } from '../room/room-panel';

const PUT = 'PUT /api/roundtables/{roundtableId}/session/joining';
const GET = 'GET /api/roundtables/{roundtableId}';

describe('who may join', () => {
  /** `stands`: what the server holds, which the other host may change. */
  function open(stands: { joining: RoundtableBody['joining'] }) {
    function Panel() {
      const roundtable = useRoundtable('r1').data;
      return roundtable ? <RoomPanel roundtable={roundtable} room={null} offline={false} /> : null;
    }

    const change = ({ body }: { body: { joining: RoundtableBody['joining']; seen?: string } }) => {
      if (body.seen !== stands.joining) return refusing('version-conflict')();
      stands.joining = body.joining;
      return {};
    };
    return renderScreen(Panel, {
      [GET]: () => ({ id: 'r1', joinCode: null, may: ['run'], ...stands }),
      [PUT]: change,
    });
  }

  const field = () => screen.getByLabelText<HTMLSelectElement>('Who may join');
  const choose = (value: string) => fireEvent.change(field(), { target: { value } });
  const change = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Change', hidden: true });
  const press = () => fireEvent.click(change());
  const bodies = ({ sent }: ReturnType<typeof open>) =>
    sent.filter(({ route }) => route === PUT).map(({ body }) => body);

  it('keeps what was chosen where the other host was first, says how it stands, and changes it at the next press', async () => {
    const stands = { joining: 'open' as RoundtableBody['joining'] };
    const heard = open(stands);
    await screen.findByText('Who may join', { selector: 'summary' });
    choose('knock');
    stands.joining = 'invited';
    press();

    expect(await screen.findByText('This was not changed')).toBeTruthy();
    expect(await screen.findByText('Now: Invited people only')).toBeTruthy();
    expect(field().value).toBe('knock');

    await waitFor(() => expect(change().disabled).toBe(false));
    press();
    await waitFor(() => expect(stands.joining).toBe('knock'));
    expect(bodies(heard)).toEqual([
      { joining: 'knock', seen: 'open' },
      { joining: 'knock', seen: 'invited' },
    ]);
    await waitFor(() => expect(screen.queryByText('This was not changed')).toBeNull());
  });

  it('is changed twice by one host without a conflict', async () => {
    const stands = { joining: 'open' as RoundtableBody['joining'] };
    open(stands);
    await screen.findByText('Who may join', { selector: 'summary' });
    choose('knock');
    press();
    expect(await screen.findByText('Changed who may join')).toBeTruthy();
    choose('invited');
    press();

    await waitFor(() => expect(stands.joining).toBe('invited'));
    expect(screen.queryByText('This was not changed')).toBeNull();
  });
});
