import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { edit, OPTIONS } from '../spec-editor';
import { editor } from './editor';

describe('the editor of a multiple choice', () => {
  const person = userEvent.setup();
  const tick = (name: string) => person.click(screen.getByRole('checkbox', { name }));

  it('bounds how many may be picked, and sets no bound where a field is empty', async () => {
    const held = edit(editor, { options: OPTIONS });
    await person.type(screen.getByLabelText('Fewest choices (optional)'), '1');
    await person.type(screen.getByLabelText('Most choices (optional)'), '2');
    expect(held()).toMatchObject({ min: 1, max: 2 });

    await person.clear(screen.getByLabelText('Fewest choices (optional)'));
    expect(held()).not.toHaveProperty('min');
  });

  it('names the options that exclude all others, and none once the last is unticked', async () => {
    const held = edit(editor, { options: OPTIONS });
    await tick('None of these');
    expect(held().exclusiveOptionIds).toEqual(['o3']);
    await tick('None of these');
    expect(held()).not.toHaveProperty('exclusiveOptionIds');
  });

  it('has neither once people have answered', () => {
    edit(editor, { options: OPTIONS }, true);
    expect(screen.queryByLabelText('Most choices (optional)')).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
