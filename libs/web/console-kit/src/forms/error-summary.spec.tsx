import { MantineProvider } from '@mantine/core';
import type { RefusalCode } from '@rt/contracts/plain';
import { TextField } from '@rt/web/fields';
import { refusalSentence } from '@rt/words';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { FormFrame } from './form-frame';
import { useForm } from './use-form';

interface Values {
  readonly title: string;
  readonly place: string;
}

interface TestFormProps {
  save(values: Values): Promise<void>;
}

function TestForm(props: TestFormProps) {
  return (
    <QueryClientProvider client={new QueryClient()}>
      <Fields {...props} />
    </QueryClientProvider>
  );
}

function Fields({ save }: TestFormProps) {
  const form = useForm<Values>({
    initial: { title: '', place: '' },
    sentences: { place: 'Enter the town' },
    check: ({ title }) => (title ? [] : [{ field: 'title', message: 'Enter a title' }]),
    save,
  });
  return (
    <MantineProvider env="test">
      <FormFrame form={form} saveLabel="Save" disposable>
        {(['title', 'place'] as const).map((name) => (
          <TextField
            key={name}
            name={name}
            label={name}
            value={form.values[name]}
            error={form.errorOf(name)}
            onChange={(value) => form.set(name, value)}
          />
        ))}
      </FormFrame>
    </MantineProvider>
  );
}

// As the server sends it: the general sentence of its code unless it has a better one.
const refusal = (body: {
  readonly code: RefusalCode;
  readonly message?: string;
  readonly field?: string;
  readonly traceId?: string;
}) => ({
  title: refusalSentence(body),
  message: refusalSentence(body),
  ...body,
});

describe('a form', () => {
  const person = userEvent.setup();

  beforeEach(() => {
    document.title = 'Plan – Roundtable';
  });

  it('focuses a summary that leads to the control in the same words, and marks the title', async () => {
    render(<TestForm save={jest.fn()} />);
    await person.click(screen.getByRole('button', { name: 'Save' }));

    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(document.title).toBe('Error: Plan – Roundtable');
    expect(screen.getAllByText('Enter a title')).toHaveLength(2);

    await person.click(screen.getByRole('link', { name: 'Enter a title' }));
    expect(document.activeElement).toBe(screen.getByLabelText('title'));
  });

  it('keeps what was typed when the server refuses, and shows its sentence at the field it names', async () => {
    const save = () =>
      Promise.reject(refusal({ code: 'email-taken', message: 'There is one already.', field: 'place' }));
    render(<TestForm save={save} />);
    await person.type(screen.getByLabelText('title'), 'Batteries');
    await person.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByRole('link', { name: 'There is one already.' })).toBeTruthy();
    expect((screen.getByLabelText('title') as HTMLInputElement).value).toBe('Batteries');
  });

  it('says its own sentence where the server has only a general one', async () => {
    render(<TestForm save={() => Promise.reject(refusal({ code: 'invalid', field: 'place' }))} />);
    await person.type(screen.getByLabelText('title'), 'Batteries');
    await person.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByRole('link', { name: 'Enter the town' })).toBeTruthy();
  });

  it('shows a refusal of the whole form with its reference', async () => {
    render(<TestForm save={() => Promise.reject(refusal({ code: 'version-conflict', traceId: 'abc' }))} />);
    await person.type(screen.getByLabelText('title'), 'Batteries');
    await person.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Reference: abc'));
    expect(screen.getByRole('alert').textContent).toContain('Somebody else has changed this in the meantime');
  });

  it.each([
    [6200, 'Try again in 7 seconds.'],
    [119_000, 'Try again in 119 seconds.'],
    [590_000, 'Try again in 10 minutes.'],
  ])('says when to try again after a limit, and that the text is kept: %i ms', async (retryAfterMs, sentence) => {
    const limited = { ...refusal({ code: 'rate-limited' }), retryAfterMs };
    render(<TestForm save={() => Promise.reject(limited)} />);
    await person.type(screen.getByLabelText('title'), 'Batteries');
    await person.click(screen.getByRole('button', { name: 'Save' }));

    const summary = await screen.findByRole('alert');
    expect(summary.textContent).toContain(sentence);
    expect(summary.textContent).toContain('Too many attempts');
    expect(summary.textContent?.match(/wait|again/giu)).toHaveLength(1);
    expect(summary.textContent).toContain('What you typed is still here.');
  });

  it('does not promise that for what only the person can put right', async () => {
    render(<TestForm save={() => Promise.reject(refusal({ code: 'wrong-state' }))} />);
    await person.type(screen.getByLabelText('title'), 'Batteries');
    await person.click(screen.getByRole('button', { name: 'Save' }));

    expect((await screen.findByRole('alert')).textContent).not.toContain('still here');
  });

  it('sends once while the answer is awaited', async () => {
    let answer: () => void = () => undefined;
    const save = jest.fn(() => new Promise<void>((resolve) => (answer = resolve)));
    render(<TestForm save={save} />);
    await person.type(screen.getByLabelText('title'), 'Batteries{Enter}{Enter}');
    await act(async () => answer());

    expect(save).toHaveBeenCalledTimes(1);
  });
});
