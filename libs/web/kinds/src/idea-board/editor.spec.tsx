import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { edit } from '../spec-editor';
import { editor } from './editor';

describe('the editor of a board of ideas', () => {
  const person = userEvent.setup();

  it('says how many ideas and dots each person has', async () => {
    const held = edit(editor);
    await person.type(screen.getByLabelText(/^Ideas that each person can write/), '3');
    await person.type(screen.getByLabelText(/^Dots that each person can give/), '8');
    await person.type(
      screen.getByLabelText('Most dots from one person on one idea or group (1 to 8; 8 if left empty)'),
      '2',
    );
    expect(held()).toEqual({ maxPerPerson: 3, dots: 8, dotsOnOne: 2 });
  });

  it('lets the room see ideas that nobody has read', async () => {
    const held = edit(editor);
    await person.click(screen.getByRole('checkbox', { name: 'The host reads each idea first' }));
    expect(held()).toEqual({ moderation: 'post' });
  });

  it('has columns, one on each line, which keep their ids when they are renamed', async () => {
    const held = edit(editor, { columns: [{ id: 'o1', text: 'Now' }] });
    const field = screen.getByRole('textbox', { name: /^Columns, one on each line \(up to 8\)/ });
    await person.type(field, ' or never{Enter}Later');
    expect(held().columns).toEqual([
      { id: 'o1', text: 'Now or never' },
      { id: 'o2', text: 'Later' },
    ]);
    await person.clear(field);
    expect(held()).toEqual({});
  });
});
