import type { ConsensusAnswer } from '@rt/kinds';
import { fireEvent, render, screen } from '@testing-library/react';

import { phone } from './phone';
import { givenAnswer, Room, statementsOf } from './spec-voting';
import { stage } from './stage';

const options = statementsOf('Grid', 'Skills', 'Ports');
const config = { options };
const given = () => givenAnswer() as ConsensusAnswer;
const statement = () => document.querySelector('blockquote')?.textContent;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('voting on statements on a phone', () => {
  it('shows one statement at a time, none twice, and sends each vote with those before it', () => {
    render(<Room />);
    const seen: (string | undefined)[] = [];
    for (const name of ['Agree', 'Disagree', 'Pass']) {
      seen.push(statement() ?? undefined);
      press(name);
    }
    expect([...seen].sort()).toEqual(['Grid', 'Ports', 'Skills']);
    const idOf = (text: string | undefined) => options.find((option) => option.text === text)?.id;
    expect(given()).toEqual({ agree: [idOf(seen[0])], disagree: [idOf(seen[1])], pass: [idOf(seen[2])] });
    expect(statement()).toBeUndefined();
    expect(screen.getByText('You have voted on all 3 statements.')).toBeTruthy();
  });

  it('says how far one is', () => {
    render(<Room before={{ agree: ['o1'], disagree: [], pass: [] }} />);
    expect(screen.getByText('1 of 3 statements voted on')).toBeTruthy();
  });

  it('takes the keys 1 to 3 while the focus is on a vote, and none with a modifier', () => {
    render(<Room before={{ agree: ['o1', 'o2'], disagree: [], pass: [] }} />);
    const group = screen.getByRole('group', { name: 'Ports' });
    fireEvent.keyDown(group, { key: '2', ctrlKey: true });
    expect(given().disagree).toEqual([]);
    fireEvent.keyDown(group, { key: '2' });
    expect(given().disagree).toEqual(['o3']);
  });

  it('takes a key that is held for one vote: nobody has read the next statement', () => {
    render(<Room />);
    for (const repeat of [false, true, true])
      fireEvent.keyDown(screen.getByRole('button', { name: 'Agree' }), { key: '1', repeat });
    expect(given().agree).toHaveLength(1);

    // A browser presses a button at each repetition of Enter, unless it is kept from it: `fireEvent` says whether it is.
    const vote = screen.getByRole('button', { name: 'Disagree' });
    const presses = (repeat: boolean) => fireEvent.keyDown(vote, { key: 'Enter', repeat });
    expect([presses(false), presses(true)]).toEqual([true, false]);
  });

  it('draws what matters more sooner, where the person may know it', () => {
    const one = (id: string, priority: number) => ({
      id,
      priority,
      counts: null,
      few: true as const,
      across: null,
      byGroup: null,
      moves: null,
    });
    const result = { base: 9, groups: null, noGroups: null, statements: [one('o1', 0), one('o2', 5), one('o3', 0)] };
    const { unmount } = render(<Room result={result} />);
    expect(statement()).toBe('Skills');
    unmount();
  });

  it('draws what joined since it first saw the question sooner, where it knows nothing of the votes', () => {
    jest.spyOn(Math, 'random').mockReturnValue(0.2);
    const joined = { options: [...options, { id: 'p1', text: 'Homes', written: true as const }] };
    const { rerender, unmount } = render(<Room boardId="joined:1" config={config} />);
    expect(statement()).toBe('Grid');
    rerender(<Room boardId="joined:1" config={joined} />);
    press('Agree');
    expect(statement()).toBe('Homes');

    // Also after another page was looked at; not in a further round, which asks about all of them at once.
    unmount();
    const before = { agree: ['o1'], disagree: [], pass: [] };
    const again = render(<Room boardId="joined:1" config={joined} before={before} />);
    expect(statement()).toBe('Homes');
    again.unmount();
    render(<Room boardId="joined:2" config={joined} before={before} />);
    expect(statement()).toBe('Skills');
    jest.restoreAllMocks();
  });

  it('goes on to no other statement while the host has paused it: the vote is not taken', () => {
    const send = jest.fn(() => false);
    const say = jest.fn();
    render(<Room paused send={send} say={say} />);
    const shown = screen.getByRole('group').getAttribute('aria-label');
    fireEvent.click(screen.getByRole('button', { name: 'Agree' }));
    expect(send).toHaveBeenCalledTimes(1);
    expect(say).not.toHaveBeenCalled();
    expect(screen.getByRole('group').getAttribute('aria-label')).toBe(shown);
  });

  it('announces the next statement', () => {
    const say = jest.fn();
    render(<Room say={say} />);
    press('Agree');
    expect(say).toHaveBeenLastCalledWith(statement());
  });

  it('lets a vote be changed, and shows which stands', () => {
    render(<Room before={{ agree: ['o1', 'o2', 'o3'], disagree: [], pass: [] }} />);
    press('Change your vote on: Skills');
    expect(screen.getByRole('button', { name: 'Agree', pressed: true })).toBeTruthy();
    press('Pass');
    expect(given()).toEqual({ agree: ['o1', 'o3'], disagree: [], pass: ['o2'] });
    expect(statement()).toBeUndefined();
  });

  it('keeps the focus where no statement is left to vote on, after the last vote and after one that was changed', () => {
    render(<Room before={{ agree: ['o1', 'o2'], disagree: [], pass: [] }} />);
    const end = () => screen.getByText('You have voted on all 3 statements.');
    const byKey = (name: string) => {
      screen.getByRole('button', { name }).focus();
      press(name);
    };
    byKey('Agree');
    expect(document.activeElement).toBe(end());
    press('Change your vote on: Grid');
    byKey('Pass');
    expect(document.activeElement).toBe(end());
  });

  it('goes on at the votes of the statement whose vote is changed, at each press', () => {
    render(<Room before={{ agree: ['o1', 'o2', 'o3'], disagree: [], pass: [] }} />);
    const focused = () => {
      const { activeElement } = document;

      return [activeElement?.textContent, activeElement?.closest('[role="group"]')?.getAttribute('aria-label')];
    };
    press('Change your vote on: Skills');
    expect(focused()).toEqual(['Agree', 'Skills']);
    press('Change your vote on: Grid');
    expect(focused()).toEqual(['Agree', 'Grid']);
    (document.activeElement as HTMLElement).blur();
    press('Change your vote on: Grid');
    expect(focused()).toEqual(['Agree', 'Grid']);
  });

  it('does so as well while another statement is to be voted on', () => {
    render(<Room before={{ agree: ['o1'], disagree: [], pass: [] }} />);
    press('Change your vote on: Grid');
    expect(screen.getByRole('group', { name: 'Grid' }).contains(document.activeElement)).toBe(true);
  });

  it('takes the focus from nobody for a statement that comes once the one whose vote is changed was taken out', () => {
    const config = (...texts: readonly string[]) => ({
      options: statementsOf('Grid', 'Skills').filter(({ text }) => texts.includes(text)),
    });
    const before = { agree: ['o1'], disagree: [], pass: [] };
    const { rerender } = render(<Room before={before} config={config('Grid')} />);
    press('Change your vote on: Grid');
    rerender(<Room before={before} config={config()} />);
    (document.activeElement as HTMLElement).blur();
    rerender(<Room before={before} config={config('Skills')} />);
    expect(screen.getByRole('group', { name: 'Skills' })).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
  });

  it('lets no vote be changed where votes are final', () => {
    render(<Room before={{ agree: ['o1'], disagree: [], pass: [] }} mayChange={false} />);
    expect(screen.getByText('Agree: Grid')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Change/ })).toBeNull();
  });
});

describe('the form of votes on statements', () => {
  it('gives what was voted, and asks for one vote at least', () => {
    expect(phone.toAnswer(config, new Map())).toEqual({ error: 'Vote on at least one statement' });
    const answer = { agree: ['o2'], disagree: ['o1'], pass: [] };
    expect(phone.toAnswer(config, phone.fromAnswer(config, answer))).toEqual({ answer });
    expect(phone.describe(config, answer)).toBe('Disagree: Grid; Agree: Skills');
  });

  it('says on the screen how to vote, and not which statements there are', () => {
    expect(stage.hint?.(config)).toBe('Agree, disagree or pass on your phone, one statement at a time');
    const { container } = render(<>{stage.Asked ? <stage.Asked config={config} /> : null}</>);
    expect(container.textContent).toBe('3 statements');
  });
});
