import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { edit, OPTIONS } from '../spec-editor';
import { editor } from './editor';

describe('the editor of a single choice', () => {
  const person = userEvent.setup();
  const press = (name: string) => person.click(screen.getByRole('button', { name }));
  const texts = (config: { readonly options: readonly { readonly text: string }[] }) =>
    config.options.map(({ text }) => text);

  it('adds, words, moves and removes options', async () => {
    const held = edit(editor, { options: OPTIONS });
    await press('Add an option');
    await person.type(screen.getByLabelText('Option 4'), 'Test sites');
    await press('Move option 4 up');
    await press('Remove option 1');

    expect(texts(held())).toEqual(['Training', 'Test sites', 'None of these']);
    expect(new Set(held().options.map(({ id }) => id)).size).toBe(3);
  });

  it('leaves two at least', () => {
    edit(editor, { options: OPTIONS.slice(0, 2) });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Remove option 1' }).disabled).toBe(true);
  });

  it('lets people write an answer of their own where that is ticked', async () => {
    const held = edit(editor, { options: OPTIONS });
    await person.click(screen.getByRole('checkbox', { name: 'People may write an answer of their own' }));
    expect(held()).toMatchObject({ allowOther: true });
  });

  it('changes nothing but the wording once people have answered', async () => {
    const held = edit(editor, { options: OPTIONS }, true);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
    await person.type(screen.getByLabelText('Option 1'), ' and grants');

    expect(texts(held())[0]).toBe('Loans and grants');
  });
});
