import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen } from '@testing-library/react';

import { NewRoundtablePage } from './new-roundtable-page';

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
});
