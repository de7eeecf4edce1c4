import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { edit } from '../spec-editor';
import { editor } from './editor';

const HIDE_AT = /^Hide a question when its votes against outnumber those for it by/;

describe('the editor of questions from the room', () => {
  const person = userEvent.setup();

  it('hides questions by votes only where people can vote against them, and never unless a number is given', async () => {
    const held = edit(editor);
    expect(screen.queryByLabelText(HIDE_AT)).toBeNull();
    const against = screen.getByRole('checkbox', { name: 'People can also vote against a question' });
    await person.click(against);
    expect(held()).toEqual({ downvotes: true });
    await person.type(screen.getByLabelText(HIDE_AT), '5');
    expect(held()).toEqual({ downvotes: true, hideAt: 5 });

    await person.click(against);
    expect(held()).toEqual({ downvotes: false });
    expect(screen.queryByLabelText(HIDE_AT)).toBeNull();
  });
});
