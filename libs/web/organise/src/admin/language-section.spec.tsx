import { refusing, renderScreen } from '@rt/web/console-kit/spec-screen';
import { refusalSentence } from '@rt/words';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { LanguageSection } from './language-section';

const READ = 'GET /api/organisation/language';
const SAVE = 'PUT /api/organisation/language';
const BOTH = { locale: 'en-GB', installed: ['en-GB', 'cy'] };

describe('the language of an organisation', () => {
  const person = userEvent.setup();
  const choose = async () => {
    await person.selectOptions(await screen.findByLabelText(/^Default language/), 'Cymraeg');
    await person.click(screen.getByRole('button', { name: 'Save language' }));
  };

  it('is no choice where only one is installed', async () => {
    renderScreen(LanguageSection, { [READ]: { locale: 'en-GB', installed: ['en-GB'] } });
    expect(await screen.findByText('British English. No other language is installed on this server.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('names languages as their speakers do, and sends the one that is chosen', async () => {
    const { sent } = renderScreen(LanguageSection, { [READ]: BOTH, [SAVE]: { ...BOTH, locale: 'cy' } });
    await choose();

    expect(await screen.findByText('Language saved')).toBeTruthy();
    expect(sent).toContainEqual({ route: SAVE, body: { locale: 'cy' } });
  });

  it('says beside the field why the server refuses one', async () => {
    renderScreen(LanguageSection, { [READ]: BOTH, [SAVE]: refusing('invalid', 'locale') });
    await choose();

    const said = await screen.findAllByText(refusalSentence({ code: 'invalid' }));
    expect(said.length).toBeGreaterThan(0);
    expect(screen.getByLabelText(/^Default language/).getAttribute('aria-invalid')).toBe('true');
  });
});
