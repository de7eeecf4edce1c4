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

  it('leaves no mark behind of an option that is removed, for none that comes in its place', async () => {
    const held = edit(editor, { options: OPTIONS });
    await tick('None of these');
    await person.click(screen.getByRole('button', { name: 'Remove option 3' }));
    expect(held()).not.toHaveProperty('exclusiveOptionIds');

    await person.click(screen.getByRole('button', { name: 'Add an option' }));
    await person.type(screen.getByRole('textbox', { name: 'Option 3' }), 'Energy cost');
    expect(held().options.at(-1)?.text).toBe('Energy cost');
    expect(held()).not.toHaveProperty('exclusiveOptionIds');
  });

  it('keeps the mark of an option whose text is put right, wherever it is moved', async () => {
    const held = edit(editor, { options: OPTIONS });
    await tick('None of these');
    await person.click(screen.getByRole('button', { name: 'Move option 3 up' }));
    await person.type(screen.getByLabelText('Option 2'), '!');
    expect(held()).toMatchObject({ options: [{}, { text: 'None of these!' }, {}], exclusiveOptionIds: ['o3'] });
  });

  it('has neither once people have answered', () => {
    edit(editor, { options: OPTIONS }, true);
    expect(screen.queryByLabelText('Most choices (optional)')).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
