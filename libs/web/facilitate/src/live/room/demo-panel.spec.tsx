import type { RoundtableBody } from '@rt/contracts';
import type { RoomState } from '@rt/contracts/plain';
import { useMe } from '@rt/web/console-kit';
import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { DemoPanel } from './demo-panel';

const ROUNDTABLE = { id: 'r1', state: 'live', joinCode: '48291503', may: ['run'] } as unknown as RoundtableBody;
const SIMULATED = '/api/roundtables/{roundtableId}/session/simulated';

function open(simulated: number, mode = 'demo', roundtable = ROUNDTABLE) {
  const room = { session: { joinCode: '48291503', simulated } } as unknown as RoomState;
  const Screen = () => (
    <>
      <DemoPanel roundtable={roundtable} room={room} offline={false} />
      <p>{useMe().data?.mode}</p>
    </>
  );
  return renderScreen(Screen, {
    'GET /api/me': { mode },
    [`POST ${SIMULATED}`]: { simulated: 40 },
    [`DELETE ${SIMULATED}`]: { simulated: 0 },
  });
}

describe('the demonstration beside the live console', () => {
  const person = userEvent.setup();

  it('fills the room with people who are not real', async () => {
    const { sent } = open(0);
    await person.click(await screen.findByRole('button', { name: 'Fill the room with 40 simulated people' }));

    expect(await screen.findByText('Simulated people are joining')).toBeTruthy();
    expect(sent).toContainEqual({ route: `POST ${SIMULATED}`, at: { roundtableId: 'r1' }, body: { count: 40 } });
  });

  it('says how many they are, and takes them out again', async () => {
    const { asked } = open(40);
    expect(await screen.findByText('40 simulated people are in the room.')).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'Remove the simulated people' }));

    await waitFor(() => expect(asked).toContain(`DELETE ${SIMULATED}`));
  });

  it('opens a phone at the page of the code, and says so where the browser opens no window', async () => {
    const opened = jest.spyOn(window, 'open').mockReturnValue(null);
    open(0);
    await person.click(await screen.findByRole('button', { name: 'Open a phone' }));

    expect(opened).toHaveBeenCalledWith('/j/48291503', '_blank', expect.any(String));
    expect(await screen.findByText(/^The browser did not open the window\./)).toBeTruthy();
    opened.mockRestore();
  });

  it.each([
    ['an installation that is used', 'production', ['run']],
    ['a demonstration that somebody else runs', 'demo', ['note']],
  ])('is not there in %s', async (_where, mode, may) => {
    open(0, mode, { ...ROUNDTABLE, may } as unknown as RoundtableBody);
    expect(await screen.findByText(mode)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Demonstration' })).toBeNull();
  });
});
