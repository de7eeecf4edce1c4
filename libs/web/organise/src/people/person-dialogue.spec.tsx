import type { PersonBody } from '@rt/contracts';
import { refusing, renderScreen } from '@rt/web/console-kit/spec-screen';
import { refusalSentence } from '@rt/words';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { PersonDialogue } from './person-dialogue';

const ADD = 'POST /api/people';
const CHANGE = 'PATCH /api/people/{personId}';
const ADA = {
  id: 'p1',
  fullName: 'Ada Example',
  email: 'ada@example.org',
  organisationName: 'Example Ltd',
  stakeholderType: 'academia',
  regionCode: null,
};

describe('the dialogue of a person', () => {
  const person = userEvent.setup();
  const close = jest.fn();
  const added = jest.fn();
  const open = (who: object | null, answers: object) => {
    const Screen = () => <PersonDialogue person={who as PersonBody | null} close={close} added={added} />;
    return renderScreen(Screen, { 'GET /api/regions': { items: [] }, ...answers });
  };
  const type = async (label: string, text: string) => person.type(await screen.findByLabelText(label), text);
  const save = () => person.click(screen.getByRole('button', { name: 'Save' }));
  beforeEach(() => jest.clearAllMocks());

  it('names all that is missing in the order of the form', async () => {
    const { asked } = open(null, {});
    await screen.findByLabelText('Name');
    await save();

    const order = /Enter the name.*Enter an e-mail address.*Enter the organisation/;
    expect(screen.getByRole('alert').textContent).toMatch(order);
    expect(asked).not.toContain(ADD);
  });

  it('adds somebody, and hands them to who asked', async () => {
    const { sent } = open(null, { [ADD]: ADA });
    await type('Name', 'Ada Example');
    await type('E-mail address', 'ada@example.org');
    await type('Organisation', 'Example Ltd');
    await person.selectOptions(screen.getByLabelText(/type/i), 'academia');
    await save();

    await waitFor(() => expect(close).toHaveBeenCalledTimes(1));
    const { id: _id, ...body } = ADA;
    expect(sent).toContainEqual({ route: ADD, body });
    expect(added).toHaveBeenCalledWith(ADA);
  });

  it('changes somebody, and says beside the address that another has it', async () => {
    let answer: () => Promise<unknown> = refusing('email-taken', 'email');
    const { sent } = open(ADA, { [CHANGE]: () => answer() });
    await type('Name', ' the Second');
    await save();
    expect((await screen.findAllByText(refusalSentence({ code: 'email-taken' }))).length).toBeGreaterThan(1);
    expect(close).not.toHaveBeenCalled();

    answer = () => Promise.resolve(ADA);
    await save();
    await waitFor(() => expect(close).toHaveBeenCalledTimes(1));
    expect(sent.at(-1)).toMatchObject({ at: { personId: 'p1' }, body: { fullName: 'Ada Example the Second' } });
  });
});
