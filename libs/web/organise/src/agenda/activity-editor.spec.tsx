import type { RoundtableBody } from '@rt/contracts';
import { editors } from '@rt/web/kinds/editors';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderScreen } from '../spec-screen';
import { ActivityEditor } from './activity-editor';

const ROUNDTABLE = { id: 'r', title: 'Batteries', rule: 'attributed', agenda: [], state: 'draft' } as unknown;

function Editor() {
  return (
    <ActivityEditor
      roundtable={ROUNDTABLE as RoundtableBody}
      activity={null}
      kind="single_choice"
      editor={editors.single_choice}
      item=""
      then="/roundtables/r/agenda"
    />
  );
}

describe('the editor of an activity', () => {
  it('lets no error stay on an option that was corrected and moved', async () => {
    const person = userEvent.setup();
    renderScreen(Editor, {});
    await person.type(await screen.findByLabelText('Question'), 'Which comes first?');
    await person.type(screen.getByLabelText('Option 1'), 'Loans');
    await person.type(screen.getByLabelText('Option 3'), 'Training');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    const faults = () => screen.queryAllByText('Enter a text for option 2').length;
    expect(faults()).toBe(2);

    await person.type(screen.getByLabelText('Option 2'), 'Test sites');
    expect(faults()).toBe(0);
    await person.click(screen.getByRole('button', { name: 'Move option 2 up' }));
    expect(screen.queryByText(/^Enter a text for option/)).toBeNull();
    expect(screen.getByLabelText('Option 1').getAttribute('aria-invalid')).not.toBe('true');
  });

  it('shows on the phone whether people may rather not say', async () => {
    const person = userEvent.setup();
    renderScreen(Editor, {});
    const phone = await screen.findByRole('complementary', { name: 'On the phone' });
    expect(within(phone).queryByText('I would rather not say')).toBeNull();

    await person.click(screen.getByRole('checkbox', { name: 'Offer “I would rather not say”' }));
    expect(within(phone).getByText('I would rather not say')).toBeTruthy();
  });
});
