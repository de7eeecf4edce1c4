import type { RoundtableBody } from '@rt/contracts';
import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { StartNowPanel } from './start-now-panel';

const START = 'POST /api/roundtables/{roundtableId}/session/start';
const DRAFT = { id: 'r1', state: 'draft', may: ['run'] };

describe('starting a draft now', () => {
  const person = userEvent.setup();
  const open = (over = {}) =>
    renderScreen(() => <StartNowPanel roundtable={{ ...DRAFT, ...over } as unknown as RoundtableBody} />, {
      [START]: { state: 'live' },
    });
  const press = async (name: string) => person.click(await screen.findByRole('button', { name }));
  const length = () => screen.findByRole('textbox', { name: /minutes/ });

  it('asks for the length in minutes, and starts with it', async () => {
    const { sent } = open();
    await press('Start now');
    await person.clear(await length());
    await person.type(await length(), '45');
    await press('Start the session');

    await waitFor(() => expect(sent).toEqual([{ route: START, at: { roundtableId: 'r1' }, body: { minutes: 45 } }]));
  });

  it('refuses a length that cannot be right, and sends nothing', async () => {
    const { sent } = open();
    await press('Start now');
    await person.clear(await length());
    await person.type(await length(), 'an hour');
    await press('Start the session');

    expect(await screen.findByText('Enter a whole number of minutes from 15 to 720.')).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it.each([{ state: 'scheduled' }, { may: [] }])('is offered for drafts, to people who may run them: %p', (over) => {
    open(over);

    expect(screen.queryByRole('button')).toBeNull();
  });
});
