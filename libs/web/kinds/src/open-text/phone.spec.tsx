import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';

import { phone } from './phone';

const config = { maxPerPerson: 2 };
const sourced = { maxPerPerson: 2, evidence: true };

interface FormProps {
  readonly of?: typeof config;
  readonly ownName?: string;
  readonly told?: (draft: typeof phone.empty) => void;
}

function Form({ of = config, ownName, told }: FormProps) {
  const [draft, setDraft] = useState(phone.empty);
  told?.(draft);

  return <phone.Fields question="Q" config={of} draft={draft} seed="s" ownName={ownName} onChange={setDraft} />;
}

describe('the form of open text on the phone', () => {
  it('has a field an entry, up to what is allowed, and moves the focus to one that was added', async () => {
    render(<Form />);
    fireEvent.input(screen.getByRole('textbox', { name: 'Entry 1' }), { target: { value: 'Grid' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add another entry' }));

    const second = screen.getByRole('textbox', { name: 'Entry 2' });
    await waitFor(() => expect(document.activeElement).toBe(second));
    expect(screen.queryByRole('button', { name: 'Add another entry' })).toBeNull();
    expect((screen.getByRole('textbox', { name: 'Entry 1' }) as HTMLTextAreaElement).value).toBe('Grid');

    fireEvent.click(screen.getByRole('button', { name: 'Remove entry 2' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Entry 1' })));
  });

  it('sends what was written without empty fields, and asks for an entry where there is none', () => {
    expect(phone.toAnswer(config, [' Grid ', ''])).toEqual({ answer: { entries: ['Grid'] } });
    expect(phone.toAnswer(config, ['  '])).toEqual({ error: 'Enter at least one entry' });
    expect(phone.toAnswer(config, ['x'.repeat(1001)])).toEqual({
      error: 'Enter at most 1000 characters for entry 1',
    });
    expect(phone.toAnswer({ maxPerPerson: 1 }, ['x'.repeat(1001)])).toEqual({ error: 'Enter at most 1000 characters' });
    expect(phone.describe(config, { entries: ['Grid', 'Rail'] })).toBe('Grid; Rail');
    expect(phone.fromAnswer(config, { entries: ['Grid'] })).toEqual(['Grid']);
  });

  it('says of each entry what became of it, and nothing of one that is on its way', () => {
    const { Given } = phone;
    if (!Given) throw new Error('The form does not show what was given');
    const entries = [
      { id: '1', text: 'Grid', state: 'waiting' },
      { id: '2', text: 'Rail', state: 'hidden' },
    ] as const;
    render(<Given answer={{ entries: ['Grid', 'Ports', 'Rail'] }} entries={entries} />);

    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'GridThe host reads this first',
      'Ports',
      'RailNot shown to the room',
    ]);
  });

  it('takes one entry back with all that goes with it', () => {
    const { Given } = phone;
    if (!Given) throw new Error('The form does not show what was given');
    const takeBack = jest.fn();
    const answer = {
      entries: ['Grid', 'Rail'],
      sources: [['https://a.org/'], ['https://b.org/']],
      named: [true, false],
    };
    render(<Given answer={answer} takeBack={takeBack} />);
    fireEvent.click(screen.getByRole('button', { name: 'Take back: Grid' }));
    fireEvent.click(screen.getByRole('button', { name: 'Take it back' }));

    const left = { entries: ['Rail'], sources: [['https://b.org/']] };
    expect(takeBack.mock.calls.map(([without]) => without(answer))).toEqual([left]);
  });

  it('says that the host keeps an entry as a contribution', () => {
    const { Given } = phone;
    if (!Given) throw new Error('The form does not show what was given');
    const entries = [{ id: '1', text: 'Grid', state: 'shown', kept: true }] as const;
    render(<Given answer={{ entries: ['Grid'] }} entries={entries} />);

    expect(screen.getByRole('listitem').textContent).toBe(
      'GridApproved for the roomSaved as a contribution. Its receipt is under “Me”.',
    );
  });

  it('shows how the host has worded an entry, and why one is hidden', () => {
    const { Given } = phone;
    if (!Given) throw new Error('The form does not show what was given');
    const entries = [
      { id: '1', text: 'Grid', state: 'shown', edited: 'Grid dates' },
      { id: '2', text: 'Rail', state: 'hidden', reason: 'Off topic' },
    ] as const;
    render(<Given answer={{ entries: ['Grid', 'Rail'] }} entries={entries} />);

    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'GridThe host changed the wording to: Grid datesApproved for the room',
      'RailNot shown to the room. The host gives this reason: Off topic',
    ]);
  });

  it('has a field for what each entry rests on, which goes with its entry', () => {
    let draft = phone.empty;
    render(<Form of={sourced} told={(now) => (draft = now)} />);
    const write = (name: RegExp | string, value: string) =>
      fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });
    write(/^Sources of entry 1/, 'https://example.org/one');
    write('Entry 1', 'Grid');
    fireEvent.click(screen.getByRole('button', { name: 'Add another entry' }));
    write('Entry 2', 'Rail');
    write(/^Sources of entry 2/, 'EP 1234567 B1\n\n10.1038/nphys1170');
    expect(phone.toAnswer(sourced, draft)).toEqual({
      answer: {
        entries: ['Grid', 'Rail'],
        sources: [['https://example.org/one'], ['EP 1234567 B1', '10.1038/nphys1170']],
      },
    });

    fireEvent.click(screen.getByRole('button', { name: 'Remove entry 1' }));
    expect(phone.toAnswer(sourced, draft)).toEqual({
      answer: { entries: ['Rail'], sources: [['EP 1234567 B1', '10.1038/nphys1170']] },
    });
  });

  it('has no field for sources where the question does not ask for them, and sends none', () => {
    render(<Form />);
    expect(screen.queryByRole('textbox', { name: /Sources/ })).toBeNull();
    expect(phone.toAnswer(config, [{ text: 'Grid', sources: 'https://example.org' }])).toEqual({
      answer: { entries: ['Grid'] },
    });
  });

  it.each([
    ['javascript:alert(1)', /web address that begins with https.*javascript:alert/],
    ['http://example.org', /must begin with https.*http:\/\/example.org/],
    ['https://a:b@example.org', /without a user name and password/],
    ['10.1038/a1\ndoi:10.1038/A1', /is there twice: doi:10.1038\/A1/],
    ['1001\n1002\n1003\n1004\n1005\n1006', /at most 5 sources/],
    [`https://example.org/${'x'.repeat(300)}`, /at most 300 characters/],
  ])('says what is right about %j', (sources, words) => {
    expect(phone.toAnswer(sourced, [{ text: 'Grid', sources }])).toEqual({ error: expect.stringMatching(words) });
  });

  it.each([
    [
      'a source that is none',
      ['Grid', { text: 'Rail', sources: 'none' }],
      /^Sources of entry 2/,
      /Enter each source of entry 2 as/,
    ],
    ['an entry that is too long', ['Grid', 'x'.repeat(1001)], 'Entry 2', /characters for entry 2$/],
    ['sources without an entry', ['Grid', { text: '', sources: 'EP 1' }], 'Entry 2', /Enter entry 2/],
    ['that nothing is written', [], 'Entry 1', /Enter at least one entry/],
  ])('says %s at its own field, which alone is marked', (_what, draft, name, words) => {
    const result = phone.toAnswer(sourced, draft);
    const error = 'error' in result ? result.error : undefined;
    render(<phone.Fields question="Q" config={sourced} draft={draft} error={error} seed="s" onChange={jest.fn()} />);
    const field = screen.getByRole('textbox', { name, description: words });
    expect(screen.getAllByText(words)).toHaveLength(1);
    expect(screen.getAllByRole('textbox').filter((one) => one.getAttribute('aria-invalid'))).toEqual([field]);
  });

  it('asks for the entry of sources that stand alone', () => {
    expect(phone.toAnswer(sourced, ['Grid', { text: ' ', sources: 'EP 1234567 B1' }])).toEqual({
      error: 'Enter entry 2, which the sources belong to',
    });
    expect(phone.toAnswer({ maxPerPerson: 1, evidence: true }, [{ text: 'Grid', sources: 'none' }])).toEqual({
      error: expect.stringMatching(/^Enter each source as/),
    });
  });

  it('asks of each entry whether the own name stands with it, which goes with its entry', () => {
    let draft = phone.empty;
    render(<Form ownName="Ada Quill" told={(now) => (draft = now)} />);
    const choices = () => screen.getAllByRole('checkbox', { name: 'Show my name with this: Ada Quill' });
    expect(screen.queryByText(/without your name/)).toBeNull();
    expect(screen.getByText('It is shown in the room and is in the hosts’ files. It is not published.')).toBeTruthy();
    fireEvent.input(screen.getByRole('textbox', { name: 'Entry 1' }), { target: { value: 'Grid' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add another entry' }));
    fireEvent.click(choices()[1] as HTMLElement);
    fireEvent.input(screen.getByRole('textbox', { name: 'Entry 2' }), { target: { value: 'Rail' } });
    expect(phone.toAnswer(config, draft)).toEqual({ answer: { entries: ['Grid', 'Rail'], named: [false, true] } });
    expect(screen.getByRole('group', { name: 'Your name with entry 2' })).toBeTruthy();

    fireEvent.click(screen.getByRole('button', { name: 'Remove entry 1' }));
    expect(phone.toAnswer(config, draft)).toEqual({ answer: { entries: ['Rail'], named: [true] } });
    fireEvent.click(choices()[0] as HTMLElement);
    expect(phone.toAnswer(config, draft)).toEqual({ answer: { entries: ['Rail'] } });
  });

  it('offers no name where none may stand, and lets one be taken back that another device gave', () => {
    const answer = { entries: ['Grid', 'Rail'], named: [true, false] };
    const onChange = jest.fn();
    const draft = phone.fromAnswer(config, answer);
    render(<phone.Fields question="Q" config={config} draft={draft} seed="s" onChange={onChange} />);
    const [choice, ...more] = screen.getAllByRole('checkbox', { name: 'Show my name with this' });
    expect(more).toEqual([]);
    fireEvent.click(choice as HTMLElement);
    expect(onChange).toHaveBeenCalledWith(['Grid', 'Rail']);
    expect(phone.toAnswer(config, draft)).toEqual({ answer });
  });

  it('says with which of the texts that were sent the own name stands', () => {
    const { Given } = phone;
    if (!Given) throw new Error('The form does not show what was given');
    render(<Given answer={{ entries: ['Grid', 'Rail'], named: [true, false] }} />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'GridWith your name',
      'Rail',
    ]);
  });

  it('shows what an entry that was sent rests on, as links, and brings it back into the form', () => {
    const { Given } = phone;
    if (!Given) throw new Error('The form does not show what was given');
    const answer = { entries: ['Grid', 'Rail'], sources: [['https://example.org/one', 'EP 1234567 B1'], []] };
    render(<Given answer={answer} />);
    const link = screen.getByRole('link', { name: 'https://example.org/one' });
    expect(link.getAttribute('rel')).toBe('noopener noreferrer nofollow');
    expect(phone.describe(sourced, answer)).toBe('Grid (https://example.org/one; EP 1234567 B1); Rail');
    expect(phone.toAnswer(sourced, phone.fromAnswer(sourced, answer))).toEqual({ answer });
  });

  it('says who reads an entry first', () => {
    const { rerender } = render(
      <phone.Fields question="Q" config={{}} draft={[]} seed="s" onChange={() => undefined} />,
    );
    expect(screen.getByText(/The host reads this first/)).toBeTruthy();
    rerender(
      <phone.Fields question="Q" config={{ moderation: 'post' }} draft={[]} seed="s" onChange={() => undefined} />,
    );
    expect(screen.queryByText(/The host reads this first/)).toBeNull();
  });
});
