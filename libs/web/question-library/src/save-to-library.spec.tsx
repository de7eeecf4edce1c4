import { refusing, renderScreen } from '@rt/web/console-kit/spec-screen';
import { refusalSentence } from '@rt/words';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { SaveToLibrary } from './save-to-library';

const ROUTE = 'POST /api/roundtables/{roundtableId}/activities/{activityId}/save';

const ROUNDTABLE = { id: 'r', rehearses: null };

const shown = () => <SaveToLibrary roundtable={ROUNDTABLE} activityId="a" fromRound={null} />;

describe('saving a question to the library', () => {
  const person = userEvent.setup();
  const press = async () => person.click(await screen.findByRole('button', { name: 'Save to the library' }));
  const opIds = (heard: ReturnType<typeof renderScreen>) =>
    heard.sent.map(({ body }) => (body as { opId: string }).opId);

  it('takes one press, says so, and names the next press anew', async () => {
    const heard = renderScreen(shown, { [ROUTE]: {} });
    await press();
    expect((await screen.findByText(/^Saved to the library/)).textContent).toBeTruthy();
    expect(heard.sent[0]).toMatchObject({ route: ROUTE, at: { roundtableId: 'r', activityId: 'a' } });

    await press();
    await waitFor(() => expect(new Set(opIds(heard)).size).toBe(2));
  });

  it('says why it was refused, and tries again by the same name', async () => {
    const heard = renderScreen(shown, {
      [ROUTE]: refusing('wrong-state'),
    });
    await press();
    const said = await screen.findByRole('alert');
    expect(said.textContent).toContain('The question was not saved to the library');
    expect(said.textContent).toContain(refusalSentence({ code: 'wrong-state' }));

    await press();
    await waitFor(() => expect(heard.sent).toHaveLength(2));
    expect(new Set(opIds(heard)).size).toBe(1);
    expect(screen.queryByText(/^Saved to the library/)).toBeNull();
  });

  it('is not offered where the options were said in a room, which no library takes', async () => {
    renderScreen(
      () => (
        <>
          <p>The question</p>
          <SaveToLibrary roundtable={ROUNDTABLE} activityId="a" fromRound={2} />
        </>
      ),
      {},
    );
    expect(await screen.findByText('The question')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save to the library' })).toBeNull();
  });
});
