import { refusing, renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { NewRoundtablePage } from './new-roundtable-page';

const MAKE = 'POST /api/roundtables';
const CHANGE = 'PATCH /api/roundtables/{roundtableId}';

describe('a new roundtable', () => {
  it('shows its form when the sectors are there, so that nothing moves under the focus', async () => {
    let arrive = (_list: unknown): void => undefined;
    const sectors = new Promise((resolve) => {
      arrive = resolve;
    });
    renderScreen(NewRoundtablePage, { 'GET /api/sectors': sectors });
    await screen.findByRole('heading', { name: 'New roundtable' });
    expect(screen.queryByRole('textbox')).toBeNull();

    arrive({ items: [{ id: 'space', label: 'Space', parentId: null }] });
    expect(await screen.findByRole('checkbox', { name: 'Space' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Create draft' })).toBeTruthy();
  });

  const person = userEvent.setup();
  const fillIn = async (made: unknown) => {
    const roles = [{ role: 'organiser', scope: 'programme', scopeId: 'growth' }];
    const heard = renderScreen(NewRoundtablePage, {
      'GET /api/me': { account: { roles } },
      'GET /api/sectors': { items: [{ id: 'space', label: 'Space', parentId: null }] },
      [MAKE]: made,
      [CHANGE]: { id: 'r' },
    });
    await person.click(await screen.findByRole('checkbox', { name: 'Space' }));
    const [question, title] = screen.getAllByRole('textbox');
    await person.type(question!, 'Why?');
    await person.type(title!, 'Pilots');
    await create();
    return { heard, title: title! };
  };
  const create = () => person.click(screen.getByRole('button', { name: 'Create draft' }));

  it('is made in the series of who plans in that alone', async () => {
    const { heard } = await fillIn({ id: 'r' });
    await waitFor(() => expect(heard.asked).toContain(MAKE));
    expect(heard.sent.find(({ route }) => route === MAKE)?.body).toMatchObject({ programmeId: 'growth' });
  });

  it('is one draft however often it is sent, in the words that were typed last', async () => {
    let tries = 0;
    const { heard, title } = await fillIn(() => {
      tries += 1;
      return tries === 1 ? refusing('unavailable')() : { id: 'r', version: 1 };
    });
    await person.type(title, ' in orbit');
    await create();

    await waitFor(() => expect(heard.asked).toContain(CHANGE));
    const ids = heard.sent.flatMap(({ route, body }) => (route === MAKE ? [(body as { opId: string }).opId] : []));
    expect(ids).toEqual([ids[0], ids[0]]);
    expect(ids[0]).toMatch(/^[\w-]{36}$/);
    const change = heard.sent.find(({ route }) => route === CHANGE);
    expect(change).toMatchObject({ at: { roundtableId: 'r' }, body: { version: 1, title: 'Pilots in orbit' } });
  });
});
