import type { OwnEntry } from '@rt/domain/polling';
import type { ConsensusConfig } from '@rt/kinds';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';

import { lookedAt } from '../boards/spec-board';
import { givenAnswer, Room, statementsOf } from './spec-voting';
import { stage } from './stage';

const options = statementsOf('Grid', 'Skills');
const config: ConsensusConfig = { options, adds: true, maxPerPerson: 2 };
const given = givenAnswer;
const own = (text: string, state: OwnEntry['state'], more: Partial<OwnEntry> = {}): OwnEntry => ({
  id: text,
  text,
  state,
  ...more,
});
const field = () => screen.getByLabelText('Add a statement');
const add = (text: string) => {
  fireEvent.input(field(), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Send statement' }));
};

describe('adding statements on a phone', () => {
  it('sends what was written with the votes that were given, and keeps it with those given next', async () => {
    render(<Room config={config} before={{ agree: ['o1'], disagree: [], pass: [] }} />);
    expect(screen.getByText(/The host reads this first/)).toBeTruthy();
    add(' More rail ');
    await waitFor(() => expect(given()).toEqual({ agree: ['o1'], disagree: [], pass: [], entries: ['More rail'] }));
    fireEvent.click(screen.getByRole('button', { name: 'Disagree' }));
    expect(given()).toEqual({ agree: ['o1'], disagree: ['o2'], pass: [], entries: ['More rail'] });
  });

  it('keeps the votes that are given, and what is typed, while a statement is looked at', async () => {
    const look = lookedAt();
    render(<Room config={config} holds={look.holds} />);
    add('More rail');
    fireEvent.click(screen.getByRole('button', { name: 'Disagree' }));
    fireEvent.input(field(), { target: { value: 'More rail, and ports' } });
    look.done();

    await waitFor(() => expect(given()?.entries).toEqual(['More rail']));
    expect(given()?.disagree).toHaveLength(1);
    expect((field() as HTMLTextAreaElement).value).toBe('More rail, and ports');
  });

  it.each([
    ['', 'Enter your statement'],
    ['GRID!', 'This statement is already there'],
    ['x'.repeat(281), 'Enter at most 280 characters'],
  ])('says why “%s” is not sent', (text, why) => {
    render(<Room config={config} />);
    add(text);
    expect(screen.getByText(why)).toBeTruthy();
    expect(given()).toBeNull();
  });

  it('lets nobody add more than allowed, and takes back what the host has not read yet alone', () => {
    const before = { agree: [], disagree: [], pass: [], entries: ['More rail', 'Homes'] };
    render(<Room config={config} before={before} own={[own('Homes', 'shown'), own('More rail', 'waiting')]} />);
    expect(screen.queryByLabelText('Add a statement')).toBeNull();
    expect(screen.getByText('The host reads this first')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /^Take back/ }).map((one) => one.getAttribute('aria-label'))).toEqual([
      'Take back: More rail',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Take back: More rail' }));
    expect(given()).toEqual({ ...before, entries: ['Homes'] });
  });

  it('goes on at the note that there is no room, for whoever has added the last one', async () => {
    render(<Room config={{ ...config, maxPerPerson: 1 }} />);
    screen.getByRole('button', { name: 'Send statement' }).focus();
    add('More rail');
    await waitFor(() => expect(document.activeElement?.className).toBe('rt-board__note'));
    expect(screen.queryByLabelText('Add a statement')).toBeNull();
  });

  it('takes everything back with the last of it', () => {
    const before = { agree: [], disagree: [], pass: [], entries: ['Homes'] };
    render(<Room config={config} before={before} own={[own('Homes', 'waiting')]} />);
    fireEvent.click(screen.getByRole('button', { name: 'Take back: Homes' }));
    expect(given()).toBeNull();
  });

  it('takes nothing back in a pause, and leaves whoever tries where they are', () => {
    const before = { agree: [], disagree: [], pass: [], entries: ['Homes'] };
    render(<Room config={config} before={before} own={[own('Homes', 'waiting')]} paused />);
    const button = screen.getByRole('button', { name: 'Take back: Homes' });
    button.focus();
    fireEvent.click(button);
    expect(document.activeElement).toBe(button);
    expect(given()).toEqual(before);
  });

  const asked = { ...config, options: [...options, { id: 'p1', text: 'Homes', written: true as const }] };
  const wrote = { agree: [], disagree: ['o1'], pass: [], entries: ['Homes'] };

  it('agrees with one’s own statement from when the room is asked about it, and not before', () => {
    const { rerender } = render(<Room config={config} before={wrote} own={[own('Homes', 'waiting')]} />);
    expect(given()?.agree).toEqual([]);
    rerender(<Room config={asked} before={wrote} own={[own('Homes', 'shown')]} />);
    expect(given()).toEqual({ ...wrote, agree: ['p1'] });
  });

  it('waits with that while the host has paused the question, and agrees once it goes on', () => {
    const room = { config: asked, before: wrote, own: [own('Homes', 'shown')] };
    const { rerender } = render(<Room {...room} paused />);
    expect(given()?.agree).toEqual([]);
    rerender(<Room {...room} />);
    expect(given()?.agree).toEqual(['p1']);
  });

  it('asks about it as about any other where the host has worded it anew, or where it is somebody else’s', () => {
    const { unmount } = render(
      <Room config={asked} before={wrote} own={[own('Homes', 'shown', { edited: 'Houses' })]} />,
    );
    expect(given()?.agree).toEqual([]);
    unmount();
    render(<Room config={asked} before={wrote} own={[own('Homes', 'waiting')]} />);
    expect(given()?.agree).toEqual([]);
  });

  it('says so where the statement that is read is taken out', () => {
    const say = jest.fn();
    const { rerender } = render(<Room config={asked} before={{ agree: ['o1'], disagree: [], pass: [] }} say={say} />);
    const read = document.querySelector('blockquote')?.textContent;
    const left = { ...asked, options: asked.options.filter(({ text }) => text !== read) };
    rerender(<Room config={left} before={{ agree: ['o1'], disagree: [], pass: [] }} say={say} />);
    const words = 'The host has taken out the statement you were reading. This is another one.';
    expect(screen.getByText(words)).toBeTruthy();
    expect(say).toHaveBeenLastCalledWith(words);
  });

  it('is offered where the organiser lets people add some alone', () => {
    render(<Room config={{ options }} />);
    expect(screen.queryByLabelText('Add a statement')).toBeNull();
    expect(stage.hint?.(config)).toBe(
      'Agree, disagree or pass on your phone, one statement at a time, and add your own',
    );
  });
});
