import type { AgendaItemBody } from '@rt/contracts';
import { refusing, renderScreen } from '@rt/web/console-kit/spec-screen';
import { refusalSentence } from '@rt/words';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { ItemDialogue } from './item-dialogue';

const TALK = { id: 'i1', title: 'Welcome', kind: 'talk', plannedMinutes: 10 } as unknown as AgendaItemBody;

describe('the dialogue of an item of the agenda', () => {
  const person = userEvent.setup();
  const close = jest.fn();
  const stored = jest.fn((_item: object): Promise<void> => Promise.resolve());
  const open = async (item: AgendaItemBody | null) => {
    renderScreen(() => <ItemDialogue item={item} save={stored} close={close} />, {});
    return screen.findByLabelText<HTMLInputElement>('Title');
  };
  const minutes = () => screen.getByLabelText<HTMLInputElement>('Minutes');
  const save = () => person.click(screen.getByRole('button', { name: 'Save' }));
  beforeEach(() => jest.clearAllMocks());

  it('adds a discussion of a quarter of an hour, unless another is chosen', async () => {
    await person.type(await open(null), ' Grid dates ');
    await save();

    await waitFor(() => expect(close).toHaveBeenCalledTimes(1));
    expect(stored).toHaveBeenCalledWith({ title: 'Grid dates', kind: 'discussion', plannedMinutes: 15 });
  });

  it('changes one under its id', async () => {
    await open(TALK);
    await person.selectOptions(screen.getByLabelText('Kind'), 'Break');
    await person.clear(minutes());
    await person.type(minutes(), '20');
    await save();

    await waitFor(() => expect(close).toHaveBeenCalledTimes(1));
    expect(stored).toHaveBeenCalledWith({ id: 'i1', title: 'Welcome', kind: 'break', plannedMinutes: 20 });
  });

  it.each(['', '0', 'ten'])('refuses “%s” minutes beside the field', async (text) => {
    await open(TALK);
    await person.clear(minutes());
    if (text) await person.type(minutes(), text);
    await save();

    expect(minutes().getAttribute('aria-invalid')).toBe('true');
    expect(stored).not.toHaveBeenCalled();
  });

  it('shows beside the minutes that the server finds the agenda too long', async () => {
    stored.mockImplementationOnce(refusing('agenda-too-long', 'items'));
    await open(TALK);
    await save();

    expect((await screen.findAllByText(refusalSentence({ code: 'agenda-too-long' }))).length).toBeGreaterThan(1);
    expect(minutes().getAttribute('aria-invalid')).toBe('true');
    expect(close).not.toHaveBeenCalled();
  });
});
