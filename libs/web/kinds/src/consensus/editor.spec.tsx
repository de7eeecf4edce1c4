import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { edit, OPTIONS } from '../spec-editor';
import { editor } from './editor';

describe('the editor of statements to vote on', () => {
  const person = userEvent.setup();

  it('calls what is voted on a statement, and takes more of them than other kinds take options', async () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ id: `o${at + 1}`, text: `Statement ${at + 1}` }));
    const held = edit(editor, { options: many });
    await person.click(screen.getByRole('button', { name: 'Add a statement' }));
    expect(held().options).toHaveLength(61);
  });

  it('changes the wording alone once people have voted', () => {
    edit(editor, { options: OPTIONS }, true);
    expect(screen.getByLabelText('Statement 1')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('asks about items of another result', () => {
    expect(editor.ofItems?.(['Rail', 'Ports'])).toEqual({
      question: 'Do you agree with each of these?',
      config: {
        options: [
          { id: 'o1', text: 'Rail' },
          { id: 'o2', text: 'Ports' },
        ],
      },
    });
  });
});
