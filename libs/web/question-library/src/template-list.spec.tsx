import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { TemplateList } from './template-list';
import { type Template, useTemplates } from './use-templates';

const KEPT = {
  id: '7',
  aim: 'decide',
  title: 'Our vote',
  kind: 'single_choice',
  question: 'Do we sign?',
  config: {
    options: [
      { id: 'a', text: 'Sign now' },
      { id: 'b', text: 'Wait' },
    ],
  },
  allowChange: true,
  allowAbstain: true,
  durationSec: null,
};

function Shelf() {
  const { data } = useTemplates();
  const acts = ({ title }: Template) => <button type="button">Take {title}</button>;
  return data ? <TemplateList templates={data.templates} rule="chatham_house" acts={acts} /> : null;
}

describe('the list of the library', () => {
  const person = userEvent.setup();
  beforeEach(async () => {
    renderScreen(() => <Shelf />, { 'GET /api/templates': { items: [KEPT], mayChange: false } });
    await screen.findByRole('heading', { name: 'Open up' });
  });

  it('shows what is built in and what the organisation saved, by aim, with what can be done', () => {
    const decide = screen.getByRole('heading', { name: 'Decide' }).closest('section') as HTMLElement;
    expect(within(decide).getByText('Our vote')).toBeTruthy();
    expect(within(decide).getByText(/Saved by your organisation/)).toBeTruthy();
    expect(within(decide).getByText('Go ahead or not')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Take Our vote' })).toBeTruthy();
  });

  it('narrows down by words and by aim, and says so where nothing is left', async () => {
    await person.type(screen.getByLabelText('Search the library'), 'sign');
    expect(screen.queryByText('Go ahead or not')).toBeNull();
    expect(screen.getByText(/^1 of/)).toBeTruthy();

    await person.selectOptions(screen.getByLabelText('What it is for'), 'Open up');
    expect(screen.getByText('No question matches')).toBeTruthy();
  });

  it('shows on demand what the phone will show', async () => {
    const preview = screen.getByRole('button', { name: 'Preview Our vote' });
    await person.click(preview);
    expect(preview.getAttribute('aria-expanded')).toBe('true');
    const phone = await screen.findByRole('complementary', { name: 'On the phone' });
    expect(await within(phone).findByRole('radio', { name: 'Sign now' })).toBeTruthy();
    expect(within(phone).getByText('I would rather not say')).toBeTruthy();

    await person.click(preview);
    expect(screen.queryByRole('complementary', { name: 'On the phone' })).toBeNull();
  });
});
