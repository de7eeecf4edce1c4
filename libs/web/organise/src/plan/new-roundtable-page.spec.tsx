import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { NewRoundtablePage } from './new-roundtable-page';

const MAKE = 'POST /api/roundtables';

describe('a new roundtable', () => {
  it('shows its form when the sectors are there, so that nothing moves under the focus', async () => {
    let arrive = (_list: unknown): void => undefined;
    const sectors = new Promise((resolve) => {
      arrive = resolve;
    });
    renderScreen(NewRoundtablePage, { 'GET /api/sectors': sectors });
    await screen.findByRole('heading', { name: 'New roundtable' });
    expect(screen.queryByRole('textbox')).toBeNull();

    arrive({ items: [{ id: 'space', label: 'Space', parentId: null }] });
    expect(await screen.findByRole('checkbox', { name: 'Space' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Create draft' })).toBeTruthy();
  });

  it('is made in the series of who plans in that alone', async () => {
    const person = userEvent.setup();
    const roles = [{ role: 'organiser', scope: 'programme', scopeId: 'growth' }];
    const heard = renderScreen(NewRoundtablePage, {
      'GET /api/me': { account: { roles } },
      'GET /api/sectors': { items: [{ id: 'space', label: 'Space', parentId: null }] },
      [MAKE]: { id: 'r' },
    });
    await person.click(await screen.findByRole('checkbox', { name: 'Space' }));
    const [question, title] = screen.getAllByRole('textbox');
    await person.type(question!, 'Which pilot comes first?');
    await person.type(title!, 'Pilots in orbit');
    await person.click(screen.getByRole('button', { name: 'Create draft' }));

    await waitFor(() => expect(heard.asked).toContain(MAKE));
    expect(heard.sent.find(({ route }) => route === MAKE)?.body).toMatchObject({ programmeId: 'growth' });
  });
});
