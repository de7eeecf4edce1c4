import type { RoundtableBody } from '@rt/contracts';
import { refusing, renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { EndRehearsalDialogue } from './end-rehearsal-dialogue';

const ROUTE = 'POST /api/roundtables/{roundtableId}/session/close';
const COPY = { id: 'copy', rehearses: 'r' } as RoundtableBody;

describe('ending a rehearsal', () => {
  const person = userEvent.setup();
  const press = async () => person.click(await screen.findByRole('button', { name: 'End the rehearsal' }));

  it('says that everything in it goes, and closes what is open', async () => {
    const close = jest.fn();
    const heard = renderScreen(() => <EndRehearsalDialogue roundtable={COPY} opened close={close} />, { [ROUTE]: {} });
    expect(await screen.findByText(/everything in it is deleted/)).toBeTruthy();
    await press();
    await waitFor(() => expect(close).toHaveBeenCalled());
    expect(heard.sent).toEqual([{ route: ROUTE, at: { roundtableId: 'copy' }, body: { closeActivities: true } }]);
  });

  it('stays open where it could not be ended', async () => {
    const close = jest.fn();
    renderScreen(() => <EndRehearsalDialogue roundtable={COPY} opened close={close} />, {
      [ROUTE]: refusing('internal'),
    });
    await press();
    await screen.findByRole('alert');
    expect(close).not.toHaveBeenCalled();
  });
});
