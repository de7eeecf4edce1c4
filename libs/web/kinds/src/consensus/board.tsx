import type { Vote } from '@rt/domain/opinion';
import type { OwnEntry } from '@rt/domain/polling';
import type { ConsensusAnswer, ConsensusConfig, ConsensusResult } from '@rt/kinds';
import { answerOf, statementsAllowed, votesIn } from '@rt/kinds';
import { useEffect, useRef, useState } from 'react';

import type { BoardProps } from '../board-props';
import { OwnStatements } from './own-statements';
import { Voting } from './voting';
import { seeStatements, worthOf } from './worth';

export type ConsensusBoardProps = BoardProps<ConsensusConfig, ConsensusAnswer, string, ConsensusResult>;

/** What a phone shows while statements are voted on: each vote is sent as it is given, and what is written beside it. */
export function Board(props: ConsensusBoardProps) {
  const { boardId, config, paused, result, given, mayChange, send, say } = props;
  const votes: ReadonlyMap<string, Vote> = given === null ? new Map() : votesIn(given);
  const texts = given?.entries ?? [];
  useState(() => seeStatements(boardId, config.options));
  useOwnAgreement(props, votes);

  return (
    <>
      <Voting
        statements={config.options}
        votes={votes}
        worth={worthOf(boardId, result)}
        mayChange={mayChange}
        paused={paused}
        vote={(id, vote) => send(withTexts(new Map(votes).set(id, vote), texts))}
        say={say}
      />
      {statementsAllowed(config) > 0 ? (
        <OwnStatements
          {...props}
          texts={texts}
          sendTexts={(next) => send(votes.size + next.length > 0 ? withTexts(votes, next) : null)}
        />
      ) : null}
    </>
  );
}

function withTexts(votes: ReadonlyMap<string, Vote>, texts: readonly string[]): ConsensusAnswer {
  return { ...answerOf(votes), ...(texts.length > 0 ? { entries: [...texts].sort() } : {}) };
}

/** Authors agree with their own statement and may change that, unless a host has reworded it. */
function useOwnAgreement(
  { config, paused, own, given, send }: ConsensusBoardProps,
  votes: ReadonlyMap<string, Vote>,
): void {
  const done = useRef(new Set<string>());
  useEffect(() => {
    const theirs = config.options.filter(
      ({ id, text, written }) =>
        written && !votes.has(id) && !done.current.has(id) && own.some((entry) => isAsItWas(entry, text)),
    );
    if (theirs.length === 0 || paused) return;
    theirs.forEach(({ id }) => done.current.add(id));
    const agreed = theirs.map(({ id }) => [id, 'agree'] as const);
    send(withTexts(new Map([...votes, ...agreed]), given?.entries ?? []));
  }, [config, paused, own, given, send, votes]);
}

function isAsItWas({ text, state, edited }: OwnEntry, statement: string): boolean {
  return state === 'shown' && edited === undefined && text === statement;
}
