import type { RoundtableBody } from '@rt/contracts';
import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { WithdrawPanel } from './withdraw-panel';

const WITHDRAW = 'POST /api/roundtables/{roundtableId}/withdraw';
const LABEL = 'Withdraw the whole roundtable';
const PUBLISHED = { id: 'r1', ref: 'RT-2026-014', state: 'published', may: ['publish'] };

describe('withdrawing a published roundtable', () => {
  const person = userEvent.setup();
  const open = (over = {}) =>
    renderScreen(
      () => (
        <>
          <WithdrawPanel roundtable={{ ...PUBLISHED, ...over } as unknown as RoundtableBody} />
          <p>Below it</p>
        </>
      ),
      {
        [WITHDRAW]: {},
      },
    );

  it('needs a reason and the reference number', async () => {
    const { sent } = open();
    await person.click(await screen.findByRole('button', { name: LABEL }));
    const dialogue = within(await screen.findByRole('dialog'));
    expect(dialogue.getByText('People who visit the address see it.')).toBeTruthy();
    await person.click(dialogue.getByRole('button', { name: LABEL }));
    expect(sent).toEqual([]);

    await person.type(dialogue.getByLabelText(/^Reason/), 'A figure was wrong');
    await person.type(dialogue.getByLabelText(/^Reference number/), 'RT-2026-01');
    await person.click(dialogue.getByRole('button', { name: LABEL }));
    expect(await dialogue.findByRole('link', { name: 'Enter the reference number RT-2026-014' })).toBeTruthy();
    expect(sent).toEqual([]);

    await person.type(dialogue.getByLabelText(/^Reference number/), '4');
    await person.click(dialogue.getByRole('button', { name: LABEL }));
    expect(await screen.findByText('Withdrawn from the archive')).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent).toEqual([{ route: WITHDRAW, at: { roundtableId: 'r1' }, body: { reason: 'A figure was wrong' } }]);
  });

  it.each([
    ['what is not published', { state: 'closed' }],
    ['who may not publish', { may: ['note'] }],
  ])('is not offered for %s', async (_whom, over) => {
    open(over);
    await screen.findByText('Below it');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
