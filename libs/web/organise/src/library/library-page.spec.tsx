import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { LibraryPage } from './library-page';

const KEPT = { id: 't', aim: 'decide', title: 'Our vote', kind: 'rating', question: 'Do we sign?', config: {} };

describe('the page of the library', () => {
  const person = userEvent.setup();
  const show = async (mayChange: boolean) => {
    const heard = renderScreen(() => <LibraryPage />, { 'GET /api/templates': { items: [KEPT], mayChange } });
    await screen.findByText('Our vote');
    return heard;
  };

  it('lets who may tidy it rename and delete what the organisation saved, and nothing that is built in', async () => {
    const heard = await show(true);
    expect(screen.getAllByRole('button', { name: /^Rename / })).toHaveLength(1);
    await person.click(screen.getByRole('button', { name: 'Delete Our vote' }));
    const dialogue = await screen.findByRole('dialog');
    expect(heard.asked).not.toContain('DELETE /api/templates/{templateId}');
    await person.click(within(dialogue).getByRole('button', { name: 'Delete' }));
    await waitFor(() =>
      expect(heard.sent).toContainEqual({ route: 'DELETE /api/templates/{templateId}', at: { templateId: 't' } }),
    );
  });

  it('offers nothing of it to others', async () => {
    await show(false);
    expect(screen.queryByRole('button', { name: /^(Rename|Delete) / })).toBeNull();
  });
});
