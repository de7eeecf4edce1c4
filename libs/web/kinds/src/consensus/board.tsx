import type { ConsensusAnswer, ConsensusConfig, ConsensusResult } from '@rt/kinds';
import { answerOf, votesIn } from '@rt/kinds';

import type { BoardProps } from '../board-props';
import { Voting } from './voting';

/** What a phone shows while statements are voted on: each vote is sent as it is given. */
export function Board({
  config,
  result,
  given,
  mayChange,
  send,
  say,
}: BoardProps<ConsensusConfig, ConsensusAnswer, ConsensusResult>) {
  const votes = given === null ? new Map() : votesIn(given);

  return (
    <Voting
      statements={config.options}
      votes={votes}
      priorities={
        new Map(result?.statements.flatMap(({ id, priority }) => (priority === null ? [] : [[id, priority]])))
      }
      mayChange={mayChange}
      vote={(id, vote) => void send(answerOf(new Map(votes).set(id, vote)))}
      say={say}
    />
  );
}
