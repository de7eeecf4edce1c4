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

  it('lets people add statements, so many each, which the host reads first unless that is switched off', async () => {
    const held = edit(editor, { options: OPTIONS });
    expect(screen.queryByLabelText(/Statements that each person can add/)).toBeNull();
    await person.click(screen.getByLabelText('People may add statements'));
    await person.type(screen.getByLabelText('Statements that each person can add (1 to 10; 3 if left empty)'), '5');
    expect(held()).toEqual({ options: OPTIONS, adds: true, maxPerPerson: 5 });
    await person.click(screen.getByLabelText('The host reads each statement first'));
    expect(held()).toMatchObject({ moderation: 'post' });
  });

  it('leaves what participants added to where hosts read it', () => {
    edit(editor, { options: [...OPTIONS, { id: 'p', text: 'More rail', written: true }] });
    expect(screen.queryByDisplayValue('More rail')).toBeNull();
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
