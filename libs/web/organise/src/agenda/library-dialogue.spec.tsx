import type { CreateActivityRequest, RoundtableBody } from '@rt/contracts';
import { refusing, renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { LibraryDialogue } from './library-dialogue';

const ROUNDTABLE = { id: 'r', title: 'Batteries', rule: 'attributed', agenda: [], state: 'draft' } as unknown;
const ADD = 'POST /api/roundtables/{roundtableId}/activities';

describe('adding from the library', () => {
  const person = userEvent.setup();
  const show = (answer: unknown = {}, close = () => undefined) =>
    renderScreen(() => <LibraryDialogue roundtable={ROUNDTABLE as RoundtableBody} item="i" close={close} />, {
      'GET /api/templates': { items: [], mayChange: false },
      [ADD]: answer,
    });
  const add = async (title: string) => person.click(await screen.findByRole('button', { name: `Add ${title}` }));
  const bodies = (heard: ReturnType<typeof show>) =>
    heard.sent.filter(({ route }) => route === ADD).map(({ body }) => body as CreateActivityRequest);

  it('adds one by one press to the agenda item, and stays open for the next', async () => {
    const heard = show();
    await add('Barriers');
    await screen.findByText(/Added “Barriers”/);
    await add('Go ahead or not');
    await screen.findByText(/2 questions added/);
    expect(bodies(heard)).toMatchObject([
      { kind: 'multiple_choice', question: 'What holds you back most? Select up to three.', agendaItemId: 'i' },
      { kind: 'single_choice', agendaItemId: 'i' },
    ]);
    expect(Object.keys(bodies(heard)[0] ?? {})).not.toContain('title');
  });

  it('adds a whole plan in its order', async () => {
    const heard = show();
    await add('Test a proposal and decide');
    await screen.findByText(/4 questions added/);
    expect(bodies(heard).map(({ kind }) => kind)).toEqual(['single_choice', 'scale_matrix', 'single_choice', 'rating']);
  });

  it('says why nothing was added', async () => {
    show(refusing('wrong-state'));
    await add('Barriers');
    // At the foot, which stays in sight wherever the list was scrolled to.
    const foot = (await screen.findByRole('button', { name: 'Done' })).parentElement as HTMLElement;
    expect(await within(foot).findByText('Could not add this')).toBeTruthy();
    expect(within(foot).getByText(/Nothing added yet/)).toBeTruthy();
  });

  it('goes on with a plan where it was refused, and adds nothing of it twice', async () => {
    let tries = 0;
    const heard = show(() => {
      tries += 1;
      return tries === 3 ? refusing('unavailable')() : {};
    });
    await add('Test a proposal and decide');
    await screen.findByText('Could not add this');
    await add('Test a proposal and decide');
    await screen.findByText(/4 questions added/);
    const kinds = ['single_choice', 'scale_matrix', 'single_choice', 'single_choice', 'rating'];
    expect(bodies(heard).map(({ kind }) => kind)).toEqual(kinds);
    // The third may be there though its answer was lost: it comes again under its id.
    const ids = bodies(heard).map(({ opId }) => opId);
    expect([ids[2], new Set(ids).size]).toEqual([ids[3], 4]);

    await add('Test a proposal and decide');
    await screen.findByText(/8 questions added/);
  });

  it('is left by one press', async () => {
    const close = jest.fn();
    show({}, close);
    await person.click(await screen.findByRole('button', { name: 'Done' }));
    await waitFor(() => expect(close).toHaveBeenCalled());
  });
});
