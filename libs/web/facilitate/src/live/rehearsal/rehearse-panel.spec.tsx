import type { RoundtableBody } from '@rt/contracts';
import { useRoundtable } from '@rt/web/console-kit';
import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { RehearsePanel } from './rehearse-panel';

const show = (over: Partial<RoundtableBody>) => {
  const roundtable = { id: 'r', may: ['rehearse'], rehearsalId: null, ...over } as RoundtableBody;
  renderScreen(() => <RehearsePanel roundtable={roundtable} />, {});
};

/** The panel beside a server that has deleted the rehearsal when it is asked again. */
function Shown() {
  const { data } = useRoundtable('r');
  return data ? <RehearsePanel roundtable={data} /> : null;
}

describe('the way into a rehearsal', () => {
  afterEach(() => jest.useRealTimers());

  it('asks with how many people', async () => {
    show({});
    await userEvent.click(await screen.findByRole('button', { name: 'Rehearse' }));
    expect(await screen.findByRole('dialog', { name: 'Rehearse the session' })).toBeTruthy();
  });

  it('leads back into the one that runs, and starts no second one', async () => {
    show({ rehearsalId: 'copy' });
    const link = await screen.findByRole('link', { name: 'Go to the rehearsal' });
    expect(link.getAttribute('href')).toContain('/roundtables/copy/live');
    expect(screen.queryByRole('button', { name: 'Rehearse' })).toBeNull();
  });

  it('sees by itself that the rehearsal is gone, and that the next one can be started', async () => {
    jest.useFakeTimers();
    const running = ['copy', null];
    renderScreen(() => <Shown />, {
      'GET /api/roundtables/{roundtableId}': () => ({
        id: 'r',
        may: ['rehearse'],
        rehearsalId: running.shift() ?? null,
      }),
    });
    await act(() => jest.advanceTimersByTimeAsync(100));
    expect(screen.getByRole('link', { name: 'Go to the rehearsal' })).toBeTruthy();

    await act(() => jest.advanceTimersByTimeAsync(6000));

    expect(screen.getByRole('button', { name: 'Rehearse' })).toBeTruthy();
  });

  it('is not there for who may not', () => {
    show({ may: ['note'] });
    expect(screen.queryByText('Rehearse the session')).toBeNull();
  });
});
