import type { RoundtableBody } from '@rt/contracts';
import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { CancelPanel } from './cancel-panel';

const ROUNDTABLE = { id: 'r', state: 'scheduled', may: ['cancel'] } as unknown as RoundtableBody;

describe('cancelling a roundtable', () => {
  it('offers to cancel it or to keep it, so that nobody takes one for the other', async () => {
    const person = userEvent.setup();
    renderScreen(() => <CancelPanel roundtable={ROUNDTABLE} />, {});
    await person.click(await screen.findByRole('button', { name: 'Cancel this roundtable' }));
    const dialogue = await screen.findByRole('dialog');
    expect(within(dialogue).getByRole('button', { name: 'Cancel this roundtable' })).toBeTruthy();
    expect(within(dialogue).queryByRole('button', { name: 'Cancel' })).toBeNull();
    await person.click(within(dialogue).getByRole('button', { name: 'Keep it' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
