import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';

import { saveParticipation } from '../../session/participation-store';
import { keepPlace } from '../../session/waiting-store';
import { liveBrief, noState, serve } from '../../spec-server';
import { open } from '../spec-open';

/** The places of an installed page, which always opens where the code is asked for. */
describe('the places that are kept on this device', () => {
  beforeEach(() => {
    localStorage.clear();
    serve(noState);
  });
  afterEach(cleanup);

  const keep = (joinKey: string, title: string, startAt: string | null) =>
    saveParticipation({
      joinKey,
      token: `T${joinKey}`,
      session: { ...liveBrief, title, startAt },
      ruleAcknowledged: true,
    });
  const links = () => screen.getAllByRole('link').filter((link) => link.closest('li'));

  it('lead back to the room, the latest first, also who came by a personal link and who still waits', async () => {
    keep('11111111', 'Last year', '2025-03-12T14:00:00Z');
    keep('0b8f5c1e-1111-4111-8111-111111111111', 'By a personal link', '2026-03-12T14:00:00Z');
    keepPlace('22222222', {
      token: 'w',
      session: { ...liveBrief, title: 'In front', startAt: '2025-09-12T14:00:00Z' },
    });
    open('/j');

    expect(await screen.findByRole('heading', { name: 'Roundtables on this device' })).toBeTruthy();
    expect(links().map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['By a personal link', '/j/0b8f5c1e-1111-4111-8111-111111111111/now'],
      ['In front', '/j/22222222'],
      ['Last year', '/j/11111111/now'],
    ]);
    expect(screen.getByText('You are waiting to be let in.')).toBeTruthy();

    fireEvent.click(screen.getByRole('link', { name: 'By a personal link' }));
    await waitFor(() => expect(location.pathname).toMatch(/now$/));
    keepPlace('22222222', null);
  });

  it('are offered also where the code is not known', async () => {
    keep('11111111', 'Batteries', null);
    open('/j/99999999');

    expect(await screen.findByRole('link', { name: 'Batteries' })).toBeTruthy();
  });

  it('are none where nothing is kept, or what is kept cannot be read', async () => {
    localStorage.setItem('rt-place:11111111', '{');
    open('/j');

    expect(await screen.findByLabelText('Join code')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Roundtables on this device' })).toBeNull();
  });
});
