import type { ActivityView } from '@rt/contracts/plain';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { AnswerForm } from './answer-form';
import { isAnswer } from './is-answer';

const session = { rule: 'chatham_house', asksName: false };
jest.mock('../session/room-context', () => ({
  useRoom: () => ({ participation: { token: 't', session, name: 'Ada Quill' } }),
}));

const ACTIVITY = {
  id: 'a1',
  kind: 'single_choice',
  question: 'What comes first?',
  config: {
    options: [
      { id: 'o1', text: 'Loans' },
      { id: 'o2', text: 'Training' },
    ],
  },
  round: 1,
  allowChange: true,
  allowAbstain: true,
} as unknown as ActivityView;

describe('the form of an answer', () => {
  const person = userEvent.setup();
  const sent = jest.fn();
  const open = (over: object = {}, before: { optionId: string } | null = null, onKeep: (() => void) | null = null) =>
    render(<AnswerForm activity={{ ...ACTIVITY, ...over }} before={before} onSend={sent} onKeep={onKeep} />);
  const option = (name: string) => screen.findByRole<HTMLInputElement>('radio', { name });
  const press = (name: string) => person.click(screen.getByRole('button', { name }));
  beforeEach(() => {
    sessionStorage.clear();
    sent.mockClear();
  });
  afterEach(cleanup);

  it('sends what was chosen, and says what to do where nothing was', async () => {
    open();
    await option('Loans');
    await press('Send answer');
    expect(screen.getByRole('group', { name: 'Check what you entered' })).toBeTruthy();
    expect(sent).not.toHaveBeenCalled();

    await person.click(await option('Loans'));
    expect(screen.queryByRole('group', { name: 'Check what you entered' })).toBeNull();
    await press('Send answer');
    expect(sent).toHaveBeenCalledWith({ optionId: 'o1' });
  });

  it('keeps a choice that was not sent while the page is loaded again, for its round alone', async () => {
    const { unmount } = open();
    await person.click(await option('Training'));
    unmount();

    const again = open();
    expect((await option('Training')).checked).toBe(true);
    again.unmount();
    open({ round: 2 });
    expect((await option('Training')).checked).toBe(false);
  });

  it('offers the own name with a text only under a rule that names authors', async () => {
    const written = { kind: 'open_text', config: {} };
    const { unmount } = open(written);
    expect(await screen.findByRole('textbox')).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
    unmount();

    session.asksName = true;
    open(written);
    expect(await screen.findByRole('checkbox', { name: 'Show my name with this: Ada Quill' })).toBeTruthy();
    session.asksName = false;
  });

  it('forgets a choice once it is sent', async () => {
    const { unmount } = open();
    await person.click(await option('Training'));
    await press('Send answer');
    unmount();

    open();
    expect((await option('Training')).checked).toBe(false);
  });

  it('says whether an answer can be changed before it is given', async () => {
    const { unmount } = open();
    expect(await screen.findByText('You can change your answer until voting closes.')).toBeTruthy();
    unmount();

    open({ allowChange: false });
    expect(await screen.findByText('An answer cannot be changed once it is sent.')).toBeTruthy();
  });

  it('lets people rather not say only where the question does', async () => {
    const { unmount } = open({ allowAbstain: false });
    await option('Loans');
    expect(screen.queryByRole('button', { name: 'I would rather not say' })).toBeNull();
    unmount();

    open();
    await option('Loans');
    await press('I would rather not say');
    expect(sent).toHaveBeenCalledWith({ abstain: true });
  });

  it('begins with the answer that was given, which may be left as it is', async () => {
    const keep = jest.fn();
    open({}, { optionId: 'o2' }, keep);
    expect((await option('Training')).checked).toBe(true);
    await press('Keep my answer');

    expect(keep).toHaveBeenCalledTimes(1);
    expect(sent).not.toHaveBeenCalled();
  });

  it('holds back what a text rests on, as it holds back its words, where that may say who somebody is', async () => {
    open({ kind: 'open_text', config: { evidence: true } });
    await person.type(await screen.findByRole('textbox', { name: 'Entry 1' }), 'Grid');
    await person.type(screen.getByRole('textbox', { name: /^Sources of entry 1/ }), 'https://example.org/people/ann');
    await press('Send answer');

    expect(await screen.findByText(/may identify someone/)).toBeTruthy();
    expect(sent).not.toHaveBeenCalled();
  });

  it('leads from what is wrong with the sources of the second text to the field of these sources', async () => {
    open({ kind: 'open_text', config: { evidence: true } });
    await person.type(await screen.findByRole('textbox', { name: 'Entry 1' }), 'Grid');
    await press('Add another entry');
    await person.type(screen.getByRole('textbox', { name: 'Entry 2' }), 'Rail');
    await person.type(screen.getByRole('textbox', { name: /^Sources of entry 2/ }), 'a report');
    await press('Send answer');
    await person.click(screen.getByRole('link', { name: /^Enter each source of entry 2 as/ }));

    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /^Sources of entry 2/ }));
    expect(sent).not.toHaveBeenCalled();
  });

  it('keeps how an answer is being changed while another page is looked at, until it is sent or left as it is', async () => {
    const change = () => open({}, { optionId: 'o2' }, jest.fn());
    const edited = change();
    await person.click(await option('Loans'));
    edited.unmount();

    const left = change();
    expect((await option('Loans')).checked).toBe(true);
    await press('Keep my answer');
    left.unmount();

    const again = change();
    expect((await option('Training')).checked).toBe(true);
    await person.click(await option('Loans'));
    await press('Send answer');
    again.unmount();
    change();
    expect((await option('Training')).checked).toBe(true);
  });

  it('begins no change with a choice that was never sent, where the answer came from another device', async () => {
    const { unmount } = open();
    await person.click(await option('Loans'));
    unmount();

    open({}, { optionId: 'o2' }, jest.fn());
    expect((await option('Training')).checked).toBe(true);
  });
});

describe('an own answer', () => {
  it('is none where a question was not answered, not offered yet or abstained from', () => {
    expect([undefined, null, { abstain: true as const }].map((one) => isAnswer(one))).toEqual([false, false, false]);
    expect(isAnswer({ optionId: 'energy' })).toBe(true);
  });
});
