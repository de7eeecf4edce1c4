import type { Entry, OwnEntry } from '@rt/domain/polling';
import type { IdeaBoardAnswer, IdeaBoardConfig } from '@rt/kinds';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { ComponentProps } from 'react';

import { boardProps } from '../boards/spec-board';
import { Board } from './board';
import type { Draft } from './draft';
import { phone } from './phone';

type Props = ComponentProps<typeof Board>;

const columns = ['Now', 'Later'].map((text) => ({ id: text.toLowerCase(), text }));

const entries: readonly Entry[] = [
  {
    ...{ id: 'g', text: 'Skills', state: 'shown', group: true },
    merged: [
      { id: 'm', text: 'Welders' },
      { id: 'n', text: 'Colleges' },
    ],
  },
  { id: 'b', text: 'Buses', state: 'shown' },
];

function board(over: Partial<Props> = {}): Props {
  return boardProps<IdeaBoardConfig, IdeaBoardAnswer, Draft>({
    config: {},
    result: { base: 3, shown: 2, groups: 1, grouped: 2, entries },
    given: { entries: ['Buses'] },
    own: [{ id: 'b', text: 'Buses', state: 'shown' }],
    ...over,
  });
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your idea' });

describe('writing ideas on a phone', () => {
  it('sends one more, and keeps in the field what was held back', async () => {
    const holds = jest.fn(() => Promise.resolve(true));
    const props = board({ holds });
    const { rerender } = render(<Board {...props} />);
    fireEvent.input(field(), { target: { value: ' Rail ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Send idea' }));
    await waitFor(() => expect(holds).toHaveBeenCalledWith('Rail'));
    expect(props.send).not.toHaveBeenCalled();
    expect(field().value).toBe(' Rail ');
    rerender(<Board {...props} holds={() => Promise.resolve(false)} />);
    fireEvent.click(screen.getByRole('button', { name: 'Send idea' }));
    await waitFor(() => expect(props.send).toHaveBeenCalledWith({ entries: ['Buses', 'Rail'] }));
  });

  it('shows nothing of others before the host shows it', () => {
    const { rerender } = render(<Board {...board()} />);
    expect(screen.queryByText('Skills')).toBeNull();
    expect(screen.getByText('Write your ideas. Only you and the host see them for now.')).toBeTruthy();
    rerender(<Board {...board({ config: { phase: 'show' } })} />);
    expect(screen.getByRole('heading', { name: 'Skills' })).toBeTruthy();
    expect(field()).toBeTruthy();
  });

  it('takes back what stands alone, and says where the rest stands', () => {
    const own: readonly OwnEntry[] = [
      { id: 'b', text: 'Buses', state: 'waiting' },
      { id: 'm', text: 'Welders', state: 'shown', into: 'Skills', grouped: true },
    ];
    const props = board({ own, given: { entries: ['Buses', 'Welders'] }, config: { maxPerPerson: 1 } });
    const { rerender } = render(<Board {...props} />);
    expect(screen.getByText('You have written your idea. Take one back to write another.')).toBeTruthy();
    expect(screen.getByText('In the group: Skills')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Take back: Welders' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Take back: Buses' }));
    expect(props.send).toHaveBeenCalledWith(null);
    rerender(<Board {...props} config={{ phase: 'group' }} />);
    expect(screen.queryByRole('button', { name: 'Take back: Buses' })).toBeNull();
  });

  it('takes nothing back in a pause, and leaves whoever tries where they are', () => {
    const props = board({ paused: true });
    render(<Board {...props} />);
    const button = screen.getByRole('button', { name: 'Take back: Buses' });
    button.focus();
    fireEvent.click(button);
    expect(document.activeElement).toBe(button);
    expect(props.send).not.toHaveBeenCalled();
  });

  it('ends in the line that says what is done now, for whoever was writing and for nobody else', async () => {
    const props = board({ config: { phase: 'show' } });
    const { rerender } = render(<Board {...props} />);
    field().focus();
    rerender(<Board {...props} config={{ phase: 'group' }} />);
    const line = screen.getByText('The host is grouping the ideas. You cannot add any now.');
    await waitFor(() => expect(document.activeElement).toBe(line));
    expect(props.say).toHaveBeenCalledWith('The host is grouping the ideas. You cannot add any now.');
    (document.activeElement as HTMLElement).blur();
    rerender(<Board {...props} config={{ phase: 'vote' }} />);
    expect(document.activeElement).toBe(document.body);
  });

  it('ends at the note that there is no room, for whoever has sent the last one', async () => {
    const props = board({ config: { maxPerPerson: 1 } });
    const { rerender } = render(<Board {...props} given={null} own={[]} />);
    screen.getByRole('button', { name: 'Send idea' }).focus();
    rerender(<Board {...props} own={[]} />);
    const note = screen.getByText('You have written your idea. Take one back to write another.');
    await waitFor(() => expect(document.activeElement).toBe(note));
  });

  it('says what is missing', () => {
    const typed = (text: string, column: string | null = null) => ({ text, column });
    expect(phone.toAnswer({}, typed(' '))).toEqual({ error: 'Enter your idea' });
    expect(phone.toAnswer({}, typed('x'.repeat(281)))).toEqual({ error: 'Enter at most 280 characters' });
    expect(phone.toAnswer({}, typed(' Rail '))).toEqual({ answer: { entries: ['Rail'] } });
    expect(phone.toAnswer({ columns }, typed('Rail'))).toEqual({ error: 'Choose a column for your idea' });
    expect(phone.toAnswer({ columns }, typed('Rail', 'later'))).toEqual({
      answer: { entries: ['Rail'], columns: ['later'] },
    });
    expect(phone.toAnswer({ columns: columns.slice(0, 1) }, typed('Rail'))).toEqual({
      answer: { entries: ['Rail'], columns: ['now'] },
    });
    expect(phone.describe({}, { entries: ['Rail', 'Road'] })).toBe('Rail; Road');
  });
});

describe('ideas in columns on a phone', () => {
  const inColumn = (id: string, text: string, column: string): Entry => ({
    id,
    text,
    state: 'shown',
    labels: [column],
  });
  const given = { entries: ['Buses', 'Rail'], columns: ['later', 'now'] };
  const own: readonly OwnEntry[] = [
    { id: 'b', text: 'Buses', state: 'shown', labels: ['later'] },
    { id: 'r', text: 'Rail', state: 'waiting', labels: ['now'] },
  ];

  it('are written for the column that was chosen last, beside those that stand there', async () => {
    const send = jest.fn(() => true);
    render(<Board {...board({ config: { columns }, given, own, send })} />);
    fireEvent.click(screen.getByRole('button', { name: 'Send idea' }));
    fireEvent.input(field(), { target: { value: 'Grid' } });
    fireEvent.click(screen.getByRole('button', { name: 'Send idea' }));
    expect(screen.getByRole('group', { name: 'Column' }).textContent).toContain('Choose a column for your idea');
    fireEvent.click(screen.getByRole('radio', { name: 'Later' }));
    fireEvent.click(screen.getByRole('button', { name: 'Send idea' }));
    await waitFor(() => expect(field().value).toBe(''));
    expect(send).toHaveBeenCalledWith({ entries: ['Buses', 'Rail', 'Grid'], columns: ['later', 'now', 'later'] });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Later' }).checked).toBe(true);
  });

  it('are changed in the field, with their column, or left as they were', async () => {
    const send = jest.fn(() => true);
    render(<Board {...board({ config: { columns, maxPerPerson: 2 }, given, own, send })} />);
    expect(screen.queryByRole('textbox')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Change: Buses' }));
    expect(document.activeElement).toBe(field());
    expect([field().value, screen.getByRole<HTMLInputElement>('radio', { name: 'Later' }).checked]).toEqual([
      'Buses',
      true,
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Keep it as it was' }));
    expect(screen.queryByRole('textbox')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Change: Buses' }));
    fireEvent.input(field(), { target: { value: 'Night buses' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Now' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save the change' }));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(send).toHaveBeenCalledWith({ entries: ['Rail', 'Night buses'], columns: ['now', 'now'] });
  });

  it('that stand alone again are changed and taken back by name, and keep their place until then', async () => {
    const send = jest.fn(() => true);
    const back = { id: 'f', text: 'Ferries', state: 'shown', labels: ['later'], cameBack: true } as const;
    const props = board({ config: { columns, maxPerPerson: 3 }, given, own: [...own, back], send });
    render(<Board {...props} />);
    expect(screen.queryByRole('textbox')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Take back: Ferries' }));
    expect(send).toHaveBeenLastCalledWith({ ...given, takenBack: ['Ferries'] });
    fireEvent.click(screen.getByRole('button', { name: 'Take back: Buses' }));
    expect(send).toHaveBeenLastCalledWith({ entries: ['Rail'], columns: ['now'] });

    fireEvent.click(screen.getByRole('button', { name: 'Change: Ferries' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Later' }).checked).toBe(true);
    fireEvent.input(field(), { target: { value: 'Night ferries' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save the change' }));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(send).toHaveBeenLastCalledWith({
      entries: ['Buses', 'Rail', 'Night ferries'],
      columns: ['later', 'now', 'later'],
      takenBack: ['Ferries'],
    });
  });

  it('are changed in the field as it was left, without moving the focus there', () => {
    const keptDraft = () => ({ text: 'Night buses', column: 'now', instead: 'Buses' });
    render(<Board {...board({ config: { columns, maxPerPerson: 2 }, given, own, keptDraft })} />);
    expect(field().value).toBe('Night buses');
    expect(document.activeElement).toBe(document.body);
    fireEvent.click(screen.getByRole('button', { name: 'Keep it as it was' }));
    fireEvent.click(screen.getByRole('button', { name: 'Change: Buses' }));
    expect(document.activeElement).toBe(field());
  });

  it('are read column by column, and say of one’s own in which it is', () => {
    const listed = [inColumn('b', 'Buses', 'later'), inColumn('p', 'Ports', 'now')];
    const mixed: Entry = {
      ...{ id: 'g', text: 'Skills', state: 'shown', group: true },
      merged: [
        { id: 'm', text: 'Welders', labels: ['now'] },
        { id: 'n', text: 'Colleges', labels: ['later'] },
      ],
    };
    const result = { base: 3, shown: 3, groups: 1, grouped: 2, entries: [mixed, ...listed] };
    render(<Board {...board({ config: { columns, phase: 'show' }, result, given, own })} />);
    const list = screen.getByRole('heading', { name: /^Ideas and groups/ }).parentElement!;
    expect([...list.querySelectorAll('h3, h4, .rt-ideas__entry > p')].map(({ textContent }) => textContent)).toEqual([
      ...['Now', 'Ports', 'Later', 'Buses'],
      ...['In several columns', 'Skills'],
    ]);
    const mine = screen.getByRole('heading', { name: 'Your ideas' }).parentElement!;
    expect(within(mine).getByText('Buses').parentElement?.textContent).toContain('Later');
  });
});

describe('dots on a phone', () => {
  const config = { phase: 'vote', dots: 3, dotsOnOne: 2 } as const;
  const given = (dots: Readonly<Record<string, number>>) => (id: string) => dots[id] ?? null;

  it('are given to groups and ideas one by one, also to one’s own', () => {
    const props = board({ config, voteOn: given({ b: 1 }) });
    render(<Board {...props} />);
    expect(screen.getByText('2 of 3 dots left')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Give a dot to: Skills' }));
    fireEvent.click(screen.getByRole('button', { name: 'Give a dot to: Buses' }));
    fireEvent.click(screen.getByRole('button', { name: 'Take a dot from: Buses' }));
    expect((props.vote as jest.Mock).mock.calls).toEqual([
      ['g', 1],
      ['b', 2],
      ['b', null],
    ]);
    expect(props.say).toHaveBeenCalledWith('2 dots. 1 of 3 dots left');
  });

  it('that were given to what is on a further page are given', () => {
    const props = board({ config, votedOn: ['far', 'b'], voteOn: given({ b: 1, far: 1 }) });
    const { rerender } = render(<Board {...props} result={{ base: 3, shown: 9, entries }} />);
    expect(screen.getByText('1 of 3 dots left')).toBeTruthy();
    // Where all are listed, what is not among them is hidden, and its dots are free.
    rerender(<Board {...props} />);
    expect(screen.getByText('2 of 3 dots left')).toBeTruthy();
  });

  it('end when all are given, and say so', () => {
    const props = board({ config, voteOn: given({ b: 2, g: 1 }) });
    render(<Board {...props} />);
    fireEvent.click(screen.getByRole('button', { name: 'Give a dot to: Skills' }));
    expect(props.say).toHaveBeenLastCalledWith('You have no dots left. Take one back to give it to something else.');
    expect(props.vote).not.toHaveBeenCalled();
  });

  it('are at most so many on one', () => {
    const props = board({ config, voteOn: given({ b: 2 }) });
    render(<Board {...props} />);
    const button = screen.getByRole('button', { name: 'Give a dot to: Buses' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button);
    expect(props.say).toHaveBeenLastCalledWith('You can give this no more dots.');
  });

  it('leave the focus at the title of the list as they go', async () => {
    const props = board({ config });
    const { rerender } = render(<Board {...props} />);
    screen.getByRole('button', { name: 'Give a dot to: Skills' }).focus();
    rerender(<Board {...props} config={{ ...config, phase: 'done' }} />);
    const title = screen.getByRole('heading', { name: /^Ideas and groups/ });
    await waitFor(() => expect(document.activeElement).toBe(title));
  });

  it('are told in the end, with one’s own', () => {
    const counted = entries.map((entry) =>
      entry.group ? { ...entry, reactions: { '2': 1, '1': 3 }, recast: true as const } : entry,
    );
    const result = { base: 3, shown: 2, entries: counted };
    render(<Board {...board({ config, open: false, result, voteOn: given({ g: 2 }) })} />);
    const [skills, buses] = [...document.querySelectorAll<HTMLElement>('.rt-ideas__entry')];
    expect(within(skills!).getByText(/5 dots from 4 people/).parentElement?.textContent).toBe(
      '5 dots from 4 people · 2 of them are yours · dots given before the ideas were grouped count too',
    );
    expect(buses?.textContent).toBe('Buses');
    expect(screen.queryByRole('button', { name: /dot/ })).toBeNull();
  });
});
