import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { EntryWords } from '../entry-words';
import { DraftsProvider, useDraftField } from './drafts';

const saved: string[] = [];
/** What stood when each was typed. */
const seen: string[] = [];
/** The code with which the next one is refused. */
let refuses: 'version-conflict' | 'unreachable' | null = null;
const CLIENT = new QueryClient();

function Entry({ id, words }: { readonly id: string; readonly words: string }) {
  const { open, button, close, toggle, ...field } = useDraftField(`${id}:edit`);
  const save = (text: string, typedOver: string) => {
    saved.push(text);
    seen.push(typedOver);
    if (refuses) return Promise.reject(Object.assign(new Error('Not saved'), { code: refuses, status: 409 }));
    close();
    return Promise.resolve();
  };
  return (
    <>
      <button type="button" ref={button} onClick={toggle}>
        {`Edit ${id}`}
      </button>
      {open ? <EntryWords of="edit" before={words} save={save} close={close} {...field} /> : null}
    </>
  );
}

/** The entries of one question, of which there are two. */
const page = (question: string, words = 'Grid') => (
  <MantineProvider env="test">
    <QueryClientProvider client={CLIENT}>
      <DraftsProvider>
        <Entry key={question} id={question} words={words} />
      </DraftsProvider>
    </QueryClientProvider>
  </MantineProvider>
);

describe('what a host has typed into a field of a question', () => {
  const person = userEvent.setup();
  const field = () => screen.queryByRole<HTMLTextAreaElement>('textbox');

  afterEach(() => {
    cleanup();
    saved.length = 0;
    seen.length = 0;
    refuses = null;
  });

  async function typed() {
    const shown = render(page('one'));
    await person.click(screen.getByRole('button', { name: 'Edit one' }));
    expect(document.activeElement).toBe(field());
    await person.type(field()!, ' first');
    return shown;
  }

  it('is there again when its question is, and takes the focus from nothing (I36)', async () => {
    const { rerender } = await typed();
    rerender(page('two'));
    expect(field()).toBeNull();

    rerender(page('one'));

    expect(field()?.value).toBe('Grid first');
    expect(document.activeElement).toBe(document.body);
    await person.click(screen.getByRole('button', { name: 'Save' }));
    expect(saved).toEqual(['Grid first']);
    rerender(page('two'));
    rerender(page('one'));
    expect(field()).toBeNull();
  });

  it('is sent with what it was typed over, and after a refusal with what another host has stored since', async () => {
    const { rerender } = await typed();
    rerender(page('one', 'Grids'));
    refuses = 'version-conflict';
    await person.click(screen.getByRole('button', { name: 'Save' }));
    expect(field()?.value).toBe('Grid first');
    refuses = null;
    await person.click(screen.getByRole('button', { name: 'Save' }));

    expect(saved).toEqual(['Grid first', 'Grid first']);
    expect(seen).toEqual(['Grid', 'Grids']);
  });

  it('is sent with what it was typed over again where nobody has read why it was not taken', async () => {
    const { rerender } = await typed();
    refuses = 'unreachable';
    await person.click(screen.getByRole('button', { name: 'Save' }));
    rerender(page('one', 'Grids'));
    refuses = null;
    await person.click(screen.getByRole('button', { name: 'Save' }));

    expect(seen).toEqual(['Grid', 'Grid']);
  });

  it('is sent with what it was typed over also after another question was shown, or it was put away', async () => {
    const { rerender } = await typed();
    rerender(page('two'));
    rerender(page('one', 'Grids'));
    refuses = 'unreachable';
    await person.click(screen.getByRole('button', { name: 'Save' }));
    await person.click(field()!);
    await person.keyboard('{Escape}');
    await person.click(screen.getByRole('button', { name: 'Edit one' }));
    await person.type(field()!, ' of all');
    refuses = 'version-conflict';
    await person.click(screen.getByRole('button', { name: 'Save' }));
    await person.click(screen.getByRole('button', { name: 'Save' }));

    expect(saved.at(-1)).toBe('Grid first of all');
    expect(seen).toEqual(['Grid', 'Grid', 'Grids']);
  });

  it('is what another host has stored since, as long as nobody has typed', async () => {
    const { rerender } = render(page('one'));
    await person.click(screen.getByRole('button', { name: 'Edit one' }));
    rerender(page('one', 'Grid and rail'));
    expect(field()?.value).toBe('Grid and rail');

    await person.type(field()!, ' first');
    rerender(page('one', 'Ports'));
    expect(field()?.value).toBe('Grid and rail first');
  });

  it('is put away by Escape, and thrown away where it is cancelled (I36)', async () => {
    await typed();
    await person.keyboard('{Escape}');
    expect(field()).toBeNull();
    await person.click(screen.getByRole('button', { name: 'Edit one' }));
    expect(field()?.value).toBe('Grid first');

    await person.click(screen.getByRole('button', { name: 'Cancel' }));
    await person.click(screen.getByRole('button', { name: 'Edit one' }));
    expect(field()?.value).toBe('Grid');
  });
});
