import { refusing, renderScreen } from '@rt/web/console-kit/spec-screen';
import { refusalSentence } from '@rt/words';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { HeldWordsSection } from './held-words-section';

const READ = 'GET /api/organisation/held-words';
const SAVE = 'PUT /api/organisation/held-words';

describe('the words of which a host reads the text first', () => {
  const person = userEvent.setup();
  const field = () => screen.findByLabelText(/^Words and phrases/);
  const save = () => person.click(screen.getByRole('button', { name: 'Save words' }));

  it('stand one a line, and are sent as they were typed', async () => {
    const { sent } = renderScreen(HeldWordsSection, {
      [READ]: { words: ['Project Heron', 'redundancy'] },
      [SAVE]: { words: ['Project Heron', 'redundancy', 'Strike'] },
    });
    expect(await screen.findByDisplayValue(/^Project Heron/)).toBe(await field());
    await person.type(await field(), '\nStrike');
    await save();

    expect(await screen.findByText('Words saved')).toBeTruthy();
    expect(sent).toContainEqual({ route: SAVE, body: { words: ['Project Heron', 'redundancy', 'Strike'] } });
  });

  it('are checked before they are sent, and the field says what is wrong', async () => {
    const { sent } = renderScreen(HeldWordsSection, { [READ]: { words: [] } });
    await person.type(await field(), '???');
    await save();

    expect((await screen.findAllByText('Each line needs a letter or a digit.')).length).toBeGreaterThan(0);
    expect((await field()).getAttribute('aria-invalid')).toBe('true');
    expect(sent.filter(({ route }) => route === SAVE)).toEqual([]);
  });

  it('say beside the field why the server refuses them', async () => {
    renderScreen(HeldWordsSection, { [READ]: { words: [] }, [SAVE]: refusing('invalid', 'words') });
    await person.type(await field(), 'Heron');
    await save();

    expect((await screen.findAllByText(refusalSentence({ code: 'invalid' }))).length).toBeGreaterThan(0);
  });
});
