import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';

import { PageLink } from '../page/links';
import { renderScreen } from '../spec-screen';
import { UnsavedProvider, useUnsaved } from './unsaved';

function Field() {
  const [text, setText] = useState('');
  useUnsaved(text !== '');
  return <input aria-label="Message" value={text} onChange={(event) => setText(event.currentTarget.value)} />;
}

function Screen() {
  const [shown, setShown] = useState(true);
  return (
    <UnsavedProvider>
      {shown ? <Field /> : null}
      <button onClick={() => setShown(false)}>Cancel</button>
      <PageLink to="/elsewhere">Elsewhere</PageLink>
    </UnsavedProvider>
  );
}

describe('fields outside of a form', () => {
  const person = userEvent.setup();
  const leave = async () => person.click(screen.getByRole('link', { name: 'Elsewhere' }));
  const asked = () => screen.queryByRole('dialog', { name: 'Leave without saving?' });

  it('are asked about before the page is left, while they hold text and are there', async () => {
    renderScreen(Screen, {});
    await person.type(await screen.findByLabelText('Message'), 'Half a');
    await leave();
    expect(await screen.findByRole('dialog', { name: 'Leave without saving?' })).toBeTruthy();

    await person.click(screen.getByRole('button', { name: 'Stay on this page' }));
    expect(screen.getByLabelText<HTMLInputElement>('Message').value).toBe('Half a');
    await person.click(screen.getByRole('button', { name: 'Cancel', hidden: true }));
    await leave();
    expect(asked()).toBeNull();
  });
});
