import { VOTE_ORDERS } from '@rt/domain/polling';

import type { BoardProps } from '../board-props';

/** What a board gets, where nothing else matters. For specs. */
export function boardProps<Config extends object, Answer, Draft>(
  over: Partial<BoardProps<Config, Answer, Draft>> &
    Pick<BoardProps<Config, Answer, Draft>, 'result' | 'given' | 'own' | 'config'>,
): BoardProps<Config, Answer, Draft> {
  return {
    ...{ boardId: 'a1:1', question: 'Q' },
    open: true,
    paused: false,
    mayChange: true,
    voteOn: () => null,
    vote: jest.fn(),
    votedOn: [],
    holds: () => Promise.resolve(false),
    send: jest.fn(() => true),
    keptDraft: () => undefined,
    keepDraft: jest.fn(),
    orders: VOTE_ORDERS,
    page: jest.fn(() => Promise.resolve({ items: [], next: null })),
    say: jest.fn(),
    ...over,
  };
}

/** A look at a text that takes until `done`. For specs. */
export function lookedAt() {
  let done: () => void = () => undefined;
  const over = new Promise<boolean>((resolve) => (done = () => resolve(false)));

  return { holds: () => over, done };
}
