import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { edit, OPTIONS } from '../spec-editor';
import { editor } from './editor';

const METHOD = 'What the order of the result follows';

describe('the editor of a ranking', () => {
  const person = userEvent.setup();

  it('bounds how many options are ranked', async () => {
    const held = edit(editor, { options: OPTIONS });
    await person.type(screen.getByLabelText('Fewest options to rank (optional)'), '1');
    await person.type(screen.getByLabelText('Most options to rank (optional)'), '2');
    expect(held()).toMatchObject({ minRanked: 1, maxRanked: 2 });
  });

  it('keeps a method only where it is another than the usual one', async () => {
    const held = edit(editor, { options: OPTIONS });
    await person.selectOptions(screen.getByLabelText(METHOD), 'copeland');
    expect(held().method).toBe('copeland');
    await person.selectOptions(screen.getByLabelText(METHOD), 'borda');
    expect(held()).not.toHaveProperty('method');
  });

  it('has no settings once people have answered', () => {
    edit(editor, { options: OPTIONS }, true);
    expect(screen.queryByLabelText(METHOD)).toBeNull();
  });
});
