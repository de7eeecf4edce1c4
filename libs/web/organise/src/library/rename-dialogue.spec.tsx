import type { TemplateBody } from '@rt/contracts';
import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { RenameDialogue } from './rename-dialogue';

const ROUTE = 'PATCH /api/templates/{templateId}';

describe('renaming a question of the library', () => {
  const person = userEvent.setup();

  it('sends name and purpose, and asks for a name where there is none', async () => {
    const close = jest.fn();
    const template = { id: 't', title: 'Our vote', aim: 'decide' } as TemplateBody;
    const heard = renderScreen(() => <RenameDialogue template={template} close={close} />, { [ROUTE]: {} });
    const name = await screen.findByLabelText('Name');
    await person.clear(name);
    await person.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getAllByText('Enter a name').length).toBeGreaterThan(0);
    expect(heard.sent).toEqual([]);

    await person.type(name, 'Sign or not');
    await person.selectOptions(screen.getByLabelText('What it is for'), 'Prioritise');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(close).toHaveBeenCalled());
    expect(heard.sent).toEqual([
      { route: ROUTE, at: { templateId: 't' }, body: { title: 'Sign or not', aim: 'prioritise' } },
    ]);
  });
});
