import type { ConsensusAnswer, ConsensusConfig } from '@rt/kinds';
import { answerOf, statementsAllowed, votesIn } from '@rt/kinds';
import { createWords } from '@rt/words';

import type { BoardForm, PhoneFieldsProps } from '../phone-form';
import { consensusPhone } from '../words.en-GB.json';
import { Board } from './board';
import { type Votes, Voting } from './voting';

const t = createWords(consensusPhone);

/** No result is known here: all statements are worth the same. */
function Fields({ config, draft, onChange }: PhoneFieldsProps<ConsensusConfig, Votes>) {
  return (
    <Voting
      statements={config.options}
      votes={draft}
      worth={() => 1}
      mayChange
      vote={(id, vote) => onChange(new Map(draft).set(id, vote))}
      say={() => undefined}
    />
  );
}

/** Statements to vote on, one at a time; what was voted, and the result, once it is closed. */
export const phone: BoardForm<ConsensusConfig, ConsensusAnswer, Votes> = {
  empty: new Map(),
  Fields,
  Board,
  boardWhile: 'open',
  takes: (config) => statementsAllowed(config) > 0,
  fromAnswer: (_config, answer) => votesIn(answer),
  toAnswer: (_config, draft) => (draft.size === 0 ? { error: t('phone.vote-one') } : { answer: answerOf(draft) }),
  describe: ({ options }, answer) => {
    const votes = votesIn(answer);

    return options
      .flatMap(({ id, text }) => {
        const vote = votes.get(id);

        return vote === undefined ? [] : [t('phone.vote-on', { vote: t(`phone.${vote}`), statement: text })];
      })
      .join('; ');
  },
};
