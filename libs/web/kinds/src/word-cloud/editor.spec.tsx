import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { edit } from '../spec-editor';
import { editor } from './editor';

const STOP_WORDS = /^Leave out words that say little/;

describe('the editor of a word cloud', () => {
  const person = userEvent.setup();

  it('bounds how many words one person writes, and says from how many people on a word is shown', async () => {
    const held = edit(editor);
    await person.type(screen.getByLabelText(/^Most words from one person/), '2');
    await person.type(screen.getByLabelText(/^Show a word to the room once/), '3');
    expect(held()).toEqual({ maxPerPerson: 2, minCount: 3 });
  });

  it('leaves out the words of one language, or of none', async () => {
    const held = edit(editor);
    await person.selectOptions(screen.getByLabelText(STOP_WORDS), 'Welsh');
    expect(held()).toEqual({ stopWords: 'cy' });
    await person.selectOptions(screen.getByLabelText(STOP_WORDS), 'None');
    expect(held()).toEqual({});
  });

  it('does not change what one word is once people have answered', () => {
    edit(editor, {}, true);
    expect(screen.getByLabelText(/^Show a word to the room once/)).toBeTruthy();
    expect(screen.queryByLabelText(STOP_WORDS)).toBeNull();
    expect(screen.queryByRole('checkbox', { name: /accents/ })).toBeNull();
  });
});
