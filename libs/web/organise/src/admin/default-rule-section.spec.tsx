import { refusing, renderScreen } from '@rt/web/console-kit/spec-screen';
import { refusalSentence } from '@rt/words';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { DefaultRuleSection } from './default-rule-section';

const STORED = { 'GET /api/organisation/rule': { rule: 'chatham_house' } };
const SAVE = 'PUT /api/organisation/rule';

describe('the usual rule of an organisation', () => {
  const person = userEvent.setup();
  const choose = async () => {
    await person.click(await screen.findByRole('radio', { name: 'Attributed' }));
    await person.click(screen.getByRole('button', { name: 'Save rule' }));
  };

  it('offers every rule with its meaning, and saves the one that is chosen', async () => {
    const { sent } = renderScreen(DefaultRuleSection, { ...STORED, [SAVE]: { rule: 'attributed' } });
    const rule = await screen.findByRole<HTMLInputElement>('radio', { name: 'Chatham House Rule' });
    expect(rule.checked).toBe(true);
    expect(screen.getAllByRole('radio').length).toBeGreaterThan(2);
    await choose();

    expect(await screen.findByText('Rule saved')).toBeTruthy();
    expect(sent).toContainEqual({ route: SAVE, body: { rule: 'attributed' } });
  });

  it('keeps the choice and says why when it was not saved', async () => {
    renderScreen(DefaultRuleSection, { ...STORED, [SAVE]: refusing('forbidden') });
    await choose();

    expect(await screen.findByText(refusalSentence({ code: 'forbidden' }))).toBeTruthy();
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Attributed' }).checked).toBe(true));
    expect(screen.queryByText('Rule saved')).toBeNull();
  });
});
