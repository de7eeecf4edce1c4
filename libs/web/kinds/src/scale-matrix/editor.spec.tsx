import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { edit, OPTIONS } from '../spec-editor';
import { editor } from './editor';

const SORT = 'Order of the result';

describe('the editor of statements on a scale', () => {
  const person = userEvent.setup();

  it('calls what is rated a statement', async () => {
    const held = edit(editor, { options: OPTIONS });
    await person.click(screen.getByRole('button', { name: 'Add a statement' }));
    await person.type(screen.getByLabelText('Statement 4'), 'Rail links');
    expect(held().options.at(-1)).toMatchObject({ text: 'Rail links' });
  });

  it('sets the scale, and keeps an order only where it is another than the given one', async () => {
    const held = edit(editor, { options: OPTIONS });
    await person.selectOptions(screen.getByLabelText('Number of points'), '7');
    await person.selectOptions(screen.getByLabelText(SORT), 'disagreement');
    await person.click(screen.getByRole('checkbox', { name: 'Each statement must be rated or skipped' }));
    expect(held()).toMatchObject({ points: 7, sort: 'disagreement', requireAll: true });

    await person.selectOptions(screen.getByLabelText(SORT), 'config');
    expect(held()).not.toHaveProperty('sort');
  });

  it('changes the wording alone once people have answered', () => {
    edit(editor, { options: OPTIONS }, true);
    expect(screen.getByLabelText('Label of the lowest point')).toBeTruthy();
    expect(screen.queryByLabelText(SORT)).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
