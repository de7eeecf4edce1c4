import { refusing, renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { RehearseDialogue } from './rehearse-dialogue';

const ROUTE = 'POST /api/roundtables/{roundtableId}/rehearse';

describe('starting a rehearsal', () => {
  const person = userEvent.setup();
  const press = () => person.click(screen.getByRole('button', { name: 'Start the rehearsal' }));
  const enter = async (people: string) => {
    const field = await screen.findByLabelText(/^Number of simulated people/);
    await person.clear(field);
    if (people) await person.type(field, people);
    await press();
  };

  it.each(['', '9', '501', '10.5', 'many'])('asks for a number of people that there may be: %j', async (people) => {
    const heard = renderScreen(() => <RehearseDialogue roundtableId="r" close={() => undefined} />, {});
    await enter(people);
    expect(screen.getAllByText('Enter a number from 10 to 500').length).toBeGreaterThan(0);
    expect(heard.sent).toEqual([]);
  });

  it('starts one however often it is sent, and says why it was refused', async () => {
    let answer: () => Promise<unknown> = refusing('wrong-state');
    const heard = renderScreen(() => <RehearseDialogue roundtableId="r" close={() => undefined} />, {
      [ROUTE]: () => answer(),
    });
    await enter('120');
    await screen.findByRole('alert');
    answer = () => Promise.resolve({});
    await press();
    await waitFor(() => expect(heard.sent).toHaveLength(2));
    const [first, second] = heard.sent;
    expect(first).toMatchObject({ route: ROUTE, at: { roundtableId: 'r' }, body: { people: 120 } });
    expect(second).toEqual(first);
  });
});
