import { TextField } from '@rt/web/fields';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderScreen } from '../spec-screen';
import { FormDialogue } from './form-dialogue';
import { useForm } from './use-form';

function Named({ close }: { close(): void }) {
  const form = useForm({ initial: { name: 'Ports' }, save: () => Promise.resolve() });
  return (
    <FormDialogue title="Rename" form={form} saveLabel="Save" close={close}>
      <TextField
        name="name"
        label="Name"
        value={form.values.name}
        error={form.errorOf('name')}
        onChange={(name) => form.set('name', name)}
      />
    </FormDialogue>
  );
}

describe('a form in a dialogue', () => {
  const person = userEvent.setup();
  afterEach(cleanup);

  async function open() {
    const close = jest.fn();
    renderScreen(() => <Named close={close} />, {});
    return { close, name: await screen.findByLabelText<HTMLInputElement>('Name') };
  }

  const asked = () => screen.queryByRole('alert');

  it('closes by Escape while nothing is typed', async () => {
    const { close, name } = await open();
    await person.click(name);
    await person.keyboard('{Escape}');

    expect(close).toHaveBeenCalledTimes(1);
  });

  it('asks before Escape or the cross throws away what was typed, and has it still (I36)', async () => {
    const { close, name } = await open();
    await person.type(name, ' and rail');
    await person.keyboard('{Escape}');
    await waitFor(() => expect(asked()).toBeTruthy());
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep writing' }));
    expect(close).not.toHaveBeenCalled();

    // Once more keeps what was typed: nobody loses it by a press too many.
    await person.keyboard('{Escape}');
    await waitFor(() => expect(asked()).toBeNull());
    expect(close).not.toHaveBeenCalled();
    expect(name.value).toBe('Ports and rail');
    expect(document.activeElement).toBe(name);

    await person.click(screen.getByRole('button', { name: 'Close' }));
    await person.click(await screen.findByRole('button', { name: 'Keep writing' }));
    await waitFor(() => expect(asked()).toBeNull());
    expect(name.value).toBe('Ports and rail');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close' }));
  });

  it('closes once it was said that what was typed may go, and where it is cancelled', async () => {
    const { close, name } = await open();
    await person.type(name, ' and rail');
    await person.keyboard('{Escape}');
    await person.click(await screen.findByRole('button', { name: 'Leave without saving' }));
    expect(close).toHaveBeenCalledTimes(1);

    await person.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(close).toHaveBeenCalledTimes(2);
  });
});
