import type { RoundtableBody } from '@rt/contracts';
import { refusing, renderScreen } from '@rt/web/console-kit/spec-screen';
import { refusalSentence } from '@rt/words';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { NoteForm } from './note-form';

const RECORD = 'POST /api/roundtables/{roundtableId}/contributions';
const ROUNDTABLE = { id: 'r1', agenda: [{ id: 'i1', title: 'Welcome' }] } as unknown as RoundtableBody;

describe('the form of a note', () => {
  const person = userEvent.setup();
  const title = () => screen.findByLabelText<HTMLInputElement>(/^Headline/);
  const body = () => screen.getByLabelText<HTMLTextAreaElement>('What was said');
  const save = () => person.click(screen.getByRole('button', { name: 'Save the note' }));
  const open = (answer: unknown) => renderScreen(() => <NoteForm roundtable={ROUNDTABLE} />, { [RECORD]: answer });

  it('names everything that is missing before it sends anything', async () => {
    const { asked } = open({});
    await title();
    await save();

    const summary = screen.getByRole('alert');
    expect(summary.textContent).toContain('Enter one sentence that says it');
    expect(summary.textContent).toContain('Enter what was said');
    expect(asked).toEqual([]);
  });

  it('sends a note with its item, and is empty for the next of the same kind', async () => {
    const { sent } = open({});
    await person.selectOptions(await screen.findByLabelText('Kind'), 'Barrier');
    await person.type(await title(), 'Grid dates delay plants');
    await person.type(body(), 'Offers are dated 2031.');
    await save();

    await waitFor(() => expect(body().value).toBe(''));
    expect(sent).toEqual([
      {
        route: RECORD,
        at: { roundtableId: 'r1' },
        body: {
          agendaItemId: 'i1',
          type: 'barrier',
          title: 'Grid dates delay plants',
          body: 'Offers are dated 2031.',
          opId: expect.any(String),
        },
      },
    ]);
    expect((await title()).value).toBe('');
    expect(screen.getByLabelText<HTMLSelectElement>('Kind').value).toBe('barrier');
  });

  it('keeps what was typed when the server refuses, and sends it again as the same note', async () => {
    let answer = refusing('unavailable');
    const { sent } = open(() => answer());
    await person.type(await title(), 'Grid dates');
    await person.type(body(), 'Offers are dated 2031.');
    await save();
    expect(await screen.findByText(refusalSentence({ code: 'unavailable' }))).toBeTruthy();
    expect(body().value).toBe('Offers are dated 2031.');

    answer = () => Promise.resolve({} as never);
    await save();
    await waitFor(() => expect(body().value).toBe(''));
    const [first, again] = sent.map((one) => (one.body as { opId: string }).opId);
    expect(again).toBe(first);
  });
});
