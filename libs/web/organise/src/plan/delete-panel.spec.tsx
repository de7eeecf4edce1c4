import type { RoundtableBody } from '@rt/contracts';
import { refusing, renderScreen } from '@rt/web/console-kit/spec-screen';
import { refusalSentence } from '@rt/words';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { DeletePanel } from './delete-panel';

const DELETE = 'DELETE /api/roundtables/{roundtableId}';
const DRAFT = { id: 'r1', title: 'Batteries', may: ['delete'], invitations: { invited: 2 } };

describe('deleting a draft', () => {
  const person = userEvent.setup();
  const open = (answers = {}, over = {}) =>
    renderScreen(
      () => (
        <>
          <DeletePanel roundtable={{ ...DRAFT, ...over } as unknown as RoundtableBody} />
          <p>Below it</p>
        </>
      ),
      answers,
    );
  const ask = async () => {
    await person.click(await screen.findByRole('button', { name: 'Delete draft' }));
    return within(await screen.findByRole('dialog'));
  };

  it('says what goes with it, and deletes nothing where the person keeps it', async () => {
    const { asked } = open();
    const dialogue = await ask();
    expect(dialogue.getByText(/and the 2 people on its list\./)).toBeTruthy();
    await person.click(dialogue.getByRole('button', { name: 'Keep it' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked).toEqual([]);
  });

  it('deletes it once that is confirmed', async () => {
    const { sent } = open();
    const dialogue = await ask();
    await person.click(dialogue.getByRole('button', { name: 'Delete draft' }));

    expect(await screen.findByText('Draft “Batteries” deleted')).toBeTruthy();
    expect(sent).toEqual([{ route: DELETE, at: { roundtableId: 'r1' } }]);
  });

  it('says in the dialogue why it was refused', async () => {
    open({ [DELETE]: refusing('wrong-state') });
    const dialogue = await ask();
    await person.click(dialogue.getByRole('button', { name: 'Delete draft' }));

    expect(await dialogue.findByText(refusalSentence({ code: 'wrong-state' }))).toBeTruthy();
    expect(screen.queryByText(/deleted$/)).toBeNull();
  });

  it('is not offered to who may not', async () => {
    open({}, { may: ['edit'] });
    await screen.findByText('Below it');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
