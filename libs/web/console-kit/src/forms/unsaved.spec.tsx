import { TextField } from '@rt/web/fields';
import { useLocation } from '@tanstack/react-router';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';

import { PageLink, useGo } from '../page/links';
import { renderScreen } from '../spec-screen';
import { FormFrame } from './form-frame';
import { useUnsaved } from './unsaved';
import { useForm } from './use-form';

function Field() {
  const [text, setText] = useState('');
  useUnsaved(text !== '');
  return <input aria-label="Message" value={text} onChange={(event) => setText(event.currentTarget.value)} />;
}

function TitleForm() {
  const go = useGo();
  const form = useForm({ initial: { title: '' }, save: async () => () => go('/saved') });
  return (
    <FormFrame form={form} saveLabel="Save">
      <TextField name="title" label="Title" value={form.values.title} onChange={(title) => form.set('title', title)} />
    </FormFrame>
  );
}

function Screen() {
  const [shown, setShown] = useState(true);
  const { pathname } = useLocation();
  return (
    <>
      <TitleForm />
      <span data-testid="address">{pathname}</span>
      {shown ? <Field /> : null}
      <button onClick={() => setShown(false)}>Cancel</button>
      <PageLink to="/elsewhere">Elsewhere</PageLink>
    </>
  );
}

describe('unsaved text', () => {
  const person = userEvent.setup();
  const leave = async () => person.click(screen.getByRole('link', { name: 'Elsewhere' }));
  const address = () => screen.getByTestId('address').textContent;
  const question = () => screen.queryByRole('dialog', { name: 'Leave without saving?' });

  beforeEach(async () => {
    renderScreen(Screen, {});
    await screen.findByLabelText('Message');
  });

  it('is asked about before the page is left, while it is there', async () => {
    await person.type(screen.getByLabelText('Message'), 'Half a');
    await leave();
    expect(await screen.findByRole('dialog', { name: 'Leave without saving?' })).toBeTruthy();

    await person.click(screen.getByRole('button', { name: 'Stay on this page' }));
    expect(screen.getByLabelText<HTMLInputElement>('Message').value).toBe('Half a');
    await person.click(screen.getByRole('button', { name: 'Cancel', hidden: true }));
    await leave();
    expect(question()).toBeNull();
  });

  it('is asked about once, although a form and a field have some', async () => {
    await person.type(screen.getByLabelText('Message'), 'Half a');
    await person.type(screen.getByLabelText('Title'), 'Ports');
    await leave();
    await person.click(await screen.findByRole('button', { name: 'Leave without saving' }));
    await waitFor(() => expect(address()).toBe('/elsewhere'));
  });

  it('is not asked about when a form leaves the page after its success', async () => {
    await person.type(screen.getByLabelText('Title'), 'Ports');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(address()).toBe('/saved'));
    expect(question()).toBeNull();
  });
});
