import type { ConsensusAnswer } from '@rt/kinds';
import { type ComponentProps, useState } from 'react';

import { Board } from './board';

type Props = ComponentProps<typeof Board>;

/** The statements of a text each: 'o1', 'o2' … For specs. */
export function statementsOf(...texts: readonly string[]) {
  return texts.map((text, at) => ({ id: `o${at + 1}`, text }));
}

/** Each asks another question, unless it is told which. */
let rooms = 0;

/** A phone on which statements are voted on, and the answer that it has given. For specs. */
export function Room({ before = null, ...over }: Partial<Props> & { readonly before?: ConsensusAnswer | null }) {
  const [boardId] = useState(() => `a${(rooms += 1)}:1`);
  const [given, setGiven] = useState<ConsensusAnswer | null>(before);
  const props: Props = {
    boardId,
    question: 'Q',
    config: { options: statementsOf('Grid', 'Skills', 'Ports') },
    open: true,
    paused: false,
    result: null,
    given,
    own: [],
    mayChange: true,
    voteOn: () => null,
    vote: jest.fn(),
    votedOn: [],
    holds: () => Promise.resolve(false),
    send: (answer) => {
      setGiven(answer);

      return true;
    },
    keptDraft: () => undefined,
    keepDraft: jest.fn(),
    orders: [],
    page: () => Promise.reject(new Error('none')),
    say: jest.fn(),
    ...over,
  };

  return (
    <>
      <Board {...props} />
      <output>{JSON.stringify(given)}</output>
    </>
  );
}

/** The answer that the phone has given; null without one. */
export function givenAnswer(): ConsensusAnswer | null {
  return JSON.parse(document.querySelector('output')?.textContent ?? '') as ConsensusAnswer | null;
}
