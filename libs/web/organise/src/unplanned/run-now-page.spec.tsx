import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { planningPlace } from '../may-plan';
import { RunNowPage } from './run-now-page';

describe('running a session now', () => {
  afterEach(() => jest.restoreAllMocks());

  it('asks for a title alone, and starts nothing without one', async () => {
    const person = userEvent.setup();
    const { asked } = renderScreen(RunNowPage, {
      'GET /api/me': { account: null },
      'POST /api/sessions': { roundtableId: 'r' },
    });
    const start = await screen.findByRole('button', { name: 'Start the session' });
    await person.click(start);
    expect(await screen.findAllByText('Enter what the session is about.')).not.toHaveLength(0);
    expect(asked).not.toContain('POST /api/sessions');

    await person.type(screen.getByRole('textbox', { name: /What is it about/ }), 'Where shall the pilot line stand?');
    await person.click(start);
    await waitFor(() => expect(asked).toContain('POST /api/sessions'));
  });

  it('stands on plain http as well, where `randomUUID` does not exist', async () => {
    jest.spyOn(globalThis, 'crypto', 'get').mockReturnValue({
      getRandomValues: (bytes: Uint8Array) => bytes,
    } as Crypto);
    renderScreen(RunNowPage, { 'GET /api/me': { account: null } });
    expect(await screen.findByRole('button', { name: 'Start the session' })).toBeTruthy();
  });

  it('starts it in a series where the person plans in that alone', () => {
    const roles = [{ role: 'organiser', scope: 'programme', scopeId: 'growth' }] as const;
    expect(planningPlace({ roles } as never)).toBe('growth');
    expect(
      planningPlace({ roles: [...roles, { role: 'organiser', scope: 'organisation', scopeId: null }] } as never),
    ).toBeNull();
    expect(planningPlace(null)).toBeNull();
  });
});
