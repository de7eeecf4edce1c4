import type { BoardProps } from '../board-props';

/** What a board gets, where nothing else matters. For specs. */
export function boardProps<Config extends object, Answer>(
  over: Partial<BoardProps<Config, Answer>> & Pick<BoardProps<Config, Answer>, 'result' | 'given' | 'own' | 'config'>,
): BoardProps<Config, Answer> {
  return {
    question: 'Q',
    open: true,
    paused: false,
    mayChange: true,
    voteOn: () => null,
    vote: jest.fn(),
    votedOn: [],
    send: jest.fn(() => Promise.resolve(true)),
    page: jest.fn(() => Promise.resolve({ items: [], next: null })),
    say: jest.fn(),
    ...over,
  };
}
